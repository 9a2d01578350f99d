/**
 * Decide what a hyphen at the end of a line is: a break that goes, a hyphen that stays, or a question for a person.
 * In: what stands before and after it. Out: the decision, by the same word elsewhere, by the small words of French that never
 * join, by the lexicon. A hyphen that is kept wrongly is seen; one that is dropped wrongly is lost: so doubt keeps it.
 */
import { hyphenClitics, hyphenPrefixes } from '../../text/french-words.js'
import type { Lexicon } from '../../text/lexicon.js'
import { wordsIn } from '../evidence/count-words.js'

type Hyphen = { readonly keep: boolean; readonly confidence: number }

/** How often each word of the document stands in it, in lower case; hyphenated words whole. */
export type Vocabulary = ReadonlyMap<string, number>

const elidedHead = /^(?:\p{L}|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu

export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const printed = wordsIn(texts)
  const count = new Map<string, number>()
  for (const [word, times] of printed) {
    const bare = word.replace(elidedHead, '').toLowerCase()
    count.set(bare, (count.get(bare) ?? 0) + times)
  }
  return count
}

/** `left-` ends a line, `right` begins the next; both without their apostrophe. */
export function hyphenBetween(left: string, right: string, lexicon: Lexicon, vocabulary: Vocabulary): Hyphen {
  const stem = left.replace(/^.*['’]/, '')
  const joined = `${stem}${right}`
  const compound = `${stem}-${right}`
  const last = stem.split('-').at(-1) ?? stem
  const first = right.split('-')[0] ?? right
  const times = (word: string): number => vocabulary.get(word.toLowerCase()) ?? 0
  const known = lexicon.knows(joined) || lexicon.knows(joined.toLowerCase())
  if (times(compound) !== times(joined)) return { keep: times(compound) > times(joined), confidence: 0.97 }
  if (lexicon.isCompound(compound)) return { keep: true, confidence: 0.97 }
  if (hyphenClitics.has(first.toLowerCase()) && lexicon.knows(last) && !(known && !isVerbal(last))) return { keep: true, confidence: 0.95 }
  if (known) return { keep: hyphenPrefixes.has(last.toLowerCase()) && lexicon.knows(first) && !lexicon.knows(joined), confidence: 0.95 }
  if (hyphenPrefixes.has(last.toLowerCase()) && lexicon.knows(first)) return { keep: true, confidence: 0.95 }
  if (lexicon.knows(last) && lexicon.knows(first)) return { keep: true, confidence: 0.85 }
  return { keep: /^\p{Lu}/u.test(right), confidence: /^\p{Lu}/u.test(right) ? 0.9 : 0.6 }
}

/** It may be a verb that a pronoun follows: `dit-il`, `permettez-moi`. */
const isVerbal = (word: string): boolean => /(?:[tsxd]|ez|ons|e|a)$/.test(word)
