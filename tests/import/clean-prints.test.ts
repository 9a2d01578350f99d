/** A clean book comes back from whatever pages it is printed on: heads, folios, notes at the feet or at the end, wide or narrow. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importText } from '../../src/import/import-text.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { SourceText } from '../../src/model/place.js'
import { writeText } from '../../src/read/write-text.js'
import { bookOf } from '../support/works.js'
import { type Print, printAsText } from './print-as-text.js'
import { bodyWords, breakWords, callsOf, likeness, type Parts } from './same-book.js'

const sample = bookOf(readFileSync(new URL('../../source/la-rive-en-regard/text.md', import.meta.url), 'utf8'))
const lexicon = await loadLexicon('fr')
const importOf = (text: string) => importText(new SourceText('original.txt', text), { language: 'fr', lexicon })
const heads = ['Georges Vassal', 'La rive en regard'] as const
const rule = '_'.repeat(30)

const prints: readonly (readonly [string, Print])[] = [60, 72, 90].flatMap((width): (readonly [string, Print])[] => [
  ['running notes, heads left and right', { width, pageLines: 44, pageEnd: '\n\f', heads }],
  ['numbers at the foot, notes that begin again', { width, pageLines: 40, pageEnd: '\n\f', folio: 17, notes: 'page' }],
  ['numbers and a rule, no page breaks', { width, pageLines: 42, pageEnd: '\n\n', folio: 101, notes: 'page', rule }],
  ['heads and running notes, no page breaks', { width, pageLines: 42, pageEnd: '\n\n\n', heads, folio: 5, rule }],
  ['asterisks', { width, pageLines: 44, pageEnd: '\n\f', notes: 'signs', folio: 3 }],
  ['notes at the end', { width, pageLines: 44, pageEnd: '\n\f', notes: 'end', runningHead: 'La rive en regard' }],
  ['notes over two pages', { width, pageLines: 30, pageEnd: '\n\f', rule, longestFoot: 2 }],
])
const typeset: readonly (readonly [string, Print])[] = (['times', 'helvetica'] as const).map(font => [`set in ${font}`, { width: 84, pageLines: 44, pageEnd: '\n\f', heads, folio: 9, proportional: font }])

const isSame = (value: Parts): void => {
  expect(likeness(bodyWords(sample), bodyWords(value))).toBeGreaterThan(0.9995)
  expect(callsOf(value)).toEqual(callsOf(sample))
  expect(likeness(breakWords(sample), breakWords(value))).toBeGreaterThan(0.987)
}

describe('a clean book printed on pages', () => {
  test.each([...prints, ...typeset])('%s, %o', (_, print) => {
    const { value, diagnostics } = importOf(printAsText(sample, print))
    expect(diagnostics).toEqual([])
    isSame(value)
  }, 20_000)

  test.each(prints.filter(([, { folio }]) => folio !== undefined))('keeps its page numbers: %s, %o', (_, print) => {
    const printed = printAsText(sample, print)
    const pages = printed.split(print.pageEnd.includes('\f') ? '\f' : /(?<=^\d+)\n\n/m).length
    const marks = [...writeText(importOf(printed).value).matchAll(/<!-- page (\d+) -->/g)].map(match => Number(match[1]))
    expect(marks).toEqual(Array.from({ length: marks.length }, (__, at) => (print.folio ?? 1) + at))
    if (print.pageEnd.includes('\f')) expect(marks).toHaveLength(pages)
  })
})
