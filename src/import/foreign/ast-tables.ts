/**
 * Lay a table of pandoc's out as rows of equal length.
 * In: a table. Out: for each row its shape and its cells; a cell that spans several places leaves the others empty.
 */
import type { BlockShape, ColumnAlign } from '../../model/book.js'
import type { Alignment, PandocBlock, PandocTable, TableRow } from './pandoc-ast.js'

type LaidRow = { readonly shape: Extract<BlockShape, { kind: 'table-row' }>; readonly cells: readonly (readonly PandocBlock[])[] }

const alignments = { AlignLeft: 'left', AlignRight: 'right', AlignCenter: 'center', AlignDefault: 'none' } as const satisfies Record<Alignment['t'], ColumnAlign>

/** No real table is wider; a hostile document may say that a cell spans a million columns. */
const mostColumns = 200

/** The rows of a table, header rows first; empty header rows are left out. */
export function tableRows([, , columns, [, head], bodies, [, foot]]: PandocTable): LaidRow[] {
  const align = columns.map(([alignment]) => alignments[alignment.t]).slice(0, mostColumns)
  const laid = (rows: readonly TableRow[], header: boolean): LaidRow[] =>
    layOut(rows, align.length).map(cells => ({ shape: { kind: 'table-row', header, align, quoted: 0, opens: false }, cells }))
  return [laid(head, true), ...bodies.flatMap(([, , headers, rows]) => [laid(headers, true), laid(rows, false)]), laid(foot, false)].flat().filter(row => row.cells.some(cell => cell.length > 0))
}

function layOut(rows: readonly TableRow[], width: number): PandocBlock[][][] {
  /** How many more rows each column is taken by a cell from above. */
  const taken: number[] = new Array<number>(width).fill(0)
  return rows.map(([, cells]) => {
    const row: PandocBlock[][] = Array.from({ length: width }, () => [])
    const free = taken.map(rest => rest === 0)
    taken.forEach((rest, column) => { taken[column] = Math.max(0, rest - 1) })
    let column = 0
    for (const [, , rowSpan, columnSpan, content] of cells) {
      while (column < width && !free[column]) column++
      if (column >= width) row[width - 1]?.push(...content)
      else row[column] = [...content]
      for (let spanned = 0; spanned < Math.min(columnSpan, width) && column < width; spanned++) taken[column++] = Math.max(0, rowSpan - 1)
    }
    return row
  })
}
