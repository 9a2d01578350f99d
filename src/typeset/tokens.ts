/**
 * Flatten running text into words, spaces and marks, each with its ink.
 * In: the segments of one side of a row. Out: `Token`s in reading order, with how far into the text each one comes.
 * Between two sentences stands one space that belongs to neither.
 */
import type { EditionInline, EditionSegment } from '../model/edition.js'
import { plainText } from '../model/inline-walk.js'
import type { LanguageTag } from '../model/work.js'
import { type Ink, inkOfCall, inkOfSpan } from './ink.js'

/** What a call of a note leads to. */
export type Call = { readonly note: string; readonly mark: string; readonly caller: string }

/** `progress`: how many segments are done at the word's end, with the fraction of the one under way. */
export type WordToken = { readonly type: 'word'; readonly text: string; readonly ink: Ink; readonly language: LanguageTag; readonly progress: number; readonly call?: Call; readonly href?: string }
export type SpaceToken = { readonly type: 'space'; readonly text: string; readonly ink: Ink; readonly href?: string }
export type Token =
  | WordToken
  | SpaceToken
  | { readonly type: 'line-break' | 'paragraph-break' }
  /** Where a page of the original begins. */
  | { readonly type: 'page-mark'; readonly page: string }

/** The mark of a sentence that the other side has and this one lacks. */
export const gapMark = '[…]'

type Context = { readonly ink: Ink; readonly language: LanguageTag; readonly href?: string }

/** All tokens of these segments in `ink`; `language` is that of the side; `emptyMark` stands for a sentence that this side lacks. */
export function toTokens(segments: readonly EditionSegment[], ink: Ink, language: LanguageTag, emptyMark: string): Token[] {
  const tokens: Token[] = []
  for (const [index, segment] of segments.entries()) {
    const walker = new Walker(tokens, index, plainText(segment.content).length)
    // Two gaps in a row show as one.
    if (segment.status === 'missing' && segments[index - 1]?.status !== 'missing') walker.addText(emptyMark, { ink, language })
    walker.walk(segment.content, { ink, language })
    const last = tokens.at(-1)
    if (index < segments.length - 1 && last && last.type !== 'space' && last.type !== 'paragraph-break') tokens.push({ type: 'space', text: ' ', ink })
  }
  while (tokens.at(-1)?.type === 'space') tokens.pop()
  return tokens
}

/** A run of words and the single spaces of every kind between them. */
const pieces = /[ \t\n\r]+|[\u00a0\u202f\u2009]|[^ \t\n\r\u00a0\u202f\u2009]+/g
const isSpace = (text: string): boolean => /^[ \t\n\r\u00a0\u202f\u2009]/.test(text)

class Walker {
  private done = 0

  constructor(
    private readonly tokens: Token[],
    private readonly segment: number,
    private readonly length: number,
  ) {}

  walk(inlines: readonly EditionInline[], context: Context): void {
    for (const inline of inlines) this.visit(inline, context)
  }

  private visit(inline: EditionInline, context: Context): void {
    if (inline.type === 'text') this.addText(inline.text, context)
    else if (inline.type === 'span') this.walk(inline.children, { ...context, ink: inkOfSpan(context.ink, inline.style, plainText(inline.children)), language: inline.lang ?? context.language })
    else if (inline.type === 'link') this.walk(inline.children, { ...context, href: inline.href })
    else if (inline.type === 'foreign-code') this.walk(inline.children, context)
    else if (inline.type === 'note-call') this.addCall(inline, context)
    else if (inline.type === 'page-break') this.tokens.push({ type: 'page-mark', page: inline.page })
    else this.tokens.push({ type: inline.type })
  }

  addText(text: string, { ink, language, href }: Context): void {
    const link = href === undefined ? {} : { href }
    for (const [piece] of text.normalize('NFC').matchAll(pieces)) {
      this.done += piece.length
      if (!isSpace(piece)) this.tokens.push({ type: 'word', text: piece, ink, language, progress: this.progress(), ...link })
      else if (this.tokens.at(-1)?.type !== 'space') this.tokens.push({ type: 'space', text: /^[\u00a0\u202f\u2009]/.test(piece) ? piece : ' ', ink, ...link })
    }
  }

  private addCall({ note, mark, caller }: Call, { ink, language }: Context): void {
    this.tokens.push({ type: 'word', text: mark, ink: inkOfCall(ink), language, progress: this.progress(), call: { note, mark, caller } })
  }

  private progress(): number {
    return this.segment + (this.length === 0 ? 1 : Math.min(1, this.done / this.length))
  }
}
