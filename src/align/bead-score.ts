/**
 * Score a bead: how much likelier its passages are as each other's translation than as strangers.
 * In: two indexed texts, associations, the ratio of their lengths. Out: a natural logarithm for a range of each.
 * Words count from both sides, each against the average lift of the passages that face it, so a needless passage in a bead
 * costs what it dilutes.
 */
import type { LiftRows, TextPair } from './associations.js'
import type { IndexedText } from './passages.js'
import { weights } from './weights.js'

/** For a few passages of one text: what each word of the other text gains by facing them. Kept in a ring, since beads move forward. */
class LiftSums {
  private readonly rows: Float32Array[]
  private readonly holds: Int32Array

  constructor(private readonly text: IndexedText, private readonly lifts: LiftRows, width: number, size: number) {
    this.rows = Array.from({ length: size }, () => new Float32Array(width))
    this.holds = new Int32Array(size).fill(-1)
  }

  /** The sums of one passage. */
  of(passage: number): Float32Array {
    const slot = passage % this.rows.length
    const row = this.rows[slot] ?? new Float32Array()
    if (this.holds[slot] === passage) return row
    if ((this.holds[slot] ?? -1) >= 0) this.add(row, this.holds[slot] ?? 0, true)
    this.add(row, passage, false)
    this.holds[slot] = passage
    return row
  }

  private add(row: Float32Array, passage: number, clear: boolean): void {
    for (const token of this.text.tokens[passage] ?? []) {
      const partners = this.lifts.partners[token]
      const lifts = this.lifts.lifts[token]
      if (!partners || !lifts) continue
      for (let at = 0; at < partners.length; at += 1) {
        const partner = partners[at] as number
        row[partner] = clear ? 0 : (row[partner] as number) + (lifts[at] as number)
      }
    }
  }
}

export class BeadScorer {
  private readonly sourceSums: LiftSums
  private readonly targetSums: LiftSums

  private readonly source: IndexedText
  private readonly target: IndexedText
  private readonly ratio: number

  /** How many passages of each text one bead, or the corridor, has in sight at a time. */
  constructor({ source, target, associations, ratio }: TextPair, sight: { readonly source: number; readonly target: number }) {
    this.source = source
    this.target = target
    this.ratio = ratio
    this.sourceSums = new LiftSums(source, associations.bySource, target.keys.length, sight.source)
    this.targetSums = new LiftSums(target, associations.byTarget, source.keys.length, sight.target)
  }

  /** The score of the bead of source passages `[i, i + sources)` and target passages `[j, j + targets)`, without its prior. */
  score(i: number, sources: number, j: number, targets: number): number {
    const structure = this.structure(i, sources, j, targets)
    if (sources === 0 || targets === 0 || structure === Number.NEGATIVE_INFINITY) return structure
    const expected = sumOf(this.source.lengths, i, sources) * this.ratio
    const found = sumOf(this.target.lengths, j, targets)
    if (sources + targets > 2 && Math.max(expected, found) > weights.lopsided * Math.min(expected, found)) return Number.NEGATIVE_INFINITY
    return structure + weights.words * this.words(i, sources, j, targets) + weights.lengths * likelyLengths(expected, found)
  }

  /** The same of whole ranges, whatever they are and wherever they begin: words and lengths only. */
  compare(i: number, sources: number, j: number, targets: number): number {
    const lengths = likelyLengths(sumOf(this.source.lengths, i, sources) * this.ratio, sumOf(this.target.lengths, j, targets))
    return weights.words * this.words(i, sources, j, targets) + weights.lengths * lengths
  }

  /** Half the gains of the words of either side. */
  words(i: number, sources: number, j: number, targets: number): number {
    return (gains(this.target, j, targets, this.sourceSums, this.source, i, sources) + gains(this.source, i, sources, this.targetSums, this.target, j, targets)) / 2
  }

  private structure(i: number, sources: number, j: number, targets: number): number {
    if ((sources > 1 && crosses(this.source, i, sources)) || (targets > 1 && crosses(this.target, j, targets))) return Number.NEGATIVE_INFINITY
    const first = this.source.passages[i]
    const other = this.target.passages[j]
    if (sources === 0 || targets === 0 || !first || !other || first.block < 0) return 0
    const breaks = targets > 1 ? breaksInside(this.target, j, targets) * weights.breakInside : 0
    return breaks + this.beginning(i, j) + kinds(first.kind, other.kind)
  }

  private beginning(i: number, j: number): number {
    const here = begins(this.source, i)
    const there = begins(this.target, j)
    if (here && there) return weights.bothBegin
    return here || there ? weights.oneBegins : 0
  }
}

/** The logarithms of what each word of `[from, from + count)` gains by facing the other passages. The innermost loop of all. */
function gains(text: IndexedText, from: number, count: number, sums: LiftSums, other: IndexedText, start: number, faced: number): number {
  let words = 0
  for (let at = start; at < start + faced; at += 1) words += (other.tokens[at] as Int32Array).length
  const share = weights.known / Math.max(1, words)
  const unknown = 1 - weights.known
  const first = sums.of(start)
  const second = faced > 1 ? sums.of(start + 1) : first
  const more = faced > 2 ? Array.from({ length: faced - 2 }, (_, at) => sums.of(start + 2 + at)) : []
  let product = 1
  let logarithm = 0
  for (let passage = from; passage < from + count; passage += 1) {
    const tokens = text.tokens[passage] as Int32Array
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as number
      let sum = first[token] as number
      if (faced > 1) sum += second[token] as number
      for (let row = 0; row < more.length; row += 1) sum += (more[row] as Float32Array)[token] as number
      product *= unknown + share * sum
      if (product > 1e200 || product < 1e-200) {
        logarithm += Math.log(product)
        product = 1
      }
    }
  }
  return logarithm + Math.log(product)
}

/** How likely a translation of `found` letters is where `expected` are; heavy-tailed, since translators are free. */
function likelyLengths(expected: number, found: number): number {
  const deviation = (found - expected) / (weights.spread * Math.sqrt((found + expected) / 2))
  return -2 * Math.log1p((deviation * deviation) / 3)
}

function sumOf(lengths: Float64Array, from: number, count: number): number {
  let sum = 0
  for (let at = from; at < from + count; at += 1) sum += lengths[at] ?? 0
  return sum
}

const crosses = (text: IndexedText, from: number, count: number): boolean => text.passages[from]?.fence !== text.passages[from + count - 1]?.fence

function breaksInside(text: IndexedText, from: number, count: number): number {
  let breaks = 0
  for (let at = from + 1; at < from + count; at += 1) if (begins(text, at)) breaks += 1
  return breaks
}

const begins = (text: IndexedText, at: number): boolean => at === 0 || text.passages[at]?.block !== text.passages[at - 1]?.block

function kinds(one: string, other: string): number {
  if (one === '' || other === '') return 0
  if (one === other) return one === 'paragraph' ? 0 : weights.sameKind
  return weights.otherKind
}
