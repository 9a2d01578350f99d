/**
 * Give a word the accents that it lost or got wrong, by what the lexicon has of the same letters.
 * In: a word and what is known of the document's accents. Out: the likeliest word, and how sure; nothing when the word may stand.
 * Nothing is guessed: `preferee` can only be préférée. Where several words share the letters, the usual one is taken, and
 * `homographs` judges it again by its neighbours.
 */
import type { Lexicon } from '../../text/lexicon.js'
import { bareLetters, type Spelling } from '../../text/spelling-index.js'
import { usualness } from '../../text/usual-spellings.js'
import type { Vocabulary } from './hyphens.js'
import type { Health, Mended } from './mend-word.js'

/** Words that the letters of `word` may be in a document of this health: the cheapest first. Names only for a word with a capital. */
export function accentedLike(word: string, health: Health, lexicon: Lexicon, limit = most(word, health)): readonly Spelling[] {
  const group = lexicon.spellings(bareLetters(word)).filter(spelling => /^\p{Ll}/u.test(spelling.word) || (spelling.word.normalize('NFD').charAt(0) === word.normalize('NFD').charAt(0)))
  if (group.length === 0) return group
  const costs = new Map(group.map(spelling => [spelling, costOf(word, spelling.word, health)]))
  const cost = (spelling: Spelling): number => costs.get(spelling) ?? 0
  return group.filter(spelling => cost(spelling) <= limit).sort((a, b) => cost(a) - cost(b))
}

/** Above this a change contradicts an accent that the document kept. */
export const trusted = 0.9
const most = (word: string, { poor }: Health): number => (poor ? 4 : word.length > 7 ? 2 : 1)

export function mendAccents(word: string, health: Health, lexicon: Lexicon, vocabulary: Vocabulary): Mended | undefined {
  const group = accentedLike(word, health, lexicon)
  const [first] = group
  if (!first || isOneLetterReadAsTwo(word, health)) return undefined
  const known = lexicon.knows(word)
  if (known && !health.poor) return undefined
  if (known) return mostUsual(word, group.filter(spelling => costOf(word, spelling.word, health) < trusted))
  if (group.length === 1) return { word: first.word, confidence: health.poor ? 0.97 : 0.93 }
  const cheapest = group.filter(spelling => costOf(word, spelling.word, health) < costOf(word, first.word, health) + 0.5)
  const times = (spelling: Spelling): number => usualness(spelling.word) * 2 + (vocabulary.get(spelling.word) ?? 0)
  const [best = first, second] = [...cheapest].sort((a, b) => times(b) - times(a))
  return { word: best.word, confidence: health.poor ? 0.88 : second && times(second) >= times(best) ? 0.7 : 0.86 }
}

/** `opposeés`: no French word has an é behind an e; OCR drew one letter as two, so that the accents are not all that is wrong. */
const isOneLetterReadAsTwo = (word: string, { poor }: Health): boolean => poor && word.includes('eé')

/** A word that may stand gives way only to one that is far more usual; `après` to none. */
function mostUsual(word: string, group: readonly Spelling[]): Mended | undefined {
  const [best] = [...group].sort((a, b) => usualness(b.word) - usualness(a.word))
  return best && usualness(best.word) >= 1 && usualness(best.word) > usualness(word.toLowerCase()) ? { word: best.word, confidence: 0.93 } : undefined
}

/** How unlikely it is that this word was printed where that one is read, letter by letter. */
function costOf(read: string, printed: string, { poor, acuteSurvives }: Health): number {
  const [from, to] = [lettersOf(read), lettersOf(printed)]
  let cost = 0
  for (let at = 0; at < to.length; at += 1) {
    const [was, is] = [from[at] ?? '', to[at] ?? '']
    if (was === is) continue
    if (!poor) cost += 1
    else if (was === is.normalize('NFD').charAt(0)) cost += is === 'é' && acuteSurvives ? 2 : 0.1
    else cost += was === 'é' && (is === 'è' || is === 'ê') ? 0.4 : 1.5
  }
  return cost
}

const lettersOf = (word: string): string => word.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae')
