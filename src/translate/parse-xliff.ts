/**
 * Read an XLIFF 2 file into the catalog a translator works on.
 * In: the text of a file. Out: the catalog and what was wrong.
 * An error means that part of the file is not in the catalog: such a catalog must not be written over its file.
 */
import type { Catalog } from '../model/catalog.js'
import type { Checked } from '../model/diagnostic.js'
import type { SourceText } from '../model/place.js'
import { readCatalog } from './xliff/read-catalog.js'

/** The catalog of a file; what cannot be read as XLIFF 2 leaves it empty, with an error that says why. */
export function parseXliff(source: SourceText): Checked<Catalog> {
  const { catalog, diagnostics } = readCatalog(source)
  return { value: catalog, diagnostics }
}
