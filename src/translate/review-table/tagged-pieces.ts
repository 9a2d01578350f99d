/**
 * Spell the looks of pieces as tags in their text, so that what is seen and what is typed is read in one way.
 * In: pieces. Out: a text with the tags of `interchange/code-text.ts`, each with an id that begins with `~`.
 * A look that reaches further stands outside one that ends sooner: `**a *b* c**`, wherever the word processor cut it.
 */
import { escapeValue } from '../../xml/write-xml.js'
import { spanNames } from '../interchange/code-names.js'
import type { Look, Piece } from './piece.js'

type Facet = keyof Look
/** Outer before inner, where two looks reach equally far. */
const facets: readonly Facet[] = ['href', 'foreign', 'emphasis', 'strong', 'small-caps', 'superscript', 'subscript', 'code']

export function toTagged(pieces: readonly Piece[]): string {
  let count = 0
  const tags = (facet: Facet, look: Look): readonly [open: string, close: string] => {
    const name = `${facet === 'href' ? 'a' : spanNames[facet]}:~${++count}`
    const value = facet === 'href' ? ` href="${escapeValue(look.href ?? '')}"` : facet === 'foreign' && look.foreign ? ` lang="${escapeValue(look.foreign)}"` : ''
    return [`<${name}${value}>`, `</${name}>`]
  }
  const spell = (from: number, to: number, applied: readonly Facet[]): string => {
    let text = ''
    for (let at = from; at < to; ) {
      const piece = pieces[at]
      if (!piece) break
      const [facet, end] = widest(pieces, at, to, applied)
      if (facet) {
        const [open, close] = tags(facet, piece.look)
        text = `${beforeTag(text)}${open}${beforeTag(spell(at, end, [...applied, facet]))}${close}`
        at = end
      } else {
        text = piece.kind === 'text' ? text + piece.text : `${beforeTag(text)}<${piece.kind === 'line' ? 'br' : 'par'}:~${++count}/>`
        at += 1
      }
    }
    return text
  }
  return spell(0, pieces.length, [])
}

/** The look of the piece that reaches furthest among those not spelled yet, and where it ends. */
function widest(pieces: readonly Piece[], at: number, to: number, applied: readonly Facet[]): readonly [facet: Facet | undefined, end: number] {
  let best: Facet | undefined
  let bestEnd = at
  for (const facet of facets) {
    const value = pieces[at]?.look[facet]
    if (value === undefined || applied.includes(facet)) continue
    let end = at + 1
    while (end < to && pieces[end]?.look[facet] === value) end += 1
    if (end > bestEnd) [best, bestEnd] = [facet, end]
  }
  return [best, bestEnd]
}

/** A backslash at the end of what somebody typed is no escape of the tag that follows. */
const beforeTag = (text: string): string => text.replace(/\\+$/, slashes => slashes + slashes)
