/**
 * Find passages of the two texts that surely answer each other, from rare words, before anything else is known.
 * In: two indexed texts and their associations. Out: a rising chain of pairs.
 * Only words that occur a few times vote, so the work grows with the length of the text, and a gap of any length costs nothing.
 */
import type { Associations } from './associations.js'
import type { IndexedText, Range, Ranges } from './passages.js'

export type Anchor = { readonly source: number; readonly target: number; readonly weight: number }

/** A word that occurs more often votes for too many pairs. */
const rare = 8
/** A pair needs this much: one very rare word, or two. */
const enough = 7

/** The rising chain of greatest weight within two ranges. */
export function findAnchors(source: IndexedText, target: IndexedText, associations: Associations, ranges: Ranges): Anchor[] {
  return heaviestChain(votes(places(source, ranges.source), places(target, ranges.target), associations, target.passages.length), target.passages.length)
}

function votes(sourcePlaces: readonly number[][], targetPlaces: readonly number[][], associations: Associations, width: number): Anchor[] {
  const weights = new Map<number, number>()
  associations.bySource.partners.forEach((partners, token) => {
    partners.forEach((partner, at) => {
      const here = sourcePlaces[token] ?? []
      const there = targetPlaces[partner] ?? []
      if (here.length === 0 || there.length === 0 || here.length > rare || there.length > rare) return
      const weight = Math.log(associations.bySource.lifts[token]?.[at] ?? 1) / Math.sqrt(Math.max(here.length, there.length))
      for (const row of here) for (const column of there) weights.set(row * width + column, (weights.get(row * width + column) ?? 0) + weight)
    })
  })
  return [...weights].flatMap(([place, weight]) => (weight < enough ? [] : [{ source: Math.floor(place / width), target: place % width, weight }]))
}

/** In which passages each token stands; stops one beyond `rare`. */
function places(text: IndexedText, range: Range): number[][] {
  const found: number[][] = text.keys.map(() => [])
  for (let passage = range.from; passage < range.to; passage += 1) {
    for (const token of new Set(text.tokens[passage])) {
      const row = found[token]
      if (row && row.length <= rare) row.push(passage)
    }
  }
  return found
}

/** The chain, rising on both sides, whose weights sum highest (a Fenwick tree of best sums). */
function heaviestChain(anchors: Anchor[], width: number): Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.source - b.source || b.target - a.target)
  const sums = new Float64Array(sorted.length)
  const before = new Int32Array(sorted.length).fill(-1)
  const tree = new Int32Array(width + 2).fill(-1)
  let best = -1
  sorted.forEach((anchor, index) => {
    let previous = -1
    for (let at = anchor.target; at > 0; at -= at & -at) if (sumOf(sums, tree[at]) > sumOf(sums, previous)) previous = tree[at] ?? -1
    before[index] = previous
    sums[index] = anchor.weight + sumOf(sums, previous)
    if (sumOf(sums, index) > sumOf(sums, best)) best = index
    for (let at = anchor.target + 1; at <= width + 1; at += at & -at) if (sumOf(sums, index) > sumOf(sums, tree[at])) tree[at] = index
  })
  const chain: Anchor[] = []
  for (let at = best; at >= 0; at = before[at] ?? -1) {
    const anchor = sorted[at]
    if (anchor) chain.push(anchor)
  }
  return chain.reverse()
}

const sumOf = (sums: Float64Array, index: number | undefined): number => (index === undefined || index < 0 ? 0 : (sums[index] ?? 0))
