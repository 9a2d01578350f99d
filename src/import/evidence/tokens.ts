/**
 * Cut running text into its words, each with its place; an elided article is a word of its own.
 * In: text. Out: tokens in order. `l'analyse` is `l'` and `analyse`; `plate-forme` is one word.
 */
export type Token = { readonly word: string; readonly start: number; readonly end: number }

const word = /aujourd['’]hui|(?<!\p{L})(?:\p{L}|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’](?=[\p{L}"“«])|[\p{L}\p{M}\p{N}|¢]+(?:-[\p{L}\p{M}\p{N}|¢]+)*/giu

export const tokensOf = (text: string): Token[] => [...text.matchAll(word)].map(match => ({ word: match[0], start: match.index, end: match.index + match[0].length }))

/** The word in lower case with a straight apostrophe. */
export const plainWord = (token: Token | undefined): string => (token?.word ?? '').toLowerCase().replace('’', "'")

/** A sentence begins with what stands at this offset. */
export function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…:]["'”’»)\]]*\s+|[«“"(—–]\s*)["“«]?\s*$/u.test(text.slice(Math.max(0, at - 12), at)) || at === 0
}
