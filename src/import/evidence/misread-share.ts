/**
 * Tell whether OCR misread this document: how many of its words are none and become one by a letter that OCR confuses.
 * In: the texts, a way to mend a word. Out: the share of such words among all. Clean texts have one in some thousands, a foreign
 * word or a rare one; a bad page one in thirty; a short text does not tell. Of what stands once only a few hundred words are asked about, evenly taken.
 */
import type { Lexicon } from '../../text/lexicon.js'
import { foreignWords } from '../../text/foreign-words.js'
import { wordsIn } from './count-words.js'

const asked = 300
/** So many may be foreign or rare in a short text; and a text with fewer words than this tells nothing. */
const fewest = 4
const enough = 1500
/** From here on a strange word is more likely misread than foreign. */
export const misreadOften = 1 / 300
/** And from here on even one that looks foreign. */
export const misreadBadly = 1 / 60

export function misreadShare(texts: readonly string[], lexicon: Lexicon, mends: (word: string) => boolean): number | undefined {
  const printed = wordsIn(texts)
  let total = 0
  const strange: string[] = []
  for (const [word, times] of printed) {
    total += times
    if (times === 1 && /^\p{Ll}{4,24}$/u.test(word) && !foreignWords.has(word) && !lexicon.knows(word) && !lexicon.knows(word.charAt(0).toUpperCase() + word.slice(1))) strange.push(word)
  }
  const step = Math.max(1, Math.floor(strange.length / asked))
  const taken = strange.filter((_, at) => at % step === 0)
  const mended = taken.filter(mends).length
  return mended < fewest ? (total < enough ? undefined : 0) : (mended / taken.length) * (strange.length / total)
}
