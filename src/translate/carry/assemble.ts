/**
 * Make the new units out of the old, and decide where everything goes that has no place any more.
 * In: slots and old units laid side by side. Out: units by list, the attic, tombstones, and a diagnostic for each change.
 */
import type { Book } from '../../model/book.js'
import type { Catalog, Segment, Tombstone, Unit, UnitId } from '../../model/catalog.js'
import { diagnose, type Diagnostic } from '../../model/diagnostic.js'
import { plainText } from '../../model/inline-walk.js'
import { type Place, wholeFile } from '../../model/place.js'
import { type Companions, UnitBuilder } from './build-unit.js'
import { cutAnew } from './cut-anew.js'
import { groupBy } from './group-by.js'
import { findLineage } from './lineage.js'
import { type Link, matchSentences } from './match-sentences.js'
import { type IdSource, unitIds } from './new-ids.js'
import type { OldAndNew, OldSegment, OldUnit, Slot } from './old-and-new.js'

export type Assembly = {
  readonly unitsOf: (list: string) => Unit[]
  readonly attic: readonly Unit[]
  readonly tombstones: readonly Tombstone[]
  readonly diagnostics: readonly Diagnostic[]
}

export function assemble(sides: OldAndNew, book: Book, was: Catalog): Assembly {
  const assembler = new Assembler(sides, book, was)
  assembler.keepUnchanged()
  assembler.rebuildChanged()
  assembler.placeDangling()
  assembler.retire()
  return assembler.assembly()
}

class Assembler {
  private readonly diagnostics: Diagnostic[] = []
  private readonly units = new Map<Slot, Unit>()
  private readonly builders = new Map<Slot, UnitBuilder>()
  /** Which slot goes on for an old unit: under its id, or having taken most of it in. */
  private readonly heirs = new Map<OldUnit, Slot>()
  private readonly leftUnits: readonly OldUnit[]
  private readonly links: readonly Link[]
  private readonly lineage: ReadonlyMap<Slot, OldUnit>
  private readonly linked: ReadonlyMap<OldSegment, Link>
  private readonly ids: IdSource
  private readonly attic: Unit[] = []
  private readonly tombstones: Tombstone[] = []
  private readonly retiredSegments: ReadonlyMap<string, readonly string[]>
  private readonly companions: ReadonlyMap<OldSegment, Companions>
  private readonly made: UnitBuilder[] = []

  constructor(
    private readonly sides: OldAndNew,
    private readonly book: Book,
    private readonly was: Catalog,
  ) {
    const taken = new Set(sides.kept.values())
    this.leftUnits = sides.units.filter(old => !taken.has(old))
    this.links = matchSentences(sides.slots.filter(slot => !sides.kept.has(slot)), this.leftUnits)
    this.lineage = findLineage(this.links)
    this.linked = new Map(this.links.flatMap(link => link.olds.map((old): [OldSegment, Link] => [old, link])))
    this.ids = unitIds(was)
    this.retiredSegments = new Map([...groupBy(was.tombstones.filter(({ id }) => id.includes('.')), ({ id }) => id.slice(0, id.lastIndexOf('.')))].map(([unit, stones]) => [unit, stones.map(({ id }) => id.slice(id.lastIndexOf('.') + 1))]))
    this.companions = this.findCompanions()
  }

  assembly(): Assembly {
    const byList = groupBy(this.sides.slots, slot => slot.list)
    const unitsOf = (list: string): Unit[] => (byList.get(list) ?? []).flatMap(slot => this.units.get(slot) ?? [])
    return { unitsOf, attic: this.attic, tombstones: this.allTombstones(), diagnostics: this.diagnostics }
  }

  keepUnchanged(): void {
    for (const [slot, old] of this.sides.kept) {
      const { unit, tombstones } = cutAnew(slot, old, this.retiredSegments.get(old.unit.id) ?? [])
      this.units.set(slot, unit.type === slot.type ? unit : { ...unit, type: slot.type })
      this.tombstones.push(...tombstones)
      this.heirs.set(old, slot)
      if (this.sides.moved.has(slot)) this.report('carry-moved', slot.block.place, { unit: old.unit.id, text: snippet(slotText(slot)) })
    }
  }

  rebuildChanged(): void {
    const linkOf = new Map(this.links.flatMap(link => (link.news[0] ? [[link.news[0], link] as const] : [])))
    const inLinks = new Set(this.links.flatMap(link => link.news))
    for (const slot of this.sides.slots) {
      if (this.sides.kept.has(slot)) continue
      const base = this.lineage.get(slot)
      const builder = new UnitBuilder(base?.unit.id ?? this.ids.next(), slot, base, base ? (this.retiredSegments.get(base.unit.id) ?? []) : [])
      this.builders.set(slot, builder)
      this.made.push(builder)
      if (base) this.heirs.set(base, slot)
      const linksHere: Link[] = []
      for (const sentence of slot.sentences) {
        const link = linkOf.get(sentence)
        if (link) {
          linksHere.push(link)
          this.reportLink(link, builder.id, builder.addLink(link, old => this.companions.get(old) ?? old))
        } else if (!inLinks.has(sentence)) {
          const segment = builder.addNew(sentence)
          if (base) this.report('carry-new', slot.block.place, { unit: `${builder.id}.${segment}`, text: snippet(sentence.text) })
        }
      }
      this.reportOrigin(slot, base, builder.id, linksHere)
    }
    this.findHeirs()
    for (const [slot, builder] of this.builders) {
      for (const old of this.leftUnits) if (this.heirs.get(old) === slot && this.lineage.get(slot) !== old && !old.inAttic) builder.takeGeneral(old)
      this.units.set(slot, builder.build())
    }
  }

  /** A unit that lost its id to none goes on in the slot that took most of its text. */
  private findHeirs(): void {
    const shares = new Map<OldUnit, Map<Slot, number>>()
    for (const { olds, news } of this.links) {
      const slot = news[0]?.slot
      if (slot) for (const old of olds) {
        const ofUnit = shares.get(old.owner) ?? new Map<Slot, number>()
        shares.set(old.owner, ofUnit.set(slot, (ofUnit.get(slot) ?? 0) + old.key.length))
      }
    }
    for (const [old, ofUnit] of shares) {
      const [best] = [...ofUnit].sort((a, b) => b[1] - a[1])
      if (best && !this.heirs.has(old)) this.heirs.set(old, best[0])
    }
  }

  /** Units without any source, which no block answers, go to the end of the unit before them. */
  placeDangling(): void {
    let before: OldUnit | undefined
    for (const old of this.sides.units) {
      if (old.inAttic || old.sourced.length > 0) {
        before = old
        continue
      }
      const slot = before && before.list === old.list ? this.heirs.get(before) : undefined
      const unit = slot && this.units.get(slot)
      if (!slot || !unit || !keepsText(old.unit.segments)) continue
      const base: OldUnit = { ...old, unit, sourced: [] }
      const builder = new UnitBuilder(unit.id, slot, base, [])
      for (const segment of unit.segments) builder.adopt(segment, base)
      for (const segment of old.unit.segments) builder.adopt(segment, old)
      builder.takeGeneral(old)
      this.units.set(slot, builder.build())
      this.made.push(builder)
      this.heirs.set(old, slot)
    }
  }

  /** Leaves a tombstone for every id that went out of use, and keeps in the attic what still holds a translation. */
  retire(): void {
    for (const old of this.leftUnits) {
      if (old.inAttic) this.retireFromAttic(old)
      else this.retireUnit(old)
    }
  }

  private retireUnit(old: OldUnit): void {
    const { unit } = old
    const heir = this.heirs.get(old)
    const survives = heir !== undefined && this.units.get(heir)?.id === unit.id
    const successor = heir && this.units.get(heir)?.id
    const gone = unit.segments.filter(segment => !this.whereIs(segment))
    if (!survives) this.tombstones.push(successor === undefined ? { id: unit.id } : { id: unit.id, successor })
    if (successor !== undefined) this.tombstones.push(...unit.segments.flatMap(segment => this.tombstoneOf(unit.id, segment)))
    if (!survives && successor !== undefined) this.report('carry-merged', this.placeOfSlot(heir), { unit: unit.id, into: successor })
    const kept = gone.length === unit.segments.length ? unit : { ...unit, segments: gone, remarks: unit.remarks.filter(remark => gone.some(segment => segment.id === remark.segment)), extensions: [] }
    if (!isWorthKeeping(kept)) return
    this.attic.push(survives ? { ...kept, id: this.ids.next() } : kept)
    this.report('carry-deleted', this.wholeBook(), { unit: unit.id, text: snippet(kept.segments.map(segment => plainText(segment.source)).join(' ')) })
  }

  private retireFromAttic(old: OldUnit): void {
    const left = old.unit.segments.filter(segment => !this.whereIs(segment))
    if (left.length === old.unit.segments.length) this.attic.push(old.unit)
    else if (keepsText(left)) this.attic.push({ ...old.unit, segments: left, remarks: old.unit.remarks.filter(remark => remark.segment === undefined || left.some(segment => segment.id === remark.segment)) })
    else if (!this.was.tombstones.some(stone => stone.id === old.unit.id)) this.tombstones.push({ id: old.unit.id })
  }

  private tombstoneOf(unit: UnitId, segment: Segment): Tombstone[] {
    const id = `${unit}.${segment.id}`
    const now = this.whereIs(segment)
    return now === undefined ? [{ id }] : now === id ? [] : [{ id, successor: now }]
  }

  /** `unit.segment` of where an old segment stands now. */
  private whereIs(segment: Segment): string | undefined {
    return this.places().get(segment)
  }

  private placeCache: Map<Segment, string> | undefined
  private places(): Map<Segment, string> {
    this.placeCache ??= new Map(this.made.flatMap(builder => [...builder.became].map(([segment, id]): [Segment, string] => [segment, `${builder.id}.${id}`])))
    return this.placeCache
  }

  /** Old tombstones, without those whose id is in use again, and the new ones. */
  private allTombstones(): readonly Tombstone[] {
    const used = new Set([...this.units.values()].map(unit => unit.id))
    const old = this.was.tombstones.filter(stone => !used.has(stone.id))
    const known = new Set(old.map(stone => stone.id))
    return [...old, ...this.tombstones.filter(stone => !known.has(stone.id))]
  }

  /** Additions next to a segment that is gone go to the nearest before it that is not, or after it. */
  private findCompanions(): Map<OldSegment, Companions> {
    const found = new Map<OldSegment, { before: Segment[]; after: Segment[] }>()
    for (const old of this.leftUnits) {
      const alive = old.sourced.filter(segment => this.linked.has(segment))
      for (const segment of alive) found.set(segment, { before: [...segment.before], after: [...segment.after] })
      for (const segment of old.sourced.filter(one => !this.linked.has(one))) {
        const additions = [...segment.before, ...segment.after].filter(one => keepsText([one]))
        const before = alive.findLast(one => one.index < segment.index)
        const after = alive.find(one => one.index > segment.index)
        if (before) found.get(before)?.after.push(...additions)
        else if (after) found.get(after)?.before.push(...additions) // with no neighbour left they go where the unit goes
      }
    }
    return found
  }

  private reportLink(link: Link, unit: UnitId, segment: Segment): void {
    const [sentence] = link.news
    if (link.change === 'equal' || !sentence || !segment.target) return
    this.report(link.change === 'typo' ? 'carry-typo' : 'carry-changed', sentence.slot.block.place, { unit: `${unit}.${segment.id}`, text: snippet(sentence.text) })
  }

  private reportOrigin(slot: Slot, base: OldUnit | undefined, id: UnitId, links: readonly Link[]): void {
    if (base) return
    const from = links.flatMap(link => link.olds).find(old => !old.owner.inAttic)?.owner
    if (!from && links.length > 0) this.report('carry-moved', slot.block.place, { unit: id, text: snippet(slotText(slot)) })
    else if (from) this.report('carry-split', slot.block.place, { unit: from.unit.id, part: id, text: snippet(slotText(slot)) })
    else this.report('carry-new', slot.block.place, { unit: id, text: snippet(slotText(slot)) })
  }

  private report(rule: Diagnostic['rule'], place: Place, values: Diagnostic['values']): void {
    this.diagnostics.push(diagnose(rule, place, values))
  }

  private placeOfSlot(slot: Slot | undefined): Place {
    return slot?.block.place ?? this.wholeBook()
  }

  private wholeBook(): Place {
    return wholeFile(this.book.blocks[0]?.place.file ?? `source/${this.book.work.id}/text.md`)
  }
}

const slotText = (slot: Slot): string => slot.sentences.map(sentence => sentence.text).join(' ')
const snippet = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)
const keepsText = (segments: readonly Segment[]): boolean => segments.some(segment => (segment.target ?? []).length > 0)
const isWorthKeeping = (unit: Unit): boolean => keepsText(unit.segments) || unit.extensions.length > 0 || unit.remarks.some(remark => !remark.category.startsWith('regard:'))

