/**
 * Take the mark off the head of a note that leads back to its call: an edition numbers its notes anew.
 * In and out: the blocks of a note as pandoc has them. Only a link into the document is a mark; a number that is not one is text.
 */
import type { PandocBlock, PandocInline } from './pandoc-ast.js'
import { plainWords } from './ast-inlines.js'

const mark = /^[[(\s]*(?:\d{1,3}|[a-z]|[ivxlc]{1,6}|[*†‡§]{1,4})[\])\s.:]*$/i

export function withoutMark(blocks: readonly PandocBlock[]): readonly PandocBlock[] {
  const [first, ...rest] = blocks
  if (first?.t === 'Div') return [{ ...first, c: [first.c[0], withoutMark(first.c[1])] }, ...rest]
  if (first?.t === 'Para' || first?.t === 'Plain') return [{ ...first, c: withoutMarkIn(first.c) }, ...rest]
  return blocks
}

function withoutMarkIn(inlines: readonly PandocInline[]): readonly PandocInline[] {
  const [first, ...rest] = inlines
  if (first === undefined || !isMark(first)) return inlines
  const [next, ...others] = rest
  const bare = next?.t === 'Str' ? next.c.replace(/^[\].):]+/, '') : undefined
  return bare === undefined ? rest : bare === '' ? others : [{ t: 'Str', c: bare }, ...others]
}

function isMark(inline: PandocInline): boolean {
  if (inline.t === 'Superscript') return inline.c.length === 1 && inline.c[0] !== undefined && isMark(inline.c[0])
  return inline.t === 'Link' && inline.c[2][0].startsWith('#') && mark.test(plainWords(inline.c[1]))
}
