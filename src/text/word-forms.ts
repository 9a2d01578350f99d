/**
 * Reduce the forms of a word to one, roughly: endings off, accents folded; and say which numbers words stand for.
 * In: one word and its language. Out: a stem, for comparing only. A stem need not be a word: *chercher*, *cherché* and *cherche* all give `cherch`.
 */
import type { LanguageTag } from '../model/work.js'
import { foldAccents } from './fold.js'
import { primarySubtag } from './primary-subtag.js'

/** Endings, longest first; what remains must have `shortest` letters. */
const endings: Readonly<Record<string, { readonly shortest: number; readonly endings: readonly string[] }>> = {
  fr: {
    shortest: 3,
    endings: 'issaient eraient iraient issions issant assent issent eront iront erait irait erais aient antes irent erent ions erez ante ants ees iez ant ait ais era ira ent ons ont ee es er ir ez it is us e s x'.split(' '),
  },
  en: { shortest: 3, endings: 'iness nesses ingly ness edly ying ings ily ies ied ing ely ly ed es y e s'.split(' ') },
}

/** The stem of a word: lower case, no accents, at most eight letters. */
export function stemOf(word: string, language: LanguageTag): string {
  const folded = foldAccents(word)
  const table = endings[primarySubtag(language)]
  const ending = table?.endings.find(one => folded.endsWith(one) && folded.length - one.length >= table.shortest)
  return folded.slice(0, folded.length - (ending?.length ?? 0)).slice(0, 8)
}

const numberWords: Readonly<Record<string, string>> = {
  fr: `2 deux deuxieme second seconde 3 trois troisieme 4 quatre quatrieme 5 cinq cinquieme 6 six sixieme 7 sept septieme 8 huit huitieme 9 neuvieme 10 dix dixieme 11 onze onzieme 12 douze douzieme
    13 treize treizieme 14 quatorze quatorzieme 15 quinze quinzieme 16 seize seizieme 20 vingt vingtieme 30 trente 40 quarante 50 cinquante 60 soixante 100 cent cents 1000 mille 1 premier premiere ier iere`,
  en: `2 two second 3 three third 4 four fourth 5 five fifth 6 six sixth 7 seven seventh 8 eight eighth 9 nine ninth 10 ten tenth 11 eleven eleventh 12 twelve twelfth
    13 thirteen thirteenth 14 fourteen fourteenth 15 fifteen fifteenth 16 sixteen sixteenth 20 twenty twentieth 30 thirty 40 forty 50 fifty 60 sixty 100 hundred 1000 thousand 1 first`,
}

const monthWords: Readonly<Record<string, readonly string[]>> = {
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
}

const numberOf: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(numberWords).map(([language, table]) => [language, readNumbers(table)]),
)

function readNumbers(table: string): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  let value = ''
  for (const word of table.trim().split(/\s+/u)) {
    if (/^\d/u.test(word)) value = word
    else numbers.set(word, value)
  }
  return numbers
}

/** The number a word stands for, in digits: *quinze*, *XVe*, *15th*, *IV*; not *un* or *one*, nor an initial or English *I*. */
export function numberOfWord(word: string, language: LanguageTag): string | undefined {
  const written = numberOf[primarySubtag(language)]?.get(foldAccents(word))
  if (written !== undefined) return written
  const digits = /^(\d+)(?:st|nd|rd|th|er|ère|e|è|ème|°|º)?$/iu.exec(word)?.[1]
  if (digits !== undefined) return digits.replace(/^0+(?=\d)/u, '')
  const roman = /^([IVXLC]+)(?:e|è|ème|er|th|st|nd|rd)?$/u.exec(word)?.[1]
  return roman === undefined || /^[LC]$/u.test(roman) || (roman === 'I' && primarySubtag(language) === 'en') ? undefined : String(romanValue(roman))
}

/** The month a word names, 1 to 12. */
export function monthOfWord(word: string, language: LanguageTag): number | undefined {
  const index = monthWords[primarySubtag(language)]?.indexOf(foldAccents(word)) ?? -1
  return index < 0 ? undefined : index + 1
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

function romanValue(roman: string): number {
  const values = [...roman].map(letter => romanDigits[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
