/**
 * Tell a translator's own note, which only the catalog has, from a note that was deleted from the source.
 */
import type { Book } from '../../model/book.js'
import type { NoteUnits } from '../../model/catalog.js'

/** Whether the note has nothing of a source in it and the book knows nothing of it. */
export function isOwnNote({ note, origin, units }: NoteUnits, book: Book): boolean {
  return origin === 'translator' && !book.notes.some(known => known.id === note) && units.every(unit => unit.segments.every(segment => segment.source.length === 0))
}
