/**
 * Close up words that a space broke, part words that run together, take out print hyphens left inside a line.
 * In: paragraphs. Out: the same. `ram pé` is rampé, because ram or pé is no word and rampé is one; `long-temps` is longtemps.
 */
import { commonParts, elidedAndWord, gluedHeads, gluedTails, isLoneLetter, learnedPrefixes, loneAfter, loneBefore, pronounAndSelf, rareHalves, verbAndPreposition, verbAndPronoun } from '../../text/french-broken-words.js'
import { hyphenClitics, hyphenPrefixes } from '../../text/french-words.js'
import type { Lexicon } from '../../text/lexicon.js'
import { bareLetters } from '../../text/spelling-index.js'
import { type Correction, correctTexts, type Mend } from '../draft.js'
import { beginsSentence, plainWord, type Token, tokensOf } from '../evidence/tokens.js'
import { mendWord } from './mend-word.js'
import { type Vocabulary, vocabularyOf } from './hyphens.js'

type Reader = { readonly lexicon: Lexicon; readonly vocabulary: Vocabulary; readonly poor: boolean }

export const brokenWords: Mend = (draft, evidence) => {
  const texts = draft.passages.map(passage => passage.text.text)
  const reader: Reader = { lexicon: evidence.lexicon, vocabulary: vocabularyOf(texts), poor: evidence.accents.lost }
  return correctTexts(draft, evidence, text => tokensOf(text).flatMap((token, at, tokens) => [...printHyphen(token, reader), ...runTogether(text, token, reader), ...brokenAt(text, tokens, at, reader)]))
}

const times = ({ vocabulary }: Reader, word: string): number => vocabulary.get(word.toLowerCase()) ?? 0

/** A space inside a word: the two together are a word, and one of them is none or hardly ever one. */
function brokenAt(text: string, tokens: readonly Token[], at: number, reader: Reader): Correction[] {
  const [left, right] = [tokens[at], tokens[at + 1]]
  if (!left || !right || text.slice(left.end, right.start) !== ' ' || !/^\p{Ll}+(?:-\p{Ll}+)*$/u.test(right.word) || !/^[\p{L}-]+$/u.test(left.word)) return []
  const { lexicon } = reader
  const second = right.word.split('-')[0] ?? ''
  const whole = left.word + second
  const elided = /['’]$/.test(text.slice(0, left.start))
  const name = /^\p{Lu}/u.test(left.word) && times(reader, whole) > 1 && times(reader, left.word) < 2
  const rareLeft = name || !isWord(left.word, lexicon) || isRareHalf(left.word)
  const rareRight = !lexicon.knows(second) || isRareHalf(second)
  if ((!rareLeft && !rareRight) || !knowsWhole(whole, reader)) return []
  if (elided && isWord(left.word, lexicon) && lexicon.knows(second)) return []
  if (second === 'es' && left.word.toLowerCase() === 'tu') return []
  if (loneAfter.has(second) && isWord(left.word, lexicon)) return []
  if (loneBefore.has(left.word.toLowerCase()) && (lexicon.knows(second) || /^\p{Lu}/u.test(left.word))) return []
  if (/^\p{Lu}$/u.test(left.word) && !beginsSentence(text, left.start)) return []
  if (/^\p{Lu}/u.test(left.word) && lexicon.knows(second) && times(reader, whole) === 0) return []
  const both = rareLeft && rareRight
  const certain = !isWord(left.word, lexicon) || !lexicon.knows(second)
  return [{ start: left.start, end: right.start + second.length, after: whole, rule: 'broken-words', confidence: certain || both ? 0.93 : times(reader, whole) > 0 || whole.length > 5 || whole === 'est' ? 0.85 : 0.7 }]
}

const isWord = (word: string, lexicon: Lexicon): boolean => lexicon.knows(word) || (/^\p{Lu}/u.test(word) && word.length > 2)
const isRareHalf = (word: string): boolean => rareHalves.has(word.toLowerCase()) || isLoneLetter(word)

const knowsWhole = (whole: string, { lexicon, vocabulary }: Reader): boolean =>
  /^\p{Lu}/u.test(whole) ? (vocabulary.get(whole.toLowerCase()) ?? 0) > 0 || lexicon.knows(whole) : lexicon.knows(whole)

/** A hyphen that print put at a line end and that stayed when the line was set anew. */
function printHyphen(token: Token, reader: Reader): Correction[] {
  const { lexicon } = reader
  if (!token.word.includes('-')) return []
  const [left = '', right = '', more] = token.word.split('-')
  const joined = left + right
  if (more !== undefined || right === '' || !/^\p{L}{2,}-\p{Ll}{2,}$/u.test(token.word)) return []
  if (lexicon.isCompound(token.word) || hyphenClitics.has(right) || !lexicon.knows(joined) || times(reader, token.word) > 1) return []
  const halves = lexicon.knows(left) && lexicon.knows(right)
  if (!reader.poor && times(reader, joined) === 0 && (lexicon.knows(left) || lexicon.knows(right) || learnedPrefixes.has(left.toLowerCase()))) return []
  if (halves && (hyphenPrefixes.has(left.toLowerCase()) || learnedPrefixes.has(left.toLowerCase())) && left.toLowerCase() !== 'par') return []
  return [{ start: token.start, end: token.end, after: joined, rule: 'print-hyphens', confidence: !reader.poor ? 0.75 : !halves || times(reader, joined) > 0 ? 0.93 : 0.85 }]
}

/** `Siles` is si les, `jai` is j'ai, `trouvezvous` is trouvez-vous: only what is no word, and one way to part it. */
function runTogether(text: string, token: Token, reader: Reader): Correction[] {
  const { lexicon, vocabulary, poor } = reader
  const { word } = token
  const plain = plainWord(token)
  if (!/^\p{L}{3,}(?:-\p{L}+)*$/u.test(word) || lexicon.knows(word) || lexicon.knows(plain) || (vocabulary.get(plain) ?? 0) > 1) return []
  const capital = /^\p{Lu}/u.test(word)
  if (capital && !beginsSentence(text, token.start)) return []
  const options = [...lostHyphen(word, lexicon), ...lostSpace(word, lexicon), ...(/^\p{Ll}/u.test(word) ? lostApostrophe(word, lexicon) : [])]
  const [only = lostSpaceBetween(word, reader)] = options
  if (only === undefined || (mendWord(plain, { poor, acuteSurvives: true, capitals: false }, lexicon, vocabulary)?.confidence ?? 0) > 0.8 || lexicon.spellings(bareLetters(plain)).length > 0) return []
  return options.length < 2 ? [{ start: token.start, end: token.end, after: only, rule: 'run-together', confidence: 0.86 }] : []
}

/** Two of the longest words of French; what is longer is no text, and trying every place to part it would take hours. */
const longestGlued = 60

/** `momentaprès`: two words of the document, or one and a word so common that all texts have it; the likeliest of all places to part them. */
function lostSpaceBetween(word: string, { lexicon, vocabulary }: Reader): string | undefined {
  const small = word.toLowerCase()
  if (word.length < 6 || word.length > longestGlued || word.includes('-') || !/^\p{L}\p{Ll}+$/u.test(word)) return undefined
  const weight = (part: string): number => {
    const times = vocabulary.get(part) ?? 0
    if (part.length < 2 || isRareHalf(part) || learnedPrefixes.has(part)) return 0
    return commonParts.has(part) ? 20 + times : part.length > 2 && times > 0 && lexicon.mayKnow(part) && lexicon.knows(part) ? times : 0
  }
  let best = { weight: 0, at: 0 }
  let second = 0
  for (let at = 2; at <= small.length - 2; at += 1) {
    const [left, right] = [weight(small.slice(0, at)), weight(small.slice(at))]
    const both = left > 0 && right > 0 && (left > 1 || right > 1) ? left * right : 0
    if (both > best.weight) [second, best] = [best.weight, { weight: both, at }]
    else if (both > second) second = both
  }
  const [left, right] = [small.slice(0, best.at), small.slice(best.at)]
  if (lexicon.isCompound(`${left}-${right}`)) return `${word.slice(0, best.at)}-${right}`
  if (/^\p{Lu}/u.test(word) && ((vocabulary.get(right) ?? 0) < 2 || !commonParts.has(left))) return undefined
  return best.weight > second * 3 && best.weight >= 20 ? `${word.slice(0, best.at)} ${word.slice(best.at)}` : undefined
}

const lostHyphen = (word: string, lexicon: Lexicon): string[] => {
  const pronoun = verbAndPronoun.exec(word)
  if (pronoun?.[1] && /^\p{Ll}/u.test(word) && lexicon.knows(pronoun[1]) && (/(?:ez|ons)$/.test(pronoun[1]) || lexicon.isVerb(pronoun[1]))) return [`${pronoun[1]}-${pronoun[2] ?? ''}`]
  const same = pronounAndSelf.exec(word)
  if (same?.[1] && same[2]) return [`${same[1]}-${same[2].replace(/^m./, 'mê')}`]
  const inside = verbAndPreposition.exec(word)
  return inside?.[1] && lexicon.knows(inside[1]) ? [`${inside[1]}-à-${inside[2] ?? ''}`] : []
}

const lostApostrophe = (word: string, lexicon: Lexicon): string[] => {
  const parted = elidedAndWord.exec(word)
  return parted?.[1] && parted[2] && parted[2].length >= 2 && lexicon.knows(`${parted[1]}'${parted[2]}`) && lexicon.knows(parted[2]) ? [`${parted[1]}'${parted[2]}`] : []
}

const lostSpace = (word: string, lexicon: Lexicon): string[] =>
  gluedHeads.flatMap(head => {
    const rest = word.slice(head.length)
    return word.toLowerCase().startsWith(head) && rest.length >= 3 && /^\p{Ll}/u.test(rest) && gluedTails.has(rest) && lexicon.knows(rest) ? [`${word.slice(0, head.length)} ${rest}`] : []
  })
