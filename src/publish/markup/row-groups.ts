/**
 * Rebuild what holds rows together: quotations, lists and tables, nested as the author nested them.
 * In: flat rows, each with its depth. Out: a tree whose leaves are rows, in the same order; nothing is lost or moved.
 */
import type { Row } from '../../model/edition.js'

export type Group =
  | { readonly type: 'row'; readonly row: Row }
  | { readonly type: 'quotation'; readonly groups: readonly Group[] }
  | { readonly type: 'table'; readonly rows: readonly Row[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
/** `number` is the one it carries in an ordered list; `rows` are its own paragraphs, `inner` the lists in it. */
export type ListItem = { readonly number: number; readonly rows: readonly Row[]; readonly inner: readonly Group[] }

/** The rows as a tree. */
export function groupRows(rows: readonly Row[], quoted = 0): Group[] {
  const groups: Group[] = []
  for (let at = 0; at < rows.length; ) {
    const end = endOfGroup(rows, at, quoted)
    groups.push(toGroup(rows.slice(at, end), quoted))
    at = end
  }
  return groups
}

function toGroup(rows: readonly Row[], quoted: number): Group {
  const [first] = rows
  if (first === undefined) throw new Error('A group has at least one row.')
  if (first.shape.quoted > quoted) return { type: 'quotation', groups: groupRows(rows, quoted + 1) }
  if (first.shape.kind === 'table-row') return { type: 'table', rows }
  if (first.shape.kind === 'list-item') return listOf(rows)
  return { type: 'row', row: first }
}

/** Where the group ends that begins at `start`. */
function endOfGroup(rows: readonly Row[], start: number, quoted: number): number {
  let end = start + 1
  while (end < rows.length && isSameGroup(rows[start], rows[end - 1], rows[end], quoted)) end += 1
  return end
}

function isSameGroup(first: Row | undefined, before: Row | undefined, row: Row | undefined, quoted: number): boolean {
  if (!first || !before || !row) return false
  if (first.shape.quoted > quoted) return row.shape.quoted > quoted && !opensQuotation(before, row, quoted)
  if (row.shape.quoted !== quoted || row.shape.kind !== first.shape.kind) return false
  if (row.shape.kind === 'table-row') return !row.shape.opens
  return row.shape.kind === 'list-item' && first.shape.kind === 'list-item' && (row.shape.depth > 0 || (!row.shape.opens && row.shape.ordered === first.shape.ordered))
}

/** What opens inside a run of quoted rows is a list, table or poem if the row before was one too, else a quotation. */
const opensQuotation = (before: Row, { shape }: Row, quoted: number): boolean =>
  shape.opens && shape.quoted === quoted + 1 && !(before.shape.kind === shape.kind && ['list-item', 'table-row', 'verse'].includes(shape.kind))

/** One list, as deep as its first row: its items hold their own paragraphs, and the lists below them. */
function listOf(rows: readonly Row[]): Group {
  const [first] = rows
  const depth = depthOf(first)
  const items: ListItem[] = []
  for (let at = 0; at < rows.length; ) {
    let end = at + 1
    while (end < rows.length && !startsItem(rows[end], depth)) end += 1
    items.push(toItem(rows.slice(at, end), depth))
    at = end
  }
  return { type: 'list', ordered: first?.shape.kind === 'list-item' && first.shape.ordered, items }
}

const depthOf = (row: Row | undefined): number => (row?.shape.kind === 'list-item' ? row.shape.depth : 0)
const startsItem = (row: Row | undefined, depth: number): boolean => row?.shape.kind === 'list-item' && row.shape.depth <= depth && !row.shape.continued

/** An item's own paragraphs come before the lists in it, as Markdown has them most often. */
function toItem(rows: readonly Row[], depth: number): ListItem {
  const [first] = rows
  const deeper = rows.findIndex((row, index) => index > 0 && depthOf(row) > depth)
  const own = deeper < 0 ? rows : rows.slice(0, deeper)
  return { number: first?.shape.kind === 'list-item' ? first.shape.number : 1, rows: own, inner: deeper < 0 ? [] : innerGroups(rows.slice(deeper), depth) }
}

/** The lists in one item; a paragraph of the item itself that comes after them stays in its place, as a row. */
function innerGroups(rows: readonly Row[], depth: number): Group[] {
  const groups: Group[] = []
  for (let at = 0; at < rows.length; ) {
    const row = rows[at]
    if (row === undefined) break
    let end = at + 1
    if (depthOf(row) > depth) while (end < rows.length && continuesList(row, rows[end], depth)) end += 1
    groups.push(depthOf(row) > depth ? listOf(rows.slice(at, end)) : { type: 'row', row })
    at = end
  }
  return groups
}

/** Whether `row` belongs to the list that `first` begins, below an item of this depth. */
function continuesList(first: Row, row: Row | undefined, depth: number): boolean {
  if (row?.shape.kind !== 'list-item' || first.shape.kind !== 'list-item' || row.shape.depth <= depth) return false
  return row.shape.depth > first.shape.depth || row.shape.continued || (!row.shape.opens && row.shape.ordered === first.shape.ordered)
}
