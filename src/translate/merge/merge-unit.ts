/**
 * Merge two versions of one unit of a translation, as two branches have them.
 * In: the unit as it was, ours, theirs. Out: the unit, counts, conflicts.
 * The side whose source changed since gives the frame (its segments and their sources); the targets, states and remarks of both are merged into it.
 */
import type { Remark, Segment, Unit } from '../../model/catalog.js'
import { plainText } from '../../model/inline-walk.js'
import { sourceKey } from '../carry/source-key.js'
import { type Candidate, candidatesOf, withCandidates } from './candidates.js'
import { branchManners as manners } from './manners.js'
import { mergeSegment, type Outcome } from './merge-segment.js'
import { UnitEdit } from './unit-edit.js'

export type UnitConflict = { readonly unit: string; readonly segment: string; readonly ours: string; readonly theirs: string }
export type MergedUnit = { readonly unit: Unit; readonly outcomes: readonly Outcome[]; readonly conflicts: readonly UnitConflict[] }

/** Both sides changed what cannot be merged: the file is to be left to a person. */
export class CannotMerge extends Error {}

/** `origin`: whose theirs is, for a person. */
export function mergeUnit(base: Unit | undefined, ours: Unit, theirs: Unit, origin: string): MergedUnit {
  if (isSame(ours, theirs)) return { unit: ours, outcomes: ours.segments.map(() => 'same'), conflicts: [] }
  if (base && isSame(base, theirs)) return { unit: ours, outcomes: ours.segments.map((segment, index) => (isSame(segment, base.segments[index]) ? 'same' : 'kept')), conflicts: [] }
  if (base && isSame(base, ours)) return { unit: theirs, outcomes: theirs.segments.map((segment, index) => (isSame(segment, base.segments[index]) ? 'same' : 'taken')), conflicts: [] }
  return new UnitMerge(base, ours, theirs, origin).merged()
}

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
const shapeOf = ({ segments }: Unit): string => segments.map(({ id, source }) => `${id} ${sourceKey(source)}`).join('\n')

class UnitMerge {
  private readonly outcomes: Outcome[] = []
  private readonly conflicts: UnitConflict[] = []
  private readonly isFrameTheirs: boolean
  private readonly frame: Unit
  private readonly other: Unit
  private readonly edit: UnitEdit

  constructor(
    private readonly base: Unit | undefined,
    ours: Unit,
    theirs: Unit,
    private readonly origin: string,
  ) {
    this.isFrameTheirs = base !== undefined && shapeOf(ours) === shapeOf(base) && shapeOf(theirs) !== shapeOf(base)
    ;[this.frame, this.other] = this.isFrameTheirs ? [theirs, ours] : [ours, theirs]
    this.edit = new UnitEdit({ ...withCandidates(this.frame, []), extensions: this.extensions() })
    this.edit.setCandidates(this.candidates())
  }

  merged(): MergedUnit {
    const met = new Set<Segment>()
    for (const segment of this.frame.segments) {
      const twin = this.other.segments.find(one => one.id === segment.id && this.isTwin(segment, one)) ?? this.other.segments.find(one => !met.has(one) && !this.frame.segments.some(({ id }) => id === one.id) && one.source.length > 0 && sourceKey(one.source) === sourceKey(segment.source))
      if (!twin) continue
      met.add(twin)
      this.segment(segment, twin)
    }
    this.other.segments.forEach((segment, index) => {
      if (!met.has(segment)) this.stray(segment, this.other.segments[index - 1])
    })
    this.edit.setRemarks(this.remarks())
    return { unit: this.edit.build(), outcomes: this.outcomes, conflicts: this.conflicts }
  }

  /** One id is one sentence if it was so before, or if both say so. */
  private isTwin(segment: Segment, other: Segment): boolean {
    return this.baseOf(segment.id) !== undefined || (sourceKey(segment.source) === sourceKey(other.source) && (segment.source.length > 0 || manners.key(segment.target) === manners.key(other.target)))
  }

  private segment(frame: Segment, twin: Segment): void {
    const { target, ...rest } = twin
    const adopted = { ...rest, id: frame.id, source: frame.source, ...(target ? { target: this.edit.adopt(target, twin.source, frame) } : {}) } as Segment
    const [ours, theirs] = this.isFrameTheirs ? [adopted, frame] : [frame, adopted]
    const { segment, outcome } = mergeSegment(this.baseOf(frame.id), ours, theirs, manners)
    const isDeclined = outcome === 'conflict' && this.edit.isDeclined(frame.id, theirs.target, manners)
    this.outcomes.push(isDeclined ? 'kept' : outcome)
    if (outcome === 'conflict' && !isDeclined) this.conflict(segment, theirs)
    else this.edit.replace([frame.id], this.asReviewed(segment, frame, twin))
  }

  /** Where the frame's source changed and waits for review, a target of the old source waits with it. */
  private asReviewed(segment: Segment, frame: Segment, twin: Segment): Segment {
    const isOfOldSource = frame.subState === 'regard:source-changed' && sourceKey(frame.source) !== sourceKey(twin.source)
    return isOfOldSource ? ({ ...segment, state: frame.state, subState: frame.subState } as Segment) : segment
  }

  private conflict(segment: Segment, theirs: Segment): void {
    const { subState } = segment
    const before = subState === 'regard:conflict' ? undefined : subState
    this.edit.replace([segment.id], { ...segment, subState: 'regard:conflict' })
    this.edit.keepCandidate({ kind: 'conflict', segment: segment.id, origin: this.origin, source: theirs.source, target: theirs.target ?? [], state: theirs.state, ...(before === undefined ? {} : { before }) }, manners)
    this.conflicts.push({ unit: this.frame.id, segment: segment.id, ours: plainText(segment.target ?? []), theirs: plainText(theirs.target ?? []) })
  }

  /** A segment that the frame has not: gone there, added here, or changed here while it went there. */
  private stray(segment: Segment, before: Segment | undefined): void {
    const said = manners.key(segment.target)
    const was = this.baseOf(segment.id)
    if (said === '' || (was && manners.key(was.target) === said)) return
    if (this.edit.allSegments().some(one => manners.key(one.target) === said)) return
    if (segment.source.length === 0) {
      const behind = before && this.edit.segment(before.id)
      this.edit.insert(behind?.id, { ...segment, target: this.edit.adopt(segment.target ?? [], [], segment) } as Segment)
      this.outcomes.push(this.isFrameTheirs ? 'kept' : 'taken')
      return
    }
    const place = (before && this.edit.segment(before.id)) ?? this.edit.allSegments()[0]
    if (!place) throw new CannotMerge(`${this.frame.id}.${segment.id}`)
    this.outcomes.push('conflict')
    this.conflict(place, segment)
  }

  private baseOf(id: string): Segment | undefined {
    return this.base?.segments.find(one => one.id === id)
  }

  /** Those of both, without what one side took away. */
  private remarks(): Remark[] {
    const spell = ({ segment, category, text, by, date }: Remark): string => JSON.stringify([segment, category, text, by, date])
    const was = new Set(this.base?.remarks.map(spell) ?? [])
    const others = new Set(this.other.remarks.map(spell))
    const kept = this.frame.remarks.filter(remark => !was.has(spell(remark)) || others.has(spell(remark)))
    const said = new Set(this.frame.remarks.map(spell))
    const added = this.other.remarks.filter(remark => !said.has(spell(remark)) && !was.has(spell(remark)))
    return [...kept, ...added.map(remark => ({ ...remark, id: this.edit.freeRemarkId(remark.id) }))]
  }

  private candidates(): Candidate[] {
    const spell = (one: Candidate): string => JSON.stringify(one)
    const was = new Set(this.base ? candidatesOf(this.base).map(spell) : [])
    const [frame, other] = [candidatesOf(this.frame), candidatesOf(this.other)]
    const said = new Set(frame.map(spell))
    const others = new Set(other.map(spell))
    return [...frame.filter(one => !was.has(spell(one)) || others.has(spell(one))), ...other.filter(one => !said.has(spell(one)) && !was.has(spell(one)))]
  }

  /** The modules of both; one module that both changed cannot be merged, since only its own program knows how. */
  private extensions(): string[] {
    const own = (unit: Unit | undefined): readonly string[] => (unit ? withCandidates(unit, []).extensions : [])
    const [was, frame, other] = [own(this.base), own(this.frame), own(this.other)]
    const kept = frame.filter(one => !was.includes(one) || other.includes(one))
    const both = [...kept, ...other.filter(one => !frame.includes(one) && !was.includes(one))]
    const names = both.map(one => /^<([\w.:-]+)/.exec(one)?.[1] ?? '').filter(name => !name.endsWith('metaGroup'))
    if (new Set(names).size < names.length) throw new CannotMerge(`${this.frame.id} <${names.find((name, index) => names.indexOf(name) !== index) ?? ''}>`)
    return both
  }
}
