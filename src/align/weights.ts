/**
 * List what the aligner believes before it has read a word: which beads are common, and how much each kind of evidence counts.
 * All are natural logarithms or factors of them. Found by trying on hand-made alignments (`make bench-align`).
 */

/** How many source and target passages a bead joins, and its prior. */
export type BeadShape = { readonly sources: number; readonly targets: number; readonly prior: number }

export const beadShapes: readonly BeadShape[] = [
  { sources: 1, targets: 1, prior: -0.2 },
  { sources: 1, targets: 2, prior: -2.6 },
  { sources: 2, targets: 1, prior: -2.6 },
  { sources: 1, targets: 0, prior: -4.5 },
  { sources: 0, targets: 1, prior: -4.5 },
  { sources: 2, targets: 2, prior: -5 },
  { sources: 1, targets: 3, prior: -4.2 },
  { sources: 3, targets: 1, prior: -4.2 },
  { sources: 2, targets: 3, prior: -6.5 },
  { sources: 3, targets: 2, prior: -6.5 },
  { sources: 1, targets: 4, prior: -5.5 },
  { sources: 4, targets: 1, prior: -5.5 },
]

/** The common ones, for a first path. */
export const simpleShapes = beadShapes.filter(shape => shape.sources <= 2 && shape.targets <= 2)

export const weights = {
  /** The chance that a word is answered by one that the lexicon can know. */
  known: 0.5,
  words: 0.5,
  lengths: 1,
  /** Spread of the length of a translation, as a share of a root of its length (Gale and Church 1993 found 6.8 for its square). */
  spread: 2.6,
  /** A bead of more than one passage whose one side is so many times as long as the other is not looked at. */
  lopsided: 4,
  /** A bead begins where blocks of both texts begin; where one of the two does; a block of the target ends inside a bead. */
  bothBegin: 1.2,
  oneBegins: -1.2,
  breakInside: -1.2,
  /** Both stand in blocks of one uncommon kind; in blocks of different kinds. */
  sameKind: 1.5,
  otherKind: -1.5,
}
