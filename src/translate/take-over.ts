/**
 * Take over the translations of an XLIFF file that somebody sent: where a sentence has the same source, its target needs no aligning.
 * In: a book, its catalog, the catalog that was sent. Out: the catalog with their targets, and the rest, which must be aligned.
 * Their catalog is first brought in step with the book, so that their units stand where ours do, whatever their ids are.
 * Until it is settled, everything in the catalog that aligning the rest must not touch counts as a person's.
 */
import type { Book } from '../model/book.js'
import type { Catalog, NoteUnits, Segment, Unit, UnitId } from '../model/catalog.js'
import type { Inline, NoteId } from '../model/inline.js'
import { mapLeaves, notesCalled } from '../model/inline-walk.js'
import { noteOriginPrefixes } from '../model/note-origin-prefixes.js'
import { fingerprintOf } from '../text/fingerprint.js'
import { isAsPlaced, isKept } from '../text/kept-segment.js'
import { IdSource, unitIds } from './carry/new-ids.js'
import { isOwnNote } from './carry/own-notes.js'
import { carryOver } from './carry-over.js'
import { hasTarget, takeUnit, takeWhole } from './take-unit.js'

/** `unknown`: units that answer nothing in the book. `held`: what `settle` gives its fingerprint. */
export type TakenOver = { readonly catalog: Catalog; readonly rest: Pick<Catalog, 'body' | 'notes'>; readonly unknown: readonly UnitId[]; readonly held: ReadonlySet<string> }

export function takeOver(book: Book, ours: Catalog, sent: Catalog, contribution: string): TakenOver {
  const inStep = carryOver(book, sent).value
  const isOwn = (note: NoteUnits): boolean => isOwnNote(note, book)
  const names = nameOwnNotes(ours, inStep.notes.filter(isOwn), [...book.notes, ...ours.notes.map(({ note }) => ({ id: note }))].map(note => note.id))
  const theirs = withNames(inStep, names)
  const left: Unit[] = []
  const open = new Set<UnitId>()
  const take = (unit: Unit, twin: Unit | undefined): Unit => {
    if (!twin) return unit
    const taken = takeUnit(unit, twin, contribution)
    if (taken) return taken
    left.push(twin)
    open.add(unit.id)
    return unit
  }
  const body = ours.body.map((unit, index) => take(unit, theirs.body[index]))
  const twinNotes = new Map(theirs.notes.map(note => [note.note, note]))
  const shared = ours.notes.map((note): NoteUnits => (isOwn(note) ? note : { ...note, units: note.units.map((unit, index) => take(unit, twinNotes.get(note.note)?.units[index])) }))
  const strangers = theirs.attic.filter(unit => unit.segments.some(hasTarget) && !sent.attic.some(one => one.id === unit.id))
  const full: Catalog = { ...ours, body, notes: withOwnNotes({ ...ours, body, notes: shared }, ours, theirs, contribution) }
  const rest = restOf([...left, ...strangers], sent, theirs, full)
  return { ...hold(full, open), rest, unknown: strangers.map(unit => unit.id) }
}

/** The catalog with the fingerprints of what was taken over or held: nobody has changed it since. */
export function settle(catalog: Catalog, held: ReadonlySet<string>): Catalog {
  return mapSegments(catalog, (segment, unit) => (held.has(keyOf(unit, segment)) && segment.target ? ({ ...segment, placed: fingerprintOf(segment.target) } as Segment) : segment))
}

/** What an own note of theirs is called in ours: as it was, if it says the same or its id is free. */
function nameOwnNotes(ours: Catalog, own: readonly NoteUnits[], used: readonly NoteId[]): Map<NoteId, NoteId> {
  const ids = new IdSource(noteOriginPrefixes.translator, [...used, ...own.map(note => note.note)])
  const standing = new Map(ours.notes.map(note => [spellNote(note), note.note]))
  return new Map(own.map(note => [note.note, standing.get(spellNote(note)) ?? (used.includes(note.note) ? ids.next() : note.note)]))
}

const spellNote = (note: NoteUnits): string => note.units.map(unit => unit.segments.map(segment => fingerprintOf(segment.target ?? [])).join(' ')).join('\n')

/** The catalog with notes called otherwise, where they stand and where they are called. */
export function withNames(catalog: Catalog, names: ReadonlyMap<NoteId, NoteId>): Catalog {
  const rename = (inlines: readonly Inline[]): Inline[] => mapLeaves(inlines, (leaf): Inline[] => [leaf.type === 'note-reference' ? { ...leaf, note: names.get(leaf.note) ?? leaf.note } : leaf])
  const renamed = mapSegments(catalog, segment => (segment.target ? ({ ...segment, target: rename(segment.target) } as Segment) : segment))
  return { ...renamed, notes: renamed.notes.map(note => ({ ...note, note: names.get(note.note) ?? note.note })) }
}

/** Theirs that are called now stand behind the note they stood behind; ours that nothing calls any more make way. */
function withOwnNotes(now: Catalog, before: Catalog, theirs: Catalog, contribution: string): NoteUnits[] {
  const called = callsIn(now)
  const calledBefore = callsIn(before)
  const ids = unitIds(now)
  const notes = now.notes.filter(note => called.has(note.note) || !calledBefore.has(note.note) || note.origin !== 'translator' || note.units.some(unit => unit.segments.some(isKept)))
  theirs.notes.forEach((note, index) => {
    if (notes.some(one => one.note === note.note) || !called.has(note.note)) return
    const neighbour = theirs.notes.slice(0, index).findLast(one => notes.some(other => other.note === one.note))
    const units = note.units.map(unit => takeWhole(unit, ids.next(), contribution))
    notes.splice(notes.findIndex(one => one.note === neighbour?.note) + 1, 0, { ...note, units })
  })
  return notes
}

const callsIn = (catalog: Catalog): Set<NoteId> => new Set([...catalog.body, ...catalog.notes.flatMap(note => note.units)].flatMap(unit => unit.segments.flatMap(segment => notesCalled(segment.target ?? []))))

/** The units left, in the order in which they were sent, with the notes that they call; a note that stands already comes without its text. */
function restOf(units: readonly Unit[], sent: Catalog, theirs: Catalog, full: Catalog): TakenOver['rest'] {
  const inNote = new Set(theirs.notes.flatMap(note => note.units).filter(unit => units.includes(unit)))
  const order = new Map([...sent.body, ...sent.notes.flatMap(note => note.units)].map((unit, index) => [unit.id, index]))
  const body = units.filter(unit => !inNote.has(unit)).sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  const called = new Set(body.flatMap(unit => unit.segments.flatMap(segment => notesCalled(segment.target ?? []))))
  const stands = (note: NoteUnits): boolean => full.notes.some(one => one.note === note.note && one.origin !== 'translator')
  const notes = theirs.notes
    .filter(note => called.has(note.note) || note.units.some(unit => inNote.has(unit)))
    .map(note => (stands(note) ? { ...note, units: note.units.filter(unit => inNote.has(unit)) } : note))
  return { body, notes }
}

function hold(catalog: Catalog, open: ReadonlySet<UnitId>): Pick<TakenOver, 'catalog' | 'held'> {
  const held = new Set<string>()
  const value = mapSegments(catalog, (segment, unit) => {
    const isNew = segment.contribution !== undefined && segment.placed === undefined && !catalogHad(catalog, segment)
    if (open.has(unit.id) || !hasTarget(segment) || !(isAsPlaced(segment) || isNew)) return segment
    held.add(keyOf(unit, segment))
    const { placed: _, ...rest } = segment
    return rest as Segment
  })
  return { catalog: value, held }
}

/** Whether the segment came with a contribution that the catalog knew before. */
const catalogHad = (catalog: Catalog, segment: Segment): boolean => catalog.contributions.some(one => one.id === segment.contribution)

const keyOf = (unit: Unit, segment: Segment): string => `${unit.id} ${segment.id}`

function mapSegments(catalog: Catalog, change: (segment: Segment, unit: Unit) => Segment): Catalog {
  const mapUnit = (unit: Unit): Unit => {
    const segments = unit.segments.map(segment => change(segment, unit))
    return segments.every((segment, index) => segment === unit.segments[index]) ? unit : { ...unit, segments }
  }
  return { ...catalog, body: catalog.body.map(mapUnit), notes: catalog.notes.map(note => ({ ...note, units: note.units.map(mapUnit) })), attic: catalog.attic.map(mapUnit) }
}
