/** What a text is noticed to be before anything is done to it. */
import { describe, expect, test } from 'vitest'
import { checkText } from '../../src/import/evidence/language.js'
import { SourceText } from '../../src/model/place.js'
import { emptyLexicon } from '../../src/text/lexicon.js'

const found = (text: string, language = 'fr') => checkText(new SourceText('texte.txt', text), language, emptyLexicon).filter(({ rule }) => rule !== 'import-no-lexicon').map(({ rule, values }) => [rule, ...(values.found ? [values.found] : [])].join(' '))

const french = 'Le passeur attendait sous le saule que la pluie cesse, et nous avec lui, sans un mot.'
const english = 'The ferryman was waiting under the willow for the rain to stop, and we were waiting with him.'

describe('a text in another language', () => {
  test('is known by one sentence', () => expect(found(english)).toEqual(['import-other-language en']))
  test('is known by its name', () => {
    expect(found('Der Fährmann wartete unter der Weide, und wir warteten mit ihm auf das Ende des Regens.')).toEqual(['import-other-language de'])
    expect(found('El barquero esperaba bajo el sauce a que cesara la lluvia, y nosotros con él, sin decir más que lo justo.')).toEqual(['import-other-language es'])
    expect(found('Il traghettatore aspettava sotto il salice che la pioggia finisse, e noi con lui, senza dire una parola, come gli altri.')).toEqual(['import-other-language it'])
  })
  test('is none when it is what it was said to be', () => {
    expect(found(french)).toEqual([])
    expect(found(english, 'en')).toEqual([])
  })
  test('is none when a few words of it stand in the right one', () => expect(found(`${french} « The rain », dit-il, « is for the English ». Personne ne lui répondit, car il pleuvait sur tout le monde.`)).toEqual([]))
  test('is none when a long licence in it stands before the text', () => expect(found(`${`${english}\n`.repeat(150)}${`${french}\n`.repeat(3000)}`)).toEqual([]))
  test('is not guessed from three words', () => expect(found('The end. Fin.')).toEqual([]))
})

test('capitals all over are noticed though OCR made some letters small', () => {
  const loud = `${french} ${french} ${french}`.toUpperCase()
  expect(found(loud)).toEqual(['import-all-capitals'])
  expect(found(loud.replace(/LE /g, 'lE '))).toEqual(['import-all-capitals'])
  expect(found(`LE PASSEUR\n\n${french} ${french}`)).toEqual([])
})

test('a line of five megabytes is noticed at once', () => {
  const started = performance.now()
  expect(found(`${french} `.repeat(60_000))).toEqual(['import-endless-line'])
  expect(found(`${french}\n`.repeat(60_000))).toEqual([])
  expect(performance.now() - started).toBeLessThan(2000)
})
