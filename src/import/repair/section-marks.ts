/**
 * Read section numbers whose font was lost: single signs alone on their lines, all the same distance from the figures.
 * In: lines. Out: the same, `! " $` read as headings 1 2 4. Done only if they ascend; those between are lost and are proposed.
 */
import type { Repair } from '../../model/import.js'
import { type Draft, type Evidence, type Mend, originOf } from '../draft.js'
import type { Passage } from '../passage.js'
import { rewrite, trimTracked } from '../tracked-text.js'

const sign = /^[!-/:-@[-`{-~]$/
const fewest = 3

export const sectionMarks: Mend = (draft, evidence) => {
  const marks = draft.passages.filter(passage => passage.role === 'text' && sign.test(passage.text.text.trim()))
  const shift = marks.length >= fewest ? shiftOf(marks.map(mark => mark.text.text.trim().charCodeAt(0))) : undefined
  if (shift === undefined) return draft
  const log: Repair[] = []
  const passages = draft.passages.map(passage => (marks.includes(passage) ? readMark(passage, shift, log, evidence) : passage))
  return { ...draft, passages, log: [...draft.log, ...log] } satisfies Draft
}

/** The distance that makes ascending figures of all, the first of them 1 or 2. */
function shiftOf(codes: readonly number[]): number | undefined {
  if (codes.some((code, at) => at > 0 && code <= (codes[at - 1] ?? 0))) return undefined
  const last = (codes.at(-1) ?? 0) - (codes[0] ?? 0)
  return last <= 8 ? '1'.charCodeAt(0) - (codes[0] ?? 0) : undefined
}

function readMark(passage: Passage, shift: number, log: Repair[], { source }: Evidence): Passage {
  const text = trimTracked(passage.text)
  const figure = String.fromCharCode(text.text.charCodeAt(0) + shift)
  log.push({ rule: 'section-marks', place: source.place(originOf(text), originOf(text) + 1), before: text.text, after: figure, confidence: 0.85, made: true })
  return { ...passage, role: 'heading', level: 2, text: rewrite(text, [{ start: 0, end: 1, after: figure }]) }
}
