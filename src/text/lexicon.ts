/**
 * Ask whether a word is a word of the language, and remember the answer.
 * In: a speller, loaded at an edge of the program. Out: a `Lexicon`. Pure but for its memory, which no answer depends on.
 */

/** `knows`: the word, in this case or with a capital at the start of a sentence. `isCompound`: it is written with this hyphen. */
export type Lexicon = { readonly knows: (word: string) => boolean; readonly isCompound: (word: string) => boolean }

/** What a spelling program has to offer. `compounds`: its headwords with a hyphen, in lower case. */
export type Speller = { readonly spell: (word: string) => boolean; readonly compounds: ReadonlySet<string> }

/** A lexicon that asks the speller once for each distinct word, and that knows `own` words besides. */
export function lexiconOf(speller: Speller, own: Iterable<string> = []): Lexicon {
  const ownWords = new Set([...own].map(foldApostrophe))
  const answers = new Map<string, boolean>()
  const knows = (word: string): boolean => {
    const folded = foldApostrophe(word)
    const answer = answers.get(folded) ?? (ownWords.has(folded) || speller.spell(folded))
    answers.set(folded, answer)
    return answer
  }
  return { knows, isCompound: word => isCompoundIn(speller.compounds, foldApostrophe(word).toLowerCase()) }
}

/** A lexicon that knows nothing: repairs that need one do nothing. */
export const emptyLexicon: Lexicon = { knows: () => false, isCompound: () => false }

const foldApostrophe = (word: string): string => word.replace(/[’‘]/g, "'")

/** The word itself, its singular or its masculine. */
function isCompoundIn(compounds: ReadonlySet<string>, word: string): boolean {
  return [word, word.replace(/[sx]$/, ''), word.replace(/es?$/, ''), word.replace(/[sx]-/, '-').replace(/[sx]$/, '')].some(form => compounds.has(form))
}
