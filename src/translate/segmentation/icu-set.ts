/**
 * Read a set of characters as ICU writes it: `[a-z[:Lu:]&&[^x]--[y]]`.
 * In: a reader that stands after `[`. Out: a set for flag `v`. JavaScript has the same operations, but wants each operand to be one set, and all of one kind.
 */
import { escapeAt, escapedCharacter, foldedCharacter, propertySet } from './icu-escapes.js'
import { PatternFault, type PatternReader } from './pattern-reader.js'

/** What all members before it and all after it are held against; between two sets one sign is enough. */
const operators = /&&|--|[&-](?=\[)/uy

/** To the bracket that closes the set. */
export function readSet(reader: PatternReader, ignoresCase: boolean): string {
  const start = reader.at - 1
  const posix = reader.takeMatch(/:(\^?)([^:\]]+):\]/uy)
  if (posix) return propertySet(posix[2] ?? '', posix[1] === '^', ignoresCase, start)
  const negated = reader.take('^')
  let set = readUnion(reader, ignoresCase, start)
  for (;;) {
    const operator = reader.takeMatch(operators)?.[0]?.charAt(0)
    if (operator === undefined) break
    set = `[[${set}]${operator}${operator}[${readUnion(reader, ignoresCase, start)}]]`
  }
  if (!reader.take(']')) throw new PatternFault('pattern-set', start)
  return `[${negated ? '^' : ''}${set}]`
}

/** Members side by side, to an operator or the end. */
function readUnion(reader: PatternReader, ignoresCase: boolean, start: number): string {
  let members = ''
  let first = true
  while (!reader.done() && (reader.peek() !== ']' || first)) {
    if (!first && reader.isAt(operators)) break
    members += readMember(reader, ignoresCase, start)
    first = false
  }
  if (reader.done()) throw new PatternFault('pattern-set', start)
  return members
}

function readMember(reader: PatternReader, ignoresCase: boolean, start: number): string {
  const at = reader.at
  if (reader.take('[')) return readSet(reader, ignoresCase)
  const quoted = reader.takeMatch(/\\Q([\s\S]*?)\\E/uy)
  if (quoted) return [...(quoted[1] ?? '')].map(sign => foldedCharacter(sign, ignoresCase)).join('')
  if (reader.takeMatch(/\\b/uy)) return String.raw`\u0008`
  const low = readSign(reader, ignoresCase, start)
  const isRange = reader.takeMatch(/-(?![\]\-[])/uy)
  if (!isRange) return low
  const high = readSign(reader, ignoresCase, start)
  if (!ignoresCase) return `${low}-${high}`
  return bothCases(low, high, at)
}

function readSign(reader: PatternReader, ignoresCase: boolean, start: number): string {
  if (reader.done()) throw new PatternFault('pattern-set', start)
  return reader.peek() === '\\' ? escapeAt(reader, ignoresCase) : foldedCharacter(reader.next(), ignoresCase)
}

/** `a-z` without regard to case: both ranges, where the letters of one answer those of the other. */
function bothCases(low: string, high: string, at: number): string {
  const from = low.replace(/^\[|\]$/gu, '')
  const to = high.replace(/^\[|\]$/gu, '')
  const ranges = [...from].map((sign, index) => [sign, [...to][index] ?? sign] as const)
  if ([...from].length !== [...to].length) throw new PatternFault('pattern-range', at)
  if (/\\/u.test(from + to)) return `${low}-${high}`
  return [...new Set(ranges.flatMap(([a, b]) => [`${a.toLowerCase()}-${b.toLowerCase()}`, `${a.toUpperCase()}-${b.toUpperCase()}`]))].map(range => [...range].map(sign => (sign === '-' ? '-' : escapedCharacter(sign))).join('')).join('')
}
