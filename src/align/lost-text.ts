/**
 * Prove that every word of a contribution stands in the catalog.
 * In: words that came and words that stand. Out: the words that are missing, in order, repeats counted.
 */
import { wordsOf } from '../text/fold.js'

/** The words of `came` for which `stands` has none left. */
export function lostWords(came: readonly string[], stands: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const text of stands) for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1)
  return came.flatMap(text =>
    wordsOf(text).filter(word => {
      const count = left.get(word) ?? 0
      left.set(word, count - 1)
      return count <= 0
    }),
  )
}
