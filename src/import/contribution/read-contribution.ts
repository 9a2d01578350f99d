/**
 * Read somebody's translation as they sent it.
 * In: the bytes and name of a txt, md, docx, odt, html, epub, rtf or tex file. Out: its blocks and notes, every word kept, notes
 * linked to their calls and told apart by whose they are; what had no place is in the diagnostics.
 */
import type { ContributedText } from '../../model/contribution.js'
import { type Checked, diagnose } from '../../model/diagnostic.js'
import { SourceText, wholeFile } from '../../model/place.js'
import { decodeText } from '../encoding.js'
import { linesOfPages, readOcr } from '../ocr/read-ocr.js'
import { WorldError } from '../../model/world-error.js'
import { documentFormat, isPrintedFormat, type PrintedFormat } from '../foreign/document-format.js'
import { type DocumentReading, readDocument } from '../foreign/read-document.js'
import { linkNotes } from './link-notes.js'
import { withOrigin } from './note-origin.js'
import { readPlainText } from './plain-text.js'

/** The translation; rejects with a WorldError when the format is not known or the document cannot be opened. */
export async function readContribution(bytes: Uint8Array, fileName: string, reading: DocumentReading = {}): Promise<Checked<ContributedText>> {
  const format = documentFormat(bytes, fileName)
  if (format === 'pdf') throw new WorldError('format-pdf', { path: fileName })
  const read = format === 'text' || isPrintedFormat(format) ? readText(bytes, fileName, format, reading.encoding) : await readDocument(bytes, fileName, format, reading)
  const linked = linkNotes(read.value)
  const value = { blocks: linked.value.blocks, notes: linked.value.notes.map(withOrigin) }
  const unreadable = read.diagnostics.some(({ rule }) => rule === 'not-text')
  const empty = value.blocks.length === 0 && !unreadable ? [diagnose('text-empty', wholeFile(fileName))] : []
  return { value, diagnostics: [...read.diagnostics, ...linked.diagnostics, ...empty] }
}

/** A plain text, or the lines that an OCR program saw as one. */
function readText(bytes: Uint8Array, file: string, format: 'text' | PrintedFormat, asked: string | undefined): Checked<ContributedText> {
  const { value, diagnostics } = format === 'text' ? decodeText(bytes, file, { asked }) : linesOfPages(readOcr(bytes, file, format, asked))
  return { value: { blocks: readPlainText(new SourceText(file, value)), notes: [] }, diagnostics }
}
