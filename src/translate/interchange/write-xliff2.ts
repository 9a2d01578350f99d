/**
 * Write a catalog as XLIFF 2.0, 2.1 or 2.2 for somebody else.
 * In: a catalog. Out: the file, with the name of the exchange in `file/@original`. What only the project needs is left out: the attic,
 * tombstones, units that could not be read. A unit goes out whole or not at all, since its sentences belong together.
 */
import type { Catalog, Unit } from '../../model/catalog.js'
import { SourceText } from '../../model/place.js'
import { armour, XmlLines } from '../../xml/write-xml.js'
import { writeXliff } from '../write-xliff.js'
import { namespaces, rootPrefixes } from '../xliff/conventions.js'
import type { XliffVersion } from '../xliff/to-version.js'
import { exportedUnits, type ExportOptions, toExchangeName } from './export-request.js'

export function writeXliff2(catalog: Catalog, options: ExportOptions, version: XliffVersion): string {
  return writeXliff(askedOf(catalog, options), { base: shellOf(catalog, options), version })
}

/** The catalog with the units that hold anything asked for. */
function askedOf(catalog: Catalog, { only }: ExportOptions): Catalog {
  const asked = new Set(exportedUnits(catalog, only).map(({ unit }) => unit))
  const keep = (units: readonly Unit[]): Unit[] => units.filter(unit => asked.has(unit))
  const notes = catalog.notes.map(note => ({ ...note, units: keep(note.units) })).filter(({ units }) => units.length > 0)
  return { ...catalog, body: keep(catalog.body), notes, attic: [], tombstones: [], unread: [] }
}

/** An empty file, which the writer fills: what stands around the units is taken from its base. */
function shellOf(catalog: Catalog, options: ExportOptions): SourceText {
  const { source, target } = catalog.languages
  const prefixes = Object.fromEntries(Object.entries(rootPrefixes).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]))
  const lines = new XmlLines().open('xliff', { xmlns: namespaces.xliff, ...prefixes, version: '2.1', srcLang: source, trgLang: target })
  lines.open('file', { id: 'f1', 'xml:space': 'preserve', original: armour(toExchangeName(catalog, options)) })
  return new SourceText(options.work, `<?xml version="1.0" encoding="UTF-8"?>\n${lines.close().close().toString()}`)
}
