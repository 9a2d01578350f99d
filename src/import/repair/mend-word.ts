/**
 * Find the word that was printed behind a word that is none.
 * In: a word that the lexicon does not know. Out: the likeliest known word one or two misreadings away, and how sure that is;
 * less sure when another is nearly as likely and the document prefers neither. Known words are never asked about.
 */
import { type Confusion, confusions } from '../../text/ocr-confusions.js'
import type { Lexicon } from '../../text/lexicon.js'
import type { AccentHealth } from '../evidence/accent-health.js'
import type { Vocabulary } from './hyphens.js'

export type Mended = { readonly word: string; readonly confidence: number }
/** What is known of the document's accents. `capitals`: É and À are to be put back, too; French printers often left them off. */
export type Health = { readonly poor: boolean; readonly acuteSurvives: boolean; readonly capitals: boolean }
type Candidate = { readonly word: string; readonly cost: number }

export const healthOf = ({ lost, acuteSurvives }: AccentHealth): Health => ({ poor: lost, acuteSurvives, capitals: lost && !acuteSurvives })

const general = confusions.filter(({ poor }) => !poor)
/** Accents and strokes: what may be wrong twice in a word. */
const light = 1.2
const lightOf = (list: readonly Confusion[]): readonly Confusion[] => list.filter(({ cost }) => cost <= light)
const lightAlways = lightOf(general)
const lightInPoor = lightOf(confusions)

/** Two misreadings make two figures letters, and no word has one. */
const threeFigures = /\d\D*\d\D*\d/

/** A document that has lost its accents has more misreadings; one that kept its é hardly lost one. */
export function mendWord(word: string, health: Health, lexicon: Lexicon, vocabulary: Vocabulary): Mended | undefined {
  if (threeFigures.test(word)) return undefined
  const { poor, acuteSurvives } = health
  const adjusted = ({ word: candidate, cost }: Candidate, row: Confusion): number => cost + (poor && acuteSurvives && row.printed === 'é' && row.read === 'e' && candidate === word ? 1 : 0)
  const isKnown = ({ word: candidate }: Candidate): boolean => lexicon.mayKnow(candidate) && lexicon.knows(candidate)
  const once = substitutions({ word, cost: 0 }, poor ? confusions : general, adjusted)
  const known = once.filter(isKnown)
  if (known.length > 0) return best(known, word, health, vocabulary)
  if (word.length < 5) return undefined
  const light = poor ? lightInPoor : lightAlways
  const mixed = poor ? once : once.filter(({ cost }) => cost <= 2.1)
  const twice = mixed.flatMap(candidate => substitutions(candidate, light, adjusted)).filter(isKnown)
  const mended = best(twice, word, health, vocabulary)
  return mended && { word: mended.word, confidence: Math.min(mended.confidence, poor ? 0.86 : word.length > 6 ? 0.82 : 0.7) }
}

function substitutions(from: Candidate, table: readonly Confusion[], price: (candidate: Candidate, row: Confusion) => number): Candidate[] {
  const { word } = from
  return table.flatMap(row => {
    const out: Candidate[] = []
    for (let at = word.indexOf(row.read); at >= 0; at = word.indexOf(row.read, at + 1)) out.push({ word: word.slice(0, at) + row.printed + word.slice(at + row.read.length), cost: price(from, row) + row.cost })
    return out
  })
}

/** How much a word that the document itself writes is worth, in units of cost. */
const worth = (times: number): number => (times === 0 ? 0 : times < 3 ? 0.5 : 0.9)

/** The likeliest: cheap, and used by the document. How sure that is depends on the distance to the next, and on the length. */
function best(candidates: readonly Candidate[], read: string, { poor }: Health, vocabulary: Vocabulary): Mended | undefined {
  const cheapest = new Map<string, number>()
  for (const { word, cost } of candidates) cheapest.set(word, Math.min(cost, cheapest.get(word) ?? Number.POSITIVE_INFINITY))
  const times = (word: string): number => vocabulary.get(word.toLowerCase()) ?? 0
  const price = (word: string): number => (cheapest.get(word) ?? 0) - worth(times(word))
  const [first, second] = [...cheapest.keys()].sort((a, b) => price(a) - price(b) || times(b) - times(a) || (a < b ? -1 : 1))
  if (first === undefined) return undefined
  const margin = second === undefined ? 9 : price(second) - price(first) + (times(first) > times(second) * 3 ? 0.3 : 0)
  if (margin < 0.25) return { word: first, confidence: 0.6 }
  const short = read.length < 4 && (cheapest.get(first) ?? 0) > light
  if (short) return { word: first, confidence: read.length > 2 && times(first) > 2 && margin > 1 ? 0.82 : 0.65 }
  return { word: first, confidence: poor ? 0.9 : margin < 0.5 && times(first) === 0 ? 0.75 : read.length < 6 && times(first) === 0 ? 0.82 : 0.9 }
}
