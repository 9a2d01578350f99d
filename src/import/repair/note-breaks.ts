/**
 * End the page after notes that stand in the middle of the text: they stood at the foot of a page whose end is not marked.
 * In: lines with page breaks. Out: the same, a page begun where the text goes on after such notes. Notes are known by the text above,
 * which calls their numbers, and often breaks off before them; their end by the sentence that goes on after them.
 */
import type { Evidence, Mend } from '../draft.js'
import type { Passage } from '../passage.js'
import { blanksAbove } from '../evidence/layout.js'
import { endsSentence, isShouted, startsInside } from '../evidence/line-shape.js'
import { labelsIn } from './listed-notes.js'
import { isNoteHead, isNotesTitle, mayStart, type Start, startAt } from './note-starts.js'

const strongRule = 20
/** A foot of a page is not longer than this, and a note in it has no more lines between its paragraphs and the next note. */
const longestFoot = 60
const longestParagraph = 15
/** Within so many lines a marked page break is believed to be the end of the page that the notes stand on. */
const longestKnown = 25

export const noteBreaks: Mend = (draft, { layout }) => {
  const lines = draft.passages
  const begins = new Set<number>()
  let called = new Set<string>()
  let last = 0
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line) continue
    const start = footStart(lines, at, last, called, layout)
    if (!start) {
      for (const label of labelsIn(line)) called.add(label)
      continue
    }
    const foot = footFrom(lines, start, called, layout)
    if (foot.end < lines.length && !lines[foot.end]?.startsPage && foot.ends) begins.add(foot.end)
    last = foot.last
    called = new Set()
    at = foot.end - 1
  }
  return begins.size === 0 ? draft : { ...draft, passages: lines.map((line, at) => (begins.has(at) ? { ...line, startsPage: true } : line)) }
}

/** A note that the text above calls begins here, and stands as notes do. */
function footStart(lines: readonly Passage[], at: number, last: number, called: ReadonlySet<string>, layout: Evidence['layout']): Start | undefined {
  const [line, before] = [lines[at], lines[at - 1]]
  if (!line || !before || line.role !== 'text' || !mayStart.test(line.text.text)) return undefined
  const start = [last + 1, 1].filter(mark => called.has(String(mark))).map(mark => startAt(lines, at, mark)).find(found => found?.certain === true)
  if (!start) return undefined
  if (isNoteHead(before) || isUnderTitle(lines, at) || line.rule >= strongRule) return start
  if (/:\s*$/.test(before.text.text)) return undefined
  const apart = blanksAbove(line, layout) > 0
  const open = !endsSentence(before.text.text)
  return start.form === 'paren' ? (apart || open ? start : undefined) : start.form === 'listed' ? (open ? start : undefined) : apart || open ? start : undefined
}

/** Right under a heading that stands under “Notes”. */
const isUnderTitle = (lines: readonly Passage[], at: number): boolean => isNotesTitle(lines[at - 2]) && !endsSentence(lines[at - 1]?.text.text ?? '.')

/** Where the foot that begins here ends, and the number of its last note. `ends`: its end was seen. */
function footFrom(lines: readonly Passage[], start: Start, called: ReadonlySet<string>, layout: Evidence['layout']): { readonly end: number; readonly last: number; readonly ends: boolean } {
  const titled = isNotesTitle(lines[start.at - 1]) || isUnderTitle(lines, start.at)
  const open = !titled && !endsSentence(lines[start.at - 1]?.text.text ?? '')
  let last = Number(start.mark)
  const known = nextPage(lines, start.at)
  for (let at = start.at + 1; at < lines.length; at += 1) {
    const [line, before] = [lines[at], lines[at - 1]]
    if (!line || !before) continue
    if (line.startsPage && !(titled && comesSoon(lines, at, last + 1))) return { end: at, last, ends: true }
    if (!titled && at - start.at > longestFoot) return { end: at, last, ends: false }
    const next = startAt(lines, at, last + 1)
    if (next?.certain && (titled || called.has(next.mark) || endsSentence(before.text.text))) {
      last += 1
      continue
    }
    if (!titled && known < lines.length) continue
    const apart = blanksAbove(line, layout) > 0
    if (titled ? apart && isHeading(line.text.text) && !opensNotes(lines, at) : goesOn(lines, at, open, apart) && !anotherNote(lines, at, last + 1, called)) return { end: at, last, ends: true }
  }
  return { end: lines.length, last, ends: false }
}

/** Where the page ends, if a break of the document says so soon enough after the notes began. */
function nextPage(lines: readonly Passage[], from: number): number {
  for (let at = from + 1; at < Math.min(lines.length, from + longestKnown); at += 1) if (lines[at]?.startsPage) return at
  return lines.length
}

/** Notes gathered at the end go on over a page break: the next one begins below it. */
const comesSoon = (lines: readonly Passage[], from: number, mark: number): boolean => lines.slice(from, from + longestFoot).some((_, step) => startAt(lines, from + step, mark)?.certain === true)

/** The text that the notes cut goes on here; or, where they cut none, a new paragraph begins. */
function goesOn(lines: readonly Passage[], at: number, open: boolean, apart: boolean): boolean {
  const line = lines[at]?.text.text ?? ''
  const closed = endsSentence(lines[at - 1]?.text.text ?? '')
  return apart ? (open && startsInside(line)) || closed : open && closed && startsInside(line)
}

/** One more note that the text has called comes below: what stands before it is a further paragraph of the last one. */
function anotherNote(lines: readonly Passage[], at: number, mark: number, called: ReadonlySet<string>): boolean {
  if (!called.has(String(mark)) || startsInside(lines[at]?.text.text ?? '')) return false
  for (let look = at + 1; look < Math.min(lines.length, at + longestParagraph); look += 1) {
    if (lines[look]?.startsPage) return false
    if (startAt(lines, look, mark)?.certain) return true
  }
  return false
}

const part = /^(?:(?:chapitre|livre|partie|section|acte|lettre|annexe|appendice|épilogue|conclusion)\b|(?:première|deuxième|seconde|troisième|quatrième|cinquième|dernière) partie\b|[IVXLC]{1,6}\.?$|[IVXLC]{1,6}[.)] \p{Lu})/iu
const isHeading = (text: string): boolean => !endsSentence(text.replace(/^\s*[IVXLC]+\.\s*$/, '')) && (isShouted(text) || part.test(text.trim()))
/** Under this heading the notes begin anew. */
const opensNotes = (lines: readonly Passage[], at: number): boolean => startAt(lines, at + 1, 1)?.certain === true
