/**
 * Decide by their neighbours between two words that differ in a lost accent alone: publie and publié, fut and fût.
 * In: the word's place among its neighbours, and what each of the two can be. Out: whether the accent is missing, and how sure.
 * After a form of avoir or être it is the participle, after a pronoun the verb, after an article whichever is a noun.
 */
import { auxiliaries, clausePronouns, conjunctions, degreeWords, feminineDeterminers, masculineDeterminers, pluralDeterminers, plainPrepositions, quantities } from './french-small-words.js'
import type { Neighbours, Verdict } from './french-grammar.js'
import { adverbsInside } from './french-words.js'
import { kinds } from './dictionary-forms.js'
import { isMasculineInE, isUsualSpelling, usualness } from './usual-spellings.js'
import { bareLetters, type Spelling } from './spelling-index.js'

const yes = (confidence: number): Verdict => ({ accent: true, confidence })
const no = (confidence: number): Verdict => ({ accent: false, confidence })

const isAdverb = (word: string): boolean => adverbsInside.has(word) || /[aeéiu]m?ment$/.test(word) || /^(?:ete|été|t|il|ils|elle|elles|on)$/.test(word)

/** The nearest word on the left that is no adverb, and how many stand between. */
function behindAdverbs(clause: readonly string[]): { readonly word: string; readonly before: string; readonly between: number } {
  let at = clause.length - 1
  while (at >= 0 && clause.length - 1 - at < 4 && isAdverb((clause[at] ?? '').toLowerCase())) at -= 1
  return { word: (clause[at] ?? '').toLowerCase(), before: (clause[at - 1] ?? '').toLowerCase(), between: clause.length - 1 - at }
}

/** A verb stands in the clause already. */
const finite = /^(?:est|sont|sera|seront|fut|furent|ont|a|peut|peuvent|faut|doit|doivent|veut|veulent|va|vont|fait|font|dit|sait|avait|.{2,}(?:aient|èrent|erent|ait|ons|ez|era|eront|urent|irent))$/
const hasVerb = (clause: readonly string[]): boolean => clause.some(word => finite.test(word) || auxiliaries.has(bareLetters(word)))

/** `plain`: the word without the accent (`publie`, `armes`), `accented`: the one with it. True if it is the second. */
export function judgeParticiple(neighbours: Neighbours, plain: Spelling, accented: Spelling): Verdict {
  const { left, right, clause } = neighbours
  const plural = /s$/.test(plain.word)
  const noun = (plain.kinds & kinds.nominal) !== 0
  if ((plain.kinds & kinds.participle) !== 0 || /(?:mise|prise)s?$/.test(plain.word)) return no(0.9)
  if (neverParticiple.has(plain.word) || (plural && usualness(plain.word) > usualness(accented.word))) return no(0.9)
  const behind = behindAdverbs(clause)
  if (behind.between === 0 && isHaving(behind.word) && nounsOfHaving.has(plain.word)) return no(0.85)
  if (auxiliaries.has(bareLetters(behind.word)) && !(behind.word === 'a' && !plural && noun && behind.between === 0 && !clausePronouns.has(behind.before))) return yes(isSureAuxiliary(behind.word) ? 0.97 : 0.93)
  const article = afterArticle(neighbours, plain, accented, noun)
  if (article) return article
  if (!plural && (clausePronouns.has(left) || (behind.between > 0 && clausePronouns.has(behind.word)))) return no(0.95)
  if (right === 'par' && !plural) return yes(noun ? 0.82 : 0.93)
  if (conjunctions.has(left)) return no(0.85)
  if (degreeWords.has(left)) return yes(0.85)
  if (plainPrepositions.has(left)) return noun ? no(0.93) : yes(0.82)
  if (plural) return judgePlural(neighbours, noun)
  if (clause.length === 0) return noun ? no(0.8) : yes(0.75)
  if (!noun && beforePlaces.has(right) && !hasVerb(clause)) return yes(0.7)
  return hasVerb(clause) ? (noun ? no(0.7) : yes(0.85)) : no(0.85)
}

/** `avoir confiance`, `ont peine`: no participle. */
const nounsOfHaving = new Set(['confiance', 'envie', 'peine', 'cause', 'honte', 'charge', 'place', 'hâte', 'conscience', 'connaissance', 'chance', 'affaire', 'garde', 'force', 'forme', 'trace', 'grâce', 'prise', 'crainte'])
const neverParticiple = new Set(['importe', 'jeune', 'confiance', 'concrète', 'faite'])
const isHaving = (word: string): boolean => /^(?:a|ai|as|ont|av|au|eu)/.test(word)

/** After a plural noun and before a preposition it is what was done to that noun. */
function judgePlural({ left, right }: Neighbours, noun: boolean): Verdict {
  if (!noun) return yes(0.95)
  return /[sx]$/.test(left) && !quantities.has(left) && !/(?:lles|ntes|ves|ses|eux|aux)$/.test(left) && afterParticiples.has(right) ? yes(0.8) : no(0.82)
}

const beforePlaces = new Set(['à', 'a', 'en', 'dans', 'sur', 'au', 'aux', 'entre', 'par', 'depuis', 'avec', 'sous', 'chez', 'vers'])
const afterParticiples = new Set(['par', 'dans', 'sur', 'en', 'à', 'au', 'aux', 'pour', 'pendant', 'et', 'avec', 'depuis', ''])

const isSureAuxiliary = (word: string): boolean => word !== 'a' && word !== 'as' && word !== 'est'

function afterArticle({ left, left2 }: Neighbours, plain: Spelling, accented: Spelling, noun: boolean): Verdict | undefined {
  const nominalParticiple = (accented.kinds & kinds.nominal) !== 0
  const pronounBefore = /^(?:le|la|l'|les)$/.test(left) && clausePronouns.has(left2)
  if (pronounBefore) return no(0.95)
  if (pluralDeterminers.has(left)) return noun ? (isUsualSpelling(accented.word) ? yes(0.9) : no(0.9)) : yes(0.95)
  if (feminineDeterminers.has(left)) return no(0.95)
  if (!masculineDeterminers.has(left)) return undefined
  if (left === "l'" && noun) return isUsualSpelling(accented.word) ? yes(0.85) : no(0.88)
  if (noun && (isMasculineInE(plain.word) || !nominalParticiple)) return no(0.9)
  return nominalParticiple || left !== 'le' ? yes(0.9) : no(0.85)
}

/** The word of the group that has an accent on its last e, and the one that is the same without: publié and publie, élevé and élève. */
export function participlePair(group: readonly Spelling[]): { readonly plain: Spelling; readonly accented: Spelling } | undefined {
  const accented = group.find(({ word, kinds: can }) => /és?$/.test(word) && (can & kinds.participle) !== 0)
  const plains = group.filter(({ word }) => /es?$/.test(word) && !smallWords.has(word))
  const plain = [...plains].sort((a, b) => usualness(b.word) - usualness(a.word))[0]
  return accented && plain && plain.word.length > 2 ? { plain, accented } : undefined
}

/** Common words that are hardly ever the verb that they could be. */
const smallWords = new Set(['cote', 'côte', 'cotes', 'côtes', 'êtes', 'sommes', 'choses', 'chose', 'entre', 'contre', 'outre', 'autre', 'notre', 'votre', 'quelque', 'presque', 'jusque', 'mille', 'elles', 'autres'])

/** `fut` and `fût`: `opened` says what the clause was opened by, the two words before its subject. */
export function judgeSubjunctive({ left }: Neighbours, opened: string): Verdict {
  if (/^(?:quoique|quoiqu'|bien que|bien qu'|afin que|afin qu'|avant que|avant qu'|pour que|pour qu'|sans que|sans qu'|ce que|ce qu')$/.test(opened) && left !== 'ce') return yes(opened.startsWith('ce ') ? 0.5 : 0.85)
  return no(0.9)
}

/** Of all those that no ear tells apart only these two are common. */
export const subjunctivePair = (group: readonly Spelling[]): Spelling | undefined => group.find(({ word }) => word === 'fût' || word === 'eût')
