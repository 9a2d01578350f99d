/**
 * Choose what a text with a version for each language says in one of them.
 * In: the versions by tag, a tag. Out: the version, or nothing. A region falls back to its language, never to another language.
 */
import type { LanguageTag, Localised, Work } from '../model/work.js'
import { primarySubtag } from './primary-subtag.js'

/** What a text says in this language; nothing where it says nothing. */
export const localised = (texts: Localised | undefined, language: LanguageTag): string | undefined => texts?.[language] ?? texts?.[primarySubtag(language)]

/** The title of a work in this language, or the first title there is, or else its id. */
export const titleIn = (work: Work, language: LanguageTag): string => localised(work.title, language) || (Object.values(work.title)[0] ?? work.id)
