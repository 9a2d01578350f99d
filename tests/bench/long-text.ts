/**
 * Make a long damaged text of the sample work, to measure the import with.
 * In: how many bytes, whether the accents are lost. Out: pages of text with several kinds of damage on each.
 * Not the same words again and again: each copy of the work takes other words from the dictionary, as a long book goes on bringing new
 * ones. The chance is a counter, so that the text is the same each time.
 */
import { readFileSync } from 'node:fs'
import dictionary from 'dictionary-fr'
import type { Block, Book } from '../../src/model/book.js'
import type { Inline } from '../../src/model/inline.js'
import { loseAccents } from '../import/damage.js'
import { printAsText } from '../import/print-as-text.js'
import { bookOf } from '../support/works.js'

type Parts = Pick<Book, 'blocks' | 'notes'>
/** The next number of a fixed sequence, below `limit`. */
export type Chance = (limit: number) => number

export type LongText = { readonly bytes: number; readonly accents: 'kept' | 'lost' }

const sample = bookOf(readFileSync(new URL('../../source/la-rive-en-regard/text.md', import.meta.url), 'utf8'))
const headwords = new TextDecoder().decode(dictionary.dic).split('\n').map(line => line.split('/')[0] ?? '').filter(word => /^\p{Ll}{5,14}$/u.test(word))

export function longText({ bytes, accents }: LongText): string {
  const chance = chanceFrom(1876)
  const copies: Parts[] = []
  for (let at = 0; at * 17_500 < bytes * 1.1; at += 1) copies.push(variant(at, chance))
  const printed = printAsText({ blocks: copies.flatMap(({ blocks }) => blocks), notes: copies.flatMap(({ notes }) => notes) }, { width: 72, pageLines: 42, pageEnd: '\n\f', runningHead: 'La rive en regard' })
  const damaged = printed.split('\n').map(line => damageLine(line, chance)).join('\n').replace(divisible, (whole, head: string) => (chance(4) === 0 ? ` ${head}-\n` : whole))
  return cutAt(accents === 'lost' ? loseAccents(damaged) : damaged, bytes)
}

/** Numerical Recipes' linear congruence: good enough to choose words. */
export function chanceFrom(seed: number): Chance {
  let state = seed
  return limit => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** The work with some of its longer words changed for others, and with ids of its own. */
function variant(copy: number, chance: Chance): Parts {
  const own = (id: string): string => `${id}-${copy}`
  const inlines = (children: readonly Inline[]): Inline[] => children.map((inline): Inline => {
    if (inline.type === 'text') return { ...inline, text: inline.text.replace(/\p{Ll}{6,}/gu, word => (chance(4) === 0 ? otherWord(chance) : word)) }
    if (inline.type === 'note-reference') return { ...inline, note: own(inline.note) }
    return inline.type === 'span' || inline.type === 'link' ? { ...inline, children: inlines(inline.children) } : inline
  })
  const blocks = (all: readonly Block[]): Block[] => all.map(block => ({ ...block, segments: block.segments.map(inlines) }))
  return { blocks: blocks(sample.blocks), notes: sample.notes.map(note => ({ ...note, id: own(note.id), blocks: blocks(note.blocks) })) }
}

/** Some words come often, most hardly ever. */
const otherWord = (chance: Chance): string => headwords[Math.floor(headwords.length * (chance(1e6) / 1e6) ** 3)] ?? ''

/** The first word of a line, long enough that the line before may end inside it. */
const divisible = /\n(\p{Ll}{4})(?=\p{Ll}{3})/gu

/** What OCR and extractors do to a line; each line suffers one of these, or nothing. */
const damages: readonly ((line: string) => string)[] = [
  line => line,
  line => line,
  line => line,
  line => line,
  line => line.replace(/l[’'](?=\p{L})/gu, "I'"),
  line => line.replace(/ê|è/, 'é'),
  line => line.replace(/rn/, 'm'),
  line => line.replace(/ll/, 'lI'),
  line => line.replace(/(\p{Ll}{3})(\p{Ll}{4})/u, '$1 $2'),
  line => line.replace(/ (?=\p{Ll})/u, '  '),
  line => line.replace(/, /, ',, '),
  line => line.replace(/[«»]/g, '"'),
  line => line.replace(/(\p{L})’/u, '$1 ’'),
  line => line.replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ'),
  line => line.replace(/é/, 'e\u0301'),
  line => line.replace(/ [;:!?]/, mark => `\u00a0${mark.trim()}`),
  line => line.replace(/qu/, 'gu'),
  line => line.replace(/(\p{Ll})-(\p{Ll})/u, '$1 -$2'),
]

const damageLine = (line: string, chance: Chance): string => (damages[chance(damages.length)] ?? (same => same))(line)

/** The text up to a line end, in bytes of UTF-8. */
function cutAt(text: string, bytes: number): string {
  const cut = new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, bytes))
  return cut.slice(0, cut.lastIndexOf('\n') + 1)
}
