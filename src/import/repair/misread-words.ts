/**
 * Mend words that are none: letters that OCR misread, accents that were lost.
 * In: paragraphs. Out: the same. A word is changed only if the lexicon knows what comes of it and not what was there; a name
 * only into a name that the document writes more often. Period spelling that the lexicon knows stays.
 */
import { foreignWords } from '../../text/foreign-words.js'
import { frenchEnglish } from '../../text/french-english.js'
import type { Lexicon } from '../../text/lexicon.js'
import { guardedSmallWords, misreadSmallWords } from '../../text/misread-small-words.js'
import { isPeriodSpelling } from '../../text/period-spelling.js'
import { bareLetters } from '../../text/spelling-index.js'
import { isUsualSpelling } from '../../text/usual-spellings.js'
import { type Correction, correctTexts, type Evidence, type Mend, sure } from '../draft.js'
import { beginsSentence, plainWord, type Token, tokensOf } from '../evidence/tokens.js'
import { misreadBadly, misreadOften, misreadShare } from '../evidence/misread-share.js'
import { type Vocabulary, vocabularyOf } from './hyphens.js'
import { mendAccents } from './mend-accents.js'
import { mendName, type Names, namesIn } from './mend-name.js'
import { type Health, healthOf, mendWord, type Mended } from './mend-word.js'

/** `clean`: so few words of the document are misread that a strange one is more likely foreign, a name or rare. `foreign`: what looks foreign is. */
type Reader = { readonly lexicon: Lexicon; readonly vocabulary: Vocabulary; readonly names: Names; readonly poor: boolean; readonly clean: boolean; readonly foreign: boolean; readonly health: Health; readonly memory: Map<string, Mended | undefined> }

export const misreadWords: Mend = (draft, evidence) => {
  const texts = draft.passages.map(passage => passage.text.text)
  const reader = readerOf(texts, evidence)
  return correctTexts(draft, evidence, text =>
    tokensOf(text).flatMap((token, at, tokens) => {
      const mended = mendToken(text, token, tokens[at - 1], reader)
      const foreign = mended.length > 0 && !reader.poor && (isAmongStrangers(tokens, at, evidence.lexicon) || (reader.foreign && isBesideStranger(text, tokens, at, evidence.lexicon)))
      return foreign ? [] : mended
    }),
  )
}

function readerOf(texts: readonly string[], { lexicon, accents }: Evidence): Reader {
  const [vocabulary, health, poor] = [vocabularyOf(texts), healthOf(accents), accents.lost]
  const share = poor ? 1 : misreadShare(texts, lexicon, word => isMisread(word, mendWord(word, health, lexicon, vocabulary)))
  return { lexicon, vocabulary, names: namesIn(texts), poor, clean: (share ?? 1) < misreadOften, foreign: (share ?? 0) < misreadBadly, health, memory: new Map() }
}

const longestWord = 40

/** A quotation in another language: most words around are none of this one. */
function isAmongStrangers(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const near = tokens.slice(Math.max(0, at - 3), at + 4).filter(token => token.word.length > 2)
  return near.filter(({ word }) => !lexicon.knows(word) && !lexicon.knows(word.toLowerCase()) && !/[I1|]/.test(word) && lexicon.spellings(bareLetters(word)).length === 0).length > near.length / 2
}

/** Another letter was printed, not only another accent. */
const isMisread = (word: string, mended: Mended | undefined): boolean => mended !== undefined && mended.confidence >= sure && bareLetters(mended.word) !== bareLetters(word)

/** The word next to it is foreign: `thrash metal`. A name beside it says so only of another word with a capital. */
function isBesideStranger(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  const isStrange = ({ word }: Token): boolean => !/[I1|]/.test(word) && (/^\p{Lu}/u.test(word) ? /^\p{Lu}/u.test(token?.word ?? '') : /^\p{Ll}{3,}$/u.test(word)) && !lexicon.knows(word) && !lexicon.knows(word.toLowerCase()) && lexicon.spellings(bareLetters(word)).length === 0
  return [tokens[at - 1], tokens[at + 1]].some(other => {
    const between = !token || !other ? '' : other.start < token.start ? text.slice(other.end, token.start) : text.slice(token.end, other.start)
    return other !== undefined && /^[ -]$/.test(between) && isStrange(other)
  })
}

function mendToken(text: string, token: Token, before: Token | undefined, reader: Reader): Correction[] {
  const { word } = token
  if (/^IIs?$/.test(word)) return mendTwoStrokes(text, token, before, reader)
  if (word.length > longestWord || /['’]$/.test(word) || /^\d+$/.test(word) || (/^\p{Lu}+$/u.test(word) && word.length > 1 && !word.includes('OE'))) return []
  const starts = beginsSentence(text, token.start)
  const key = `${starts ? '^' : ''}${word}`
  if (word === 'l' && starts && text.charAt(token.end) === ' ') return [{ start: token.start, end: token.end, after: 'Il', rule: 'misread-words', confidence: 0.85 }]
  const small = smallWord(text, token, before, reader)
  if (small) return [{ start: token.start, end: token.end, after: likeCase(word, small.word), rule: 'misread-words', confidence: small.confidence }]
  const mended = reader.memory.has(key) ? reader.memory.get(key) : mendParts(word, starts, reader)
  reader.memory.set(key, mended)
  if (!mended || mended.word === word || isInitial(text, token)) return []
  return [{ start: token.start, end: token.end, after: mended.word, rule: 'misread-words', confidence: mended.confidence }]
}

/** `dc` is de; `clans` is dans where no clan can be meant. A document that writes such a word often means it. */
function smallWord(text: string, { word, start, end }: Token, before: Token | undefined, { vocabulary }: Reader): Mended | undefined {
  const small = word.toLowerCase()
  if (word.length > 6 || (word.length > 1 && word === word.toUpperCase()) || (word !== small && !beginsSentence(text, start)) || /[.°’'-]/.test(text.charAt(end)) || /[.-]/.test(text.charAt(start - 1))) return undefined
  const printed = misreadSmallWords.get(small)
  const guarded = guardedSmallWords.get(small)
  const meant = guarded && !guarded.unless.has(plainWord(before)) ? guarded.printed : guarded ? undefined : printed
  if (meant === undefined || (/[’']/.test(text.charAt(start - 1)) && !/^[aeiou]/.test(meant)) || isWordOfItsOwn(small, meant, vocabulary)) return undefined
  return { word: meant, confidence: guarded?.confidence ?? 0.93 }
}

/** Written more than twice, and not far less often than what it may be misread for. */
const isWordOfItsOwn = (word: string, meant: string, vocabulary: Vocabulary): boolean => (vocabulary.get(word) ?? 0) > 2 && (vocabulary.get(word) ?? 0) * 8 > (vocabulary.get(meant) ?? 0)

const isInitial = (text: string, { start, end }: Token): boolean => end - start <= 2 && text.charAt(end) === '.' && /^\p{Lu}/u.test(text.slice(start))

/** Each part of a hyphenated word by itself. */
function mendParts(word: string, starts: boolean, reader: Reader): Mended | undefined {
  if (!word.includes('-')) return mendSimple(word, starts, reader)
  if (reader.lexicon.isCompound(word)) return undefined
  const often = (reader.vocabulary.get(word.toLowerCase()) ?? 0) > 1
  const parts = word.split('-').map((part, at) => ({ part, mended: inHyphens(part, at, word, reader) ?? mendSimple(part, starts && at === 0, reader) }))
  if (parts.every(({ mended }) => mended === undefined)) return undefined
  const mended = parts.map(({ part, mended: better }) => better?.word ?? part).join('-')
  if (often && !/[Il1|]/.test(word) && (!reader.poor || bareLetters(mended) !== bareLetters(word))) return undefined
  const doubt = !reader.poor && !/[Il1|]/.test(word) && bareLetters(mended) !== bareLetters(word) ? 0.75 : 1
  return { word: mended, confidence: Math.min(doubt, ...parts.map(({ mended: better }) => better?.confidence ?? 1)) }
}

/** `c'est-a-dire`, `garde-a-vous`, `celui-la`; not `a-t-il`. */
function inHyphens(part: string, at: number, word: string, { poor, lexicon }: Reader): Mended | undefined {
  const last = at === word.split('-').length - 1
  if (part === 'a' && !last && !/(?:^|-)a-t-/.test(word) && (at > 0 || poor) && word.split('-').every(other => /^\p{Ll}/u.test(other) || lexicon.knows(other))) return { word: 'à', confidence: 0.97 }
  if (part === 'la' && at === 0 && poor && /^la-(?:bas|haut|dessus|dessous|dedans|dehors|contre)$/.test(word)) return { word: 'là', confidence: 0.97 }
  return poor && part === 'la' && last && at > 0 && !/^(?:prends|donne|laisse|voyez|faites|dites|mettez|donnez|tenez|prenez|dis)/.test(word) ? { word: 'là', confidence: 0.9 } : undefined
}

function mendSimple(word: string, starts: boolean, reader: Reader): Mended | undefined {
  const { lexicon, poor, health, vocabulary } = reader
  const lost = poor && /^\p{L}\p{Ll}+$/u.test(word) ? mendAccents(word, health, lexicon, vocabulary) : undefined
  if (lost) return lost.word.toLowerCase() === word.toLowerCase() ? undefined : { word: health.capitals || /^\p{Ll}/u.test(word) ? likeCase(word, lost.word) : likeCase(word, withBareFirst(lost.word)), confidence: lost.confidence }
  const shape = mendStrokes(word, starts, reader)
  if (shape) return shape
  if (word.length < 2 || lexicon.knows(word) || knowsAccented(word, lexicon)) return undefined
  const ligature = word.replace(/oe/, 'œ').replace(/O[eE]/, 'Œ')
  if (ligature !== word && lexicon.knows(ligature)) return { word: ligature, confidence: 0.93 }
  const small = word.charAt(0).toLowerCase() + word.slice(1)
  const capital = small !== word
  const own = lexicon.spellings(bareLetters(word)).find(spelling => lexicon.isOwn(spelling.word) && /^\p{Lu}/u.test(spelling.word) === capital)
  if (own) return { word: own.word, confidence: 0.95 }
  if (capital && !starts) return mendName(word, reader.names)
  if (reader.foreign && (foreignWords.has(word.toLowerCase()) || lexicon.knows(word.charAt(0).toUpperCase() + word.slice(1)))) return undefined
  if (capital && lexicon.knows(small)) return undefined
  if (!starts || !capital || lexicon.spellings(bareLetters(small)).length > 0) {
    if (isPeriodSpelling(small, lexicon, poor)) return undefined
  }
  const mended = mendAccents(small, health, lexicon, vocabulary) ?? mendLetters(small, reader) ?? (poor ? mendWord(word, health, lexicon, vocabulary) : undefined)
  if (!mended) return capital ? mendName(word, reader.names) : undefined
  const better = { word: likeCase(word, mended.word), confidence: mended.confidence }
  return poor ? better : asLikely(word, better, reader)
}

/** A letter misread, or a slip of the hand: the slip if the document writes only what that gives. */
function mendLetters(word: string, reader: Reader): Mended | undefined {
  const times = (mended: Mended | undefined): number => (mended ? (reader.vocabulary.get(mended.word) ?? 0) : 0)
  const read = mendWord(word, reader.health, reader.lexicon, reader.vocabulary)
  const slip = read && times(read) > 0 ? undefined : mendSlip(word, reader)
  return slip && (!read || times(slip) > 0) ? slip : read
}

/** In a document with its accents. What it writes twice it means; a capital may begin a name; a clean text has rare words and foreign ones. */
function asLikely(word: string, mended: Mended, { vocabulary, clean }: Reader): Mended | undefined {
  const times = vocabulary.get(word.toLowerCase()) ?? 0
  const itself = vocabulary.get(mended.word.toLowerCase()) ?? 0
  const accentsOnly = bareLetters(mended.word) === bareLetters(word)
  const doubtful = { word: mended.word, confidence: Math.min(mended.confidence, 0.7) }
  if (times > 2 || (times > 1 && itself === 0)) return clean && (itself < times || !accentsOnly) ? undefined : { ...doubtful, confidence: 0.6 }
  if (clean && mended.confidence < 0.7) return undefined
  const capital = /^\p{Lu}/u.test(word)
  const usual = itself > 0 || isUsualSpelling(mended.word) || commonWords.has(mended.word)
  if (clean && !usual) return !accentsOnly || capital ? undefined : word.length > 6 ? mended : doubtful
  return (clean && capital && !accentsOnly) || (capital && itself === 0 && !accentsOnly) ? doubtful : mended
}

/** Of French words those that nearly all texts have. */
const commonWords: ReadonlySet<string> = new Set(frenchEnglish.map(({ french }) => french))

/** `Etat`: in a document that writes no accent on a capital. */
const withBareFirst = (word: string): string => bareCapital(word.charAt(0)) + word.slice(1)
const bareCapital = (letter: string): string => (/[çÇ]/.test(letter) ? letter : letter.normalize('NFD').charAt(0))

/** French printers left the accents off capitals: `Etat`, `A`. */
const knowsAccented = (word: string, lexicon: Lexicon): boolean => /^[EAOI]/.test(word) && ['é', 'ê', 'è', 'à', 'â', 'ô', 'î'].some(letter => lexicon.knows(letter + word.slice(1)) || lexicon.knows(letter.toUpperCase() + word.slice(1)) || lexicon.knows(letter + word.slice(1).toLowerCase()))

function likeCase(word: string, mended: string): string {
  const shouted = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && !/[\d|]/.test(word)
  if (shouted) return mended.toUpperCase()
  return /^\p{Lu}/u.test(word) && !/^I\p{Ll}/u.test(word) ? mended.charAt(0).toUpperCase() + mended.slice(1) : mended
}

/** Between `il` and its verb; and words that a clause with `il` begins with, as no name of a king or book does. */
const beforeVerb = new Set(['ne', 'n', 'y', 'se', 's', 'me', 'm', 'te', 'lui', 'leur'])
const openClause = new Set(['mais', 'quand', 'où', 'car', 'donc', 'puis', 'alors', 'dont', 'comme', 'et'])

/** `II fut` at the head of a sentence is Il fut, `Henri II fut` is the king; at the head of a paragraph it may be the number of a part. */
function mendTwoStrokes(text: string, token: Token, before: Token | undefined, { lexicon }: Reader): Correction[] {
  const next = /^ (\p{Ll}+)/u.exec(text.slice(token.end, token.end + longestWord))?.[1] ?? ''
  const starts = beginsSentence(text, token.start)
  const opens = before !== undefined && text.slice(before.end, token.start) === ' ' && openClause.has(before.word.toLowerCase())
  const plural = token.word === 'IIs'
  if (!plural && ((!starts && !opens) || (!beforeVerb.has(next) && !lexicon.isVerb(next)))) return []
  return [{ start: token.start, end: token.end, after: token.word.replace('II', starts ? 'Il' : 'il'), rule: 'misread-words', confidence: token.start > 0 || plural ? 0.9 : 0.75 }]
}

const strokes = /[Il1|]/g

/** I, l, 1 and | are the same stroke to OCR: `Ia` is la, `lls` is Ils, `XIe` may be read `Xle`. */
function mendStrokes(word: string, starts: boolean, { lexicon, vocabulary }: Reader): Mended | undefined {
  if (!/[Il1|]/.test(word)) return undefined
  if (/^[IVXLCl|1]{1,6}[e°]?$/.test(word) && /[VXLC]/.test(word)) {
    const roman = word.replace(/[l|1]/g, 'I')
    return roman === word ? undefined : { word: roman, confidence: 0.95 }
  }
  if (word === '|' || /^\p{Lu}\d+$/u.test(word)) return undefined
  if (/^\d[\dIl]*$/.test(word)) return /[Il]/.test(word) && /\d/.test(word) && word.length > 1 && !/^1[lI]s?$/.test(word) ? { word: word.replace(/[Il]/g, '1'), confidence: 0.7 } : /^1[lI]s?$/.test(word) ? { word: word.replace(/^1[lI]/, starts ? 'Il' : 'il'), confidence: 0.9 } : undefined
  if (/^(?:\|l|l\||\|\||Il|1l|lI)s?$/.test(word) && word !== 'Il' && word !== 'Ils') return { word: word.replace(/^../, starts ? 'Il' : 'il'), confidence: 0.93 }
  if (/^lls?$/.test(word)) return { word: word.replace(/^ll/, starts ? 'Il' : 'il'), confidence: 0.93 }
  const asL = word.replace(strokes, 'l')
  if (asL !== word && /^I[aeéèêoui]/.test(word) && lexicon.knows(asL) && !(starts && lexicon.knows(word) && (vocabulary.get(word.toLowerCase()) ?? 0) > 1)) return { word: asL, confidence: 0.93 }
  if (lexicon.knows(word)) return undefined
  if (asL !== word && lexicon.knows(asL)) return { word: asL, confidence: 0.93 }
  const asI = word.replace(/^[l1|]/, 'I')
  if (asI !== word && ((vocabulary.get(asI.toLowerCase()) ?? 0) > (vocabulary.get(word.toLowerCase()) ?? 0) || lexicon.knows(asI))) return { word: asI, confidence: 0.9 }
  return undefined
}

/** A doubled or dropped double letter, or two letters changed over, where the document writes the right word elsewhere. */
function mendSlip(word: string, { lexicon, vocabulary, poor }: Reader): Mended | undefined {
  if (word.length < 6) return undefined
  const candidates = new Set<string>()
  for (let at = 1; at < word.length - 1; at += 1) {
    candidates.add(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2))
    if (word.charAt(at) === word.charAt(at + 1)) candidates.add(word.slice(0, at) + word.slice(at + 1))
    candidates.add(word.slice(0, at) + word.charAt(at) + word.slice(at))
  }
  const known = [...candidates].filter(candidate => candidate !== word && lexicon.mayKnow(candidate) && lexicon.knows(candidate))
  const [first] = known
  if (known.length !== 1 || first === undefined) return undefined
  return { word: first, confidence: (vocabulary.get(first) ?? 0) > 1 || poor ? 0.83 : 0.7 }
}
