/**
 * Cut a passage into what can answer a token of its translation: stems, numbers, months, marks.
 * In: plain text and its language. Out: tokens, each a key for comparing and the word as it stood.
 * Numbers lose their separators (`9,58` and `9.58` are one), dates of figures name their month (`6.5.1929`).
 */
import type { LanguageTag } from '../model/work.js'
import { foldForComparison } from '../text/fold.js'
import { monthOfWord, numberOfWord, stemOf } from '../text/word-forms.js'

/** `key` begins with `#` for a number, `@` for a month, is the mark itself for a mark. */
export type Token = { readonly key: string; readonly word: string }

const pattern = /(\d{1,2})[./](\d{1,2})[./](\d{4})|\d+(?:[ .,]\d{3})+(?!\d)|\d+[.,]\d+|\p{N}+\p{L}{0,3}|[\p{L}\p{M}]+'?|[?!:;"()]|\.\.\.| - /gu

/** The tokens of a text, in order. */
export function tokensOf(text: string, language: LanguageTag): Token[] {
  return [...foldForComparison(text).matchAll(pattern)].flatMap(match => toTokens(match, language))
}

function toTokens(match: RegExpMatchArray, language: LanguageTag): Token[] {
  const [whole, day, month, year] = match
  if (day !== undefined && month !== undefined && year !== undefined) return [number(day), { key: `@${Number(month)}`, word: month }, number(year)]
  if (/^\d+[., ]\d/u.test(whole)) return [number(whole.replace(/\D/gu, ''))]
  if (!/[\p{L}\p{N}]/u.test(whole)) return [{ key: whole.trim(), word: whole }]
  return whole.endsWith("'") ? [{ key: stemOf(whole.slice(0, -1), language), word: whole }] : wordToken(whole, language)
}

function wordToken(word: string, language: LanguageTag): Token[] {
  const value = numberOfWord(word, language)
  if (value !== undefined) return [{ key: `#${value}`, word }]
  const month = monthOfWord(word, language)
  if (month !== undefined) return [{ key: `@${month}`, word }]
  return [{ key: stemOf(word, language), word }]
}

const number = (digits: string): Token => ({ key: `#${digits.replace(/^0+(?=\d)/u, '')}`, word: digits })
