/**
 * Mend words that are words by what stands around them: fixed phrases that OCR misread, and words written twice.
 * In: paragraphs. Out: the same. What is written twice is pointed out and never dropped: an author may have meant it.
 */
import { misreadPhrases, neverDoubled } from '../../text/french-phrases.js'
import type { Lexicon } from '../../text/lexicon.js'
import { type Correction, correctTexts, type Mend } from '../draft.js'
import { plainWord, type Token, tokensOf } from '../evidence/tokens.js'

export const setPhrases: Mend = (draft, evidence) => correctTexts(draft, evidence, text => [...phrases(text, evidence.lexicon), ...doubledWords(text)])

const phrases = (text: string, lexicon: Lexicon): Correction[] =>
  misreadPhrases.flatMap(({ pattern, printed, confidence }) => [...text.matchAll(pattern)].filter(match => !isBeforeVerb(text, match.index + match[0].length, match[0], lexicon)).map((match): Correction => ({ start: match.index, end: match.index + match[0].length, after: printed, rule: 'set-phrases', confidence })))

/** `tout les sépare`: no article but a pronoun. */
function isBeforeVerb(text: string, at: number, word: string, lexicon: Lexicon): boolean {
  const [, next] = tokensOf(text.slice(at, at + 40))
  return word === 'tout' && next !== undefined && lexicon.isVerb(next.word)
}

const longestEcho = 5

function doubledWords(text: string): Correction[] {
  const tokens = tokensOf(text)
  const found: Correction[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const size = echoAt(text, tokens, at)
    const [last, end] = [tokens[at + size - 1], tokens[at + size * 2 - 1]]
    if (size === 0 || !last || !end) continue
    found.push({ start: last.end, end: end.end, after: '', rule: 'doubled-words', confidence: 0.6 })
    at += size * 2 - 1
  }
  return found
}

/** How many words from here are said once more right behind them; 0 if none are. */
function echoAt(text: string, tokens: readonly Token[], at: number): number {
  for (let size = longestEcho; size > 0; size -= 1) {
    if (tokens[at]?.word !== tokens[at + size]?.word) continue
    const isEcho = Array.from({ length: size }, (_, step) => tokens[at + step]?.word).every((word, step) => word !== undefined && word === tokens[at + size + step]?.word)
    if (isEcho && isUnparted(text, tokens, at, size) && (size === 1 ? neverDoubled.has(plainWord(tokens[at])) : size > 2 || textOf(text, tokens, at, size).length > 11)) return size
  }
  return 0
}

const textOf = (text: string, tokens: readonly Token[], at: number, size: number): string => text.slice(tokens[at]?.start ?? 0, tokens[at + size - 1]?.end ?? 0)

/** Nothing but spaces and elisions stands between the words. */
const isUnparted = (text: string, tokens: readonly Token[], at: number, size: number): boolean =>
  Array.from({ length: size * 2 - 1 }, (_, step) => text.slice(tokens[at + step]?.end ?? 0, tokens[at + step + 1]?.start ?? 0)).every(between => between === ' ' || between === '')
