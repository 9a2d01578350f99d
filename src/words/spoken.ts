/**
 * Model what the program can say: one text in every language that it speaks.
 */

/** The languages that the program speaks; another language's edition gets the first one's words. */
export const spokenLanguages = ['en', 'fr'] as const
export type SpokenLanguage = (typeof spokenLanguages)[number]
/** One text in every spoken language. */
export type Spoken = Readonly<Record<SpokenLanguage, string>>
/** A message and what to do about it. */
export type Advice = { readonly message: Spoken; readonly hint?: Spoken }
