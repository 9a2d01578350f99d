/**
 * Read the pages of a PDF: every run of text in the order it is drawn, bookmarks, destinations and links.
 * In: the file's bytes. Out: a `PrintedBook`. Throws what pdf.js throws on a file that is no PDF.
 * pdf.js looks for a canvas when it is loaded, though reading text needs none.
 */
import { getDocument, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** `y` is the height of the baseline above the foot of the page, in points. */
export type Run = { readonly text: string; readonly y: number }
/** `number` counts the leaves of the file from 1, whatever the folio says. */
export type PrintedPage = { readonly number: number; readonly runs: readonly Run[] }
export type Bookmark = { readonly title: string; readonly page: number }
/** Where a named destination lies; `y` as in a run. */
export type Destination = { readonly page: number; readonly y: number }
export type PrintedBook = {
  readonly pages: readonly PrintedPage[]
  readonly bookmarks: readonly Bookmark[]
  readonly destinations: ReadonlyMap<string, Destination>
  /** The names of the destinations that links lead to, each once. */
  readonly links: readonly string[]
}

/** All text of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedBook> {
  // pdf.js takes the bytes for itself, so it gets its own.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, useSystemFonts: false })
  try {
    const pdf = await task.promise
    const pages: PrintedPage[] = []
    const links = new Set<string>()
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      pages.push({ number, runs: await runsOf(page) })
      for (const { dest } of (await page.getAnnotations()) as { dest?: unknown }[]) if (typeof dest === 'string') links.add(dest)
      page.cleanup()
    }
    return { pages, bookmarks: await bookmarksOf(pdf), destinations: await destinationsOf(pdf), links: [...links] }
  } finally {
    await task.destroy()
  }
}

async function runsOf(page: PDFPageProxy): Promise<Run[]> {
  const { items } = await page.getTextContent({ disableNormalization: true })
  return items.flatMap(item => ('str' in item && item.str.trim() !== '' ? [{ text: item.str, y: Number(item.transform[5]) }] : []))
}

async function destinationsOf(pdf: PDFDocumentProxy): Promise<Map<string, Destination>> {
  const found = new Map<string, Destination>()
  for (const [name, place] of Object.entries((await pdf.getDestinations()) as Record<string, unknown>)) {
    const [reference, , , y] = Array.isArray(place) ? (place as unknown[]) : []
    if (isReference(reference)) found.set(name, { page: (await pdf.getPageIndex(reference)) + 1, y: typeof y === 'number' ? y : 0 })
  }
  return found
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
