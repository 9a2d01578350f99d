/**
 * Gather the rows of printed tables: lines whose words stand in three or more columns, one under the other.
 * In: lines and their places. Out: a passage for each row, its cells as parts. A cell of two lines is one cell; the head of a
 * table that is printed anew on the next page is taken out. Tables of two columns are left to the repair that knows them by words.
 */
import type { Repair } from '../../model/import.js'
import { type Mend, removal } from '../draft.js'
import type { Passage } from '../passage.js'
import { joinTracked, sliceTracked, type TrackedText, trimTracked } from '../tracked-text.js'
import type { PlacedLine } from './linear-text.js'
import type { PrintedSurvey } from './page-frame.js'

type Cell = { readonly x: number; readonly right: number; readonly text: TrackedText }
/** `passages`: the lines it is made of. */
type Row = { readonly line: PlacedLine; readonly passages: readonly Passage[]; readonly cells: readonly Cell[] }

const cellGap = 0.75
const fewestCells = 3
const fewestRows = 2

export const printedTables = (survey: PrintedSurvey): Mend => (draft, { source }) => {
  const rows = draft.passages.map(passage => rowOf(passage, survey))
  const log: Repair[] = []
  const passages: Passage[] = []
  for (let at = 0; at < rows.length; at += 1) {
    const end = tableEnd(rows, at, survey)
    if (end - at < fewestRows) {
      const passage = draft.passages[at]
      if (passage) passages.push(passage)
      continue
    }
    const merged = mergeRows(rows.slice(at, end).filter(row => row !== undefined))
    const head = merged[0]
    for (const [index, row] of merged.entries()) {
      if (index > 0 && head && row.passages[0]?.startsPage === true && sameWords(head, row)) log.push(...row.passages.map(passage => removal(passage, 'furniture', source)))
      else passages.push(...toPassage(row))
    }
    at = end - 1
  }
  return { ...draft, passages, log: [...draft.log, ...log] }
}

function toPassage({ passages, cells }: Row): Passage[] {
  const parts = cells.map(({ text }) => text)
  return passages.slice(0, 1).map(passage => ({ ...passage, role: 'table-row', parts, text: joinTracked(parts, ' '), anchors: passages.flatMap(({ anchors }) => anchors) }))
}

const sameWords = (a: Row, b: Row): boolean => a.cells.length === b.cells.length && a.cells.every((cell, at) => cell.text.text === b.cells[at]?.text.text)

/** The line as cells, by the gaps between its words. */
function rowOf(passage: Passage, survey: PrintedSurvey): Row | undefined {
  const line = survey.lineOf(passage.text)
  if (!line || passage.role !== 'text') return undefined
  const cells: { x: number; right: number; from: number; to: number }[] = []
  for (const { run, start, end } of line.runs) {
    const last = cells.at(-1)
    if (last && run.x - last.right < cellGap * line.line.size) Object.assign(last, { right: Math.max(last.right, run.x + run.width), to: end })
    else cells.push({ x: run.x, right: run.x + run.width, from: start, to: end })
  }
  const { origins } = passage.text
  const placeOf = (offset: number): number => {
    const at = origins.findIndex(origin => (origin < 0 ? ~origin : origin) >= offset)
    return at < 0 ? origins.length : at
  }
  return { line, passages: [passage], cells: cells.map(({ x, right, from, to }) => ({ x, right, text: trimTracked(sliceTracked(passage.text, placeOf(from), placeOf(to))) })) }
}

/** One past the last line of a table that begins here. */
function tableEnd(rows: readonly (Row | undefined)[], at: number, { pitchOf }: PrintedSurvey): number {
  const first = rows[at]
  if (!first || first.cells.length < fewestCells) return at
  let end = at + 1
  let full = 1
  let lastFull = end
  for (; end < rows.length; end += 1) {
    const [row, before] = [rows[end], rows[end - 1]]
    if (!row || !before) break
    const pitch = row.line.line.baseline - before.line.line.baseline
    if (row.line.page === before.line.page && pitch > 2.5 * pitchOf(row.line.line.size)) break
    if (row.cells.length === first.cells.length && row.cells.every((cell, index) => isUnder(cell, first.cells[index], row))) {
      full += 1
      lastFull = end + 1
    } else if (columnsOf(row, first) === undefined) break
  }
  return full >= fewestRows ? lastFull : at
}

/** Their beginnings, ends or middles stand over each other, or one within the other. */
function isUnder(cell: Cell, head: Cell | undefined, { line }: Row): boolean {
  if (!head) return false
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.8 * line.line.size
  return near(cell.x, head.x) || near(cell.right, head.right) || near(cell.x + cell.right, head.x + head.right) || (cell.x >= head.x && cell.right <= head.right)
}

/** The columns of a line that has only some of the cells; undefined if one stands under none. */
function columnsOf(row: Row, head: Row): number[] | undefined {
  if (row.cells.length >= head.cells.length) return undefined
  const columns = row.cells.map(cell => head.cells.findIndex(other => isUnder(cell, other, row)))
  return columns.every((column, at) => column >= 0 && column > (columns[at - 1] ?? -1)) ? columns : undefined
}

/** Lines with only some of the cells go on in the row above. */
function mergeRows(rows: readonly Row[]): Row[] {
  const [head] = rows
  const merged: Row[] = []
  for (const row of rows) {
    const above = merged.at(-1)
    const columns = head && above ? columnsOf(row, head) : undefined
    if (!above || !columns) {
      merged.push(row)
      continue
    }
    const cells = above.cells.map((cell, column): Cell => {
      const more = row.cells[columns.indexOf(column)]
      return more && columns.includes(column) ? { x: Math.min(cell.x, more.x), right: Math.max(cell.right, more.right), text: joinTracked([cell.text, more.text], ' ') } : cell
    })
    merged[merged.length - 1] = { ...above, cells, passages: [...above.passages, ...row.passages] }
  }
  return merged
}
