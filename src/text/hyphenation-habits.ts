/**
 * Know by which patterns each language divides its words, and how much of a word must stay whole. A table only.
 */
import type { LanguageTag } from '../model/work.js'
import { primarySubtag } from './primary-subtag.js'

/** `pattern`: the folder in the package `hyphen`; letters that must stay on either side of the hyphen. */
export type HyphenationHabit = { readonly pattern: string; readonly before: number; readonly after: number }

const habits: Readonly<Record<LanguageTag, HyphenationHabit>> = {
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

/** The habit of a region where it has its own, else of its language; nothing for a language that is not known. */
export const hyphenationHabit = (language: LanguageTag): HyphenationHabit | undefined => habits[language.toLowerCase()] ?? habits[primarySubtag(language)]
