/**
 * The print edition as a file: what a reader's program finds in it.
 */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { layouts } from '../../src/model/work.js'
import { drawBook, pdfFile, pdfName } from '../../src/publish/pdf/pdf-file.js'
import { layOut } from '../../src/typeset/lay-out.js'
import { lineText } from '../../src/typeset/line.js'
import { lettersEdition, lettersWork, link, plain, row, span, text } from '../support/editions.js'
import { editionOf, longEdition } from '../support/print-editions.js'
import { printFonts } from '../support/print-fonts.js'
import { letters, linesOf } from '../support/printed.js'

const open = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise
type Pdf = Awaited<ReturnType<typeof open>>

async function textOf(pdf: Pdf, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true })
  return items.map(item => ('str' in item ? item.str : '')).join(' ')
}
const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content)
const build = async (edition = lettersEdition, layout: (typeof layouts)[number] = 'facing') => bytesOf((await pdfFile(edition, { layout })).value.content)

const pdf = await open(await build())

describe('the file', () => {
  it.each(layouts)('of the layout %s is the same bytes each time', async layout => {
    expect(Buffer.compare(await build(lettersEdition, layout), await build(lettersEdition, layout))).toBe(0)
  })

  it('is named after the work, its layout or its language', () => {
    expect(layouts.map(layout => pdfName(lettersWork, layout))).toEqual(['lettres-du-canal.pdf', 'lettres-du-canal.columns.pdf', 'lettres-du-canal.stacked.pdf', 'lettres-du-canal.fr.pdf', 'lettres-du-canal.en.pdf'])
  })

  it('says what it is and carries no date but the edition’s', async () => {
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'Lettres du canal · Letters from the Canal', Author: 'Armand Delcroix, Ruth Hale', Language: 'fr', CreationDate: 'D:20240305000000Z' })
    expect(info).not.toHaveProperty('ModDate')
  })

  it('takes the first day there is for a date that is none', async () => {
    const dateless = { ...lettersEdition, work: { ...lettersWork, edition: { ...lettersWork.edition, date: 'bientôt' } } }
    const { info } = await (await open(await build(dateless, 'source'))).getMetadata()
    expect(info).toMatchObject({ CreationDate: 'D:19700101000000Z', Title: 'Lettres du canal' })
  })

  it('opens with facing pages side by side', async () => {
    expect(await pdf.getPageLayout()).toBe('TwoPageRight')
    expect(await (await open(await build(lettersEdition, 'columns'))).getPageLayout()).toBe('SinglePage')
  })

  it('has bookmarks in both languages, parts within parts, that lead to their headings', async () => {
    const outline = await pdf.getOutline()
    expect(outline.map(({ title }) => title.split(' · ')[0])).toEqual(['Première lettre', 'Deuxième lettre, où l’on apprend ce que le dégel a fait de l’écluse'])
    expect(outline[0]?.items.map(({ title }) => title)).toEqual(['Réponse de Louise · Louise’s Reply'])
    const reference: unknown = Array.isArray(outline[0]?.dest) ? outline[0].dest[0] : undefined
    expect(await textOf(pdf, (await pdf.getPageIndex(reference as { num: number; gen: number })) + 1)).toContain('Première lettre')
  })

  it('names the places of rows, notes and calls, in the order of their bytes', async () => {
    const names = Object.keys(await pdf.getDestinations())
    for (const name of ['row-u5', 'row-u5-target', 'note-2', 'note-2-target', 'note-3-target', 'call-source-2']) expect(names).toContain(name)
    expect(names).toEqual([...names].sort())
    expect(await pdf.getDestination('row-u22-target')).not.toBeNull()
  })

  it('leads from calls to notes, from notes to calls, from contents to headings, and outside', async () => {
    const goals: string[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const found: readonly { readonly dest?: unknown; readonly url?: string }[] = await (await pdf.getPage(number)).getAnnotations()
      goals.push(...found.map(({ dest, url }) => String(dest ?? url)))
    }
    for (const goal of ['note-1', 'note-3-target', 'note-4', 'call-target-3', 'call-source-2', 'row-u23-target', 'https://example.org/vauban?a=1&b=2']) expect(goals).toContain(goal)
    expect(goals.filter(goal => /javascript/.test(goal))).toEqual([])
  })
})

describe('the text of the file', () => {
  it('is what was laid out, page by page, in reading order', async () => {
    const edition = longEdition(24)
    const { value: book } = await layOut(edition, { layout: 'facing', fonts: printFonts })
    const printed = await open(await drawBook(edition.work, book, printFonts))
    expect(printed.numPages).toBe(book.pages.length)
    for (const page of book.pages) expect(letters(await textOf(printed, page.number)), `page ${page.number}`).toBe(letters(page.lines.map(({ line }) => lineText(line)).join(' ')))
  })

  it('has plain letters for ligatures, small capitals, superiors and old-style figures', async () => {
    const words = [text('L’affiche officielle de '), span('small-caps', 'Vauban'), text(', du 17'), span('superscript', 'e'), text(' siècle, fut finie en 1689 ; H'), span('subscript', '2'), text('O.')]
    const printed = await open(await build(editionOf([row('a', plain('paragraph'), [words], ['The poster.'])]), 'source'))
    expect(letters(await textOf(printed, 3))).toContain(letters('L’affiche officielle de Vauban, du 17e siècle, fut finie en 1689 ; H2O.'))
  })

  it('has spaces between words and between cells', async () => {
    const page = await textOf(pdf, 8)
    expect(page).toMatch(/lundi\s+4 pouces\s+0/)
    expect(page).toContain('une corde de vingt brasses')
  })

  it('reads letters with raised marks and words from right to left', async () => {
    const words = 'שָׁלוֹם السَّلامُ x\u0323\u0302y'
    const edition = editionOf([row('a', plain('paragraph'), [[text(words), link('mailto:a@example.org', 'lettre')]], ['There.'])])
    const { value: book } = await layOut(edition, { layout: 'source', fonts: printFonts })
    const printed = await textOf(await open(await drawBook(edition.work, book, printFonts)), 3)
    for (const letter of new Set(words.replace(/\s/g, ''))) expect(printed.normalize('NFD')).toContain(letter.normalize('NFD'))
    expect(linesOf(book)).toHaveLength(1)
  })

  it('marks what is not text as artifacts', async () => {
    const { items } = await (await pdf.getPage(6)).getTextContent({ includeMarkedContent: true })
    const tags = items.flatMap(item => ('type' in item && 'tag' in item ? [String(item.tag)] : []))
    expect(new Set(tags)).toEqual(new Set(['Span', 'Artifact']))
  })
})
