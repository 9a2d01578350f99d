/** What no author wrote, but a broken program may: megabytes of one sign. The import answers in time, whatever the size, and loses nothing. */
import { describe, expect, test } from 'vitest'
import { importText } from '../../src/import/import-text.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { SourceText } from '../../src/model/place.js'

const lexicon = await loadLexicon('fr')
const lostIn = (text: string) => importText(new SourceText('original.txt', text), { language: 'fr', lexicon }).diagnostics.filter(({ rule }) => rule === 'import-lost-text')

const million = 1_000_000
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)
const pagesOfNotes = (count: number, each: number): string =>
  numbers(count / each).map(page => {
    const own = numbers(each).map(note => (page - 1) * each + note)
    return `${own.map(note => `Le mot${note} suivant est là.\n`).join('')}\n${own.map(note => `${note} Une note brève.\n`).join('')}`
  }).join('\f')

const nasty: Readonly<Record<string, () => string>> = {
  'one line of 5 MB': () => 'Le moulin tournait toujours, et personne ne venait plus le voir. '.repeat((5 * million) / 65),
  '200,000 lines of one letter': () => 'a\n'.repeat(200_000),
  'a megabyte of one word': () => 'a'.repeat(million),
  'a megabyte of digits': () => '1'.repeat(million),
  'a hundred thousand numbers, each on its line': () => numbers(100_000).join('\n'),
  'a megabyte of asterisks': () => '*'.repeat(million),
  'a megabyte of words with asterisks': () => 'a* '.repeat(million / 3),
  'a megabyte of hyphens': () => '-'.repeat(million),
  'a megabyte of hyphens at line ends': () => 'mot-\n'.repeat(million / 5),
  'a megabyte of quotes': () => '"'.repeat(million),
  'a megabyte of apostrophes': () => "'".repeat(million),
  'a megabyte of commas': () => ', '.repeat(million / 2),
  'a megabyte of spaces between two letters': () => `a${' '.repeat(million)}b`,
  'a megabyte of decomposed accents': () => 'a\u0301'.repeat(million / 2),
  'two hundred thousand pages of one letter': () => 'a\f'.repeat(200_000),
  'pages that are lists': () => numbers(1500).map(page => numbers(15).map(item => `${item}. Le point numéro ${page} de la liste.`).join('\n')).join('\n\f'),
  '40,000 notes at the feet of pages': () => pagesOfNotes(40_000, 40),
  '10,000 notes at the end': () => pagesOfNotes(10_000, 10_000),
}

describe('a file of nothing but', () => {
  test.each(Object.entries(nasty))('%s', { timeout: 240_000 }, (_, text) => expect(lostIn(text())).toEqual([]))
})

test('four times the text takes four times the time, more or less', { timeout: 120_000 }, () => {
  const seconds = (notes: number): number => {
    const started = performance.now()
    lostIn(pagesOfNotes(notes, 40))
    return performance.now() - started
  }
  seconds(4000)
  expect(seconds(16_000) / seconds(4000)).toBeLessThan(10)
})
