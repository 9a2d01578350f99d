/**
 * Know the commonest words of each language, by which a text shows what language it is in. A table only.
 */
import type { LanguageTag } from '../model/work.js'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** In lower case. `everyLexicon`: one that a lexicon of the language cannot lack. */
export const frequentWords: Readonly<Record<LanguageTag, { readonly words: ReadonlySet<string>; readonly everyLexicon: string }>> = {
  fr: { words: list('le la les de des du et que qui dans est une pour pas nous sur il ne au ce un se par plus'), everyLexicon: 'dans' },
  en: { words: list('the of and to in that is was for it with as his on be at by had not are but from or have'), everyLexicon: 'the' },
}
