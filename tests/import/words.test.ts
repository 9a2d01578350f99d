/** The repairs of words on text that they have never seen: damaged by a program, mended, held against what it was. */
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { importText } from '../../src/import/import-text.js'
import { parseLexicon } from '../../src/import/lexicon-file.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { plainText } from '../../src/model/inline-walk.js'
import { SourceText } from '../../src/model/place.js'
import { wordsOf } from '../../src/text/fold.js'
import { emptyLexicon, type Lexicon } from '../../src/text/lexicon.js'
import { isPeriodSpelling } from '../../src/text/period-spelling.js'
import { bookOf } from '../support/works.js'
import * as damage from './damage-words.js'

const sample = bookOf(readFileSync(new URL('../../source/la-rive-en-regard/text.md', import.meta.url), 'utf8'))
const suite = new URL('../../../shared/suites/alignment/LaFauteDeLAbbeMouret.fr', import.meta.url)
let lexicon: Lexicon = emptyLexicon
beforeAll(async () => {
  lexicon = await loadLexicon('fr')
})

const paragraphs = (): string[] => sample.blocks.filter(block => block.shape.kind === 'paragraph').map(block => block.segments.map(segment => plainText(segment)).join(' '))
const mended = (text: string, words: Lexicon = lexicon): string => importText(new SourceText('text.txt', text), { language: 'fr', lexicon: words }).value.blocks.map(block => block.segments.map(segment => plainText(segment)).join(' ')).join('\n\n')

/** The share of words, as a bag for each paragraph's worth of text, that are what they were. */
function rightWords(clean: string, made: string): number {
  const count = new Map<string, number>()
  const [wanted, got] = [wordsOf(clean), wordsOf(made)]
  for (const word of got) count.set(word, (count.get(word) ?? 0) + 1)
  const hits = wanted.filter(word => {
    const left = count.get(word) ?? 0
    count.set(word, left - 1)
    return left > 0
  })
  return (2 * hits.length) / (wanted.length + got.length)
}

describe('a clean text, damaged and mended', () => {
  test.each([
    ['without accents', damage.withoutAccents, 0.985],
    ['with no accent but é', damage.onlyAcute, 0.992],
    ['with é for è and ê', damage.acuteForAll, 0.992],
    ['with accents before their letters', damage.accentsBefore, 0.996],
    ['with accents behind their letters', damage.accentsBehind, 0.998],
    ['with accents behind a space', damage.accentsApart, 0.995],
    ['with accents drawn as letters', damage.accentsDoubled, 0.997],
    ['decomposed', damage.decomposed, 0.999],
    ['read as Windows-1252', damage.readAsWindows, 0.999],
    ['read as Windows-1252 twice', damage.readAsWindowsTwice, 0.999],
    ['read as Mac Roman', damage.readAsMac, 0.999],
    ['with the long s', damage.longS, 0.999],
    ['with letters bound', damage.ligatured, 0.999],
    ['with 2 % of its words misread', damage.misread(0.02), 0.993],
    ['with 1 % of its words broken', damage.broken(0.01), 0.997],
    ['with 1 % of its spaces lost', damage.glued(0.01), 0.993],
  ] as const)('%s', (_, hurt, floor) => {
    const clean = paragraphs().join('\n\n')
    expect(rightWords(clean, mended(hurt(clean)))).toBeGreaterThan(floor)
  })

  test.skipIf(!existsSync(suite))('a novel of another time is left as it is', () => {
    const clean = readFileSync(suite, 'utf8').split('\n').filter(line => line.length > 60).join('\n\n').replace(/ -(?=t-|même)/g, '-').replace(/oe/g, 'œ')
    expect(rightWords(clean, mended(clean))).toBeGreaterThan(0.9995)
  })
})

describe("a work's own words", () => {
  test('are read one a line, without remarks', () => {
    expect(parseLexicon('# noms\nBrovine\r\n  staretz # russe\n\nBrovine\n')).toEqual(['Brovine', 'staretz'])
    expect(parseLexicon('')).toEqual([])
  })

  test('are no misprints', async () => {
    const text = 'Le vieux staretz dormait. On appela le staretx encore une fois, dans le froid de la cour.'
    expect(mended(text)).toContain('vieux starets')
    expect(mended(text, await loadLexicon('fr', parseLexicon('staretz')))).toContain('vieux staretz')
  })
})

test.each(['poëte', 'enfans', 'rhythme', 'collége', 'étoit', 'estoit', 'mesme', 'connaitre', 'complétement'])('%s is an old or a reformed spelling', word => {
  expect(isPeriodSpelling(word, lexicon, false)).toBe(true)
})
test.each(['dévouernent', 'hopital', 'qnelque', 'brievement'])('%s is a misprint', word => {
  expect(isPeriodSpelling(word, lexicon, false)).toBe(false)
})
