/**
 * Prove that a PDF holds its work: every letter of every language in order, every note once, on the spread of its call.
 * In: what must be there, and the file's bytes. Out: diagnostics.
 */
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import { wholeFile } from '../model/place.js'
import { checkPages } from './check-pages.js'
import type { Expected } from './expected.js'
import { readPdf } from './read-pdf.js'

/** `path` names the file in messages. */
export async function verifyPdf(expected: Expected, path: string, bytes: Uint8Array): Promise<Diagnostic[]> {
  try {
    return checkPages(expected, await readPdf(bytes), path)
  } catch (error) {
    return [diagnose('verify-unreadable', wholeFile(path), { reason: error instanceof Error ? error.message : String(error) })]
  }
}
