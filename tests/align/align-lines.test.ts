/** Align lists of lines: the sample work against its hand-made pairs, gaps of any length, laws, and the bead files. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignLines, type Bead, parseBeads, writeBeads } from '../../src/align/align-lines.js'
import { reliability, scoreBeads } from '../../src/align/score-beads.js'
import { sentenceEnds } from '../../src/text/sentences.js'

const languages = { source: 'fr', target: 'en' }

type Text = { readonly source: readonly string[]; readonly target: readonly string[]; readonly wanted: readonly Bead[] }

function sentences(text: string, language: string): string[] {
  const ends = sentenceEnds(text, language)
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim())
}

/** The body of the sample work: each pair's sentences, and the bead they make. */
function readSample(): Text {
  const file = readFileSync(new URL('../fixtures/sample-pairs.txt', import.meta.url), 'utf8').replace(/⟦[^⟧]+⟧/gu, '')
  const pairs = [...file.matchAll(/^F: (.*)\nE\S*: (.*)$/gmu)]
  const source: string[] = []
  const target: string[] = []
  const wanted = pairs.map(([, french = '', english = '']): Bead => {
    const range = (list: string[], more: string[]): number[] => more.map(line => list.push(line) - 1)
    return { source: range(source, sentences(french, 'fr')), target: range(target, sentences(english, 'en')), confidence: 1 }
  })
  return { source, target, wanted }
}

/** The text without the target lines of the beads `[from, to)`. */
function without(text: Text, from: number, to: number): Text {
  const gone = new Set(text.wanted.slice(from, to).flatMap(bead => bead.target))
  const place = new Map<number, number>()
  const target = text.target.filter((_, line) => !gone.has(line) && place.set(line, place.size))
  const wanted = text.wanted.flatMap((bead, index): Bead[] =>
    index >= from && index < to ? bead.source.map(line => ({ source: [line], target: [], confidence: 1 })) : [{ ...bead, target: bead.target.map(line => place.get(line) ?? -1) }],
  )
  return { source: text.source, target, wanted }
}

const turned = (text: Text): Text => ({ source: text.target, target: text.source, wanted: text.wanted.map(bead => ({ ...bead, source: bead.target, target: bead.source })) })
const strict = (text: Text, pair = languages): number => scoreBeads([{ wanted: text.wanted, made: alignLines(text.source, text.target, pair) }]).strict.f1

describe('the sample work', () => {
  const sample = readSample()

  test('is aligned as by hand', () => {
    expect(sample.wanted.length).toBeGreaterThan(150)
    expect(strict(sample)).toBeGreaterThan(0.93)
  })

  test('also the other way round', () => {
    expect(strict(turned(sample), { source: 'en', target: 'fr' })).toBeGreaterThan(0.93)
  })

  test.each([1, 10, 60])('%i beads left out of the translation do not drag the rest', length => {
    expect(strict(without(sample, 80, 80 + length))).toBeGreaterThan(0.9)
  })

  test('nor does a long passage that the translation adds', () => {
    expect(strict(turned(without(turned(sample), 40, 120)))).toBeGreaterThan(0.9)
  })

  test('knows how sure it is: what it is sure of is right more often than what it is not', () => {
    const rows = reliability(sample.wanted, alignLines(sample.source, sample.target, languages))
    const sure = rows.at(-1)
    expect(sure?.right).toBeGreaterThan(0.9)
    expect(Math.abs((sure?.right ?? 0) - (sure?.confidence ?? 0))).toBeLessThan(0.1)
    expect(rows.reduce((sum, row) => sum + row.beads, 0)).toBe(alignLines(sample.source, sample.target, languages).length)
  })
})

describe('laws', () => {
  const line = fc.array(fc.constantFrom('le', 'chat', 'cat', '12', 'Paris', '?', 'mange', 'eats', '', 'Zürich', '«', '1.'), { maxLength: 8 }).map(words => words.join(' '))
  const lines = fc.array(line, { maxLength: 12 })

  test('every line stands in exactly one bead, in order, with a confidence from 0 to 1', () => {
    fc.assert(
      fc.property(lines, lines, (source, target) => {
        const beads = alignLines(source, target, languages)
        expect(beads.flatMap(bead => bead.source)).toEqual(source.map((_, index) => index))
        expect(beads.flatMap(bead => bead.target)).toEqual(target.map((_, index) => index))
        for (const bead of beads) {
          expect(bead.confidence).toBeGreaterThanOrEqual(0)
          expect(bead.confidence).toBeLessThanOrEqual(1)
        }
      }),
      { seed: 1903, numRuns: 60 },
    )
  })

  test('beads that are written come back', () => {
    const number = fc.array(fc.nat(500), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(fc.record({ source: number, target: number, confidence: fc.constant(1) })), beads => {
        expect(parseBeads(writeBeads(beads))).toEqual(beads)
      }),
      { seed: 1903 },
    )
  })

  test('a language of which nothing is known is aligned by lengths, names and numbers', () => {
    const german = ['Das Haus von Anna steht in Bern.', 'Es wurde 1874 gebaut.', 'Niemand wohnt dort.']
    const swedish = ['Annas hus ligger i Bern.', 'Det byggdes 1874.', 'Ingen bor där.']
    expect(writeBeads(alignLines(german, swedish, { source: 'de', target: 'sv' }))).toBe('[0]:[0]\n[1]:[1]\n[2]:[2]\n')
  })
})

describe('nasty input', () => {
  const many = (count: number, word: (index: number) => string): string[] => Array.from({ length: count }, (_, index) => word(index))

  test('two long texts that have nothing in common', { timeout: 30_000 }, () => {
    const began = performance.now()
    alignLines(many(1500, index => `mot${index} phrase sans rien ${index % 7}`), many(1500, index => `qqq${index * 3} zzz`), languages)
    expect(performance.now() - began).toBeLessThan(25_000)
  })

  test('the same line a thousand times', { timeout: 20_000 }, () => {
    expect(alignLines(many(1000, () => 'Oui.'), many(1000, () => 'Yes.'), languages)).toHaveLength(1000)
  })

  test('a text against nothing, and nothing against nothing', () => {
    expect(writeBeads(alignLines(['Oui.'], [], languages))).toBe('[0]:[]\n')
    expect(alignLines([], [], languages)).toEqual([])
  })

  test('one endless line', () => {
    const beads = alignLines(['mot '.repeat(50_000)], ['word '.repeat(50_000)], languages)
    expect([beads.flatMap(bead => bead.source), beads.flatMap(bead => bead.target)]).toEqual([[0], [0]])
  })
})

describe('scores', () => {
  const wanted = parseBeads('[0]:[0]\n[1,2]:[1]\n[3]:[]\n')

  test('perfect beads score 1', () => {
    const { strict: score, lax } = scoreBeads([{ wanted, made: wanted }])
    expect([score.f1, lax.f1]).toEqual([1, 1])
  })

  test('a bead that shares a link is lax, not strict', () => {
    const { strict: score, lax } = scoreBeads([{ wanted, made: parseBeads('[0]:[0]\n[1]:[1]\n[2]:[]\n[3]:[]\n') }])
    expect(score).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
    expect(lax).toEqual({ precision: 0.75, recall: 1, f1: 6 / 7 })
  })
})
