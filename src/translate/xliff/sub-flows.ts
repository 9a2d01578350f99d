/**
 * Say which unit each note's body begins with, for the `subFlows` of its calls (XLIFF 2.1 §4.3.1.36).
 * In: a catalog. Out: a question. Only units that are written in the same file may be named.
 */
import type { Catalog } from '../../model/catalog.js'
import { idInFile } from './conventions.js'
import type { SubFlows } from './write-inlines.js'

export function toSubFlows(catalog: Pick<Catalog, 'notes'>): SubFlows {
  const first = new Map(catalog.notes.map(({ note, units }) => [note, units[0] && idInFile(units[0].id)]))
  return note => first.get(note)
}
