/**
 * Gather what a merge does to one unit, and make the new unit of it.
 * In: our unit, changes one by one. Out: the unit; the same object when nothing changed.
 * Every id that comes in from theirs is made one of ours: codes follow their twins in our source, remarks and candidates get free ids.
 */
import type { Remark, Segment, SegmentId, Unit } from '../../model/catalog.js'
import type { CodeId, Inline } from '../../model/inline.js'
import { codesIn, findTwins, followSource, renameCodes } from '../carry/twin-codes.js'
import { IdSource, idsWithin } from '../carry/new-ids.js'
import { type Candidate, candidatesOf, withCandidates } from './candidates.js'
import type { Manners } from './manners.js'

export type NewRemark = Omit<Remark, 'id'>

export class UnitEdit {
  private segments: readonly Segment[]
  private remarks: readonly Remark[]
  private candidates: readonly Candidate[] | undefined
  private readonly codeIds: IdSource
  private readonly remarkIds: IdSource
  private readonly segmentIds: IdSource

  /** `retired`: ids of segments that this unit once had. */
  constructor(
    readonly unit: Unit,
    retired: readonly SegmentId[] = [],
  ) {
    this.segments = unit.segments
    this.remarks = unit.remarks
    const used = [...idsWithin(unit), ...retired]
    this.codeIds = new IdSource('', used)
    this.remarkIds = new IdSource('r', used)
    this.segmentIds = new IdSource('s', used)
  }

  build(): Unit {
    const { unit, segments, remarks } = this
    const edited = segments === unit.segments && remarks === unit.remarks ? unit : { ...unit, segments, remarks }
    return this.candidates ? withCandidates(edited, this.candidates) : edited
  }

  segment(id: SegmentId): Segment | undefined {
    return this.segments.find(one => one.id === id)
  }

  allSegments(): readonly Segment[] {
    return this.segments
  }

  allCandidates(): readonly Candidate[] {
    return this.candidates ?? candidatesOf(this.unit)
  }

  /** Puts one segment in the place of those with these ids, which follow each other. */
  replace(ids: readonly SegmentId[], segment: Segment): void {
    const at = this.segments.findIndex(one => one.id === ids[0])
    if (at < 0 || this.segments[at] === segment) return
    this.segments = [...this.segments.slice(0, at), segment, ...this.segments.slice(at + 1).filter(one => !ids.includes(one.id))]
    if (ids.length < 2) return
    this.remarks = this.remarks.map(remark => (remark.segment !== undefined && ids.includes(remark.segment) ? { ...remark, segment: segment.id } : remark))
    if (this.allCandidates().some(one => ids.includes(one.segment))) this.candidates = this.allCandidates().map(one => (ids.includes(one.segment) ? { ...one, segment: segment.id } : one))
  }

  /** Puts in a segment behind another, or first; gives it an id that is free. */
  insert(behind: SegmentId | undefined, segment: Segment): SegmentId {
    const id = this.segmentIds.isUsed(segment.id) || segment.id === '' ? this.segmentIds.next() : segment.id
    this.segmentIds.use(id)
    const at = behind === undefined ? 0 : this.segments.findIndex(one => one.id === behind) + 1
    this.segments = this.segments.toSpliced(at, 0, { ...segment, id })
    return id
  }

  /** Their text with the codes of our source: which of theirs answers which of ours is told by what they are. */
  adopt(target: readonly Inline[], theirSource: readonly Inline[], ours: Segment): Inline[] {
    const twins = findTwins(codesIn(ours.source), codesIn(theirSource))
    const renamed = new Map<CodeId, CodeId>([...twins].map(([now, was]) => [was.id, now.id]))
    const own = new Set(codesIn(ours.target ?? []).map(code => code.id))
    const rename = (id: CodeId): CodeId => {
      const now = renamed.get(id) ?? (own.has(id) || !this.codeIds.isUsed(id) ? id : this.codeIds.next())
      this.codeIds.use(now)
      renamed.set(id, now)
      return now
    }
    return renameCodes(followSource(target, twins), rename)
  }

  /** Keeps a reading beside the target, once. Says whether it is new. */
  keepCandidate(candidate: Candidate, { key }: Manners): boolean {
    const said = key(candidate.target)
    const standing = this.allCandidates()
    if (standing.some(one => one.segment === candidate.segment && key(one.target) === said && (one.kind === candidate.kind || one.kind !== 'similar'))) return false
    this.candidates = [...standing, candidate]
    return true
  }

  /** Whether this reading was decided against. */
  isDeclined(segment: SegmentId, target: readonly Inline[] | undefined, { key }: Manners): boolean {
    return this.allCandidates().some(one => one.kind === 'declined' && one.segment === segment && key(one.target) === key(target))
  }

  setCandidates(candidates: readonly Candidate[]): void {
    this.candidates = candidates
  }

  /** Adds a remark that nobody has made yet on this segment. */
  addRemark(remark: NewRemark): void {
    const text = remark.text.trim()
    if (text === '' || this.remarks.some(one => one.text.trim() === text && (one.segment === remark.segment || one.segment === undefined || remark.segment === undefined))) return
    this.remarks = [...this.remarks, { id: this.remarkIds.next(), ...remark }]
  }

  setRemarks(remarks: readonly Remark[]): void {
    if (JSON.stringify(remarks) !== JSON.stringify(this.remarks)) this.remarks = remarks
  }

  freeRemarkId(id: string): string {
    const free = this.remarkIds.isUsed(id) ? this.remarkIds.next() : id
    this.remarkIds.use(free)
    return free
  }
}
