/**
 * Align the words and points of an import with those of a gold reading.
 * In: texts. Out: tokens, and which of them the other side has at the same place. Quotes, dashes, apostrophes and spaces are folded.
 */
import { diffArrays } from 'diff'
import { foldForComparison } from '../../src/text/fold.js'

/** A word or one sign; `start` and `end` are offsets in its text. */
export type Token = { readonly text: string; readonly start: number; readonly end: number }

const token = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}\ufdd0]/gu

export const tokensIn = (text: string): Token[] => [...text.matchAll(token)].map(({ 0: found, index }) => ({ text: foldForComparison(found), start: index, end: index + found.length }))

/** For each token of `made` its place in `gold`, or -1. */
export function placesIn(gold: readonly string[], made: readonly string[]): Int32Array {
  const places = new Int32Array(made.length).fill(-1)
  let [inGold, inMade] = [0, 0]
  for (const part of diffArrays([...gold], [...made])) {
    if (!part.added && !part.removed) for (let at = 0; at < part.value.length; at += 1) places[inMade + at] = inGold + at
    if (!part.added) inGold += part.value.length
    if (!part.removed) inMade += part.value.length
  }
  return places
}

/** F1 of what two lists have in common, in order. */
export function likeness(gold: readonly string[], made: readonly string[]): number {
  const same = placesIn(gold, made).filter(place => place >= 0).length
  return gold.length + made.length === 0 ? 1 : (2 * same) / (gold.length + made.length)
}
