/**
 * Take the targets of one unit into its twin.
 * In: our unit and theirs, both in step with the same block. Out: our unit with their targets, or nothing when the two are cut into
 * segments so differently that somebody's words would be lost.
 * What a person has done in our unit stays (`text/kept-segment.ts`), and so does a target where theirs has none.
 */
import type { Remark, Segment, Unit } from '../model/catalog.js'
import type { CodeId } from '../model/inline.js'
import { fingerprintOf } from '../text/fingerprint.js'
import { isKept } from '../text/kept-segment.js'
import { IdSource, idsWithin } from './carry/new-ids.js'
import { sourceKey } from './carry/source-key.js'
import { renameCodes } from './carry/twin-codes.js'

/** The unit with their targets; undefined when they cannot be taken segment by segment. */
export function takeUnit(ours: Unit, theirs: Unit, contribution: string): Unit | undefined {
  if (!theirs.segments.some(segment => hasTarget(segment) || segment.subState === 'regard:omitted')) return ours
  const pairs = pairSegments(ours, theirs)
  if (!pairs) return undefined
  const stays = pairs.flatMap(({ our, their }) => (our && !(their && isTaken(our, their)) ? [our] : []))
  const ids = new IdSource('', idsWithin({ ...ours, segments: stays }))
  const segmentIds = new IdSource('s', [...ours.segments, ...theirs.segments].map(segment => segment.id))
  const renamed = new Map<CodeId, CodeId>()
  const rename = (id: CodeId): CodeId => {
    const now = renamed.get(id) ?? (ids.isUsed(id) ? ids.next() : id)
    ids.use(now)
    renamed.set(id, now)
    return now
  }
  const became = new Map<string, string>()
  const segments = pairs.flatMap(({ our, their }): Segment[] => {
    if (our && (!their || !isTaken(our, their))) return [isLeftOut(our, their) ? { ...our, subState: 'regard:omitted' } : our]
    if (!their || (!our && !hasTarget(their))) return []
    const id = our?.id ?? segmentIds.next()
    became.set(their.id, id)
    const target = renameCodes(their.target ?? [], rename)
    return [{ ...taken(their, contribution), id, source: renameCodes(their.source, rename), target } as Segment]
  })
  return { ...ours, segments, remarks: joinRemarks(ours, theirs, segments, became, stays) }
}

/** The targets of a unit that ours has nowhere, as those of this contribution. */
export function takeWhole(theirs: Unit, id: string, contribution: string): Unit {
  return { ...theirs, id, segments: theirs.segments.map(segment => (hasTarget(segment) ? taken(segment, contribution) : segment)) }
}

type Pair = { readonly our: Segment | undefined; readonly their: Segment | undefined }

/** Whether their segment says anything else than ours, and may. */
function isTaken(our: Segment, their: Segment): boolean {
  if (isKept(our) || !hasTarget(their)) return false
  return our.state !== stateOf(their) || our.subState !== their.subState || fingerprintOf(our.target ?? []) !== fingerprintOf(their.target ?? [])
}

/** Whether they say that the translator left it out, and nothing stands here. */
const isLeftOut = (our: Segment, their: Segment | undefined): boolean => !hasTarget(our) && our.subState === undefined && their?.subState === 'regard:omitted'

/** In the order of their unit; an added sentence that ours has too is one. */
function pairSegments(ours: Unit, theirs: Unit): Pair[] | undefined {
  const written = ours.segments.filter(hasSource)
  const keys = (segments: readonly Segment[]): string => segments.map(segment => sourceKey(segment.source)).join('\n')
  if (keys(written) !== keys(theirs.segments.filter(hasSource))) {
    const wouldLose = ours.segments.some(hasTarget) && (ours.segments.some(isKept) || theirs.segments.some(segment => hasSource(segment) && !hasTarget(segment)))
    return wouldLose ? undefined : theirs.segments.map(their => ({ our: undefined, their }))
  }
  const added = ours.segments.filter(segment => !hasSource(segment))
  let next = 0
  const pairs = theirs.segments.map((their): Pair => {
    if (hasSource(their)) return { our: written[next++], their }
    const same = added.findIndex(one => fingerprintOf(one.target ?? []) === fingerprintOf(their.target ?? []))
    return { our: same < 0 ? undefined : added.splice(same, 1)[0], their }
  })
  for (const our of added.filter(isKept)) {
    const before = ours.segments.slice(0, ours.segments.indexOf(our)).findLast(hasSource)
    pairs.splice(pairs.findIndex(pair => pair.our === before) + 1, 0, { our, their: undefined })
  }
  return pairs
}

/** Other programs leave the first state on what they translated; where ours left it, a sub-state says why. */
const stateOf = (their: Segment): Segment['state'] => (their.state === 'initial' && their.subState === undefined ? 'translated' : their.state)

function taken(their: Segment, contribution: string): Segment {
  const { placed: _, ...rest } = their
  return { ...rest, state: stateOf(their), contribution } as Segment
}

/** Our remarks on what stayed, then theirs on what was taken; none twice. */
function joinRemarks(ours: Unit, theirs: Unit, segments: readonly Segment[], became: ReadonlyMap<string, string>, stays: readonly Segment[]): Remark[] {
  const remarks = ours.remarks.filter(remark => remark.segment === undefined || !remark.category.startsWith('regard:') || stays.some(segment => segment.id === remark.segment))
  const ids = new IdSource('r', idsWithin({ ...ours, segments, remarks }))
  const standing = remarks.map(remark => (segments.some(segment => segment.id === remark.segment) ? remark : withoutSegment(remark)))
  const spell = ({ segment, category, text }: Remark): string => [segment ?? '', category, text].join('\n')
  const said = new Set(standing.map(spell))
  for (const remark of theirs.remarks) {
    const segment = remark.segment === undefined ? undefined : became.get(remark.segment)
    if (remark.segment !== undefined && segment === undefined) continue
    const moved = { ...withoutSegment(remark), ...(segment === undefined ? {} : { segment }) }
    if (!said.has(spell(moved))) standing.push({ ...moved, id: ids.next() })
  }
  return standing
}

function withoutSegment({ segment: _, ...remark }: Remark): Remark {
  return remark
}

const hasSource = (segment: Segment): boolean => segment.source.length > 0
export const hasTarget = (segment: Segment): boolean => segment.target !== undefined && segment.target.length > 0
