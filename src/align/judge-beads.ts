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
  return beads.map(bead => {
    if (bead.sources === 0 || bead.targets === 0) return { ...bead, confidence: bead.probability, doubt: undefined }
    const likeness = likenessOf(scorer, bead)
    const confidence = bead.probability * likeness
    return { ...bead, confidence, doubt: confidence >= reviewBelow ? undefined : likeness < bead.probability ? 'words' : 'boundary' }
  })
}

/** From the words and lengths alone: near 0 for strangers, near 1 for translations. */
function likenessOf(scorer: BeadScorer, bead: PathBead): number {
  return 1 / (1 + Math.exp(-(scorer.compare(bead.i, bead.sources, bead.j, bead.targets) + 8) / 3))
}
