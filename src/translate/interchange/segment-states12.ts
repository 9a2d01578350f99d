/**
 * Carry the states of several segments on one trans-unit, whose `target` has a state for all of them.
 * In: segments. Out: the weakest state, and each segment's own in `extradata` (`s1:translated s2:initial:regard:added`).
 */
import type { Segment, SegmentId, SegmentState } from '../../model/catalog.js'
import { escapeWord, unescapeWord } from './escape-word.js'
import type { Said } from './state-map.js'

const ranks: readonly SegmentState[] = ['initial', 'translated', 'reviewed', 'final']

/** The state that all of them have reached. */
export function weakestState(segments: readonly Pick<Segment, 'state'>[]): SegmentState {
  return ranks.find(state => segments.some(segment => segment.state === state)) ?? 'initial'
}

export const toExtraStates = (segments: readonly Segment[]): string => segments.map(({ id, state, subState }) => [escapeWord(id).replaceAll(':', '%003a'), state, ...(subState === undefined ? [] : [escapeWord(subState)])].join(':')).join(' ')

/** What `extradata` of ours says of each segment, by id; empty for anything else. */
export function fromExtraStates(extra: string): Map<SegmentId, Said> {
  const found = new Map<SegmentId, Said>()
  for (const piece of extra.split(' ')) {
    const [id = '', word, ...subState] = piece.split(':')
    const state = ranks.find(rank => rank === word)
    if (state !== undefined) found.set(unescapeWord(id), { state, ...(subState.length === 0 ? {} : { subState: unescapeWord(subState.join(':')) }) })
  }
  return found
}
