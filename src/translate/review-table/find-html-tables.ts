/**
 * Find the tables of a page, with all that may tell which are ours.
 * In: a page as we wrote it, or as a browser, Word or LibreOffice saved it. Out: rows of cells.
 * White space with a line end in it is how a program wrapped the page, since what we write has none: it reads as one space, and as
 * nothing at the edge of a cell or paragraph.
 */
import type { Element, ElementContent, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { foreignColour, withoutRegion } from './docx-looks.js'
import type { FoundCell, FoundRow, FoundTables, Look, Piece } from './piece.js'

export function findHtmlTables(page: string): FoundTables {
  const root = fromHtml(page)
  const rows = Number(metaIn(root, 'regard-rows') ?? Number.NaN)
  const tables = below(root, element => element.tagName === 'table').map(table => below(table, isRow, element => element.tagName === 'table').map(toRow))
  const texts = below(root, element => element.tagName === 'p').map(paragraph => plain(paragraph))
  return { tables, names: [metaIn(root, 'regard-exchange') ?? '', ...texts], ...(Number.isInteger(rows) ? { rowsSent: rows } : {}) }
}

const isRow = (element: Element): boolean => element.tagName === 'tr'

/** Elements that `wanted` takes, at any depth but within those that `closed` takes. */
function below(node: Nodes, wanted: (element: Element) => boolean, closed?: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return []
  return node.children.flatMap(child => {
    if (child.type !== 'element') return []
    return [...(wanted(child) ? [child] : []), ...(closed?.(child) ? [] : below(child, wanted, closed))]
  })
}

function metaIn(root: Root, name: string): string | undefined {
  const found = below(root, ({ tagName, properties }) => tagName === 'meta' && properties.name === name)[0]?.properties.content
  return typeof found === 'string' ? found : undefined
}

const plain = (node: Nodes): string => (node.type === 'text' ? node.value : 'children' in node ? node.children.map(plain).join('') : '')

function toRow(row: Element): FoundRow {
  const witness = row.properties.dataSegment
  const cells = row.children.filter((cell): cell is Element => cell.type === 'element' && (cell.tagName === 'td' || cell.tagName === 'th')).map(toCell)
  return { cells, said: [], at: row.position?.start.offset ?? 0, end: row.position?.end.offset ?? 0, ...(typeof witness === 'string' ? { witness } : {}) }
}

function toCell(cell: Element): FoundCell {
  const reader = new HtmlCell()
  reader.read(cell.children, {})
  const span = Number(cell.properties.colSpan ?? 1) || 1
  return { pieces: reader.pieces, span, isMergedDown: Number(cell.properties.rowSpan ?? 1) > 1 }
}

/** What is struck out counts as deleted, what nobody sees as nothing. */
const skipped = new Set(['script', 'style', 'del', 's', 'strike', 'template', 'table'])
const paragraphs = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'blockquote', 'center'])

const tagLooks: Readonly<Record<string, Look>> = {
  i: { emphasis: true },
  em: { emphasis: true },
  cite: { emphasis: true },
  b: { strong: true },
  strong: { strong: true },
  sup: { superscript: true },
  sub: { subscript: true },
  code: { code: true },
  tt: { code: true },
}

/** What the styles that browsers and word processors write mean for text. */
const styleLooks: readonly (readonly [pattern: RegExp, look: Look])[] = [
  [/font-style:\s*italic/i, { emphasis: true }],
  [/font-weight:\s*(?:bold|[6-9]00)/i, { strong: true }],
  [/font-variant(?:-caps)?:\s*small-caps/i, { 'small-caps': true }],
  [/vertical-align:\s*super/i, { superscript: true }],
  [/vertical-align:\s*sub/i, { subscript: true }],
]

/** A look, and what may make it foreign: our class, our colour, the language told furthest within. */
type Seen = Look & { readonly lang?: string; readonly hasClass?: boolean; readonly hasColour?: boolean }

/** Programs that dissolve the class add to a language the region that they like best. */
function toLook({ lang = '', hasClass, hasColour, ...look }: Seen): Look {
  return hasClass ? { ...look, foreign: lang } : hasColour ? { ...look, foreign: withoutRegion(lang) } : look
}

class HtmlCell {
  readonly pieces: Piece[] = []
  /** A paragraph ended, or a cell began: white space that comes now is none. */
  private isAtStart = true
  private isBetween = false

  read(children: readonly ElementContent[], look: Seen): void {
    for (const child of children) {
      if (child.type === 'text') this.text(child.value, look)
      else if (child.type === 'element' && !skipped.has(child.tagName)) this.element(child, look)
    }
  }

  private element(element: Element, look: Seen): void {
    if (element.tagName === 'br') this.put({ kind: 'line', text: '', look: toLook(look) })
    const isParagraph = paragraphs.has(element.tagName)
    if (isParagraph) this.edge()
    this.read(element.children, { ...look, ...lookOf(element) })
    if (isParagraph) this.edge()
  }

  private text(written: string, look: Seen): void {
    const flat = written.replace(/[ \t]*[\r\n]+\s*/g, '\n')
    const trimmed = (this.isAtStart || this.isBetween || this.pieces.at(-1)?.kind === 'line' ? flat.replace(/^\n/, '') : flat).replace(/\n/g, ' ')
    if (trimmed !== '' && !(trimmed === ' ' && this.isBetween && flat.includes('\n'))) this.put({ kind: 'text', text: trimmed, look: toLook(look) })
  }

  private put(piece: Piece): void {
    if (this.isBetween && this.pieces.length > 0) this.pieces.push({ kind: 'paragraph', text: '', look: {} })
    this.isBetween = false
    this.isAtStart = false
    this.pieces.push(piece)
  }

  private edge(): void {
    this.isBetween = this.pieces.length > 0
  }
}

function lookOf({ tagName, properties }: Element): Seen {
  const { style, lang, href, face, className } = properties
  const styled = typeof style === 'string' ? style : ''
  const colour = String(properties.color ?? '') || (/(?:^|;)\s*color:\s*([^;]+)/i.exec(styled)?.[1] ?? '')
  return {
    ...tagLooks[tagName],
    ...Object.assign({}, ...styleLooks.filter(([pattern]) => pattern.test(styled)).map(([, look]) => look)),
    ...(/courier|mono\b/i.test(String(face ?? '')) ? { code: true as const } : {}),
    ...(typeof lang === 'string' ? { lang } : {}),
    ...(Array.isArray(className) && className.includes('foreign') ? { hasClass: true } : {}),
    ...(isForeignColour(colour) ? { hasColour: true } : {}),
    ...(tagName === 'a' && typeof href === 'string' && href !== '' ? { href } : {}),
  }
}

const rgb = [0, 2, 4].map(at => Number.parseInt(foreignColour.slice(at, at + 2), 16)).join(',')
const isForeignColour = (color: string): boolean => color.trim().toLowerCase() === `#${foreignColour.toLowerCase()}` || color.replace(/\s/g, '') === `rgb(${rgb})`
