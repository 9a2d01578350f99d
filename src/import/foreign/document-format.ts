/**
 * Tell what kind of document a file is: by its first bytes where they tell, else by its ending.
 * In: bytes and file name. Out: a format, or a WorldError that says what to do with one that is not read.
 * The bytes win: a Word file named `.doc` may be RTF, and an `.html` may be a zip.
 */
import { WorldError } from '../../model/world-error.js'
import { bytesAsText } from '../../text/one-byte-encodings.js'
import { archiveNames } from './check-archive.js'
import { refuseArchive, refuseByBytes } from './refused-formats.js'

/** Formats with what pandoc calls their reader; those without one are read without it. */
export const documentFormats = {
  text: { endings: ['txt', 'text'] },
  markdown: { endings: ['md', 'markdown', 'mdown', 'mkd'] },
  docx: { endings: ['docx', 'docm', 'dotx'], reader: 'docx+styles+empty_paragraphs' },
  odt: { endings: ['odt', 'ott'], reader: 'odt' },
  html: { endings: ['html', 'htm', 'xhtml'], reader: 'html+epub_html_exts' },
  epub: { endings: ['epub'], reader: 'epub' },
  rtf: { endings: ['rtf'], reader: 'rtf' },
  latex: { endings: ['tex', 'latex', 'ltx'], reader: 'latex+raw_tex' },
  pdf: { endings: ['pdf'] },
  hocr: { endings: ['hocr'] },
  alto: { endings: ['alto'] },
} as const satisfies Record<string, { endings: readonly string[]; reader?: string }>

export type DocumentFormat = keyof typeof documentFormats
/** Formats that pandoc reads for us. */
export type ConvertedFormat = Exclude<DocumentFormat, 'text' | 'markdown' | 'pdf' | PrintedFormat>
/** Formats of OCR programs, which know where on a page the words stand. */
export type PrintedFormat = 'hocr' | 'alto'

export const isPrintedFormat = (format: DocumentFormat): format is PrintedFormat => format === 'hocr' || format === 'alto'

/** Signs in the first bytes; the first that fits tells the format. */
const signs: readonly (readonly [RegExp, DocumentFormat])[] = [
  [/^PK[\s\S]{28}mimetypeapplication\/epub\+zip/, 'epub'],
  [/^PK[\s\S]{28}mimetypeapplication\/vnd\.oasis\.opendocument\.text/, 'odt'],
  [/^PK[\s\S]*(?:word\/|\[Content_Types\]\.xml)/, 'docx'],
  [/^[\s\S]{0,1020}%PDF-\d/, 'pdf'],
  [/^\s*\{\\rtf/, 'rtf'],
  [/^[^<]{0,8}<(?:[?!][\s\S]{0,3000})?(?:\w+:)?alto[\s>]/, 'alto'],
  [/^[^<]{0,8}<[\s\S]*(?:class=["']ocr_page|name=["']ocr-(?:system|capabilities))/, 'hocr'],
  [/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?(?:<!doctype html|<html)/i, 'html'],
  [/^(?:\xef\xbb\xbf)?(?:\s*%.*\n)*\s*\\documentclass/, 'latex'],
]

/** What an archive is, by the names in it; the order in which programs write them differs. */
const archives: readonly (readonly [RegExp, DocumentFormat])[] = [
  [/^word\/document\d*\.xml$/m, 'docx'],
  [/^META-INF\/container\.xml$/m, 'epub'],
  [/^content\.xml$/m, 'odt'],
]

/** As many bytes are looked at for a sign. */
const sampled = 16_384

/** The format of a document. An empty file is an empty text, whatever its name. */
export function documentFormat(bytes: Uint8Array, file: string): DocumentFormat {
  if (bytes.length === 0) return 'text'
  const start = bytesAsText(bytes.subarray(0, sampled))
  refuseByBytes(start, bytes, file)
  return formatOfArchive(start, bytes, file) ?? signs.find(([sign]) => sign.test(start))?.[1] ?? formatOfEnding(file) ?? unknown(file)
}

function formatOfArchive(start: string, bytes: Uint8Array, file: string): DocumentFormat | undefined {
  const names = start.startsWith('PK\x03\x04') ? archiveNames(bytes) : undefined
  if (names === undefined || names.includes('encrypted-package')) return undefined
  const format = archives.find(([sign]) => sign.test(names.join('\n')))?.[1]
  if (format === undefined) refuseArchive(names, file)
  return format
}

/** A file whose name has no ending is a text until it shows that it is none. */
function formatOfEnding(file: string): DocumentFormat | undefined {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase()
  if (ending === undefined) return 'text'
  return formatNames.find(format => (documentFormats[format].endings as readonly string[]).includes(ending))
}

const formatNames = Object.keys(documentFormats) as DocumentFormat[]

function unknown(file: string): never {
  const known = formatNames.map(format => `.${documentFormats[format].endings[0]}`).join(', ')
  throw new WorldError('format-unknown', { path: file, known })
}
