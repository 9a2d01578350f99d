/**
 * Tell what kind of document a file is: by its first bytes where they tell, else by its ending.
 * In: bytes and file name. Out: a format, or a WorldError that says what to do with one that is not read.
 * The bytes win: a Word file named `.doc` may be RTF, and an `.html` may be a zip.
 */
import { WorldError } from '../../model/world-error.js'

/** Formats with what pandoc calls their reader; plain text and Markdown are read without it. */
export const documentFormats = {
  text: { endings: ['txt', 'text'] },
  markdown: { endings: ['md', 'markdown', 'mdown', 'mkd'] },
  docx: { endings: ['docx', 'docm', 'dotx'], reader: 'docx+styles+empty_paragraphs' },
  odt: { endings: ['odt', 'ott'], reader: 'odt' },
  html: { endings: ['html', 'htm', 'xhtml'], reader: 'html' },
  epub: { endings: ['epub'], reader: 'epub' },
  rtf: { endings: ['rtf'], reader: 'rtf' },
  latex: { endings: ['tex', 'latex', 'ltx'], reader: 'latex+raw_tex' },
} as const satisfies Record<string, { endings: readonly string[]; reader?: string }>

export type DocumentFormat = keyof typeof documentFormats
/** Formats that pandoc reads for us. */
export type ConvertedFormat = Exclude<DocumentFormat, 'text' | 'markdown'>

/** Signs in the first bytes; the first that fits tells the format. */
const signs: readonly (readonly [RegExp, DocumentFormat])[] = [
  [/^PK[\s\S]{28}mimetypeapplication\/epub\+zip/, 'epub'],
  [/^PK[\s\S]{28}mimetypeapplication\/vnd\.oasis\.opendocument\.text/, 'odt'],
  [/^PK[\s\S]*(?:word\/|\[Content_Types\]\.xml)/, 'docx'],
  [/^\s*\{\\rtf/, 'rtf'],
]

/** The format of a document. */
export function documentFormat(bytes: Uint8Array, file: string): DocumentFormat {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  if (/^\s*%PDF-/.test(start)) throw new WorldError('format-pdf', { path: file })
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw new WorldError('format-old-word', { path: file })
  return signs.find(([sign]) => sign.test(start))?.[1] ?? formatOfEnding(file) ?? unknown(file)
}

function formatOfEnding(file: string): DocumentFormat | undefined {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  return formatNames.find(format => (documentFormats[format].endings as readonly string[]).includes(ending))
}

const formatNames = Object.keys(documentFormats) as DocumentFormat[]

function unknown(file: string): never {
  const known = formatNames.map(format => `.${documentFormats[format].endings[0]}`).join(', ')
  throw new WorldError('format-unknown', { path: file, known })
}
