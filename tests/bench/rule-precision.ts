/**
 * Ask the gold readings which changes of an import were right, and which damage it mended.
 * In: gold texts, a lexicon. Out: for each rule how many changes were right and wrong; for each class of damage how many were mended.
 * A change is right if the words that it made or drew together stand so in the gold; at the edge of a paragraph nothing can be said.
 */
import { readFileSync } from 'node:fs'
import { importText } from '../../src/import/import-text.js'
import type { TrackedText } from '../../src/import/tracked-text.js'
import type { Repair } from '../../src/model/import.js'
import { SourceText } from '../../src/model/place.js'
import type { Lexicon } from '../../src/text/lexicon.js'
import { placesIn, tokensIn } from './aligned-words.js'
import type { Gold } from './gold-text.js'

export type RuleScore = { readonly rule: string; right: number; wrong: number; unjudged: number; readonly faults: string[] }
export type ClassScore = { readonly damage: string; mended: number; listed: number }

/** A word of the import: where it came from, which passage it stands in, where the gold has it (-1: nowhere). */
type Word = { readonly text: string; readonly from: number; readonly to: number; readonly passage: number; readonly gold: number }

export function scoreRules(texts: readonly Gold[], lexicon: Lexicon): { readonly rules: RuleScore[]; readonly classes: ClassScore[] } {
  const rules = new Map<string, RuleScore>()
  const classes = new Map<string, ClassScore>()
  for (const text of texts) scoreText(text, lexicon, rules, classes)
  return { rules: [...rules.values()].sort((a, b) => b.right + b.wrong - a.right - a.wrong), classes: [...classes.values()].sort((a, b) => b.listed - a.listed) }
}

function scoreText(gold: Gold, lexicon: Lexicon, rules: Map<string, RuleScore>, classes: Map<string, ClassScore>): void {
  const { value } = importText(new SourceText(gold.name, readFileSync(gold.original, 'utf8')), { language: 'fr', lexicon })
  const { draft } = value.traced ?? {}
  if (!draft) return
  const passages = [...draft.passages, ...draft.notes.flatMap(note => note.passages)].flatMap(({ text, parts }) => parts ?? [text])
  const goldTokens = [...gold.blocks, ...gold.notes].map(({ text }) => tokensIn(text))
  const words = wordsOf(passages, goldTokens.flat().map(({ text }) => text))
  for (const repair of value.repairs.filter(({ made }) => made)) addVerdict(repair, words, rules)
  addRecall(gold, goldTokens, new Map(words.map((word, at) => [word.gold, at])), classes)
}

function wordsOf(passages: readonly TrackedText[], gold: readonly string[]): Word[] {
  const found = passages.flatMap(({ text, origins }, passage) =>
    tokensIn(text).map(token => {
      const places = [...origins.subarray(token.start, token.end)].map(origin => (origin < 0 ? ~origin : origin))
      return { text: token.text, passage, from: Math.min(...places), to: Math.max(...places) + 1 }
    }),
  )
  const places = placesIn(gold, found.map(({ text }) => text))
  return found.map((word, at) => ({ ...word, gold: places[at] ?? -1 }))
}

function addVerdict(repair: Repair, words: readonly Word[], rules: Map<string, RuleScore>): void {
  const score = rules.get(repair.rule) ?? { rule: repair.rule, right: 0, wrong: 0, unjudged: 0, faults: [] }
  rules.set(repair.rule, score)
  const right = isRight(repair, words)
  if (right === undefined) score.unjudged += 1
  else if (right) score.right += 1
  else {
    score.wrong += 1
    score.faults.push(`${repair.place.file}:${repair.place.line}  ${JSON.stringify(repair.before.slice(0, 40))} → ${JSON.stringify(repair.after.slice(0, 40))}`)
  }
}

/** What was put in stands in the gold; or what a deletion or a join brought side by side does. */
function isRight({ place: { start, end } }: Repair, words: readonly Word[]): boolean | undefined {
  const inside = words.filter(word => word.from < Math.max(end, start + 1) && word.to > start)
  if (inside.length > 0) return inside.every(word => word.gold >= 0)
  const after = words.findIndex(word => word.from >= end)
  const [before, next] = [words[after - 1], words[after]]
  if (!before || !next || before.passage !== next.passage || before.to > start) return undefined
  return before.gold >= 0 && next.gold === before.gold + 1
}

function addRecall(gold: Gold, tokens: readonly (readonly { readonly start: number; readonly end: number }[])[], found: ReadonlyMap<number, number>, classes: Map<string, ClassScore>): void {
  let first = 0
  for (const [at, { text, repairs = [] }] of gold.blocks.entries()) {
    let from = 0
    for (const { to, class: damage } of repairs) {
      const start = text.indexOf(to, from)
      if (to.trim() === '' || start < 0) continue
      from = start
      const places = (tokens[at] ?? []).flatMap((token, index) => (token.start >= start && token.end <= start + to.length ? [first + index] : []))
      const score = classes.get(damage) ?? { damage, mended: 0, listed: 0 }
      classes.set(damage, score)
      score.listed += 1
      const made = places.map(place => found.get(place))
      if (made.length > 0 && made.every((word, index) => word !== undefined && word === (made[0] ?? 0) + index)) score.mended += 1
    }
    first += (tokens[at] ?? []).length
  }
}
