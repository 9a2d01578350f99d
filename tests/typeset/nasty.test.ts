/**
 * Texts that break typesetters. Each gives a readable book with all its letters, or a clear error, in good time.
 */
import { describe, expect, it } from 'vitest'
import { loadHyphenation } from '../../src/typeset/hyphenation.js'
import { layOut, layOutWith } from '../../src/typeset/lay-out.js'
import { lineText } from '../../src/typeset/line.js'
import { designOf } from '../../src/typeset/page-design.js'
import { cells, heading, item, lettersEdition, plain, row, text } from '../support/editions.js'
import { editionOf, englishSentences, footnote, prose, sentences } from '../support/print-editions.js'
import { printFonts } from '../support/print-fonts.js'
import { lettersOfSide, linesOf, print, printedLetters } from '../support/printed.js'

const sides = ['source', 'target'] as const
const rulesOf = (diagnostics: readonly { readonly rule: string }[]): string[] => diagnostics.map(({ rule }) => rule)

describe('a note', () => {
  it('longer than three pages goes on at the foot of the pages after it, under a longer rule', { timeout: 5000 }, async () => {
    const edition = editionOf([prose('a', sentences(0, 40), englishSentences(0, 40), { 2: '1' }), prose('b', sentences(9, 60), englishSentences(9, 60))], [footnote('1', sentences(3, 160), englishSentences(3, 160))])
    const { value } = await print(edition)
    const pages = [...new Set(linesOf(value, 'note', 'source').map(({ page }) => page))]
    expect(pages.length).toBeGreaterThan(3)
    expect(pages).toEqual(pages.map((_, index) => (pages[0] ?? 0) + 2 * index))
    expect(printedLetters(linesOf(value, 'note', 'target'))).toContain(englishSentences(3, 160).join('').replace(/\s/g, ''))
    for (const side of sides) expect(printedLetters(linesOf(value, 'text', side))).toBe(lettersOfSide(edition, side))
    const rules = value.pages.filter(page => pages.includes(page.number)).map(page => page.rules[0]?.width ?? 0)
    expect(rules[1]).toBeGreaterThan((rules[0] ?? 0) * 3)
  })

  it('that is one of forty in a paragraph still begins on the page of its call', { timeout: 5000 }, async () => {
    const marks = Array.from({ length: 40 }, (_, index) => String(index + 1))
    const edition = editionOf([prose('a', sentences(0, 40), englishSentences(0, 40), Object.fromEntries(marks.entries()))], marks.map((mark, index) => footnote(mark, sentences(index, 2), englishSentences(index, 2))))
    const { value, diagnostics } = await print(edition)
    expect(rulesOf(diagnostics)).toEqual([])
    expect(linesOf(value, 'note', 'target').filter(({ line }) => /^\d+\.\s/.test(lineText(line)))).toHaveLength(40)
  })

  it('called with forty others in one line may begin later, and a warning says so', { timeout: 5000 }, async () => {
    const marks = Array.from({ length: 41 }, (_, index) => String(index + 1))
    const calls = marks.map(mark => ({ type: 'note-call' as const, id: mark, note: `n${mark}`, mark, caller: `call-source-${mark}` }))
    const edition = editionOf([row('a', plain('paragraph'), [[text('Un mot'), ...calls]], [[text('A word.')]])], marks.map((mark, index) => footnote(mark, sentences(index, 3), [])))
    const { value, diagnostics } = await print(edition)
    expect(rulesOf(diagnostics)).toContain('print-note-moved')
    expect(linesOf(value, 'note', 'source').filter(({ line }) => /^\d+\.\s/.test(lineText(line)))).toHaveLength(41)
  })

  it('that calls itself is printed once', async () => {
    const { value } = await print(editionOf([prose('a', ['Un.'], ['One.'], { 0: '1' })], [{ ...footnote('1', [], []), rows: [prose('n', ['Encore.'], ['Again.'], { 0: '1' })], bodies: { source: true, target: true } }]))
    expect(linesOf(value, 'note', 'source')).toHaveLength(1)
  })
})

describe('a text', () => {
  it('in one paragraph of 20,000 words is set in good time', { timeout: 20000 }, async () => {
    const edition = editionOf([prose('a', sentences(0, 1600), englishSentences(0, 1600))])
    const { value } = await print(edition)
    for (const side of sides) expect(printedLetters(linesOf(value, 'text', side))).toBe(lettersOfSide(edition, side))
    expect(value.pages.length).toBeGreaterThan(100)
  })

  it('with a word wider than the measure breaks it without a word lost', async () => {
    const word = 'abcdefghij'.repeat(30)
    const edition = editionOf([prose('a', ['Voici :', word, 'et voilà.'], ['Here:', word, 'there.'])])
    const { value, diagnostics } = await print(edition, 'columns')
    expect(rulesOf(diagnostics)).toEqual([])
    expect(printedLetters(linesOf(value, 'text', 'source'))).toBe(lettersOfSide(edition, 'source'))
  })

  it('with words that must not be parted says where they run out', async () => {
    const { diagnostics } = await print(editionOf([prose('a', [Array.from({ length: 40 }, () => 'mot').join('\u00a0')], ['Here.'])]))
    expect(rulesOf(diagnostics)).toEqual(['print-line-overfull'])
  })

  it('in Greek, Cyrillic, Arabic and Hebrew is printed in its letters', async () => {
    const edition = editionOf([prose('a', ['Ἐν ἀρχῇ ἦν ὁ λόγος ; Христиан Раковский ; قال السلام عليكم ; שלום עליכם.'], ['In the beginning.'])])
    const { value, diagnostics } = await print(edition)
    expect(printedLetters(linesOf(value, 'text', 'source'))).toBe(lettersOfSide(edition, 'source'))
    expect(rulesOf(diagnostics)).toEqual(['print-glyph-borrowed'])
  })

  it('of nothing at all gives a book without text', async () => {
    const { value, diagnostics } = await print(editionOf([]))
    expect(linesOf(value)).toEqual([])
    expect(diagnostics).toEqual([])
  })

  it('whose translation is empty says so', async () => {
    const { value } = await print(editionOf([row('a', plain('paragraph'), ['Un.', 'Deux.'], [null, null])]))
    expect(linesOf(value, 'text', 'target').map(({ line }) => lineText(line))).toEqual(['[Not translated]'])
  })

  it('of headings only is still parted into pages', async () => {
    const { value } = await print(editionOf(Array.from({ length: 80 }, (_, at) => row(`h${at}`, heading(2), [`Titre ${at}`], [`Title ${at}`]))))
    expect(linesOf(value, 'text', 'source')).toHaveLength(80)
  })

  it('with a very tall row of a table sets its cells one below the other', async () => {
    const edition = editionOf([row('t1', cells(true), ['Jour', 'Récit'], ['Day', 'Tale']), row('t2', cells(false), ['lundi', sentences(0, 60).join(' ')], ['Monday', englishSentences(0, 60).join(' ')])])
    const { value } = await print(edition)
    for (const side of sides) expect(printedLetters(linesOf(value, 'text', side))).toBe(lettersOfSide(edition, side))
  })

  it('with deep quotations and lists keeps them on the page', async () => {
    const deep = [plain('paragraph', { quoted: 3 }), plain('verse', { quoted: 2 }), item(12, { ordered: true, depth: 3 }), item(1, { depth: 2, quoted: 2 })]
    const { value, diagnostics } = await print(editionOf(deep.map((shape, at) => row(`r${at}`, shape, [sentences(at, 3).join(' ')], [englishSentences(at, 3).join(' ')]))), 'columns')
    expect(diagnostics).toEqual([])
    expect(Math.min(...linesOf(value).map(({ line }) => line.pieces[0]?.x ?? 0))).toBeGreaterThanOrEqual(-2)
  })
})

describe('the world', () => {
  it('with a page too small for a text refuses it, saying which pages there are', async () => {
    const hyphenation = await loadHyphenation(['fr', 'en'])
    const small = () => layOutWith(lettersEdition, { layout: 'columns', fonts: printFonts }, hyphenation, designOf({ width: 180, height: 240, size: 10, leading: 12 }, 'columns'))
    expect(small).toThrow(expect.objectContaining({ fault: 'page-too-small', values: expect.objectContaining({ width: 180 }) }))
  })

  it('with an unreadable font says which', async () => {
    const broken = layOut(lettersEdition, { layout: 'facing', fonts: { ...printFonts, italic: new Uint8Array([1, 2, 3]) } })
    await expect(broken).rejects.toThrow(expect.objectContaining({ fault: 'font-unreadable', values: { font: 'italic' } }))
  })
})
