/**
 * Translate the states of a segment between the formats, by one table that is read both ways.
 * In: a state of ours, or the word that another format has for one. Out: the other.
 * In each cell the first word is the one we write; the others are what tools write for the same. A state that was reviewed is never
 * guessed: only the formats that say so say so. The README prints this table.
 */
import type { Segment, SegmentState } from '../../model/catalog.js'
import type { Inline } from '../../model/inline.js'
import { fingerprintOf } from '../../text/fingerprint.js'
import { escapeWord, unescapeWord } from './escape-word.js'

export const stateRows = [
  {
    state: 'initial',
    xliff12: ['new', 'needs-translation'],
    sdl: ['Draft', 'Unspecified'],
    memoq: ['PartiallyEdited', 'NotStarted', 'InProgress', 'Pretranslated', 'MachineTranslated', 'AssembledFromFragments', 'Rejected'],
    phrase: ['0'],
  },
  {
    state: 'translated',
    xliff12: ['translated', 'needs-review-translation', 'needs-review-adaptation', 'needs-review-l10n', 'needs-adaptation', 'needs-l10n'],
    sdl: ['Translated', 'RejectedTranslation', 'RejectedSignOff'],
    memoq: ['ManuallyConfirmed', 'Confirmed'],
    phrase: ['1'],
  },
  { state: 'reviewed', xliff12: ['signed-off'], sdl: ['ApprovedTranslation'], memoq: ['Reviewer1Confirmed'], phrase: [] },
  { state: 'final', xliff12: ['final'], sdl: ['ApprovedSignOff'], memoq: ['Proofread', 'Reviewer2Confirmed'], phrase: [] },
] as const satisfies readonly { readonly state: SegmentState; readonly [format: string]: SegmentState | readonly string[] }[]

export type StateFormat = 'xliff12' | 'sdl' | 'memoq' | 'phrase'

/** The word that a format has for a state; undefined where it has none. */
export const toWord = (format: StateFormat, state: SegmentState): string | undefined => stateRows.find(row => row.state === state)?.[format][0]

/** The state that a word of a format means; undefined for a word that the format does not know. */
export function fromWord(format: StateFormat, word: string | undefined): SegmentState | undefined {
  const asked = word?.toLowerCase()
  return stateRows.find(row => row[format].some(one => one.toLowerCase() === asked))?.state
}

/** What a format says of a segment beyond its words. */
export type Said = { readonly state?: SegmentState; readonly subState?: string }

/** Sub-states that ask somebody to look again. */
const doubts: ReadonlySet<string> = new Set(['regard:align-review', 'regard:source-changed', 'regard:conflict'])
const isDoubtful = ({ subState }: Said): boolean => subState !== undefined && doubts.has(subState)

/** `approved` stands on the `trans-unit`, the other two on the `target` (XLIFF 1.2 §2.3, §2.4). */
export type State12 = { readonly approved?: string | undefined; readonly state?: string | undefined; readonly 'state-qualifier'?: string | undefined }

/** What a `target` says that is only a copy of its source, for tools that translate nothing else. */
export const copyState: State12 = { state: 'needs-translation', 'state-qualifier': 'x-regard-copy' }

/** The sub-state travels as the qualifier `x-` and itself. */
export function toState12({ state, subState }: Pick<Segment, 'state' | 'subState'>): State12 {
  const word = state === 'translated' && isDoubtful({ ...(subState === undefined ? {} : { subState }) }) ? 'needs-review-translation' : toWord('xliff12', state)
  return {
    ...(state === 'reviewed' || state === 'final' ? { approved: 'yes' } : {}),
    state: word,
    ...(subState === undefined ? {} : { 'state-qualifier': `x-${escapeWord(subState)}` }),
  }
}

/** `approved="yes"` makes a segment reviewed, whatever its state says, unless that is more. */
export function fromState12({ approved, state, 'state-qualifier': qualifier }: State12): Said {
  const read = fromWord('xliff12', state)
  const named = approved === 'yes' && read !== 'final' ? 'reviewed' : read
  const subState = qualifier?.startsWith('x-') && qualifier !== copyState['state-qualifier'] ? unescapeWord(qualifier.slice(2)) : undefined
  return { ...(named === undefined ? {} : { state: named }), ...(subState?.includes(':') ? { subState } : {}) }
}

/** PO knows only whether a translation needs work (`fuzzy`); what has no translation is never fuzzy. */
export const isFuzzy = (segment: Pick<Segment, 'state' | 'subState'>): boolean => segment.state === 'initial' || isDoubtful(segment)

/**
 * All that we say of a segment, in one property of a format that has no states: `reviewed 0123456789abcdef regard:added`.
 * The fingerprint in the middle is the target's: on another target the property says nothing any more.
 */
export function toStateProperty({ state, subState, target }: Pick<Segment, 'state' | 'subState' | 'target'>): string {
  return [state, fingerprintOf(target ?? []), ...(subState === undefined ? [] : [escapeWord(subState)])].join(' ')
}

/** What a property says of this target; undefined when it was written of another, or by another program. */
export function fromStateProperty(property: string, target: readonly Inline[]): Said | undefined {
  const [word, fingerprint, subState] = property.split(' ')
  const state = stateRows.find(row => row.state === word)?.state
  if (state === undefined || fingerprint !== fingerprintOf(target)) return undefined
  return { state, ...(subState === undefined ? {} : { subState: unescapeWord(subState) }) }
}
