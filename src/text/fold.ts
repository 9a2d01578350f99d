/**
 * Fold away what two printings of one text may differ in: spaces, quotes, dashes, apostrophes, ligatures.
 * In: text. Out: text for comparison only, never for printing. Accents and case are kept.
 */

/** What is folded, in order. The soft hyphen and zero-width characters vanish. */
const folds: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b\u2060\ufeff]/g, ''],
  [/\s+/g, ' '],
  [/[«»“”„‟"]|''/g, '"'],
  [/[’‘‛ʼ`´]/g, "'"],
  [/[—–‒―−‐‑-]/g, '-'],
  [/…/g, '...'],
  [/œ/g, 'oe'],
  [/Œ/g, 'OE'],
  [/æ/g, 'ae'],
  [/Æ/g, 'AE'],
  [/\ufb00/g, 'ff'],
  [/\ufb01/g, 'fi'],
  [/\ufb02/g, 'fl'],
  [/\ufb03/g, 'ffi'],
  [/\ufb04/g, 'ffl'],
]

/** The text in NFC with typographic differences folded and runs of white space made one space. */
export function foldForComparison(text: string): string {
  return folds.reduce((folded, [pattern, plain]) => folded.replace(pattern, plain), text.normalize('NFC'))
}

/** The words of a text, folded, without their punctuation; hyphens and apostrophes inside a word belong to it. */
export function wordsOf(text: string): string[] {
  return foldForComparison(text).match(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
}

/** The text without accents and in lower case, for finding what a person typed in a hurry. */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
