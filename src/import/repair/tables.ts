/**
 * Mark the lines that are rows of a table, so that nothing joins them.
 * In: lines. Out: the same with the role of rows.
 */
import type { Mend } from '../draft.js'
import { trimTracked } from '../tracked-text.js'
import { tableLines } from './table-lines.js'

export const tables: Mend = draft => {
  const isRow = tableLines(draft.passages)
  return { ...draft, passages: draft.passages.map((passage, at) => (isRow[at] ? { ...passage, role: 'table-row', text: trimTracked(passage.text) } : passage)) }
}
