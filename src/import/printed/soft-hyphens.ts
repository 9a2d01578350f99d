/**
 * Put words together that a typesetter broke with a soft hyphen: nobody wrote that hyphen, so there is nothing to judge.
 * In: lines and their places. Out: lines; the rest of the word stands at the end of the upper one, with whatever is stuck to it.
 */
import type { Repair } from '../../model/import.js'
import type { Mend } from '../draft.js'
import { anchorMark, type Passage } from '../passage.js'
import { joinTracked, originAt, sliceTracked, trimTracked } from '../tracked-text.js'
import type { PrintedSurvey } from './page-frame.js'

export const softHyphens = (survey: PrintedSurvey): Mend => (draft, { source }) => {
  const log: Repair[] = []
  const mendLines = (lines: readonly Passage[]): Passage[] => {
    const out: Passage[] = []
    for (const line of lines) {
      const above = out.at(-1)
      const text = above && trimTracked(above.text)
      if (!above || !text?.text.endsWith('-') || above.role !== 'text' || !endsSoftly(above, survey)) {
        out.push(line)
        continue
      }
      const start = originAt(text, text.text.length - 1)
      log.push({ rule: 'hyphens', place: source.place(start, start + 1), before: '-', after: '', confidence: 1, made: true })
      out.splice(-1, 1, ...joinWord({ ...above, text: sliceTracked(text, 0, text.text.length - 1) }, line))
    }
    return out
  }
  const passages = mendLines(draft.passages)
  const notes = draft.notes.map(note => ({ ...note, passages: mendLines(note.passages) }))
  return { ...draft, passages, notes, log: [...draft.log, ...log] }
}

/** The line that its last character stood on ended so. */
const endsSoftly = ({ text }: Passage, survey: PrintedSurvey): boolean => survey.lineOf(sliceTracked(trimTracked(text), trimTracked(text).text.length - 1))?.soft === true

function joinWord(above: Passage, line: Passage): Passage[] {
  const text = trimTracked(line.text)
  const space = text.text.search(/\s/)
  const end = space < 0 ? text.text.length : space
  const moved = text.text.slice(0, end).split(anchorMark).length - 1
  const joined = { ...above, text: joinTracked([above.text, sliceTracked(text, 0, end)]), anchors: [...above.anchors, ...line.anchors.slice(0, moved)] }
  const rest = trimTracked(sliceTracked(text, end))
  return rest.text === '' ? [joined] : [joined, { ...line, text: rest, anchors: line.anchors.slice(moved) }]
}
