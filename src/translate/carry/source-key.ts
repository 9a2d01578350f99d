/**
 * Name a piece of source by what it says, so that equal sources are found at once.
 * In: inlines. Out: a string: the text with white space evened out and its codes spelled out, but not the codes' ids.
 */
import type { Inline } from '../../model/inline.js'

/** Equal for sources that a reader could not tell apart, however they are cut into segments (see `joinKeys`). */
export function sourceKey(inlines: readonly Inline[]): string {
  return evenSpace(inlines.map(spell).join(''))
}

/** The key of pieces that stand one after the other. */
export function joinKeys(keys: readonly string[]): string {
  return evenSpace(keys.join(' '))
}

const evenSpace = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim()

function spell(inline: Inline): string {
  if (inline.type === 'text') return inline.text
  const { spelling } = codeSpelling(inline)
  return 'children' in inline ? `\u0001${spelling}\u0002${inline.children.map(spell).join('')}\u0003` : `\u0001${spelling}\u0003`
}

/** What kind of code it is, and which one exactly. */
export function codeSpelling(code: Exclude<Inline, { type: 'text' }>): { readonly kind: string; readonly spelling: string } {
  switch (code.type) {
    case 'span':
      return { kind: code.style, spelling: `${code.style} ${code.lang ?? ''}` }
    case 'link':
      return { kind: code.type, spelling: `link ${code.href}` }
    case 'note-reference':
      return { kind: code.type, spelling: `note ${code.note}` }
    case 'page-break':
      return { kind: code.type, spelling: `page ${code.page}` }
    case 'line-break':
    case 'paragraph-break':
      return { kind: code.type, spelling: code.type }
    case 'foreign-code':
      return { kind: `foreign ${code.element}`, spelling: `foreign ${code.element} ${code.attributes.map(({ name, value }) => (name === 'id' || name === 'startRef' ? '' : `${name}=${value}`)).join(' ')}` }
  }
}
