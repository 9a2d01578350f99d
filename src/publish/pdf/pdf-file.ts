/**
 * Print an edition as a PDF: lay it out, draw its pages, add bookmarks and a description of the work.
 * In: an edition, a layout. Out: one file, and what was noticed. The same edition gives the
 * same bytes: the only date is the edition's own, and the file's id is made from its description.
 */
import PDFDocument from 'pdfkit'
import type { Checked } from '../../model/diagnostic.js'
import type { Edition, NamedFile } from '../../model/edition.js'
import type { Layout, Work } from '../../model/work.js'
import type { FaceName, PrintFonts } from '../../typeset/font.js'
import { layOut } from '../../typeset/lay-out.js'
import type { Bookmark, LaidOutBook } from '../../typeset/laid-out-book.js'
import { titleIn } from '../../text/localised.js'
import { loadPrintFonts } from '../load-print-fonts.js'
import { drawPage, type Pen } from './draw-page.js'
import { orderNamesByBytes, PdfFont } from './pdfkit-font.js'

export type PdfOptions = { readonly layout: Layout }

/** The print edition. Throws `font-unreadable` and `page-too-small`. */
export async function pdfFile(edition: Edition, { layout }: PdfOptions): Promise<Checked<NamedFile>> {
  const fonts = await loadPrintFonts()
  const { value: book, diagnostics } = await layOut(edition, { layout, fonts })
  const content = await drawBook(edition.work, book, fonts)
  return { value: { path: pdfName(edition.work, layout), content }, diagnostics }
}

/** `<work>.pdf` in the work's own layout, `<work>.<layout>.pdf` in another, `<work>.<language>.pdf` for one language alone. */
export function pdfName(work: Work, layout: Layout): string {
  if (layout === 'source' || layout === 'target') return `${work.id}.${work.languages[layout]}.pdf`
  return layout === work.edition.layout ? `${work.id}.pdf` : `${work.id}.${layout}.pdf`
}

/** The bytes of a PDF of finished pages. */
export async function drawBook(work: Work, book: LaidOutBook, fonts: PrintFonts): Promise<Uint8Array> {
  const { design } = book
  const language = work.languages[design.layout === 'target' ? 'target' : 'source']
  const document = new PDFDocument({
    size: [design.width, design.height],
    margin: 0,
    autoFirstPage: false,
    font: '',
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    ...opening(design.layout),
    info: description(work, design.layout),
  })
  orderNamesByBytes(document)
  const bytes = collect(document)
  const pen = penFor(document, book, fonts)
  for (const page of book.pages) {
    document.addPage()
    drawPage(page, pen)
  }
  addBookmarks(document, book)
  document.end()
  return bytes
}

/** How readers open the book: facing pages side by side, the first one on the right. pdfkit's types do not know the option. */
const opening = (layout: Layout) => ({ pageLayout: layout === 'facing' ? 'twoPageRight' : 'singlePage' })

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => { chunks.push(chunk) })
    document.on('end', () => { resolve(new Uint8Array(Buffer.concat(chunks))) })
    document.on('error', reject)
  })
}

/** Fonts are embedded when the first of their glyphs is drawn. */
function penFor(document: PDFKit.PDFDocument, book: LaidOutBook, fonts: PrintFonts): Pen {
  const open = new Map<FaceName, PdfFont>()
  const places = new Set(book.pages.flatMap(page => page.destinations.map(({ name }) => name)))
  const font = (face: FaceName): PdfFont => {
    const known = open.get(face) ?? new PdfFont(face, document, fonts[face])
    open.set(face, known)
    return known
  }
  return { document, font, hasPlace: name => places.has(name) }
}

function description(work: Work, layout: Layout): PDFKit.DocumentInfo {
  const names = (roles: readonly string[]): string => work.contributors.filter(({ role }) => roles.includes(role)).map(({ name }) => name).join(', ')
  const tags = layout === 'source' || layout === 'target' ? [work.languages[layout]] : [work.languages.source, work.languages.target]
  return {
    Title: [...new Set(tags.map(tag => titleIn(work, tag)))].join(' · '),
    Author: names(['aut', ...(layout === 'source' ? [] : ['trl'])]),
    Subject: work.identifier,
    Keywords: tags.join(', '),
    Creator: 'En Regard',
    Producer: 'En Regard, pdfkit',
    CreationDate: dateOf(work),
  }
}

/** Midnight of the edition's day in universal time; of the first day there is when it has none. */
function dateOf(work: Work): Date {
  const date = new Date(`${work.edition.date}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? new Date(0) : date
}

type Outline = PDFKit.PDFOutline

function addBookmarks(document: PDFKit.PDFDocument, { bookmarks, design }: LaidOutBook): void {
  const open: { readonly level: number; readonly item: Outline }[] = []
  for (const bookmark of bookmarks) {
    while ((open.at(-1)?.level ?? 0) >= bookmark.level) open.pop()
    const parent = open.at(-1)?.item ?? document.outline
    open.push({ level: bookmark.level, item: parent.addItem(bookmark.title, placeOf(bookmark, design.width)) })
  }
}

/** pdfkit counts pages from 0, and the left edge from the right. */
const placeOf = ({ page, y }: Bookmark, width: number) => ({ pageNumber: page - 1, top: Math.max(0, y - 24), left: width, expanded: true })
