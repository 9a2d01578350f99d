/**
 * Let small marks hang a little into the margin, so that the edge of the column looks straight.
 * In: the first or last word of a line. Out: by how many points it hangs out.
 */
import type { Word } from './shaper.js'

/** Which part of its width a mark hangs out by. */
const right: Readonly<Record<string, number>> = { '\u00ad': 0.5, '-': 0.5, '‐': 0.5, '.': 0.5, ',': 0.5, ':': 0.25, ';': 0.25, '’': 0.4, '”': 0.35, '»': 0.15, '—': 0.12, '–': 0.2 }
const left: Readonly<Record<string, number>> = { '“': 0.35, '‘': 0.4, '«': 0.15, '—': 0.08 }

export const overhangRight = (last: Word | undefined, size = 0): number => overhang(last?.glyphs.at(-1), right, size)
export const overhangLeft = (first: Word | undefined, size = 0): number => overhang(first?.glyphs[0], left, size)

function overhang(glyph: Word['glyphs'][number] | undefined, table: Readonly<Record<string, number>>, size: number): number {
  return glyph ? ((table[glyph.text] ?? 0) * glyph.advance * size) / 1000 : 0
}
