/** What is doubtful about notes is proposed, not made; what is changed is in the log. */
import { expect, test } from 'vitest'
import { importText } from '../../src/import/import-text.js'
import { SourceText } from '../../src/model/place.js'
import { emptyLexicon } from '../../src/text/lexicon.js'
import { writeText } from '../../src/read/write-text.js'

const importOf = (text: string) => importText(new SourceText('original.txt', text), { language: 'fr', lexicon: emptyLexicon }).value

test('two calls of one asterisk: the note is kept, both calls are proposed', () => {
  const value = importOf('Les rameurs* de la rive étaient deux, et le passeur*\nles attendait chaque matin.\n\n* Le mot vient du latin.\n')
  expect(writeText(value)).toContain('Les rameurs\\* de la rive étaient deux, et le passeur\\* les attendait')
  expect(value.notes).toHaveLength(1)
  expect(value.repairs.filter(({ rule }) => rule === 'note-call').map(({ before, after, made }) => ({ before, after, made }))).toEqual([
    { before: '*', after: '[^1]', made: false },
    { before: '*', after: '[^1]', made: false },
  ])
})

test.each([
  ['points of a list', 'Le passeur dit *deux* mots à chacun :\n\n* du pain\n* du sel\n'],
  ['emphasis', 'Le passeur dit *deux* mots à chacun.\n\n* Il parlait peu.\n'],
  ['figures in a formula', 'Il fallait du CO2 et de la patience.\n\n1. Du pain.\n2. Du sel.\n'],
  ['an enumeration in the sentence', 'Il fallait deux choses : (1) du pain, (2) du sel.\n\n(1) Le pain était noir.\n(2) Le sel était gris.\n'],
  ['an enumeration without marks', 'Il y a deux raisons de rester (1) la pluie et (2) le vin.\n\n1) On l’ouvre à midi.\n2) On le finit le soir.\n'],
  ['a rule of the house, after a figure', 'Le règlement fut écrit en 1921 en peu de mots.\n\n1 Les bêtes passent.\n2 Les gens passent.\n3 Le maire passe.\n'],
  ['books', 'Bibliographie\n\n(1) Martin, Histoire de Sarre, 1903.\n(2) Durand, Le Pont, 1911.\n'],
  ['witnesses', 'Les témoins du pont :\n1/ Simon, passeur ;\n2/ Jeanne, sa femme ;\n3/ le chien.\n'],
  ['remarks that are text', 'Note 1 : le pont est fermé le lundi.\n\nNote 2 : le moulin est fermé le mardi.\n\nLe reste est ouvert.\n'],
])('no notes: %s', (_, text) => expect(importOf(text).notes).toEqual([]))

test('a list stays a list where the notes below it have the same numbers', () => {
  const value = importOf('Le passeur1 vint le soir2 avec les rameurs et demanda :\n\n1. Du pain.\n2. Du sel.\n\n1 Un homme de Nantes.\n2 En mars.\n')
  expect(writeText(value)).toContain('1. Du pain.')
  expect(value.notes.map(({ blocks }) => blocks.length)).toEqual([1, 1])
})

test('calls are reported whose notes are nowhere; figures that count nothing are not', () => {
  const missing = (text: string) => importText(new SourceText('original.txt', text), { language: 'fr', lexicon: emptyLexicon }).diagnostics.filter(({ rule }) => rule === 'import-note-missing').map(({ values }) => values.call)
  expect(missing('Le pont1 fut bâti par les moines2. Il y avait un gué3 avant lui.\n')).toEqual(['1', '2', '3'])
  expect(missing('La salle12 était vide, et la chambre7 aussi.\n')).toEqual([])
})

test('the log tells each space put in or taken out, not the runs of spaces made one', () => {
  const value = importOf('«Il viendra», dit-elle ,   et la cloche sonna.\n')
  expect(value.repairs.map(({ rule, before, after, place }) => ({ rule, before, after, column: place.column }))).toEqual([
    { rule: 'spacing', before: '', after: ' ', column: 2 },
    { rule: 'spacing', before: '', after: ' ', column: 12 },
    { rule: 'spacing', before: ' ', after: '', column: 23 },
  ])
})
