/**
 * Shape words, each distinct one once, and find another face for letters that a face lacks.
 * In: a word and an ink. Out: `Word`s, one for each face that is needed, nearly always one.
 * A letter that no face has is drawn as its name in brackets, `[U+4E2D]`, and remembered: there is never a silent box.
 */
import { type FaceName, fallbackFaces, type Font, type Glyph, type PrintFonts } from './font.js'
import { openFont } from './harfbuzz-font.js'
import type { Ink } from './ink.js'

/** A shaped word; `width` in thousandths of the size. The same word in the same face is the same object. */
export type Word = { readonly text: string; readonly face: FaceName; readonly glyphs: readonly Glyph[]; readonly width: number; readonly rightToLeft: boolean }

/** Spaces of fixed width, which not every font has: in thousandths. */
const spaceWidths: Readonly<Record<string, number>> = { '\u202f': 150, '\u2009': 167, '\u200a': 80 }
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const invisible = /^(?:[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]|\p{Variation_Selector})$/u

/** Words by how they are shaped, then by their text. */
type Cache = Map<string, Map<string, readonly Word[]>>

export class Shaper {
  private readonly fonts = new Map<FaceName, Font>()
  private readonly whole: Cache = new Map()
  private readonly hyphenated: Cache = new Map()
  /** Letters that no face has, in the order they were met. */
  readonly missing = new Set<string>()
  /** Letters that the text's own face lacks but another has. */
  readonly borrowed = new Set<string>()

  constructor(private readonly files: PrintFonts) {}

  /** The words of `text`, which has no breaking space in it. */
  shape(text: string, ink: Ink): readonly Word[] {
    const known = this.cacheOf(ink, this.whole)
    const found = known.get(text)
    if (found) return found
    const words = this.shapeAnew(text, ink)
    known.set(text, words)
    return words
  }

  /** The beginning of a word with the hyphen that a line end puts there; the hyphen reads as a soft one. */
  shapeHyphenated(text: string, ink: Ink): readonly Word[] {
    const known = this.cacheOf(ink, this.hyphenated)
    const found = known.get(text)
    if (found) return found
    const words = this.shapeAnew(`${text}-`, ink).map((word, index, all) => (index === all.length - 1 ? withSoftHyphen(word) : word))
    known.set(text, words)
    return words
  }

  private cacheOf(ink: Ink, cache: Cache): Map<string, readonly Word[]> {
    const known = cache.get(ink.shaping)
    if (known) return known
    const fresh = new Map<string, readonly Word[]>()
    cache.set(ink.shaping, fresh)
    return fresh
  }

  private font(face: FaceName): Font {
    const open = this.fonts.get(face) ?? openFont(face, this.files[face])
    this.fonts.set(face, open)
    return open
  }

  private shapeAnew(text: string, ink: Ink): readonly Word[] {
    const own = this.font(ink.face)
    const letters = [...text]
    if (letters.every(letter => isDrawable(own, letter))) return [this.toWord(text, ink.face, ink)]
    return this.splitByFace(letters, ink).map(({ face, text: piece }) => this.toWord(piece, face, ink))
  }

  /** Neighbouring letters of one face together; a letter that combines stays with the letter before it. */
  private splitByFace(letters: readonly string[], ink: Ink): { readonly face: FaceName; readonly text: string }[] {
    const pieces: { face: FaceName; text: string }[] = []
    for (const letter of letters) {
      const { face, text } = this.faceFor(letter, ink)
      const last = pieces.at(-1)
      if (last && (last.face === face || /^\p{M}$/u.test(letter)) && text === letter) last.text += text
      else if (text !== '') pieces.push({ face, text })
    }
    return pieces
  }

  private faceFor(letter: string, ink: Ink): { readonly face: FaceName; readonly text: string } {
    if (invisible.test(letter)) return { face: ink.face, text: '' }
    if (isDrawable(this.font(ink.face), letter)) return { face: ink.face, text: letter }
    const codePoint = letter.codePointAt(0) ?? 0
    const other = fallbackFaces.find(face => this.font(face).covers(codePoint))
    if (other) {
      this.borrowed.add(letter)
      return { face: other, text: letter }
    }
    this.missing.add(letter)
    return { face: 'regular', text: nameOf(letter) }
  }

  private toWord(text: string, face: FaceName, ink: Ink): Word {
    const width = spaceWidths[text]
    const shaped = this.font(face).shape(width === undefined ? text : ' ', ink.features)
    const glyphs = width === undefined ? track(shaped, ink.tracking) : shaped.map(glyph => ({ ...glyph, advance: width, text }))
    return { text, face, glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0), rightToLeft: rightToLeft.test(text) }
  }
}

const isDrawable = (font: Font, letter: string): boolean => font.covers(letter.codePointAt(0) ?? 0) || letter in spaceWidths

const nameOf = (letter: string): string => `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

const track = (glyphs: readonly Glyph[], tracking: number): readonly Glyph[] =>
  tracking === 0 ? glyphs : glyphs.map(glyph => ({ ...glyph, advance: glyph.advance + tracking }))

function withSoftHyphen(word: Word): Word {
  const glyphs = word.glyphs.map((glyph, index) => (index === word.glyphs.length - 1 && glyph.text === '-' ? { ...glyph, text: '\u00ad' } : glyph))
  return { ...word, text: `${word.text.slice(0, -1)}\u00ad`, glyphs }
}
