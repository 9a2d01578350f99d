/**
 * Read the emphasis that people type into plain text: `*word*`, `_word_`, `**word**`.
 * In: one paragraph or line. Out: inlines, codes numbered from what the caller counts. A sign without its twin is text.
 */
import type { CodeId, Inline, SpanStyle } from '../../model/inline.js'

/** The surest first: a sign opens before a word and closes after one. */
const signs: readonly (readonly [SpanStyle, RegExp])[] = [
  ['strong', /(?<![\w*])\*\*(?=[^\s*])([^*\n]{1,400}?)(?<=[^\s*])\*\*(?![\w*])/],
  ['emphasis', /(?<![\w*.,;:!?”"»)\]])\*(?=[^\s*])([^*\n]{1,400}?)(?<=[^\s*])\*(?![\w*])/],
  ['strong', /(?<![\w_])__(?=[^\s_])([^_\n]{1,400}?)(?<=[^\s_])__(?![\w_])/],
  ['emphasis', /(?<![\w_])_(?=[^\s_])([^_\n]{1,400}?)(?<=[^\s_])_(?![\w_])/],
  ['emphasis', /<(?:i|em)>([^<\n]{1,400})<\/(?:i|em)>/i],
]

/** Text with its typed emphasis as spans. */
export function toMarkedInlines(text: string, code: () => CodeId): Inline[] {
  const inlines: Inline[] = []
  let rest = text
  while (rest !== '') {
    const found = firstSpan(rest)
    if (!found) break
    const { style, match } = found
    inlines.push({ type: 'text', text: rest.slice(0, match.index) })
    inlines.push({ type: 'span', id: code(), style, children: [{ type: 'text', text: match[1] ?? '' }] })
    rest = rest.slice(match.index + match[0].length)
  }
  return [...inlines, { type: 'text', text: rest }]
}

function firstSpan(text: string): { style: SpanStyle; match: RegExpExecArray } | undefined {
  const found = signs.flatMap(([style, pattern]) => {
    const match = pattern.exec(text)
    return match ? [{ style, match }] : []
  })
  return found.reduce<(typeof found)[number] | undefined>((first, next) => (first && first.match.index <= next.match.index ? first : next), undefined)
}
