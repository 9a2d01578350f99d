/**
 * What a reader sees on the spreads: pairs level, languages on their pages, notes at the foot of the page that calls them.
 */
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/model/inline-walk.js'
import { layouts, pageSizes } from '../../src/model/work.js'
import { lineText } from '../../src/typeset/line.js'
import { heading, lettersEdition, plain, row } from '../support/editions.js'
import { editionOf, englishSentences, footnote, longEdition, prose, sentences } from '../support/print-editions.js'
import { letters, lettersOfSide, linesOf, pageText, print, printedLetters } from '../support/printed.js'

const edition = longEdition(60)
const book = (await print(edition)).value
const sides = ['source', 'target'] as const

describe('facing pages', () => {
  it('have the source on the left and the target on the right', () => {
    expect(linesOf(book, 'text', 'source').filter(({ page }) => page % 2 === 1)).toEqual([])
    expect(linesOf(book, 'text', 'target').filter(({ page }) => page % 2 === 0)).toEqual([])
    expect(linesOf(book, 'note', 'source').filter(({ page }) => page % 2 === 1)).toEqual([])
  })

  it.each(sides)('print every letter of the %s once and in order', side => {
    expect(printedLetters(linesOf(book, 'text', side))).toBe(lettersOfSide(edition, side))
  })

  it('let the two sides of a pair begin at the same height of the same spread', () => {
    const first = (side: 'source' | 'target') => new Map(linesOf(book, 'text', side).toReversed().map(({ row: id, page, y }) => [id, { spread: Math.floor(page / 2), y }]))
    const target = first('target')
    expect(target.size).toBe(edition.rows.length)
    for (const [id, place] of first('source')) expect(target.get(id), id).toEqual(place)
  })

  it('let a pair that breaks go on at the top of both pages', () => {
    const split = edition.rows.filter(({ id }) => new Set(linesOf(book, 'text').filter(line => line.row === id).map(({ page }) => Math.floor(page / 2))).size > 1)
    expect(split.length).toBeGreaterThan(3)
    for (const { id } of split) {
      const last = Math.max(...linesOf(book, 'text').filter(line => line.row === id).map(({ page }) => page))
      const tops = [last - 1, last].map(page => book.pages[page - 1]?.lines.find(({ role }) => role === 'text'))
      expect(tops.map(line => line?.row)).toEqual([id, id])
      expect(tops[0]?.y).toBe(tops[1]?.y)
    }
  })

  it('stand on one grid of lines, left and right', () => {
    const { leading, top } = book.design
    for (const { y, row: id } of linesOf(book).filter(({ row: each }) => each?.startsWith('p'))) expect(Math.round((y - top) / leading + 0.26), id).toBeCloseTo((y - top) / leading + 0.26, 6)
  })

  it('end no line beyond the measure, save for points and hyphens that hang', () => {
    for (const { line } of [...linesOf(book), ...linesOf(book, 'note')]) {
      const last = line.pieces.at(-1)
      const end = (last?.x ?? 0) + (last?.width ?? 0)
      expect(end, lineText(line)).toBeLessThan(book.design.measure + book.design.size * 0.35)
      expect(line.overrun).toBe(0)
    }
  })

  it('never leave a heading at the foot', () => {
    for (const page of book.pages) {
      const last = page.lines.filter(({ role }) => role === 'text').at(-1)
      expect(last?.row?.startsWith('h') ?? false, `page ${page.number}`).toBe(false)
    }
  })

  it('leave little blank', () => {
    expect(book.blank.reduce((sum, blank) => sum + blank, 0) / book.blank.length).toBeLessThan(0.08)
  })

  it('seldom leave one line of a paragraph alone', () => {
    const count = (keys: readonly string[]): Map<string, number> => keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map<string, number>())
    const whole = count(linesOf(book).map(({ row: id, side }) => `${id} ${side}`))
    const parts = count(linesOf(book).map(({ row: id, side, page }) => `${id} ${side} ${page}`))
    const lone = [...parts].filter(([key, lines]) => lines === 1 && (whole.get(key.replace(/ \d+$/, '')) ?? 0) > 1)
    expect(lone.length).toBeLessThan(book.pages.length * 0.05)
  })
})

describe('notes', () => {
  it('stand on the page of their call, source under source and target under target', () => {
    const pageOf = new Map(book.pages.flatMap(page => page.destinations.map(({ name }) => [name, page.number])))
    for (const { mark } of edition.notes) {
      expect(pageOf.get(`note-${mark}`), mark).toBe(pageOf.get(`call-source-${mark}`))
      expect(Math.floor((pageOf.get(`note-${mark}-target`) ?? 0) / 2), mark).toBe(Math.floor((pageOf.get(`note-${mark}`) ?? -9) / 2))
    }
  })

  it('print every letter once, under a rule, level with the last line of the page', () => {
    const found = printedLetters(linesOf(book, 'note', 'target'))
    for (const { mark, rows } of edition.notes) expect(found).toContain(`${mark}.${letters(plainText(rows[0]?.target[0]?.content ?? []))}`)
    const noted = book.pages.filter(({ lines }) => lines.some(({ role }) => role === 'note'))
    const feet = noted.map(({ lines }) => lines.filter(({ role }) => role === 'note').at(-1)?.y ?? 0)
    expect(new Set(feet.map(y => y.toFixed(3))).size).toBe(1)
    expect(noted.every(({ rules }) => rules.length === 1)).toBe(true)
  })

  it('in one language only stand under it alone', async () => {
    const { value } = await print(lettersEdition)
    const page = value.pages.find(({ lines }) => lines.some(({ note }) => note === '3'))
    expect((page?.number ?? 0) % 2).toBe(1)
    expect(pageText(page, 'note').join(' ')).toContain('3. Avoir froid aux mains: also to be afraid. [Tr.]'.replace('3. ', '3.\u00a0'))
  })

  it('say whose they are, unless they have said so themselves', async () => {
    const signed = (mark: string, words: string) => ({ ...footnote(mark, [], [words]), origin: 'translator' as const, bodies: { source: false, target: true } })
    const { value } = await print(editionOf([prose('a', ['Un.', 'Deux.', 'Trois.'], ['One.', 'Two.', 'Three.'], { 0: '1', 1: '2', 2: '3' })], [signed('1', 'Thus.'), signed('2', 'Thus. — Tr.'), signed('3', 'Thus (Translator’s note).')]))
    expect(linesOf(value, 'note').map(({ line }) => lineText(line).replace('\u00a0', ' '))).toEqual(['1. Thus. [Tr.]', '2. Thus. — Tr.', '3. Thus (Translator’s note).'])
  })

  it('called from the other language only stand under their own', async () => {
    const only = editionOf([row('a', plain('paragraph'), ['Rien.'], [[{ type: 'text', text: 'Nothing' }, { type: 'note-call', id: 'c', note: 'n1', mark: '1', caller: 'call-target-1' }]])], [footnote('1', ['En français seulement.'], [])])
    const { value } = await print({ ...only, notes: only.notes.map(each => ({ ...each, bodies: { source: true, target: false }, callers: { source: [], target: ['call-target-1'] } })) })
    expect(linesOf(value, 'note').map(({ side, page }) => [side, page % 2])).toEqual([['source', 0]])
  })

  it('are left out where nothing printed calls them and they are not in its language', async () => {
    const called = row('a', plain('paragraph'), ['Il fait froid.'], [[{ type: 'text', text: 'It is nippy.' }, { type: 'note-call', id: 'c', note: 'n1', mark: '1', caller: 'call-target-1' }]])
    const only = { ...footnote('1', [], ['Chilly, that is.']), bodies: { source: false, target: true }, callers: { source: [], target: ['call-target-1'] } }
    expect(linesOf((await print(editionOf([called], [only]), 'source')).value, 'note')).toEqual([])
    expect(linesOf((await print(editionOf([called], [only]), 'target')).value, 'note')).toHaveLength(1)
  })

  it('that nobody calls come after the last line', async () => {
    const { value } = await print(editionOf([prose('a', ['Un mot.'], ['A word.'])], [footnote('1', ['Perdue.'], ['Lost.'])]))
    expect(linesOf(value, 'note').map(({ line }) => lineText(line))).toEqual(['1.\u00a0Perdue.', '1.\u00a0Lost.'])
  })

  it('called within a note follow it', async () => {
    const outer = { ...footnote('1', [], []), rows: [prose('note1', ['Voir plus bas.'], ['See below.'], { 0: '2' })], bodies: { source: true, target: true } }
    const { value } = await print(editionOf([prose('a', ['Un mot.'], ['A word.'], { 0: '1' })], [outer, footnote('2', ['Ici.'], ['Here.'])]))
    expect(linesOf(value, 'note', 'source').map(({ note }) => note)).toEqual(['1', '2'])
  })
})

describe('every layout', () => {
  it.each(layouts)('%s prints its languages whole', async layout => {
    const { value, diagnostics } = await print(lettersEdition, layout)
    for (const side of layout === 'source' || layout === 'target' ? [layout] : sides) {
      const printed = printedLetters(linesOf(value, 'text', side)).replaceAll('[…]', '').replaceAll('***', '')
      const wanted = lettersOfSide(lettersEdition, side)
      for (const marker of ['1.', '2.', '4.', '•']) expect(printed).toContain(marker)
      expect(printed.replace(/[•\d.]/g, '')).toBe(wanted.replace(/[•\d.]/g, ''))
    }
    expect(diagnostics.filter(({ severity }) => severity !== 'remark')).toEqual([])
  })

  it('of one language alone keeps the other out', async () => {
    const { value } = await print(edition, 'target')
    expect(linesOf(value, 'text', 'source')).toEqual([])
    expect(linesOf(value, 'note', 'source')).toEqual([])
  })

  it('in columns begins pairs level on the same page', async () => {
    const { value } = await print(edition, 'columns')
    const first = (side: 'source' | 'target') => new Map(linesOf(value, 'text', side).toReversed().map(({ row: id, page, y, x }) => [id, { page, y, x }]))
    const target = first('target')
    for (const [id, place] of first('source')) {
      expect({ page: target.get(id)?.page, y: target.get(id)?.y }).toEqual({ page: place.page, y: place.y })
      expect(target.get(id)?.x).toBeGreaterThan(place.x + value.design.measure)
    }
  })

  it.each(pageSizes)('fits %s', async page => {
    const { value } = await print(longEdition(12, page))
    const { width, height, outer, inner } = value.design
    expect(outer).toBeGreaterThan(inner)
    for (const { x, y, line } of linesOf(value)) {
      expect(x + (line.pieces.at(-1)?.x ?? 0)).toBeLessThan(width - inner * 0.9)
      expect(y).toBeLessThan(height * 0.9)
    }
  })
})

describe('the book', () => {
  it('has contents in both languages with the pages of the headings', () => {
    const pageOf = new Map(book.pages.flatMap(page => page.destinations.map(({ name }) => [name, page.number])))
    const entries = linesOf(book, 'contents').map(({ line }) => lineText(line))
    expect(entries).toContain(`Chapitre 3 ${pageOf.get('row-h24')}`)
    expect(entries).toContain(`Chapter 3 ${pageOf.get('row-h24-target')}`)
  })

  it('has running heads: the work on the left, the part on the right, each in its language', () => {
    const heads = linesOf(book, 'head').map(({ page, line }) => [page % 2, lineText(line)] as const)
    expect(new Set(heads.filter(([left]) => left === 0).map(([, words]) => words))).toEqual(new Set(['Lettres du canal']))
    expect(heads.filter(([left]) => left === 1).map(([, words]) => words)).toContain('Chapter 2')
  })

  it('numbers its pages at the outer edge', () => {
    for (const { page, line, x } of linesOf(book, 'folio')) {
      expect(lineText(line)).toBe(String(page))
      expect(x + (line.pieces[0]?.x ?? 0) < book.design.width / 2).toBe(page % 2 === 0)
    }
  })

  it('names its makers and rights in both languages at the end', () => {
    expect(pageText(book.pages.at(-2), 'colophon')).toContain('Ruth Hale')
    expect(pageText(book.pages.at(-1), 'colophon')).toContain('CC BY 4.0 <Ruth Hale>')
  })

  it.each(layouts)('keeps its colophon of the layout %s on the page, on a second one where need be', async layout => {
    const maker = (at: number) => ({ name: `Aline Vasseur ${at}`, sort: `Vasseur ${at}, Aline`, role: 'edt' as const })
    const many = { ...edition.work, contributors: [...edition.work.contributors, maker(1), maker(2), maker(3)] }
    const { value } = await print({ ...editionOf([prose('a', ['Un.'], ['One.'])]), work: many }, layout)
    const lines = linesOf(value, 'colophon')
    expect(lines.filter(({ line }) => lineText(line).startsWith('Aline Vasseur')).length).toBe(3 * new Set(lines.map(({ side }) => side)).size)
    for (const { y, line } of lines) expect(y, lineText(line)).toBeLessThan(value.design.top + value.design.lines * value.design.leading)
  })

  it('dates the edition in words, as each language has it', () => {
    expect(pageText(book.pages.at(-2), 'colophon')).toContain('5 mars 2024')
    expect(pageText(book.pages.at(-1), 'colophon')).toContain('5 March 2024')
  })

  it('marks the pages of the original in the outer margin', async () => {
    const { value } = await print(lettersEdition)
    const marks = linesOf(value, 'mark').map(({ line, x, page }) => [lineText(line), page % 2 === 0 ? x < value.design.outer : x > value.design.width - value.design.outer])
    expect(marks).toEqual([['[1]', true], ['[2]', true], ['[xii]', true]])
  })

  it('shortens a title that is too long for the head', async () => {
    const long = { ...edition.work, title: { fr: 'Histoire véritable et circonstanciée des écluses, des éclusiers et des bateliers du canal, depuis les origines', en: 'Locks' } }
    const heads = linesOf((await print({ ...edition, work: long })).value, 'head', 'source')
    expect(lineText(heads[0]?.line ?? { pieces: [] })).toMatch(/^Histoire\sv.*…$/)
  })

  it('says that nothing is translated where nothing is', async () => {
    const untranslated = editionOf([row('h', heading(1), ['Titre'], [null]), row('a', plain('paragraph'), sentences(0, 3), [null, null, null])])
    const { value } = await print(untranslated)
    expect(linesOf(value, 'text', 'target').map(({ line }) => lineText(line))).toEqual(['[Not translated]', '[…]'])
  })

  it('shows a sentence left out by a discreet mark, and none for one added', async () => {
    const { value } = await print(editionOf([row('a', plain('paragraph'), ['Un.', null], [null, 'Two.'])]))
    expect(linesOf(value).map(({ line }) => lineText(line))).toEqual(['Un.', '[…] Two.'])
  })

  it('breaks off nowhere when a pair is much longer on one side', async () => {
    const uneven = editionOf([prose('a', sentences(0, 90), englishSentences(0, 20)), prose('b', sentences(5, 3), englishSentences(5, 3))])
    const { value } = await print(uneven)
    for (const side of sides) expect(printedLetters(linesOf(value, 'text', side))).toBe(lettersOfSide(uneven, side))
    const start = (id: string, side: 'source' | 'target') => linesOf(value, 'text', side).find(line => line.row === id)
    expect(start('b', 'target')?.y).toBe(start('b', 'source')?.y)
  })
})
