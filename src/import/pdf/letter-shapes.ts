/**
 * Tell small capitals and raised figures that are drawn from the font of the text: the same letter, another shape of it.
 * In: all glyphs of a document. Out: for a glyph, whether its shape is the usual one, a smaller one or another one.
 * A font with many shapes gives each its own code. The commonest is the usual one; a raised shape is far narrower than it.
 */
import type { Glyph } from './drawn-glyphs.js'

export type LetterShape = 'usual' | 'narrow' | 'other'

type Shape = { count: number; width: number }

/** A raised figure or letter is about this much narrower, at most. */
const narrow = 0.68

/** Asks of each glyph what shape of its letter it is. */
export function letterShapes(glyphs: Iterable<Glyph>): (glyph: Glyph) => LetterShape {
  const letters = new Map<string, Map<number, Shape>>()
  for (const glyph of glyphs) {
    if (!/^[\p{Ll}\d]$/u.test(glyph.text)) continue
    const shapes = letters.get(keyOf(glyph)) ?? new Map<number, Shape>()
    const shape = shapes.get(glyph.code) ?? { count: 0, width: glyph.width / glyph.size }
    shapes.set(glyph.code, { ...shape, count: shape.count + 1 })
    letters.set(keyOf(glyph), shapes)
  }
  const usual = new Map([...letters].flatMap(([key, shapes]) => (shapes.size > 1 ? [[key, commonest(shapes)] as const] : [])))
  return glyph => {
    const [code, shape] = usual.get(keyOf(glyph)) ?? []
    if (shape === undefined || code === glyph.code) return 'usual'
    return glyph.width / glyph.size < shape.width * narrow ? 'narrow' : 'other'
  }
}

const keyOf = ({ face, text }: Glyph): string => `${face.name} ${text}`

const commonest = (shapes: ReadonlyMap<number, Shape>): readonly [number, Shape] => [...shapes].reduce((best, each) => (each[1].count > best[1].count ? each : best))
