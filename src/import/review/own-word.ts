/**
 * Add a word to the words that a work says are its own, `lexicon.txt`.
 * In: the file's text. Out: the text with the word on a line at its end; unchanged when it has the word already.
 */
import { parseLexicon } from '../lexicon-file.js'

/** One word, which a lexicon could hold. */
export const isWord = (text: string): boolean => /^[\p{L}\p{M}\p{N}'’-]+$/u.test(text.trim()) && /\p{L}/u.test(text)

export function addOwnWord(file: string, word: string): string {
  if (parseLexicon(file).includes(word)) return file
  return `${file}${file === '' || file.endsWith('\n') ? '' : '\n'}${word}\n`
}
