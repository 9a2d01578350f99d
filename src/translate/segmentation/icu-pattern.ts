/**
 * Read a regular expression as ICU writes it into one that JavaScript understands and that means the same.
 * In: the pattern of a `beforebreak` or `afterbreak`. Out: a pattern for flag `v`, which ICU reads alike, or what has no equal and where.
 * What stands before a break is matched backwards (a lookbehind), so there nothing may be said of what was matched first:
 * no backreference, and possessive or atomic matching of single characters only.
 */
import { isPattern } from '../../text/split-rules.js'
import { escapeAt, foldedCharacter, wordCharacter } from './icu-escapes.js'
import { readSet } from './icu-set.js'
import { newReader, PatternFault, type PatternReader } from './pattern-reader.js'

export type Side = 'before' | 'after'
/** `reason` is a key of `reason-words.ts`; `at` an offset into the pattern. */
export type MappedPattern = { readonly pattern: string } | { readonly reason: string; readonly at: number }

/** Flags as they stand at a place (`(?i)`); they hold to the end of their group. */
type Flags = { readonly i: boolean; readonly s: boolean; readonly m: boolean; readonly x: boolean }

/** `single`: it matches one character, no more and no less. */
type Term = { readonly text: string; readonly single?: boolean }
type Context = { readonly side: Side; readonly named: boolean; groups: number; atoms: number }

/** Groups of different rules must not share a name: the patterns of many rules are joined into one. `unique` is a word that no other pattern gets. */
export function fromIcu(icu: string, side: Side, unique: string): MappedPattern {
  const reader = newReader(icu)
  try {
    const context: Context = { side, named: /\\[1-9]|\\k/u.test(icu), groups: 0, atoms: 0 }
    const pattern = readChoice(reader, { i: false, s: false, m: false, x: false }, context, unique)
    if (!reader.done()) throw new PatternFault('pattern-bracket', reader.at)
    return isPattern(pattern) ? { pattern } : { reason: 'pattern-refused', at: 0 }
  } catch (error) {
    if (error instanceof PatternFault) return { reason: error.reason, at: error.at }
    throw error
  }
}

/** Alternatives, to the end of their group. */
function readChoice(reader: PatternReader, flags: Flags, context: Context, unique: string): string {
  let text = ''
  let here = flags
  while (!reader.done() && reader.peek() !== ')') {
    if (reader.take('|')) text += '|'
    else {
      const changed = readFlags(reader, here)
      if (changed) here = changed
      else text += readTerm(reader, here, context, unique)
    }
  }
  return text
}

/** `(?i)`, `(?s-i)`: flags for what follows. */
function readFlags(reader: PatternReader, flags: Flags): Flags | undefined {
  const set = reader.takeMatch(/\(\?([a-zA-Z]*)(?:-([a-zA-Z]*))?\)/uy)
  return set && changed(flags, set[1] ?? '', set[2] ?? '', reader.at)
}

function changed(flags: Flags, on: string, off: string, at: number): Flags {
  for (const flag of on + off) if (!'ismxu'.includes(flag)) throw new PatternFault('pattern-flag', at)
  const now = (flag: 'i' | 's' | 'm' | 'x') => (flags[flag] || on.includes(flag)) && !off.includes(flag)
  return { i: now('i'), s: now('s'), m: now('m'), x: now('x') }
}

/** One thing to match, with its quantifier. */
function readTerm(reader: PatternReader, flags: Flags, context: Context, unique: string): string {
  if (flags.x && reader.takeMatch(/\s+|#[^\n]*/uy)) return ''
  const start = reader.at
  const term = readAtom(reader, flags, context, unique)
  if (flags.x) reader.takeMatch(/\s+/uy)
  const quantifier = reader.takeMatch(/([*+?]|\{\d+(?:,\d*)?\})([?+]?)/uy)
  if (!quantifier) return term.text
  const [, often = '', manner = ''] = quantifier
  return manner === '+' ? possessive(term, often, context, unique, start) : term.text + often + manner
}

/** Takes all it can and gives nothing back. A run of single characters says so by what must not follow it. */
function possessive(term: Term, often: string, context: Context, unique: string, at: number): string {
  if (!term.single) return atomic(term.text + often, context, unique, at)
  const [least, most] = /^\{/u.test(often) ? boundsOf(often) : often === '?' ? [0, 1] : [often === '+' ? 1 : 0, Number.POSITIVE_INFINITY]
  if (most === Number.POSITIVE_INFINITY) return `${term.text}${often}(?!${term.text})`
  if (least === most) return term.text + often
  return `(?:${term.text}{${most}}|${term.text}{${least},${most - 1}}(?!${term.text}))`
}

function boundsOf(often: string): [number, number] {
  const [least = '', most] = often.slice(1, -1).split(',')
  return [Number(least), most === undefined ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most)]
}

/** `(?>…)`: what a lookahead has captured is not matched in any other way. */
function atomic(text: string, context: Context, unique: string, at: number): string {
  if (context.side === 'before') throw new PatternFault('pattern-atomic-before', at)
  context.atoms += 1
  const name = `a${unique}n${context.atoms}`
  return `(?=(?<${name}>${text}))\\k<${name}>`
}

function readAtom(reader: PatternReader, flags: Flags, context: Context, unique: string): Term {
  const at = reader.at
  if (reader.take('[')) return { text: readSet(reader, flags.i), single: true }
  if (reader.take('(')) return readGroup(reader, flags, context, unique, at)
  if (reader.take('.')) return { text: flags.s ? String.raw`\p{Any}` : String.raw`[^\u000a\u000d\u0085\u2028\u2029]`, single: true }
  if (reader.take('^')) return { text: flags.m ? String.raw`(?<![^\u000a])` : '^' }
  if (reader.take('$')) return { text: flags.m ? String.raw`(?![^\u000a])` : endOfText }
  if (reader.peek() === '\\') return readEscape(reader, flags, context, unique)
  const sign = reader.next()
  if (/[*+?{]/u.test(sign)) throw new PatternFault('pattern-quantifier', at)
  return { text: foldedCharacter(sign, flags.i), single: true }
}

/** The end, or the line feed that ends the text. */
const endOfText = String.raw`(?=\u000a?(?!\p{Any}))`

const lookarounds: readonly string[] = ['?=', '?!', '?<=', '?<!', '?:']

function readGroup(reader: PatternReader, flags: Flags, context: Context, unique: string, at: number): Term {
  if (reader.takeMatch(/\?#[^)]*\)/uy)) return { text: '' }
  const lookaround = lookarounds.find(each => reader.take(each))
  const isAtomic = lookaround === undefined && reader.take('?>')
  const scoped = lookaround === undefined && !isAtomic ? reader.takeMatch(/\?([a-zA-Z]*)(?:-([a-zA-Z]*))?:/uy) : undefined
  const name = lookaround === undefined && !isAtomic && !scoped ? reader.takeMatch(/\?<([a-zA-Z][a-zA-Z0-9]*)>/uy)?.[1] : undefined
  if (reader.peek() === '?') throw new PatternFault('pattern-group', at)
  const opening = lookaround ?? (isAtomic || scoped ? '?:' : captureOf(name, context, unique))
  const inner = scoped ? changed(flags, scoped[1] ?? '', scoped[2] ?? '', at) : flags
  const text = readChoice(reader, inner, context, unique)
  if (!reader.take(')')) throw new PatternFault('pattern-bracket', at)
  return { text: isAtomic ? atomic(`(?:${text})`, context, unique, at) : `(${opening}${text})` }
}

/** A group that nothing refers to captures nothing. */
function captureOf(name: string | undefined, context: Context, unique: string): string {
  context.groups += 1
  return context.named ? `?<g${unique}n${name ?? context.groups}>` : '?:'
}

const boundary = `(?:(?<=${wordCharacter})(?!${wordCharacter})|(?<!${wordCharacter})(?=${wordCharacter}))`
const noBoundary = `(?:(?<=${wordCharacter})(?=${wordCharacter})|(?<!${wordCharacter})(?!${wordCharacter}))`
const assertions: Readonly<Record<string, string>> = { b: boundary, B: noBoundary, A: '^', Z: endOfText, z: String.raw`(?!\p{Any})` }

function readEscape(reader: PatternReader, flags: Flags, context: Context, unique: string): Term {
  const at = reader.at
  const quoted = reader.takeMatch(/\\Q([\s\S]*?)(?:\\E|$)/uy)
  if (quoted) return { text: [...(quoted[1] ?? '')].map(sign => foldedCharacter(sign, flags.i)).join('') }
  const reference = reader.takeMatch(/\\([1-9]\d*)|\\k<(\w+)>/uy)
  if (reference) return { text: referenceTo(reference[1] ?? reference[2] ?? '', context, unique, at) }
  const assertion = reader.takeMatch(/\\([bBAZz])/uy)?.[1]
  if (assertion !== undefined) return { text: assertions[assertion] ?? '' }
  if (reader.takeMatch(/\\R/uy)) return { text: String.raw`(?:\u000d\u000a|[\u000a\u000b\u000c\u000d\u0085\u2028\u2029])` }
  return { text: escapeAt(reader, flags.i), single: true }
}

function referenceTo(group: string, context: Context, unique: string, at: number): string {
  if (context.side === 'before') throw new PatternFault('pattern-reference-before', at)
  return `\\k<g${unique}n${group}>`
}
