/**
 * Import a file, whatever its format: plain text, pages of a PDF or of an OCR program, a document.
 * In: bytes, a name, what is known besides. Out: what became of it, and diagnostics. It only sends each to the reader of its format,
 * and loads the great readers, of PDF and of pandoc's formats, when one of theirs comes.
 */
import type { Decision } from '../model/decision.js'
import { type Checked, type Diagnostic, hasErrors } from '../model/diagnostic.js'
import type { Fact, Imported } from '../model/import.js'
import { SourceText } from '../model/place.js'
import { decodeText } from './encoding.js'
import { documentFormat, isPrintedFormat } from './foreign/document-format.js'
import { importText, type Traced } from './import-text.js'
import { loadLexicon } from './load-lexicon.js'
import { readOcr } from './ocr/read-ocr.js'
import { importPrinted } from './printed/import-printed.js'
import type { PrintedPage } from './printed/printed-page.js'

/** What is known of a file to import, besides its bytes. `ownWords`: words that are right in this work. `decisions`: what a person said of its changes. `encoding`: what a person says that it is in. */
export type ImportAsked = { readonly language: string; readonly encoding?: string | undefined; readonly ownWords?: readonly string[]; readonly decisions?: readonly Decision[] }

/** What an import gives; `traced` leads from every character back to the original; `extracted` is what pages say, line for line. */
export type TracedImport = Imported & { readonly traced?: Traced; readonly extracted?: string }

/** What the import makes of a file, whatever its format. */
export async function importFile(bytes: Uint8Array, file: string, asked: ImportAsked): Promise<Checked<TracedImport>> {
  const format = documentFormat(bytes, file)
  const { value, diagnostics } = await (format === 'text' ? importPlain(bytes, file, asked) : format === 'pdf' ? importPdf(bytes, file, asked) : isPrintedFormat(format) ? importPages(readOcr(bytes, file, format, asked.encoding), file, asked) : importDocument(bytes, file, asked))
  const told = asked.encoding === undefined ? [] : [{ name: encodingAsked, value: asked.encoding }]
  return { value: { ...value, facts: [{ name: 'format', value: format }, ...(format === 'text' ? [encodingFact(diagnostics)] : []), ...told, ...value.facts] }, diagnostics }
}

const nothingRead: Imported = { blocks: [], notes: [], repairs: [], proposals: {}, facts: [] }

async function importPlain(bytes: Uint8Array, file: string, { language, encoding, ownWords = [], decisions = [] }: ImportAsked): Promise<Checked<TracedImport>> {
  const decoded = decodeText(bytes, file, { asked: encoding })
  if (hasErrors(decoded.diagnostics)) return { value: nothingRead, diagnostics: decoded.diagnostics }
  const { value, diagnostics } = importText(new SourceText(file, decoded.value), { language, lexicon: await loadLexicon(language, ownWords), decisions })
  return { value, diagnostics: [...decoded.diagnostics, ...diagnostics] }
}

/** Pages that an OCR program read. */
async function importPages(pages: Checked<PrintedPage[]>, file: string, { language, ownWords = [], decisions = [] }: ImportAsked): Promise<Checked<TracedImport>> {
  if (hasErrors(pages.diagnostics)) return { value: nothingRead, diagnostics: pages.diagnostics }
  const { value, diagnostics } = importPrinted(file, pages.value, { language, lexicon: await loadLexicon(language, ownWords), decisions, read: true })
  return { value, diagnostics: [...pages.diagnostics, ...diagnostics] }
}

/** Pages of a PDF. What the file says of itself is proposed where its text says nothing. */
async function importPdf(bytes: Uint8Array, file: string, { language, ownWords = [], decisions = [] }: ImportAsked): Promise<Checked<TracedImport>> {
  const { readPdf } = await import('./pdf/read-pdf.js')
  const { value: pdf, diagnostics: found } = await readPdf(bytes, file)
  const { value, diagnostics } = importPrinted(file, pdf.pages, { language, lexicon: await loadLexicon(language, ownWords), decisions, bookmarks: pdf.bookmarks, read: pdf.scanned })
  const { title, author } = pdf
  return { value: { ...value, proposals: { ...(title ? { title } : {}), ...(author ? { author } : {}), ...value.proposals } }, diagnostics: [...found, ...diagnostics] }
}

async function importDocument(bytes: Uint8Array, file: string, { language, encoding }: ImportAsked): Promise<Checked<TracedImport>> {
  const { importForeign } = await import('./foreign/import-foreign.js')
  const { value, diagnostics } = await importForeign(bytes, file, { language, encoding })
  return { value: { ...value, repairs: [], facts: [] }, diagnostics }
}

/** The fact that a person named the encoding: an import done anew must ask for it, too. */
export const encodingAsked = 'encoding-asked'

/** The encoding that was chosen: it is told when it was not plain UTF-8. */
function encodingFact(diagnostics: readonly Diagnostic[]): Fact {
  const told = diagnostics.find(({ values }) => values.encoding !== undefined)
  return { name: 'encoding', value: String(told?.values.encoding ?? 'UTF-8') }
}
