/**
 * Measure how much of a text the lexicon knows, and which language its commonest words are of.
 * In: text, a lexicon. Out: shares from 0 to 1. Of a long text, words at even distances are asked, since asking is what takes time.
 */
import { frequentWords } from '../../text/frequent-words.js'
import type { Lexicon } from '../../text/lexicon.js'
import { tokensOf } from './tokens.js'

const asked = 4000
const stretch = 400

/** The share of words that the lexicon knows, names and capitals as they stand; undefined for a text without words. */
export function coverageOf(text: string, lexicon: Lexicon): number | undefined {
  const words = tokensOf(sampleOf(text)).map(token => token.word).filter(word => /\p{L}/u.test(word) && !/['’]$/.test(word))
  if (words.length === 0) return undefined
  return words.filter(word => lexicon.knows(word) || lexicon.knows(word.toLowerCase())).length / words.length
}

/** The language whose commonest words the text uses most; undefined when it uses hardly any. */
export function likelyLanguage(text: string): string | undefined {
  const words = sampleOf(text).toLowerCase().match(/\p{L}+/gu) ?? []
  const shares = Object.entries(frequentWords).map(([language, { words: common }]) => ({ language, share: words.filter(word => common.has(word)).length / Math.max(1, words.length) }))
  const best = shares.reduce((most, one) => (one.share > most.share ? one : most))
  return best.share > 0.08 ? best.language : undefined
}

/** Whole stretches at even distances, about as many words as are asked. */
function sampleOf(text: string): string {
  const step = Math.max(stretch, Math.floor(text.length / ((asked * 6) / stretch)))
  const parts: string[] = []
  for (let at = 0; at < text.length; at += step) parts.push(at === 0 && step === stretch ? text : text.slice(at, at + stretch).replace(/^\S*|\S*$/g, ''))
  return step === stretch ? (parts[0] ?? '') : parts.join(' ')
}
