import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldAccents, foldForComparison, wordsOf } from '../../src/text/fold.js'
import { spacePieces } from '../../src/text/spacing.js'

const shown = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '^')

describe('French spaces', () => {
  test.each([
    ['Quoi ? Non ! Si ; oui : bon.', 'Quoi^? Non^! Si^; oui~: bon.'],
    ['Il dit : « Viens ! » et part.', 'Il dit~: «~Viens^!~» et part.'],
    ['«Viens»', '«~Viens~»'],
    ['Vraiment ?!', 'Vraiment^?!'],
    ['10:30 et http://a.b', '10:30 et http://a.b'],
    ['M. Petit, n° 6, p. 12, 25 000 hommes, 12 % de', 'M.~Petit, n°~6, p.~12, 25^000 hommes, 12~% de'],
    ['un mot — un autre', 'un mot~— un autre'],
  ])('%s', (plain, spaced) => expect(shown(spacePieces([plain], 'fr').join('|'))).toBe(spaced))

  test('see across codes', () => expect(spacePieces(['« ', 'mot', ' » !'], 'fr-CA').map(shown)).toEqual(['«~', 'mot', '~»^!']))
  test('are not put into English', () => expect(spacePieces(['Who? “Me”: yes; no!'], 'en')).toEqual(['Who? “Me”: yes; no!']))
  test('of a language without rules stay', () => expect(spacePieces(['Was ?'], 'de')).toEqual(['Was ?']))

  const pieces = fc.array(fc.string({ unit: fc.constantFrom('a', ' ', '«', '»', '!', '?', ':', ';', '—', '1', '\u00a0', '\u202f'), maxLength: 8 }), { maxLength: 5 })
  test('are set exactly once', () => fc.assert(fc.property(pieces, texts => {
    expect(spacePieces(spacePieces(texts, 'fr'), 'fr')).toEqual(spacePieces(texts, 'fr'))
  }), { seed: 17, numRuns: 500 }))
  test('never touch what is not a space', () => fc.assert(fc.property(pieces, texts => {
    expect(spacePieces(texts, 'fr').map(text => text.replace(/\s/g, ''))).toEqual(texts.map(text => text.replace(/\s/g, '')))
  }), { seed: 18, numRuns: 500 }))
})

describe('folding for comparison', () => {
  test('folds what typography changes', () => expect(foldForComparison('« L’œuvre\u202f! » – fin\u00adale…')).toBe('" L\'oeuvre ! " - finale...'))
  test('keeps accents and case', () => expect(foldForComparison('Été à Á')).toBe('Été à Á'))
  test('finds words with their hyphens and apostrophes', () => expect(wordsOf('Aujourd’hui, peut-être : « 3 bis ».')).toEqual(["Aujourd'hui", 'peut-être', '3', 'bis']))
  test('drops accents for searching', () => expect(foldAccents('ÉtÉ ça')).toBe('ete ca'))
})
