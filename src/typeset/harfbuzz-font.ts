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
  const letters = lettersOf(text, infos)
  return infos.map(({ codepoint }, index) => {
    const position = positions[index]
    return { id: codepoint, advance: (position?.xAdvance ?? 0) * scale, dx: (position?.xOffset ?? 0) * scale, dy: (position?.yOffset ?? 0) * scale, text: letters[index] ?? '' }
  })
}

/** The letters of each cluster go to its first glyph. Clusters rise with the glyphs, or fall where a script runs from right to left. */
function lettersOf(text: string, infos: Infos): string[] {
  const falls = (infos[0]?.cluster ?? 0) > (infos.at(-1)?.cluster ?? 0)
  let end = text.length
  const letters = infos.map(() => '')
  for (let step = 0; step < infos.length; step += 1) {
    const at = falls ? step : infos.length - 1 - step
    const start = infos[at]?.cluster ?? 0
    if (infos[at - 1]?.cluster === start) continue
    letters[at] = text.slice(start, end)
    end = start
  }
  return letters
}
