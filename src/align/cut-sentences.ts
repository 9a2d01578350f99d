/**
 * Cut running text into passages and put passages together again.
 * In: inlines and offsets in their plain text. Out: lists of inlines; the space at a cut belongs to neither side.
 * A span that a cut goes through is torn in two of the same id: whoever writes the pieces down gives them ids of their own.
 */
import type { Inline } from '../model/inline.js'
import { joinTexts, plainText } from '../model/inline-walk.js'

/** The pieces between the ends; the last end is that of the text. Pieces without anything are left out. */
export function cutInlines(inlines: readonly Inline[], ends: readonly number[]): Inline[][] {
  const pieces: Inline[][] = []
  let start = 0
  for (const end of ends) {
    const first = start === 0
    pieces.push(trimSpaces(joinTexts(slice(inlines, 0, start, end, { first, last: end === ends.at(-1) }))))
    start = end
  }
  return pieces.filter(piece => piece.length > 0)
}

/** Texts put one after the other with a space between. */
export function joinPassages(passages: readonly (readonly Inline[])[]): Inline[] {
  return joinTexts(passages.flatMap((passage, index) => (index === 0 ? [...passage] : [{ type: 'text', text: ' ' } as const, ...passage])))
}

/** Whether the slice begins and ends where the text does. */
type Edges = { readonly first: boolean; readonly last: boolean }

/** What stands in `[start, end)`; `offset` is where the inlines begin. */
function slice(inlines: readonly Inline[], offset: number, start: number, end: number, edges: Edges): Inline[] {
  let at = offset
  return inlines.flatMap((inline): Inline[] => {
    const from = at
    at += plainText([inline]).length
    if (inline.type === 'text') return [{ type: 'text', text: inline.text.slice(Math.max(0, start - from), Math.max(0, end - from)) }]
    if (at === from) return standsIn(inline, from, start, end, edges) ? [inline] : []
    if (at <= start || from >= end) return []
    if (inline.type !== 'span' && inline.type !== 'link') return [inline]
    return [{ ...inline, children: slice(inline.children, from, start, end, edges) }]
  })
}

/** A code without text at a cut: a page mark begins the next piece, a note call closes the one before. */
function standsIn(inline: Inline, at: number, start: number, end: number, edges: Edges): boolean {
  if (at > start && at < end) return true
  const opens = inline.type === 'page-break' || inline.type === 'span' || inline.type === 'link'
  return at === start ? edges.first || opens : at === end && (edges.last || !opens)
}

/** Without white space at either end, also within spans. */
function trimSpaces(inlines: readonly Inline[]): Inline[] {
  return joinTexts(trimAt(trimAt(inlines, /^\s+/u, 'first'), /\s+$/u, 'last'))
}

/** The pattern taken off the first or last text; a note call or page mark does not shelter the space beyond it. */
function trimAt(inlines: readonly Inline[], spaces: RegExp, side: 'first' | 'last'): Inline[] {
  const result = [...inlines]
  const hasText = (inline: Inline): boolean => plainText([inline]) !== ''
  const at = side === 'first' ? result.findIndex(hasText) : result.findLastIndex(hasText)
  const inline = result[at]
  if (inline?.type === 'text') result[at] = { type: 'text', text: inline.text.replace(spaces, '') }
  else if (inline?.type === 'span' || inline?.type === 'link') result[at] = { ...inline, children: trimAt(inline.children, spaces, side) }
  return result
}
