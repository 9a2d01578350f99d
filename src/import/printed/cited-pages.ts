/**
 * Read the page numbers of an older edition that a scholarly print gives beside its text: `[12]` in the margin, `|12` in a line.
 * In: lines and their places. Out: the lines without them, and where the pages begin. They must ascend through the document.
 * One in the margin says only which line the page begins in; the line's first word is taken.
 */
import type { Repair } from '../../model/import.js'
import type { Mend } from '../draft.js'
import type { PageStart } from '../passage.js'
import type { PlacedLine, PlacedRun } from './linear-text.js'
import { rewrite } from '../tracked-text.js'
import type { PrintedSurvey } from './page-frame.js'

const inMargin = /^\[(?:p\.\s?)?(\d{1,4})\]$/
const inLine = /^[|¦‖]\s?(\d{1,4})[|¦‖]?$/
const fewest = 3

type Mark = { readonly placed: PlacedRun; readonly line: PlacedLine; readonly label: string; readonly margin: boolean }

export function citedPages(survey: PrintedSurvey): { readonly mend: Mend; readonly pages: readonly PageStart[] } {
  const marks = ascending(survey.linear.lines.flatMap(line => marksIn(line)))
  if (marks.length < fewest) return { mend: draft => draft, pages: [] }
  const mend: Mend = (draft, { source }) => {
    const log: Repair[] = []
    const passages = draft.passages.map(passage => {
      const line = survey.lineOf(passage.text)
      const own = marks.filter(mark => mark.line === line)
      const edits = own.map(({ placed: { start, end } }) => {
        log.push({ rule: 'page-marks', place: source.place(start, end), before: source.text.slice(start, end), after: '', confidence: 0.95, made: true })
        return { start: indexOf(passage.text.origins, start), end: indexOf(passage.text.origins, end), after: '' }
      })
      return edits.length === 0 ? passage : { ...passage, text: rewrite(passage.text, edits) }
    })
    return { ...draft, passages: passages.filter(({ text }) => text.text.trim() !== ''), log: [...draft.log, ...log] }
  }
  return { mend, pages: marks.map(startOf) }
}

/** The first character that comes from this offset of the original or a later one. */
function indexOf(origins: Int32Array, offset: number): number {
  const at = origins.findIndex(origin => origin >= offset)
  return at < 0 ? origins.length : at
}

/** A number at one end of a line and outside of it, or with a stroke that no text has. */
function marksIn(line: PlacedLine): Mark[] {
  return line.runs.flatMap((placed, at): Mark[] => {
    const text = placed.run.text.trim()
    const rest = text.length === 1 ? line.runs[at + 1] : undefined
    const stroke = inLine.exec(text + (rest?.run.text.trim() ?? ''))?.[1]
    if (stroke !== undefined) return [{ placed: { ...placed, end: rest?.end ?? placed.end }, line, label: stroke, margin: false }]
    const bracket = inMargin.exec(text)?.[1]
    const isOutside = (at === 0 || at === line.runs.length - 1) && line.runs.length > 1 && placed.run.size < line.line.size * 0.9 && !placed.run.style.raised
    return bracket !== undefined && isOutside ? [{ placed, line, label: bracket, margin: true }] : []
  })
}

/** The marks that go on counting; one that falls out of the order is none. */
function ascending(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks) if (Number(mark.label) > Number(kept.at(-1)?.label ?? 0)) kept.push(mark)
  return kept.length >= marks.length * 0.8 ? kept : []
}

/** Where the words of the page begin. */
function startOf({ placed, line, label, margin }: Mark): PageStart {
  const follows = line.runs.find(run => run.start >= placed.end)
  const first = line.runs.find(run => run !== placed)
  return { label, start: (margin ? first : follows)?.start ?? line.start }
}
