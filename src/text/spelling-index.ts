/**
 * Find the words that the same letters may be, once their accents are gone: `eleve` is élève or élevé.
 * In: the forms of a dictionary. Out: an index of them. Letters are asked for many times over, so what was found is kept.
 */
import { kinds } from './dictionary-forms.js'
import type { FormTable } from './form-table.js'

/** `kinds`: what it can be, a sum of `kinds` of dictionary-forms. */
export type Spelling = { readonly word: string; readonly kinds: number }

export type SpellingIndex = {
  /** The words and names of these letters, if one of them has an accent; `bare` is in lower case, without accents and ligatures. */
  readonly spellings: (bare: string) => readonly Spelling[]
  /** A form of the dictionary is written just so. */
  readonly mayKnow: (word: string) => boolean
  /** A finite verb and nothing else: `court` is not, since it may be short. */
  readonly isVerb: (word: string) => boolean
}

export const noSpellings: SpellingIndex = { spellings: () => [], mayKnow: () => false, isVerb: () => false }

const onlyPlain = /^[a-z]*$/

/** Without accents and ligatures, in lower case. */
export const bareLetters = (word: string): string => (onlyPlain.test(word) ? word : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae'))

const isWord = /^\p{L}\p{Ll}+$/u
const none: readonly Spelling[] = []

export function spellingIndex(forms: FormTable): SpellingIndex {
  const found = new Map<string, readonly Spelling[]>()
  const find = (bare: string): readonly Spelling[] => {
    const all = forms.alike(bare).map(place => ({ word: forms.formAt(place), kinds: forms.kindsAt(place) })).filter(form => form.kinds !== 0 && isWord.test(form.word))
    const accented = all.filter(({ word }) => !onlyPlain.test(word))
    return accented.length === 0 ? none : [...accented, ...all.filter(({ word }) => onlyPlain.test(word))]
  }
  const kindsOf = (word: string): number => {
    const place = forms.find(word)
    return place < 0 ? 0 : forms.kindsAt(place)
  }
  return {
    spellings: bare => {
      const known = found.get(bare) ?? find(bare)
      found.set(bare, known)
      return known
    },
    mayKnow: word => kindsOf(word) !== 0,
    isVerb: word => kindsOf(word) === kinds.finite,
  }
}
