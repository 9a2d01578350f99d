/**
 * Read ALTO 2 to 4: the XML in which libraries keep what OCR programs saw on their pages.
 * In: the text of a file. Out: its pages, their margins where they stand: the head first, the foot last.
 * A word that a line end broke keeps its hyphen: what the whole word is, is asked again with the whole text at hand. Where a line
 * says its spaces, two words without one are one; many programs write none at all.
 */
import { SourceText } from '../../model/place.js'
import { parseXml } from '../../xml/parse-xml.js'
import { attributeOf, childElements, textIn, type XmlElement } from '../../xml/tree.js'
import type { PrintedStyle } from '../printed/printed-page.js'
import { type Box, type OcrLine, type OcrPage, type OcrReading, type OcrWord, plainStyle } from './ocr-words.js'

/** `size` in points. */
type TextStyle = { readonly style: PrintedStyle; readonly size?: number }
type Styles = ReadonlyMap<string, TextStyle>

/** Several files set one behind the other are read as one. */
export function readAlto({ file, text }: SourceText): OcrReading {
  const [first = '', ...others] = text.split(/(?<=<\/(?:\w+:)?alto>)(?=\s*<)/).map(part => part.replace(/^[\s\ufeff]+/, ''))
  const readings = [first, ...others].map(part => readFile(new SourceText(file, withoutSecondHead(part))))
  return { pages: readings.flatMap(({ pages }) => pages), broken: readings.some(({ broken }) => broken) }
}

/** Some programs write the XML declaration twice. */
const withoutSecondHead = (xml: string): string => xml.replace(/^(<\?xml[^>]*\?>)\s*<\?xml[^>]*\?>/, '$1')

function readFile(source: SourceText): OcrReading {
  const { value, diagnostics } = parseXml(source)
  const root = value.root
  if (!root) return { pages: [], broken: true }
  const styles = new Map(inside(root, 'TextStyle').map(element => [attributeOf(element, 'ID') ?? '', styleOf(element)] as const))
  const unit = inside(root, 'MeasurementUnit').map(textIn)[0]?.trim() ?? 'pixel'
  return { pages: inside(root, 'Page').map(page => readPage(page, unit, styles)), broken: diagnostics.length > 0 }
}

function styleOf(element: XmlElement): TextStyle {
  const size = numberOf(element, 'FONTSIZE')
  return { style: styleNamed(attributeOf(element, 'FONTSTYLE') ?? '', plainStyle), ...(size !== undefined && size > 0 && { size }) }
}

/** `bold italics`, `superscript`, `smallcaps` (ALTO 4, fontStylesType). */
const styleNamed = (names: string, style: PrintedStyle): PrintedStyle => ({
  italic: style.italic || /italic/i.test(names),
  bold: style.bold || /bold/i.test(names),
  smallCapitals: style.smallCapitals || /smallcaps/i.test(names),
  raised: style.raised || /superscript/i.test(names),
})

/** Where margins stand among the rest; side margins hold notes or nothing, and come after the text. */
const spaces: readonly string[] = ['TopMargin', 'PrintSpace', 'LeftMargin', 'RightMargin', 'BottomMargin']

function readPage(page: XmlElement, unit: string, styles: Styles): OcrPage {
  const parts = childElements(page).map(part => ({ part, order: spaces.indexOf(part.local) })).filter(({ order }) => order >= 0).sort((a, b) => a.order - b.order)
  const lines = parts.flatMap(({ part }) => inside(part, 'TextLine').map(line => readLine(line, stylesAround(line, styles))))
  const label = attributeOf(page, 'PRINTED_IMG_NR')
  const width = numberOf(page, 'WIDTH') ?? Math.max(0, ...lines.map(({ box }) => box[2]))
  const height = numberOf(page, 'HEIGHT') ?? Math.max(0, ...lines.map(({ box }) => box[3]))
  return { ...(label !== undefined && label !== '' && { label }), width, height, lines, scale: scaleOf(unit, height) }
}

/** Points of a unit. Programs write pixels and call them tenths of millimetres: no page of a book is a metre high, none a hand. */
function scaleOf(unit: string, height: number): number {
  if (unit === 'inch1200') return 72 / 1200
  if (unit === 'mm10' && height > 900 && height < 10_000 && !isPixelCount(height)) return 72 / 254
  return 72 / (height > 1500 ? 300 : 100)
}

/** Higher in tenths of millimetres than a folio. */
const isPixelCount = (height: number): boolean => height > 5000

/** The style that line and block give their words. */
function stylesAround(line: XmlElement, styles: Styles): { readonly base: TextStyle; readonly styles: Styles } {
  const named = [line.parent, line].map(element => (element ? styleByRefs(element, styles) : undefined))
  return { base: named[1] ?? named[0] ?? { style: plainStyle }, styles }
}

function styleByRefs(element: XmlElement, styles: Styles): TextStyle | undefined {
  return (attributeOf(element, 'STYLEREFS') ?? attributeOf(element, 'STYLEREFs') ?? '').split(/\s+/).map(name => styles.get(name)).find(style => style !== undefined)
}

function readLine(line: XmlElement, given: { readonly base: TextStyle; readonly styles: Styles }): OcrLine {
  const words: OcrWord[] = []
  const elements = childElements(line)
  const saysSpaces = elements.some(({ local }) => local === 'SP')
  for (const [at, element] of elements.entries()) {
    if (element.local === 'String') words.push(readString(element, given, !saysSpaces || elements[at - 1]?.local === 'SP'))
    if (element.local === 'HYP') addHyphen(words, attributeOf(element, 'CONTENT') ?? '-')
  }
  if (elements.findLast(({ local }) => local === 'String') === elements.at(-1) && attributeOf(elements.at(-1) ?? line, 'SUBS_TYPE') === 'HypPart1') addHyphen(words, '-')
  const box = boxOf(line) ?? boxAround(words)
  const baseline = baselineOf(attributeOf(line, 'BASELINE'))
  return { words: words.filter(({ text }) => text !== ''), box, ...(baseline !== undefined && { baseline }) }
}

function readString(element: XmlElement, { base, styles }: { readonly base: TextStyle; readonly styles: Styles }, spaced: boolean): OcrWord {
  const own = styleByRefs(element, styles) ?? base
  const sure = numberOf(element, 'WC')
  return {
    text: (attributeOf(element, 'CONTENT') ?? '').trim(),
    box: boxOf(element) ?? [0, 0, 0, 0],
    style: styleNamed(attributeOf(element, 'STYLE') ?? '', own.style),
    spaced,
    ...(sure !== undefined && { confidence: Math.min(1, sure > 1 ? sure / 100 : sure) }),
    ...(own.size !== undefined && { size: own.size }),
  }
}

/** The hyphen of a broken word belongs to its first half, which some programs write with it. */
function addHyphen(words: OcrWord[], sign: string): void {
  const last = words.at(-1)
  if (!last || /[-\u00ad¬]$/.test(last.text)) return
  words[words.length - 1] = { ...last, text: last.text + (/^[\u00ad¬]?$/.test(sign) ? '-' : sign) }
}

/** A height, or in ALTO 4.2 the points of a line. */
function baselineOf(baseline: string | undefined): number | undefined {
  const numbers = (baseline ?? '').split(/[\s,]+/).filter(part => part !== '').map(Number)
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return undefined
  const heights = numbers.length === 1 ? numbers : numbers.filter((_, at) => at % 2 === 1)
  return heights.reduce((sum, height) => sum + height, 0) / heights.length
}

function boxOf(element: XmlElement): Box | undefined {
  const [left, top, width, height] = ['HPOS', 'VPOS', 'WIDTH', 'HEIGHT'].map(name => numberOf(element, name))
  return left === undefined || top === undefined || width === undefined || height === undefined ? undefined : [left, top, left + width, top + height]
}

function boxAround(words: readonly OcrWord[]): Box {
  const edge = (side: 0 | 1 | 2 | 3, pick: (...values: number[]) => number): number => (words.length === 0 ? 0 : pick(...words.map(({ box }) => box[side])))
  return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)]
}

function numberOf(element: XmlElement, name: string): number | undefined {
  const value = Number(attributeOf(element, name) ?? Number.NaN)
  return Number.isNaN(value) ? undefined : value
}

/** All elements of a name inside, in the order of the file; blocks may stand in blocks. */
function inside(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap(child => (child.local === name ? [child] : inside(child, name)))
}
