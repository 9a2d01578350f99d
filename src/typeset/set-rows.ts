/**
 * Set the whole text: every row in its tracks, with the space above it.
 * In: an edition, the tracks of its layout, a design. Out: `SetRow`s, not yet parted into pages.
 * One below the other, a row becomes two: the source, then the target in smaller type.
 */
import type { BlockShape } from '../model/book.js'
import type { Edition, Row, SideName } from '../model/edition.js'
import type { Layout } from '../model/work.js'
import { wordsFor } from '../words/words.js'
import type { Block, SetLine } from './block.js'
import { gapBetween, isRegistered, styleOf } from './block-style.js'
import type { Tracks } from './note-bodies.js'
import { gridHeight, type PageDesign } from './page-design.js'
import type { Setting } from './paragraph.js'
import { setBlock } from './set-block.js'
import { columnsOf } from './table.js'
import { gapMark } from './tokens.js'

export type SetRow = {
  readonly row: Row
  /** The language of each track. */
  readonly sides: readonly SideName[]
  readonly tracks: readonly (readonly SetLine[])[]
  /** Space above, in half lines; none at the top of a page. */
  readonly gap: number
  /** Stands on a full line of the grid. */
  readonly registered: boolean
  /** How bad it is for a page to begin with the row. */
  readonly breakBefore: number
}

/** The tracks of each layout: what stands side by side, and within a track one below the other. */
export const tracksOf: Readonly<Record<Layout, Tracks>> = {
  facing: [['source'], ['target']],
  columns: [['source'], ['target']],
  stacked: [['source', 'target']],
  source: [['source']],
  target: [['target']],
}

/** The first page of the text begins so many half lines lower than others. */
const sink = 8
/** The translation below its source. */
const stackedScale = 0.93

/** How bad a page break is: after a heading, before a signature, before what was just announced, before the last row of a table, between a text and its translation below it. */
const breakCosts = { never: 1e6, beforeKept: 3000, announced: 110, lastOfTable: 400, withinPair: 60 } as const

/** All rows that have something to print. */
export function setRows(edition: Edition, layout: Layout, design: PageDesign, setting: Setting): SetRow[] {
  const tracks = tracksOf[layout]
  const columns = tableColumns(edition.rows, tracks)
  const rows: SetRow[] = []
  let before: BlockShape | undefined
  for (const row of edition.rows) {
    const context: Context = { before, columns: columns.get(row), emptyMark: before ? gapMark : firstMark(edition) }
    const set = (side: SideName): SetLine[] => setBlock(blockOf(edition, row, side, layout, design, context), setting)
    const common: Common = { row, registered: isRegistered(row.shape), gap: before ? gapBetween(before, row.shape) : sink, breakBefore: breakCost(before, row.shape) }
    const printed = layout === 'stacked' && row.shape.kind !== 'separator' ? stack(common, set) : [sideBySide(common, tracks, set)]
    const seen = printed.filter(each => each.tracks.some(lines => lines.length > 0))
    rows.push(...seen)
    if (seen.length > 0) before = row.shape
  }
  return keepTables(rows, gridHeight(design) / 3)
}

type Common = Pick<SetRow, 'row' | 'registered' | 'gap' | 'breakBefore'>

function breakCost(before: BlockShape | undefined, shape: BlockShape): number {
  if (before && styleOf(before).keepsNext) return breakCosts.never
  if (styleOf(shape).keepsPrevious) return breakCosts.beforeKept
  const isSetOff = shape.quoted > 0 || shape.kind === 'list-item' || shape.kind === 'verse' || shape.kind === 'table-row'
  return isSetOff && before?.kind === 'paragraph' && before.quoted === 0 ? breakCosts.announced : 0
}

const sideBySide = (common: Common, tracks: Tracks, set: (side: SideName) => SetLine[]): SetRow => {
  const sides = tracks.map(([side = 'source']) => side)
  return { ...common, sides, tracks: sides.map(set) }
}

/** Half a line between the two of a pair; a whole one between pairs. No page ends between the two halves of a heading. */
function stack(common: Common, set: (side: SideName) => SetLine[]): SetRow[] {
  const within = styleOf(common.row.shape).keepsNext ? breakCosts.never : Math.max(breakCosts.withinPair, common.breakBefore)
  return [
    { ...common, registered: false, gap: Math.max(2, common.gap), sides: ['source'], tracks: [set('source')] },
    { ...common, registered: false, gap: 1, breakBefore: within, sides: ['target'], tracks: [set('target')] },
  ]
}

type Context = { readonly before: BlockShape | undefined; readonly columns: Columns | undefined; readonly emptyMark: string }

function blockOf(edition: Edition, row: Row, side: SideName, layout: Layout, design: PageDesign, { before, columns, emptyMark }: Context): Block {
  const scale = layout === 'stacked' && side === 'target' ? stackedScale : 1
  const isFlush = row.shape.kind === 'paragraph' && row.shape.quoted === 0 && (before === undefined || styleOf(before).opensFlush)
  return {
    row,
    side,
    language: edition.work.languages[side],
    size: design.size * scale,
    leading: design.leading,
    measure: design.measure,
    emptyMark: side === 'target' ? emptyMark : '',
    ...(isFlush ? { indent: 0 } : {}),
    ...(columns ? { columns: columns[side] } : {}),
  }
}

/** A work of which nothing is translated says so once, at its beginning. */
function firstMark({ rows, work }: Edition): string {
  const isEmpty = rows.every(row => row.target.every(segment => segment.content.length === 0))
  return isEmpty ? `[${wordsFor(work.languages.target).edition('not-translated')}]` : gapMark
}

/** The rows of each table of the text; other rows stand between them. */
function tablesOf<T>(rows: readonly T[], rowOf: (each: T) => Row): T[][] {
  const tables: T[][] = []
  let last: Row | undefined
  for (const each of rows) {
    const row = rowOf(each)
    const goesOn = last?.shape.kind === 'table-row' && (row === last || !row.shape.opens)
    if (row.shape.kind === 'table-row') {
      if (goesOn) tables.at(-1)?.push(each)
      else tables.push([each])
    }
    last = row
  }
  return tables
}

/** Keeps the head of a table with its first two rows, the last row with the one before it, and a table whole that is no higher than `short` half lines. */
function keepTables(rows: readonly SetRow[], short: number): SetRow[] {
  const costs = new Map(tablesOf(rows, ({ row }) => row).flatMap(table => [...tableBreaks(table, short)]))
  return rows.map(each => ({ ...each, breakBefore: Math.max(each.breakBefore, costs.get(each) ?? 0) }))
}

/** How bad it is for a page to begin within a table. */
function tableBreaks(table: readonly SetRow[], short: number): Map<SetRow, number> {
  const order = [...new Set(table.map(({ row }) => row))]
  const heights = table.map(({ tracks, gap }) => gap + Math.max(...tracks.map(lines => lines.reduce((sum, { height }) => sum + height, 0))))
  const isShort = heights.reduce((sum, height) => sum + height, 0) <= short
  const ofRow = (index: number): number => {
    if (index <= 1) return breakCosts.never
    if (isShort || index === 2) return breakCosts.beforeKept
    return index === order.length - 1 ? breakCosts.lastOfTable : 0
  }
  return new Map(table.slice(1).map(each => [each, ofRow(order.indexOf(each.row))]))
}

type Columns = Readonly<Record<SideName, readonly number[]>>

/** The columns of each table, for each of its rows; one below the other, both languages share them. */
function tableColumns(rows: readonly Row[], tracks: Tracks): ReadonlyMap<Row, Columns> {
  const sharing = (side: SideName): readonly SideName[] => tracks.find(sides => sides.includes(side)) ?? [side]
  return new Map(
    tablesOf(rows, row => row).flatMap(table => {
      const columns = { source: columnsOf(table, sharing('source')), target: columnsOf(table, sharing('target')) }
      return table.map(row => [row, columns] as const)
    }),
  )
}
