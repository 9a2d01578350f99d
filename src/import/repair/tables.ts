/**
 * Mark the lines that are rows of a table, so that nothing joins them.
 * In: lines. Out: the same with the role of rows.
 */
import type { Mend } from '../draft.js'
import type { Passage } from '../passage.js'
import { joinTracked, sliceTracked, trimTracked } from '../tracked-text.js'
import { cellsOf, tableLines } from './table-lines.js'

export const tables: Mend = draft => {
  const isRow = tableLines(draft.passages)
  return { ...draft, passages: draft.passages.map((passage, at) => (isRow[at] ? toRow(passage) : passage)) }
}

/** The cells stand in `parts`; a heading that stands over the figures alone has an empty one before it. */
function toRow(passage: Passage): Passage {
  const text = trimTracked(passage.text)
  const cells = cellsOf(text.text).map(([start, end]) => trimTracked(sliceTracked(text, start, end)))
  const parts = cells.length > 0 ? cells : [sliceTracked(text, 0, 0), text]
  return { ...passage, role: 'table-row', parts, text: joinTracked(parts, ' ') }
}
