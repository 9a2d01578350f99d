/**
 * Know the commonest words of each language, by which a text shows what language it is in. A table only.
 */
import type { LanguageTag } from '../model/work.js'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** In lower case. `everyLexicon`: one that a lexicon of the language cannot lack. */
export const frequentWords: Readonly<Record<LanguageTag, { readonly words: ReadonlySet<string>; readonly everyLexicon: string }>> = {
  fr: { words: list('le la les de des du et que qui dans est une pour pas nous sur il elle ne au aux ce cette un se par plus à avec sont mais ou son ses vous je'), everyLexicon: 'dans' },
  en: { words: list('the of and to in that is was for it with as his on be at by had not are but from or have this which you were we they an their all my your'), everyLexicon: 'the' },
  de: { words: list('der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei wir ich'), everyLexicon: 'nicht' },
  es: { words: list('de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya este sí porque esta entre cuando muy'), everyLexicon: 'porque' },
  it: { words: list('di e che la il un a per è una in sono non si da del con i della le dei nel alla più ma come al gli lo anche delle questo se'), everyLexicon: 'questo' },
}
