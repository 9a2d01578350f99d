/** What is seen of a document before anything in it is changed. */
import { beforeAll, describe, expect, test } from 'vitest'
import { accentDamage } from '../../src/import/evidence/accent-damage.js'
import { accentHealth } from '../../src/import/evidence/accent-health.js'
import { habitsOf } from '../../src/import/evidence/habits.js'
import { noteNumbering } from '../../src/import/evidence/note-numbering.js'
import { importText } from '../../src/import/import-text.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { parseProfile, toRepairLog } from '../../src/import/repair-log.js'
import { SourceText } from '../../src/model/place.js'
import { emptyLexicon, type Lexicon } from '../../src/text/lexicon.js'
import { factWords } from '../../src/words/fact-words.js'
import { wordsFor } from '../../src/words/words.js'

let lexicon: Lexicon = emptyLexicon
beforeAll(async () => {
  lexicon = await loadLexicon('fr')
})
const profileOf = (text: string): Record<string, string> => Object.fromEntries(importText(new SourceText('lettre.txt', text), { language: 'fr', lexicon }).value.facts.map(({ name, value }) => [name, value]))

describe('the profile', () => {
  test('counts lines, blank lines and indents', () => {
    expect(profileOf('Le soir, la lampe fumait.\n\n\n  Les enfants dormaient.\n\nIl pleuvait.\n')).toMatchObject({ lines: '3', 'line-pitch': 'single', 'blank-lines': '1 ×1, 2 ×1', 'indented-lines': '1', 'trailing-space': 'no' })
  })

  test('sees a blank line after every line', () => {
    const lines = Array.from({ length: 12 }, (_, at) => (at % 4 === 3 ? 'jusqu’au bout du pré où le meunier attendait.' : 'et la vanne du moulin était fermée depuis le mois de mai'))
    expect(profileOf(`La Vanne\n\n${lines.join('\n\n')}\n`)['line-pitch']).toBe('double')
  })

  test('says how much of the text the lexicon knows, and in which language it seems to be', () => {
    expect(profileOf('Le meunier est dans la cuisine et la lampe fume sur la table.\n')).toMatchObject({ coverage: '100 %', language: 'fr', 'likely-language': 'fr' })
    expect(profileOf('The miller is in the kitchen and the lamp of the house is on the table for it.\n')).toMatchObject({ 'likely-language': 'en' })
    expect(profileOf('Xqzt wvblk prrt.\n')).toMatchObject({ coverage: '0 %', 'likely-language': 'unknown' })
  })

  test('of a long text is taken from stretches all over it', () => {
    const french = 'Le meunier est dans la cuisine et la lampe fume. '.repeat(4000)
    const coverage = Number.parseFloat(profileOf(`${french}\n\n${'Xqzt wvblk prrt zkzk. '.repeat(9000)}\n`).coverage ?? '')
    expect(coverage).toBeGreaterThan(35)
    expect(coverage).toBeLessThan(65)
  })

  test('finds lines that come again, and numbers on their own', () => {
    const page = (number: number): string => `Le Moulin du pré - ${number}\n\nIl pleuvait sur la grange et le chien attendait.\n\n${number}\n\n`
    expect(profileOf([1, 2, 3, 4].map(page).join(''))).toMatchObject({ 'numbers-alone': '4' })
    expect(Number(profileOf([1, 2, 3, 4].map(page).join(''))['repeated-lines'])).toBeGreaterThanOrEqual(4)
  })

  test('is the first line of the log, and is read back', () => {
    const log = toRepairLog([], [{ name: 'encoding', value: 'UTF-8' }])
    expect(log).toBe('{"profile":{"encoding":"UTF-8"}}\n')
    expect(parseProfile(log)).toEqual({ encoding: 'UTF-8' })
    for (const none of ['', '\n', '{"line":1}\n', 'not json\n']) expect(parseProfile(none)).toEqual({})
  })

  test('has words in each language for every fact it may state', () => {
    const facts = importText(new SourceText('lettre.txt', 'Le soir, la lampe fumait.\n'), { language: 'fr', lexicon }).value.facts
    expect(facts.filter(({ name }) => !Object.hasOwn(factWords, name))).toEqual([])
    expect(wordsFor('fr').fact('page-breaks', 'form-feed')).toEqual({ name: 'Sauts de page', value: 'caractères de saut de page' })
    expect(wordsFor('en').fact('a new fact', '7')).toEqual({ name: 'a new fact', value: '7' })
  })
})

describe('habits', () => {
  test('of apostrophes, quotes and dashes are counted by kind', () => {
    expect(habitsOf("L'eau, l’air et l'« île » d’un grand-père - ''oui'' – “non”")).toEqual([
      { name: 'apostrophes', value: "' ×2, ’ ×2" },
      { name: 'quotes', value: "« ×1, » ×1, “ ×1, ” ×1, '' ×2" },
      { name: 'dashes', value: '- ×1, ␣-␣ ×1, – ×1' },
    ])
  })
  test('that there are not have no signs', () => expect(habitsOf('Rien.').every(({ value }) => value === '')).toBe(true))
})

describe('the damage to accents', () => {
  const damage = (text: string): string => accentDamage(text, accentHealth([text])).damage
  test.each([
    ['none', 'Le père était là, près de la forêt, où l’été mûrit. '],
    ['doubled', 'creéeé par les eé leéments de l’aà et de l’eété '],
    ['spacing', 'e´te´ de la ve´rite´ et du pre´ '],
    ['decomposed', 'été près de la forêt '.normalize('NFD')],
    ['mojibake', 'Ã©tÃ© prÃ¨s de la forÃªt '],
    ['replaced', 'v�rit� r�v�l�e '],
    ['lost', 'Le pere etait la, pres de la foret, ou tout murit avec la verite et les autres enfants. '],
    ['lost-but-acute', 'Le pére était la, prés de la forét, ou tout murit avec la vérité et les autres prés. '],
  ])('%s', (name, text) => expect(damage(text.repeat(8))).toBe(name))
})

describe('the numbers of notes', () => {
  test.each([
    ['none', []],
    ['running', ['1', '2', '3']],
    ['anew', ['1', '2', '1', '2', '3']],
    ['signs', ['*', '**']],
    ['mixed', ['1', '*', '2']],
    ['mixed', ['3', '2']],
  ])('%s: %j', (name, marks) => expect(noteNumbering(marks)).toBe(name))
})
