/**
 * Bring a catalog in step with its book: a unit for each block that has text, and every translation kept.
 * In: the book as it is now, the catalog as it was. Out: the catalog in step, and what was new, changed, moved, split, merged, deleted.
 * A unit whose source did not change is the same object, so that writing it changes no byte; a catalog in step comes back itself.
 */
import type { Book } from '../model/book.js'
import type { Catalog, NoteUnits } from '../model/catalog.js'
import type { Checked } from '../model/diagnostic.js'
import { assemble, type Assembly } from './carry/assemble.js'
import { bodyList, layOut, noteList } from './carry/old-and-new.js'
import { isOwnNote } from './carry/own-notes.js'

export function carryOver(book: Book, catalog: Catalog | undefined): Checked<Catalog> {
  const was = catalog ?? emptyCatalog(book)
  const held = { ...was, notes: was.notes.filter(note => !isOwnNote(note, book)) }
  const assembly = assemble(layOut(book, held), book, was)
  const inStep: Catalog = {
    ...was,
    languages: book.work.languages,
    body: assembly.unitsOf(bodyList),
    notes: inOrder(book, was, assembly),
    attic: assembly.attic,
    tombstones: assembly.tombstones,
  }
  return { value: catalog && isSame(catalog, inStep) ? catalog : inStep, diagnostics: catalog ? assembly.diagnostics : [] }
}

const emptyCatalog = (book: Book): Catalog => ({ languages: book.work.languages, body: [], notes: [], attic: [], tombstones: [], contributions: [], unread: [] })

/** The book's notes in its order; a translator's own note stays behind the note it stood behind. */
function inOrder(book: Book, was: Catalog, assembly: Assembly): NoteUnits[] {
  const wasNote = new Map(was.notes.map(note => [note.note, note]))
  const notes = book.notes.map(({ id, origin }): NoteUnits => {
    const units = assembly.unitsOf(noteList(id))
    const before = wasNote.get(id)
    return before && before.origin === origin && sameMembers(before.units, units) ? before : { note: id, origin, units }
  })
  was.notes.forEach((note, index) => {
    if (!isOwnNote(note, book)) return
    const before = was.notes.slice(0, index).findLast(one => notes.some(other => other.note === one.note))
    notes.splice(notes.findIndex(one => one.note === before?.note) + 1, 0, note)
  })
  return notes
}

const sameMembers = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((member, index) => member === b[index])

function isSame(a: Catalog, b: Catalog): boolean {
  const lists: ((catalog: Catalog) => readonly unknown[])[] = [catalog => catalog.body, catalog => catalog.notes, catalog => catalog.attic, catalog => catalog.tombstones]
  return a.languages.source === b.languages.source && a.languages.target === b.languages.target && lists.every(list => sameMembers(list(a), list(b)))
}

