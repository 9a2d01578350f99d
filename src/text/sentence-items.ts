/**
 * Keep the numbers of items with their items: `1. Le pain`, `2° La terre`, `b) …`, `• 9. …`, `Article 3. …`.
 * In: the words of a language. Out: rules. Items that follow each other without a full stop are told by counting: after `1.` at the head
 * of a sentence, `2.` begins an item.
 */
import { choiceOf, closing, space, stop, wordPattern } from './sentence-patterns.js'
import { type SentenceWords, wordsOf } from './sentence-words.js'
import type { SentenceRule } from './split-rules.js'

const bullet = '[•⁃‣◦▪]'
/** What stands between a number and its item. */
const mark = String.raw`(?:\.\)|\)|\.|°)`
const itemText = String.raw`[^.!?\)°]{1,160}`
const longestSeries = 12

export function itemRules(words: SentenceWords): SentenceRule[] {
  const head = headOf(words)
  const series = ['123456789'.split('').concat(['10', '11', '12']), 'abcdefghijkl'.split('')].map(numbers => numbers.slice(0, longestSeries))
  const numberOfItem = String.raw`(?:\p{N}{1,3}|[IVXL]{1,6}|\p{L}|\d{1,3}(?:\.\d{1,2}){1,3}|\d{1,2}°)\.\)?`
  return [
    { about: 'A bullet begins an item', breaks: true, before: String.raw`[^\s\u00A0\u202F]`, after: `${space}${bullet}` },
    { about: 'A number after a bullet', breaks: false, before: `${bullet}${space}?${numberOfItem}`, after: space },
    { about: 'An item begins that follows another without a full stop', breaks: true, before: head + choiceOf(series.map(untilNext)), after: String.raw`${space}(?:\d{1,2}|[a-l])${mark}${space}\p{Lu}` },
    { about: 'The number of such an item', breaks: false, before: head + choiceOf(series.map(ownNumber)), after: space },
    { about: 'The number of an item at the head of a sentence', breaks: false, before: String.raw`${head}(?:[«“"\(\[*–—\-]{1,3}${space}?)?${numberOfItem}`, after: space },
    ...labelRules(words, head),
  ]
}

/** Where a sentence begins: at the start, or after a stop that is not that of an abbreviation before a number: *p. 12.* */
function headOf(words: SentenceWords): string {
  const abbreviations = wordPattern(wordsOf(words.beforeNumber))
  const notAfter = abbreviations === '' ? '' : String.raw`(?<!${abbreviations}\.)`
  return `(?:^|(?:${stop}|[;:])${closing}${notAfter}${space})`
}

/** `1. … ` before `2.`, `1. … 2. …` before `3.`, and so on. */
function untilNext(numbers: readonly string[]): string {
  const [first = '', second, ...rest] = numbers
  if (second === undefined) return ''
  const further = rest.length === 0 ? '' : `|${space}${untilNext([second, ...rest])}`
  return `${first}${mark}${space}${itemText}(?:(?=${space}${second}${mark})${further})`
}

/** `1. … 2.`, `1. … 2. … 3.`, and so on. */
function ownNumber(numbers: readonly string[]): string {
  const [first = '', second, ...rest] = numbers
  if (second === undefined) return ''
  const further = rest.length === 0 ? '' : `|${ownNumber([second, ...rest])}`
  return `${first}${mark}${space}${itemText}${space}(?:${second}${mark}${further})`
}

function labelRules({ labels }: SentenceWords, head: string): SentenceRule[] {
  if (labels === '') return []
  const label = choiceOf(wordsOf(labels).map(word => `(?:[${word.charAt(0).toUpperCase()}]${word.slice(1)}|${word.toUpperCase()})`))
  return [{ about: 'A part with its number, at the head of a sentence: Article 3.', breaks: false, before: String.raw`${head}${label}\.?${space}(?:\d{1,4}|[IVXLC]{1,7}|premier|PREMIER)\.`, after: space }]
}
