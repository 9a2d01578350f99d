/**
 * Mend a French word that stands where only its neighbour in spelling can: `commence a pleuvoir`, `il à vu`, `ont publie`.
 * In: the text of a paragraph whose accents are in order. Out: corrections; made where no sentence of French could have it so,
 * proposed where one might.
 */
import { isParticiple, judgeA, type Neighbours } from '../../text/french-grammar.js'
import { participlePair } from '../../text/french-participles.js'
import { auxiliaries, beforeHad, clausePronouns, determiners } from '../../text/french-small-words.js'
import { kinds } from '../../text/dictionary-forms.js'
import type { Lexicon } from '../../text/lexicon.js'
import { bareLetters } from '../../text/spelling-index.js'
import type { Correction } from '../draft.js'
import { neighboursOf } from '../evidence/neighbours.js'
import { plainWord, type Token, tokensOf } from '../evidence/tokens.js'

type Found = { readonly after: string; readonly confidence: number }
type Ask = (neighbours: Neighbours, lexicon: Lexicon) => Found | undefined

const certain = 0.9

/** Words that the neighbours of one may prove wrong. */
const asked: ReadonlyMap<string, Ask> = new Map<string, Ask>([
  ['a', (neighbours, lexicon) => {
    if (/['’]$/.test(neighbours.left)) return neighbours.left === "jusqu'" ? { after: 'à', confidence: 0.93 } : undefined
    const { accent, confidence } = judgeA(neighbours, lexicon)
    if (!accent || neighbours.left === 'et' || (confidence < certain && !isStrangeInfinitive(neighbours.right, lexicon))) return undefined
    return { after: 'à', confidence: confidence >= certain ? 0.92 : 0.7 }
  }],
  ['à', ({ left, right }, lexicon) => (/^(?:il|elle|on|n'|y|l'on|qui)$/.test(left) && right !== 'la' && isParticiple(right, lexicon) && !/e$/.test(right) ? { after: 'a', confidence: 0.93 } : undefined)],
  ['oui', ({ left, right, left2 }, lexicon) => (/^\p{L}{4,}$/u.test(left) && left2 !== '' && !lexicon.isVerb(left) && (lexicon.isVerb(right) || right === 'ne' || right === "n'" || right === 'se') ? { after: 'qui', confidence: 0.85 } : undefined)],
  ['pus', ({ clause, left }) => (clause.slice(-4).some(word => /^(?:ne|n')$/i.test(word)) && !/^(?:je|ne|n'|y|le|la|l'|les)$/.test(left) ? { after: 'pas', confidence: 0.88 } : undefined)],
  ['pur', ({ right }) => (determiners.has(right) ? { after: 'par', confidence: 0.88 } : undefined)],
  ['eu', ({ left, right }) => (left !== '' && right !== '' && !auxiliaries.has(bareLetters(left)) && !beforeHad.has(left) && !/ment$/.test(left) ? { after: 'en', confidence: 0.85 } : undefined)],
  ['te', ({ left, right }, lexicon) => (/^\p{Ll}{3,}(?:er|ir)$/u.test(left) && right !== '' && !lexicon.isVerb(right) && !/(?:er|ir|re|é)$/.test(right) ? { after: 'le', confidence: 0.7 } : undefined)],
  ['an', ({ left, right }) => (right !== '' && !/^(?:un|l'|par|d'|cet|nouvel|chaque|bon|mal|bout|premier|\d+|deux|trois)$/.test(left) && determiners.has(right) ? { after: 'en', confidence: 0.7 } : undefined)],
  ['niais', ({ left, right }) => (left === '' && /^(?:il|elle|je|on|nous|vous|ils|elles|c'|ce|le|la|les|l'|un|une|non|pas|si|en|dans)$/.test(right) ? { after: 'mais', confidence: 0.7 } : undefined)],
  ['ou', ({ left }) => (/^(?:d'|jusqu'|n'importe)$/.test(left) ? { after: 'où', confidence: 0.7 } : undefined)],
  ['des', ({ right }) => (right === "qu'" || right === 'que' || right === 'lors' ? { after: 'dès', confidence: 0.88 } : undefined)],
  ['où', ({ left, right }) => (right === 'bien' && left !== '' && left !== "d'" ? { after: 'ou', confidence: 0.7 } : undefined)],
])

/** `multigraphier`, which no dictionary has. */
const isStrangeInfinitive = (word: string, lexicon: Lexicon): boolean => /^\p{Ll}{3,}(?:er|ir)$/u.test(word) && !lexicon.knows(word)

export function strayHomographs(text: string, lexicon: Lexicon): Correction[] {
  const tokens = tokensOf(text)
  return tokens.flatMap((token, at): Correction[] => {
    const ask = asked.get(token.word)
    const found = ask ? askAt(ask, text, tokens, at, lexicon) : participleAt(text, tokens, at, lexicon)
    return found ? [{ start: token.start, end: token.end, after: found.after, rule: 'homographs', confidence: found.confidence }] : []
  })
}

/** Words that `jusqu'` and `d'` may stand before. */
const afterElision = new Set(['a', 'ou'])

function askAt(ask: Ask, text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): Found | undefined {
  const token = tokens[at]
  if (!token || /[-’'\p{L}.)]/u.test(text.charAt(token.end)) || /[-’'.]/.test(text.charAt(token.start - 1)) && !afterElision.has(token.word)) return undefined
  return ask(neighboursOf(text, tokens, at), lexicon)
}

/** `ont publie`: right after avoir, a form that can be nothing but a verb, of which the participle lacks its accent. */
function participleAt(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): Found | undefined {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (!token || !before || !/^\p{Ll}{4,}e$/u.test(token.word) || text.slice(before.end, token.start) !== ' ' || !/^(?:ai|a|ont|avons|avez|avait|avaient|avais|aura|auront|aurait|auraient)$/.test(before.word)) return undefined
  if (before.word === 'a' && !clausePronouns.has(plainWord(tokens[at - 2]))) return undefined
  const pair = participlePair(lexicon.spellings(bareLetters(token.word)))
  return pair?.plain.word === token.word && pair.plain.kinds === kinds.finite ? { after: pair.accented.word, confidence: 0.95 } : undefined
}
