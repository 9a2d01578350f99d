/** The import does no harm: a clean book, printed as text and imported, is the same book. */
import { readFileSync } from 'node:fs'
import { diffArrays } from 'diff'
import { beforeAll, describe, expect, test } from 'vitest'
import { importText } from '../../src/import/import-text.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { notesCalled, plainText } from '../../src/model/inline-walk.js'
import { SourceText } from '../../src/model/place.js'
import type { Book } from '../../src/model/book.js'
import { wordsOf } from '../../src/text/fold.js'
import { emptyLexicon, type Lexicon } from '../../src/text/lexicon.js'
import { bookOf } from '../support/works.js'
import { blankAfterEveryLine, doubleAccents, loseAccents, printByWidth, withoutBlankLines } from './damage.js'
import { printAsText } from './print-as-text.js'

type Parts = Pick<Book, 'blocks' | 'notes'>

const sample = bookOf(readFileSync(new URL('../../source/la-rive-en-regard/text.md', import.meta.url), 'utf8'))
let lexicon: Lexicon = emptyLexicon
beforeAll(async () => {
  lexicon = await loadLexicon('fr')
})

const importOf = (text: string) => importText(new SourceText('original.txt', text), { language: 'fr', lexicon })

/** Words of the body; `break` stands where a block ends. */
const bodyWords = ({ blocks }: Parts): string[] => blocks.flatMap(block => wordsOf(block.segments.map(segment => plainText(segment)).join(' ')))
const breakWords = ({ blocks }: Parts): string[] => blocks.map(block => wordsOf(block.segments.map(segment => plainText(segment)).join(' ')).at(-1) ?? '')

function likeness(before: readonly string[], after: readonly string[]): number {
  const same = diffArrays([...before], [...after]).filter(part => !part.added && !part.removed).reduce((sum, part) => sum + part.value.length, 0)
  return (2 * same) / (before.length + after.length)
}

/** Which note text is called, in order. */
const callsOf = ({ blocks, notes }: Parts): string[] =>
  blocks.flatMap(block => block.segments.flatMap(segment => notesCalled(segment))).map(id => wordsOf(notes.find(note => note.id === id)?.blocks.map(block => block.segments.map(segment => plainText(segment)).join(' ')).join(' ') ?? '').slice(0, 6).join(' '))

describe('a clean book printed as text', () => {
  const prints = [
    { width: 60, pageLines: 45, pageEnd: '\n\f' },
    { width: 72, pageLines: 40, pageEnd: '\n\n\n\n' },
    { width: 90, pageLines: 50, pageEnd: '\n\f', runningHead: 'La rive en regard' },
  ]
  test.each(prints)('comes back from $width columns', print => {
    const { value, diagnostics } = importOf(printAsText(sample, print))
    expect(diagnostics).toEqual([])
    expect(likeness(bodyWords(sample), bodyWords(value))).toBeGreaterThan(0.9995)
    expect(callsOf(value)).toEqual(callsOf(sample))
    expect(likeness(breakWords(sample), breakWords(value))).toBeGreaterThan(0.99)
  })

  test('keeps the kinds of its blocks, but for couplets, which look like prose', () => {
    const { value } = importOf(printAsText(sample, { width: 72, pageLines: 45, pageEnd: '\n\f' }))
    const count = (parts: Parts, kind: string): number => parts.blocks.filter(block => block.shape.kind === kind).length
    for (const kind of ['verse', 'table-row', 'list-item']) expect([kind, count(value, kind)]).toEqual([kind, count(sample, kind) - (kind === 'verse' ? 2 : 0)])
    expect(count(value, 'heading')).toBeGreaterThanOrEqual(count(sample, 'heading') - 2)
    expect(count(value, 'dateline')).toBeGreaterThan(5)
  })
})

describe('a book damaged in a known way', () => {
  const clean = printAsText(sample, { width: 72, pageLines: 45, pageEnd: '\n\f' })

  test('gets its doubled accents back', () => {
    expect(likeness(bodyWords(sample), bodyWords(importOf(doubleAccents(clean)).value))).toBeGreaterThan(0.997)
  })

  test('gets its lost accents back, all but a few that only a reader could tell', () => {
    const damaged = loseAccents(clean)
    const before = likeness(bodyWords(sample), bodyWords({ blocks: bookOf(damaged).blocks, notes: [] }))
    const after = likeness(bodyWords(sample), bodyWords(importOf(damaged).value))
    expect(before).toBeLessThan(0.93)
    expect(after).toBeGreaterThan(0.985)
  })

  test.each(['helvetica', 'times'] as const)('gets its paragraphs back from the widths of %s alone', font => {
    const { value } = importOf(withoutBlankLines(printByWidth(sample, font, 46_000)))
    expect(likeness(breakWords(sample), breakWords(value))).toBeGreaterThan(0.93)
    expect(likeness(bodyWords(sample), bodyWords(value))).toBeGreaterThan(0.99)
  })

  test('gets its paragraphs back when a blank line stands after every line', () => {
    const { value } = importOf(blankAfterEveryLine(printByWidth(sample, 'times', 46_000)))
    expect(likeness(breakWords(sample), breakWords(value))).toBeGreaterThan(0.93)
  })
})
