/**
 * Read a review table that came back as a page of HTML, whoever saved it.
 * In: the text of the page. Out: its segments, with places in it.
 */
import { type Checked, diagnose } from '../../model/diagnostic.js'
import { SourceText } from '../../model/place.js'
import type { Returned } from '../../model/returned.js'
import { windows1252 } from '../../text/one-byte-encodings.js'
import { findHtmlTables } from './find-html-tables.js'
import { readTables } from './read-tables.js'

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** Whether bytes in UTF-8, or an encoding that agrees with it on ASCII, are a page. */
export const isHtmlPage = (bytes: Uint8Array): boolean => /^(?:\xef\xbb\xbf)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html\b|table\b)/i.test(latin(bytes.subarray(0, 8192)))

/** The text of a page, in the encoding that it names: Word saves pages in that of Windows, which some versions of Node read as ISO 8859-1. */
export function decodePage(name: string, bytes: Uint8Array): SourceText {
  const label = /<meta\b[^>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(latin(bytes.subarray(0, 4096)))?.[1]
  const known = label !== undefined && /^(?:utf-?8|windows-125\d|iso-8859-\d+|macintosh)$/i.test(label) ? label : 'utf-8'
  const text = new TextDecoder(known).decode(bytes)
  return new SourceText(name, /1252|8859-1$/.test(known) ? text.replace(/[\x80-\x9f]/g, sign => windows1252.upper.charAt(sign.charCodeAt(0) - 0x80)) : text)
}

/** Deeper than any page that a person or a program means; keeps every recursive reader safe. */
const depthLimit = 300

export function readHtmlTable(source: SourceText): Checked<Returned> {
  const deep = tooDeepAt(source.text)
  if (deep !== undefined) return { value: { languages: {}, segments: [] }, diagnostics: [diagnose('xml-too-deep', source.place(deep), { limit: depthLimit })] }
  return readTables(findHtmlTables(source.text), ({ at, end }) => source.place(at, end))
}

/** Where elements that must be closed stand too deep in each other. */
function tooDeepAt(page: string): number | undefined {
  let depth = 0
  for (const { index, 1: closing } of page.matchAll(/<(\/?)(?:table|div|span|font|section|article|blockquote|center|[ou]l|dl|a|b|i|u|s|em|strong|big|small|su[bp]|ins|del|code|h[1-6])\b/gi)) {
    depth = closing === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > depthLimit) return index
  }
  return undefined
}
