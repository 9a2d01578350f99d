/**
 * Read what an OCR program wrote, hOCR or ALTO.
 * In: bytes of one file. Out: its pages, with a diagnostic when the file is cut short or holds no words.
 */
import { type Checked, type Diagnostic, diagnose, hasErrors } from '../../model/diagnostic.js'
import { SourceText, wholeFile } from '../../model/place.js'
import { decodeText } from '../encoding.js'
import { declaredEncoding } from '../foreign/declared-encoding.js'
import type { PrintedFormat } from '../foreign/document-format.js'
import type { PrintedPage } from '../printed/printed-page.js'
import { toPrintedPage } from './ocr-words.js'
import { readAlto } from './read-alto.js'
import { readHocr } from './read-hocr.js'

export function readOcr(bytes: Uint8Array, file: string, format: PrintedFormat, asked?: string): Checked<PrintedPage[]> {
  const { value: text, diagnostics } = decodeText(bytes, file, { declared: declaredEncoding(bytes, 'html'), asked })
  if (hasErrors(diagnostics)) return { value: [], diagnostics }
  const { pages, broken } = format === 'hocr' ? readHocr(text) : readAlto(new SourceText(file, text))
  const printed = pages.map(toPrintedPage)
  const found: Diagnostic[] = [...diagnostics]
  if (broken) found.push(diagnose('ocr-cut-short', wholeFile(file), { pages: printed.length }))
  if (printed.every(({ lines }) => lines.length === 0)) found.push(diagnose('ocr-no-words', wholeFile(file), { pages: printed.length }))
  return { value: printed, diagnostics: found }
}

/** The lines of pages as a plain text, pages parted by form feeds: all that a reader of plain text understands of them. */
export function linesOfPages({ value, diagnostics }: Checked<PrintedPage[]>): Checked<string> {
  return { value: value.map(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')).join('\n\f'), diagnostics }
}
