/**
 * Name the language of a tag without its script and region.
 * In: a BCP 47 tag. Out: its first subtag, in lower case (RFC 5646 §2.2.1): the key of every table of language knowledge.
 */
import type { LanguageTag } from '../model/work.js'

/** `fr` of `fr`, `fr-CA` and `FR`; an empty text of an empty tag. */
export const primarySubtag = (language: LanguageTag): LanguageTag => language.toLowerCase().split('-')[0] ?? ''
