/**
 * Table the formats that a translation can be exported to: a row for each, with the ending of its files (no two have one, so that no export overwrites another) and the function that writes it.
 * In: the name of a format. Out: its row. A new format is a new row here, and one in `read-returned.ts` if it can come back.
 */
import type { Exporter } from './interchange/export-request.js'
import { writePo } from './interchange/write-po.js'
import { writeTbx } from './interchange/write-tbx.js'
import { writeTmx } from './interchange/write-tmx.js'
import { writeXliff12 } from './interchange/write-xliff12.js'
import { writeXliff2 } from './interchange/write-xliff2.js'
import { writeDocxTable } from './review-table/write-docx.js'
import { writeHtmlTable } from './review-table/write-html.js'

export type ExportFormat = { readonly name: string; readonly extension: string; readonly write: Exporter }

export const exportFormats: readonly ExportFormat[] = [
  { name: 'xliff12', extension: 'xliff12.xlf', write: writeXliff12 },
  { name: 'xliff20', extension: 'xliff20.xlf', write: (catalog, options) => writeXliff2(catalog, options, '2.0') },
  { name: 'xliff21', extension: 'xliff21.xlf', write: (catalog, options) => writeXliff2(catalog, options, '2.1') },
  { name: 'xliff22', extension: 'xliff22.xlf', write: (catalog, options) => writeXliff2(catalog, options, '2.2') },
  { name: 'tmx', extension: 'tmx', write: writeTmx },
  { name: 'po', extension: 'po', write: writePo },
  { name: 'tbx', extension: 'tbx', write: ({ languages }, { terms = [], work }) => writeTbx(terms, languages, work) },
  { name: 'docx', extension: 'docx', write: writeDocxTable },
  { name: 'html', extension: 'html', write: writeHtmlTable },
]

/** The format of a name, as `--as` takes it. */
export const exportFormat = (name: string): ExportFormat | undefined => exportFormats.find(format => format.name === name)
