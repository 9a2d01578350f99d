/**
 * Propose the word that the document means where OCR made another word of it: `la latte de classe` among many `la lutte de classe`.
 * In: paragraphs. Out: the same. Asked only of words that stand once and that a confusion of letters parts from one that stands often
 * between the same neighbours: the words before and behind have both met it before.
 */
import { confusions } from '../../text/ocr-confusions.js'
import type { Lexicon } from '../../text/lexicon.js'
import { type Correction, correctTexts, type Mend } from '../draft.js'
import { plainWord, type Token, tokensOf } from '../evidence/tokens.js'
import { type Vocabulary, vocabularyOf } from './hyphens.js'

const often = 8
const oftenInCapitals = 4
/** What may have been meant, and the two pairs of words that the document must have elsewhere. */
type Guess = { readonly meant: string; readonly before: string; readonly behind: string; readonly capitals: boolean }
/** Two words side by side, and how often; only those that a guess asks about. */
type Pairs = Map<string, number>
/** What the document may have meant by a word. */
type Meant = (word: string) => readonly string[]
const none: readonly never[] = []
const inCapitals = /^\p{Lu}{2,4}$/u

/** One letter for another, both of them letters without accents. */
const shapes = confusions.filter(({ read, printed, poor }) => !poor && /^[a-zA-Z]{1,2}$/.test(read) && /^[a-zA-Z]{1,2}$/.test(printed))

export const ownWords: Mend = (draft, evidence) => {
  const texts = draft.passages.map(passage => passage.text.text)
  const meant = meantBy(vocabularyOf(texts), evidence.lexicon)
  const pairs = countPairs(texts, meant)
  return correctTexts(draft, evidence, text => {
    const tokens = tokensOf(text)
    return tokens.flatMap((token, at): Correction[] => {
      const found = guessesAt(text, tokens, at, meant).find(({ before, behind, capitals }) => (pairs.get(before) ?? 0) > 1 && (capitals || (pairs.get(behind) ?? 0) > 1))
      return found ? [{ start: token.start, end: token.end, after: found.meant, rule: 'own-words', confidence: 0.75 }] : []
    })
  })
}

function countPairs(texts: readonly string[], meant: Meant): Pairs {
  const pairs: Pairs = new Map()
  for (const text of texts) {
    const tokens = tokensOf(text)
    for (let at = 0; at < tokens.length; at += 1) for (const { before, behind } of guessesAt(text, tokens, at, meant)) for (const pair of [before, behind]) pairs.set(pair, 0)
  }
  if (pairs.size === 0) return pairs
  const firsts = new Set([...pairs.keys()].map(pair => pair.slice(0, pair.indexOf(' '))))
  for (const text of texts) {
    const tokens = tokensOf(text)
    for (let at = 1; at < tokens.length; at += 1) {
      const first = plainWord(tokens[at - 1])
      if (!firsts.has(first)) continue
      const pair = pairAt(text, tokens, at, first, plainWord(tokens[at]))
      const times = pairs.get(pair)
      if (times !== undefined) pairs.set(pair, times + 1)
    }
  }
  return pairs
}

/** The pair of the words at `at - 1` and `at`; none where a mark parts them. */
function pairAt(text: string, tokens: readonly Token[], at: number, first: string, second: string): string {
  const [left, right] = [tokens[at - 1], tokens[at]]
  return left && right && !/[^\s"“”«»]/.test(text.slice(left.end, right.start)) ? `${first} ${second}` : ''
}

function guessesAt(text: string, tokens: readonly Token[], at: number, meant: Meant): readonly Guess[] {
  const word = tokens[at]?.word ?? ''
  const words = meant(word)
  if (words.length === 0) return none
  const capitals = inCapitals.test(word)
  return words.map(other => {
    const small = other.toLowerCase()
    return { meant: other, capitals, before: pairAt(text, tokens, at, plainWord(tokens[at - 1]), small), behind: pairAt(text, tokens, at + 1, small, plainWord(tokens[at + 1])) }
  })
}

/** Words of the document that a slip of letters parts from a word that stands once, the most frequent first. Each word is looked at once. */
function meantBy(vocabulary: Vocabulary, lexicon: Lexicon): Meant {
  const times = (word: string): number => vocabulary.get(word.toLowerCase()) ?? 0
  const answers = new Map<string, readonly string[]>()
  const find = (word: string): readonly string[] => {
    const capitals = inCapitals.test(word)
    if ((!capitals && !/^\p{Ll}{4,}$/u.test(word)) || times(word) !== 1 || (!capitals && !lexicon.knows(word))) return none
    const others = new Set(shapes.flatMap(({ read, printed }) => replaced(word, read, printed)).filter(other => times(other) >= (capitals ? oftenInCapitals : often)))
    return [...others].sort((a, b) => times(b) - times(a))
  }
  return word => {
    const answer = answers.get(word) ?? find(word)
    answers.set(word, answer)
    return answer
  }
}

function replaced(word: string, read: string, printed: string): string[] {
  const out: string[] = []
  for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) out.push(word.slice(0, at) + printed + word.slice(at + read.length))
  return out
}
