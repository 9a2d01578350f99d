/**
 * Read a cell of a Word document: its paragraphs and runs, as they stand when every tracked change is accepted.
 * In: `w:tc`. Out: pieces, and what hangs on them: comments, footnotes, bookmarks. Tables within the cell are not its text.
 */
import { childElements, textIn, type XmlElement } from '../../xml/tree.js'
import { childNamed, type RunLooks } from './docx-run-looks.js'
import { fromBookmark } from './bookmark.js'
import type { Look, Piece, Said } from './piece.js'

/** What a cell points to elsewhere in the document. */
export type DocxContext = { readonly looks: RunLooks; readonly links: ReadonlyMap<string, string>; readonly said: ReadonlyMap<string, Said> }

/** What tracked changes took out or away, and what shows nothing; `pPr` and `rPr` are asked by those who own them. */
const skipped = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'tcPr', 'sdtPr', 'tbl', 'instrText', 'delText', 'delInstrText', 'drawing', 'pict', 'object', 'Fallback'])
/** Signs that Word has elements for. */
const signs: Readonly<Record<string, string>> = { noBreakHyphen: '\u2011', softHyphen: '\u00ad', tab: '\t', ptab: '\t' }

export class CellReader {
  readonly pieces: Piece[] = []
  readonly said: Said[] = []
  witness: string | undefined
  private readonly heard = new Set<string>()
  private isParagraphOpen = false

  constructor(private readonly context: DocxContext) {}

  read(element: XmlElement, href?: string): this {
    for (const child of childElements(element)) {
      if (child.local === 'p') this.paragraph(child)
      else if (child.local === 'r') this.run(child, href)
      else if (child.local === 'hyperlink') this.read(child, this.hrefOf(child))
      else if (child.local === 'bookmarkStart') this.witness ??= fromBookmark(child.attributes.find(({ local }) => local === 'name')?.value ?? '')
      else if (child.local === 'commentRangeStart') this.hear('comment', child)
      else if (!skipped.has(child.local)) this.read(child, href)
    }
    return this
  }

  /** A paragraph whose mark was deleted, tracked, goes on in the next one. */
  private paragraph(paragraph: XmlElement): void {
    if (this.isParagraphOpen) this.pieces.push({ kind: 'paragraph', text: '', look: {} })
    this.read(paragraph)
    const mark = childNamed(childNamed(paragraph, 'pPr'), 'rPr')
    this.isParagraphOpen = !childNamed(mark, 'del') && !childNamed(mark, 'moveFrom')
  }

  private run(run: XmlElement, href: string | undefined): void {
    const look = this.context.looks.lookOf(childNamed(run, 'rPr'), href)
    for (const child of childElements(run)) this.piece(child, look)
  }

  private piece(child: XmlElement, look: Look): void {
    const sign = signs[child.local]
    if (child.local === 't') this.pieces.push({ kind: 'text', text: textIn(child).replace(/[\r\n]+/g, ' '), look })
    else if (child.local === 'br' || child.local === 'cr') this.pieces.push({ kind: 'line', text: '', look })
    else if (sign !== undefined) this.pieces.push({ kind: 'text', text: sign, look })
    else if (child.local === 'commentReference') this.hear('comment', child)
    else if (child.local === 'footnoteReference') this.hear('footnote', child)
    else if (child.local === 'endnoteReference') this.hear('endnote', child)
    else if (child.local === 'AlternateContent') this.read(child)
  }

  private hear(kind: string, element: XmlElement): void {
    const id = `${kind} ${element.attributes.find(({ local }) => local === 'id')?.value ?? ''}`
    const said = this.context.said.get(id)
    if (said && !this.heard.has(id)) this.said.push(said)
    this.heard.add(id)
  }

  private hrefOf(link: XmlElement): string | undefined {
    return this.context.links.get(link.attributes.find(({ local, prefix }) => local === 'id' && prefix !== '')?.value ?? '')
  }
}

/** Comments, footnotes and endnotes by kind and id, with their authors. */
export function saidIn(parts: Readonly<Record<'comment' | 'footnote' | 'endnote', XmlElement | undefined>>): Map<string, Said> {
  const said = new Map<string, Said>()
  for (const [kind, root] of Object.entries(parts)) {
    for (const element of root ? childElements(root).filter(({ local }) => local === kind) : []) {
      const value = (name: string): string | undefined => element.attributes.find(({ local }) => local === name)?.value
      const text = childElements(element).map(textIn).join('\n').trim()
      const [by, date] = [value('author')?.trim(), value('date')?.trim()]
      if (text !== '' && value('type') === undefined) said.set(`${kind} ${value('id') ?? ''}`, { text, ...(by ? { by } : {}), ...(date ? { date } : {}) })
    }
  }
  return said
}

