/**
 * Write the pieces of a cell as paragraphs and runs of WordprocessingML.
 * In: pieces. Out: XML, and the relationships of the links in it.
 * Each look is direct formatting besides a named style, because some programs keep the one and some the other.
 */
import { escapeText, escapeValue, notXml, writeElement } from '../../xml/write-xml.js'
import { xmlHead } from './docx-parts.js'
import { codeStyle, foreignColour, foreignStyle } from './docx-looks.js'
import { cutAtMarks } from './marks.js'
import type { Look, Piece } from './piece.js'

/** A run of plain text; `properties` is XML for its look. What XML cannot hold must have been spelled otherwise before. */
export function textRun(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return text === '' ? '' : `<w:r>${look}<w:t xml:space="preserve">${escapeText(text.replace(notXml, ''))}</w:t></w:r>`
}

export class DocxRuns {
  private readonly links = new Map<string, string>()
  private lastId = 0

  /** A number for whatever needs one that is its own in the document. */
  nextId(): number {
    this.lastId += 1
    return this.lastId
  }

  /** The paragraphs of a cell; `bookmark` stands around the first one. */
  paragraphs(style: string, pieces: readonly Piece[], bookmark?: string): string {
    const paragraphs: Piece[][] = [[]]
    for (const piece of pieces) {
      if (piece.kind === 'paragraph') paragraphs.push([])
      else paragraphs.at(-1)?.push(piece)
    }
    return paragraphs.map((one, index) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${index === 0 ? this.marked(this.linked(one), bookmark) : this.linked(one)}</w:p>`).join('')
  }

  relations(): string {
    const links = [...this.links].map(([href, id]) => `<Relationship Id="${id}" Type="${officeRelations}/hyperlink" Target="${escapeValue(href)}" TargetMode="External"/>`)
    const own = ['styles', 'settings'].map((name, index) => `<Relationship Id="rId${index + 1}" Type="${officeRelations}/${name}" Target="${name}.xml"/>`)
    return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[...own, ...links].join('')}</Relationships>\n`
  }

  private marked(runs: string, bookmark: string | undefined): string {
    if (bookmark === undefined) return runs
    const id = this.nextId()
    return `<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`
  }

  /** Neighbours of one link stand in one hyperlink. */
  private linked(pieces: readonly Piece[]): string {
    let xml = ''
    for (let at = 0; at < pieces.length; ) {
      const href = pieces[at]?.look.href
      let end = at + 1
      while (end < pieces.length && pieces[end]?.look.href === href) end += 1
      const runs = pieces.slice(at, end).map(toRun).join('')
      xml += href === undefined ? runs : `<w:hyperlink r:id="${this.linkId(href)}">${runs}</w:hyperlink>`
      at = end
    }
    return xml
  }

  private linkId(href: string): string {
    const id = this.links.get(href) ?? `rId${this.links.size + 10}`
    this.links.set(href, id)
    return id
  }
}

const markColour = '<w:color w:val="767676"/>'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function toRun({ kind, text, look }: Piece): string {
  const properties = toProperties(look)
  if (kind === 'line') return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:br/></w:r>`
  return cutAtMarks(text).map(part => textRun(part.text, part.isMark ? toProperties(look, markColour) : properties)).join('')
}

/** In the order that the schema wants (§17.3.2.28). */
function toProperties(look: Look, colour = ''): string {
  const style = look.foreign !== undefined ? foreignStyle(look.foreign).id : look.code ? codeStyle.id : look.href !== undefined ? 'RegardLink' : undefined
  const isForeign = look.foreign !== undefined
  return [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    look.code ? '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>' : '',
    look.strong ? '<w:b/>' : '',
    look.emphasis ? '<w:i/>' : '',
    look['small-caps'] ? '<w:smallCaps/>' : '',
    isForeign ? `<w:color w:val="${foreignColour}"/>` : colour,
    look.superscript ? '<w:vertAlign w:val="superscript"/>' : look.subscript ? '<w:vertAlign w:val="subscript"/>' : '',
    isForeign && look.foreign !== '' ? writeElement('w:lang', { 'w:val': look.foreign }) : '',
  ].join('')
}
