/**
 * Decide which state a segment has after a merge, by a table: the first row that fits wins.
 * In: whose text it is now, and the states of the three sides. Out: the state, and whether somebody must be told.
 * A state goes down in silence only when a branch of this very translation meant it to.
 */
import type { SegmentState } from '../../model/catalog.js'
import type { Manners } from './manners.js'

/** `text`: whether both say the same, or theirs replaced ours. `theirs` is undefined where the format has no states. */
export type States = { readonly text: 'same' | 'theirs'; readonly base: SegmentState | undefined; readonly ours: SegmentState; readonly theirs: SegmentState | undefined }
/** `told`: the state that theirs asked for was not taken, or ours went down. */
export type MergedState = { readonly state: SegmentState; readonly told?: 'kept' | 'lowered' }

type Row = { readonly because: string; readonly fits: (states: States, manners: Manners) => boolean; readonly gives: (states: States) => MergedState }

const ranks: Readonly<Record<SegmentState, number>> = { initial: 0, translated: 1, reviewed: 2, final: 3 }
const rankOf = (state: SegmentState | undefined): number => (state === undefined ? -1 : ranks[state])
/** Other programs leave the first state on what they translated. */
const worked = (state: SegmentState | undefined): SegmentState => (state === undefined || state === 'initial' ? 'translated' : state)
const toldIfLower = (was: SegmentState, state: SegmentState): MergedState => (rankOf(state) < rankOf(was) ? { state, told: 'lowered' } : { state })

const rows: readonly Row[] = [
  { because: 'the format has no states', fits: ({ text, theirs }) => text === 'same' && theirs === undefined, gives: ({ ours }) => ({ state: ours }) },
  { because: 'a branch of this translation says what it means', fits: ({ text }, { lowered }) => text === 'theirs' && lowered === 'meant', gives: ({ ours, theirs }) => ({ state: theirs ?? ours }) },
  { because: 'only theirs changed it, and means what it says', fits: ({ text, base, ours }, { lowered }) => text === 'same' && lowered === 'meant' && base !== undefined && ours === base, gives: ({ ours, theirs }) => ({ state: theirs ?? ours }) },
  { because: 'only ours changed it', fits: ({ text, base, theirs }) => text === 'same' && base !== undefined && theirs === base, gives: ({ ours }) => ({ state: ours }) },
  { because: 'somebody took the same text further', fits: ({ text, ours, theirs }) => text === 'same' && rankOf(theirs) > rankOf(ours), gives: ({ ours, theirs }) => ({ state: theirs ?? ours }) },
  { because: 'the same text was never judged anew: a tool forgets states', fits: ({ text, base, theirs }) => text === 'same' && (theirs === 'initial' || base === undefined), gives: ({ ours }) => ({ state: ours }) },
  { because: 'somebody sent the same text back: ours stays, and it is told', fits: ({ text, ours, theirs }) => text === 'same' && rankOf(theirs) < rankOf(ours), gives: ({ ours }) => ({ state: ours, told: 'kept' }) },
  { because: 'both sides say the same', fits: ({ text }) => text === 'same', gives: ({ ours }) => ({ state: ours }) },
  { because: 'a new text has the state that came with it, and the review of the old one does not hold', fits: () => true, gives: ({ ours, theirs }) => toldIfLower(ours, worked(theirs)) },
]

export function mergeState(states: States, manners: Manners): MergedState {
  return rows.find(row => row.fits(states, manners))?.gives(states) ?? { state: states.ours }
}
