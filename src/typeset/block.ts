/**
 * Model one side of a row as it goes to be set, and its lines as they come back.
 * In/Out: types, and the tokens of a block.
 */
import type { EditionSegment, Row, SideName } from '../model/edition.js'
import type { LanguageTag } from '../model/work.js'
import type { BlockStyle } from './block-style.js'
import type { Line } from './line.js'
import { type Token, toTokens } from './tokens.js'

/** `height`: half lines of the grid. */
export type SetLine = Line & { readonly height: number }

export type Block = {
  readonly row: Row
  readonly side: SideName
  readonly language: LanguageTag
  /** Of the text, in points. */
  readonly size: number
  readonly leading: number
  readonly measure: number
  /** First-line indent, in ems; the style's own when not given. */
  readonly indent?: number
  /** What stands for a sentence that this side lacks; nothing when not given. */
  readonly emptyMark?: string
  /** The widths of a table's columns, as parts of the measure. */
  readonly columns?: readonly number[]
  /** Words before the text, as the number of a note. */
  readonly lead?: readonly Token[]
  /** Words after the text, as whose note it is. */
  readonly trail?: readonly Token[]
}

/** The tokens of some segments in the block's own type. */
export const tokensOf = (block: Block, segments: readonly EditionSegment[], style: BlockStyle): Token[] =>
  toTokens(segments, style.ink(block.size), block.language, block.emptyMark ?? '')
