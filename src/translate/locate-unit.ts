/**
 * Find a unit or segment in its XLIFF file, so that a message can point to it.
 * In: the file's text and ids. Out: a place; the file as a whole when the id is not in it yet.
 */
import type { SegmentId, UnitId } from '../model/catalog.js'
import { type Place, type SourceText, wholeFile } from '../model/place.js'

/** The place of the start tag of a segment, or of its unit. */
export function locateUnit(source: SourceText, unit: UnitId, segment?: SegmentId): Place {
  const start = source.text.indexOf(`<unit id="${unit}"`)
  if (start < 0) return wholeFile(source.file)
  const end = source.text.indexOf('</unit>', start)
  const inner = segment === undefined ? -1 : source.text.indexOf(`<segment id="${segment}"`, start)
  return source.place(inner >= 0 && inner < end ? inner : start)
}
