/**
 * Align a range of one text with a range of another in several passes: rare words lay a corridor, lengths and a seed lexicon find
 * a first path, and the next path is found with the words that the one before has taught.
 * In: passages of both texts. Out: beads in order; every passage of the ranges stands in exactly one. Body and notes of a
 * document are ranges of one `TextPair`, so that the notes are read with what the body has taught.
 */
import { findAnchors } from './anchors.js'
import { type Associations, LiftTable, type TextPair } from './associations.js'
import { BeadScorer } from './bead-score.js'
import { findBestPath, type PathBead } from './best-path.js'
import { type Corridor, layCorridor } from './corridor.js'
import { learnAssociations } from './learnt-lexicon.js'
import { type IndexedText, indexText, type Passage, type Ranges } from './passages.js'
import { type LanguagePair, seedAssociations } from './seed-lexicon.js'
import { type BeadShape, beadShapes, simpleShapes } from './weights.js'

const margins = { first: 8, further: 3 } as const
/** A bead less sure than this teaches nothing. */
const teaches = 0.5

/** The two texts with what is known of their words before they are read. */
export function openTexts(source: readonly Passage[], target: readonly Passage[], languages: LanguagePair): TextPair {
  const from = indexText(source, languages.source)
  const to = indexText(target, languages.target)
  return { source: from, target: to, associations: seedAssociations(from, to, languages), ratio: overallRatio(from, to) }
}

/** The beads of two ranges, found in two passes, and the pair of texts with what the beads teach. */
export function alignAndLearn(pair: TextPair, ranges: Ranges): { readonly beads: readonly PathBead[]; readonly pair: TextPair } {
  const anchors = findAnchors(pair.source, pair.target, pair.associations, ranges)
  const first = findPath(pair, ranges, layCorridor(anchors, ranges, margins.first), simpleShapes)
  const taught = { ...pair, associations: joined(pair, learnFrom(first, pair)), ratio: ratioOf(first, pair) }
  const waypoints = first.map(bead => ({ source: bead.i, target: bead.j }))
  return { beads: findPath(taught, ranges, layCorridor(waypoints, ranges, margins.further), beadShapes), pair: taught }
}

/** The beads of two short ranges, as far as the words are known. */
export function alignRanges(pair: TextPair, ranges: Ranges): PathBead[] {
  return findPath(pair, ranges, layCorridor([], ranges, margins.first), beadShapes)
}

function findPath(pair: TextPair, ranges: Ranges, corridor: Corridor, shapes: readonly BeadShape[]): PathBead[] {
  return findBestPath(corridor, ranges, shapes, new BeadScorer(pair, { source: 8, target: corridor.width + 8 }))
}

function learnFrom(path: readonly PathBead[], { source, target }: TextPair): Associations {
  const taught = path
    .filter(bead => bead.probability >= teaches && bead.sources > 0 && bead.targets > 0)
    .map(bead => ({ source: tokensIn(source, bead.i, bead.sources), target: tokensIn(target, bead.j, bead.targets) }))
  return learnAssociations(source, target, taught)
}

function joined({ source, target, associations }: TextPair, learnt: Associations): Associations {
  const table = new LiftTable(source, target)
  table.addAll(associations)
  table.addAll(learnt)
  return table.associations()
}

function tokensIn(text: IndexedText, from: number, count: number): Int32Array {
  return Int32Array.from(Array.from({ length: count }, (_, at) => [...(text.tokens[from + at] ?? [])]).flat())
}

const sum = (lengths: Float64Array): number => lengths.reduce((total, length) => total + length, 0)

/** The ratio of whole texts, held near 1, since one of them may lack a great deal. */
function overallRatio(source: IndexedText, target: IndexedText): number {
  return Math.min(1.3, Math.max(0.75, sum(target.lengths) / Math.max(1, sum(source.lengths))))
}

/** The ratio in the beads that have both sides; a hundred letters are taken as equal beforehand. */
function ratioOf(path: readonly PathBead[], { source, target }: TextPair): number {
  let [here, there] = [100, 100]
  for (const bead of path) {
    if (bead.sources === 0 || bead.targets === 0) continue
    here += sum(source.lengths.subarray(bead.i, bead.i + bead.sources))
    there += sum(target.lengths.subarray(bead.j, bead.j + bead.targets))
  }
  return there / here
}
