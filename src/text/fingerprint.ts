/**
 * Make a short fingerprint of running text, to tell later whether anybody changed it.
 * In: inlines. Out: 16 hexadecimal digits (FNV-1a, 64 bits, over the UTF-16 code units, low byte first).
 * The ids of codes do not count, since the program renames them; what the codes say does.
 */
import type { Inline } from '../model/inline.js'
import { joinTexts } from '../model/inline-walk.js'

const offsetBasis = 0xcbf29ce484222325n
const prime = 0x100000001b3n

/** Equal for equal texts with equal codes; for others as good as never. */
export function fingerprintOf(inlines: readonly Inline[]): string {
  const spelled = JSON.stringify(withoutIds(inlines))
  let hash = offsetBasis
  for (let at = 0; at < spelled.length; at += 1) {
    const unit = spelled.charCodeAt(at)
    for (const byte of [unit & 0xff, unit >> 8]) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime)
  }
  return hash.toString(16).padStart(16, '0')
}

/** What each inline says, in an order of keys that does not depend on who made it. */
function withoutIds(inlines: readonly Inline[]): unknown[] {
  return joinTexts(inlines).map(inline => {
    switch (inline.type) {
      case 'text':
        return inline.text
      case 'span':
        return [inline.style, inline.lang ?? '', withoutIds(inline.children)]
      case 'link':
        return [inline.type, inline.href, withoutIds(inline.children)]
      case 'note-reference':
        return [inline.type, inline.note]
      case 'page-break':
        return [inline.type, inline.page]
      case 'foreign-code':
        return [inline.type, inline.element, inline.attributes.map(({ name, value }) => (name === 'id' || name === 'startRef' ? '' : `${name} ${value}`)), withoutIds(inline.children)]
      default:
        return [inline.type]
    }
  })
}
