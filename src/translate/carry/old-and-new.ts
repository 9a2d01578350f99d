/**
 * Lay side by side what the book asks for and what the catalog holds, and pair the blocks whose source did not change.
 * In: a book and a catalog. Out: slots (blocks to be given units), old units, and which slot keeps which.
 * A unit counts as unchanged when its whole source is equal: its segments may have been joined or cut by an aligner or another program.
 */
import type { Block, Book } from '../../model/book.js'
import type { Catalog, Segment, Unit } from '../../model/catalog.js'
import type { Inline } from '../../model/inline.js'
import { plainText } from '../../model/inline-walk.js'
import { groupBy } from './group-by.js'
import { matchInOrder } from './match-sequences.js'
import { joinKeys, sourceKey } from './source-key.js'

/** A block that wants a unit. `list` names the body or the note it stands in. */
export type Slot = { readonly list: string; readonly type: Unit['type']; readonly block: Block; readonly sentences: Sentence[]; readonly key: string; gap: string }
export type Sentence = { readonly slot: Slot; readonly index: number; readonly inlines: readonly Inline[]; readonly key: string; readonly text: string }

/** A unit of the catalog; `sourced` are its segments that have a source. */
export type OldUnit = { readonly list: string; readonly unit: Unit; readonly sourced: OldSegment[]; readonly key: string; readonly inAttic: boolean; gap: string }
/** `before` and `after`: the segments next to it that the translator added. */
export type OldSegment = { readonly owner: OldUnit; readonly index: number; readonly segment: Segment; readonly key: string; readonly text: string; readonly before: readonly Segment[]; readonly after: Segment[] }

export type OldAndNew = {
  readonly slots: readonly Slot[]
  readonly units: readonly OldUnit[]
  /** Slots whose whole source an old unit has, and those of them whose unit stood elsewhere. */
  readonly kept: ReadonlyMap<Slot, OldUnit>
  readonly moved: ReadonlySet<Slot>
}

export const bodyList = 'body'
export const noteList = (note: string): string => `note ${note}`
const atticList = 'attic'

export function layOut(book: Book, catalog: Catalog): OldAndNew {
  const slots = toSlots(book)
  const units = toOldUnits(catalog)
  const kept = new Map<Slot, OldUnit>()
  const unitsByList = groupBy(units, old => old.list)
  for (const [list, inList] of groupBy(slots, slot => slot.list)) keepInOrder(inList, (unitsByList.get(list) ?? []).filter(old => old.key !== ''), kept)
  return { slots, units, kept, moved: keepMoved(slots, units, kept) }
}

function toSlots(book: Book): Slot[] {
  const bodySlots = book.blocks.map(block => toSlot(bodyList, block.shape.kind, block))
  const noteSlots = book.notes.flatMap(note => note.blocks.map(block => toSlot(noteList(note.id), 'note', block)))
  return [...bodySlots, ...noteSlots].filter(slot => slot.sentences.length > 0)
}

function toSlot(list: string, type: Unit['type'], block: Block): Slot {
  const keys = block.segments.map(sourceKey)
  const slot: Slot = { list, type, block, sentences: [], key: blockKey(type, keys), gap: list }
  for (const [index, inlines] of block.segments.entries()) slot.sentences.push({ slot, index, inlines, key: keys[index] ?? '', text: plainText(inlines) })
  return slot
}

/** Sentences run on, but cells stay apart, and an empty one is a cell too. */
const blockKey = (type: Unit['type'], keys: readonly string[]): string => (type === 'table-row' ? `\u0004${keys.join('\u0004')}` : joinKeys(keys))

function toOldUnits(catalog: Catalog): OldUnit[] {
  return [
    ...catalog.body.map(unit => toOldUnit(bodyList, unit)),
    ...catalog.notes.flatMap(({ note, units }) => units.map(unit => toOldUnit(noteList(note), unit))),
    ...catalog.attic.map(unit => toOldUnit(atticList, unit)),
  ]
}

function toOldUnit(list: string, unit: Unit): OldUnit {
  const keys = unit.segments.map(segment => sourceKey(segment.source))
  const isCell = (segment: Segment): boolean => unit.type === 'table-row' && segment.subState !== 'regard:added'
  const ownKeys = keys.filter((key, index) => key || unit.segments.slice(index, index + 1).some(isCell))
  const old: OldUnit = { list, unit, sourced: [], key: blockKey(unit.type, ownKeys), inAttic: list === atticList, gap: list }
  let waiting: Segment[] = []
  unit.segments.forEach((segment, index) => {
    const last = old.sourced.at(-1)
    if (keys[index] || isCell(segment)) {
      old.sourced.push({ owner: old, index, segment, key: keys[index] ?? '', text: plainText(segment.source), before: waiting, after: [] })
      waiting = []
    } else if (last) last.after.push(segment)
    else waiting.push(segment)
  })
  return old
}

/** Pairs equal blocks of one list in order, and says of every other in which gap between two pairs it stands. */
function keepInOrder(slots: readonly Slot[], units: readonly OldUnit[], kept: Map<Slot, OldUnit>): void {
  const pairs = matchInOrder(units.map(unit => unit.key), slots.map(slot => slot.key))
  nameGaps(units, pairs.map(pair => pair[0]))
  nameGaps(slots, pairs.map(pair => pair[1]))
  for (const [old, fresh] of pairs) {
    const [slot, unit] = [slots[fresh], units[old]]
    if (slot && unit) kept.set(slot, unit)
  }
}

function nameGaps(members: readonly (Slot | OldUnit)[], anchors: readonly number[]): void {
  let passed = 0
  members.forEach((member, index) => {
    member.gap = `${member.list} ${passed}`
    if (anchors[passed] === index) passed += 1
  })
}

/** Pairs equal blocks wherever they stand; what stands in a list is found before what lies in the attic. */
function keepMoved(slots: readonly Slot[], units: readonly OldUnit[], kept: Map<Slot, OldUnit>): Set<Slot> {
  const taken = new Set(kept.values())
  const free = groupBy(units.filter(old => !taken.has(old) && old.key !== ''), old => old.key)
  const moved = new Set<Slot>()
  for (const slot of slots) {
    const unit = kept.has(slot) ? undefined : free.get(slot.key)?.shift()
    if (!unit) continue
    kept.set(slot, unit)
    moved.add(slot)
  }
  return moved
}
