/**
 * Align two lists of passages in several passes: rare words lay a corridor, lengths and a seed lexicon find a first path, and
 * each further path is found with the words that the one before has taught.
 * In: passages of both texts. Out: beads in order; every passage stands in exactly one.
 */
import type { Associations } from './associations.js'
import { LiftTable } from './associations.js'
import { findAnchors } from './anchors.js'
import { BeadScorer } from './bead-score.js'
import { findBestPath, type PathBead } from './best-path.js'
import { layCorridor } from './corridor.js'
import { learnAssociations } from './learnt-lexicon.js'
import { type IndexedText, indexText, type Passage } from './passages.js'
import { type LanguagePair, seedAssociations } from './seed-lexicon.js'
import { beadShapes } from './weights.js'

/** How often the document is read again with what it has taught. */
const passes = 3
const margins = { first: 12, further: 8 } as const
/** A bead less sure than this teaches nothing. */
const teaches = 0.5

/** The beads of two texts, with the probability of each. */
export function alignPassages(source: readonly Passage[], target: readonly Passage[], languages: LanguagePair): PathBead[] {
  const from = indexText(source, languages.source)
  const to = indexText(target, languages.target)
  const seed = seedAssociations(from, to, languages)
  const anchors = findAnchors(from, to, seed)
  let path = findPath(from, to, seed, layCorridor(anchors, source.length, target.length, margins.first), overallRatio(from, to))
  for (let pass = 1; pass < passes; pass += 1) {
    const associations = joined(from, to, seed, learnFrom(path, from, to))
    const corridor = layCorridor(path.map(bead => ({ source: bead.i, target: bead.j })), source.length, target.length, margins.further)
    path = findPath(from, to, associations, corridor, ratioOf(path, from, to))
  }
  return path
}

function findPath(source: IndexedText, target: IndexedText, associations: Associations, corridor: ReturnType<typeof layCorridor>, ratio: number): PathBead[] {
  return findBestPath(corridor, beadShapes, new BeadScorer(source, target, associations, ratio, corridor.width))
}

function learnFrom(path: readonly PathBead[], source: IndexedText, target: IndexedText): Associations {
  const taught = path
    .filter(bead => bead.probability >= teaches && bead.sources > 0 && bead.targets > 0)
    .map(bead => ({ source: tokensIn(source, bead.i, bead.sources), target: tokensIn(target, bead.j, bead.targets) }))
  return learnAssociations(source, target, taught)
}

function joined(source: IndexedText, target: IndexedText, seed: Associations, learnt: Associations): Associations {
  const table = new LiftTable(source, target)
  table.addAll(seed)
  table.addAll(learnt)
  return table.associations()
}

function tokensIn(text: IndexedText, from: number, count: number): Int32Array {
  return Int32Array.from(Array.from({ length: count }, (_, at) => [...(text.tokens[from + at] ?? [])]).flat())
}

const sum = (lengths: Float64Array): number => lengths.reduce((total, length) => total + length, 0)

/** Letters of target for one of source, in whole texts; held near 1, since one of them may lack a great deal. */
function overallRatio(source: IndexedText, target: IndexedText): number {
  return Math.min(1.3, Math.max(0.75, sum(target.lengths) / Math.max(1, sum(source.lengths))))
}

/** The same in the beads that have both sides. */
function ratioOf(path: readonly PathBead[], source: IndexedText, target: IndexedText): number {
  let [here, there] = [1, 1]
  for (const bead of path) {
    if (bead.sources === 0 || bead.targets === 0) continue
    here += sum(source.lengths.subarray(bead.i, bead.i + bead.sources))
    there += sum(target.lengths.subarray(bead.j, bead.j + bead.targets))
  }
  return there / here
}
