/**
 * Read the pages of a PDF: every run of text in the order it is drawn, and where the bookmarks lead.
 * In: the file's bytes. Out: `PrintedPage`s. Throws what pdf.js throws on a file that is no PDF.
 * pdf.js looks for a canvas when it is loaded, though reading text needs none.
 */
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** `y` is the height of the baseline above the foot of the page, in points. */
export type Run = { readonly text: string; readonly y: number }
/** `number` counts the leaves of the file from 1, whatever the folio says. */
export type PrintedPage = { readonly number: number; readonly runs: readonly Run[] }
export type Bookmark = { readonly title: string; readonly page: number }
export type PrintedBook = { readonly pages: readonly PrintedPage[]; readonly bookmarks: readonly Bookmark[] }

/** All text of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedBook> {
  // pdf.js takes the bytes for itself, so it gets its own.
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, useSystemFonts: false })
  try {
    const pdf = await task.promise
    const pages: PrintedPage[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push({ number, runs: await runsOf(pdf, number) })
    return { pages, bookmarks: await bookmarksOf(pdf) }
  } finally {
    await task.destroy()
  }
}

async function runsOf(pdf: PDFDocumentProxy, number: number): Promise<Run[]> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent({ disableNormalization: true })
  const runs = items.flatMap(item => ('str' in item && item.str.trim() !== '' ? [{ text: item.str, y: Number(item.transform[5]) }] : []))
  page.cleanup()
  return runs
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

async function bookmarksOf(pdf: PDFDocumentProxy): Promise<Bookmark[]> {
  const found: Bookmark[] = []
  const visit = async (outline: Outline): Promise<void> => {
    for (const { title, dest, items } of outline) {
      const target: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
      const reference: unknown = Array.isArray(target) ? target[0] : undefined
      if (isReference(reference)) found.push({ title, page: (await pdf.getPageIndex(reference)) + 1 })
      await visit(items)
    }
  }
  await visit((await pdf.getOutline()) ?? [])
  return found
}

const isReference = (value: unknown): value is { num: number; gen: number } => typeof value === 'object' && value !== null && 'num' in value && 'gen' in value
