import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Layout } from '../../src/model/work.js'
import { checkPages } from '../../src/verify/check-pages.js'
import { checkPlaces } from '../../src/verify/check-places.js'
import { toExpected } from '../../src/verify/expected.js'
import type { PrintedBook } from '../../src/verify/read-pdf.js'
import { inStep } from '../support/catalogs.js'

const cases = new URL('../cases/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, cases), 'utf8')

/** Pages as text: `=== 2` begins page 2; each line is a line as printed, an empty one is blank paper. */
function printed(text: string, bookmarks: PrintedBook['bookmarks'] = []): PrintedBook {
  const pages = text.split(/^=== /m).slice(1).map(page => {
    const [number = '', ...lines] = page.trim().split('\n')
    return { number: Number(number), runs: lines.map((line, index) => ({ text: line, y: 500 - 12 * index })).filter(({ text: words }) => words !== '') }
  })
  return { pages, bookmarks, destinations: new Map(), links: [] }
}

const { book, catalog } = inStep(read('verify/source.md'), read('verify/target.md'))
const check = (pages: PrintedBook, view: Layout = 'facing', texts = { book, catalog }) => checkPages(toExpected(texts.book, texts.catalog, view), pages, 'bac.pdf')
const rulesOf = (diagnostics: readonly { rule: string }[]) => [...new Set(diagnostics.map(({ rule }) => rule))].sort()

describe('printed pages', () => {
  const whole = read('verify/whole.pages.txt')

  it('that hold everything are proved without a word', () => {
    expect(check(printed(whole))).toEqual([])
  })

  const broken = readdirSync(new URL('rules/', cases)).filter(rule => rule.startsWith('verify-') && existsSync(new URL(`rules/${rule}/pages.txt`, cases)))
  it.each(broken)('are caught: %s', rule => {
    expect(rulesOf(check(printed(read(`rules/${rule}/pages.txt`))))).toContain(rule)
  })

  it('that lost any one line are caught', () => {
    const lines = whole.split('\n')
    const kept = /^(===|\d Le Bac$|The Ferry \d$|Le Bac$|The Ferry$|Jeanne|$)/
    for (const [index, line] of lines.entries()) {
      if (kept.test(line)) continue
      expect(check(printed(lines.filter((_, other) => other !== index).join('\n'))), line).not.toEqual([])
    }
  })

  it('may repeat headings in their contents, where bookmarks say that the text comes later', () => {
    const contents = '=== 1\nTable des matières\nLe passeur 2\n'
    expect(check(printed(contents + whole.slice(whole.indexOf('=== 2')), [{ title: 'Le passeur', page: 2 }]))).toEqual([])
  })

  it('may repeat a heading in the running head', () => {
    expect(check(printed(whole.replace('2 Le Bac', '2 Le Bac · Le passeur')))).toEqual([])
  })

  it('may carry a note over to the next spread, and back again to its own language', () => {
    const split = whole.replace('1 On appelait avec une cloche.', '1 On appe-').concat('=== 4\nlait avec une cloche.\n')
    expect(check(printed(split))).toEqual([])
  })

  it('of one language hold that language alone', () => {
    const page = (number: number) => whole.slice(whole.indexOf(`=== ${number}`)).split(/^(?==== )/m)[0] ?? ''
    expect(check(printed(page(2)), 'source')).toEqual([])
    expect(check(printed(page(3)), 'target')).toEqual([])
  })

  it('in two columns may take turns', () => {
    const columns = '=== 1\nLe passeur\nThe ferryman\nLe bac attend sur l’autre rive, et personne n’appelle1. Le soir tombe :\nThe ferry waits on the far bank, and nobody calls1. Evening\n=== 2\non n’entend que l’eau.\nfalls2: only the water can be heard.\n\n\n\n\n\n'
    expect(rulesOf(check(printed(`${columns}1 On appelait avec une cloche.\nOne called with a bell.\n2 Early, in that valley.\n`), 'columns'))).toEqual(['verify-note-off-page'])
    const atFoot = columns.replace('=== 2', '1 On appelait avec une cloche.\nOne called with a bell.\n=== 2')
    expect(check(printed(`${atFoot}2 Early, in that valley.\n`), 'columns')).toEqual([])
  })

  it('tell two notes of the same words apart by their numbers', () => {
    const twins = inStep('Un mot[^a], deux mots[^b].\n\n[^a]: Ibid.\n\n[^b]: Ibid.\n', 'One word[^a], two words[^b].\n\n[^a]: Ibid.\n\n[^b]: Ibid.\n')
    const page = (notes: string) => printed(`=== 2\nUn mot1, deux mots2.\n${notes}=== 3\nOne word1, two words2.\n1 Ibid.\n2 Ibid.\n`)
    expect(check(page('1 Ibid.\n2 Ibid.\n'), 'facing', twins)).toEqual([])
    expect(rulesOf(check(page('1 Ibid.\n'), 'facing', twins))).toEqual(['verify-note-missing'])
  })

  it('may put a note off to the next pages of its language when nothing more goes on the page, and only then', () => {
    const two = inStep('Un mot[^a], deux mots[^b].\n\nFin du texte.\n\n[^a]: Une longue note, qui se poursuit plus loin.\n\n[^b]: Une autre note.\n', 'One word, two words.\n\nEnd of the text.\n\n[^a]: A long note.\n\n[^b]: Another note.\n')
    const blank = '\n'.repeat(6)
    const pages = (foot: string, next: string, last = '') => printed(`=== 2\nUn mot1, deux mots2.\n${foot}=== 3\nOne word, two words.\n1 A long note.\n2 Another note.\n=== 4\nFin du texte.\n${next}=== 5\nEnd of the text.\n${last}`)
    const full = `${blank}1 Une longue note, qui se poursuit plus loin.\n`
    expect(check(pages(full, '2 Une autre note.\n'), 'facing', two)).toEqual([])
    expect(check(pages(`${blank}1 Une longue note, qui\n`, `${blank}se poursuit plus loin.\n`, '=== 6\n2 Une autre note.\n'), 'facing', two)).toEqual([])
    expect(rulesOf(check(pages('1 Une longue note, qui se poursuit plus loin.\n', `${blank}2 Une autre note.\n`), 'facing', two))).toEqual(['verify-note-off-page'])
    expect(rulesOf(check(pages('', `${blank}1 Une longue note, qui se poursuit plus loin.\n2 Une autre note.\n`), 'facing', two))).toEqual(['verify-note-off-page'])
    expect(rulesOf(check(pages(full, '', '=== 6\n2 Une autre note.\n'), 'facing', two))).toEqual(['verify-note-off-page'])
  })

  it('that are all white lack everything', () => {
    expect(rulesOf(check(printed('')))).toEqual(['verify-note-missing', 'verify-segment-missing'])
  })
})

describe('the places of a printed book', () => {
  const places = (text: string, links: readonly string[] = []): PrintedBook => {
    const destinations = text.trim().split('\n').map(line => line.split(' ')).map(([name = '', page, y]) => [name, { page: Number(page), y: Number(y) }] as const)
    return { pages: [], bookmarks: [], destinations: new Map(destinations), links }
  }
  const rules = (printedBook: PrintedBook, view: Layout = 'facing') => checkPlaces(toExpected(book, catalog, view), printedBook, 'bac.pdf').map(({ rule, values }) => [rule, values.unit ?? values.to])
  const whole = read('verify/whole.places.txt')

  it('lie beside each other', () => {
    expect(rules(places(whole))).toEqual([])
  })

  it('that do not are caught', () => {
    expect(rules(places(read('rules/verify-row-apart/places.txt')))).toEqual([['verify-row-apart', 'u2']])
    expect(rules(places(whole.replace('row-u2-target 3', 'row-u2-target 5')))).toEqual([['verify-row-apart', 'u2']])
    expect(rules(places(whole.replace('row-u1-target', 'row-u7')))).toEqual([['verify-row-apart', 'u1']])
  })

  it('need not where no pages face each other', () => {
    expect(rules(places('row-u1 1 500'), 'columns')).toEqual([])
  })

  it('are reached by every link', () => {
    expect(rules(places(whole, ['row-u1', 'row-u9']))).toEqual([['verify-link-broken', 'row-u9']])
  })
})
