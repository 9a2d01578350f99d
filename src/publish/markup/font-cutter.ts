/**
 * Cut fonts down to the letters that an edition needs, with the features that fine print needs.
 * In: whole TrueType fonts. Out: subsets, as WOFF for pages and TrueType for e-books. WOFF2 would save 10 kB of 50 a face and
 * takes 230 ms to pack instead of 27 (900 the first time).
 * Every subset holds the letters of Western languages, whether the text has them or not: so the editions of many works
 * share one subset, which is cut once, and only a text with letters of its own needs another.
 */
/// <reference path="./subset-font.d.ts" />
import subsetFont from 'subset-font'

const faceNames = ['regular', 'italic', 'bold'] as const
export type FaceName = (typeof faceNames)[number]
type FaceFormat = 'woff' | 'truetype'
/** The whole fonts, as their makers publish them. */
export type FontFiles = Readonly<Record<FaceName, Uint8Array>>
export type Face = { readonly name: FaceName; readonly bytes: Uint8Array }

/** The OpenType features that the styles ask for; `locl`, `mark` and `ccmp` shape what needs them. */
const keepFeatures = ['kern', 'liga', 'clig', 'calt', 'onum', 'lnum', 'pnum', 'tnum', 'smcp', 'c2sc', 'sups', 'locl', 'mark', 'mkmk', 'ccmp']

/** ASCII, the letters of Latin-1, those of names from further east, and what French, English and our ornaments add. */
const everyday = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...'ĂăĄąĆćČčĎďĐđĒēĘęĚěĞğİıŁłŃńŇňŌōŐőŒœŘřŚśŞşŠšŤťŪūŮůŰűŸŹźŻżŽž', ...'–—‘’‚“”„†‡•…‹›′″№™⁂❦↑←→\u2009\u2011\uFFFD'].join('')
/** The font has no narrow no-break space, whoever asks for it: browsers narrow its space instead. */
const lacking = '\u202F'

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
}

/** Cuts fonts, and keeps what it has cut for the next edition. The same letters give the same bytes. */
export class FontCutter {
  private readonly cut = new Map<string, Promise<Uint8Array>>()

  constructor(private readonly fonts: FontFiles) {}

  /** The faces that hold every letter of `text` that the fonts have. */
  async faces(text: string, names: readonly FaceName[], format: FaceFormat): Promise<Face[]> {
    const letters = lettersOf(text)
    return Promise.all(names.map(async name => ({ name, bytes: await this.subset(name, letters, format) })))
  }

  /** A subset of one face with these letters alone, for a cover. */
  subset(name: FaceName, letters: string, format: FaceFormat): Promise<Uint8Array> {
    const key = `${name} ${format} ${letters}`
    const known = this.cut.get(key)
    if (known) return known
    const made = subsetFont(Buffer.from(this.fonts[name]), letters, { targetFormat: format, keepFeatures, noHinting: true })
    this.cut.set(key, made)
    return made
  }
}

/** The everyday letters and those of the text, each once, in the order of their code points. */
function lettersOf(text: string): string {
  const rare = [...new Set(text)].filter(letter => !everyday.includes(letter) && !lacking.includes(letter) && letter >= ' ').sort()
  return everyday + rare.join('')
}
