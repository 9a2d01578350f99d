/** A PDF that cannot be read, or not all of it, says what is wrong and what to do; nothing is guessed. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importFile } from '../../src/import/import-file.js'
import { mostBytes, readPdf } from '../../src/import/pdf/read-pdf.js'
import { WorldError } from '../../src/model/world-error.js'
import { wordsFor } from '../../src/words/words.js'
import { importPdf, textOf } from './likeness.js'
import { makePdf, put, setText } from './made-pdf.js'

const failure = async (bytes: Uint8Array): Promise<WorldError> => {
  const fault: unknown = await importFile(bytes, 'livre.pdf', { language: 'fr' }).then(() => undefined, (error: unknown) => error)
  if (!(fault instanceof WorldError)) throw new Error(`expected a WorldError, got ${String(fault)}`)
  return fault
}
const sentence = 'Le meunier avait promis de rendre la clef avant la Toussaint, et chacun savait ce que valait sa parole.'
const page = (options: Readonly<Record<string, unknown>> = {}): Promise<Uint8Array> => makePdf([doc => setText(doc, sentence, { x: 50, y: 60, width: 300 })], options)

describe('a PDF that cannot be read', () => {
  test('without text needs OCR: the message says so, in both languages', async () => {
    const fault = await failure(await makePdf([doc => doc.rect(50, 50, 100, 100).fill('grey'), () => {}]))
    expect(fault.fault).toBe('pdf-without-text')
    expect(wordsFor('en').world(fault).message).toBe('livre.pdf shows 2 pages, but holds no text: it is a scan, and needs OCR.')
    for (const language of ['en', 'fr'] as const) for (const program of ['ocrmypdf', 'tesseract', 'hocr', 'alto']) expect(wordsFor(language).world(fault).hint).toContain(program)
  })

  test('with a password is locked; one that only forbids copying is read', async () => {
    expect((await failure(await page({ userPassword: 'moulin', ownerPassword: 'bief' }))).fault).toBe('pdf-locked')
    const { blocks } = await importPdf(await page({ ownerPassword: 'bief', permissions: {} }))
    expect(blocks.map(textOf)).toEqual([sentence])
  })

  test.each([
    ['nothing but its first line', '%PDF-1.7\n'],
    ['nonsense after its first line', `%PDF-1.7\n${'moulin '.repeat(500)}`],
    ['no page', '%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF'],
  ])('with %s is a WorldError with advice', async (_, text) => {
    const fault = await failure(Buffer.from(text))
    expect(['pdf-broken', 'pdf-without-text']).toContain(fault.fault)
    expect(wordsFor('fr').world(fault).hint).not.toBe('')
  }, 20_000)

  test('of too many bytes is not even opened', async () => {
    const started = performance.now()
    await expect(readPdf(new Uint8Array(mostBytes + 1), 'livre.pdf')).rejects.toMatchObject({ fault: 'pdf-too-large', values: { size: 150, most: 150 } })
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

test('a PDF cut short is read as far as it goes, with a warning', async () => {
  const whole = await makePdf(Array.from({ length: 3 }, (_, at) => doc => setText(doc, `${at + 1}. ${sentence}`, { x: 50, y: 60, width: 300 })))
  for (const share of [0.5, 0.8, 0.97]) {
    const cut = whole.slice(0, Math.round(whole.length * share))
    const outcome = await importPdf(cut).then(({ diagnostics }) => diagnostics.map(({ rule }) => rule), (fault: unknown) => [fault instanceof WorldError ? fault.fault : 'a bug'])
    expect(outcome.some(found => ['pdf-cut-short', 'pdf-broken', 'pdf-without-text'].includes(found))).toBe(true)
  }
}, 30_000)

describe.each(['pdf-cut-short', 'pdf-page-unreadable', 'pdf-turned-text'])('%s', rule => {
  const found = async (file: string): Promise<string[]> => (await readPdf(readFileSync(new URL(`../cases/rules/${rule}/${file}`, import.meta.url)), file)).diagnostics.map(each => each.rule)
  test('fires where it should', async () => expect(await found('fires.pdf')).toEqual([rule]))
  test('is silent where it should be', async () => expect(await found('silent.pdf')).toEqual([]))
})

test('title and author that the file gives are proposed where the text says nothing', async () => {
  const bytes = await makePdf([doc => setText(doc, `${sentence} ${sentence}`, { x: 50, y: 60, width: 300 })], { info: { Title: 'La clef', Author: 'Jeanne Lavoie' } })
  expect((await importFile(bytes, 'a.pdf', { language: 'fr' })).value.proposals).toMatchObject({ title: 'La clef', author: 'Jeanne Lavoie' })
})

test('every sign of the pages is in the text, in a note or in the log', async () => {
  const bytes = await makePdf([doc => {
    put(doc, { text: 'Le bief', x: 50, y: 60, size: 16 })
    setText(doc, sentence, { x: 50, y: 90, width: 300 })
    put(doc, { text: '— 12 —', x: 180, y: 580 })
  }])
  expect((await importPdf(bytes)).diagnostics).toEqual([])
})
