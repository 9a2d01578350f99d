/**
 * Share a catalog out to the files it is written to, each unit to the one it came from.
 * In: a catalog, and the document that it was read from, if any. Out: a part of the catalog by the id of its file, in order.
 * A unit that is new goes where the one before it went.
 */
import type { Catalog, NoteUnits, Unit } from '../../model/catalog.js'
import { fileOfId } from './conventions.js'

/** What goes into one `file`. */
export type FilePart = { readonly body: Unit[]; readonly notes: NoteUnits[]; readonly attic: Unit[]; readonly unread: Catalog['unread'][number][] }

/** What a document says of its files: their ids in order, and which one a unit, or what stands at an offset, belongs to. */
export type FileOrder = { readonly fileIds: readonly string[]; fileOf(unit: Unit): string | undefined; fileAt(offset: number): string | undefined }

export function partByFile(catalog: Catalog, order: FileOrder | undefined): ReadonlyMap<string, FilePart> {
  const ids = order?.fileIds ?? ['f1']
  const parts = new Map<string, FilePart>(ids.map(id => [id, emptyPart()]))
  let last = ids[0] ?? 'f1'
  const homeOf = (unit: Unit | undefined): FilePart => {
    last = (unit && (order?.fileOf(unit) ?? fileOfId(unit.id))) ?? last
    const part = parts.get(last) ?? emptyPart()
    parts.set(last, part)
    return part
  }
  for (const unit of catalog.body) homeOf(unit).body.push(unit)
  for (const note of catalog.notes) homeOf(note.units[0]).notes.push(note)
  for (const unit of catalog.attic) homeOf(unit).attic.push(unit)
  for (const unit of catalog.unread) (parts.get(order?.fileAt(unit.place.start) ?? last) ?? homeOf(undefined)).unread.push(unit)
  return parts
}

const emptyPart = (): FilePart => ({ body: [], notes: [], attic: [], unread: [] })
