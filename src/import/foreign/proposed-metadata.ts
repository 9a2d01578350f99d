/**
 * Read off a foreign document what it says about itself: title, author, date, place. For a person to confirm.
 * In: its bytes and format, and the text that was made of it. Out: proposals. What the text says is believed before the file's own
 * description, which often speaks of another document, of the computer's owner, or of the day when somebody saved it.
 */
import { unzipSync } from 'fflate'
import { fromHtml } from 'hast-util-from-html'
import type { Element, Nodes } from 'hast'
import type { Block } from '../../model/book.js'
import type { ContributedText } from '../../model/contribution.js'
import type { Proposals } from '../../model/import.js'
import { plainText } from '../../model/inline-walk.js'
import { SourceText } from '../../model/place.js'
import { isCalendarDate } from '../../text/calendar.js'
import { parseXml } from '../../xml/parse-xml.js'
import { attributeOf, childElements, textIn, type XmlElement } from '../../xml/tree.js'
import { decodeText } from '../encoding.js'
import { readDateline } from '../evidence/block-shape.js'
import { declaredEncoding } from './declared-encoding.js'
import type { DocumentFormat } from './document-format.js'

/** What a document proposes for the description of its work. */
export function proposedMetadata(bytes: Uint8Array, format: DocumentFormat, text: ContributedText): Proposals {
  const said = saidByText(text.blocks)
  const file = withoutRubbish(saidByFile(bytes, format))
  const title = format === 'epub' ? (file.title ?? said.title) : (said.title ?? file.title)
  return { ...file, ...said, ...(title !== undefined && { title }) }
}

/** How many blocks are the head of a text. */
const head = 12

function saidByText(blocks: readonly Block[]): Proposals {
  const first = (kind: Block['shape']['kind']): string | undefined => {
    const block = blocks.slice(0, head).find(({ shape }) => shape.kind === kind)
    return block?.segments.map(plainText).join(' ').trim() || undefined
  }
  const [title, author, dateline] = [first('heading'), first('byline'), first('dateline')]
  return { ...(title !== undefined && { title }), ...(author !== undefined && { author }), ...(dateline !== undefined && readDateline(dateline)) }
}

/** Titles and names that programs put there by themselves. */
const noTitle = /^(?:microsoft word\b.*|(?:new |nouveau )?document ?\d*|doc\d+|sans (?:titre|nom) ?\d*|untitled.*|titre|title|.*\.(?:docx?|odt|rtf|html?|txt|indd|tex))$/i
const noAuthor = /^(?:user|utilisateur|admin.*|microsoft.*|owner|propri[ée]taire|pc|hp|dell|acer|asus|lenovo|unknown|inconnue?|python-docx|pandoc|calibre.*|author|auteur|\S*@\S*|\S*\d\S*)$/i

function withoutRubbish({ title, author, date }: Proposals): Proposals {
  const day = /^[1-9]\d{3}(?:-\d{2}){0,2}/.exec(date ?? '')?.[0]
  return {
    ...(title !== undefined && title.trim() !== '' && !noTitle.test(title.trim()) && { title: title.trim() }),
    ...(author !== undefined && author.trim() !== '' && !noAuthor.test(author.trim()) && { author: author.trim() }),
    ...(day !== undefined && isCalendarDate(day) && { date: day }),
  }
}

function saidByFile(bytes: Uint8Array, format: DocumentFormat): Proposals {
  switch (format) {
    case 'docx':
      return saidByPart(bytes, /^docProps\/core\.xml$/)
    case 'odt':
      return saidByPart(bytes, /^meta\.xml$/)
    case 'epub':
      return withDate(bytes, saidByPart(bytes, /\.opf$/))
    case 'html':
      return saidByPage(fromHtml(decodeText(bytes, '', { declared: declaredEncoding(bytes, format) }).value))
    case 'rtf':
      return saidByRtf(decodeText(bytes, '').value)
    default:
      return {}
  }
}

function partNamed(bytes: Uint8Array, name: RegExp): XmlElement | undefined {
  const part = Object.values(unzipSync(bytes, { filter: each => name.test(each.name) }))[0]
  return part && parseXml(new SourceText('', decodeText(part, '').value)).value.root
}

/** Dublin Core, which all three keep; the first creator is the author, if nobody says that he is somebody else. */
function saidByPart(bytes: Uint8Array, name: RegExp): Proposals {
  const root = partNamed(bytes, name)
  const elements = root ? inside(root) : []
  const first = (...names: readonly string[]): string | undefined => elements.filter(({ name: own }) => names.includes(own)).map(textIn).find(text => text.trim() !== '')
  const title = first('dc:title')
  const author = elements.filter(element => element.name === 'dc:creator' && ['aut', undefined].includes(attributeOf(element, 'opf:role'))).map(textIn)[0]
  const creator = first('meta:initial-creator') ?? author
  return { ...(title !== undefined && { title }), ...(creator !== undefined && { author: creator }) }
}

/** Only an e-book's date is that of a publication: the others tell when a file was made. */
function withDate(bytes: Uint8Array, said: Proposals): Proposals {
  const root = partNamed(bytes, /\.opf$/)
  const dates = root ? inside(root).filter(element => element.name === 'dc:date' && attributeOf(element, 'opf:event') !== 'modification') : []
  const date = dates.map(textIn)[0]
  return { ...said, ...(date !== undefined && { date }) }
}

const inside = (element: XmlElement): XmlElement[] => childElements(element).flatMap(child => [child, ...inside(child)])

/** Names that pages give to what we ask, as Dublin Core, Zotero and search engines know them. */
const metaNames = {
  title: ['dc.title', 'dcterms.title', 'citation_title', 'og:title'],
  author: ['author', 'dc.creator', 'dcterms.creator', 'citation_author', 'article:author'],
  date: ['dc.date', 'dcterms.date', 'dcterms.issued', 'citation_publication_date', 'citation_date', 'date'],
} as const

function saidByPage(root: Nodes): Proposals {
  const elements = elementsIn(root)
  const metas = new Map(elements.filter(({ tagName }) => tagName === 'meta').map(({ properties }) => [String(properties.name ?? properties.property ?? '').toLowerCase(), String(properties.content ?? '')] as const))
  const first = (names: readonly string[]): string | undefined => names.map(name => metas.get(name)).find(value => value !== undefined && value !== '')
  const title = first(metaNames.title) ?? elements.filter(({ tagName }) => tagName === 'title').map(wordsIn)[0]
  const [author, date] = [first(metaNames.author), first(metaNames.date)?.replace(/\//g, '-')]
  return { ...(title !== undefined && { title: title.replace(/\s+/g, ' ') }), ...(author !== undefined && { author }), ...(date !== undefined && { date }) }
}

const elementsIn = (node: Nodes): Element[] => ('children' in node ? node.children.flatMap(child => (child.type === 'element' ? [child, ...elementsIn(child)] : [])) : [])
const wordsIn = (node: Nodes): string => ('children' in node ? node.children.map(wordsIn).join('') : node.type === 'text' ? node.value : '')

/** `{\info{\title …}{\author …}}` (RTF 1.9.1, “Document Information”). */
function saidByRtf(rtf: string): Proposals {
  const field = (name: string): string | undefined => {
    const found = new RegExp(String.raw`\{\\${name}\s+([^{}]*)\}`).exec(rtf.slice(0, 50_000))?.[1]
    return found?.replace(/\\u(-?\d+) ?\??/g, (_, code: string) => String.fromCharCode(Number(code) & 0xffff)).replace(/\\'([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  }
  const [title, author] = [field('title'), field('author')]
  return { ...(title !== undefined && { title }), ...(author !== undefined && { author }) }
}
