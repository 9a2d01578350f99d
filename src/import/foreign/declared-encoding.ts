/**
 * Find the encoding that a document names for itself.
 * In: the first characters of a web page or a LaTeX source. Out: a label of the Encoding Standard, or undefined.
 */
import type { DocumentFormat } from './document-format.js'

/** What `inputenc` calls encodings, as the Encoding Standard names them. */
const encodings: Readonly<Record<string, string>> = { latin1: 'windows-1252', latin9: 'iso-8859-15', ansinew: 'windows-1252', cp1252: 'windows-1252', applemac: 'macintosh' }

function latexEncoding(start: string): string | undefined {
  return encodings[/\\usepackage\[([a-z0-9]+)\]\{inputenc\}/.exec(start)?.[1] ?? '']
}

function htmlEncoding(start: string): string | undefined {
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1]
}

/** The declared encoding of a document that is text. */
export function declaredEncoding(bytes: Uint8Array, format: DocumentFormat): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return format === 'html' ? htmlEncoding(start) : format === 'latex' ? latexEncoding(start) : undefined
}
