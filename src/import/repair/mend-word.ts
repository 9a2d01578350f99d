/**
 * Find the word that was printed behind a word that is none.
 * In: a word that the lexicon does not know. Out: the likeliest known word one or two misreadings away, and how sure that is;
 * nothing when two are equally likely and the document prefers neither. Known words and names are never asked about.
 */
import { type Confusion, confusions } from '../../text/ocr-confusions.js'
import type { Lexicon } from '../../text/lexicon.js'
import type { Vocabulary } from './hyphens.js'

export type Mended = { readonly word: string; readonly confidence: number }
/** What is known of the document's accents. */
export type Health = { readonly poor: boolean; readonly acuteSurvives: boolean }
type Candidate = { readonly word: string; readonly cost: number }

const general = confusions.filter(({ poor }) => !poor)
const acuteKept = confusions.map(row => (row.printed === 'é' && row.read === 'e' ? { ...row, cost: 2 } : row))
const accentsAlone = (list: readonly Confusion[]): readonly Confusion[] => list.filter(({ cost }) => cost <= 1.2)

/** A document that has lost its accents has more misreadings; one that kept its é hardly lost one. */
export function mendWord(word: string, health: Health, lexicon: Lexicon, vocabulary: Vocabulary): Mended | undefined {
  const { poor, acuteSurvives } = health
  const table = !poor ? general : acuteSurvives ? acuteKept : confusions
  const once = substitutions({ word, cost: 0 }, table)
  const known = once.filter(candidate => lexicon.knows(candidate.word))
  if (known.length > 0) return best(known, vocabulary, poor ? 0.92 : 0.88)
  if (word.length < 5) return undefined
  const twice = substitutions({ word, cost: 0 }, accentsAlone(table)).flatMap(candidate => substitutions(candidate, accentsAlone(table)))
  return best(twice.filter(candidate => lexicon.knows(candidate.word)), vocabulary, poor ? 0.86 : 0.7)
}

function substitutions({ word, cost }: Candidate, table: readonly Confusion[]): Candidate[] {
  return table.flatMap(({ read, printed, cost: more }) => {
    const out: Candidate[] = []
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) out.push({ word: word.slice(0, at) + printed + word.slice(at + read.length), cost: cost + more })
    return out
  })
}

/** The cheapest; among equals the one that the document itself uses most, if it uses one more than the others. */
function best(candidates: readonly Candidate[], vocabulary: Vocabulary, confidence: number): Mended | undefined {
  const times = (candidate: Candidate): number => vocabulary.get(candidate.word.toLowerCase()) ?? 0
  const sorted = [...candidates].sort((a, b) => a.cost - b.cost || times(b) - times(a) || (a.word < b.word ? -1 : 1))
  const [first, second] = sorted.filter((candidate, at) => sorted.findIndex(other => other.word === candidate.word) === at)
  if (!first) return undefined
  const tied = second && second.cost - first.cost < 0.3 && times(second) >= times(first)
  return { word: first.word, confidence: tied ? 0.6 : confidence }
}
