/**
 * Turn the tokens of one paragraph into boxes, glue and penalties (Knuth and Plass), with places where words may be divided.
 * In: tokens without paragraph breaks. Out: items for tex-linebreak and, in step with them, what each one stands for.
 * A word is measured once, whole; a part of it is measured by the glyphs that fall into it.
 */
import type { InputItem } from 'tex-linebreak'
import type { Hyphenation } from './hyphenation.js'
import type { Shaper, Word } from './shaper.js'
import type { SpaceToken, Token, WordToken } from './tokens.js'

/** What an item stands for: letters `[start, end)` of a word, a space, a mark, or nothing that is seen. */
export type Stand =
  | { readonly type: 'letters'; readonly token: WordToken; readonly start: number; readonly end: number }
  | { readonly type: 'space'; readonly token: SpaceToken; readonly fixed: boolean }
  | { readonly type: 'mark'; readonly page: string }
  /** A line may end here; `hyphen`: with a hyphen of ours. */
  | { readonly type: 'division'; readonly hyphen: boolean }
  | { readonly type: 'break' }
  | { readonly type: 'nothing' }

export type Paragraph = { readonly items: readonly InputItem[]; readonly stands: readonly Stand[] }

/** How bad it is to end a line so (TeX's scale: 1000 is never). */
const costs = { hyphen: 100, lastWord: 400, explicitHyphen: 30, dash: 10, address: 60, emergency: 900, never: 1000, always: -1000 } as const
/** The space between words in thousandths of the size: a little narrower than most, as Garamond wants it. */
const wordSpace = { width: 235, stretch: 160, shrink: 70 } as const
const stuckMarks = '«»:;!?%—–'
/** Beside such marks a no-break space is a little narrower than between words. */
const stuckShare = 0.85

export type Measures = {
  /** Width of the lines, in points. */
  readonly measure: number
  /** Of the first line. */
  readonly indent: number
  /** Whether words may be divided. */
  readonly divide: boolean
}

/** Items and stands of a paragraph. */
export function toParagraph(tokens: readonly Token[], shaper: Shaper, hyphenation: Hyphenation, measures: Measures): Paragraph {
  const builder = new Builder(shaper, hyphenation, measures)
  const lastWord = tokens.findLastIndex(token => token.type === 'word' && !token.call)
  builder.indent(measures.indent)
  tokens.forEach((token, index) => { builder.add(token, tokens[index - 1], tokens[index + 1], index === lastWord) })
  return builder.finish()
}

class Builder {
  private readonly items: InputItem[] = []
  private readonly stands: Stand[] = []

  constructor(
    private readonly shaper: Shaper,
    private readonly hyphenation: Hyphenation,
    private readonly measures: Measures,
  ) {}

  indent(width: number): void {
    if (width !== 0) this.box(width, { type: 'nothing' })
  }

  add(token: Token, before: Token | undefined, after: Token | undefined, isLast: boolean): void {
    if (token.type === 'word') this.addWord(token, isLast)
    else if (token.type === 'space') this.addSpace(token, before, after)
    else if (token.type === 'page-mark') this.box(0, { type: 'mark', page: token.page })
    else if (token.type === 'line-break') this.endLine()
  }

  finish(): Paragraph {
    this.endLine()
    return { items: this.items, stands: this.stands }
  }

  private push(item: InputItem, stand: Stand): void {
    this.items.push(item)
    this.stands.push(stand)
  }

  private box(width: number, stand: Stand): void {
    this.push({ type: 'box', width }, stand)
  }

  private penalty(cost: number, width: number, hyphen: boolean, stand: Stand): void {
    this.push({ type: 'penalty', cost, width, flagged: hyphen }, stand)
  }

  private endLine(): void {
    this.penalty(costs.never, 0, false, { type: 'nothing' })
    this.push({ type: 'glue', width: 0, stretch: this.measures.measure * 4, shrink: 0 }, { type: 'nothing' })
    this.penalty(costs.always, 0, false, { type: 'break' })
  }

  private addSpace(token: SpaceToken, before: Token | undefined, after: Token | undefined): void {
    if (!before || before.type === 'line-break' || !after) return
    const { size } = token.ink
    const width = (wordSpace.width * size) / 1000
    if (token.text === ' ') this.push({ type: 'glue', width, stretch: (wordSpace.stretch * size) / 1000, shrink: (wordSpace.shrink * size) / 1000 }, { type: 'space', token, fixed: false })
    else if (token.text !== '\u00a0' || isStuck(before, after)) this.box(token.text === '\u00a0' ? width * stuckShare : this.widthOf(token.text, token), { type: 'space', token, fixed: true })
    else {
      this.penalty(costs.never, 0, false, { type: 'nothing' })
      this.push({ type: 'glue', width, stretch: (wordSpace.stretch * size) / 1000, shrink: (wordSpace.shrink * size) / 1000 }, { type: 'space', token, fixed: false })
    }
  }

  private addWord(token: WordToken, isLast: boolean): void {
    const words = this.shaper.shape(token.text, token.ink)
    const scale = token.ink.size / 1000
    const total = widthOf(words) * scale
    const cuts = this.cutsOf(token, total, isLast)
    const isWide = total > this.measures.measure * 0.6
    let start = 0
    let from = 0
    for (const cut of cuts) {
      const width = widthUpTo(words, cut.at) * scale
      this.box(width - from, { type: 'letters', token, start, end: cut.at })
      if (isWide) this.give(token.ink.size)
      this.penalty(cut.cost, cut.hyphen ? this.widthOf('-', token) : 0, cut.hyphen, { type: 'division', hyphen: cut.hyphen })
      start = cut.at
      from = width
    }
    this.box(total - from, { type: 'letters', token, start, end: token.text.length })
  }

  /** A line of parts of one word has no space to stretch, so it may be a little short. */
  private give(size: number): void {
    this.penalty(costs.never, 0, false, { type: 'nothing' })
    this.push({ type: 'glue', width: 0, stretch: size, shrink: 0 }, { type: 'nothing' })
  }

  private widthOf(text: string, token: WordToken | SpaceToken): number {
    return (widthOf(this.shaper.shape(text, token.ink)) * token.ink.size) / 1000
  }

  private cutsOf(token: WordToken, width: number, isLast: boolean): Cut[] {
    if (token.call) return []
    const cuts = explicitCuts(token.text)
    const taken = new Set(cuts.map(({ at }) => at))
    if (this.measures.divide) {
      const cost = isLast ? costs.lastWord : cuts.length > 0 ? costs.hyphen * 2 : costs.hyphen
      for (const at of this.hyphenation.get(token.language)?.(token.text) ?? []) if (!taken.has(at)) cuts.push({ at, cost, hyphen: true })
    }
    cuts.sort((a, b) => a.at - b.at)
    const longest = Math.max(...[...cuts.map(({ at }) => at), token.text.length].map((at, index) => at - (cuts[index - 1]?.at ?? 0)))
    const isTooWide = (width * longest) / token.text.length > (this.measures.measure - Math.abs(this.measures.indent)) * (cuts.length === 0 ? 1 : 0.7)
    return isTooWide ? [...cuts, ...emergencyCuts(token.text, new Set(cuts.map(({ at }) => at)))].sort((a, b) => a.at - b.at) : cuts
  }
}

type Cut = { readonly at: number; readonly cost: number; readonly hyphen: boolean }

/** After a hyphen or dash of the text's own; within an address after its punctuation. */
function explicitCuts(text: string): Cut[] {
  if (!/[-‐—–…/]|^www\./.test(text)) return []
  if (/:\/\/|^www\./.test(text)) return [...text.matchAll(/[/.?&=#_-](?=[^/.?&=#_-])/g)].map(({ index }) => ({ at: index + 1, cost: costs.address, hyphen: false }))
  return [...text.matchAll(/(?<=\p{L}{2})[-‐](?=\p{L}{2})|[—–](?=[\p{L}\p{N}«“‘"])|…(?=\p{L})|(?<=\p{L}{3})\/(?=\p{L}{3})/gu)].map(({ 0: mark, index }) => ({
    at: index + 1,
    cost: mark === '-' || mark === '‐' ? costs.explicitHyphen : costs.dash,
    hyphen: false,
  }))
}

/** A word with a part wider than the measure may be cut anywhere. */
function emergencyCuts(text: string, taken: ReadonlySet<number>): Cut[] {
  const cuts: Cut[] = []
  let at = 0
  for (const letter of text) {
    if (at > 0 && !taken.has(at) && !/\p{M}/u.test(letter)) cuts.push({ at, cost: costs.emergency, hyphen: false })
    at += letter.length
  }
  return cuts
}

/** A no-break space next to punctuation keeps its width; one between words gives and takes with the line. */
const isStuck = (before: Token, after: Token): boolean =>
  (before.type === 'word' && stuckMarks.includes(before.text.at(-1) ?? ' ')) || (after.type === 'word' && stuckMarks.includes(after.text[0] ?? ' '))

/** In thousandths. */
export const widthOf = (words: readonly Word[]): number => words.reduce((sum, word) => sum + word.width, 0)

/** The width of the first `count` letters; a ligature that is cut through is shared out evenly. */
function widthUpTo(words: readonly Word[], count: number): number {
  let width = 0
  let left = count
  for (const { glyphs } of words) {
    for (const glyph of glyphs) {
      if (left <= 0 && glyph.text !== '') return width
      const share = glyph.text.length > left ? left / glyph.text.length : 1
      width += glyph.advance * Math.max(0, share)
      left -= glyph.text.length
    }
  }
  return width
}
