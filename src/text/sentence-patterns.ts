/**
 * Spell the parts that patterns of sentence rules are made of.
 * In: words. Out: sources of regular expressions for flag `v` that ICU and Java read alike.
 */

/** One white space, the French ones before « ; : ! ? » among them; Java's own `\s` does not know these. */
export const space = String.raw`[\s\u00A0\u202F]`
/** A run of stops: `.` `?!` `…` `. . .` */
export const stop = `[.!?…](?:${space}?[.!?…]){0,8}`
/** What closes with a sentence: quotes (a French one after a space) and brackets. */
export const closing = String.raw`(?:${space}?»|["”’'›\)\]\}]|${space}["”](?=${space}|$)){0,6}`

const openings = String.raw`[\(\[](?:…|\.\.\.)[\)\]]|[«“„"‘'‹\(\[\{*_]|${space}`
/** What opens before a sentence: quotes, brackets, an omission. */
export const openingWithoutDash = `(?:${openings}){0,8}`
/** The same, and the dash of a speech. */
export const opening = `(?:${openings}|[—–]|-{1,3}){0,8}`

/** What cannot stand before an abbreviation. */
const edge = String.raw`(?<![\p{L}\p{N}.&§°º\-])`

/** One of these abbreviations, without its last full stop. Empty for none. */
export function wordPattern(words: readonly string[]): string {
  const plain = words.filter(word => !word.startsWith('#')).map(abbreviation)
  const counted = words.filter(word => word.startsWith('#')).map(word => word.slice(1))
  const choices = [...(plain.length > 0 ? [`${edge}${choiceOf(plain)}`] : []), ...(counted.length > 0 ? [String.raw`(?<=\p{N}${space})${choiceOf(counted)}`] : [])]
  return choices.length === 0 ? '' : choiceOf(choices)
}

/** `op.cit` as `op.cit` or `op. cit`, and with a capital. */
function abbreviation(word: string): string {
  const first = word.charAt(0)
  const head = first === first.toUpperCase() ? escaped(first) : `[${first}${first.toUpperCase()}]`
  return head + escaped(word.slice(1)).replace(/\\\.(?!-)/gu, () => String.raw`\.${space}?`)
}

/** The full stops within abbreviations, where a capital follows after a space: `NN. SS.` Empty for none. */
export function withinPattern(words: readonly string[]): string {
  const heads = words.flatMap(word => [...word.matchAll(/\.(?=\p{Lu})/gu)].map(({ index }) => `${abbreviation(word.slice(0, index))}[.](?=${space}${escaped(word.slice(index + 1))}[.])`))
  return heads.length === 0 ? '' : `${edge}${choiceOf(heads)}`
}

const escaped = (text: string): string => text.replace(/[.\\+*?^$()[\]{}|/]/gu, sign => `\\${sign}`)

/** One of these patterns; longer ones first, so that none hides behind its beginning. */
export function choiceOf(patterns: readonly string[]): string {
  if (patterns.length === 1) return `(?:${patterns[0] ?? ''})`
  return `(?:${[...patterns].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`
}
