/**
 * Mend elided articles that OCR misread: `I'analyse`, `|'escalier`, `Il'appareil`, `'homme` are l' with their word.
 * In: paragraphs. Out: the same. A lone quote is taken for an l only where the document misread many of them.
 */
import { misreadElisions } from '../../text/misread-small-words.js'
import { type Correction, correctTexts, type Mend } from '../draft.js'

const misread = /(?<![\p{L}\p{N}'’])(?:\|?[I|1]|Il|II|ll|lI|\|l)(?=['’] ?["“«]?\p{L})/gu
const apart = /(?<![\p{L}\p{N}])([cdjlmnstCDJLMNST¢I|]|qu|Qu|jusqu|lorsqu) ?(['’]) ?(?=\p{L})/gu
const headless = /(?<=^|[\s(“«])'(?=[aeiouéèêhâôœ]\p{Ll}{2,}(?![\p{L}]*'))/gu
/** An elided article before a consonant has lost the vowel between them. */
const noVowel = /(?<=(?<!\p{L})[ldLD]['’])[bcdfgjklmnpqrstvwxz]\p{Ll}{4,}/gu
const vowels = ['i', 'a', 'e', 'o', 'u', 'é', 'ê', 'â', 'h']
const habit = 3

/** `cl'une`, `qn'il`, `e'est`: what no elided word of French is written like. */
const misreadElided = new RegExp(`(?<![\\p{L}'’-])(?:${[...misreadElisions.keys()].join('|')})(?=['’][aeiouyhéèêàâôîAEIOUÉÊ])`, 'gu')

const gluedSi = /(?<!\p{L})[SsQ](?:i|u)(?=l['’]\p{L})/gu

export const elisions: Mend = (draft, evidence) => {
  const count = draft.passages.reduce((sum, passage) => sum + (passage.text.text.match(misread)?.length ?? 0), 0)
  const spaced = correctTexts(draft, evidence, spacedElisions)
  return correctTexts(spaced, evidence, text => [...misreadArticles(text), ...misreadWords(text), ...gluedConjunctions(text), ...lostVowels(text, evidence.lexicon.knows), ...(count >= habit ? headlessArticles(text, evidence.lexicon.knows) : [])])
}

const misreadArticles = (text: string): Correction[] =>
  [...text.matchAll(misread)].map(match => ({ start: match.index, end: match.index + match[0].length, after: 'l', rule: 'elisions', confidence: 0.97 }))

const misreadWords = (text: string): Correction[] =>
  [...text.matchAll(misreadElided)].map(match => ({ start: match.index, end: match.index + match[0].length, after: misreadElisions.get(match[0]) ?? match[0], rule: 'elisions', confidence: 0.93 }))

/** `l'ndustrie` is l'industrie, if only one vowel makes a word. */
const lostVowels = (text: string, knows: (word: string) => boolean): Correction[] =>
  [...text.matchAll(noVowel)].flatMap((match): Correction[] => {
    const words = knows(match[0]) ? [] : vowels.map(vowel => vowel + match[0]).filter(knows)
    const [word] = words
    return words.length === 1 && word !== undefined ? [{ start: match.index, end: match.index + match[0].length, after: word, rule: 'elisions', confidence: 0.9 }] : []
  })

/** `Sil'on`. */
const gluedConjunctions = (text: string): Correction[] => [...text.matchAll(gluedSi)].map(match => ({ start: match.index + 2, end: match.index + 2, after: ' ', rule: 'elisions', confidence: 0.93 }))

/** `J ’ai`, `n 'est`, `d' I.N.`, `¢ 'est`. */
const spacedElisions = (text: string): Correction[] =>
  [...text.matchAll(apart)].flatMap((match): Correction[] => {
    const [whole, letter = '', quote = ''] = match
    const bare = letter === '¢' ? (text.charAt(match.index + whole.length) === 'a' ? 'ç' : 'c') : letter
    const after = `${bare}${quote}`
    return after === whole ? [] : [{ start: match.index, end: match.index + whole.length, after, rule: 'elisions', confidence: 0.95 }]
  })

const headlessArticles = (text: string, knows: (word: string) => boolean): Correction[] =>
  [...text.matchAll(headless)].flatMap((match): Correction[] => {
    const word = /^\p{L}+/u.exec(text.slice(match.index + 1))?.[0] ?? ''
    return knows(`l'${word}`) ? [{ start: match.index, end: match.index, after: 'l', rule: 'elisions', confidence: 0.9 }] : []
  })
