/**
 * Put note references into running text in the place of the marks that were typed there.
 * In: inlines and ranges of their plain text. Out: the inlines with each range replaced; what a span loses it loses wholly.
 */
import { plainText } from '../../model/inline-walk.js'
import type { Inline } from '../../model/inline.js'

/** Offsets in `plainText` of the inlines; in their place stands `put`, if anything. */
export type Cut = { readonly start: number; readonly end: number; readonly put?: Inline }

/** The inlines with the ranges cut; they must be in order and may not overlap. */
export function cutRanges(inlines: readonly Inline[], cuts: readonly Cut[]): Inline[] {
  return cuts.length === 0 ? [...inlines] : cutFrom(inlines, cuts, { at: 0 })
}

function cutFrom(inlines: readonly Inline[], cuts: readonly Cut[], walk: { at: number }): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type === 'text') return cutText(inline.text, cuts, walk)
    if (inline.type === 'span' || inline.type === 'link') return unwrapped({ ...inline, children: cutFrom(inline.children, cuts, walk) })
    walk.at += plainText([inline]).length
    return [inline]
  })
}

/** A span of nothing but a note reference is none. */
function unwrapped(inline: Extract<Inline, { type: 'span' | 'link' }>): Inline[] {
  return inline.children.every(child => child.type === 'note-reference') ? [...inline.children] : [inline]
}

function cutText(text: string, cuts: readonly Cut[], walk: { at: number }): Inline[] {
  const from = walk.at
  const end = from + text.length
  walk.at = end
  const pieces: Inline[] = []
  let kept = from
  for (const cut of cuts) {
    if (cut.end <= from || cut.start >= end) continue
    if (cut.start > kept) pieces.push({ type: 'text', text: text.slice(kept - from, cut.start - from) })
    if (cut.start >= from && cut.put) pieces.push(cut.put)
    kept = Math.max(kept, Math.min(cut.end, end))
  }
  if (kept < end) pieces.push({ type: 'text', text: text.slice(kept - from) })
  return pieces
}

/** Where in the plain text superscript stands. */
export function raisedRanges(inlines: readonly Inline[]): (readonly [start: number, end: number])[] {
  const ranges: (readonly [number, number])[] = []
  const walk = (children: readonly Inline[], from: number): number => {
    let at = from
    for (const child of children) {
      const start = at
      if (child.type === 'span' || child.type === 'link') at = walk(child.children, at)
      else at += plainText([child]).length
      if (child.type === 'span' && child.style === 'superscript') ranges.push([start, at])
    }
    return at
  }
  walk(inlines, 0)
  return ranges
}
