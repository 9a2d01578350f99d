/** Compare words across languages: stems, numbers, cognates, and the word list. */
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../../src/align/tokens.js'
import { cognateKey, keyLikeness } from '../../src/text/cognates.js'
import { frenchEnglish } from '../../src/text/french-english.js'
import { monthOfWord, numberOfWord, stemOf } from '../../src/text/word-forms.js'

const likeness = (one: string, other: string): number => keyLikeness(cognateKey(one), cognateKey(other))

describe('stems', () => {
  test.each([
    ['fr', 'cherchait', 'cherché'],
    ['fr', 'ouvriers', 'ouvrière'],
    ['en', 'struggling', 'struggled'],
    ['en', 'cities', 'city'],
  ])('in %s, %s and %s are one word', (language, one, other) => {
    expect(stemOf(one, language)).toBe(stemOf(other, language))
  })

  test('a short word keeps its letters', () => {
    expect([stemOf('mer', 'fr'), stemOf('bed', 'en')]).toEqual(['mer', 'bed'])
  })
})

describe('numbers', () => {
  test.each([
    ['quinze', 'fr', '15'],
    ['XVe', 'fr', '15'],
    ['1er', 'fr', '1'],
    ['fifteenth', 'en', '15'],
    ['15th', 'en', '15'],
    ['IV', 'en', '4'],
    ['007', 'en', '7'],
    ['I', 'fr', '1'],
  ])('%s (%s) is %s', (word, language, value) => {
    expect(numberOfWord(word, language)).toBe(value)
  })

  test('an article and a pronoun are none', () => {
    expect([numberOfWord('un', 'fr'), numberOfWord('I', 'en'), numberOfWord('maison', 'fr')]).toEqual([undefined, undefined, undefined])
  })

  test('months', () => {
    expect([monthOfWord('août', 'fr'), monthOfWord('August', 'en'), monthOfWord('mot', 'fr'), monthOfWord('mars', 'xx')]).toEqual([8, 8, undefined, undefined])
  })

  test.each([
    ['Le 6.5.1929, 2 001 mètres et 9,58 %.', 'fr', '6 May 1929, 2,001 metres and 9.58 %.', 'en'],
    ['3 mars 1871', 'fr', 'March 3, 1871', 'en'],
  ])('%s has the numbers of its translation', (french, source, english, target) => {
    const numbers = (text: string, language: string): string[] => tokensOf(text, language).map(token => token.key).filter(key => /^[#@]/u.test(key)).sort()
    expect(numbers(french, source)).toEqual(numbers(english, target))
  })
})

describe('cognates', () => {
  test.each([
    ['révolution', 'revolution'],
    ['Pouchkine', 'Pushkin'],
    ['Rojdestvensky', 'Rozhdestvensky'],
    ['Tchitchérine', 'Chicherin'],
    ['bureaucratique', 'bureaucratic'],
    ['capitalisme', 'capitalism'],
    ['société', 'society'],
    ['dangereux', 'dangerous'],
    ['organisation', 'organization'],
  ])('%s and %s', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThan(0.75)
  })

  test.each([
    ['maison', 'house'],
    ['pain', 'bread'],
    ['chien', 'chair'],
    ['rue', 'raw'],
  ])('%s and %s are none', (one, other) => {
    expect(likeness(one, other)).toBe(0)
  })
})

test('no entry of the word list is empty, and none says a word twice', () => {
  expect(frenchEnglish.filter(({ french, english }) => french === '' || english.length === 0 || english.includes(''))).toEqual([])
  expect(frenchEnglish.filter(({ english }) => new Set(english).size < english.length)).toEqual([])
})
