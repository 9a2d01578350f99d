/**
 * Ask whether each translated passage calls the notes that its source calls.
 * A unit is asked as a whole, since a translator may move a call into the neighbouring sentence.
 */
import type { Unit } from '../model/catalog.js'
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import { notesCalled } from '../model/inline-walk.js'
import type { Asked } from './question.js'

/** Calls that a translation lost, calls of notes that do not exist, and a translator's notes that nothing calls. */
export function checkNoteCalls({ book, catalog, locate }: Asked): Diagnostic[] {
  const known = new Set([...book.notes.map(note => note.id), ...catalog.notes.map(note => note.note)])
  const units = [...catalog.body, ...catalog.notes.flatMap(note => note.units)]
  const called = new Set(units.flatMap(unit => [...callsIn(unit, 'source'), ...callsIn(unit, 'target')]))
  const lost = units.filter(isTranslated).flatMap(unit => lostCalls(unit).map(({ note, segment }) => diagnose('note-call-missing', locate(unit.id, segment), { note })))
  const unknown = units.flatMap(unit => callsIn(unit, 'target').filter(note => !known.has(note)).map(note => diagnose('note-call-unknown', locate(unit.id), { note })))
  const idle = catalog.notes.filter(note => note.origin === 'translator' && !called.has(note.note)).map(note => diagnose('translator-note-uncalled', locate(note.units[0]?.id ?? ''), { note: note.note }))
  return [...lost, ...unknown, ...idle]
}

const callsIn = (unit: Unit, side: 'source' | 'target'): string[] => unit.segments.flatMap(segment => notesCalled(segment[side] ?? []))

const isTranslated = (unit: Unit): boolean => unit.segments.every(segment => segment.source.length === 0 || segment.target !== undefined)

function lostCalls(unit: Unit): { readonly note: string; readonly segment: string }[] {
  const made = new Set(callsIn(unit, 'target'))
  return unit.segments.flatMap(segment => notesCalled(segment.source).filter(note => !made.has(note)).map(note => ({ note, segment: segment.id })))
}
