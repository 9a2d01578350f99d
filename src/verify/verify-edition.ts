/**
 * Prove that a published file holds its work, whatever its format.
 * In: book and catalog in step, the view that was printed, the file. Out: diagnostics; none is the proof.
 */
import type { Book } from '../model/book.js'
import type { Catalog } from '../model/catalog.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { NamedFile } from '../model/edition.js'
import type { Format, Layout } from '../model/work.js'
import { checkInStep } from './check-in-step.js'
import { toExpected } from './expected.js'
import { verifyEpub } from './verify-epub.js'
import { verifyHtml } from './verify-html.js'
import { verifyPdf } from './verify-pdf.js'

/** What the file lacks, holds twice, or holds in the wrong place; its path names it in messages. */
export async function verifyEdition(book: Book, catalog: Catalog, format: Format, view: Layout, { path, content }: NamedFile): Promise<Diagnostic[]> {
  const expected = toExpected(book, catalog, view)
  const published = {
    html: () => verifyHtml(expected, path, typeof content === 'string' ? content : new TextDecoder().decode(content)),
    epub: () => verifyEpub(expected, path, toBytes(content)),
    pdf: () => verifyPdf(expected, path, toBytes(content)),
  } satisfies Record<Format, () => Diagnostic[] | Promise<Diagnostic[]>>
  return [...checkInStep(book, catalog), ...(await published[format]())]
}

const toBytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content)
