import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Layout } from '../../src/model/work.js'
import { checkInStep } from '../../src/verify/check-in-step.js'
import { toExpected } from '../../src/verify/expected.js'
import { verifyEpub } from '../../src/verify/verify-epub.js'
import { verifyHtml } from '../../src/verify/verify-html.js'
import { inStep } from '../support/catalogs.js'

const cases = new URL('../cases/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, cases), 'utf8')

const { book, catalog } = inStep(read('verify/source.md'), read('verify/target.md'))
const expected = (view: Layout = 'columns') => toExpected(book, catalog, view)
const rulesOf = (diagnostics: readonly { rule: string }[]) => [...new Set(diagnostics.map(({ rule }) => rule))].sort()

describe('an HTML edition', () => {
  const whole = read('verify/whole.html')

  it('that holds everything is proved without a word', () => {
    expect(verifyHtml(expected(), 'bac.html', whole)).toEqual([])
  })

  const broken = readdirSync(new URL('rules/', cases)).filter(rule => rule.startsWith('verify-') && existsSync(new URL(`rules/${rule}/published.html`, cases)))
  it.each(broken)('is caught: %s', rule => {
    expect(rulesOf(verifyHtml(expected(), 'bac.html', read(`rules/${rule}/published.html`)))).toContain(rule)
  })

  it('may hold one language alone', () => {
    expect(verifyHtml(expected('source'), 'bac.fr.html', whole)).toEqual([])
    expect(verifyHtml(expected('target'), 'bac.en.html', whole)).toEqual([])
  })

  it('may shape spaces, quotes and hyphens in its own way', () => {
    const dressed = whole.replace('tombe&nbsp;:', 'tombe\u202f:').replace('n’entend', "n'en\u00adtend")
    expect(verifyHtml(expected(), 'bac.html', dressed)).toEqual([])
  })

  it('that lost one word of any sentence is caught', () => {
    const text = (id: string) => whole.indexOf('>', whole.indexOf(`id="${id}"`)) + 1
    for (const { id, text: words } of expected().body) {
      const at = text(id)
      const poorer = whole.slice(0, at) + whole.slice(at + (words.split(' ')[0]?.length ?? 0))
      expect(verifyHtml(expected(), 'bac.html', poorer)).toMatchObject([{ rule: 'verify-text-differs', values: { segment: id } }])
    }
  })

  it('of nothing at all lacks every segment and every note', () => {
    expect(rulesOf(verifyHtml(expected(), 'bac.html', ''))).toEqual(['verify-note-missing', 'verify-segment-missing', 'verify-title-missing'])
  })
})

describe('an EPUB', () => {
  const page = (body: string): string => `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Le Bac</title></head><body>${body}</body></html>`
  const inside = (start: string, end: string): string => {
    const whole = read('verify/whole.html').replaceAll('&nbsp;', '\u00a0')
    return whole.slice(whole.indexOf(start), whole.indexOf(end) + end.length)
  }
  const text = page(inside('<h1>', '</main>').replaceAll('href="#note', 'href="notes.xhtml#note'))
  const notes = page(inside('<ol>', '</ol>').replaceAll('href="#call', 'href="text.xhtml#call'))
  const container = '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/content.opf"/></rootfiles></container>'
  const content = (spine: string) => `<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="text.xhtml"/><item id="b" href="notes.xhtml"/></manifest><spine>${spine}</spine></package>`
  const zip = (files: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strToU8(file)])))
  const files = { 'META-INF/container.xml': container, 'book/content.opf': content('<itemref idref="a"/><itemref idref="b"/>'), 'book/text.xhtml': text, 'book/notes.xhtml': notes }

  it('that holds everything, notes in a page of their own, is proved without a word', () => {
    expect(verifyEpub(expected(), 'bac.epub', zip(files))).toEqual([])
  })

  it('that leaves a page out of its spine lacks what stands there', () => {
    const lacking = zip({ ...files, 'book/content.opf': content('<itemref idref="a"/>') })
    expect(rulesOf(verifyEpub(expected(), 'bac.epub', lacking))).toContain('verify-note-missing')
  })

  it('whose page is missing or not well-formed cannot be read', () => {
    const { 'book/notes.xhtml': _, ...without } = files
    expect(verifyEpub(expected(), 'bac.epub', zip(without))).toMatchObject([{ rule: 'verify-unreadable' }])
    expect(verifyEpub(expected(), 'bac.epub', zip({ ...files, 'book/text.xhtml': text.replace('</main>', '') }))).toMatchObject([{ rule: 'verify-unreadable' }])
  })

  it('that is no zip cannot be read', () => {
    const bytes = strToU8(read('rules/verify-unreadable/published.epub.txt'))
    expect(verifyEpub(expected(), 'bac.epub', bytes)).toMatchObject([{ rule: 'verify-unreadable', place: { file: 'bac.epub' } }])
  })
})

describe('a catalog', () => {
  it('in step with its book is in step', () => {
    expect(checkInStep(book, catalog)).toEqual([])
  })

  it('that holds another text than the book proves nothing', () => {
    const changed = inStep(read('rules/verify-out-of-step/source.md'), read('verify/target.md')).book
    expect(checkInStep(changed, catalog)).toMatchObject([{ rule: 'verify-out-of-step', place: { line: 3 }, values: { unit: 'u2' } }])
  })
})
