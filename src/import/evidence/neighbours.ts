/**
 * Look at what stands around a word: the words next to it, its clause, the point after it.
 * In: a text cut into tokens, and which of them. Out: `Neighbours`, which the grammar of the language judges by.
 */
import type { Neighbours } from '../../text/french-grammar.js'
import { plainWord, type Token } from './tokens.js'

const clauseBreak = /[.!?;:,«“»”()"—–]/
const conjunctions = new Set(['que', "qu'", 'si', 'quand', 'lorsque', "lorsqu'", 'car', 'et', 'mais', 'or', 'où', 'dont', 'comme', 'puisque', "s'"])

/** A word on the other side of a full stop, a colon or the like is none; on the left, neither one behind a comma. */
export function neighboursOf(text: string, tokens: readonly Token[], at: number): Neighbours {
  const token = tokens[at]
  const near = (step: number): string => {
    const other = tokens[at + step]
    if (!token || !other) return ''
    const between = step > 0 ? text.slice(token.end, other.start) : text.slice(other.end, token.start)
    if (/[.!?;:]/.test(between) || (step < 0 && between.includes(','))) return ''
    return /^\p{Lu}/u.test(other.word) && step > 0 ? other.word : plainWord(other)
  }
  const after = token ? text.slice(token.end, token.end + 2) : ''
  return { left: near(-1), left2: near(-2), right: near(1), right2: near(2), right3: near(3), after: clauseAfter(text, tokens, at), clause: clauseBefore(text, tokens, at), pointAfter: /^\s?[.,;:!?)»”]/.test(after) }
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

function clauseAfter(text: string, tokens: readonly Token[], at: number): string[] {
  const after: string[] = []
  for (let next = at + 1; next < tokens.length && after.length < 6; next += 1) {
    const [token, before] = [tokens[next], tokens[next - 1]]
    if (!token || !before || clauseBreak.test(text.slice(before.end, token.start))) break
    after.push(plainWord(token))
  }
  return after
}
