/**
 * List the conflicts of a translation that nobody has decided, and decide one.
 * In: a catalog. Out: both readings of each; the catalog with one of them as the target.
 * The reading that was decided against stays as a declined candidate: the same file merged again then opens no conflict.
 */
import type { Catalog, Segment, SegmentId, Unit, UnitId } from '../../model/catalog.js'
import type { Inline } from '../../model/inline.js'
import { type Candidate, candidatesOf, withCandidates } from './candidates.js'

export type OpenConflict = { readonly unit: UnitId; readonly segment: Segment; readonly readings: readonly Candidate[] }
export type Choice = 'ours' | 'theirs'

/** In reading order. */
export function openConflicts(catalog: Catalog): OpenConflict[] {
  return unitsOf(catalog).flatMap(unit => {
    if (unit.extensions.length === 0) return []
    const open = candidatesOf(unit).filter(({ kind }) => kind === 'conflict')
    return unit.segments.flatMap(segment => {
      const readings = open.filter(one => one.segment === segment.id)
      return readings.length > 0 ? [{ unit: unit.id, segment, readings }] : []
    })
  })
}

/** The catalog with one conflict decided. `reading`: which of theirs, where there are several. */
export function decideConflict(catalog: Catalog, { unit, segment }: { readonly unit: UnitId; readonly segment: SegmentId }, choice: Choice, reading: number): Catalog {
  const decide = (units: readonly Unit[]): Unit[] => units.map(one => (one.id === unit ? decideIn(one, segment, choice, reading) : one))
  return { ...catalog, body: decide(catalog.body), notes: catalog.notes.map(note => ({ ...note, units: decide(note.units) })), attic: decide(catalog.attic) }
}

function decideIn(unit: Unit, id: SegmentId, choice: Choice, reading: number): Unit {
  const all = candidatesOf(unit)
  const open = all.filter(one => one.kind === 'conflict' && one.segment === id)
  const segment = unit.segments.find(one => one.id === id)
  const chosen = choice === 'theirs' ? open[reading] : undefined
  if (!segment || open.length === 0) return unit
  const decided = chosen ? withReading(segment, chosen) : withSubState(segment, open[0]?.before)
  const declined = all.flatMap((one): Candidate[] => (one === chosen ? ourReading(segment) : open.includes(one) ? [{ ...one, kind: 'declined' }] : [one]))
  return withCandidates({ ...unit, segments: unit.segments.map(one => (one === segment ? decided : one)) }, declined)
}

/** What stood there before, as a reading of our own. */
function ourReading({ id, source, target, state }: Segment): Candidate[] {
  return target === undefined || target.length === 0 ? [] : [{ kind: 'declined', segment: id, origin: 'regard', source, target, state }]
}

/** A person's choice: the facts of the aligner hold no longer. */
function withReading(segment: Segment, { target, state, before }: Candidate): Segment {
  const { confidence: _, contribution: __, placed: ___, subState: ____, ...rest } = segment
  const changed = before === 'regard:source-changed' || before === 'regard:added' ? { subState: before } : {}
  return before === 'regard:source-changed' ? { ...rest, ...changed, state: 'initial', target } : { ...rest, ...changed, state: state === undefined || state === 'initial' ? 'translated' : state, target: target as readonly Inline[] }
}

function withSubState(segment: Segment, subState: string | undefined): Segment {
  const { subState: _, ...rest } = segment
  return subState === undefined ? rest : { ...rest, subState }
}

const unitsOf = ({ body, notes, attic }: Catalog): Unit[] => [...body, ...notes.flatMap(note => note.units), ...attic]
