/**
 * Align two lists of lines, one sentence a line, and write the beads.
 * In: lines. Out: beads of line numbers from 0. Every line stands in exactly one bead.
 */
import { alignAndLearn, openTexts } from './align-passages.js'
import { judgeBeads } from './judge-beads.js'
import { bareLine } from './passages.js'
import type { LanguagePair } from './seed-lexicon.js'

/** Lines of the source answered by lines of the target; `confidence` from 0 to 1. One side may be empty. */
export type Bead = { readonly source: readonly number[]; readonly target: readonly number[]; readonly confidence: number }

/** The beads of two lists of sentences, in order. */
export function alignLines(source: readonly string[], target: readonly string[], languages: LanguagePair): Bead[] {
  const pair = openTexts(source.map(bareLine), target.map(bareLine), languages)
  const whole = { source: { from: 0, to: source.length }, target: { from: 0, to: target.length } }
  const found = alignAndLearn(pair, whole)
  return judgeBeads(found.pair, found.beads).map(bead => ({
    source: Array.from({ length: bead.sources }, (_, at) => bead.i + at),
    target: Array.from({ length: bead.targets }, (_, at) => bead.j + at),
    confidence: bead.confidence,
  }))
}

/** One bead a line: `[0,1]:[2]`. */
export function writeBeads(beads: readonly Bead[]): string {
  return beads.map(bead => `[${bead.source.join(',')}]:[${bead.target.join(',')}]\n`).join('')
}

/** The beads of a file of `[0,1]:[2]` lines; other lines are passed over. */
export function parseBeads(text: string): Bead[] {
  const numbers = (list: string): number[] => list.split(',').filter(item => item.trim() !== '').map(Number)
  return [...text.matchAll(/^\s*\[([\d, ]*)\]:\[([\d, ]*)\]/gmu)].map(match => ({ source: numbers(match[1] ?? ''), target: numbers(match[2] ?? ''), confidence: 1 }))
}
