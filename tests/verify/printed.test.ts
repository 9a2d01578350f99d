/**
 * The law of the whole program: whatever the book, what is printed of it holds all of it.
 * The printers and the proof know nothing of each other; one that forgets a sentence is caught by the other.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edition, NamedFile } from '../../src/model/edition.js'
import { type Format, type Layout, layouts } from '../../src/model/work.js'
import { pairUp } from '../../src/pair/pair-up.js'
import { epubFile } from '../../src/publish/epub/epub-file.js'
import { htmlFile } from '../../src/publish/html/html-file.js'
import { pdfFile } from '../../src/publish/pdf/pdf-file.js'
import { loadFontCutter } from '../../src/publish/load-fonts.js'
import { verifyEdition } from '../../src/verify/verify-edition.js'
import { arbitraryTexts } from '../support/arbitrary-book.js'
import { inStep } from '../support/catalogs.js'

const views = { html: ['columns', 'source', 'target'], epub: ['columns', 'source', 'target'], pdf: layouts } as const satisfies Record<Format, readonly Layout[]>
type Texts = { readonly source: string; readonly target: string }

/** What the proof says of every view of a book in one format. */
async function proof({ source, target }: Texts, format: Format) {
  const { book, catalog } = inStep(source, target)
  const edition = pairUp(book, catalog)
  const said = await Promise.all(views[format].map(async layout => verifyEdition(book, catalog, format, layout, await print(edition, format, layout))))
  return said.flat()
}

async function print(edition: Edition, format: Format, layout: Layout): Promise<NamedFile> {
  if (format === 'pdf') return (await pdfFile(edition, { layout })).value
  const view = layout === 'source' || layout === 'target' ? layout : 'both'
  const fonts = await loadFontCutter()
  return format === 'html' ? htmlFile(edition, { view, fonts }) : epubFile(edition, { view, fonts })
}

describe('whatever the book', () => {
  it.each([
    ['html', 60],
    ['epub', 30],
    ['pdf', 25],
  ] as const)('the %s holds all of it', { timeout: 120_000 }, async (format, numRuns) => {
    await fc.assert(
      fc.asyncProperty(arbitraryTexts, async texts => {
        expect(await proof(texts, format)).toEqual([])
      }),
      { seed: 1791, numRuns, endOnFailure: true },
    )
  })
})

describe('notes too long for their pages', () => {
  const words = (sentence: string, count: number) => Array.from({ length: count }, (_, index) => `${sentence} ${index + 1}.`).join(' ')
  const text = (sentence: string, note: string) => [
    ...[3, 9, 14, 5, 20, 8].map((count, index) => `${words(sentence, count)}[^n${index}] ${words(sentence, count)}[^m${index}]`),
    ...[40, 2, 90, 1, 12, 30].flatMap((count, index) => [`[^n${index}]: ${words(note, count)}`, `[^m${index}]: ${words(note, 7 - index)}`]),
  ].join('\n\n')

  it('go on where there is room, in every layout', { timeout: 60_000 }, async () => {
    expect(await proof({ source: text('Le bac attend sur la rive, ligne', 'On appelait avec une cloche, fois'), target: text('The ferry waits on the bank, line', 'One called with a bell, time') }, 'pdf')).toEqual([])
  })
})
