/**
 * Join the runs of a printed page into letters, remembering where each run begins.
 * In: a page. Out: its letters in the order they are drawn, without its folio, which could be taken for a number in the text.
 * Spaces are left out: a printer that justifies a line may draw them as mere distance, so their absence proves nothing.
 */
import { printedLetters } from './letters.js'
import type { PrintedPage } from './read-pdf.js'

/** `starts`: the offsets at which a run begins, each with the height of its baseline. */
export type PageLetters = { readonly number: number; readonly letters: string; readonly starts: ReadonlyMap<number, number> }

export function toPageLetters({ number, runs }: PrintedPage): PageLetters {
  const isFolio = runs.at(-1)?.text.trim() === String(number)
  const starts = new Map<number, number>()
  let letters = ''
  for (const { text, y } of isFolio ? runs.slice(0, -1) : runs) {
    starts.set(letters.length, y)
    letters += printedLetters(text)
  }
  return { number, letters, starts }
}
