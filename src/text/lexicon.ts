/**
 * Ask whether a word is a word of the language, and remember the answer.
 * In: a speller, loaded at an edge of the program. Out: a `Lexicon`. Pure but for its memory, which no answer depends on.
 */
import { kinds } from './dictionary-forms.js'
import { bareLetters, noSpellings, type Spelling, type SpellingIndex } from './spelling-index.js'

export type Lexicon = {
  /** The word, in this case or with a capital at the start of a sentence. */
  readonly knows: (word: string) => boolean
  /** It is written with this hyphen. */
  readonly isCompound: (word: string) => boolean
  /** The words that these letters may be, if one of them has an accent; asked in lower case and without accents. */
  readonly spellings: (bare: string) => readonly Spelling[]
  /** Asked of many guesses: false if `knows` would be, far faster than it. */
  readonly mayKnow: (word: string) => boolean
  /** It is a finite verb and cannot be anything else. */
  readonly isVerb: (word: string) => boolean
  /** The work itself says that it writes this word so. */
  readonly isOwn: (word: string) => boolean
}

/** What a spelling program has to offer. `compounds`: its headwords with a hyphen, in lower case. `index` is made when first asked for. */
export type Speller = { readonly spell: (word: string) => boolean; readonly compounds: ReadonlySet<string>; readonly index?: () => SpellingIndex }

/** A lexicon that asks the speller once for each distinct word, and that knows `own` words besides. */
export function lexiconOf(speller: Speller, own: Iterable<string> = []): Lexicon {
  const ownWords = new Set([...own].map(foldApostrophe).flatMap(word => [word, word.charAt(0).toUpperCase() + word.slice(1)]))
  const answers = new Map<string, boolean>()
  const knows = (word: string): boolean => {
    const folded = foldApostrophe(word)
    const answer = answers.get(folded) ?? (ownWords.has(folded) || speller.spell(folded))
    answers.set(folded, answer)
    return answer
  }
  const index = (): SpellingIndex => speller.index?.() ?? noSpellings
  const ownSpellings = accentedBy(ownWords)
  return {
    knows,
    isCompound: word => isCompoundIn(speller.compounds, foldApostrophe(word).toLowerCase()),
    spellings: bare => {
      const known = ownSpellings.get(bare)
      return known ? [...known, ...index().spellings(bare)] : index().spellings(bare)
    },
    mayKnow: word => ownWords.has(foldApostrophe(word)) || index().mayKnow(word),
    isVerb: word => index().isVerb(word),
    isOwn: word => ownWords.has(foldApostrophe(word)),
  }
}

/** Those that have an accent, by their letters without it. */
function accentedBy(words: ReadonlySet<string>): ReadonlyMap<string, readonly Spelling[]> {
  const spellings = new Map<string, Spelling[]>()
  for (const word of words) {
    const bare = bareLetters(word)
    if (bare !== word.toLowerCase()) spellings.set(bare, [...(spellings.get(bare) ?? []), { word, kinds: kinds.plain }])
  }
  return spellings
}

/** A lexicon that knows nothing: repairs that need one do nothing. */
export const emptyLexicon: Lexicon = { knows: () => false, isCompound: () => false, spellings: () => [], mayKnow: () => false, isVerb: () => false, isOwn: () => false }

const foldApostrophe = (word: string): string => word.replace(/[’‘]/g, "'")

/** The word itself, its singular or its masculine. */
function isCompoundIn(compounds: ReadonlySet<string>, word: string): boolean {
  return [word, word.replace(/[sx]$/, ''), word.replace(/es?$/, ''), word.replace(/[sx]-/, '-').replace(/[sx]$/, '')].some(form => compounds.has(form))
}
