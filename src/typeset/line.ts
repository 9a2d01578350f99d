/**
 * Model a finished line: words with their places, from the left edge of the measure.
 * In/Out: types, and the questions asked of lines. Distances in points.
 */
import type { Word } from './shaper.js'
import type { Call } from './tokens.js'

/** A word or space where it stands; `width` is what it takes up, which for a space is what justification gives it. */
export type Piece = {
  readonly x: number
  readonly width: number
  readonly word: Word
  readonly size: number
  /** Above the baseline of the line. */
  readonly rise: number
  readonly call?: Call
  readonly href?: string
}

/** A thin rule at a height above (negative: below) the line's baseline. */
export type LineRule = { readonly x: number; readonly width: number; readonly height: number }

export type Line = {
  readonly pieces: readonly Piece[]
  readonly calls: readonly Call[]
  /** The pages of the original that begin in the line. */
  readonly pageMarks: readonly string[]
  /** How many segments are done at the line's end, with the fraction of the one under way. */
  readonly progress: number
  readonly hyphenated: boolean
  /** How far spaces are stretched (1 = their full stretch) or, negative, shrunk. */
  readonly ratio: number
  /** By how much the line runs past its measure; 0 for nearly all. */
  readonly overrun: number
  readonly rules?: readonly LineRule[]
}

/** The letters of a line as they read; a hyphen of the typesetter's own is a soft one. */
export const lineText = (line: Pick<Line, 'pieces'>): string => line.pieces.map(({ word }) => word.text).join('')

/** The same line, moved to the right. */
export const shiftLine = (line: Line, x: number): Line => (x === 0 ? line : { ...line, pieces: line.pieces.map(piece => ({ ...piece, x: piece.x + x })) })

/** Where the last letter of a line ends. */
export function lineEnd(line: Pick<Line, 'pieces'>): number {
  const last = line.pieces.at(-1)
  return last ? last.x + last.width : 0
}
