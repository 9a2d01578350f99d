/**
 * Say what a check is: one question asked of a book and its catalog in step.
 * In: both, and where in the translation file each unit stands. Out: diagnostics. Pure, so that the editor asks the same.
 */
import type { Book } from '../model/book.js'
import type { Catalog, Segment, SegmentId, Unit, UnitId } from '../model/catalog.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import type { Term } from '../model/term.js'

/** Finds a unit, or one of its segments, in the translation file. */
export type Locate = (unit: UnitId, segment?: SegmentId) => Place

/** `terms`: how the words of the work are to be translated, where that is written down. */
export type Asked = { readonly book: Book; readonly catalog: Catalog; readonly locate: Locate; readonly terms?: readonly Term[] }
export type Question = (asked: Asked) => Diagnostic[]

/** Every segment that has both a source and a target, with its unit, body first and then notes. */
export function translatedSegments(catalog: Catalog): { readonly unit: Unit; readonly segment: Segment; readonly target: NonNullable<Segment['target']> }[] {
  const units = [...catalog.body, ...catalog.notes.flatMap(note => note.units)]
  return units.flatMap(unit =>
    unit.segments.flatMap(segment => (segment.target && segment.target.length > 0 && segment.source.length > 0 ? [{ unit, segment, target: segment.target }] : [])),
  )
}
