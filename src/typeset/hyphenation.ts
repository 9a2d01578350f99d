/**
 * Say where the words of a language may be divided, by Liang's patterns, which the package `hyphen` brings.
 * In: a language tag, then words. Out: offsets into the word. An unknown language's words are never divided.
 * The patterns are walked here, a word at a time: the package's own function reads whole texts and is four times slower.
 */
import type { LanguageTag } from '../model/work.js'
import { type HyphenationHabit, hyphenationHabit } from '../text/hyphenation-habits.js'

/** Offsets before which a hyphen may be put, ascending. */
export type Hyphenate = (word: string) => readonly number[]
/** The languages that were asked for, by tag. */
export type Hyphenation = ReadonlyMap<LanguageTag, Hyphenate>

const neverDivide: Hyphenate = () => []

const loaded = new Map<LanguageTag, Promise<Hyphenate>>()

/** The hyphenation of these languages; each is loaded once for a process, and knows the words it has divided. */
export async function loadHyphenation(languages: readonly LanguageTag[]): Promise<Hyphenation> {
  const distinct = [...new Set(languages)]
  for (const language of distinct) if (!loaded.has(language)) loaded.set(language, hyphenatorFor(language))
  return new Map(await Promise.all(distinct.map(async language => [language, (await loaded.get(language)) ?? neverDivide] as const)))
}

async function hyphenatorFor(language: LanguageTag): Promise<Hyphenate> {
  const habit = hyphenationHabit(language)
  if (!habit) return neverDivide
  const path = `hyphen/patterns/${habit.pattern}.js`
  const file: unknown = await import(path)
  const patterns = patternsOf(file)
  return patterns ? remember(word => divide(word, patterns, habit)) : neverDivide
}

/** A node of the tree of patterns: an index into the levels, further letters, or both. */
type Trie = number | { readonly [letter: string]: Trie } | readonly [{ readonly [letter: string]: Trie }, number]
/** Levels of patterns, the tree of their letters, and words that know better. */
type Patterns = readonly [levels: readonly (readonly number[])[], tree: Trie, exceptions: Readonly<Record<string, readonly number[]>>]

function patternsOf(file: unknown): Patterns | undefined {
  const found = typeof file === 'object' && file !== null && 'default' in file ? file.default : file
  return Array.isArray(found) && Array.isArray(found[0]) && typeof found[1] === 'object' ? [found[0], found[1], found[2] ?? {}] : undefined
}

/** Letters only: what a word has of digits, apostrophes or hyphens parts it. */
function divide(word: string, patterns: Patterns, { before, after }: HyphenationHabit): number[] {
  const offsets: number[] = []
  for (const { 0: letters, index } of word.matchAll(/[\p{L}\p{M}]{5,}/gu)) {
    const lowered = letters.toLowerCase()
    if (lowered.length !== letters.length) continue
    for (const offset of divideLetters(lowered, patterns)) if (offset >= before && letters.length - offset >= after) offsets.push(index + offset)
  }
  return offsets
}

/** Between letters where the highest level of all patterns that match is odd (Liang 1983). */
function divideLetters(letters: string, [levelsTable, tree, exceptions]: Patterns): readonly number[] {
  if (Object.hasOwn(exceptions, letters)) return exceptions[letters] ?? []
  const marked = `.${letters}.`
  const levels = new Array<number>(letters.length + 2).fill(0)
  for (let start = 0; start < marked.length; start += 1) {
    let node: Trie | undefined = tree
    for (let at = start; node !== undefined && at < marked.length; at += 1) {
      node = childOf(node, marked[at] ?? '')
      for (const [index, level] of levelsOf(node, levelsTable).entries()) {
        const place = Math.max(0, start - 1) + index
        levels[place] = Math.max(levels[place] ?? 0, level)
      }
    }
  }
  return levels.flatMap((level, place) => (level % 2 === 1 && place > 1 && place < letters.length - 1 ? [place] : []))
}

const noLevels: readonly number[] = []
const isPair = (node: Trie): node is readonly [{ readonly [letter: string]: Trie }, number] => Array.isArray(node)

function childOf(node: Trie, letter: string): Trie | undefined {
  if (typeof node === 'number') return undefined
  return isPair(node) ? node[0][letter] : (node as { readonly [letter: string]: Trie })[letter]
}

function levelsOf(node: Trie | undefined, table: readonly (readonly number[])[]): readonly number[] {
  const index = node === undefined ? undefined : typeof node === 'number' ? node : isPair(node) ? node[1] : undefined
  return index === undefined ? noLevels : (table[index] ?? noLevels)
}

function remember(hyphenate: Hyphenate): Hyphenate {
  const known = new Map<string, readonly number[]>()
  return word => {
    const found = known.get(word) ?? hyphenate(word)
    known.set(word, found)
    return found
  }
}
