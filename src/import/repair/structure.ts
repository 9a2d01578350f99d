/**
 * Say what each passage is: heading, dateline, salutation, signature, source note, quotation, list item, row, verse.
 * In: passages. Out: the same with their roles; tables of contents dropped, their titles used to know headings by.
 * Each step gives a role to passages that have none yet; where no step says more, a passage is a paragraph.
 */
import type { Repair } from '../../model/import.js'
import { type Draft, type Evidence, type Mend, originOf, removal } from '../draft.js'
import { isDateline, isIssue, isPostscript, isSeparator } from '../evidence/block-shape.js'
import { type Passage, textOf } from '../passage.js'
import { headingLevels } from '../structure/heading-levels.js'
import { headings } from '../structure/headings.js'
import { listItems, markerKind } from '../structure/list-items.js'
import { quotations } from '../structure/quotations.js'
import { sectionHeads } from '../structure/section-heads.js'
import { sectionTails } from '../structure/section-tails.js'
import { type Step, type Survey, withRoles } from '../structure/survey.js'
import { sliceTracked } from '../tracked-text.js'
import { contentsTitles, foldTitle } from './contents.js'
import { verses } from './verses.js'

export const structure: Mend = (draft, evidence) => {
  const log: Repair[] = draft.passages.filter(({ role }) => role === 'contents').map(passage => removal(passage, 'contents', evidence.source))
  const survey: Survey = { titles: new Set(contentsTitles(draft.passages).map(foldTitle)), double: evidence.layout.doubleSpaced }
  const passages = draft.passages.filter(({ role }) => role !== 'contents')
  const shaped = steps.reduce<readonly Passage[]>((shapes, step) => step(shapes, survey), passages)
  return { ...draft, passages: shaped.map(passage => (passage.role === 'list-item' ? withoutMarker(passage, log, evidence) : passage)), log: [...draft.log, ...log] } satisfies Draft
}

/** What says by itself what it is. */
const smallParts: Step = passages =>
  withRoles(passages, (at, text) => {
    if (isSeparator(text)) return 'separator'
    if (isDateline(text) || isLetterhead(passages, at, text)) return 'dateline'
    if (at === passages.length - 1 && at > 2 && isIssue(text)) return 'source-note'
    return isPostscript(text) ? 'postscript' : undefined
  })

const number = /^N°\s?\S+$/

/** The office and number over the date of an official letter. */
function isLetterhead(passages: readonly Passage[], at: number, text: string): boolean {
  if (number.test(text)) return true
  return at > 3 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) && text.split(/\s+/).length <= 3 && passages.slice(at + 1, at + 3).some(below => number.test(textOf(below)))
}

const steps: readonly Step[] = [smallParts, headings, headingLevels, listItems, sectionHeads, sectionTails, quotations, verses]

/** The list makes its own numbers and points; the number is kept as the item's. Letters are kept in the text: no list makes them. */
function withoutMarker(passage: Passage, log: Repair[], { source }: Evidence): Passage {
  const marker = /^(\S+)\s+/.exec(passage.text.text)
  if (!marker || markerKind(passage.text.text) === 'letter') return { ...passage, number: 0 }
  const start = originOf(passage.text)
  log.push({ rule: 'structure', place: source.place(start, start + (marker[1] ?? '').length), before: marker[1] ?? '', after: '', confidence: 0.9, made: true })
  return { ...passage, number: Number(/^\d+/.exec(passage.text.text)?.[0] ?? 0), text: sliceTracked(passage.text, marker[0].length) }
}
