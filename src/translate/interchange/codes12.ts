/**
 * Table how inline codes are spelled in XLIFF 1.2: `g` for what holds text, `x` for what does not, and which `ctype` (§2.3).
 * In: codes. Out: attributes, and codes from these. What the standard has no word for is `x-regard-…`.
 */
import type { Inline, SpanStyle } from '../../model/inline.js'
import { armour, type Attributes, unarmour } from '../../xml/write-xml.js'
import type { Code } from './code-names.js'

const spanTypes12 = {
  emphasis: 'italic',
  strong: 'bold',
  'small-caps': 'x-regard-small-caps',
  superscript: 'x-regard-superscript',
  subscript: 'x-regard-subscript',
  foreign: 'x-regard-foreign',
  code: 'x-regard-code',
} as const satisfies Record<SpanStyle, string>

const emptyTypes12 = { note: 'x-regard-note', page: 'pb', line: 'lb', paragraph: 'x-regard-paragraph' } as const
const foreignPrefix = 'x-xliff2-'
const styles = new Map<string, SpanStyle>(Object.entries(spanTypes12).map(([style, type]) => [type, style as SpanStyle]))
/** What other tools write for the same. */
const otherSpellings: Readonly<Record<string, string>> = { 'x-italic': 'italic', 'x-i': 'italic', 'x-em': 'italic', 'x-html-i': 'italic', 'x-html-em': 'italic', 'x-bold': 'bold', 'x-b': 'bold', 'x-strong': 'bold', 'x-html-b': 'bold', 'x-br': 'lb', 'x-html-br': 'lb' }

/** The attributes of a code's `g` or `x`. `equiv-text` carries what the type alone does not say: a note's id, a link's address. */
export function attributes12(code: Code): Attributes {
  const id = armour(code.id)
  switch (code.type) {
    case 'span':
      return { id, ctype: spanTypes12[code.style], 'equiv-text': code.lang === undefined ? undefined : armour(code.lang) }
    case 'link':
      return { id, ctype: 'link', 'equiv-text': armour(code.href) }
    case 'note-reference':
      return { id, ctype: emptyTypes12.note, 'equiv-text': armour(`[^${code.note}]`) }
    case 'page-break':
      return { id, ctype: emptyTypes12.page, 'equiv-text': armour(code.page) }
    case 'line-break':
      return { id, ctype: emptyTypes12.line, 'equiv-text': '\n' }
    case 'paragraph-break':
      return { id, ctype: emptyTypes12.paragraph, 'equiv-text': '\n' }
    case 'foreign-code':
      return { id, ctype: foreignPrefix + code.element, 'equiv-text': code.equiv === '' ? undefined : armour(code.equiv) }
  }
}

/** What is known of a code in a returned file. */
export type Written12 = { readonly id: string; readonly ctype?: string | undefined; readonly equiv?: string | undefined }

/** The code that the attributes describe; undefined for one that is none of ours, or has lost what it must say. */
export function fromAttributes12({ id: written, ctype, equiv }: Written12, children: readonly Inline[]): Code | undefined {
  const id = unarmour(written)
  const type = otherSpellings[ctype ?? ''] ?? ctype
  const said = equiv === undefined ? undefined : unarmour(equiv)
  const style = styles.get(type ?? '')
  if (style) return { type: 'span', id, style, ...(style === 'foreign' && said !== undefined ? { lang: said } : {}), children }
  if (type === emptyTypes12.line) return { type: 'line-break', id }
  if (type === emptyTypes12.paragraph) return { type: 'paragraph-break', id }
  if (said === undefined) return undefined
  if (type === 'link') return { type: 'link', id, href: said, children }
  const note = /^\[\^([\s\S]*)\]$/.exec(said)?.[1]
  if (type === emptyTypes12.note && note !== undefined) return { type: 'note-reference', id, note }
  return type === emptyTypes12.page ? { type: 'page-break', id, page: said } : undefined
}

/** Whether a code of the source is the one that a returned code was made from. */
export function isTwin12(twin: Code, { id, ctype }: Written12): boolean {
  return twin.id === unarmour(id) && (ctype === undefined || attributes12(twin).ctype === ctype)
}
