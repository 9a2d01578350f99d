/**
 * Find the notes that asterisks and daggers call, page by page: `mot*` and `* Note`, `mot**` and `** Note`, `mot†` and `† Note`.
 * In: the lines of a page, then its notes. Out: where such notes begin; which call is whose.
 * The mark itself says which note a call calls, so order proves nothing. What two marks could mean is proposed, not made.
 */
import { callMarks, noteMark } from '../contribution/note-marks.js'
import type { Passage } from '../passage.js'

/** A possible call by signs: `[start, end)` in the text of `line`. */
type SignCall = { readonly line: Passage; readonly label: string; readonly start: number; readonly end: number }
/** Where a note begins that has a sign for its number; `textFrom` is where its own words begin. */
type SignStart = { readonly at: number; readonly mark: string; readonly textFrom: number }

const signs = /^[*†‡§]+$/
/** Lines of this length are looked at; signs in longer ones are no calls of a printed page. */
const longestLine = 2000

export const isSign = (mark: string): boolean => signs.test(mark)

/** The beginnings of notes from line `from` on, if each has a sign of its own and the lines above hold a call for each sign. */
export function signStarts(lines: readonly Passage[], standsApart: (at: number) => boolean): SignStart[] {
  const starts = lines.flatMap((line, at) => signStart(line, at))
  const first = starts.findIndex(({ at }) => standsApart(at))
  if (first < 0) return []
  const foot = starts.slice(first)
  const marks = foot.map(({ mark }) => mark)
  if (new Set(marks).size < marks.length) return []
  const called = new Set(signCalls(lines.slice(0, foot[0]?.at ?? 0)).map(({ label }) => label))
  return marks.every(mark => called.has(mark)) ? foot : []
}

function signStart(line: Passage, at: number): SignStart[] {
  const { text } = line.text
  const indent = text.length - text.trimStart().length
  if (!/[*†‡§]/.test(text.slice(indent, indent + 2))) return []
  const mark = noteMark(text.slice(indent), [])
  return mark && isSign(mark.label) && /[\p{L}\p{N}]/u.test(text.slice(indent + mark.end)) ? [{ at, mark: mark.label, textFrom: indent + mark.end }] : []
}

/** Whatever in these lines could be a call by signs. */
export const signCalls = (lines: readonly Passage[]): SignCall[] => lines.flatMap(line => callsIn(line))

function callsIn(line: Passage): SignCall[] {
  const { text } = line.text
  if (text.length > longestLine || !/[*†‡§]/.test(text)) return []
  return callMarks(text, []).filter(({ label, start }) => isSign(label) && !closesEmphasis(text.slice(0, start), label)).map(({ label, start, end }) => ({ line, label, start, end }))
}

/** `*mot*` is emphasis: the same sign opens right before a word. */
function closesEmphasis(before: string, label: string): boolean {
  const at = before.lastIndexOf(label)
  return at >= 0 && label.startsWith('*') && /^[\p{L}\p{N}]/u.test(before.slice(at + label.length)) && !/[\p{L}\p{N}*]$/u.test(before.slice(0, at))
}
