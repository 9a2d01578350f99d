/**
 * Read two columns one after the other, the left one first, where they were written down side by side.
 * In: lines, their spaces kept. Out: the same, columns parted where it is certain that they are columns.
 */
import { type Columns, columnsIn } from '../evidence/columns.js'
import type { Passage } from '../passage.js'
import { sliceTracked, trimTracked } from '../tracked-text.js'

export function partColumns(lines: readonly Passage[]): Passage[] {
  const out: Passage[] = []
  let at = 0
  for (const columns of columnsIn(lines)) {
    if (!columns.certain) continue
    for (const line of lines.slice(at, columns.from)) out.push(line)
    for (const side of ['left', 'right'] as const) for (const line of columnLines(lines, columns, side)) out.push(line)
    at = columns.to
  }
  for (const line of lines.slice(at)) out.push(line)
  return out
}

/** The lines of one column; an empty cell is a blank line of it. */
function columnLines(lines: readonly Passage[], { from, to, right }: Columns, side: 'left' | 'right'): Passage[] {
  const column: Passage[] = []
  let gap = 0
  for (const line of lines.slice(from, to)) {
    const cell = side === 'left' ? sliceTracked(line.text, 0, right) : sliceTracked(line.text, right)
    if (cell.text.trim() === '') {
      gap += line.gap + 1
      continue
    }
    const opens = side === 'left' && column.length === 0
    column.push({ ...line, text: trimTracked(cell), indent: cell.text.length - cell.text.trimStart().length, gap: column.length === 0 && !opens ? 0 : gap + line.gap, startsPage: opens && line.startsPage })
    gap = 0
  }
  return column
}
