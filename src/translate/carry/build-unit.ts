/**
 * Put the unit of a changed block together from the segments that were found for its sentences.
 * In: a slot, the unit whose id it goes on under, links. Out: the unit, and what became of every segment that it took in.
 * Ids within the unit stay; what comes from another unit keeps its ids where they are free.
 */
import type { Remark, Segment, SegmentId, SegmentState, Translation, Unit, UnitId } from '../../model/catalog.js'
import type { CodeId, Inline } from '../../model/inline.js'
import { joinTexts, plainText } from '../../model/inline-walk.js'
import { fingerprintOf } from '../../text/fingerprint.js'
import { isAsPlaced } from '../../text/kept-segment.js'
import { idsWithin, IdSource } from './new-ids.js'
import type { OldSegment, OldUnit, Sentence, Slot } from './old-and-new.js'
import type { Link } from './match-sentences.js'
import { codesIn, findTwins, followSource, renameCodes } from './twin-codes.js'

/** What the program writes into remarks of its own: the source as it was when the target was made. */
const sourceRemarks = { typo: 'regard:source-typo', changed: 'regard:source-changed' } as const

/** What stands beside an old segment and goes where it goes. */
export type Companions = { readonly before: readonly Segment[]; readonly after: readonly Segment[] }

export class UnitBuilder {
  /** Where the segments of other units, or joined ones, went, by their old selves. */
  readonly became = new Map<Segment, SegmentId>()
  private readonly segments: Segment[] = []
  private readonly remarks: Remark[] = []
  private readonly extensions: string[]
  private readonly segmentIds: IdSource
  private readonly codeIds: IdSource
  private readonly remarkIds: IdSource
  private readonly renamed = new Map<OldUnit, Map<CodeId, CodeId>>()

  /** `retired`: ids of segments that this unit once had. */
  constructor(
    readonly id: UnitId,
    private readonly slot: Slot,
    private readonly base: OldUnit | undefined,
    retired: readonly SegmentId[],
  ) {
    const used = base ? [...idsWithin(base.unit), ...retired] : retired
    this.segmentIds = new IdSource('s', used)
    this.codeIds = new IdSource('', used)
    this.remarkIds = new IdSource('r', used)
    this.extensions = [...(base?.unit.extensions ?? [])]
    for (const remark of base?.unit.remarks ?? []) if (remark.segment === undefined) this.remarks.push(remark)
  }

  build(): Unit {
    const { originalData, ignorables } = this.base?.unit ?? {}
    return { id: this.id, type: this.slot.type, segments: this.segments, remarks: this.remarks, extensions: this.extensions, ...(originalData === undefined ? {} : { originalData }), ...(ignorables === undefined ? {} : { ignorables }) }
  }

  /** A sentence without a translation yet; gives its segment's id. */
  addNew(sentence: Sentence): SegmentId {
    const id = this.segmentIds.next()
    this.segments.push({ id, source: this.fresh(sentence.inlines), state: 'initial' })
    return id
  }

  addLink(link: Link, companionsOf: (old: OldSegment) => Companions): Segment {
    for (const old of link.olds) for (const added of companionsOf(old).before) this.adopt(added, old.owner)
    const parts = link.olds.map(old => this.taken(old.segment, old.owner))
    const segment = this.changed(link, parts.reduce(joinSegments))
    this.segments.push(segment)
    for (const old of link.olds) {
      this.became.set(old.segment, segment.id)
      this.takeRemarks(old.owner, old.segment.id, segment.id)
    }
    this.remarkChange(link, segment)
    for (const old of link.olds) for (const added of companionsOf(old).after) this.adopt(added, old.owner)
    return segment
  }

  /** A segment of another unit, or a translator's addition, as it is. */
  adopt(segment: Segment, owner: OldUnit): void {
    const taken = this.taken(segment, owner)
    this.segments.push(taken)
    this.became.set(segment, taken.id)
    this.takeRemarks(owner, segment.id, taken.id)
  }

  /** What is said of a whole unit that went up in this one. */
  takeGeneral(owner: OldUnit): void {
    for (const remark of owner.unit.remarks) if (remark.segment === undefined) this.remarks.push({ ...remark, id: this.freeRemarkId(remark.id) })
    this.extensions.push(...owner.unit.extensions.filter(extension => !this.extensions.includes(extension)))
  }

  private takeRemarks(owner: OldUnit, was: SegmentId, now: SegmentId): void {
    for (const remark of owner.unit.remarks) {
      if (remark.segment !== was) continue
      this.remarks.push(owner === this.base ? (was === now ? remark : { ...remark, segment: now }) : { ...remark, id: this.freeRemarkId(remark.id), segment: now })
    }
  }

  private freeRemarkId(id: string): string {
    if (this.remarkIds.isUsed(id)) return this.remarkIds.next()
    this.remarkIds.use(id)
    return id
  }

  /** The segment with ids that are its own in this unit. */
  private taken(segment: Segment, owner: OldUnit): Segment {
    if (owner === this.base) return segment
    const rename = (id: CodeId): CodeId => this.renamedFrom(owner, id)
    const id = this.segmentIds.isUsed(segment.id) ? this.segmentIds.next() : segment.id
    this.segmentIds.use(id)
    return { ...segment, id, source: renameCodes(segment.source, rename), ...(segment.target ? { target: renameCodes(segment.target, rename) } : {}) } as Segment
  }

  private renamedFrom(owner: OldUnit, id: CodeId): CodeId {
    const renamed = this.renamed.get(owner) ?? new Map<CodeId, CodeId>()
    this.renamed.set(owner, renamed)
    const now = renamed.get(id) ?? this.freeCodeId(id)
    renamed.set(id, now)
    return now
  }

  private freeCodeId(id: CodeId): CodeId {
    if (this.codeIds.isUsed(id)) return this.codeIds.next()
    this.codeIds.use(id)
    return id
  }

  private fresh(inlines: readonly Inline[]): Inline[] {
    return renameCodes(inlines, id => this.freeCodeId(id))
  }

  /** The segment with the source of its new sentence; a target that no longer answers it is to be reviewed. */
  private changed(link: Link, was: Segment): Segment {
    const [sentence] = link.news
    if (link.change === 'equal' || !sentence) return was
    const twins = findTwins(codesIn(sentence.inlines), codesIn(was.source))
    const source = renameCodes(sentence.inlines, (id, code) => twins.get(code)?.id ?? this.freeCodeId(id))
    const target = was.target && followSource(was.target, twins)
    const placed = target && isAsPlaced(was) ? { placed: fingerprintOf(target) } : {}
    if (link.change === 'typo') return { ...was, source, ...(target ? { target } : {}), ...placed } as Segment
    const { subState: _, target: __, ...rest } = was
    return target ? { ...rest, ...placed, state: 'initial', source, target, subState: sourceRemarks.changed } : { ...rest, state: 'initial', source }
  }

  /** The old source stands in a remark, the first one if it changed again before the target was reviewed. */
  private remarkChange(link: Link, segment: Segment): void {
    const [old] = link.olds
    if (link.change === 'equal' || !old || !segment.target) return
    const category = sourceRemarks[link.change]
    const text = spellOut(old.segment.source)
    const isSaid = this.remarks.some(remark => remark.segment === segment.id && remark.category === category)
    if (!isSaid && text !== spellOut(segment.source)) this.remarks.push({ id: this.remarkIds.next(), segment: segment.id, category, text })
  }
}

/** Plain text with the calls of notes. */
function spellOut(inlines: readonly Inline[]): string {
  return inlines.map(inline => (inline.type === 'note-reference' ? `[^${inline.note}]` : 'children' in inline ? spellOut(inline.children) : plainText([inline]))).join('')
}

const states: readonly SegmentState[] = ['initial', 'translated', 'reviewed', 'final']

/** Two neighbours as one segment under the first's id, as far as the less finished of them. */
function joinSegments(first: Segment, second: Segment): Segment {
  const target = joinSides(first.target ?? [], second.target ?? [])
  const state = states[Math.min(states.indexOf(first.state), states.indexOf(second.state))] ?? 'initial'
  const translation: Translation = target.length === 0 ? { state: 'initial' } : { state, target }
  const { state: _, target: __, placed: ___, ...rest } = first
  const placed = [first, second].every(one => one.target === undefined || isAsPlaced(one)) && target.length > 0 ? { placed: fingerprintOf(target) } : {}
  const confidence = [first.confidence, second.confidence].filter(value => value !== undefined)
  return { ...rest, ...placed, ...translation, source: joinSides(first.source, second.source), ...(confidence.length > 0 ? { confidence: Math.min(...confidence) } : {}) }
}

const joinSides = (first: readonly Inline[], second: readonly Inline[]): Inline[] => (first.length === 0 || second.length === 0 ? [...first, ...second] : joinTexts([...first, { type: 'text', text: ' ' }, ...second]))
