/**
 * What a reader expects to find on one page: the head of a table and its first rows, both halves of a heading, the end of a note and some text.
 * Each case is tried after so many lines that it meets every place of a page.
 */
import { describe, expect, it } from 'vitest'
import type { Row } from '../../src/model/edition.js'
import type { Layout } from '../../src/model/work.js'
import type { LaidOutBook } from '../../src/typeset/laid-out-book.js'
import { cells, heading, plain, row } from '../support/editions.js'
import { editionOf, englishSentence, englishSentences, footnote, prose, sentence, sentences } from '../support/print-editions.js'
import { linesOf, print } from '../support/printed.js'

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
/** So many short paragraphs, then rows, then more short paragraphs. */
const behind = (lines: number, rows: readonly Row[]): Row[] => [...range(lines).map(short), ...rows, ...range(8).map(at => short(at + 100))]
const short = (at: number): Row => row(`s${at}`, plain('paragraph'), ['Il se taisait.'], ['He said nothing.'])

const spreadOf = (page: number, layout: Layout): number => (layout === 'facing' ? Math.floor(page / 2) : page)
/** The spreads on which lines of a row stand. */
const spreadsOf = (book: LaidOutBook, id: string, layout: Layout): number[] => [...new Set(linesOf(book).filter(line => line.row === id).map(({ page }) => spreadOf(page, layout)))]

const table = (count: number): Row[] => range(count).map(at => row(`t${at}`, cells(at === 0, at === 0), [`Péniche ${at}`, `${at * 12} tonnes`, 'partie'], [`Barge ${at}`, `${at * 12} tons`, 'gone']))

describe.each(['facing', 'stacked', 'source'] as const)('a table in the layout %s', layout => {
  it('keeps its head and its first two rows on one page', { timeout: 20_000 }, async () => {
    for (const lines of range(32)) {
      const { value } = await print(editionOf(behind(lines, table(40))), layout)
      expect(new Set(['t0', 't1', 't2'].flatMap(id => spreadsOf(value, id, layout))).size, `${lines} lines before`).toBe(1)
    }
  })

  it('is kept whole when it is short', { timeout: 20_000 }, async () => {
    for (const lines of range(32)) {
      const { value } = await print(editionOf(behind(lines, table(layout === 'stacked' ? 3 : 5))), layout)
      expect(new Set(range(layout === 'stacked' ? 3 : 5).flatMap(at => spreadsOf(value, `t${at}`, layout))).size, `${lines} lines before`).toBe(1)
    }
  })
})

describe('a table one language below the other', () => {
  it('has one set of columns for both', async () => {
    const shape = { ...cells(true, true), align: ['left', 'left', 'left'] } as const
    const { value } = await print(editionOf([row('t', shape, ['Bac', 'Chargements', 'Bief'], ['Ferry', 'Load', 'Reach'])]), 'stacked')
    const [source, target] = linesOf(value).map(({ line, x }) => line.pieces.filter(({ width }) => width > 0).map(piece => x + piece.x))
    expect(source).toHaveLength(3)
    expect(target).toEqual(source)
  })
})

describe('a heading', () => {
  it('keeps both of its halves and a line of each on one page, one below the other', { timeout: 20_000 }, async () => {
    for (const lines of range(24)) {
      const rows = behind(lines, [row('h', heading(2), ['Le départ'], ['The departure']), prose('p', sentences(3, 3), englishSentences(3, 3))])
      const { value } = await print(editionOf(rows), 'stacked')
      const halves = spreadsOf(value, 'h', 'stacked')
      expect(halves, `${lines} lines before`).toHaveLength(1)
      expect(spreadsOf(value, 'p', 'stacked')[0]).toBe(halves[0])
    }
  })
})

describe.each(['facing', 'columns', 'stacked', 'source'] as const)('a note near the end in the layout %s', layout => {
  it('leaves no page to its rest alone', { timeout: 40_000 }, async () => {
    const long = { ...footnote('1', [], []), rows: [prose('note1a', sentences(7, 3), englishSentences(7, 3)), prose('note1b', sentences(20, 2), englishSentences(20, 2))], bodies: { source: true, target: true } }
    for (const lines of range(32)) {
      const last = prose('p', [sentence(1), sentence(2), sentence(5), sentence(9)], [englishSentence(1), englishSentence(2), englishSentence(5), englishSentence(9)], { 1: '1' })
      const { value } = await print(editionOf([...range(lines).map(short), last], [long]), layout)
      const texts = new Set(linesOf(value).map(({ page }) => spreadOf(page, layout)))
      const bare = linesOf(value, 'note').map(({ page }) => spreadOf(page, layout)).filter(spread => !texts.has(spread))
      expect(bare, `${lines} lines before`).toEqual([])
    }
  })
})
