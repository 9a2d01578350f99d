/**
 * Read a file that came back from a translator, whatever format it has: what it is, its content says, not its name.
 * In: bytes and a name for messages. Out: its sentences, or an error that names the formats that can be read.
 * A row is a format; the first that knows the file reads it.
 */
import { type Checked, diagnose } from '../model/diagnostic.js'
import { SourceText, wholeFile } from '../model/place.js'
import type { Returned } from '../model/returned.js'
import { readReturnedPo } from './interchange/read-po.js'
import { readTmx } from './interchange/read-tmx.js'
import { readXliff12 } from './interchange/read-xliff12.js'
import { decodeUtf8 } from '../text/decode-utf8.js'
import { decodeXml } from '../xml/decode-xml.js'
import { toReturned } from './merge/to-returned.js'
import { parseXliff } from './parse-xliff.js'
import { isDocx, readDocxTable } from './review-table/read-docx.js'
import { decodePage, isHtmlPage, readHtmlTable } from './review-table/read-html.js'

/** What a row may look at: the bytes, and the beginning of their text where they are a text. */
export type ReturnedFile = { readonly name: string; readonly bytes: Uint8Array; readonly head: string }
export type ReturnedFormat = { readonly name: string; readonly isOne: (file: ReturnedFile) => boolean; readonly read: (file: ReturnedFile) => Checked<Returned> | Promise<Checked<Returned>> }

const formats: readonly ReturnedFormat[] = [
  { name: 'XLIFF 2', isOne: ({ head }) => /<(?:[\w.-]+:)?xliff\b[^>]*urn:oasis:names:tc:xliff:document:2\./.test(head), read: readXliff2 },
  { name: 'XLIFF 1.2', isOne: ({ head }) => /<(?:[\w.-]+:)?xliff\b[^>]*(?:urn:oasis:names:tc:xliff:document:1\.|\sversion\s*=\s*["']1\.)/.test(head), read: file => readXliff12(textSource(file)) },
  { name: 'TMX', isOne: ({ head }) => /<tmx\b/.test(head), read: file => readTmx(textSource(file)) },
  { name: 'PO', isOne: ({ head }) => /^msg(?:id|ctxt)\s/.test(head.replace(/^\ufeff/, '').replace(/^[ \t]*#.*$/gm, '').trimStart()), read: file => readReturnedPo(textSource(file)) },
  { name: 'DOCX', isOne: ({ bytes }) => isDocx(bytes), read: ({ bytes, name }) => readDocxTable(bytes, name) },
  { name: 'HTML', isOne: ({ bytes }) => isHtmlPage(bytes), read: ({ bytes, name }) => readHtmlTable(decodePage(name, bytes)) },
]

/** The beginning is enough to know what it is, even where some sign in it is damaged or cut in two. */
const headOf = (bytes: Uint8Array): string => [0, 1, 2, 3].map(cut => textOf(bytes.subarray(0, 8192 - cut))).find(text => text !== undefined) ?? new TextDecoder('latin1').decode(bytes.subarray(0, 8192))

/** The formats that can be merged, for a person to read. */
const returnedFormats = (): string => formats.map(({ name }) => name).join(', ')

export async function readReturned(bytes: Uint8Array, name: string): Promise<Checked<Returned>> {
  const file = { name, bytes, head: headOf(bytes) }
  const format = formats.find(one => one.isOne(file))
  if (format) return format.read(file)
  const found = /<([A-Za-z_][\w.:-]*)/.exec(file.head)?.[0] ?? JSON.stringify(file.head.trim().slice(0, 24))
  return { value: { languages: {}, segments: [] }, diagnostics: [diagnose('returned-format', wholeFile(name), { found: found === '""' ? '∅' : found, known: returnedFormats() })] }
}

/** The text of bytes, by what an XML file says of its encoding, else UTF-8. Bytes that are no text are a failure of the world, as everywhere. */
function textOf(bytes: Uint8Array): string | undefined {
  return decodeXml(bytes)?.text.replace(/^\ufeff/, '')
}

const textSource = ({ name, bytes }: Pick<ReturnedFile, 'name' | 'bytes'>): SourceText => new SourceText(name, textOf(bytes) ?? decodeUtf8(bytes, name))

/** A file with errors is not merged in part: what could not be read would look as if nobody had translated it. */
function readXliff2({ name, bytes }: ReturnedFile): Checked<Returned> {
  const source = textSource({ name, bytes })
  const { value, diagnostics } = parseXliff(source)
  return { value: toReturned(value, source), diagnostics }
}
