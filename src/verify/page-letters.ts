/**
 * Join the runs of a printed page into letters, remembering where each run begins.
 * In: a page. Out: its letters in the order they are drawn, without its folio, which could be taken for a number in the text.
 */
import { printedLetters } from './letters.js'
import type { PrintedPage } from './read-pdf.js'

/** `starts`: the offsets at which a run begins. */
export type PageLetters = { readonly number: number; readonly letters: string; readonly starts: ReadonlySet<number> }

export function toPageLetters({ number, runs }: PrintedPage): PageLetters {
  const isFolio = runs.at(-1)?.text.trim() === String(number)
  const starts = new Set<number>()
  let letters = ''
  for (const { text } of isFolio ? runs.slice(0, -1) : runs) {
    starts.add(letters.length)
    letters += printedLetters(text)
  }
  return { number, letters, starts }
}
