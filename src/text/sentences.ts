/**
 * Find where sentences end.
 * In: the plain text of one block and its language. Out: offsets in UTF-16 code units.
 * A sentence takes its closing quotes and brackets with it; what stands between two guillemets may be several sentences, and
 * « … ! » dit-il is one, since no sentence begins with a small letter. A semicolon ends a sentence where the next begins like one: `; Le`.
 */
import type { LanguageTag } from '../model/work.js'
import { type SentenceRules, sentenceRulesOf } from './sentence-rules.js'

/** A run of stops, then what closes with it: quotes (a French one after a space) and brackets. */
const stops = /;(?=\s)|[.!?…](?:[\s\u00A0\u202F]?[.!?…])*(?:[\s\u00A0\u202F]?»|["”’'›)\]}]|[\s\u00A0\u202F]["”](?=[\s\u00A0\u202F]|$))*/gu
const opening = /^(?:[([](?:…|\.\.\.)[)\]]|[«“„"‘'‹([{*_]|[—–-](?=\s)|\s)*/u
const space = /\s/u

/**
 * The offset at which each sentence ends, without the space after it; the last is `text.length`. Empty for an empty text.
 */
export function sentenceEnds(text: string, language: LanguageTag): number[] {
  const rules = sentenceRulesOf(language)
  const ends: number[] = []
  let start = 0
  for (const match of text.matchAll(stops)) {
    const end = match.index + match[0].length
    if (!isEnd(text, start, match.index, match[0], rules)) continue
    ends.push(end)
    start = end
  }
  return text.length > 0 ? [...ends, text.length] : []
}

/** Whether the stops at `at` end the sentence begun at `start`. */
function isEnd(text: string, start: number, at: number, stop: string, rules: SentenceRules): boolean {
  const after = text.slice(at + stop.length, at + stop.length + 60)
  if (!space.test(after.charAt(0)) || after.trim() === '') return false
  const opened = opening.exec(after)?.[0] ?? ''
  const next = after.slice(opened.length)
  if (!/^[\p{Lu}\p{N}]/u.test(next)) return false
  if (stop === ';') return isStarter(next, rules) && !/^I\b/u.test(next)
  const before = text.slice(start, at)
  if (isBracketed(before, stop)) return false
  return stop.charAt(0) !== '.' || stop.startsWith('..') || stop.startsWith('. .') || isFullStop(before, stop, next, rules, /[—–-]/u.test(opened))
}

/** `[…]` `(?)` `(!)`: a remark on the sentence, not its end. */
function isBracketed(before: string, stop: string): boolean {
  return /[([]\s?$/u.test(before) && /[)\]]/u.test(stop)
}

function isFullStop(before: string, stop: string, next: string, rules: SentenceRules, dashed: boolean): boolean {
  const word = wordBefore(before)
  if (isItemNumber(before.trim(), word)) return false
  const closed = stop.length > 1
  if (isOneOf(rules.open, word)) return false
  const numbered = /^(?:\p{N}|[IVXLC]+\b)/u.test(next)
  if (isOneOf(rules.beforeNumber, word)) return !numbered && (closed || word.length > 1 || isStarter(next, rules))
  if (isOneOf(rules.maybe, word) || isInitial(word)) return (!dashed && isStarter(next, rules)) || (closed && !/^[\p{Lu}]\p{Ll}*$/u.test(word))
  return true
}

/** The letters, dots and hyphens that touch the stop, with an abbreviation's earlier part where a space parts them: `op. cit`, `p. ex`. */
function wordBefore(before: string): string {
  const word = /[\p{L}\p{N}.&§°º'’-]*$/u.exec(before)?.[0] ?? ''
  const bare = word.replace(/^(?:[ldcjnsmt]|qu)['’]/iu, '').replace(/^[.'’-]+/u, '')
  const earlier = /(?:^|[\s(])((?:\p{L}{1,3}\.|av\.)\s?)$/u.exec(before.slice(0, before.length - word.length))?.[1]
  return /^(?:ex|cit|al|J|c|l|d|T|E)$/u.test(bare) && earlier ? `${earlier.trim()}${bare}` : bare
}

function isOneOf(set: ReadonlySet<string>, word: string): boolean {
  return set.has(word) || (word.length > 1 && set.has(word.charAt(0).toLowerCase() + word.slice(1)))
}

/** One letter, or letters with dots between: `L`, `U.R.S.S`, `J.-P`. */
function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || /^\p{Ll}$/u.test(word) || /^(?:\p{L}{1,2}\.-?)+\p{L}{1,2}$/u.test(word)
}

/** `1.`, `IV.`, `a.` at the head of a sentence number what follows. */
function isItemNumber(sentence: string, word: string): boolean {
  const bare = sentence.replace(/^[«“"([•*–—-]+\s*/u, '')
  return bare === word && /^(?:\d{1,3}|[IVXL]{1,6}|\p{L}|\d{1,3}(?:\.\d{1,2})+|\d+°)$/u.test(word)
}

function isStarter(next: string, rules: SentenceRules): boolean {
  const word = (/^[\p{L}-]+['’]?/u.exec(next)?.[0] ?? '').toLowerCase().replace('’', "'")
  if (rules.starters.has(word)) return true
  return word.endsWith("'") ? false : rules.starters.has(word.split('-')[0] ?? '')
}
