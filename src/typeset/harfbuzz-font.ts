/**
 * Open a TrueType font for shaping by HarfBuzz.
 * In: the bytes of a font. Out: a `Font`. HarfBuzz counts in units of the font; here they become thousandths of the size.
 * HarfBuzz accepts any bytes as an empty font, so a font without letters is refused here.
 */
import * as harfbuzz from 'harfbuzzjs'
import { WorldError } from '../model/world-error.js'
import type { Font, Glyph } from './font.js'

/** Throws `font-unreadable`; `name` is for that message. */
export function openFont(name: string, bytes: Uint8Array): Font {
  const face = new harfbuzz.Face(new harfbuzz.Blob(bytes.slice().buffer))
  const letters = new Set(face.collectUnicodes())
  if (letters.size === 0) throw new WorldError('font-unreadable', { font: name })
  const font = new harfbuzz.Font(face)
  const scale = 1000 / face.upem
  const buffer = new harfbuzz.Buffer()
  return {
    covers: codePoint => letters.has(codePoint),
    shape(text, features) {
      buffer.reset()
      buffer.addText(text)
      buffer.guessSegmentProperties()
      harfbuzz.shape(font, buffer, features.flatMap(feature => harfbuzz.Feature.fromString(feature) ?? []))
      return toGlyphs(text, buffer.getGlyphInfos(), buffer.getGlyphPositions(), scale)
    },
  }
}

type Infos = readonly { readonly codepoint: number; readonly cluster: number }[]
type Positions = readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[]

function toGlyphs(text: string, infos: Infos, positions: Positions, scale: number): Glyph[] {
  const starts = [...new Set(infos.map(({ cluster }) => cluster))].sort((a, b) => a - b)
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]))
  const named = new Set<number>()
  return infos.map(({ codepoint, cluster }, index) => {
    const position = positions[index]
    const letters = named.has(cluster) ? '' : text.slice(cluster, ends.get(cluster))
    named.add(cluster)
    return { id: codepoint, advance: (position?.xAdvance ?? 0) * scale, dx: (position?.xOffset ?? 0) * scale, dy: (position?.yOffset ?? 0) * scale, text: letters }
  })
}
