/**
 * Table the formats that a translation can be exported to: a row for each, with the ending of its files and the function that writes it.
 * In: the name of a format. Out: its row. A new format is a new row here, and one in `read-returned.ts` if it can come back.
 */
import type { Exporter } from './interchange/export-request.js'
import { writeXliff } from './write-xliff.js'

export type ExportFormat = { readonly name: string; readonly extension: string; readonly write: Exporter }

export const exportFormats: readonly ExportFormat[] = [
  { name: 'xliff21', extension: 'xlf', write: catalog => writeXliff(catalog, {}) },
]

/** The format of a name, as `--as` takes it. */
export const exportFormat = (name: string): ExportFormat | undefined => exportFormats.find(format => format.name === name)
