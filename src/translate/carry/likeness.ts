/**
 * Judge how like two sentences are, and whether the one is only the other with a slip mended.
 * In: plain texts. Out: a number from 0 to 1; yes or no.
 */
import { distance } from 'fastest-levenshtein'
import { foldAccents, foldForComparison, wordsOf } from '../../text/fold.js'

/** 1 for texts that differ at most in typography, accents and case; 0 for texts without a letter in common. */
export function likeness(a: string, b: string): number {
  const [left, right] = [fold(a), fold(b)]
  const longest = Math.max(left.length, right.length)
  return longest === 0 ? 1 : 1 - distance(left, right) / longest
}

/** The most that `likeness` could be, by lengths alone. */
export function likenessBound(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 1 : Math.min(a.length, b.length) / longest
}

const fold = (text: string): string => foldAccents(foldForComparison(text))
const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Whether the texts mean the same: they differ in typography, accents, case, spaces, a doubled word, or in few words by a letter or two.
 * A changed number is never a slip; nor is a short word that became another, since `ne`, `me` and `le` are one letter apart.
 */
export function isTypo(a: string, b: string): boolean {
  if (letters(a) === letters(b)) return true
  const [left, right] = [withoutDoubled(wordsOf(fold(a))), withoutDoubled(wordsOf(fold(b)))]
  if (left.length !== right.length) return false
  const changed = left.flatMap((word, index): [string, string][] => (word === right[index] ? [] : [[word, right[index] ?? '']]))
  return changed.length <= Math.max(1, Math.ceil(left.length * 0.15)) && changed.every(([was, is]) => isMisspelling(was, is))
}

const withoutDoubled = (words: readonly string[]): string[] => words.filter((word, index) => word !== words[index - 1])

function isMisspelling(was: string, is: string): boolean {
  if (/\p{N}/u.test(was + is)) return false
  const longest = Math.max(was.length, is.length)
  return distance(was, is) <= (longest >= 8 ? 2 : longest >= 5 ? 1 : 0)
}
