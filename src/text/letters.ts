/**
 * Tell letters, marks and figures by their code, faster than a regular expression can: for what is asked of every character of a book.
 * In: UTF-16 code units. Out: yes or no. Each unit is asked of Unicode once and remembered; halves of surrogate pairs are none of them.
 */

const letter = 1
const mark = 2
const figure = 4
const asked = 8

const kinds = new Uint8Array(0x10000)

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0
  if (known !== 0) return known
  const character = String.fromCharCode(unit)
  const kind = asked | (/\p{L}/u.test(character) ? letter : 0) | (/\p{M}/u.test(character) ? mark : 0) | (/\p{N}/u.test(character) ? figure : 0)
  kinds[unit] = kind
  return kind
}

/** General category L. */
export const isLetter = (unit: number): boolean => (kindOf(unit) & letter) !== 0
/** General category L or M: what words are made of. */
export const isLetterOrMark = (unit: number): boolean => (kindOf(unit) & (letter | mark)) !== 0
/** General category L, M or N. */
export const isLetterMarkOrFigure = (unit: number): boolean => (kindOf(unit) & (letter | mark | figure)) !== 0
/** Half of a pair: the character it belongs to is beyond the reach of this file. */
export const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800

/** The run of letters that ends right before `end`; empty where no letter stands. */
export function lettersBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1
  return text.slice(start, end)
}
