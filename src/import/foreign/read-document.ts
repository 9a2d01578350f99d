/**
 * Read a document of any format but plain text into blocks and notes.
 * In: its bytes, its name and its format. Out: its text with what had no place in it, or a WorldError when nothing can be read.
 * The document is hostile until proved otherwise: it can name files and addresses, and none of them is opened.
 */
import { lineLayout } from '../contribution/line-layout.js'
import { decodeText } from '../encoding.js'
import type { ContributedText } from '../../model/contribution.js'
import { type Checked, type Diagnostic, diagnose } from '../../model/diagnostic.js'
import { SourceText, wholeFile } from '../../model/place.js'
import { toContributedText } from './ast-blocks.js'
import { checkArchive } from './check-archive.js'
import { cleanDocx, hiddenWords } from './clean-docx.js'
import { cleanHtml } from './clean-html.js'
import { cleanLatex } from './clean-latex.js'
import { cleanRtf } from './clean-rtf.js'
import { declaredEncoding } from './declared-encoding.js'
import { type ConvertedFormat, documentFormats } from './document-format.js'
import { lostWords } from './lost-words.js'
import { readMarkdownTree } from './markdown-ast.js'
import { withStyleMarks } from './odt-styles.js'
import { rawParagraphs } from './raw-paragraphs.js'
import { rtfParagraphs } from './raw-rtf.js'
import { type PandocLimits, runPandoc } from './run-pandoc.js'

/** `encoding`: what a person says that a text is in; of the others, the file itself knows. */
export type DocumentReading = PandocLimits & { readonly encoding?: string | undefined }

/** The text of a document; notes are those that its format knows as notes. */
export async function readDocument(bytes: Uint8Array, file: string, format: ConvertedFormat | 'markdown', reading: DocumentReading = {}): Promise<Checked<ContributedText>> {
  if (format === 'markdown') return readMarkdown(bytes, file, reading.encoding)
  const { value: readable, diagnostics } = readableBytes(bytes, file, format, reading.encoding)
  if (diagnostics.some(({ rule }) => rule === 'not-text')) return { value: { blocks: [], notes: [] }, diagnostics }
  const tree = await runPandoc(readable, documentFormats[format].reader, file, reading)
  const read = toContributedText(tree, { file, titled: format === 'docx' || format === 'latex' })
  const lost = lostWords(paragraphsInside(format === 'rtf' ? readable : bytes, format), read.value, file)
  return { value: read.value, diagnostics: [...diagnostics, ...read.diagnostics, ...lost] }
}

function readMarkdown(bytes: Uint8Array, file: string, asked: string | undefined): Checked<ContributedText> {
  const { value: text, diagnostics } = decodeText(bytes, file, { asked })
  const source = new SourceText(file, text)
  const linesApart = lineLayout(text.split('\n')).apart
  const locate = (position: string) => {
    const [start = 0, end = 0] = position.split('-').map(Number)
    return source.place(start, end)
  }
  return withDiagnostics(diagnostics, toContributedText(readMarkdownTree(text, { linesApart }), { file, titled: true, locate }))
}

/** What pandoc is given: archives as they are once they are known to be sound, texts in UTF-8 and cleaned. */
function readableBytes(bytes: Uint8Array, file: string, format: ConvertedFormat, asked: string | undefined): Checked<Uint8Array> {
  switch (format) {
    case 'docx':
      checkArchive(bytes, file)
      return readableDocx(bytes, file)
    case 'epub':
      checkArchive(bytes, file)
      return { value: bytes, diagnostics: [] }
    case 'odt':
      checkArchive(bytes, file)
      return { value: withStyleMarks(bytes), diagnostics: [] }
    case 'rtf':
      return { value: Buffer.from(cleanRtf(Buffer.from(bytes).toString('latin1')), 'latin1'), diagnostics: [] }
    case 'latex': {
      const { value, diagnostics } = decodeText(bytes, file, { declared: declaredEncoding(bytes, format), asked })
      return { value: new TextEncoder().encode(cleanLatex(value)), diagnostics }
    }
    case 'html':
      return readableHtml(bytes, file, asked)
  }
}

/** All paragraphs of a document in whatever order, where we can find them without pandoc. */
function paragraphsInside(bytes: Uint8Array, format: ConvertedFormat): string[] {
  if (format === 'docx' || format === 'odt') return rawParagraphs(bytes, format)
  return format === 'rtf' ? rtfParagraphs(Buffer.from(bytes).toString('latin1')) : []
}

/** An archive whose files cannot be unpacked goes on as it is: pandoc says why. */
function readableDocx(bytes: Uint8Array, file: string): Checked<Uint8Array> {
  try {
    return { value: cleanDocx(bytes), diagnostics: hiddenWords(bytes).map(text => diagnose('hidden-text-kept', wholeFile(file), { text: text.trim().slice(0, 80) })) }
  } catch {
    return { value: bytes, diagnostics: [] }
  }
}

function readableHtml(bytes: Uint8Array, file: string, asked: string | undefined): Checked<Uint8Array> {
  const { value, diagnostics } = decodeText(bytes, file, { declared: declaredEncoding(bytes, 'html'), asked })
  const { html, dropped, images } = cleanHtml(value)
  const place = wholeFile(file)
  const losses: Diagnostic[] = [...dropped.map(element => diagnose('element-dropped', place, { element })), ...images.map(image => diagnose('image-dropped', place, { image: image.slice(0, 80) }))]
  return { value: new TextEncoder().encode(html), diagnostics: [...diagnostics, ...losses] }
}

const withDiagnostics = <T>(before: readonly Diagnostic[], { value, diagnostics }: Checked<T>): Checked<T> => ({ value, diagnostics: [...before, ...diagnostics] })
