import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/verify/read-pdf.js'
import { verifyEdition } from '../../src/verify/verify-edition.js'
import { inStep } from '../support/catalogs.js'

/** A PDF of pages of lines, with a bookmark to the second page. */
function pdfOf(pages: readonly (readonly string[])[], bookmark: string): Promise<Uint8Array> {
  const document = new PDFDocument({ autoFirstPage: false, margin: 0 })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  for (const [number, lines] of pages.entries()) {
    document.addPage({ size: 'A5', margin: 0 })
    if (number > 0) for (const unit of ['u1', 'u2']) document.addNamedDestination(number === 1 ? `row-${unit}` : `row-${unit}-target`, 'XYZ', 40, unit === 'u1' ? 40 : 56, null)
    if (number === 0) document.goTo(40, 40, 100, 16, 'row-u1')
    if (number === 1) document.outline.addItem(bookmark)
    for (const [index, line] of lines.entries()) document.text(line, 40, 40 + 16 * index, { lineBreak: false })
  }
  document.end()
  return new Promise(resolve => document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))))
}

const { book, catalog } = inStep('# Le passeur\n\nLe bac attend sur l’autre rive[^a].\n\n[^a]: En été.\n', '# The ferryman\n\nThe ferry waits on the far bank[^a].\n\n[^a]: In summer.\n')
const front = ['Le passeur 2']
const verso = ['Le passeur', 'Le bac attend sur l’au-', 'tre rive1.', '1 En été.']
const recto = ['The ferryman', 'The ferry waits on the far bank1.', '1 In summer.']
const verify = async (pages: string[][]) => verifyEdition(book, catalog, 'pdf', 'facing', { path: 'bac.pdf', content: await pdfOf(pages, 'Le passeur') })

describe('a PDF', () => {
  it('is read run by run, page by page, with its bookmarks', async () => {
    const { pages, bookmarks, destinations, links } = await readPdf(await pdfOf([front, verso, recto], 'Le passeur'))
    expect(pages.map(({ number, runs }) => [number, runs.map(({ text }) => text)])).toEqual([[1, front], [2, verso], [3, recto]])
    expect(pages[1]?.runs.map(({ y }) => y)).toEqual([...(pages[1]?.runs.map(({ y }) => y) ?? [])].sort((a, b) => b - a))
    expect(bookmarks).toEqual([{ title: 'Le passeur', page: 2 }])
    expect([...destinations].map(([name, { page }]) => [name, page])).toEqual([['row-u1', 2], ['row-u1-target', 3], ['row-u2', 2], ['row-u2-target', 3]])
    expect(links).toEqual(['row-u1'])
  })

  it('that holds everything is proved without a word', async () => {
    expect(await verify([front, verso, recto])).toEqual([])
  })

  it('that lost a line is caught', async () => {
    expect(await verify([front, verso, recto.slice(0, 1)])).toMatchObject([{ rule: 'verify-segment-missing', place: { file: 'bac.pdf' } }, { rule: 'verify-note-missing' }])
  })

  it('that is no PDF cannot be read', async () => {
    expect(await verifyEdition(book, catalog, 'pdf', 'facing', { path: 'bac.pdf', content: 'no PDF' })).toMatchObject([{ rule: 'verify-unreadable' }])
  })
})

describe('any edition', () => {
  it('is opened by its format', async () => {
    const rules = async (format: 'html' | 'epub') => (await verifyEdition(book, catalog, format, 'source', { path: `bac.${format}`, content: new TextEncoder().encode('<p>') })).map(({ rule }) => rule)
    expect(await rules('html')).toEqual(['verify-segment-missing', 'verify-segment-missing', 'verify-note-missing', 'verify-title-missing'])
    expect(await rules('epub')).toEqual(['verify-unreadable'])
  })
})
