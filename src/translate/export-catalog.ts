/**
 * Export a catalog to the format of another tool, under a name by which it is known when it comes back.
 * In: a catalog, its text as a translation file, what is asked. Out: the exported file and the exchange that names it.
 */
import type { Catalog } from '../model/catalog.js'
import { exchangeOf } from './exchange-id.js'
import type { ExportFormat } from './export-formats.js'
import { exportedUnits, type ExportOptions } from './interchange/export-request.js'

export type ExportAsked = Omit<ExportOptions, 'exchange'> & { readonly format: ExportFormat }
/** `segments`: how many sentences were asked for. */
export type ExportedCatalog = { readonly exchange: string; readonly content: string | Uint8Array; readonly segments: number }

export async function exportCatalog(catalog: Catalog, text: string, { format, ...asked }: ExportAsked): Promise<ExportedCatalog> {
  const exchange = exchangeOf(text)
  const segments = exportedUnits(catalog, asked.only).reduce((count, unit) => count + unit.segments.length, 0)
  return { exchange, content: await format.write(catalog, { ...asked, exchange }), segments }
}
