/**
 * Pair what two sequences have in common, keeping the order: the patience difference.
 * In: two lists of keys. Out: pairs of indexes, ascending in both. Keys that stand once in both lists are the anchors between which
 * the rest is paired; near-linear, because lists are only compared element by element where they are short.
 */

export type IndexPair = readonly [old: number, fresh: number]
type Stretch = { readonly oldFrom: number; readonly oldTo: number; readonly newFrom: number; readonly newTo: number }

/** Above this many comparisons, a stretch without anchors is paired first come, first served. */
const tableLimit = 250_000

export function matchInOrder(olds: readonly string[], news: readonly string[]): IndexPair[] {
  const pairs: IndexPair[] = []
  const stretches: Stretch[] = [{ oldFrom: 0, oldTo: olds.length, newFrom: 0, newTo: news.length }]
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const rest = matchEnds(olds, news, stretch, pairs)
    if (rest.oldFrom >= rest.oldTo || rest.newFrom >= rest.newTo) continue
    const anchors = longestRise(uniquePairs(olds, news, rest))
    if (anchors.length === 0) matchTable(olds, news, rest, pairs)
    else stretches.push(...between(anchors, rest, pairs))
  }
  return pairs.sort((a, b) => a[0] - b[0])
}

/** Pairs the equal beginning and end of a stretch; gives what is left in the middle. */
function matchEnds(olds: readonly string[], news: readonly string[], stretch: Stretch, pairs: IndexPair[]): Stretch {
  let { oldFrom, oldTo, newFrom, newTo } = stretch
  while (oldFrom < oldTo && newFrom < newTo && olds[oldFrom] === news[newFrom]) pairs.push([oldFrom++, newFrom++])
  while (oldFrom < oldTo && newFrom < newTo && olds[oldTo - 1] === news[newTo - 1]) pairs.push([--oldTo, --newTo])
  return { oldFrom, oldTo, newFrom, newTo }
}

function uniquePairs(olds: readonly string[], news: readonly string[], { oldFrom, oldTo, newFrom, newTo }: Stretch): IndexPair[] {
  const newIndex = onceIn(news, newFrom, newTo)
  return [...onceIn(olds, oldFrom, oldTo)].flatMap(([key, old]): IndexPair[] => {
    const fresh = newIndex.get(key)
    return fresh === undefined ? [] : [[old, fresh]]
  })
}

/** Where each key stands that stands only once, in order. */
function onceIn(keys: readonly string[], from: number, to: number): Map<string, number> {
  const found = new Map<string, number>()
  const repeated = new Set<string>()
  for (let index = from; index < to; index += 1) {
    const key = keys[index] ?? ''
    if (found.has(key)) repeated.add(key)
    else found.set(key, index)
  }
  for (const key of repeated) found.delete(key)
  return found
}

/** The longest part of the pairs, ascending in old, that ascends in new too (patience sorting). */
function longestRise(pairs: readonly IndexPair[]): IndexPair[] {
  const piles: number[] = []
  const before: number[] = []
  pairs.forEach(([, fresh], index) => {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[piles[middle] ?? 0]?.[1] ?? 0) < fresh) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (piles[low - 1] ?? -1) : -1
    piles[low] = index
  })
  const rise: IndexPair[] = []
  for (let index = piles.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index]
    if (pair) rise.push(pair)
  }
  return rise.reverse()
}

function between(anchors: readonly IndexPair[], { oldFrom, oldTo, newFrom, newTo }: Stretch, pairs: IndexPair[]): Stretch[] {
  const stretches: Stretch[] = []
  let from: IndexPair = [oldFrom, newFrom]
  for (const [old, fresh] of anchors) {
    stretches.push({ oldFrom: from[0], oldTo: old, newFrom: from[1], newTo: fresh })
    pairs.push([old, fresh])
    from = [old + 1, fresh + 1]
  }
  return [...stretches, { oldFrom: from[0], oldTo, newFrom: from[1], newTo }]
}

/** Longest common subsequence by table for a short stretch of repeated keys. */
function matchTable(olds: readonly string[], news: readonly string[], { oldFrom, oldTo, newFrom, newTo }: Stretch, pairs: IndexPair[]): void {
  const width = newTo - newFrom
  if ((oldTo - oldFrom) * width > tableLimit) return
  const lengths = new Uint32Array((oldTo - oldFrom + 1) * (width + 1))
  const at = (old: number, fresh: number): number => (old - oldFrom) * (width + 1) + fresh - newFrom
  for (let old = oldTo - 1; old >= oldFrom; old -= 1)
    for (let fresh = newTo - 1; fresh >= newFrom; fresh -= 1)
      lengths[at(old, fresh)] = olds[old] === news[fresh] ? (lengths[at(old + 1, fresh + 1)] ?? 0) + 1 : Math.max(lengths[at(old + 1, fresh)] ?? 0, lengths[at(old, fresh + 1)] ?? 0)
  for (let old = oldFrom, fresh = newFrom; old < oldTo && fresh < newTo; ) {
    if (olds[old] === news[fresh]) pairs.push([old++, fresh++])
    else if ((lengths[at(old + 1, fresh)] ?? 0) >= (lengths[at(old, fresh + 1)] ?? 0)) old += 1
    else fresh += 1
  }
}
