/**
 * Table the names that text.md gives to what Markdown has no sign for.
 */
import type { PlainKind } from '../model/book.js'
import type { SpanStyle } from '../model/inline.js'

/** `:::name` … `:::` around blocks of a kind. */
export const blockDirectives = {
  verse: 'verse',
  dateline: 'dateline',
  salutation: 'salutation',
  signature: 'signature',
  postscript: 'postscript',
  epigraph: 'epigraph',
  'source-note': 'source-note',
  byline: 'byline',
  subtitle: 'subtitle',
} as const satisfies Record<Exclude<PlainKind, 'paragraph'>, PlainKind>

/** `:name[text]` around running text. */
export const spanDirectives = {
  sc: 'small-caps',
  sup: 'superscript',
  sub: 'subscript',
  foreign: 'foreign',
} as const satisfies Record<string, SpanStyle>

export function isBlockDirective(name: string): name is keyof typeof blockDirectives {
  return Object.hasOwn(blockDirectives, name)
}

export function isSpanDirective(name: string): name is keyof typeof spanDirectives {
  return Object.hasOwn(spanDirectives, name)
}

/** The directive of a style, or undefined where Markdown has a sign of its own. */
export function directiveOfStyle(style: SpanStyle): string | undefined {
  return Object.entries(spanDirectives).find(([, named]) => named === style)?.[0]
}
