/**
 * Compare the short lines that a printer repeats on every page, whatever OCR made of each of them.
 * In: lines. Out: keys for what is equal but for numbers and points; whether two keys are one line read twice.
 */
import { foldAccents } from './fold.js'

const enough = 0.72
const shortest = 5

/** The letters of a line, without accents, numbers and points. */
export const headKey = (line: string): string => foldAccents(line).replace(/[^\p{L}]+/gu, ' ').trim()

/** The letters of a line, and a sign where it has a number: `Page 3` and `Page 4` are alike. */
export const numberedKey = (line: string): string => line.replace(/\d+/g, '#').replace(/[^\p{L}#]+/gu, ' ').trim().toLowerCase()

/** Most pairs of letters are the same; short keys must be equal. */
export function isSameHead(one: string, other: string): boolean {
  if (one === other) return one !== ''
  if (Math.min(one.length, other.length) < shortest || Math.abs(one.length - other.length) > 2 + one.length * 0.2) return false
  const pairs = pairsOf(one)
  const otherPairs = pairsOf(other)
  let shared = 0
  for (const [pair, count] of pairs) shared += Math.min(count, otherPairs.get(pair) ?? 0)
  return (2 * shared) / (one.length + other.length - 2) >= enough
}

function pairsOf(key: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < key.length; at += 1) pairs.set(key.slice(at, at + 2), (pairs.get(key.slice(at, at + 2)) ?? 0) + 1)
  return pairs
}
