/**
 * Read hOCR 1.2: a web page in which an OCR program says of every line and word where it stands and how sure it is.
 * In: the text of an .hocr file, HTML or XHTML. Out: its pages. What holds no words (pictures, rules, tables' grids) is passed over.
 * Pages are parsed one by one, since a whole book would make a tree of many times its size.
 */
import type { Element, ElementContent, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { PrintedStyle } from '../printed/printed-page.js'
import { type Box, type OcrLine, type OcrPage, type OcrReading, type OcrWord, plainStyle } from './ocr-words.js'

/** Elements that are lines (hOCR 1.2 §6.2), or hold lines of their own where a program makes blocks of them. */
const lineClasses: ReadonlySet<string> = new Set(['ocr_line', 'ocrx_line', 'ocr_header', 'ocr_footer', 'ocr_caption', 'ocr_textfloat', 'ocr_pageno'])

export function readHocr(text: string): OcrReading {
  const read = text.split(/(?=<\w+[^>]*\bclass=["']?(?:[\w-]+ )*ocr_page\b)/).map(page => readPage(fromHtml(closed(page), { fragment: true })))
  const pages = read.flatMap(page => (page ? [page] : []))
  return { pages, broken: pages.length === 0 || !/<\/html>\s*$/i.test(text) }
}

/** HTML knows no `<span/>`: what XHTML closes at once is closed by a tag. */
const closed = (html: string): string => html.replace(/<(span|div|p|em|strong|i|b)\b([^<>]*)\/>/g, '<$1$2></$1>')

function readPage(root: Nodes): OcrPage | undefined {
  const page = descendants(root).find(element => hasClass(element, 'ocr_page'))
  if (!page) return undefined
  const properties = propertiesOf(page)
  const [, , width, height] = boxOf(properties) ?? [0, 0, 0, 0]
  const lines = descendants(page).filter(isLine).map(readLine)
  const label = properties.get('lpageno')?.[0]
  const extent = { width: width || Math.max(0, ...lines.map(({ box }) => box[2])), height: height || Math.max(0, ...lines.map(({ box }) => box[3])) }
  return { ...(label !== undefined && { label }), ...extent, lines, scale: 72 / resolutionOf(properties, extent.height) }
}

/** Dots to the inch; without a word of it, scans of books have 300, and what is too low for that is a small picture of a page. */
function resolutionOf(properties: Properties, height: number): number {
  return Number(properties.get('scan_res')?.[0]) || (height > 1500 ? 300 : 100)
}

const isLine = (element: Element): boolean => classesOf(element).some(name => lineClasses.has(name)) && !descendants(element).some(inner => classesOf(inner).some(name => lineClasses.has(name)))

function readLine(element: Element): OcrLine {
  const properties = propertiesOf(element)
  const words = descendants(element).filter(each => hasClass(each, 'ocrx_word') || hasClass(each, 'ocr_word'))
  const box = boxOf(properties) ?? boxAround(words.flatMap(word => boxOf(propertiesOf(word)) ?? [])) ?? [0, 0, 0, 0]
  const pieces = words.length > 0 ? words.flatMap(word => readWord(word, box)) : readWord(element, box)
  const [slope = 0, rise] = (properties.get('baseline') ?? []).map(Number)
  const size = Number(properties.get('x_size')?.[0])
  return { words: pieces, box, ...(rise !== undefined && { baseline: box[3] + rise + (slope * (box[2] - box[0])) / 2 }), ...(size > 0 && { size }) }
}

/** A word, cut where its style changes. */
function readWord(element: Element, around: Box): OcrWord[] {
  const properties = propertiesOf(element)
  const box = boxOf(properties) ?? around
  const sure = Number(properties.get('x_wconf')?.[0])
  const size = Number(properties.get('x_fsize')?.[0])
  const style = { ...plainStyle, ...styleOfFont(properties.get('x_font')?.join(' ') ?? '') }
  const pieces = styledPieces(element, style).filter(({ text }) => text !== '')
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
  let from = 0
  return pieces.map((piece, at) => {
    const start = from
    from += piece.text.length
    const across = (letters: number): number => box[0] + ((box[2] - box[0]) * letters) / length
    return { ...piece, box: [across(start), box[1], across(from), box[3]], spaced: at === 0, ...(sure >= 0 && { confidence: Math.min(1, sure / 100) }), ...(size > 0 && !piece.style.raised && { size }) }
  })
}

const styleTags: Readonly<Record<string, Partial<PrintedStyle>>> = { em: { italic: true }, i: { italic: true }, strong: { bold: true }, b: { bold: true }, sup: { raised: true } }

const styleOfFont = (font: string): Partial<PrintedStyle> => ({ ...(/ital|obliq/i.test(font) && { italic: true }), ...(/bold|black/i.test(font) && { bold: true }) })

function styledPieces(element: Element, style: PrintedStyle): { text: string; style: PrintedStyle }[] {
  const pieces = element.children.flatMap((child: ElementContent) => {
    if (child.type === 'text') return [{ text: child.value.replace(/\s+/g, ' '), style }]
    return child.type === 'element' ? styledPieces(child, { ...style, ...styleTags[child.tagName], ...(/small-caps/.test(String(child.properties.style ?? '')) && { smallCapitals: true }) }) : []
  })
  return hasClass(element, 'ocrx_word') ? trimmed(pieces) : pieces
}

function trimmed(pieces: { text: string; style: PrintedStyle }[]): { text: string; style: PrintedStyle }[] {
  const filled = pieces.filter(({ text }) => text.trim() !== '')
  return filled.map((piece, at) => ({ ...piece, text: (at === 0 ? piece.text.trimStart() : piece.text).slice(0, at === filled.length - 1 ? piece.text.length : undefined) })).map((piece, at) => (at === filled.length - 1 ? { ...piece, text: piece.text.trimEnd() } : piece))
}

/** What stands in a `title`, by name: `bbox 0 0 9 9; x_wconf 95` (hOCR 1.2 §4). */
type Properties = ReadonlyMap<string, readonly string[]>

function propertiesOf(element: Element): Properties {
  const title = String(element.properties.title ?? '')
  return new Map(title.split(';').map(property => {
    const [name = '', ...values] = property.trim().split(/\s+/)
    return [name, values] as const
  }))
}

function boxOf(properties: Properties): Box | undefined {
  const [left, top, right, bottom] = (properties.get('bbox') ?? []).map(Number)
  return left === undefined || top === undefined || right === undefined || bottom === undefined || Number.isNaN(left + top + right + bottom) ? undefined : [left, top, right, bottom]
}

function boxAround(numbers: readonly number[]): Box | undefined {
  if (numbers.length < 4) return undefined
  const edge = (side: number, pick: (...values: number[]) => number): number => pick(...numbers.filter((_, at) => at % 4 === side))
  return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)]
}

function classesOf(element: Element): readonly string[] {
  const { className } = element.properties
  return Array.isArray(className) ? className.map(String) : []
}

const hasClass = (element: Element, name: string): boolean => classesOf(element).includes(name)

/** All elements inside, in the order of the page. */
function descendants(node: Nodes): Element[] {
  if (!('children' in node)) return []
  return node.children.flatMap(child => (child.type === 'element' ? [child, ...descendants(child)] : []))
}
