/**
 * Model what a language knows about the ends of its sentences: words, no patterns.
 * An abbreviation stands without its last full stop; one that begins with a small letter is also found with a capital, and after a full
 * stop within it there may be a space (`op.cit` is also `op. cit`). One that begins with `#` is also a whole word of the language, and an
 * abbreviation only after a number: *12 vent.* A word of `starters` is written small.
 */

export type SentenceWords = {
  /** Abbreviations that always want more: titles before a name, *cf.*, *c.-à-d.*; by what they are. */
  readonly open: Readonly<Record<string, string>>
  /** Abbreviations that want a number: *p. 12*, *vol. II*, *5 janv. 1871*; before anything else they are ordinary words. */
  readonly beforeNumber: Readonly<Record<string, string>>
  /** Abbreviations that may end a sentence, and do so where a word of `starters` follows: *ibid.*, *J.-C.* */
  readonly maybe: Readonly<Record<string, string>>
  /** Words that begin sentences: a capital on one of them is no name's capital. */
  readonly starters: Readonly<Record<string, string>>
  /** Words whose Roman number is a number, so that `V.` after them is no initial: *l'an V.* */
  readonly numbered: string
  /** Words that label a part together with its number: *Article 3.* at the head of a sentence is no sentence of its own. */
  readonly labels: string
  /** Words that begin a phrase of time: *At 5 a.m. Mr. Hale left*: the abbreviation does not end a sentence that has said no more. */
  readonly beforeTime: string
  /** Words that have a capital wherever they stand, so that it tells nothing: *I*. */
  readonly alwaysCapital: string
}

/** The words of a list, or of all lists of a group, without repetition. */
export function wordsOf(lists: string | Readonly<Record<string, string>>): string[] {
  const text = typeof lists === 'string' ? lists : Object.values(lists).join(' ')
  return [...new Set(text.trim().split(/\s+/u))].filter(word => word !== '')
}
