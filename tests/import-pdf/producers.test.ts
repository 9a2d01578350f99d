/** The sample work, printed to PDF by three programs, comes back as it went out: words, paragraphs, notes, headings, verse, italics. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Book } from '../../src/model/book.js'
import { SourceText } from '../../src/model/place.js'
import { pairUp } from '../../src/pair/pair-up.js'
import { pdfFile } from '../../src/publish/pdf/pdf-file.js'
import { parseWork } from '../../src/read/parse-work.js'
import { carryOver } from '../../src/translate/carry-over.js'
import { bookOf, smallWork } from '../support/works.js'
import { emphasised, importPdf, likeness, linksOf, ofKind, type Parts, wordsAndEnds, wordsIn, withoutFrame } from './likeness.js'

const read = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url))
const work = parseWork(new SourceText('work.yaml', read('source/la-rive-en-regard/work.yaml').toString())).value ?? smallWork
const sample: Book = bookOf(read('source/la-rive-en-regard/text.md').toString(), work)

/** Our own edition of the French alone, made by the code as it is. */
async function ownPdf(): Promise<Uint8Array> {
  const { value } = await pdfFile(pairUp(sample, carryOver(sample, undefined).value), { layout: 'source' })
  return typeof value.content === 'string' ? Buffer.from(value.content) : value.content
}

/** Whose note it is stands in words beside the note, in print. */
const unsigned = (note: string): string => note.replace(/^Note de l['’]éditeur /, '').replace(/ N d É$/, '')

const producers: readonly { name: string; bytes: () => Promise<Uint8Array> | Uint8Array }[] = [
  { name: 'our own printer', bytes: ownPdf },
  { name: 'Chromium', bytes: () => read('tests/fixtures/pdf/sample.chromium.pdf') },
  { name: 'LibreOffice', bytes: () => read('tests/fixtures/pdf/sample.libreoffice.pdf') },
]

describe.each(producers)('the sample work printed by $name', ({ bytes }) => {
  let imported: Parts & { readonly diagnostics: readonly unknown[] }
  let text: Parts
  beforeAll(async () => {
    imported = await importPdf(await bytes())
    text = { blocks: withoutFrame(imported.blocks, sample.blocks), notes: imported.notes }
  }, 60_000)

  test('is read without a complaint', () => expect(imported.diagnostics).toEqual([]))

  test('has the same words', () => expect(likeness(wordsIn(sample.blocks), wordsIn(text.blocks))).toBeGreaterThanOrEqual(0.998))

  test('has the same paragraphs', () => expect(likeness(wordsAndEnds(sample.blocks), wordsAndEnds(text.blocks))).toBeGreaterThanOrEqual(0.997))

  test('has the same headings', () => expect(likeness(ofKind(sample.blocks, 'heading'), ofKind(text.blocks, 'heading'))).toBeGreaterThanOrEqual(0.98))

  test('calls every note where it was called', () => expect(linksOf(text).map(({ before, note }) => ({ before, note: unsigned(note) }))).toEqual(linksOf(sample)))

  test.each(['verse', 'list-item', 'table-row', 'salutation', 'postscript'])('keeps every %s', kind => expect(ofKind(text.blocks, kind)).toEqual(ofKind(sample.blocks, kind)))

  test('keeps the lines of its verse', () => {
    const linesOf = (parts: Parts): number[] => parts.blocks.filter(({ shape }) => shape.kind === 'verse').map(({ segments }) => segments.length)
    expect(linesOf(text)).toEqual(linesOf(sample))
  })

  test('keeps its italics', () => {
    const found = emphasised(text)
    expect(emphasised(sample).filter(words => !found.includes(words))).toEqual([])
  })
})

test('small capitals and ordinals are not taken for capitals and calls', async () => {
  const spans = JSON.stringify((await importPdf(await ownPdf())).blocks)
  expect(spans).toContain('"style":"small-caps","children":[{"type":"text","text":"Veuve Lormel"}]')
}, 60_000)

test('the pages of the older edition are marked where the print cites them', async () => {
  const { blocks } = await importPdf(read('tests/fixtures/pdf/sample.chromium.pdf'))
  const pages = [...JSON.stringify(blocks).matchAll(/"type":"page-break","id":"\d+","page":"(\d+)"/g)].map(([, page]) => page)
  expect(pages).toEqual(['5', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16'])
}, 60_000)
