/**
 * List the words that are one letter away from letters that are none.
 * In: letters in lower case, a lexicon, how often the document writes its words. Out: known words, the likeliest first: those that the
 * document uses, then those as long as what was read. No table of misreadings is asked: this is for questions, not for changes.
 */
import type { Lexicon } from '../../text/lexicon.js'
import type { Vocabulary } from '../repair/hyphens.js'

const alphabet = [...'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôûùœ']

export function nearestWords(word: string, lexicon: Lexicon, vocabulary: Vocabulary): string[] {
  const near = new Set<string>()
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (after !== '') near.add(before + after.slice(1))
    for (const letter of alphabet) near.add(before + letter + after.slice(1)).add(before + letter + after)
  }
  const times = (candidate: string): number => vocabulary.get(candidate) ?? 0
  const isLonger = (candidate: string): number => Math.abs(candidate.length - word.length)
  return [...near].filter(candidate => candidate !== word && lexicon.mayKnow(candidate) && lexicon.knows(candidate)).sort((a, b) => times(b) - times(a) || isLonger(a) - isLonger(b) || (a < b ? -1 : 1))
}
