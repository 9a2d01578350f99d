/**
 * Read a PDF: its pages with every word in its place, its bookmarks, what it says of itself.
 * In: bytes and name. Out: printed pages and diagnostics, or a WorldError: not readable, locked, without text, too large.
 * pdf.js mends what it can of a broken file; what it could not read of a page is lost, and said.
 */
import { AnnotationMode, getDocument, type PDFDocumentLoadingTask, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Checked, type Diagnostic, diagnose } from '../../model/diagnostic.js'
import { wholeFile } from '../../model/place.js'
import { WorldError } from '../../model/world-error.js'
import type { PrintedPage } from '../printed/printed-page.js'
import { bookmarksOf, linksOf, type PageLink } from './pdf-links.js'
import { type Drawn, drawnGlyphs, type FontFace } from './drawn-glyphs.js'
import { letterShapes } from './letter-shapes.js'
import { toPrintedLines } from './printed-lines.js'
import { toRows } from './printed-rows.js'

/** `level` counts from 1. */
export type Bookmark = { readonly title: string; readonly level: number }
/** `scanned`: the text was laid over pictures of the pages by an OCR program. `title`, `author`: what the file's own description says, which is often nothing or nonsense. */
export type PdfText = { readonly pages: readonly PrintedPage[]; readonly bookmarks: readonly Bookmark[]; readonly scanned: boolean; readonly title?: string; readonly author?: string }

/** More bytes than any text: such a file is pictures. */
export const mostBytes = 150_000_000

/** A page as drawn, with what is laid over it. */
type Leaf = Drawn & { readonly width: number; readonly height: number; readonly links: readonly PageLink[]; readonly fault?: string }

export async function readPdf(bytes: Uint8Array, file: string): Promise<Checked<PdfText>> {
  if (bytes.length > mostBytes) throw new WorldError('pdf-too-large', { path: file, size: Math.round(bytes.length / 1_000_000), most: mostBytes / 1_000_000 })
  const opened = await openPdf(bytes, file)
  try {
    return await readOpened(await opened.promise, bytes, file)
  } finally {
    await opened.destroy()
  }
}

/** The document, opened; a second time with an end made for it, if it has lost its own. */
async function openPdf(bytes: Uint8Array, file: string): Promise<PDFDocumentLoadingTask> {
  let fault = ''
  for (const readable of [bytes, withTrailer(bytes)]) {
    const task = readable && opening(readable)
    try {
      await task?.promise
      if (task) return task
    } catch (error) {
      await task?.destroy()
      if (error instanceof Error && error.name === 'PasswordException') throw new WorldError('pdf-locked', { path: file })
      fault ||= error instanceof Error ? error.message : String(error)
    }
  }
  throw new WorldError('pdf-broken', { path: file, reason: fault })
}

/** pdf.js takes the bytes for itself, so it gets its own; pictures are not decoded. */
const opening = (bytes: Uint8Array): PDFDocumentLoadingTask => getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, useSystemFonts: false, useWasm: false, maxImageSize: 1, disableFontFace: true, fontExtraProperties: true })

/** A file that was cut short has lost the line that says where its root is (PDF 32000-2 §7.5.5); the root may be there still. */
function withTrailer(bytes: Uint8Array): Uint8Array | undefined {
  const root = /(\d+) (\d+) obj\s*<<(?:(?!endobj)[\s\S]){0,2000}?\/Type\s*\/Catalog/.exec(Buffer.from(bytes).toString('latin1'))
  return root ? Buffer.concat([bytes, Buffer.from(`\nendobj\ntrailer <</Root ${root[1] ?? ''} ${root[2] ?? ''} R>>\n`)]) : undefined
}

async function readOpened(pdf: PDFDocumentProxy, bytes: Uint8Array, file: string): Promise<Checked<PdfText>> {
  const leaves: Leaf[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) leaves.push(await readLeaf(pdf, number))
  if (leaves.every(({ glyphs }) => glyphs.every(({ text }) => text.trim() === ''))) throw new WorldError(leaves.some(({ fault }) => fault !== undefined) ? 'pdf-broken' : 'pdf-without-text', { path: file, pages: pdf.numPages, reason: leaves.find(({ fault }) => fault)?.fault ?? '' })
  const shapeOf = letterShapes(leaves.flatMap(({ glyphs }) => glyphs))
  const labels = await labelsOf(pdf)
  const pages = leaves.map((leaf, at): PrintedPage => {
    const label = labels?.[at]
    return { ...(label ? { label } : {}), width: leaf.width, height: leaf.height, rules: leaf.rules, lines: toPrintedLines(toRows(leaf.glyphs, { shapeOf, targetAt: targetIn(leaf.links) })) }
  })
  return { value: { pages, bookmarks: await bookmarksOf(pdf), scanned: isScanned(leaves), ...(await describedBy(pdf)) }, diagnostics: faultsOf(leaves, bytes, file) }
}

const isScanned = (leaves: readonly Leaf[]): boolean => leaves.reduce((sum, leaf) => sum + leaf.hidden * 2 - leaf.glyphs.length, 0) > 0

/** A page that cannot be read is a page without text, and said. */
async function readLeaf(pdf: PDFDocumentProxy, number: number): Promise<Leaf> {
  try {
    const page = await pdf.getPage(number)
    const view = page.getViewport({ scale: 1 })
    const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
    const drawn = drawnGlyphs(operators as { fnArray: number[]; argsArray: unknown[] }, view.transform as number[], facesOf(page))
    const links = await linksOf(pdf, page, view.transform as number[])
    page.cleanup()
    return { ...drawn, width: view.width, height: view.height, links }
  } catch (fault) {
    return { glyphs: [], rules: [], turned: 0, hidden: 0, width: 0, height: 0, links: [], fault: fault instanceof Error ? fault.message : String(fault) }
  }
}

/** What pdf.js knows of a font once the operators of a page are loaded. */
type LoadedFont = { readonly name?: string; readonly italic?: boolean; readonly bold?: boolean; readonly black?: boolean; readonly fontMatrix?: readonly number[] }

/** The name tells most: `ABCDEF+Garamond-SemiboldItalic`, `LMRomanCaps10`. */
function facesOf(page: PDFPageProxy): (name: string) => FontFace {
  const faces = new Map<string, FontFace>()
  return id => {
    const known = faces.get(id)
    if (known) return known
    const font: LoadedFont = page.commonObjs.has(id) ? (page.commonObjs.get(id) as LoadedFont) : {}
    const name = font.name ?? id
    const face: FontFace = {
      name,
      italic: Boolean(font.italic) || /ital|obliq|slanted|cmti|cmsl|[-,](?:it|i|bi)$/i.test(name),
      bold: Boolean(font.bold) || Boolean(font.black) || /bold|black|heavy|cmbx|[-,](?:bd|b|bi)$/i.test(name),
      smallCapitals: /small-?cap|smcp|caps\d|cmcsc|(?:[-_]|[a-z])SC(?:\d|-|$)/.test(name) || /small-?caps?/i.test(name),
      scale: font.fontMatrix?.[0] ?? 0.001,
    }
    faces.set(id, face)
    return face
  }
}

const targetIn = (links: readonly PageLink[]) => (x: number, y: number) => links.find(({ left, right, top, foot }) => x >= left && x <= right && y >= top && y <= foot)?.target

/** Labels that merely count the leaves say nothing about the pages of a book. */
async function labelsOf(pdf: PDFDocumentProxy): Promise<readonly string[] | undefined> {
  const labels = (await pdf.getPageLabels()) as string[] | null
  return labels?.some((label, at) => label !== String(at + 1)) ? labels : undefined
}

async function describedBy(pdf: PDFDocumentProxy): Promise<{ title?: string; author?: string }> {
  const info = (await pdf.getMetadata().catch(() => undefined))?.info as Readonly<Record<string, unknown>> | undefined
  const [title, author] = [info?.Title, info?.Author].map(value => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined))
  return { ...(title && !isFileName(title) ? { title } : {}), ...(author ? { author } : {}) }
}

const isFileName = (title: string): boolean => /\.(?:docx?|odt|html?|pdf|tex|indd|qxd)$/i.test(title) || /^(?:untitled|sans titre|microsoft word)/i.test(title)

/** What was not read: turned letters, pages that fail, a file cut short. */
function faultsOf(leaves: readonly Leaf[], bytes: Uint8Array, file: string): Diagnostic[] {
  const place = wholeFile(file)
  const turned = leaves.reduce((sum, leaf) => sum + leaf.turned, 0)
  const isCut = !Buffer.from(bytes.subarray(Math.max(0, bytes.length - 2048))).toString('latin1').includes('%%EOF')
  return [
    ...(isCut ? [diagnose('pdf-cut-short', place, { pages: leaves.length })] : []),
    ...leaves.flatMap(({ fault }, at) => (fault === undefined ? [] : [diagnose('pdf-page-unreadable', place, { page: at + 1, reason: fault })])),
    ...(turned > 0 ? [diagnose('pdf-turned-text', place, { count: turned })] : []),
  ]
}

