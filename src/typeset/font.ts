/**
 * Name what typesetting asks of a font: to shape a word, and to know which letters it has.
 * In/Out: types only. Measures of glyphs are thousandths of the type size; ids are the font's own, so that a PDF can embed them.
 */

/** `text`: the letters that the glyph stands for; the later glyphs of a cluster stand for none. */
export type Glyph = { readonly id: number; readonly advance: number; readonly dx: number; readonly dy: number; readonly text: string }

export type Font = {
  /** Whether the font has a glyph of its own for this code point. */
  covers(codePoint: number): boolean
  /** The glyphs in the order they are drawn, left to right. `features`: OpenType features as `smcp`, `-liga`. */
  shape(text: string, features: readonly string[]): readonly Glyph[]
}

/** The faces of the print edition: package paths, resolved and read by whoever may touch the disk. */
export const faceFiles = {
  regular: '@expo-google-fonts/eb-garamond/400Regular/EBGaramond_400Regular.ttf',
  italic: '@expo-google-fonts/eb-garamond/400Regular_Italic/EBGaramond_400Regular_Italic.ttf',
  bold: '@expo-google-fonts/eb-garamond/600SemiBold/EBGaramond_600SemiBold.ttf',
  'bold-italic': '@expo-google-fonts/eb-garamond/600SemiBold_Italic/EBGaramond_600SemiBold_Italic.ttf',
  'wide-latin': '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  arabic: '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  hebrew: '@expo-google-fonts/noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf',
  symbols: '@expo-google-fonts/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf',
  'more-symbols': '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
} as const
export type FaceName = keyof typeof faceFiles
/** The bytes of every face. */
export type PrintFonts = Readonly<Record<FaceName, Uint8Array>>

/** Faces that are asked, in order, for a letter that the text's own face lacks. */
export const fallbackFaces = ['regular', 'wide-latin', 'arabic', 'hebrew', 'symbols', 'more-symbols'] as const satisfies readonly FaceName[]
