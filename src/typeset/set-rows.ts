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
import type { PageDesign } from './page-design.js'
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

/** How bad a page break is: after a heading, before a signature, before what was just announced, between a text and its translation below it. */
const breakCosts = { never: 1e6, beforeKept: 3000, announced: 110, withinPair: 60 } as const

/** All rows that have something to print. */
export function setRows(edition: Edition, layout: Layout, design: PageDesign, setting: Setting): SetRow[] {
  const tracks = tracksOf[layout]
  const columns = tableColumns(edition.rows)
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
  return rows
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

/** Half a line between the two of a pair; a whole one between pairs. */
function stack(common: Common, set: (side: SideName) => SetLine[]): SetRow[] {
  return [
    { ...common, registered: false, gap: Math.max(2, common.gap), sides: ['source'], tracks: [set('source')] },
    { ...common, registered: false, gap: 1, breakBefore: Math.max(breakCosts.withinPair, common.breakBefore), sides: ['target'], tracks: [set('target')] },
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

type Columns = Readonly<Record<SideName, readonly number[]>>

/** The columns of each table, for each of its rows. */
function tableColumns(rows: readonly Row[]): ReadonlyMap<Row, Columns> {
  const found = new Map<Row, Columns>()
  let table: Row[] = []
  const close = (): void => {
    const columns = { source: columnsOf(table, 'source'), target: columnsOf(table, 'target') }
    for (const row of table) found.set(row, columns)
    table = []
  }
  for (const row of rows) {
    if (row.shape.kind !== 'table-row' || row.shape.opens) close()
    if (row.shape.kind === 'table-row') table.push(row)
  }
  close()
  return found
}
