/**
 * Decode the references of XML that need no declaration: five names and the numbers of characters (XML 1.0 §4.1, §4.6).
 * In: a text or value as it is spelled. Out: what it says; undefined where a reference is none of these.
 */

const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const reference = /&(?:(amp|lt|gt|quot|apos);|#([0-9]{1,8});|#x([0-9A-Fa-f]{1,8});)?/g

export function decodeReferences(spelled: string): string | undefined {
  const first = spelled.indexOf('&')
  if (first >= 0 && spelled.startsWith('&amp;', first) && spelled.indexOf('&', first + 1) < 0) return `${spelled.slice(0, first)}&${spelled.slice(first + 5)}`
  let isRight = true
  const text = spelled.replace(reference, (_, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
    if (name !== undefined) return predefined[name] ?? ''
    const code = decimal === undefined ? (hex === undefined ? -1 : Number.parseInt(hex, 16)) : Number.parseInt(decimal, 10)
    isRight &&= isCharacter(code)
    return isRight ? String.fromCodePoint(code) : ''
  })
  return isRight ? text : undefined
}

/** Whether XML 1.0 §2.2 allows the code point. */
export const isCharacter = (code: number): boolean => (code >= 0x20 && code <= 0xd7ff) || code === 9 || code === 10 || code === 13 || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)

/** An attribute's value as a reader is told it: white space is a space unless it is written as a reference (§3.3.3). */
export function normaliseValue(spelled: string): string | undefined {
  const spaced = /[\t\r\n]/.test(spelled) ? spelled.replace(/\r\n|[\t\r\n]/g, ' ') : spelled
  return spaced.includes('&') ? decodeReferences(spaced) : spaced
}
