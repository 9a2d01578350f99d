/**
 * Learn from passages already paired which words answer which (IBM model 1, both ways; Brown et al. 1993).
 * In: pairs of token lists. Out: associations. Words met once teach nothing: chance pairs each of them with a whole sentence.
 */
import { type Associations, LiftTable, share } from './associations.js'
import type { IndexedText } from './passages.js'

export type TaughtPair = { readonly source: Int32Array; readonly target: Int32Array }

const rounds = 4
const longest = 120
/** Words that are more of the text than this meet all others; the seed lexicon knows them. */
const common = 0.02
/** Doubt added to every count: how many times a word is thought to have been met without its answer. */
const doubt = 1

/** Each pair of words that stand in one taught pair, numbered, and where those numbers stand. */
type Meetings = { readonly sources: number[]; readonly targets: number[]; readonly times: number[]; readonly grids: Int32Array[] }

/** Which words answer which, as the taught pairs say. */
export function learnAssociations(source: IndexedText, target: IndexedText, pairs: readonly TaughtPair[]): Associations {
  const taught = pairs
    .map(pair => ({ source: pair.source.filter(token => teaches(source, token)), target: pair.target.filter(token => teaches(target, token)) }))
    .filter(pair => pair.source.length > 0 && pair.target.length > 0 && pair.source.length <= longest && pair.target.length <= longest)
  const meetings = meet(taught, target.keys.length)
  const forward = probabilities(taught, meetings, 'target', source.keys.length)
  const backward = probabilities(taught, meetings, 'source', target.keys.length)
  const table = new LiftTable(source, target)
  meetings.times.forEach((times, meeting) => {
    if (times < 2) return
    const sourceToken = meetings.sources[meeting] ?? 0
    const targetToken = meetings.targets[meeting] ?? 0
    const ahead = (forward[meeting] ?? 0) / share(target, targetToken)
    const back = (backward[meeting] ?? 0) / share(source, sourceToken)
    table.addLift(sourceToken, targetToken, Math.sqrt(ahead * back))
  })
  return table.associations()
}

/** Neither a word met once nor one that meets all others. */
const teaches = (text: IndexedText, token: number): boolean => (text.counts[token] ?? 0) > 1 && share(text, token) < common

function meet(pairs: readonly TaughtPair[], width: number): Meetings {
  const numbers = new Map<number, number>()
  const meetings: Meetings = { sources: [], targets: [], times: [], grids: [] }
  const lastMet: number[] = []
  pairs.forEach((pair, index) => {
    const grid = new Int32Array(pair.source.length * pair.target.length)
    pair.source.forEach((one, row) => {
      pair.target.forEach((other, column) => {
        const place = one * width + other
        let number = numbers.get(place)
        if (number === undefined) {
          number = numbers.size
          numbers.set(place, number)
          meetings.sources.push(one)
          meetings.targets.push(other)
          meetings.times.push(0)
        }
        if (lastMet[number] !== index) meetings.times[number] = (meetings.times[number] ?? 0) + 1
        lastMet[number] = index
        grid[row * pair.target.length + column] = number
      })
    })
    meetings.grids.push(grid)
  })
  return meetings
}

/** For each meeting the probability of its word on side `of`, given the other one. */
function probabilities(pairs: readonly TaughtPair[], meetings: Meetings, of: 'source' | 'target', words: number): Float64Array {
  const given = of === 'target' ? meetings.sources : meetings.targets
  const answers = new Float64Array(given.length).fill(1)
  for (let round = 0; round < rounds; round += 1) {
    const counts = expectedCounts(pairs, meetings, of, answers)
    const totals = new Float64Array(words).fill(doubt)
    counts.forEach((count, meeting) => {
      const word = given[meeting] ?? 0
      totals[word] = (totals[word] ?? 0) + count
    })
    counts.forEach((count, meeting) => {
      answers[meeting] = count / (totals[given[meeting] ?? 0] ?? 1)
    })
  }
  return answers
}

function expectedCounts(pairs: readonly TaughtPair[], meetings: Meetings, of: 'source' | 'target', answers: Float64Array): Float64Array {
  const counts = new Float64Array(answers.length)
  pairs.forEach((pair, index) => {
    const grid = meetings.grids[index] ?? new Int32Array()
    const [rows, columns] = [pair.source.length, pair.target.length]
    const [outer, inner] = of === 'target' ? [columns, rows] : [rows, columns]
    const place = of === 'target' ? (out: number, at: number) => at * columns + out : (out: number, at: number) => out * columns + at
    for (let out = 0; out < outer; out += 1) {
      let sum = 0
      for (let at = 0; at < inner; at += 1) sum += answers[grid[place(out, at)] ?? 0] ?? 0
      if (sum <= 0) continue
      for (let at = 0; at < inner; at += 1) {
        const meeting = grid[place(out, at)] ?? 0
        counts[meeting] = (counts[meeting] ?? 0) + (answers[meeting] ?? 0) / sum
      }
    }
  })
  return counts
}
