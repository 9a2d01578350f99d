/**
 * Merge one segment three ways: the base, ours, theirs.
 * In: three versions of it. Out: the segment, what was done, and the reading that found no place in it.
 * Words within one sentence are not merged: of two readings one is the target and the other is kept whole beside it.
 */
import type { Segment, Translation } from '../../model/catalog.js'
import type { Manners } from './manners.js'
import { mergeState, type MergedState, type States } from './merge-state.js'

/** `same`: nothing to do. `kept`: only ours changed. */
export type Outcome = 'taken' | 'same' | 'kept' | 'conflict'
/** What theirs says of a segment; the source is ours to know. */
export type Reading = Omit<Partial<Segment>, 'id' | 'source'>
export type MergedSegment = { readonly segment: Segment; readonly outcome: Outcome; readonly told?: NonNullable<MergedState['told']> }

/** Sub-states that a new target does not do away with. */
const lasting: ReadonlySet<string> = new Set(['regard:added', 'regard:conflict'])

/** `base` is undefined where nobody knows what was sent out. */
export function mergeSegment(base: Segment | undefined, ours: Segment, theirs: Reading, manners: Manners): MergedSegment {
  const whose = whoseText(base, ours, theirs, manners)
  if (whose === 'ours' || whose === 'conflict') return { segment: ours, outcome: whose === 'ours' ? 'kept' : 'conflict' }
  if (whose === 'neither') return { segment: ours, outcome: 'same' }
  const { state, told } = mergeState({ text: whose, base: base?.state, ours: ours.state, theirs: theirs.state }, manners)
  const segment = whose === 'theirs' ? taken(ours, theirs, state, manners) : judged(base, ours, theirs, state, manners)
  return { segment, outcome: segment === ours ? 'same' : 'taken', ...(told ? { told } : {}) }
}

/** `same`: both have one text; `neither`: nobody has a word to say. */
function whoseText(base: Segment | undefined, ours: Segment, theirs: Reading, { key, emptied }: Manners): States['text'] | 'ours' | 'neither' | 'conflict' {
  const [was, our, their] = [key(base?.target), key(ours.target), key(theirs.target)]
  if (our === their) return our === '' && theirs.state === undefined ? 'neither' : 'same'
  if (their === '' && (emptied === 'ignored' || base === undefined || our !== was)) return 'ours'
  if (base === undefined) return our === '' ? 'theirs' : 'conflict'
  return their === was ? 'ours' : our === was ? 'theirs' : 'conflict'
}

/** Ours with their text. A branch knows where the text came from; a tool does not, so it counts as a person's. */
function taken(ours: Segment, theirs: Reading, state: Segment['state'], { lowered }: Manners): Segment {
  const { subState, confidence: _, contribution: __, placed: ___, target: ____, state: _____, ...rest } = ours
  const said = subStateOf(lowered === 'meant' ? theirs.subState : lasting.has(subState ?? '') ? subState : undefined)
  const facts = lowered === 'meant' ? factsOf(theirs) : theirs.contribution === undefined ? {} : { contribution: theirs.contribution }
  return { ...rest, ...said, ...facts, ...translation(theirs.target, state) }
}

/** Ours, whose text is theirs too, with what was judged of it. */
function judged(base: Segment | undefined, ours: Segment, theirs: Reading, state: Segment['state'], { lowered }: Manners): Segment {
  const isTheirs = lowered === 'meant' && base !== undefined && ours.subState === base.subState && ours.state === base.state
  const raised = lowered === 'ignored' && state !== ours.state && !lasting.has(ours.subState ?? '')
  const subState = isTheirs ? theirs.subState : raised ? undefined : ours.subState
  if (state === ours.state && subState === ours.subState) return ours
  const { subState: _, target, state: __, ...rest } = ours
  return { ...rest, ...subStateOf(subState), ...translation(target, state) }
}

const subStateOf = (subState: string | undefined): Pick<Segment, 'subState'> => (subState === undefined ? {} : { subState })
const translation = (target: Segment['target'], state: Segment['state']): Translation => (target === undefined ? { state: 'initial' } : { state, target })

function factsOf({ confidence, contribution, placed }: Reading): Reading {
  return { ...(confidence === undefined ? {} : { confidence }), ...(contribution === undefined ? {} : { contribution }), ...(placed === undefined ? {} : { placed }) }
}
