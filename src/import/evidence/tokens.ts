/**
 * Cut running text into its words, each with its place; an elided article is a word of its own.
 * In: text. Out: tokens in order. `l'analyse` is `l'` and `analyse`; `plate-forme` is one word.
 * Scanned by hand, because every word of a book passes here several times; the pattern says the same, and reads what has rare letters.
 */
import { isLetter, isLetterMarkOrFigure } from '../../text/letters.js'

export type Token = { readonly word: string; readonly start: number; readonly end: number }

const word = /aujourd['’]hui|(?<!\p{L})(?:\p{L}|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’](?=[\p{L}"“«])|[\p{L}\p{M}\p{N}|¢]+(?:-[\p{L}\p{M}\p{N}|¢]+)*/giu
/** Letters in pairs of surrogates; and what is an s or a letter only where case does not count. */
const rare = /\u0345|[\ud800-\udfffſ]/

export function tokensOf(text: string): Token[] {
  return rare.test(text) ? tokensByPattern(text) : scan(text)
}

/** The same tokens by the pattern alone. */
export const tokensByPattern = (text: string): Token[] => [...text.matchAll(word)].map(match => ({ word: match[0], start: match.index, end: match.index + match[0].length }))

const [hyphen, bar, cent] = [0x2d, 0x7c, 0xa2]
const isOfWord = (unit: number): boolean => isLetterMarkOrFigure(unit) || unit === bar || unit === cent
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019

function scan(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    if (!isOfWord(text.charCodeAt(at))) {
      at += 1
      continue
    }
    const end = tokenEnd(text, at)
    tokens.push({ word: text.slice(at, end), start: at, end })
    at = end
  }
  return tokens
}

function tokenEnd(text: string, start: number): number {
  let end = runEnd(text, start)
  if (isApostrophe(text.charCodeAt(end))) {
    if (isElided(text, start, end)) return end + 1
    if (end - start === 7 && /^aujourd['’]hui/i.test(text.slice(start, end + 4))) return end + 4
  }
  while (text.charCodeAt(end) === hyphen && isOfWord(text.charCodeAt(end + 1))) end = runEnd(text, end + 1)
  return end
}

function runEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && isOfWord(text.charCodeAt(end))) end += 1
  return end
}

const elided = /^(?:qu|jusqu|lorsqu|puisqu|quoiqu|presqu)$/i
const afterElision = '"“«'

/** What stands in `[start, end)`, before an apostrophe, has lost its vowel. */
function isElided(text: string, start: number, end: number): boolean {
  if (start > 0 && isLetter(text.charCodeAt(start - 1))) return false
  const next = text.charCodeAt(end + 1)
  if (!isLetter(next) && !afterElision.includes(text.charAt(end + 1) || ' ')) return false
  return end - start === 1 ? isLetter(text.charCodeAt(start)) : end - start <= 6 && elided.test(text.slice(start, end))
}

/** The word in lower case with a straight apostrophe. */
export const plainWord = (token: Token | undefined): string => (token?.word ?? '').toLowerCase().replace('’', "'")

/** A sentence begins with what stands at this offset. */
export function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…:]["'”’»)\]]*\s+|[«“"(—–]\s*)["“«]?\s*$/u.test(text.slice(Math.max(0, at - 12), at)) || at === 0
}
