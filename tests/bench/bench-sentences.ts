/**
 * Measure how sentences are cut: against a treebank, against golden rules, and in speed against Intl.Segmenter in the same run.
 * In: the suites of ../shared, where they are. Out: figures, printed when this file is run. A boundary counts within a block of fifty
 * sentences that are joined by a space; a sentence is exact when both its ends are found.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sentenceEnds, sentencesOf } from '../../src/text/sentences.js'
import { table } from '../support/table.js'

const suites = fileURLToPath(new URL('../../../shared/suites/', import.meta.url))
const sample = fileURLToPath(new URL('../../source/la-rive-en-regard/text.md', import.meta.url))
const blockLength = 50

/** Of boundaries: `precision`, `recall` and `f1`; `exact`: the share of sentences with both ends right. All 0 to 1. */
export type Cut = { readonly sentences: number; readonly precision: number; readonly recall: number; readonly f1: number; readonly exact: number }
export type Golden = { readonly language: string; readonly right: number; readonly of: number }
/** Megabytes of UTF-8 a second, and how many times as fast as Intl.Segmenter: below 1 is slower. */
export type Speed = { readonly megabytes: number; readonly ratio: number }
/** `gsd`, `golden` and `books` are undefined where ../shared is not. */
export type SentenceFigures = { readonly gsd?: Cut; readonly golden?: readonly Golden[]; readonly books?: readonly (Cut & { readonly name: string })[]; readonly speed: Speed }

export function measureSentences(): SentenceFigures {
  const treebank = `${suites}sentences/fr_gsd-ud-dev.tsv`
  if (!existsSync(treebank)) return { speed: speedOn(readFileSync(sample, 'utf8').repeat(20)) }
  const sentences = linesOf(treebank).map(line => (line.split('\t')[2] ?? '').trim())
  const books = ['Candide', 'LaFauteDeLAbbeMouret', 'TheLastOfTheMohicans', 'AlicesAdventuresInWonderland'].flatMap(name => ['fr', 'en'].map(language => ({ name: `${name}.${language}`, ...cutOf(linesOf(`${suites}alignment/${name}.${language}`), language) })))
  return { gsd: cutOf(sentences, 'fr'), golden: goldenRules(), books, speed: speedOn(sentences.join('\n').repeat(5)) }
}

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').map(line => line.trim()).filter(line => line !== '')

/** Joins sentences and cuts them again. */
export function cutOf(sentences: readonly string[], language: string): Cut {
  let [found, made, wanted, exact] = [0, 0, 0, 0]
  for (let from = 0; from < sentences.length; from += blockLength) {
    const block = sentences.slice(from, from + blockLength)
    const text = block.join(' ')
    const ends = sentenceEnds(text, language)
    const right = endsOf(block)
    const known = new Set(right)
    found += ends.slice(0, -1).filter(end => known.has(end)).length
    made += ends.length - 1
    wanted += right.length - 1
    const cut = new Set(spans(ends))
    exact += spans(right).filter(span => cut.has(span)).length
  }
  const [precision, recall] = [found / Math.max(1, made), found / Math.max(1, wanted)]
  return { sentences: sentences.length, precision, recall, f1: (2 * precision * recall) / Math.max(Number.MIN_VALUE, precision + recall), exact: exact / sentences.length }
}

function endsOf(block: readonly string[]): number[] {
  let end = -1
  return block.map(sentence => {
    end += sentence.length + 1
    return end
  })
}

const spans = (ends: readonly number[]): string[] => ends.map((end, index) => `${ends[index - 1] ?? 0}-${end}`)

type GoldenRule = { readonly lang: string; readonly text: string; readonly expected: readonly string[] }

function goldenRules(): Golden[] {
  const rules = JSON.parse(readFileSync(`${suites}sentences/golden-rules.json`, 'utf8')) as GoldenRule[]
  return ['en', 'fr'].map(language => {
    const own = rules.filter(rule => rule.lang === language)
    return { language, right: own.filter(({ text, expected }) => JSON.stringify(sentencesOf(text, language)) === JSON.stringify(expected)).length, of: own.length }
  })
}

/** By paragraph, as books are read; the best of seven rounds of each, in turn. */
function speedOn(text: string): Speed {
  const paragraphs = text.split('\n')
  const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' })
  const rounds = Array.from({ length: 7 }, () => [secondsOf(paragraphs, one => sentenceEnds(one, 'fr').length), secondsOf(paragraphs, one => [...segmenter.segment(one)].length)] as const)
  const [own, other] = [Math.min(...rounds.map(([seconds]) => seconds)), Math.min(...rounds.map(([, seconds]) => seconds))]
  return { megabytes: Buffer.byteLength(text) / 1e6 / own, ratio: other / own }
}

function secondsOf(paragraphs: readonly string[], cut: (paragraph: string) => number): number {
  const began = performance.now()
  for (const paragraph of paragraphs) cut(paragraph)
  return (performance.now() - began) / 1000
}

/** The figures for a person. */
export function sentenceLines({ gsd, golden, books, speed }: SentenceFigures): string[] {
  const row = (name: string, cut: Cut): string[] => [name, String(cut.sentences), cut.precision.toFixed(4), cut.recall.toFixed(4), cut.f1.toFixed(4), cut.exact.toFixed(4)]
  const measured = gsd ? [table([['sentences', 'number', 'precision', 'recall', 'F1', 'exact'], row('French-GSD dev (F1 ≥ 0.985, exact ≥ 0.96)', gsd), ...(books ?? []).map(book => row(book.name, book))])] : ['The suites of ../shared are not here: only speed is measured, on the sample work.']
  const rules = (golden ?? []).map(({ language, right, of }) => `golden rules, ${language}: ${right} of ${of}`)
  return [...measured, ...rules, `speed: ${speed.megabytes.toFixed(1)} MB/s, ${speed.ratio.toFixed(2)} × Intl.Segmenter`]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(sentenceLines(measureSentences()).join('\n'))
