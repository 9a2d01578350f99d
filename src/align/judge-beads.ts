/**
 * Say how sure each bead is, and why a person should look at it.
 * In: the beads of a path and what is known of the words. Out: the beads with a confidence from 0 to 1, and a doubt.
 * The path knows how clearly it beats its neighbours; whether the two sides say the same is asked of their words apart, since in a
 * passage freely rewritten even the best path is a guess.
 */
import type { TextPair } from './associations.js'
import { BeadScorer } from './bead-score.js'
import type { PathBead } from './best-path.js'

/** Why to look: neighbouring passages may belong here; few words answer each other. */
export type Doubt = 'boundary' | 'words'
/** A bead with how sure it is, and why it should be looked at, if it should. */
export type JudgedBead = PathBead & { readonly confidence: number; readonly doubt: Doubt | undefined }

/** Below this, a person is asked. */
export const reviewBelow = 0.6

/** The beads with confidence and doubt. */
export function judgeBeads(pair: TextPair, beads: readonly PathBead[]): JudgedBead[] {
  const scorer = new BeadScorer(pair, { source: 8, target: 8 })
  const likely = beads.map(bead => (hasBoth(bead) ? scorer.compare(bead.i, bead.sources, bead.j, bead.targets) : undefined))
  return beads.map((bead, index) => {
    if (!hasBoth(bead)) return { ...bead, confidence: bead.probability, doubt: undefined }
    const likeness = likenessOf(likely, index)
    const confidence = bead.probability * likeness
    return { ...bead, confidence, doubt: confidence >= reviewBelow ? undefined : likeness < bead.probability ? 'words' : 'boundary' }
  })
}

const hasBoth = (bead: PathBead): boolean => bead.sources > 0 && bead.targets > 0

/** How many beads on either side vouch for one, and how much at most. */
const neighbours = 4
const vouched = 10

/** From words and lengths alone, near 0 for strangers, near 1 for translations: its own, and its neighbours', since a text that follows the other goes on following it. */
function likenessOf(likely: readonly (number | undefined)[], index: number): number {
  const around = likely.slice(Math.max(0, index - neighbours), index + neighbours + 1).filter(value => value !== undefined)
  const mean = around.reduce((sum, value) => sum + value, 0) / Math.max(1, around.length)
  const support = (likely[index] ?? 0) + Math.max(-vouched, Math.min(vouched, mean))
  return 1 / (1 + Math.exp(-(support + 6) / 3))
}
