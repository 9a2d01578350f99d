/**
 * Give back the accents that only grammar can tell: a/à, ou/où, la/là, du/dû, des/dès, and words like tache/tâche.
 * In: paragraphs. Out: the same. Only in a document that lost its accents; elsewhere an `a` that must be à is proposed.
 */
import { judgeA, judgeDes, judgeDu, judgeLa, judgeOu, type Neighbours, type Verdict } from '../../text/french-grammar.js'
import type { Lexicon } from '../../text/lexicon.js'
import { type Correction, correctTexts, type Mend } from '../draft.js'
import { plainWord, type Token, tokensOf } from '../evidence/tokens.js'

type Judge = { readonly accented: string; readonly judge: (neighbours: Neighbours, lexicon: Lexicon) => Verdict }

const judges: Readonly<Record<string, Judge>> = {
  a: { accented: 'à', judge: judgeA },
  ou: { accented: 'où', judge: judgeOu },
  la: { accented: 'là', judge: judgeLa },
  La: { accented: 'Là', judge: judgeLa },
  du: { accented: 'dû', judge: judgeDu },
  des: { accented: 'dès', judge: judgeDes },
  Des: { accented: 'Dès', judge: judgeDes },
  tache: { accented: 'tâche', judge: () => ({ accent: true, confidence: 0.85 }) },
  taches: { accented: 'tâches', judge: () => ({ accent: true, confidence: 0.85 }) },
}

export const homographs: Mend = (draft, evidence) => {
  const { lost } = evidence.accents
  return correctTexts(draft, evidence, text => [...homographsIn(text, lost, evidence.lexicon), ...(lost ? ampersands(text) : [])])
}

function homographsIn(text: string, lost: boolean, lexicon: Lexicon): Correction[] {
  if (!lost && !/(?<![\p{L}'’-])a(?![\p{L}'’-])/u.test(text)) return []
  const tokens = tokensOf(text)
  return tokens.flatMap((token, at): Correction[] => {
    const judge = lost || token.word === 'a' ? judges[token.word] : undefined
    if (!judge || /[-’'\p{L}]/u.test(text.charAt(token.end))) return []
    const { accent, confidence } = judge.judge(neighboursOf(text, tokens, at), lexicon)
    if (!accent || (!lost && confidence < 0.93)) return []
    return [{ start: token.start, end: token.end, after: judge.accented, rule: 'homographs', confidence: lost ? confidence : 0.7 }]
  })
}

/** `fur et & mesure`: an à with its accent run into it. Between names it is a real one. */
const ampersands = (text: string): Correction[] =>
  [...text.matchAll(/(?<=\p{Ll} )&(?= \p{L})/gu)].map(match => ({ start: match.index, end: match.index + 1, after: 'à', rule: 'homographs', confidence: 0.88 }))

const clauseBreak = /[.!?;:,«“»”()"—–]/
const conjunctions = new Set(['que', "qu'", 'si', 'quand', 'lorsque', "lorsqu'", 'car', 'et', 'mais', 'or', 'où', 'dont', 'comme', 'puisque', "s'"])

function neighboursOf(text: string, tokens: readonly Token[], at: number): Neighbours {
  const token = tokens[at]
  const near = (step: number): string => {
    const other = tokens[at + step]
    if (!token || !other) return ''
    const between = step > 0 ? text.slice(token.end, other.start) : text.slice(other.end, token.start)
    if (/[.!?;:]/.test(between) || (step < 0 && between.includes(','))) return ''
    return /^\p{Lu}/u.test(other.word) && step > 0 ? other.word : plainWord(other)
  }
  const after = token ? text.slice(token.end, token.end + 2) : ''
  return { left: near(-1), left2: near(-2), right: near(1), right2: near(2), right3: near(3), clause: clauseBefore(text, tokens, at), pointAfter: /^\s?[.,;:!?)»”]/.test(after) }
}

function clauseBefore(text: string, tokens: readonly Token[], at: number): string[] {
  const clause: string[] = []
  for (let back = at - 1; back >= 0 && clause.length < 8; back -= 1) {
    const [token, next] = [tokens[back], tokens[back + 1]]
    if (!token || !next || clauseBreak.test(text.slice(token.end, next.start)) || conjunctions.has(plainWord(token))) break
    clause.unshift(token.word.replace('’', "'"))
  }
  return clause
}
