/**
 * Set the rows of a table: cells side by side in columns that all rows share.
 * In: a row of cells, the widths of the columns. Out: one tall line with every cell's words in it, cell after cell, so that
 * they are read in order; a row too tall to be kept whole becomes its cells one below the other.
 */
import type { ColumnAlign } from '../model/book.js'
import type { Row, SideName } from '../model/edition.js'
import { plainText } from '../model/inline-walk.js'
import { type Block, type SetLine, tokensOf } from './block.js'
import type { BlockStyle } from './block-style.js'
import { ink } from './ink.js'
import { type Line, lineEnd, type LineRule, shiftLine } from './line.js'
import { type Align, type Setting, setParagraph } from './paragraph.js'

type Shape = { readonly header: boolean; readonly align: readonly ColumnAlign[] }

/** In lines; a row of more is not kept whole. */
const tallest = 14
/** Between two columns, in leadings, which the smaller type below its source shares. */
const columnGap = 0.98

/** The widths of the columns of a table, as parts of the measure, for the languages that share them. */
export function columnsOf(rows: readonly Row[], sides: readonly SideName[]): number[] {
  const wants = new Map<number, number>()
  for (const cells of rows.flatMap(row => sides.map(side => row[side])))
    cells.forEach((cell, index) => {
      const text = plainText(cell.content)
      const longest = Math.max(...text.split(/\s+/).map(word => word.length))
      wants.set(index, Math.max(wants.get(index) ?? 3, Math.min(text.length, 40), longest + 1))
    })
  const total = Math.max(1, [...wants.values()].reduce((sum, want) => sum + want, 0))
  return [...wants.entries()].sort(([a], [b]) => a - b).map(([, want]) => want / total)
}

/** The row as one line, or as several where it is too tall. */
export function setTableRow(block: Block, shape: Shape, style: BlockStyle, setting: Setting): SetLine[] {
  const cells = setCells(block, shape, style, setting)
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length))
  if (height > tallest) return cells.flatMap(({ index }) => setAlone(block, index, style, setting))
  const { leading } = block
  const lines = cells.flatMap(cell => cell.lines.map((line, at) => lower(shiftLine(line, cell.x), at * leading)))
  const pieces = spaceOut(cells.length === 0 ? [] : lines, setting, block.size)
  return [
    {
      pieces,
      calls: lines.flatMap(({ calls }) => calls),
      pageMarks: lines.flatMap(({ pageMarks }) => pageMarks),
      progress: block.row[block.side].length,
      hyphenated: false,
      ratio: 0,
      overrun: Math.max(0, ...lines.map(({ overrun }) => overrun)),
      rules: shape.header ? [headerRule(cells, block, (height - 1) * leading)] : [],
      height: style.lineHeight * height,
    },
  ]
}

type Cell = { readonly index: number; readonly x: number; readonly width: number; readonly lines: readonly Line[] }

function setCells(block: Block, shape: Shape, style: BlockStyle, setting: Setting): Cell[] {
  const { row, side, measure, size } = block
  const gap = columnGap * block.leading
  const count = Math.max(row[side].length, block.columns?.length ?? 0)
  const room = measure - style.left * size - style.right * size - gap * (count - 1)
  let x = style.left * size
  return row[side].map((segment, index) => {
    const width = room * (block.columns?.[index] ?? 1 / count)
    const column = shape.align[index] ?? 'none'
    const tokens = tokensOf(block, [segment], shape.header ? { ...style, ink: points => ink('italic', points * 0.95) } : style)
    const lines = setParagraph(tokens, setting, { measure: width, align: alignOf(column), indent: 0, turnover: 0 })
    const cell = { index, x, width, lines }
    x += width + gap
    return cell
  })
}

const alignOf = (align: ColumnAlign): Align => (align === 'none' ? 'left' : align)

const lower = (line: Line, by: number): Line => (by === 0 ? line : { ...line, pieces: line.pieces.map(piece => ({ ...piece, rise: piece.rise - by })) })

/** A space of no width after each line of each cell, so that words do not run together when they are copied. */
function spaceOut(lines: readonly Line[], { shaper }: Setting, size: number): Line['pieces'] {
  const [space] = shaper.shape(' ', ink('regular', size))
  return lines.flatMap(line => (space ? [...line.pieces, { x: lineEnd(line), width: 0, word: space, size, rise: line.pieces.at(-1)?.rise ?? 0 }] : [...line.pieces]))
}

function headerRule(cells: readonly Cell[], block: Block, depth: number): LineRule {
  const first = cells[0]
  const last = cells.at(-1)
  const x = first?.x ?? 0
  return { x, width: last ? last.x + last.width - x : block.measure, height: -depth - block.size * 0.36 }
}

function setAlone(block: Block, index: number, style: BlockStyle, setting: Setting): SetLine[] {
  const cell = block.row[block.side][index]
  if (!cell) return []
  const left = style.left * block.size + index * block.size
  const lines = setParagraph(tokensOf(block, [cell], style), setting, { measure: block.measure - left, align: 'justify', indent: 0, turnover: 0 })
  return lines.map(line => ({ ...shiftLine(line, left), progress: index + line.progress, height: style.lineHeight }))
}
