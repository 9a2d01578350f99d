/**
 * Put contributed notes into a catalog: bodies beside the notes they translate, the translator's own behind them.
 * In: the pairs of notes and how the units are filled. Out: the catalog's notes and what the contribution's notes are called there.
 * An own note of an earlier alignment makes way, unless a person has worked on it or a kept segment calls it.
 */
import type { Book } from '../model/book.js'
import type { Catalog, NoteUnits, Segment, Unit } from '../model/catalog.js'
import type { NoteId } from '../model/inline.js'
import { notesCalled, plainText } from '../model/inline-walk.js'
import { noteOriginPrefixes } from '../model/note-origin-prefixes.js'
import { fingerprintOf } from '../text/fingerprint.js'
import { isKept } from '../text/kept-segment.js'
import type { TargetNote, TargetPassage, TargetText } from './contributed-passages.js'
import type { Filling } from './fill-units.js'
import { nameCodes, type NoteNames } from './target-codes.js'
import type { NotePair } from './pair-notes.js'
import { FreshIds } from './unit-ids.js'

/** The translator's notes of a catalog. */
export function ownNotes(book: Book, catalog: Catalog): NoteUnits[] {
  const shared = new Set(book.notes.map(note => note.id))
  return catalog.notes.filter(note => !shared.has(note.note))
}

/** Those that stay whatever the contribution says. */
export function keptOwnNotes(own: readonly NoteUnits[], catalog: Catalog): NoteUnits[] {
  const units = [...catalog.body, ...catalog.notes.flatMap(note => note.units)]
  const called = new Set(units.flatMap(unit => unit.segments.filter(segment => segment.source.length > 0 && isKept(segment)).flatMap(segment => notesCalled(segment.target ?? []))))
  return own.filter(note => called.has(note.note) || note.units.some(unit => unit.segments.some(isKept)))
}

/** What each contributed note is called in the catalog: the note it translates, an own one that says the same already or did before a person changed it, or a new id. */
export function nameNotes(target: TargetText, pairs: readonly NotePair[], known: readonly NoteUnits[], ids: FreshIds): NoteNames {
  const names = new Map<NoteId, NoteId>(pairs.map(pair => [pair.target.id, pair.source.id]))
  const standing = new Map(known.map(note => [note.units.map(unitText).join('\n'), note.note]))
  const asPlaced = new Map(known.map(note => [note.units.map(unit => unit.segments.map(segment => segment.placed ?? '').join(' ')).join('\n'), note.note]))
  for (const note of target.notes) {
    if (names.has(note.id)) continue
    const blocks = blocksOf(target, note)
    const spelled = (spell: (passage: TargetPassage) => string): string => blocks.map(passages => passages.map(spell).join(' ')).join('\n')
    names.set(note.id, standing.get(spelled(passage => passage.text)) ?? asPlaced.get(spelled(passage => fingerprintOf(passage.inlines))) ?? ids.next(noteOriginPrefixes.translator))
  }
  return names
}

/** The units of a translator's own note: a block each, with empty sources; a note that says the same as before keeps its units' ids. */
export function ownNoteUnits(target: TargetText, note: TargetNote, { names, contribution }: Filling, before: NoteUnits | undefined, ids: FreshIds): NoteUnits {
  const units = blocksOf(target, note).map((passages, block): Unit => {
    const codes = new FreshIds([])
    const segments = passages.map((passage, index): Segment => {
      const target = nameCodes([], passage.inlines, names, codes)
      return { id: `s${index + 1}`, source: [], state: 'translated', target, contribution, placed: fingerprintOf(target) }
    })
    return { id: before?.units[block]?.id ?? ids.next('u'), type: 'note', segments, remarks: [], extensions: [] }
  })
  return { note: names.get(note.id) ?? note.id, origin: 'translator', units }
}

/** The shared notes in their order, and each own note behind the last shared one that is called before it. */
export function inCallOrder(body: readonly Unit[], shared: readonly NoteUnits[], own: readonly NoteUnits[]): NoteUnits[] {
  const places = new Map(shared.map((note, index) => [note.note, index]))
  const behind = new Map<NoteId, number>()
  let last = -1
  for (const note of body.flatMap(unit => unit.segments.flatMap(segment => notesCalled(segment.target ?? [])))) {
    last = Math.max(last, places.get(note) ?? -1)
    if (!places.has(note) && !behind.has(note)) behind.set(note, last)
  }
  const called = [...behind.keys()].flatMap(id => own.filter(note => note.note === id))
  const sorted = [...called, ...own.filter(note => !behind.has(note.note))]
  const at = (index: number): NoteUnits[] => sorted.filter(note => (behind.get(note.note) ?? shared.length - 1) === index)
  return [...at(-1), ...shared.flatMap((note, index) => [note, ...at(index)])]
}

function blocksOf(target: TargetText, note: TargetNote): TargetPassage[][] {
  const blocks = new Map<number, TargetPassage[]>()
  for (const passage of target.passages.slice(note.range.from, note.range.to)) blocks.set(passage.block, [...(blocks.get(passage.block) ?? []), passage])
  return [...blocks.values()]
}

const unitText = (unit: Unit): string => unit.segments.map(segment => plainText(segment.target ?? [])).join(' ')
