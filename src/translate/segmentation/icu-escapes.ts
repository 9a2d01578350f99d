/**
 * Say in JavaScript what the escapes of ICU mean, inside and outside of sets.
 * In: a reader that stands at a backslash. Out: a character or a set that stands where a character can.
 */
import { PatternFault, type PatternReader } from './pattern-reader.js'

/** All that is written here is written as it would be read: what was read once and written is read the same again. What ICU counts to a word; JavaScript's own `\w` knows ASCII alone. */
export const wordCharacter = String.raw`[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\u200c\u200d]`

const classes: Readonly<Record<string, string>> = {
  d: String.raw`\p{Nd}`,
  D: String.raw`\P{Nd}`,
  s: String.raw`[\u0009\u000a\u000c\u000d\p{Z}]`,
  S: String.raw`[^\u0009\u000a\u000c\u000d\p{Z}]`,
  w: wordCharacter,
  W: wordCharacter.replace('[', '[^'),
  h: String.raw`[\u0009\p{Zs}]`,
  H: String.raw`[^\u0009\p{Zs}]`,
  v: String.raw`[\u000a\u000b\u000c\u000d\u0085\u2028\u2029]`,
  V: String.raw`[^\u000a\u000b\u000c\u000d\u0085\u2028\u2029]`,
}

const controls: Readonly<Record<string, string>> = { a: '\u0007', e: '\u001B', f: '\f', n: '\n', r: '\r', t: '\t' }

/** The meaning of the escape that comes next. */
export function escapeAt(reader: PatternReader, ignoresCase: boolean): string {
  const at = reader.at
  const property = reader.takeMatch(/\\([pP])(?:\{(\^?)([^}]*)\}|([A-Za-z]))/uy)
  if (property) return propertySet(property[3] ?? property[4] ?? '', (property[1] === 'P') !== (property[2] === '^'), ignoresCase, at)
  const code = reader.takeMatch(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{1,2}))/uy)
  if (code) return characterOf(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? code[4] ?? '', 16), ignoresCase, at)
  const octal = reader.takeMatch(/\\0([0-7]{1,3})/uy)
  if (octal) return characterOf(Number.parseInt(octal[1] ?? '', 8), ignoresCase, at)
  const control = reader.takeMatch(/\\c([@-_a-z])/uy)?.[1]
  if (control !== undefined) return escapedCharacter(String.fromCharCode(control.toUpperCase().charCodeAt(0) & 31))
  reader.take('\\')
  if (reader.done()) throw new PatternFault('pattern-backslash', at)
  const sign = reader.next()
  const known = classes[sign]
  if (known !== undefined) return known
  if (/[A-Za-z0-9]/u.test(sign) && controls[sign] === undefined) throw new PatternFault('pattern-escape', at)
  return foldedCharacter(controls[sign] ?? sign, ignoresCase)
}

function characterOf(code: number, ignoresCase: boolean, at: number): string {
  if (code > 0x10ffff) throw new PatternFault('pattern-escape', at)
  return foldedCharacter(String.fromCodePoint(code), ignoresCase)
}

/** A character that stands for itself, or for itself in both cases. */
export function foldedCharacter(sign: string, ignoresCase: boolean): string {
  const cases = ignoresCase ? [...new Set([sign, sign.toLowerCase(), sign.toUpperCase()])].filter(one => [...one].length === 1) : [sign]
  return cases.length === 1 ? escapedCharacter(sign) : `[${cases.map(escapedCharacter).join('')}]`
}

/** A character that means nothing but itself, within a set and outside; what only one of the two lets escape is written by its number. */
export function escapedCharacter(sign: string): string {
  if (/[\\^$.*+?()[\]{}|/]/u.test(sign)) return `\\${sign}`
  const bare = sign === ' ' || sign.length > 1 || !/[\s\p{C}\-&!#%,:;<=>@`~]/u.test(sign)
  return bare ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Names that ICU and POSIX have for what JavaScript calls otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  alpha: 'Alphabetic', alphabetic: 'Alphabetic', upper: 'Uppercase', uppercase: 'Uppercase', lower: 'Lowercase', lowercase: 'Lowercase', digit: 'Nd', punct: 'P', space: 'White_Space', whitespace: 'White_Space',
  javauppercase: 'Uppercase', javalowercase: 'Lowercase', javaletter: 'L', cntrl: 'Cc', ideographic: 'Ideographic', xdigit: 'Hex_Digit', letter: 'L', number: 'N', punctuation: 'P', symbol: 'S', separator: 'Z', mark: 'M',
}
const sets: Readonly<Record<string, string>> = { alnum: String.raw`[\p{Alphabetic}\p{Nd}]`, word: wordCharacter, blank: String.raw`[\u0009\p{Zs}]`, graph: String.raw`[^\p{White_Space}\p{Cc}\p{Cs}\p{Cn}]`, print: String.raw`[^\p{Cc}\p{Cs}\p{Cn}]` }

/** `\p{…}` and `[:…:]`. Without regard to case, capitals and small letters are one. */
export function propertySet(name: string, negated: boolean, ignoresCase: boolean, at: number): string {
  const loose = name.toLowerCase().replace(/[\s_-]/gu, '')
  const set = Object.hasOwn(sets, loose) ? sets[loose] : undefined
  if (set !== undefined) return negated ? `[^${set}]` : set
  const candidates = [Object.hasOwn(otherNames, loose) ? otherNames[loose] : undefined, name, name.replace(/^Is/u, ''), `Script=${name.replace(/^Is/u, '')}`, name.charAt(0).toUpperCase() + name.slice(1)]
  const known = candidates.find((one): one is string => one !== undefined && isProperty(one))
  if (known === undefined) throw new PatternFault('pattern-property', at)
  const cased = ignoresCase && /^(?:L[ult]|Uppercase|Lowercase|Uppercase_Letter|Lowercase_Letter)$/u.test(known)
  return cased ? `[${negated ? '^' : ''}\\p{Lu}\\p{Ll}\\p{Lt}]` : `\\${negated ? 'P' : 'p'}{${known}}`
}

function isProperty(name: string): boolean {
  try {
    return new RegExp(`\\p{${name}}`, 'v').flags !== ''
  } catch {
    return false
  }
}
