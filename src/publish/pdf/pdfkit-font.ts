/**
 * Write finished glyphs through a font that pdfkit embeds: the one place that touches pdfkit's private parts (0.20.2).
 * In: shaped words. Out: pieces of a `TJ` array. Each pair of glyph and letters gets its own slot in the subset, so that one
 * outline can stand for a hyphen here and a soft hyphen there, and every text extracts as it was written.
 */
import type { FaceName } from '../../typeset/font.js'
import type { Word } from '../../typeset/shaper.js'

/** What pdfkit's `EmbeddedFont` is made of; slot 0 is the missing glyph. */
type EmbeddedFont = {
  readonly id: string
  readonly subset: { readonly glyphs: number[] }
  /** The letters of each slot, as code points, and its width in thousandths. */
  readonly unicode: number[][]
  readonly widths: number[]
  readonly scale: number
  readonly font: { getGlyph(id: number): { readonly advanceWidth: number } }
  ref(): unknown
}
type Innards = { readonly _font: unknown; readonly page: { readonly fonts: Record<string, unknown> } }

/** A word as glyph strings and kerns; `late`: what must still be moved after it, in thousandths to the right. */
type Encoded = { readonly code: string; readonly late: number }

export class PdfFont {
  private readonly font: EmbeddedFont
  private readonly slots = new Map<string, number>()
  private readonly encoded = new Map<Word, Encoded>()

  constructor(
    readonly face: FaceName,
    private readonly document: PDFKit.PDFDocument,
    bytes: Uint8Array,
  ) {
    document.registerFont(face, Buffer.from(bytes))
    document.font(face)
    const font = (document as unknown as Innards)._font
    if (!isEmbeddedFont(font)) throw new Error('pdfkit has changed: its embedded fonts no longer look as they did in 0.20.2')
    this.font = font
  }

  /** The name of the font in a page's content; makes it known to the page under way. */
  get name(): string {
    const { fonts } = (this.document as unknown as Innards).page
    fonts[this.font.id] ??= this.font.ref()
    return this.font.id
  }

  /** The glyphs of a word that stand on the baseline; words with raised marks are drawn by `glyphs`. */
  encode(word: Word): Encoded {
    const known = this.encoded.get(word)
    if (known) return known
    const fresh = this.encodeAnew(word)
    this.encoded.set(word, fresh)
    return fresh
  }

  private encodeAnew(word: Word): Encoded {
    let code = ''
    let run = ''
    let late = 0
    for (const glyph of word.glyphs) {
      const slot = this.slotOf(glyph.id, glyph.text)
      const move = late + glyph.dx
      if (Math.abs(move) > 0.4) {
        if (run !== '') code += `<${run}>`
        code += numeral(-move)
        run = ''
        late = 0
      } else late = move
      run += hex(slot)
      late += glyph.advance - (this.font.widths[slot] ?? 0) - glyph.dx
    }
    return { code: run === '' ? code : `${code}<${run}>`, late }
  }

  private slotOf(glyph: number, text: string): number {
    const key = `${glyph} ${text}`
    const known = this.slots.get(key)
    if (known !== undefined) return known
    const slot = this.font.subset.glyphs.push(glyph) - 1
    this.font.unicode[slot] = [...text].map(letter => letter.codePointAt(0) ?? 0)
    this.font.widths[slot] = this.font.font.getGlyph(glyph).advanceWidth * this.font.scale
    this.slots.set(key, slot)
    return slot
  }
}

const hex = (slot: number): string => slot.toString(16).padStart(4, '0')
/** A number of at most one decimal, as PDF writes it. */
const numeral = (value: number): string => String(Math.round(value * 10) / 10)

function isEmbeddedFont(value: unknown): value is EmbeddedFont {
  if (typeof value !== 'object' || value === null) return false
  const font = value as Partial<EmbeddedFont>
  return typeof font.id === 'string' && Array.isArray(font.subset?.glyphs) && Array.isArray(font.unicode) && Array.isArray(font.widths) && typeof font.scale === 'number' && typeof font.ref === 'function'
}

type Names = { readonly _root: { readonly data: { readonly Names: { readonly data: { readonly Dests: { _compareKeys: (a: string, b: string) => number } } } } } }

/** Names of places must stand in the order of their bytes (PDF 32000-2 §7.9.6); pdfkit orders them by the machine's locale. */
export function orderNamesByBytes(document: PDFKit.PDFDocument): void {
  ;(document as unknown as Names)._root.data.Names.data.Dests._compareKeys = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
}
