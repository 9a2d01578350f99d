/**
 * Set a paragraph: break it into lines that are best together, and give every word its place.
 * In: tokens, a shaper, the measure. Out: `Line`s. Words of a divided line end are shaped anew with their hyphen.
 * Ragged lines are filled one after the other; centred ones are then made alike in length.
 */
import texLineBreak from 'tex-linebreak'
import type { InputItem } from 'tex-linebreak'
import { type Measures, type Paragraph, type Stand, toParagraph } from './break-points.js'
import type { Hyphenation } from './hyphenation.js'
import type { Line, Piece } from './line.js'
import { overhangLeft, overhangRight } from './optical-margins.js'
import { orderRightToLeft } from './right-to-left.js'
import type { Shaper, Word } from './shaper.js'
import type { SpaceToken, Token, WordToken } from './tokens.js'

export type Align = 'justify' | 'left' | 'center' | 'right'
export type Setting = {
  readonly shaper: Shaper
  readonly hyphenation: Hyphenation
}
export type ParagraphStyle = {
  readonly measure: number
  readonly align: Align
  /** Of the first line, in points. */
  readonly indent: number
  /** Of all lines but the first, for ragged lines only. */
  readonly turnover: number
}

/** The lines of one paragraph; none for no words. */
export function setParagraph(tokens: readonly Token[], setting: Setting, style: ParagraphStyle): Line[] {
  if (!tokens.some(token => token.type === 'word')) return []
  const measures: Measures = { measure: style.measure, indent: style.align === 'justify' ? style.indent : 0, divide: style.align === 'justify' }
  const paragraph = toParagraph(tokens, setting.shaper, setting.hyphenation, measures)
  return style.align === 'justify' ? justify(paragraph, setting, style) : setRagged(paragraph, setting, style)
}

/** TeX's demerits for two hyphens in a row and for a tight line beside a loose one. */
const taste = { maxAdjustmentRatio: null, initialMaxAdjustmentRatio: 1.6, doubleHyphenPenalty: 30000, adjacentLooseTightPenalty: 4000 }

function justify(paragraph: Paragraph, setting: Setting, { measure, indent }: ParagraphStyle): Line[] {
  return toLines(paragraph, breakWell(paragraph.items, measure), setting, index => ({ measure, align: 'justify', offset: index === 0 ? indent : 0 }))
}

/** So many items are weighed together: some hundred lines. Beyond that the work would grow with the square of the length. */
const window = 2400
/** The last lines of a window are set again with what follows. */
const overlap = 4

/** Where the lines end that are best together. */
function breakWell(items: readonly InputItem[], measure: number): number[] {
  const breaks: number[] = []
  for (let start = 0; start < items.length; ) {
    const isRest = items.length - start <= window
    const part = isRest ? items.slice(start) : [...items.slice(start, start + window), ...ending]
    const found = texLineBreak.breakLines(part, measure, taste).slice(1)
    const kept = isRest ? found : found.slice(0, Math.max(1, found.length - overlap))
    for (const at of kept) breaks.push(start + at)
    start += (kept.at(-1) ?? part.length) + 1
  }
  return breaks
}

const ending: readonly InputItem[] = [
  { type: 'penalty', cost: 1000, width: 0, flagged: false },
  { type: 'glue', width: 0, stretch: 1e4, shrink: 0 },
  { type: 'penalty', cost: -1000, width: 0, flagged: false },
]

/** Greedy; of the measures that give as many lines, centred text takes nearly the narrowest. */
function setRagged(paragraph: Paragraph, setting: Setting, { measure, align, indent, turnover }: ParagraphStyle): Line[] {
  const widths = (index: number, narrowed: number): number => narrowed - (index === 0 ? indent : turnover)
  const full = fillGreedily(paragraph.items, index => widths(index, measure))
  const breaks = align === 'center' && full.length > 1 ? balance(paragraph.items, full, measure, widths) : full
  return toLines(paragraph, breaks, setting, index => ({ measure: widths(index, measure), align, offset: index === 0 ? indent : turnover }))
}

function balance(items: readonly InputItem[], full: readonly number[], measure: number, widths: (index: number, narrowed: number) => number): readonly number[] {
  let best = full
  for (let narrowed = measure * 0.96; narrowed > measure * 0.4; narrowed *= 0.96) {
    const breaks = fillGreedily(items, index => widths(index, narrowed))
    if (breaks.length > full.length) break
    best = breaks
  }
  return best
}

/** Where each line ends when every line takes all it can. */
function fillGreedily(items: readonly InputItem[], measureOf: (index: number) => number): number[] {
  const breaks: number[] = []
  let width = 0
  let candidate = -1
  let start = 0
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (!item) break
    if (item.type === 'penalty' && item.cost <= -1000) {
      breaks.push(at)
      width = 0
      candidate = -1
      start = at + 1
      continue
    }
    if (isLegal(items, at) && at > start) candidate = at
    if (item.type !== 'penalty') width += item.width
    if (item.type === 'box' && width > measureOf(breaks.length) + 0.01 && candidate >= start) {
      breaks.push(candidate)
      at = candidate
      start = candidate + 1
      width = 0
      candidate = -1
    }
  }
  return breaks
}

function isLegal(items: readonly InputItem[], at: number): boolean {
  const item = items[at]
  return item?.type === 'glue' ? items[at - 1]?.type === 'box' : item?.type === 'penalty' && item.cost < 1000
}

type Shape = { readonly measure: number; readonly align: Align; readonly offset: number }

function toLines(paragraph: Paragraph, breaks: readonly number[], setting: Setting, shapeOf: (index: number) => Shape): Line[] {
  let start = 0
  return breaks.map((end, index) => {
    const line = toLine(paragraph, start, end, setting.shaper, shapeOf(index))
    start = paragraph.items[end]?.type === 'penalty' ? end + 1 : end
    return line
  })
}

/** A word or a space before it has its place; `stretch` and `shrink` are in points. */
type Loose = { readonly word: Word; readonly token: WordToken | SpaceToken; readonly width: number; readonly stretch: number; readonly shrink: number }

function toLine(paragraph: Paragraph, from: number, end: number, shaper: Shaper, shape: Shape): Line {
  const stands = paragraph.stands.slice(from, end + 1)
  const last = stands.at(-1)
  const hyphenated = last?.type === 'division' && last.hyphen
  const loose = trim(gather(stands, paragraph.items.slice(from, end + 1), shaper, hyphenated))
  const ends = last?.type === 'break'
  const hanging = shape.align === 'justify' ? { left: overhangLeft(loose[0]?.word, loose[0]?.token.ink.size), right: ends ? 0 : overhangRight(loose.at(-1)?.word, loose.at(-1)?.token.ink.size) } : { left: 0, right: 0 }
  const room = shape.measure - (shape.align === 'justify' ? shape.offset : 0) + hanging.left + hanging.right
  const ratio = shape.align === 'justify' ? ratioOf(loose, room, ends) : 0
  const pieces = orderRightToLeft(place(loose, ratio, shape.offset - hanging.left))
  const natural = pieces.reduce((sum, piece) => sum + piece.width, 0)
  const shift = shape.align === 'center' ? (shape.measure - natural) / 2 : shape.align === 'right' ? shape.measure - natural : 0
  return {
    pieces: shift === 0 ? pieces : pieces.map(piece => ({ ...piece, x: piece.x + shift })),
    calls: stands.flatMap(stand => (stand.type === 'letters' && stand.token.call ? [stand.token.call] : [])),
    pageMarks: stands.flatMap(stand => (stand.type === 'mark' ? [stand.page] : [])),
    progress: progressOf(stands),
    hyphenated,
    ratio,
    overrun: natural - room < 0.01 ? 0 : natural - room,
  }
}

function progressOf(stands: readonly Stand[]): number {
  const last = stands.findLast(stand => stand.type === 'letters')
  return last?.type === 'letters' ? last.token.progress : 0
}

/** The letters of a word that stand together in the line become one piece again. */
function gather(stands: readonly Stand[], items: readonly InputItem[], shaper: Shaper, hyphenated: boolean): Loose[] {
  const loose: Loose[] = []
  const lastLetters = stands.findLastIndex(({ type }) => type === 'letters')
  for (let at = 0; at < stands.length; at += 1) {
    const stand = stands[at]
    if (stand?.type === 'space') {
      const { token } = stand
      const item = items[at]
      const { stretch, shrink } = item?.type === 'glue' ? item : rigid
      for (const word of shaper.shape(token.text, token.ink)) loose.push({ word, token, width: item?.width ?? 0, stretch, shrink })
    } else if (stand?.type === 'letters') {
      const { token, start } = stand
      const last = lastPart(stands, at)
      const end = last.end
      at = last.at
      const slice = start === 0 && end === token.text.length ? token.text : token.text.slice(start, end)
      const words = hyphenated && at === lastLetters ? shaper.shapeHyphenated(slice, token.ink) : shaper.shape(slice, token.ink)
      for (const word of words) loose.push({ word, token, width: (word.width * token.ink.size) / 1000, stretch: 0, shrink: 0 })
    }
  }
  return loose
}

const rigid = { stretch: 0, shrink: 0 } as const

/** Where the parts of one word that follow each other in the line come to an end. */
function lastPart(stands: readonly Stand[], from: number): { readonly at: number; readonly end: number } {
  const first = stands[from]
  const token = first?.type === 'letters' ? first.token : undefined
  let last = { at: from, end: first?.type === 'letters' ? first.end : 0 }
  for (let at = from + 1; at < stands.length; at += 1) {
    const stand = stands[at]
    if (stand?.type === 'letters' && stand.token === token) last = { at, end: stand.end }
    else if (stand?.type !== 'division' && stand?.type !== 'nothing') break
  }
  return last
}

const isGlue = (loose: Loose | undefined): boolean => loose !== undefined && loose.stretch > 0

/** Without the spaces at either end of the line, but never an empty line. */
function trim(loose: readonly Loose[]): readonly Loose[] {
  let start = 0
  let end = loose.length
  while (start < end && isGlue(loose[start])) start += 1
  while (end > start && isGlue(loose[end - 1])) end -= 1
  return loose.slice(start, end)
}

/** A last line keeps its natural spaces unless it is too long for them. */
function ratioOf(loose: readonly Loose[], room: number, isLast: boolean): number {
  const sum = (of: (each: Loose) => number): number => loose.reduce((total, each) => total + of(each), 0)
  const missing = room - sum(({ width }) => width)
  if (missing >= 0) {
    const stretch = sum(each => each.stretch)
    return isLast || stretch === 0 ? 0 : missing / stretch
  }
  const shrink = sum(each => each.shrink)
  return shrink === 0 ? 0 : Math.max(-1.4, missing / shrink)
}

function place(loose: readonly Loose[], ratio: number, start: number): Piece[] {
  let x = start
  return loose.map(({ word, token, width, stretch, shrink }) => {
    const piece: Piece = { x, width: width + ratio * (ratio < 0 ? shrink : stretch), word, ...appearance(token) }
    x += piece.width
    return piece
  })
}

function appearance(token: WordToken | SpaceToken): Pick<Piece, 'size' | 'rise' | 'call' | 'href'> {
  const { size, rise } = token.ink
  const plain = { size, rise: token.type === 'space' ? 0 : rise }
  if (token.type === 'word' && token.call) return { ...plain, call: token.call }
  return token.href === undefined ? plain : { ...plain, href: token.href }
}
