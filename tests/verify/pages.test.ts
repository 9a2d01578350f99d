import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Layout } from '../../src/model/work.js'
import { checkPages } from '../../src/verify/check-pages.js'
import { toExpected } from '../../src/verify/expected.js'
import type { PrintedBook } from '../../src/verify/read-pdf.js'
import { inStep } from '../support/catalogs.js'

const cases = new URL('../cases/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, cases), 'utf8')

/** Pages as text: `=== 2` begins page 2; each line is a line as printed. */
function printed(text: string, bookmarks: PrintedBook['bookmarks'] = []): PrintedBook {
  const pages = text.split(/^=== /m).slice(1).map(page => {
    const [number = '', ...lines] = page.trim().split('\n')
    return { number: Number(number), runs: lines.map((line, index) => ({ text: line, y: 500 - 12 * index })) }
  })
  return { pages, bookmarks }
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
    expect(rulesOf(check(printed(read(`rules/${rule}/pages.txt`))))).toEqual([rule])
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
    const columns = '=== 1\nLe passeur\nThe ferryman\nLe bac attend sur l’autre rive, et personne n’appelle1. Le soir tombe :\nThe ferry waits on the far bank, and nobody calls1. Evening\n=== 2\non n’entend que l’eau.\nfalls2: only the water can be heard.\n'
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

  it('that are all white lack everything', () => {
    expect(rulesOf(check({ pages: [], bookmarks: [] }))).toEqual(['verify-note-missing', 'verify-segment-missing'])
  })
})
