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
import { toReturned } from './merge/to-returned.js'
import { parseXliff } from './parse-xliff.js'
import { isDocx, readDocxTable } from './review-table/read-docx.js'
import { readHtmlTable } from './review-table/read-html.js'

/** What a row may look at: the bytes, and the beginning of their text where they are a text. */
export type ReturnedFile = { readonly name: string; readonly bytes: Uint8Array; readonly head: string }
export type ReturnedFormat = { readonly name: string; readonly isOne: (file: ReturnedFile) => boolean; readonly read: (file: ReturnedFile) => Checked<Returned> | Promise<Checked<Returned>> }

const formats: readonly ReturnedFormat[] = [
  { name: 'XLIFF 2', isOne: ({ head }) => /<(?:[\w.-]+:)?xliff\b[^>]*urn:oasis:names:tc:xliff:document:2\./.test(head), read: readXliff2 },
  { name: 'XLIFF 1.2', isOne: ({ head }) => /<(?:[\w.-]+:)?xliff\b[^>]*(?:urn:oasis:names:tc:xliff:document:1\.|\sversion\s*=\s*["']1\.)/.test(head), read: file => readXliff12(textSource(file)) },
  { name: 'TMX', isOne: ({ head }) => /<tmx\b/.test(head), read: file => readTmx(textSource(file)) },
  { name: 'PO', isOne: ({ head }) => /^msg(?:id|ctxt)\s/.test(head.replace(/^\ufeff/, '').replace(/^[ \t]*#.*$/gm, '').trimStart()), read: file => readReturnedPo(textSource(file)) },
  { name: 'DOCX', isOne: ({ bytes }) => isDocx(bytes), read: ({ bytes, name }) => readDocxTable(bytes, name) },
  { name: 'HTML', isOne: ({ head }) => /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html\b|table\b)/i.test(head), read: file => readHtmlTable(textSource(file)) },
]

/** The formats that can be merged, for a person to read. */
export const returnedFormats = (): string => formats.map(({ name }) => name).join(', ')

export async function readReturned(bytes: Uint8Array, name: string): Promise<Checked<Returned>> {
  const file = { name, bytes, head: textOf(bytes.subarray(0, 8192)) }
  const format = formats.find(one => one.isOne(file))
  if (format) return format.read(file)
  const found = /<([A-Za-z_][\w.:-]*)/.exec(file.head)?.[0] ?? JSON.stringify(file.head.trim().slice(0, 24))
  return { value: { languages: {}, segments: [] }, diagnostics: [diagnose('returned-format', wholeFile(name), { found: found === '""' ? '∅' : found, known: returnedFormats() })] }
}

/** The text of bytes in UTF-8 or, as their mark says, UTF-16; what is neither reads as signs that no format begins with. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  return new TextDecoder(first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8').decode(bytes)
}

const textSource = ({ name, bytes }: Pick<ReturnedFile, 'name' | 'bytes'>): SourceText => new SourceText(name, textOf(bytes))

/** A file with errors is not merged in part: what could not be read would look as if nobody had translated it. */
function readXliff2({ name, bytes }: ReturnedFile): Checked<Returned> {
  const source = textSource({ name, bytes })
  const { value, diagnostics } = parseXliff(source)
  return { value: toReturned(value, source), diagnostics }
}
