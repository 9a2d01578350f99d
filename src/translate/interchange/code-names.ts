/**
 * Name each inline code in one short word, for formats that have only text: `<i1>jamais</i1>`, `<note2 ref="12"/>`.
 * In: codes. Out: their names and values, and codes from these. PO, TMX, plain text and the review tables share this table.
 * A name and an id say all that a code of ours is, so that a file can be read without the catalog that it came from. A code of another
 * program (`<ph3/>`, `<sc4/>`) is known by its element and id alone: it comes back only where the source has it.
 */
import type { Inline, SpanStyle } from '../../model/inline.js'

export type Code = Exclude<Inline, { type: 'text' }>

/** What a tag says of a code besides its id: a name of the table below, and the value that some names carry. */
export type NamedCode = { readonly name: string; readonly value?: string }

export const spanNames = { emphasis: 'i', strong: 'b', 'small-caps': 'caps', superscript: 'sup', subscript: 'sub', foreign: 'foreign', code: 'code' } as const satisfies Record<SpanStyle, string>

/** The attribute that carries the value, for the names that have one. */
export const valueNames: Readonly<Record<string, string>> = { foreign: 'lang', a: 'href', note: 'ref', page: 'n' }

/** Elements of XLIFF 2 that are codes of other programs; only the first two hold text. */
const foreignNames = ['pc', 'mrk', 'ph', 'sc', 'ec', 'sm', 'em'] as const

/** Names of codes that hold no text. */
export const emptyNames: readonly string[] = ['note', 'page', 'br', 'par', ...foreignNames.slice(2)]

const styles = new Map<string, SpanStyle>(Object.entries(spanNames).map(([style, name]) => [name, style as SpanStyle]))

/** Every name, the longest first, so that a pattern made of them finds `par` before `a`. */
export const codeNames: readonly string[] = [...styles.keys(), 'a', ...foreignNames.slice(0, 2), ...emptyNames].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

export function toNamedCode(code: Code): NamedCode {
  switch (code.type) {
    case 'span':
      return { name: spanNames[code.style], ...(code.lang === undefined ? {} : { value: code.lang }) }
    case 'link':
      return { name: 'a', value: code.href }
    case 'note-reference':
      return { name: 'note', value: code.note }
    case 'page-break':
      return { name: 'page', value: code.page }
    case 'line-break':
      return { name: 'br' }
    case 'paragraph-break':
      return { name: 'par' }
    case 'foreign-code':
      return { name: code.element }
  }
}

/** The code that stands in the place of a known one, with other children. */
export function fromTwin(twin: Code, children: readonly Inline[]): Code {
  return 'children' in twin ? { ...twin, children } : twin
}

/** The code of a name; undefined when the name, or the value that it must have, is missing. */
export function fromNamedCode({ name, value }: NamedCode, id: string, children: readonly Inline[]): Code | undefined {
  const style = styles.get(name)
  if (style) return { type: 'span', id, style, ...(value === undefined || style !== 'foreign' ? {} : { lang: value }), children }
  if (name === 'br') return { type: 'line-break', id }
  if (name === 'par') return { type: 'paragraph-break', id }
  if (value === undefined) return undefined
  if (name === 'a') return { type: 'link', id, href: value, children }
  if (name === 'note') return { type: 'note-reference', id, note: value }
  if (name === 'page') return { type: 'page-break', id, page: value }
  return undefined
}
