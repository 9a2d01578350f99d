/**
 * Line up the changes of an import that a person is to decide about, each with what stands around it.
 * In: what an import gave. Out: questions in the order of the original. The words around a change are those of the finished text, since
 * in a damaged original they can hardly be read.
 */
import type { Repair } from '../../model/import.js'
import type { Traced } from '../import-text.js'
import { anchorMark } from '../passage.js'
import { allTexts, type Locate, locatorOf } from './locate.js'

/** `left` and `right`: the text around the change; `original`: the line of the original that it is in. */
export type Question = { readonly repair: Repair; readonly left: string; readonly right: string; readonly original: string }

/** `made`: the changes that were made instead of those that were not. `rule`: of one rule only. */
export type QueueAsked = { readonly made: boolean; readonly rule?: string | undefined }

const around = 60

/** Proposals that nobody has answered; or what was made and can be undone. */
export function reviewQueue(repairs: readonly Repair[], { source, draft }: Traced, { made, rule }: QueueAsked): Question[] {
  const locate = locatorOf(allTexts(draft), source.text.length)
  const lines = source.text.split('\n')
  return repairs
    .filter(repair => (rule === undefined || repair.rule === rule) && (made ? repair.made && !isBound.has(repair.rule) : !repair.made && repair.decided !== 'no'))
    .map(repair => ({ repair, ...contextOf(repair, locate), original: lines[repair.place.line - 1]?.trim() ?? '' }))
}

/** Repairs that others build on: to undo one alone would lose text or break the order of notes. */
const isBound: ReadonlySet<string> = new Set(['footnotes', 'superscripts', 'note-call', 'structure', 'contents', 'section-marks', 'drop-caps'])

function contextOf({ place }: Repair, locate: Locate): { left: string; right: string } {
  const spot = locate(place.start, place.end)
  if (!spot) return { left: '', right: '' }
  const { text } = spot.text
  const left = text.slice(Math.max(0, spot.from - around), spot.from)
  const right = text.slice(spot.to, spot.to + around)
  return { left: plain(spot.from > around ? left.replace(/^\S*/, '…') : left), right: plain(spot.to + around < text.length ? right.replace(/\S*$/, '…') : right) }
}

const plain = (text: string): string => text.replaceAll(anchorMark, '').replace(/\s+/g, ' ')
