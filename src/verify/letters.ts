/**
 * Reduce a text to what no printing may change: its letters, figures and points, in order.
 * In: text from a book or from a published file. Out: the same letters for both, if nothing was lost.
 * What kind of space it is belongs to the printer (no-break, thin, line ends), and so do ligatures and the shape of quotes and dashes.
 * On a screen a space must be there; a PDF sets words apart by where it draws them, so there spaces are not compared.
 */
import { foldForComparison } from '../text/fold.js'

/** The letters without any white space. */
export function lettersOf(text: string): string {
  return foldForComparison(text).replace(/\s+/g, '')
}

/** The letters with one space where there is white space; what stands inside « » is the printer's. */
export function wordsAndSpaces(text: string): string {
  return foldForComparison(text.replace(/«\s*/g, '«').replace(/\s*»/g, '»')).trim()
}

/** The letters without hyphens and dashes either, which on a page may be the typesetter's; ligatures and small figures as plain ones. */
export function printedLetters(text: string): string {
  return lettersOf(text.normalize('NFKC')).replaceAll('-', '')
}

/** The beginning of a text, for a message. */
export function snippet(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length > 60 ? `${plain.slice(0, 60).trimEnd()}…` : plain
}
