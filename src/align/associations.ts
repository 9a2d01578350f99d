/**
 * Keep which words answer which, and how much more often than chance.
 * The lift of a pair is P(both) / (P(one) · P(other)): 1 says nothing, 500 is a name met with its twin.
 */
import type { IndexedText } from './passages.js'

/** For each token number of one text the token numbers of the other that answer it, and the lifts. */
export type LiftRows = { readonly partners: readonly Int32Array[]; readonly lifts: readonly Float32Array[] }

/** Lifts of pairs, found from either side. */
export type Associations = { readonly bySource: LiftRows; readonly byTarget: LiftRows }

/** Two texts, which of their words answer which as far as is known, and the letters of target for one of source. */
export type TextPair = { readonly source: IndexedText; readonly target: IndexedText; readonly associations: Associations; readonly ratio: number }

/** Collects lifts; of two lifts of one pair the greater holds. */
export class LiftTable {
  private readonly rows: Map<number, number>[]

  constructor(private readonly source: IndexedText, private readonly target: IndexedText) {
    this.rows = source.keys.map(() => new Map<number, number>())
  }

  /** A pair where the rarer word is answered by the commoner with this probability; `usual` is how common such words are at least. */
  addProbability(sourceToken: number, targetToken: number, probability: number, usual = 0): void {
    const chance = Math.max(share(this.source, sourceToken), share(this.target, targetToken), usual)
    this.addLift(sourceToken, targetToken, probability / chance)
  }

  addLift(sourceToken: number, targetToken: number, lift: number): void {
    const row = this.rows[sourceToken]
    if (row && lift > (row.get(targetToken) ?? 1)) row.set(targetToken, lift)
  }

  addAll(associations: Associations): void {
    associations.bySource.partners.forEach((partners, sourceToken) => {
      partners.forEach((targetToken, at) => {
        this.addLift(sourceToken, targetToken, associations.bySource.lifts[sourceToken]?.[at] ?? 0)
      })
    })
  }

  associations(): Associations {
    const columns = this.target.keys.map(() => new Map<number, number>())
    this.rows.forEach((row, sourceToken) => {
      for (const [targetToken, lift] of row) columns[targetToken]?.set(sourceToken, lift)
    })
    return { bySource: toRows(this.rows), byTarget: toRows(columns) }
  }
}

/** How long a text is thought to be at least: in a letter of ten lines, a word met once is not a tenth of the language. */
const leastTokens = 2000

/** How much of its text a token is. */
export function share(text: IndexedText, token: number): number {
  return ((text.counts[token] ?? 0) + 0.5) / Math.max(text.total, leastTokens)
}

function toRows(maps: readonly Map<number, number>[]): LiftRows {
  return { partners: maps.map(map => Int32Array.from(map.keys())), lifts: maps.map(map => Float32Array.from(map.values())) }
}
