/**
 * Make text of the bytes of an XML file (XML 1.0 §4.3.3, appendix F).
 * In: bytes. Out: the text, with the encoding it was in if that is not UTF-8; undefined for bytes that are no text of their encoding.
 * A byte order mark of UTF-8 stays at the head of the text, so that it is written back. A text that was in another encoding
 * declares UTF-8 from now on, since that is what it is written in.
 */

export type DecodedXml = { readonly text: string; readonly encoding?: string }

export function decodeXml(bytes: Uint8Array): DecodedXml | undefined {
  const encoding = encodingOf(bytes)
  const text = decode(bytes, encoding)
  if (text === undefined || encoding === 'utf-8') return text === undefined ? undefined : { text }
  return { text: text.replace(/^\ufeff/, '').replace(declared, '$1UTF-8$2'), encoding }
}

const declared = /^(<\?xml[^>]*?\sencoding\s*=\s*["'])[A-Za-z][\w.-]*(["'])/

/** By the mark at its head, by how its first two signs are spelled, or by what it declares. */
function encodingOf(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d !== 0)) return 'utf-16be'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256))
  const said = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head)?.[1]?.toLowerCase()
  return said === undefined || said === 'utf8' || said.startsWith('utf-16') ? 'utf-8' : said
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
