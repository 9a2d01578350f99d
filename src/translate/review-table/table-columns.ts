/**
 * Tell the columns of a table by its head row, in whatever order they stand now.
 * In: a row. Out: which column is where, and the languages that the heads name; undefined for a row that is no head of ours.
 * Heads are known in every language that the program speaks.
 */
import type { LanguageTag } from '../../model/work.js'
import { tableHeads } from '../../words/table-words.js'
import type { FoundRow } from './piece.js'
import { type Column, columns } from './review-table.js'

/** `order`: the column that each cell of a row belongs to; `undefined` for one that somebody added. */
export type Columns = { readonly order: readonly (Column | undefined)[]; readonly languages: { readonly source?: LanguageTag; readonly target?: LanguageTag } }

export const usualColumns: Columns = { order: columns, languages: {} }

/** A head needs both texts and one column more: a person's own table with a column “Source” is none. */
export function columnsOf({ cells }: FoundRow): Columns | undefined {
  const heads = cells.map(({ pieces }) => headIn(pieces.map(({ text }) => text).join('').replace(/\s+/g, ' ').trim()))
  const at = (column: Column) => heads.find(head => head?.column === column)
  const [source, target] = [at('source'), at('target')]
  if (!source || !target || new Set(heads.flatMap(head => head?.column ?? [])).size < 3) return undefined
  return { order: heads.map(head => head?.column), languages: { ...(source.language ? { source: source.language } : {}), ...(target.language ? { target: target.language } : {}) } }
}

function headIn(text: string): { readonly column: Column; readonly language?: LanguageTag } | undefined {
  const [, word = text, language] = /^(.*?) ?\(([^()]*)\)$/.exec(text) ?? []
  const column = columns.find(one => Object.values(tableHeads[one]).some(head => head.toLowerCase() === word.toLowerCase()))
  return column && { column, ...(language ? { language } : {}) }
}
