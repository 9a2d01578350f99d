/**
 * Read the links of a page and the bookmarks of a PDF.
 * In: an opened document. Out: where each link stands and where it leads (PDF 32000-2 §12.3.2); titles with their levels.
 * A link that leads nowhere, or out of the file, is left out.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PrintedTarget } from '../printed/printed-page.js'

/** A box on the page, y downwards. */
export type PageLink = { readonly left: number; readonly right: number; readonly top: number; readonly foot: number; readonly target: PrintedTarget }

export async function linksOf(pdf: PDFDocumentProxy, page: PDFPageProxy, view: readonly number[]): Promise<PageLink[]> {
  const links: PageLink[] = []
  for (const { dest, rect } of (await page.getAnnotations()) as { dest?: unknown; rect?: unknown }[]) {
    const target = dest ? await targetOf(pdf, dest) : undefined
    if (!target || !Array.isArray(rect)) continue
    const [left = 0, foot = 0, right = 0, top = 0] = rect as number[]
    const [a, b] = [apply(view, left, top), apply(view, right, foot)]
    links.push({ left: Math.min(a[0], b[0]), right: Math.max(a[0], b[0]), top: Math.min(a[1], b[1]), foot: Math.max(a[1], b[1]), target })
  }
  return links
}

const targets = new WeakMap<PDFDocumentProxy, Map<string, PrintedTarget | undefined>>()

/** One object for each destination, so that two links to one place are seen to be the same. */
async function targetOf(pdf: PDFDocumentProxy, dest: unknown): Promise<PrintedTarget | undefined> {
  const known = targets.get(pdf) ?? new Map<string, PrintedTarget | undefined>()
  targets.set(pdf, known)
  const key = JSON.stringify(dest)
  if (!known.has(key)) known.set(key, await readTarget(pdf, dest))
  return known.get(key)
}

async function readTarget(pdf: PDFDocumentProxy, dest: unknown): Promise<PrintedTarget | undefined> {
  const place: unknown = typeof dest === 'string' ? await pdf.getDestination(dest).catch(() => undefined) : dest
  const [reference, kind, x, y] = Array.isArray(place) ? (place as unknown[]) : []
  if (!isReference(reference)) return undefined
  const page = await pdf.getPageIndex(reference).catch(() => -1)
  if (page < 0) return undefined
  const name = typeof kind === 'object' && kind !== null && 'name' in kind ? kind.name : ''
  const height = name === 'XYZ' ? y : name === 'FitH' || name === 'FitBH' ? x : undefined
  const view = (await pdf.getPage(page + 1)).getViewport({ scale: 1 }).transform as number[]
  return { page, y: typeof height === 'number' ? apply(view, 0, height)[1] : 0 }
}

const isReference = (value: unknown): value is { num: number; gen: number } => typeof value === 'object' && value !== null && 'num' in value && 'gen' in value

const apply = (m: readonly number[], x: number, y: number): [number, number] => [(m[0] ?? 1) * x + (m[2] ?? 0) * y + (m[4] ?? 0), (m[1] ?? 0) * x + (m[3] ?? 1) * y + (m[5] ?? 0)]

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

/** The titles of the outline in order, `level` from 1. */
export async function bookmarksOf(pdf: PDFDocumentProxy): Promise<{ title: string; level: number }[]> {
  const found: { title: string; level: number }[] = []
  const visit = (outline: Outline, level: number): void => {
    for (const { title, items } of outline) {
      found.push({ title, level })
      visit(items as Outline, level + 1)
    }
  }
  visit((await pdf.getOutline().catch(() => null)) ?? [], 1)
  return found
}
