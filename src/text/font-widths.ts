/**
 * Measure a line of text as it was once printed, to learn whether the next word would have fitted on it.
 * In: text. Out: its width in thousandths of the type size. From the Adobe font metrics; Arial has Helvetica's widths, and an
 * accented letter has its base letter's.
 */

export const fonts = ['helvetica', 'times', 'monospaced'] as const
export type Font = (typeof fonts)[number]

type WidthTable = readonly (readonly [number, string])[]

const helvetica: WidthTable = [
  [191, "'"], [222, 'ijl‘’'], [260, '|'], [278, ' !,./:;I[\\]ft'], [333, '()-r“”'], [334, '{}'], [350, '•'], [355, '"'], [389, '*'], [400, '°'],
  [500, 'Jcksvxyz'], [556, '#$0123456789?L_abdeghnopqu§«»–'], [584, '+<=>'], [611, 'FTZßø'], [667, '&ABEKPSVXY'], [722, 'CDHNRUw'], [737, '®'],
  [778, 'GOQ'], [833, 'Mm'], [889, '%æ'], [944, 'Wœ'], [1000, 'ÆŒ—…™'], [1015, '@'],
]

const times: WidthTable = [
  [180, "'"], [200, '|'], [250, ' ,.'], [278, '/:;\\ijlt'], [333, '!()-I[]fr‘’'], [350, '•'], [389, 'Js'], [400, '°'], [408, '"'],
  [444, '?acez“”'], [480, '{}'], [500, '#$*0123456789_bdghknopquvxy§«»ßø–'], [556, 'FPS'], [564, '+<=>'], [611, 'ELTZ'], [667, 'BCRæ'],
  [722, 'ADGHKNOQUVXYwœ'], [760, '®'], [778, '&m'], [833, '%'], [889, 'MÆŒ'], [921, '@'], [944, 'W'], [980, '™'], [1000, '—…'],
]

/** Widths by UTF-16 code unit; 0 where nothing is known yet. */
function toWidths(table: WidthTable): Uint16Array {
  const widths = new Uint16Array(0x10000)
  for (const [width, characters] of table) for (const character of characters) widths[character.charCodeAt(0)] = width
  return widths
}

const widths = { helvetica: toWidths(helvetica), times: toWidths(times), monospaced: new Uint16Array(0x10000) } as const satisfies Record<Font, Uint16Array>

/** What a character has that the table does not know: about the width of a figure; every character of a typewriter. */
const unknownWidth = 556

/** The width of a character that the table does not know: its base letter's; remembered. */
function learnWidth(unit: number, table: Uint16Array): number {
  const width = table[String.fromCharCode(unit).normalize('NFD').charCodeAt(0)] || unknownWidth
  table[unit] = width
  return width
}

/** The natural width of `text` in `font`, without justification. */
export function widthOf(text: string, font: Font): number {
  const table = widths[font]
  let width = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    width += table[unit] || learnWidth(unit, table)
  }
  return width
}
