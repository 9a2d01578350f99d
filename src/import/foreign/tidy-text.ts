/**
 * Tidy running text that a word processor or a web page left: plain spaces, none doubled, none at the edges of a span.
 * In: inlines. Out: the same words in the shape that text.md stores: no-break spaces become spaces (the typography of the
 * edition puts them back by rule), soft hyphens and zero-width characters vanish.
 */
import { joinTexts } from '../../model/inline-walk.js'
import type { Inline } from '../../model/inline.js'

const invisible = /[\u00ad\u2060\ufeff]|[\u200b-\u200d]/g
const anySpace = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g
const wide = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/

/** Text with every space a plain one, runs kept as one, and no invisible characters; the no-break hyphen is a hyphen. */
export function plainSpaces(text: string): string {
  return text.replace(invisible, '').replace(anySpace, ' ').replace(/\u2011/g, '-')
}

/** One block's running text with its spaces in order; empty spans are gone, neighbours of one style are one. */
export function tidyInlines(inlines: readonly Inline[]): Inline[] {
  return trimBreaks(joinTexts(settleSpaces(hoistSpaces(inlines), { pending: false, atStart: true })))
}

/** No block begins or ends with a line break. */
function trimBreaks(inlines: Inline[]): Inline[] {
  const first = inlines.findIndex(inline => inline.type !== 'line-break')
  const last = inlines.findLastIndex(inline => inline.type !== 'line-break')
  return first < 0 ? [] : inlines.slice(first, last + 1)
}

const text = (words: string): Inline => ({ type: 'text', text: words })

/** Spaces at the edges of a span move out of it, and a span that holds no text goes. */
function hoistSpaces(inlines: readonly Inline[]): Inline[] {
  const hoisted = inlines.flatMap((inline): Inline[] => {
    if (inline.type === 'text') return [text(plainSpaces(inline.text))]
    if (inline.type !== 'span' && inline.type !== 'link') return [inline]
    const { before, children, after } = edgesOff(joinTexts(hoistSpaces(inline.children)))
    const core = children.some(child => child.type !== 'note-reference' && child.type !== 'page-break') ? [{ ...inline, children }] : children
    return [...before, ...core, ...after]
  })
  return mergeSpans(joinTexts(hoisted))
}

function edgesOff(inlines: Inline[]): { before: Inline[]; children: Inline[]; after: Inline[] } {
  const [first, last] = [inlines.at(0), inlines.at(-1)]
  const leading = first?.type === 'text' && wide.test(first.text.charAt(0))
  const trailing = last?.type === 'text' && wide.test(last.text.slice(-1))
  const children = joinTexts(
    inlines.map((inline, at) => {
      if (inline.type !== 'text') return inline
      const started = at === 0 ? inline.text.trimStart() : inline.text
      return text(at === inlines.length - 1 ? started.trimEnd() : started)
    }),
  )
  return { before: leading ? [text(' ')] : [], children, after: trailing ? [text(' ')] : [] }
}

function mergeSpans(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const inline of inlines) {
    const last = merged.at(-1)
    if (inline.type === 'span' && last?.type === 'span' && inline.style === last.style && inline.lang === last.lang)
      merged[merged.length - 1] = { ...last, children: mergeSpans(joinTexts([...last.children, ...inline.children])) }
    else merged.push(inline)
  }
  return merged
}

/** A space is written when the next text comes, so that none stands first, last, doubled or before a line break. */
function settleSpaces(inlines: readonly Inline[], at: { pending: boolean; atStart: boolean }): Inline[] {
  const settled: Inline[] = []
  const flush = (): void => {
    if (at.pending && !at.atStart) settled.push(text(' '))
    at.pending = false
  }
  for (const inline of inlines) {
    if (inline.type === 'text') {
      if (inline.text.startsWith(' ')) at.pending = true
      const words = inline.text.trim().replace(/ {2,}/g, ' ')
      if (words === '') continue
      flush()
      settled.push(text(words))
      at.atStart = false
      at.pending = inline.text.endsWith(' ')
    } else if (inline.type === 'line-break') {
      settled.push(inline)
      Object.assign(at, { pending: false, atStart: true })
    } else {
      flush()
      settled.push(inline.type === 'span' || inline.type === 'link' ? { ...inline, children: settleSpaces(inline.children, at) } : inline)
      if (inline.type === 'note-reference') at.atStart = false
    }
  }
  return settled
}
