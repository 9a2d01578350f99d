/** The speller reads the dictionary by itself; hunspell, which wrote the format, says whether it reads it right. */
import dictionary from 'dictionary-fr'
import { loadModule } from 'hunspell-asm'
import { describe, expect, test } from 'vitest'
import { parseAffixes } from '../../src/text/dictionary-affixes.js'
import { eachForm } from '../../src/text/dictionary-forms.js'
import { formTable } from '../../src/text/form-table.js'
import { spellBy } from '../../src/text/spell.js'
import { bareLetters, spellingIndex } from '../../src/text/spelling-index.js'

const decoder = new TextDecoder()
const dic = decoder.decode(dictionary.dic)
const affixes = parseAffixes(decoder.decode(dictionary.aff))
const forms = formTable(bareLetters)
eachForm(dic, affixes, forms.add)
const spell = spellBy(forms, affixes)
const index = spellingIndex(forms)

const factory = await loadModule()
const hunspell = factory.create(factory.mountBuffer(dictionary.aff, 'words.aff'), factory.mountBuffer(dictionary.dic, 'words.dic'))

const firstCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
/** A word as a text may have it: elided, in capitals, broken, misread. */
const variants = (word: string): string[] => [
  word, firstCapital(word), word.toUpperCase(), `l'${word}`, `L'${firstCapital(word)}`, `qu'${word}`, `D'${word.toUpperCase()}`, `lorsqu'${word}`,
  `${word}s`, word.slice(1), word.replace('e', 'é'), word.normalize('NFD'), `demi-${word}`, `${word}-là`, `${firstCapital(word)}-${word}`, `${word}.`, `kilo${word}`,
]

test('every thousandth form of the dictionary, however it is written, is judged as hunspell judges it', () => {
  const sample: string[] = []
  let count = 0
  eachForm(dic, affixes, form => void (count++ % 997 === 0 && sample.push(form)))
  const words = sample.flatMap(variants)
  expect(words.length).toBeGreaterThan(8000)
  expect(words.filter(word => spell(word) !== hunspell.spell(word))).toEqual([])
})

describe('words of a kind of their own', () => {
  const words = ['', '-', "'", '1876', '1.5', '1..5', '1,5-2', '12e', 'l’eau', "aujourd'hui", "l'aujourd'hui", 'CGT', 'Cgt', 'cgt', 'SAINT-ÉTIENNE', 'Saint-étienne', 'arc-en-ciel', 'ARC-EN-CIEL', "L'ÉTÉ", "jusqu'ici", "jusqu'maison", 'kilogrammes', 'centimètre', 'km', 'KM', 'mL', 'œuvre', 'oeuvre', 'ﬁn', 'poëte', 'a-b-c-d-e-f-g-h-i-j-k-l', 'x'.repeat(120), 'Ça', 'çà', '日本', '😀', "'mot'", 'mot·clé']
  test.each(words)('%s', word => expect(spell(word)).toBe(hunspell.spell(word)))
})

describe('the words of some letters', () => {
  const spellings = (bare: string): string[] => index.spellings(bare).map(({ word }) => word).sort()

  test('are those that differ in accents and ligatures alone', () => {
    expect(spellings('eleve')).toEqual(['élevé', 'élève'])
    expect(spellings('oeuvre')).toEqual(['œuvre', 'œuvré'])
    expect(spellings('cote')).toEqual(['cote', 'coté', 'côte', 'côté'])
  })
  test('are none where no word of them has an accent', () => expect(spellings('mouton')).toEqual([]))
  test('a form is known as it is written, a verb by its being nothing else', () => {
    expect([index.mayKnow('moutons'), index.mayKnow('Moutons'), index.mayKnow('moutonss')]).toEqual([true, false, false])
    expect([index.isVerb('mangeons'), index.isVerb('porte'), index.isVerb('zzz')]).toEqual([true, false, false])
  })
})
