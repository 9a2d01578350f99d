/**
 * Mend points and quotes that are certainly wrong, and point out those that may be.
 * In: paragraphs. Out: the same. Two apostrophes are a quote, two commas one, a comma before a new sentence's `Il` a full stop;
 * a comma between an article and its noun goes if no second one closes an aside. Where the author may have meant it, it is proposed.
 */
import { frenchSentenceWords } from '../../text/french-sentence-words.js'
import type { Lexicon } from '../../text/lexicon.js'
import { type Correction, correctTexts, type Mend } from '../draft.js'

type Rule = { readonly pattern: RegExp; readonly after: string; readonly confidence: number }

const rules: readonly Rule[] = [
  { pattern: /''/g, after: '"', confidence: 0.95 },
  { pattern: /,,+/g, after: ',', confidence: 0.93 },
  { pattern: /-(?=,)(?<=\p{Ll}{3}-)/gu, after: '', confidence: 0.85 },
  { pattern: /, (?=(?:Il|Ils|Elle|Elles|On|Nous|Vous|Je|Ce|Cela|Ces|Cette|Les|Le|La|Un|Une|Mais|Or|Et)\s\p{Ll})(?<=\p{Ll}, )/gu, after: '. ', confidence: 0.7 },
]

/** Words that a comma never follows before their noun; those of the second list only where no second comma closes what the first began. */
const strayComma = /, (?<=(?<![\p{L}'’-])(la|le|les|des|ces|ses|du|une|au|aux|ne|tous les|de|en|sur|dans|par|parmi|avec), )(?=(\p{Ll}{2,}|à)(?!\p{L}))/gu
const notNouns = new Set(['le', 'la', 'les', 'un', 'une', 'deux', 'trois', 'moi', 'toi', 'lui', 'eux', 'dit', 'disons', 'semble', 'demain', 'hier', 'comme', 'et', 'ou', 'que', 'qui', 'si', 'par', 'pour', 'de', 'du', 'des', 'en', 'selon', 'sans', 'quand', 'puis', 'enfin', 'surtout', 'non', 'oui', 'hélas', 'certes', 'je', 'tu', 'il', 'elle', 'on'])
const sureBefore = /^(?:la|le|les|des|ces|ses|une|tous les|ne)$/
const afterPrepositions = new Set(['la', 'le', 'les', 'des', 'ce', 'cette', 'ces', 'son', 'sa', 'ses', 'leur', 'leurs', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'dix', 'là', 'notre', 'votre', 'nos', 'vos'])

/** A full stop before a small word, behind a word that is no abbreviation. */
const strayStop = /\. ?(?=(?:le|la|les|des|du|de|un|une|et|que|qui|en|dans|pour|par|sur|au|aux|a|à|est|sont|selon|tendance)\s|[dl]['’]\p{Ll})(?<=(?<![\p{L}.])(\p{L}{1,24})\. ?)/gu
const neverLast = new Set(['a', 'la', 'le', 'les', 'en', 'de', 'des', 'du', 'un', 'une', 'et', 'que', 'qui', 'au', 'aux', 'à', 'ce', 'cette', 'ces', 'ne', 'se', 'par', 'sur', 'dans'])
const abbreviations: ReadonlySet<string> = new Set([frenchSentenceWords.open, frenchSentenceWords.beforeNumber, frenchSentenceWords.maybe].flatMap(group => Object.values(group)).flatMap(words => words.toLowerCase().split(/[\s.]+/)))

export const points: Mend = (draft, evidence) =>
  correctTexts(draft, evidence, text => [
    ...rules.flatMap(({ pattern, after, confidence }) => [...text.matchAll(pattern)].map((match): Correction => ({ start: match.index, end: match.index + match[0].length, after, rule: 'points', confidence }))),
    ...strayCommas(text, evidence.accents.lost),
    ...strayStops(text, evidence.lexicon),
    ...closingQuotes(text),
  ])

/** `sur la, place`. Where accents are lost, la may be là and des dès. */
function strayCommas(text: string, poor: boolean): Correction[] {
  return [...text.matchAll(strayComma)].flatMap(({ index, 1: before = '', 2: next = '' }): Correction[] => {
    const isPreposition = /^(?:de|en|sur|dans|par|parmi|avec)$/.test(before)
    const closed = /^[^.;:!?]{0,70},/.test(text.slice(index + 2))
    if (isPreposition ? !afterPrepositions.has(next) || (before === 'en' && /^(?:la|le|les|ce)$/.test(next)) || closed : before !== 'ne' && (notNouns.has(next) || closed)) return []
    const sureOfIt = sureBefore.test(before) && !(poor && /^(?:la|des)$/.test(before))
    return [{ start: index, end: index + 2, after: ' ', rule: 'points', confidence: sureOfIt ? 0.82 : 0.7 }]
  })
}

function strayStops(text: string, lexicon: Lexicon): Correction[] {
  return [...text.matchAll(strayStop)].flatMap(({ index, 0: stop, 1: word = '' }): Correction[] => {
    const small = word.toLowerCase()
    const sureOfIt = neverLast.has(word)
    const known = word.length > 2 && (/^\p{Lu}/u.test(word) || lexicon.knows(word)) && !abbreviations.has(small)
    if ((!sureOfIt && (!known || stop === '.')) || abbreviations.has(`${small}.`)) return []
    return [{ start: index, end: index + stop.length, after: ' ', rule: 'points', confidence: sureOfIt && !text.startsWith('selon', index + stop.length) ? 0.85 : 0.65 }]
  })
}

/** In a paragraph whose quotes open with “, a straight one that closes them is ”. */
function closingQuotes(text: string): Correction[] {
  if (!text.includes('“')) return []
  const corrections: Correction[] = []
  let open = false
  for (const match of text.matchAll(/[“”"]/g)) {
    if (match[0] === '“') open = true
    else if (match[0] === '”') open = false
    else if (open) {
      corrections.push({ start: match.index, end: match.index + 1, after: '”', rule: 'points', confidence: 0.9 })
      open = false
    }
  }
  return corrections
}
