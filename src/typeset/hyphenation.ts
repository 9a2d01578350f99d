/**
 * Say where the words of a language may be divided (Liang's patterns, from the package `hyphen`).
 * In: a language tag, then words. Out: offsets into the word. An unknown language's words are never divided.
 * The package knows no types, and its words are lowered here because it would lower them by the machine's locale.
 */
import type { LanguageTag } from '../model/work.js'

/** Offsets before which a hyphen may be put, ascending. */
export type Hyphenate = (word: string) => readonly number[]
/** The languages that were asked for, by tag. */
export type Hyphenation = ReadonlyMap<LanguageTag, Hyphenate>

/** `pattern`: the folder in `hyphen`; letters that must stay on either side of the hyphen. */
type Habit = { readonly pattern: string; readonly before: number; readonly after: number }
const habits: Readonly<Record<string, Habit>> = {
  fr: { pattern: 'fr', before: 2, after: 3 },
  en: { pattern: 'en-gb', before: 2, after: 3 },
  'en-us': { pattern: 'en-us', before: 2, after: 3 },
  de: { pattern: 'de-1996', before: 2, after: 2 },
  es: { pattern: 'es', before: 2, after: 2 },
  it: { pattern: 'it', before: 2, after: 2 },
  pt: { pattern: 'pt', before: 2, after: 3 },
  nl: { pattern: 'nl', before: 2, after: 2 },
  la: { pattern: 'la', before: 2, after: 2 },
  ru: { pattern: 'ru', before: 2, after: 2 },
  el: { pattern: 'el-monoton', before: 2, after: 2 },
}
const neverDivide: Hyphenate = () => []

/** The hyphenation of these languages; each pattern file is loaded once. */
export async function loadHyphenation(languages: readonly LanguageTag[]): Promise<Hyphenation> {
  const distinct = [...new Set(languages)]
  return new Map(await Promise.all(distinct.map(async language => [language, await hyphenatorFor(language)] as const)))
}

async function hyphenatorFor(language: LanguageTag): Promise<Hyphenate> {
  const tag = language.toLowerCase()
  const habit = habits[tag] ?? habits[tag.split('-')[0] ?? '']
  if (!habit) return neverDivide
  const path = `hyphen/${habit.pattern}/index.js`
  const loaded: unknown = await import(path)
  const hyphenate = syncHyphenator(loaded)
  return hyphenate ? remember(word => divide(word, hyphenate, habit)) : neverDivide
}

type Marking = (text: string) => string

function syncHyphenator(loaded: unknown): Marking | undefined {
  const pack = property(loaded, 'default') ?? loaded
  const found = property(pack, 'hyphenateSync')
  return typeof found === 'function' ? text => String(found(text)) : undefined
}

const property = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null && name in value ? (value as Readonly<Record<string, unknown>>)[name] : undefined)

/** Letters only: what a word has of digits, apostrophes or hyphens parts it. */
function divide(word: string, hyphenate: Marking, { before, after }: Habit): number[] {
  const offsets: number[] = []
  for (const { 0: letters, index } of word.matchAll(/[\p{L}\p{M}]{5,}/gu)) {
    const lowered = letters.toLowerCase()
    if (lowered.length !== letters.length) continue
    let offset = 0
    for (const syllable of hyphenate(lowered).split('\u00ad').slice(0, -1)) {
      offset += syllable.length
      if (offset >= before && letters.length - offset >= after) offsets.push(index + offset)
    }
  }
  return offsets
}

function remember(hyphenate: Hyphenate): Hyphenate {
  const known = new Map<string, readonly number[]>()
  return word => {
    const found = known.get(word) ?? hyphenate(word)
    known.set(word, found)
    return found
  }
}
