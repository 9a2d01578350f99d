/**
 * Make the rules that split a language's text into sentences, out of its words and of how books are set.
 * In: the words of a language. Out: rules in their order: the first that fits a place decides.
 * All repetition is bounded, white space is spelled out and what stands before a place is asked without `\b`, so that the rules mean the
 * same in JavaScript, in ICU and in Java: they are also what `regard segmentation --export` writes.
 */
import type { LanguageTag } from '../model/work.js'
import { englishSentenceWords } from './english-sentence-words.js'
import { frenchSentenceWords } from './french-sentence-words.js'
import { primarySubtag } from './primary-subtag.js'
import { choiceOf, closing, opening, openingWithoutDash, space, stop, withinPattern, wordPattern } from './sentence-patterns.js'
import { itemRules } from './sentence-items.js'
import { type SentenceWords, wordsOf } from './sentence-words.js'
import type { SentenceRule } from './split-rules.js'

const byLanguage: Readonly<Record<string, SentenceWords>> = { fr: frenchSentenceWords, en: englishSentenceWords }
const unknown: SentenceWords = { open: {}, beforeNumber: {}, maybe: {}, starters: {}, numbered: '', labels: '', beforeTime: '', alwaysCapital: '' }

/** The languages that have words of their own; every other is split by what all have in common. */
export const knownLanguages: readonly LanguageTag[] = Object.keys(byLanguage)

/** The rules of a language by its BCP 47 tag, region and script ignored. */
export function sentenceRulesOf(language: LanguageTag): SentenceRule[] {
  const words = byLanguage[primarySubtag(language)] ?? unknown
  return [...asideRules, ...itemRules(words), ...quoteRules, ...clauseRules(words), ...abbreviationRules(words), ...endRules]
}

const breaks = (about: string, before: string, after: string): SentenceRule => ({ about, breaks: true, before, after })
const holds = (about: string, before: string, after: string = space): SentenceRule => ({ about, breaks: false, before, after })

/** What begins a sentence: a capital or a figure, with what opens before it. */
const beginning = String.raw`${space}${opening}[\p{Lu}\p{N}]`

const omission = `${space}[.]${space}[.]${space}[.]`
const asideRules: readonly SentenceRule[] = [
  holds('A remark on the sentence, not its end: […] (?) (!)', String.raw`[\(\[]${space}?[.!?…](?:${space}?[.!?…]){0,6}${space}?[\)\]]${closing}`),
  breaks('A full stop, before an omission that begins the next sentence', String.raw`\p{L}\.`, `${omission}${beginning}`),
  holds('An omission that begins a sentence', String.raw`\p{L}\.${omission}`),
]

/** Three points between words: the speaker hesitates. A fourth is a full stop. */
const hesitation = String.raw`(?<![.…]${space}?)(?:…|\.${space}?\.${space}?\.)`

const betweenQuotes = '[^"]{0,1000}'
/** A quote that no other follows at once. */
const quote = `"(?!${space}")`
/** The next quote opens: an even number of quotes stand before it, counted from the start or from `" "`, where one closes and one opens. Asked of the last 80 quotes at most. */
const evenQuotes = `(?:^${betweenQuotes}|"${space}"${betweenQuotes}${quote}${betweenQuotes})(?:${quote}${betweenQuotes}${quote}${betweenQuotes}){0,40}`
/** A straight quote between two spaces, as machines print French: only counting tells whether it opens or closes. */
const quoteRules: readonly SentenceRule[] = [
  holds('A straight quote between spaces, before one that opens', `${stop}${closing}`, `${space}"${space}"${space}`),
  holds('A straight quote between spaces that opens after one that closes, before its words', `${stop}${space}"${space}"`),
  breaks('A straight quote between spaces that opens after one that closes', `${stop}${closing}${space}"`, String.raw`${space}"${space}${opening}\p{Lu}`),
  breaks('A straight quote between spaces that opens', `(?:${evenQuotes})(?<=${stop}${closing})`, String.raw`${space}"${space}${opening}\p{Lu}`),
  holds('A straight quote between spaces that has opened', `(?:${evenQuotes})(?<=${stop}${closing})${space}"`),
  holds('A straight quote between spaces belongs to what it closes', `${stop}${closing}`, `${space}["”](?=${space}|$)`),
]

const clauseRules = ({ starters, alwaysCapital }: SentenceWords): readonly SentenceRule[] => {
  const capitals = choiceOf(wordsOf(alwaysCapital))
  return [
    ...when(alwaysCapital, () => holds('A capital that tells nothing, after points of suspension', hesitation, String.raw`${space}${capitals}(?![\p{L}.])`)),
    ...when(alwaysCapital, () => holds('A capital that tells nothing, after a semicolon', ';', String.raw`${space}${opening}${capitals}(?![\p{L}.])`)),
    breaks('A semicolon before a word that begins sentences and has a capital', ';', `${space}${opening}${starterPattern(starters)}`),
  ]
}

/** One letter, or letters with full stops between: `L`, `U.R.S.S`, `J.-P`. */
const initial = String.raw`(?<![\p{L}\p{N}.&§°º\-])(?:\p{L}|\p{L}{1,2}(?:\.-?\p{L}{1,2}){1,8})`
const romanNumber = '[IVXLC]{1,7}'

function abbreviationRules(words: SentenceWords): SentenceRule[] {
  const open = wordPattern(wordsOf(words.open))
  const beforeNumber = wordPattern(wordsOf(words.beforeNumber))
  const oneLetter = wordPattern(wordsOf(words.beforeNumber).filter(word => word.length === 1))
  const maybe = choiceOf([wordPattern(wordsOf(words.maybe)), initial].filter(pattern => pattern !== ''))
  const starter = starterPattern(words.starters)
  const notStarter = `${space}${opening}(?!${starter})`
  return [
    ...when(withinPattern(wordsOf({ ...words.open, ...words.maybe })), within => holds('A full stop within an abbreviation', within)),
    ...when(words.numbered, numbered => breaks('A Roman number is no initial', String.raw`(?<!\p{L})${choiceOf(wordsOf(numbered).map(anyCase))}${space}[IVX]{1,5}\.${closing}`, beginning)),
    ...when(words.beforeTime, before => holds('A time that begins a sentence', String.raw`(?:^|${stop}${closing}${space})${choiceOf(wordsOf(before).map(anyCase))}${space}\d{1,2}(?:[:.]\d\d)?${space}?[ap]\.${space}?m\.`)),
    ...when(open, word => breaks('An abbreviation within brackets that close before a word that begins sentences', String.raw`[\(\[][^\(\)\[\]]{0,80}${word}\.[\)\]]`, `${space}${opening}${starter}`)),
    ...when(open, word => holds('Abbreviations that always want more', String.raw`${word}\.${closing}`)),
    ...when(beforeNumber, word => holds('Abbreviations before a number', String.raw`${word}\.${closing}`, String.raw`${space}${opening}(?:\p{N}|${romanNumber}(?!\p{L}))`)),
    ...when(oneLetter, word => holds('One letter that may be an abbreviation', String.raw`${word}\.`, notStarter)),
    breaks('Abbreviations and initials that end a sentence, before a word that begins sentences', String.raw`${maybe}\.${closing}`, `${space}${openingWithoutDash}${starter}`),
    breaks('An abbreviation within brackets or quotes', String.raw`(?:${maybe})(?<!(?<![\p{L}\p{N}.&§°º\-])\p{Lu}\p{Ll}{0,20})\.${closing}(?<!\.)`, beginning),
    holds('Abbreviations and initials before anything else', String.raw`${maybe}\.${closing}`),
  ]
}

const endRules: readonly SentenceRule[] = [breaks('The end of a sentence', `${stop}${closing}`, beginning)]

/** A rule for each list that is not empty. */
const when = (list: string, rule: (list: string) => SentenceRule): SentenceRule[] => (list === '' ? [] : [rule(list)])

/** A word with a capital, and no other word that it begins: `Le`, `L’`, `Est-ce`. */
function starterPattern(starters: SentenceWords['starters']): string {
  const words = wordsOf(starters).map(word => capital(word).replace(/'/gu, `['’]`))
  return words.length === 0 ? '(?!)' : String.raw`${choiceOf(words)}(?:(?<=['’])|(?<=\p{L}{2})(?![\p{L}'’])|(?![\p{L}'’.]))`
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const anyCase = (word: string): string => `[${word.charAt(0).toLowerCase()}${word.charAt(0).toUpperCase()}]${word.slice(1)}`
