/**
 * Score beads against beads made by hand, strict and lax, as Sennrich and Volk (2011) do; and hold confidence against truth.
 * In: the wanted beads and those made. Out: precision, recall and F1; a table of how often beads of each confidence are right.
 * A made bead with an empty side is an error unless it is wanted; wanted ones with an empty side are not asked for.
 */
import type { Bead } from './align-lines.js'

export type Score = { readonly precision: number; readonly recall: number; readonly f1: number }
/** `strict`: a bead counts if it is wanted to the letter; `lax`: if some wanted bead links one of its sources with one of its targets. */
export type BeadScores = { readonly strict: Score; readonly lax: Score }

/** Beads with a confidence in `[from, to)`: how many, how sure on average, and which share of them is wanted to the letter. */
export type ReliabilityRow = { readonly from: number; readonly to: number; readonly beads: number; readonly confidence: number; readonly right: number }

const nameOf = (bead: Bead): string => `${bead.source.join(',')}:${bead.target.join(',')}`
const hasBoth = (bead: Bead): boolean => bead.source.length > 0 && bead.target.length > 0

/** The scores of several texts counted as one; each has its wanted and its made beads. */
export function scoreBeads(texts: readonly { readonly wanted: readonly Bead[]; readonly made: readonly Bead[] }[]): BeadScores {
  const precision = texts.map(({ wanted, made }) => countHits(wanted, made))
  const recall = texts.map(({ wanted, made }) => countHits(made.filter(hasBoth), wanted.filter(hasBoth)))
  const rate = (hits: readonly Hits[], kind: 'strict' | 'lax'): number => share(sum(hits, kind), sum(hits, 'beads'))
  const score = (kind: 'strict' | 'lax'): Score => {
    const [p, r] = [rate(precision, kind), rate(recall, kind)]
    return { precision: p, recall: r, f1: share(2 * p * r, p + r) }
  }
  return { strict: score('strict'), lax: score('lax') }
}

type Hits = { readonly strict: number; readonly lax: number; readonly beads: number }

/** How many of `asked` are found in `wanted`. */
function countHits(wanted: readonly Bead[], asked: readonly Bead[]): Hits {
  const names = new Set(wanted.map(nameOf))
  const links = new Map<number, Set<number>>()
  for (const bead of wanted) for (const source of bead.source) links.set(source, new Set([...(links.get(source) ?? []), ...bead.target]))
  const isLinked = (bead: Bead): boolean => bead.source.some(source => bead.target.some(target => links.get(source)?.has(target)))
  return {
    strict: asked.filter(bead => names.has(nameOf(bead))).length,
    lax: asked.filter(bead => names.has(nameOf(bead)) || isLinked(bead)).length,
    beads: asked.length,
  }
}

/** How far confidence can be believed: one row for each tenth in which there are beads. */
export function reliability(wanted: readonly Bead[], made: readonly Bead[]): ReliabilityRow[] {
  const names = new Set(wanted.map(nameOf))
  return Array.from({ length: 10 }, (_, tenth) => {
    const within = made.filter(bead => Math.min(9, Math.floor(bead.confidence * 10)) === tenth)
    const confidence = share(within.reduce((total, bead) => total + bead.confidence, 0), within.length)
    const right = share(within.filter(bead => names.has(nameOf(bead))).length, within.length)
    return { from: tenth / 10, to: (tenth + 1) / 10, beads: within.length, confidence, right }
  }).filter(row => row.beads > 0)
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)
const sum = (hits: readonly Hits[], kind: keyof Hits): number => hits.reduce((total, hit) => total + hit[kind], 0)
