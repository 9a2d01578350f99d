/**
 * Give words back the italics, bold type, small capitals and raised letters they were printed in.
 * In: a tracked text with its anchors made codes, the styles of the printed text. Out: running text with spans.
 * The origins of characters say how each was set, so that no repair has to know of it. A block that is set in one style
 * throughout is so by design and not for emphasis: a heading in bold, a dateline in italics.
 */
import type { Inline, SpanStyle } from '../../model/inline.js'
import type { Role } from '../passage.js'
import { tidyInlines } from '../foreign/tidy-text.js'
import type { TrackedText } from '../tracked-text.js'
import type { LinearText } from './linear-text.js'

/** Outermost first. */
const order = ['strong', 'emphasis', 'small-caps', 'superscript'] as const satisfies readonly SpanStyle[]
const bits: Readonly<Record<(typeof order)[number], number>> = { strong: 1, emphasis: 2, 'small-caps': 4, superscript: 8 }

/** The style of each character of the printed text, as a sum of `bits`. */
export type Wardrobe = Uint8Array

export function wardrobeOf({ source, lines }: LinearText): Wardrobe {
  const styles = new Uint8Array(source.text.length)
  for (const { runs } of lines) {
    for (const [at, { run, start, end }] of runs.entries()) {
      const { bold, italic, smallCapitals, raised } = run.style
      const style = (bold ? bits.strong : 0) + (italic ? bits.emphasis : 0) + (smallCapitals ? bits['small-caps'] : 0) + (raised ? bits.superscript : 0)
      styles.fill(style, start, end)
      const next = runs[at + 1]
      if (next && next.run.style.italic === italic && next.run.style.bold === bold && next.run.style.smallCapitals === smallCapitals) styles.fill(style, end, next.start)
    }
  }
  return styles
}

/** The styles of each character; what a repair put in, and spaces, go with what stands on both sides. */
function stylesOf({ text, origins }: TrackedText, wardrobe: Wardrobe): Uint8Array {
  const styles = Uint8Array.from(origins, origin => wardrobe[origin < 0 ? ~origin : origin] ?? 0)
  for (let at = 0; at < text.length; at += 1) {
    if (!/[\s\ufdd0]/.test(text.charAt(at))) continue
    let end = at
    while (end < text.length && /[\s\ufdd0]/.test(text.charAt(end))) end += 1
    styles.fill((styles[at - 1] ?? 0) & (styles[end] ?? 0), at, end)
    at = end
  }
  return styles
}

/** What most letters of a block have in common: its design, which is taken off headings and the small parts of a letter. */
export function designOf(texts: readonly TrackedText[], wardrobe: Wardrobe, role: Role): number {
  if (dressed.has(role)) return 0
  const counts = new Map<number, number>(Object.values(bits).map(bit => [bit, 0]))
  let letters = 0
  for (const tracked of texts) {
    const styles = stylesOf(tracked, wardrobe)
    for (const [at, style] of styles.entries()) {
      if (!/\p{L}/u.test(tracked.text.charAt(at)) || (style & bits.superscript) !== 0) continue
      letters += 1
      for (const [bit, count] of counts) if ((style & bit) !== 0) counts.set(bit, count + 1)
    }
  }
  return [...counts].reduce((design, [bit, count]) => (letters > 0 && count >= letters * most ? design | bit : design), 0)
}

const most = 0.6
/** Roles whose emphasis is the author's. */
const dressed: ReadonlySet<Role> = new Set<Role>(['text', 'list-item', 'verse', 'signature', 'quotation', 'salutation', 'postscript'])

/** `codeAt`: the code that an anchor becomes; `firstId`: the number of the first span's id. */
export function dress(text: TrackedText, wardrobe: Wardrobe, design: number, codeAt: (index: number) => Inline | undefined, nextId: () => string): Inline[] {
  const styles = stylesOf(text, wardrobe).map(style => style & ~design)
  let anchors = 0
  const build = (start: number, end: number, depth: number): Inline[] => {
    const style = order[depth]
    if (style === undefined) return leaves(start, end)
    const out: Inline[] = []
    for (let at = start; at < end; ) {
      const isIn = ((styles[at] ?? 0) & bits[style]) !== 0
      let stop = at
      while (stop < end && (((styles[stop] ?? 0) & bits[style]) !== 0) === isIn) stop += 1
      out.push(...(isIn ? [{ type: 'span', id: nextId(), style, children: build(at, stop, depth + 1) } as const] : build(at, stop, depth + 1)))
      at = stop
    }
    return out
  }
  const leaves = (start: number, end: number): Inline[] => {
    const out: Inline[] = []
    for (const [index, piece] of text.text.slice(start, end).split('\ufdd0').entries()) {
      const code = index > 0 ? codeAt(anchors++) : undefined
      if (code) out.push(code)
      if (piece !== '') out.push({ type: 'text', text: piece })
    }
    return out
  }
  return tidyInlines(build(0, text.text.length, 0))
}
