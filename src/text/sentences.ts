/**
 * Find where sentences end.
 * In: the plain text of one block and its language. Out: offsets in UTF-16 code units.
 * A sentence takes its closing quotes and brackets with it; what stands between two guillemets may be several sentences, and
 * « … ! » dit-il is one, since no sentence begins with a small letter. The knowledge is in `sentence-rules.ts` and the words of each language.
 */
import type { LanguageTag } from '../model/work.js'
import { primarySubtag } from './primary-subtag.js'
import { sentenceRulesOf } from './sentence-rules.js'
import { type Splitter, splitterOf } from './split-rules.js'

/** Finds the ends of sentences in a text of a language; a work may bring rules of its own (`source/<work>/segmentation.srx`). */
export type SentenceSplitter = (text: string, language: LanguageTag) => number[]

/** The sentences of a text, without the white space between them. */
export function sentencesOf(text: string, language: LanguageTag, splitter: SentenceSplitter = sentenceEnds): string[] {
  const ends = splitter(text, language)
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim()).filter(sentence => sentence !== '')
}

/** The splitters that were asked for, made once. */
const splitters = new Map<string, Splitter>()

/**
 * The offset at which each sentence ends, without the space after it; the last is `text.length`. Empty for an empty text.
 */
export const sentenceEnds: SentenceSplitter = (text, language) => {
  const key = primarySubtag(language)
  const known = splitters.get(key) ?? splitterOf(sentenceRulesOf(key))
  splitters.set(key, known)
  return known(text)
}
