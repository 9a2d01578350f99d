/**
 * Let what an OCR program said of its own words weigh in what is made of them.
 * In: printed pages as a text, with each word's place. Out: how sure the program was of a word; a judge to whom it is harder to
 * prove that a word is wrong where the program had no doubt; and the words that neither the program nor the lexicon knows.
 * Programs count differently, so a word is held against the other words of its document: half of them are read without doubt.
 */
import type { Repair } from '../../model/import.js'
import type { Lexicon } from '../../text/lexicon.js'
import { type Correction, correct, type Draft, type Evidence, mapTexts, type Mend, sure } from '../draft.js'
import { type Token, tokensOf } from '../evidence/tokens.js'
import type { Judge } from '../judge.js'
import type { LinearText, PlacedRun } from '../printed/linear-text.js'
import { type Vocabulary, vocabularyOf } from '../repair/hyphens.js'
import { healthOf, mendWord } from '../repair/mend-word.js'
import { originAt } from '../tracked-text.js'
import { nearestWords } from './nearest-words.js'

/** `of`: the least confidence, 0 to 1, of the words that touch `[start, end)` of the text; undefined where the program said nothing. */
export type Certainty = { readonly of: (start: number, end: number) => number | undefined; readonly usual: number }

/** Nothing where no word has a confidence. */
export function certaintyOf({ lines }: LinearText): Certainty | undefined {
  const runs = lines.flatMap(line => line.runs).filter(({ run }) => run.confidence !== undefined)
  const sorted = runs.map(confidenceOf).sort((a, b) => a - b)
  const usual = sorted[sorted.length >> 1]
  if (usual === undefined) return undefined
  return { usual, of: (start, end) => leastIn(runs, start, Math.max(end, start + 1)) }
}

const confidenceOf = ({ run }: PlacedRun): number => run.confidence ?? 1

/** Runs stand in the order of the text. */
function leastIn(runs: readonly PlacedRun[], start: number, end: number): number | undefined {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let least: number | undefined
  for (let at = low; at < runs.length && (runs[at]?.start ?? end) < end; at += 1) least = Math.min(least ?? 1, runs[at]?.run.confidence ?? 1)
  return least
}

/** Repairs that say that a word was misread. */
const ofWords: ReadonlySet<string> = new Set(['misread-words', 'homographs', 'points', 'capitals', 'broken-words'])
/** What a doubt is worth where the program had none. */
const discount = 0.88

/** Shows `judge` every change; one of a word that was read as well as any is less sure than its rule says. */
export function judgeWith(certainty: Certainty, judge: Judge): Judge {
  return repair => judge(ofWords.has(repair.rule) && (certainty.of(repair.place.start, repair.place.end) ?? 0) >= certainty.usual ? discounted(repair) : repair)
}

function discounted(repair: Repair): Repair {
  const confidence = repair.confidence * discount
  return { ...repair, confidence, made: repair.made && confidence >= sure }
}

/** A word is doubted this far below the usual, or below what is little for any program. */
const doubtBelow = (usual: number): number => Math.max(0.5, usual - 0.2)

/** Proposes the likeliest reading of each word that the program doubted, that the lexicon does not know and that nothing else mended. */
export function doubtedWords(certainty: Certainty): Mend {
  const isDoubted = (start: number, end: number): boolean => (certainty.of(start, end) ?? 1) < doubtBelow(certainty.usual)
  return (draft, evidence) => {
    const vocabulary = vocabularyOf(draft.passages.map(passage => passage.text.text))
    const isTouched = touchedIn(draft)
    const log: Repair[] = []
    const mended = mapTexts(draft, text => {
      const corrections = tokensOf(text.text).flatMap(token => {
        const [start, end] = [originAt(text, token.start), originAt(text, token.end - 1) + 1]
        return isDoubted(start, end) && isUnknown(token.word, evidence.lexicon) && !isTouched(start, end) ? likeliest(token, evidence, vocabulary) : []
      })
      const corrected = correct(text, corrections, evidence)
      log.push(...corrected.log)
      return corrected.text
    })
    return { ...mended, log: [...draft.log, ...log] }
  }
}

const isUnknown = (word: string, lexicon: Lexicon): boolean => /^[\p{L}’'-]{2,}$/u.test(word) && !/['’]$/.test(word) && !lexicon.knows(word) && !lexicon.knows(word.toLowerCase()) && !lexicon.isCompound(word)

/** A proposal is never sure: what the lexicon does not know may be a name, or a word of its time. */
const mostSure = 0.6
const leastSure = 0.4

function likeliest({ word, start, end }: Token, { lexicon, accents }: Evidence, vocabulary: Vocabulary): Correction[] {
  const small = word.toLowerCase()
  const mended = mendWord(small, healthOf(accents), lexicon, vocabulary)
  const found = mended && mended.word !== small ? mended.word : nearestWords(small, lexicon, vocabulary)[0]
  if (found === undefined) return []
  const after = word === small ? found : found.charAt(0).toUpperCase() + found.slice(1)
  return [{ start, end, after, rule: 'doubted-words', confidence: Math.min(mended?.confidence ?? leastSure, mostSure) }]
}

/** Whether a change of a word was made or proposed there already. */
function touchedIn({ log }: Draft): (start: number, end: number) => boolean {
  const places = log.filter(({ rule }) => ofWords.has(rule)).map(({ place }) => place).sort((a, b) => a.start - b.start)
  return (start, end) => places.some(place => place.start < end && start < place.end)
}
