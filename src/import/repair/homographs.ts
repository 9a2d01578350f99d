/**
 * Give back the accents that only grammar can tell: a/à, ou/où, la/là, du/dû, des/dès, and words like tache/tâche.
 * In: paragraphs. Out: the same. All of them in a document that lost its accents; elsewhere only slips (stray-homographs.ts).
 */
import { judgeA, judgeDes, judgeDu, judgeLa, judgeNe, judgeOu, judgeOurs, judgeSur, type Neighbours, type Verdict } from '../../text/french-grammar.js'
import { judgeParticiple, judgeSubjunctive, participlePair, subjunctivePair } from '../../text/french-participles.js'
import type { Lexicon } from '../../text/lexicon.js'
import type { Spelling } from '../../text/spelling-index.js'
import { type Correction, correctTexts, type Mend } from '../draft.js'
import { neighboursOf } from '../evidence/neighbours.js'
import { accentedLike, trusted } from './mend-accents.js'
import { type Health, healthOf } from './mend-word.js'
import { strayHomographs } from './stray-homographs.js'
import { plainWord, type Token, tokensOf } from '../evidence/tokens.js'

type Judge = { readonly accented: string; readonly judge: (neighbours: Neighbours, lexicon: Lexicon) => Verdict }

const judges: Readonly<Record<string, Judge>> = {
  a: { accented: 'à', judge: judgeA },
  ou: { accented: 'où', judge: judgeOu },
  la: { accented: 'là', judge: judgeLa },
  La: { accented: 'Là', judge: judgeLa },
  du: { accented: 'dû', judge: judgeDu },
  o: { accented: 'ô', judge: ({ right }) => ({ accent: right !== '', confidence: 0.85 }) },
  sur: { accented: 'sûr', judge: judgeSur },
  ne: { accented: 'né', judge: judgeNe },
  notre: { accented: 'nôtre', judge: judgeOurs },
  votre: { accented: 'vôtre', judge: judgeOurs },
  des: { accented: 'dès', judge: judgeDes },
  dés: { accented: 'dès', judge: judgeDes },
  Dés: { accented: 'Dès', judge: judgeDes },
  Des: { accented: 'Dès', judge: judgeDes },
}

export const homographs: Mend = (draft, evidence) => {
  const { accents, lexicon } = evidence
  const health = healthOf(accents)
  return correctTexts(draft, evidence, accents.lost ? text => [...homographsIn(text, lexicon, health), ...ampersands(text)] : text => strayHomographs(text, lexicon))
}

function homographsIn(text: string, lexicon: Lexicon, health: Health): Correction[] {
  const tokens = tokensOf(text)
  return tokens.flatMap((token, at): Correction[] => {
    const judge = judgeFor(token.word, health)
    if (!judge) return accentsByGrammar(text, tokens, at, { lexicon, health })
    if (/[-’'\p{L}]/u.test(text.charAt(token.end))) return []
    const { accent, confidence } = judge.judge(neighboursOf(text, tokens, at), lexicon)
    return accent ? [{ start: token.start, end: token.end, after: judge.accented, rule: 'homographs', confidence }] : []
  })
}

/** A capital A at the head of a sentence is À; é that survived needs no judge. */
function judgeFor(word: string, { acuteSurvives, capitals }: Health): Judge | undefined {
  if (word === 'A' && capitals) return { accented: 'À', judge: atHead }
  return acuteSurvives && word === 'ne' ? undefined : judges[word]
}

const atHead = ({ left, right }: Neighbours): Verdict => ({ accent: left === '' && right !== '' && /^\p{Ll}/u.test(right), confidence: 0.9 })

type Asked = { readonly lexicon: Lexicon; readonly health: Health }

/** `il a publie`, `qu'il fut`: of the words that share these letters the one that stands rightly among its neighbours. */
function accentsByGrammar(text: string, tokens: readonly Token[], at: number, { lexicon, health }: Asked): Correction[] {
  const token = tokens[at]
  if (!token || !/^\p{L}\p{Ll}{1,}$/u.test(token.word) || !/(?:e|é|es|és|t)$/.test(token.word)) return []
  const small = token.word.toLowerCase()
  const group = accentedLike(small, health, lexicon, trusted)
  if (group.length < 2) return []
  if (group.some(({ word }) => /^\p{Lu}/u.test(word)) && /^\p{Lu}/u.test(token.word)) return []
  const after = judgedByGrammar(group, neighboursOf(text, tokens, at), openingOf(tokens, at))
  if (!after || after.word === small) return []
  return [{ start: token.start, end: token.end, after: /^\p{Lu}/u.test(token.word) ? after.word.charAt(0).toUpperCase() + after.word.slice(1) : after.word, rule: 'homographs', confidence: after.confidence }]
}

/** `bien que`, `quoiqu'`: what opened the clause within the last six words. */
function openingOf(tokens: readonly Token[], at: number): string {
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const word = plainWord(tokens[back])
    if (word === 'quoique' || word === "quoiqu'") return word
    if (word === 'que' || word === "qu'") return `${plainWord(tokens[back - 1])} ${word}`
  }
  return ''
}

function judgedByGrammar(group: readonly Spelling[], neighbours: Neighbours, opened: string): { readonly word: string; readonly confidence: number } | undefined {
  const pair = participlePair(group)
  if (pair) {
    const { accent, confidence } = judgeParticiple(neighbours, pair.plain, pair.accented)
    return { word: (accent ? pair.accented : pair.plain).word, confidence }
  }
  const subjunctive = subjunctivePair(group)
  const plain = group.find(({ word }) => /[uia]t$/.test(word))
  if (!subjunctive || !plain) return undefined
  const { accent, confidence } = judgeSubjunctive(neighbours, opened)
  return { word: (accent ? subjunctive : plain).word, confidence }
}

/** `fur et & mesure`: an à with its accent run into it. Between names it is a real one. */
const ampersands = (text: string): Correction[] =>
  [...text.matchAll(/(?<=\p{Ll} )&(?= \p{L})/gu)].map(match => ({ start: match.index, end: match.index + 1, after: 'à', rule: 'homographs', confidence: 0.88 }))
