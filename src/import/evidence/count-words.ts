/**
 * Count the words of a text as they are printed, hyphens and apostrophes inside them and all.
 * In: text, and the counts so far. Out: nothing; the counts go on. Scanned by hand: it reads every character of a book.
 */
import { isLetterOrMark } from '../../text/letters.js'

const words = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu
/** Letters in pairs of surrogates are left to the pattern. */
const rare = /[\ud800-\udfff]/

const counted = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** How often each word stands in these texts. Several repairs ask of the same ones: they are counted once. */
export function wordsIn(texts: readonly string[]): ReadonlyMap<string, number> {
  const known = counted.get(texts)
  if (known) return known
  const count = new Map<string, number>()
  for (const text of texts) countWords(text, count)
  counted.set(texts, count)
  return count
}

/** Adds the words of `text` to `count`. */
export function countWords(text: string, count: Map<string, number>): void {
  const add = (word: string): void => void count.set(word, (count.get(word) ?? 0) + 1)
  if (rare.test(text)) {
    for (const [word] of text.matchAll(words)) add(word)
    return
  }
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetterOrMark(text.charCodeAt(at))) continue
    const end = wordEnd(text, at)
    add(text.slice(at, end))
    at = end
  }
}

const isJoint = (unit: number): boolean => unit === 0x2d || unit === 0x27 || unit === 0x2019

function wordEnd(text: string, start: number): number {
  let end = start
  while (isLetterOrMark(text.charCodeAt(end)) || (isJoint(text.charCodeAt(end)) && isLetterOrMark(text.charCodeAt(end + 1)))) end += 1
  return end
}
