/**
 * Say how each kind of block is set: its type, its edges, and the space around it.
 * In: the shape of a block. Out: a `BlockStyle`. Lengths are in ems of the text; spaces and heights in half lines of the grid.
 */
import type { BlockShape } from '../model/book.js'
import { type Ink, ink } from './ink.js'
import type { Align } from './paragraph.js'

export type BlockStyle = {
  /** The ink for a text size in points. */
  readonly ink: (size: number) => Ink
  readonly align: Align
  /** First-line indent, indents of all lines at either side, and of the lines that a verse turns over. */
  readonly indent: number
  readonly left: number
  readonly right: number
  readonly turnover: number
  /** A part of the measure by which the whole block moves to the right. */
  readonly leftShare: number
  readonly above: number
  readonly below: number
  readonly lineHeight: number
  /** No page may end after it. */
  readonly keepsNext: boolean
  /** No page may begin with it. */
  readonly keepsPrevious: boolean
  /** The paragraph after it begins without indent. */
  readonly opensFlush: boolean
}

const plain: BlockStyle = {
  ink: size => ink('regular', size),
  align: 'justify',
  indent: 1.4,
  left: 0,
  right: 0,
  turnover: 0,
  leftShare: 0,
  above: 0,
  below: 0,
  lineHeight: 2,
  keepsNext: false,
  keepsPrevious: false,
  opensFlush: false,
}
const heading: BlockStyle = { ...plain, align: 'center', indent: 0, left: 1.5, right: 1.5, keepsNext: true, opensFlush: true }

const headings: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, BlockStyle>> = {
  1: { ...heading, ink: size => ink('regular', size * 1.38), above: 6, below: 3, lineHeight: 3 },
  2: { ...heading, ink: size => ink('regular', size * 1.12, 'all-small-caps', 70), above: 4, below: 2 },
  3: { ...heading, ink: size => ink('italic', size * 1.08), above: 3, below: 1 },
  4: { ...heading, ink: size => ink('regular', size, 'all-small-caps', 50), above: 2, below: 0 },
  5: { ...heading, ink: size => ink('italic', size), align: 'left', left: 0, above: 2, below: 0 },
  6: { ...heading, ink: size => ink('regular', size), align: 'left', left: 0, above: 2, below: 0 },
}

const kinds: Readonly<Record<Exclude<BlockShape['kind'], 'heading'>, BlockStyle>> = {
  paragraph: plain,
  verse: { ...plain, align: 'left', indent: 0, left: 2.5, turnover: 2.5, above: 2, below: 2 },
  dateline: { ...plain, ink: size => ink('italic', size), align: 'right', indent: 0, left: 3, right: 1, above: 1, below: 1, keepsNext: true },
  salutation: { ...plain, align: 'left', turnover: 0, above: 1, below: 1, keepsNext: true },
  signature: { ...plain, ink: size => ink('regular', size, 'small-caps', 40), align: 'right', indent: 0, left: 3, right: 1.4, above: 1, below: 1, keepsPrevious: true },
  postscript: { ...plain, above: 1, below: 0 },
  epigraph: { ...plain, ink: size => ink('italic', size * 0.95), align: 'left', indent: 0, leftShare: 0.34, above: 0, below: 2, keepsNext: true, opensFlush: true },
  'source-note': { ...plain, ink: size => ink('italic', size * 0.9), indent: 0, above: 2, below: 2, keepsNext: true, opensFlush: true },
  byline: { ...heading, ink: size => ink('regular', size, 'small-caps', 40), above: 1, below: 2 },
  subtitle: { ...heading, ink: size => ink('italic', size * 1.1), above: 0, below: 2 },
  'list-item': { ...plain, indent: 0, above: 0, below: 0 },
  'table-row': { ...plain, ink: size => ink('regular', size * 0.93), indent: 0, align: 'left', above: 1, below: 1 },
  separator: { ...plain, align: 'center', indent: 0, above: 1, below: 1, keepsNext: true, opensFlush: true },
}

/** What stands in a quotation is smaller and set in from both sides. */
const quotation = { size: 0.95, left: 1.5, right: 0.8, space: 1 } as const

/** The style of a block in running text. */
export function styleOf(shape: BlockShape): BlockStyle {
  const own = shape.kind === 'heading' ? headings[shape.level] : kinds[shape.kind]
  const listed = shape.kind === 'list-item' ? { ...own, left: own.left + 1.5 * (shape.depth + 1) } : own
  if (shape.quoted === 0) return listed
  return { ...listed, ink: size => listed.ink(size * quotation.size), left: listed.left + quotation.left * shape.quoted, right: listed.right + quotation.right, above: Math.max(listed.above, quotation.space), below: Math.max(listed.below, quotation.space) }
}

/** The space above a block, in half lines, after the block before it. */
export function gapBetween(before: BlockShape, shape: BlockShape): number {
  if (isOneGroup(before, shape)) return shape.kind === 'verse' ? 2 : 0
  return Math.max(styleOf(before).below, styleOf(shape).above)
}

const grouped: ReadonlySet<BlockShape['kind']> = new Set<BlockShape['kind']>(['verse', 'list-item', 'table-row', 'paragraph', 'dateline', 'signature', 'epigraph', 'source-note', 'byline'])

/** Stanzas of a poem, items of a list, paragraphs of a quotation, lines of a signature. */
function isOneGroup(before: BlockShape, shape: BlockShape): boolean {
  return before.kind === shape.kind && before.quoted === shape.quoted && !shape.opens && grouped.has(shape.kind)
}

/** Whether the block must stand on a full line of the grid, so that the lines of both pages register. */
export const isRegistered = (shape: BlockShape): boolean => shape.quoted === 0 && ['paragraph', 'list-item', 'postscript'].includes(shape.kind)
