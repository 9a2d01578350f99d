/**
 * Look at a whole document's lines before anything is joined: what do blank lines, spaces and line ends mean here?
 * In: its lines as passages. Out: a `Layout`, which every repair of lines is guided by.
 * The measure comes from the widths of letters: a line that goes on must be too long for its neighbour's first word.
 */
import { type Font, fonts, widthOf } from '../../text/font-widths.js'
import type { Passage } from '../passage.js'
import { endsSentence, startsInside, startsWithCapital } from './line-shape.js'

/** `indent`: how much narrower first lines of paragraphs are, 0 if they are not. `fit`: how much of the document obeys, 0 to 1. */
export type Measure = { readonly font: Font; readonly width: number; readonly indent: number; readonly fit: number }

export type Layout = {
  /** A blank line stands after every line and means nothing. */
  readonly doubleSpaced: boolean
  /** Every line of text ends with a space. */
  readonly trailingSpace: boolean
  readonly pageBreaks: 'form-feed' | 'blank-lines' | 'leading-space' | 'none'
  /** What parts paragraphs: blank lines, indents, only the line that ends early, or every line end. */
  readonly paragraphs: 'blank-line' | 'indent' | 'width' | 'line'
  readonly measure?: Measure
}

/** A line reaches the measure when no word fits after it; print and tables differ by up to this much. */
export const slack = 0.9965
const leastFit = 0.88

export function layoutOf(lines: readonly Passage[]): Layout {
  const doubleSpaced = isDoubleSpaced(lines)
  const close = closePairs(lines, doubleSpaced)
  const measure = measureOf(close)
  return {
    doubleSpaced,
    trailingSpace: share(lines, line => / $/.test(line.text.text)) > 0.8,
    pageBreaks: pageBreaksOf(lines, doubleSpaced),
    paragraphs: paragraphsOf(lines, close, doubleSpaced, measure),
    ...(measure ? { measure } : {}),
  }
}

/** A line and the one below it, with no blank line that means something between them. */
type Pair = { readonly line: string; readonly next: string; readonly before: string | undefined }

const share = <T>(items: readonly T[], test: (item: T) => boolean): number => (items.length === 0 ? 0 : items.filter(test).length / items.length)

const isOpen = (line: string, next: string): boolean => !endsSentence(line) && startsInside(next)

function isDoubleSpaced(lines: readonly Passage[]): boolean {
  let apart = 0
  let close = 0
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line || !isOpen(lines[at - 1]?.text.text ?? '', line.text.text)) continue
    if (line.gap === 0) close += 1
    else if (line.gap === 1) apart += 1
  }
  return apart >= 5 && apart > 3 * close
}

/** Blank lines above a line, beyond the one that stands after every line of a double-spaced text. */
export const blanksAbove = (line: Passage | undefined, { doubleSpaced }: Pick<Layout, 'doubleSpaced'>): number => Math.max(0, (line?.gap ?? 0) - (doubleSpaced ? 1 : 0))

function closePairs(lines: readonly Passage[], doubleSpaced: boolean): Pair[] {
  const pairs: Pair[] = []
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const [line, next] = [lines[at], lines[at + 1]]
    if (line && next && blanksAbove(next, { doubleSpaced }) === 0) pairs.push({ line: line.text.text.trim(), next: next.text.text.trim(), before: lines[at - 1]?.text.text.trim() })
  }
  return pairs
}

/** The line with the first word of the next: what did not fit. A hyphen inside a word is a place to break it. */
export function widthWithNext(line: string, next: string, font: Font): number {
  const word = next.split(' ')[0] ?? ''
  const glue = /[\p{L}]-$/u.test(line) ? '' : ' '
  return widthOf(`${line}${glue}${word}`, font)
}

function measureOf(close: readonly Pair[]): Measure | undefined {
  const open = close.filter(({ line, next, before }) => isOpen(line, next) && !(before !== undefined && endsSentence(before) && startsWithCapital(line)))
  if (open.length < 8) return undefined
  const measures = fonts.map(font => ({ font, ...fitOf(open, font) })).sort((a, b) => b.fit - a.fit)
  const best = measures[0]
  if (!best || best.fit < leastFit) return undefined
  return { font: best.font, width: best.width, fit: best.fit, indent: indentOf(close, best.font, best.width) }
}

/** The width that most open line ends agree on: wide enough for nearly all lines, too narrow for nearly all next words. */
function fitOf(open: readonly Pair[], font: Font): { width: number; fit: number } {
  const widths = open.map(({ line }) => widthOf(line, font)).sort((a, b) => a - b)
  const withNext = open.map(({ line, next }) => widthWithNext(line, next, font)).sort((a, b) => a - b)
  let best = { width: 0, fit: 0 }
  for (let rank = Math.floor(widths.length * 0.8); rank < widths.length; rank += 1) {
    const width = widths[rank] ?? 0
    const fit = (rank + 1 - countBelow(withNext, width * slack)) / widths.length
    if (fit >= best.fit) best = { width, fit }
  }
  return best
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** First lines of paragraphs that never come near the measure, although they go on, have lost an indent. */
function indentOf(close: readonly Pair[], font: Font, width: number): number {
  const first = close.filter(({ line, next, before }) => before !== undefined && endsSentence(before) && startsWithCapital(line) && widthWithNext(before, line, font) < width * 0.9 && isOpen(line, next))
  if (first.length < 8) return 0
  const widths = first.map(({ line }) => widthOf(line, font)).sort((a, b) => a - b)
  const widest = widths[Math.floor(widths.length * 0.97)] ?? width
  return widest < width * 0.98 ? width - widest : 0
}

function pageBreaksOf(lines: readonly Passage[], doubleSpaced: boolean): Layout['pageBreaks'] {
  if (lines.some(line => line.startsPage)) return 'form-feed'
  const runs = lines.filter((line, at) => at > 0 && line.emptyRun >= (doubleSpaced ? 4 : 3)).length
  if (runs >= Math.max(3, lines.length / 150)) return 'blank-lines'
  const indented = lines.filter((line, at) => at > 0 && line.indent > 0).length
  return indented > 0 && indented <= lines.length * 0.08 ? 'leading-space' : 'none'
}

/** So many indented lines right below others show a habit; titles and datelines, which are centred, stand apart. */
const fewestIndented = 4

function paragraphsOf(lines: readonly Passage[], close: readonly Pair[], doubleSpaced: boolean, measure: Measure | undefined): Layout['paragraphs'] {
  const indented = lines.filter((line, at) => at > 0 && line.indent >= 2)
  const isAfterEnd = (line: Passage, at: number): boolean => at > 0 && line.indent >= 2 && endsSentence(lines[at - 1]?.text.text ?? '')
  const afterEnd = lines.filter(isAfterEnd).length
  const closeIndented = indented.filter(line => blanksAbove(line, { doubleSpaced }) === 0).length
  const closeAfterEnd = lines.filter((line, at) => isAfterEnd(line, at) && blanksAbove(line, { doubleSpaced }) === 0).length
  const lengths = lines.map(line => line.text.text.length)
  const long = share(lengths, length => length > 160)
  if (long > 0.25 || (share(close, ({ line, next }) => isOpen(line, next)) < 0.08 && long > 0.1)) return 'line'
  const isHabit = (count: number, after: number, least: number): boolean => count > lines.length * 0.03 && count < lines.length * 0.5 && after > count * least
  if (isHabit(indented.length, afterEnd, 0.6) || (closeIndented >= fewestIndented && isHabit(closeIndented, closeAfterEnd, 0.8))) return 'indent'
  const apart = lines.filter((line, at) => at > 0 && blanksAbove(line, { doubleSpaced }) > 0).length
  const early = measure ? close.filter(({ line, next }) => endsSentence(line) && startsWithCapital(next) && widthWithNext(line, next, measure.font) < measure.width * 0.97).length : 0
  return early > Math.max(3, apart * 0.5) ? 'width' : 'blank-line'
}
