/**
 * Put neighbouring words of Arabic or Hebrew into the order in which they are read: from right to left.
 * In: the pieces of a line in logical order. Out: the same pieces, in logical order still, with other places.
 * The letters within a word are HarfBuzz's business.
 */
import type { Piece } from './line.js'

/** Lines without such words come back as they are. */
export function orderRightToLeft(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ word }) => word.rightToLeft)) return pieces
  const ordered = [...pieces]
  for (let start = 0; start < pieces.length; start += 1) {
    if (!pieces[start]?.word.rightToLeft) continue
    let end = start
    for (let at = start; at < pieces.length && (pieces[at]?.word.rightToLeft || isSpace(pieces[at])); at += 1) if (pieces[at]?.word.rightToLeft) end = at
    mirror(ordered, start, end)
    start = end
  }
  return ordered
}

const isSpace = (piece: Piece | undefined): boolean => piece !== undefined && piece.word.text.trim() === ''

function mirror(pieces: Piece[], start: number, end: number): void {
  const run = pieces.slice(start, end + 1)
  const left = run[0]?.x ?? 0
  const right = run.reduce((edge, piece) => Math.max(edge, piece.x + piece.width), left)
  run.forEach((piece, index) => { pieces[start + index] = { ...piece, x: left + right - piece.x - piece.width } })
}
