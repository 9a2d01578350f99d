/**
 * Prove that a PDF holds its work: every letter of every language in order, every note once, on the page of its call,
 * and the two halves of every row beside each other.
 * In: what must be there, and the file's bytes. Out: diagnostics.
 */
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import { wholeFile } from '../model/place.js'
import { checkPages } from './check-pages.js'
import { checkPlaces } from './check-places.js'
import type { Expected } from './expected.js'
import { readPdf } from './read-pdf.js'

/** `path` names the file in messages. */
export async function verifyPdf(expected: Expected, path: string, bytes: Uint8Array): Promise<Diagnostic[]> {
  try {
    const book = await readPdf(bytes)
    return [...checkPages(expected, book, path), ...checkPlaces(expected, book, path)]
  } catch (error) {
    return [diagnose('verify-unreadable', wholeFile(path), { reason: error instanceof Error ? error.message : String(error) })]
  }
}
