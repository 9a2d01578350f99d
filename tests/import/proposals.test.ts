/** What a text says about itself, and how work.yaml says that nobody has confirmed it. */
import { beforeAll, describe, expect, test } from 'vitest'
import { importText } from '../../src/import/import-text.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { toNewWork } from '../../src/import/new-work.js'
import type { Imported } from '../../src/model/import.js'
import { SourceText } from '../../src/model/place.js'
import { emptyLexicon, type Lexicon } from '../../src/text/lexicon.js'

let lexicon: Lexicon = emptyLexicon
beforeAll(async () => {
  lexicon = await loadLexicon('fr')
})
const importOf = (text: string): Imported => importText(new SourceText('texte.txt', text), { language: 'fr', lexicon }).value
const proposed = (text: string) => importOf(text).proposals

const body = 'Les blés sont arrivés ce matin par le canal. Il en manque le tiers, que les rats et les voituriers se sont partagé.'

describe('a text proposes', () => {
  test('title, author and date of a letter, the author by the signature', () => {
    expect(proposed(`Lettre au directeur du canal\n\nNantes, le 3 mai 1911\n\nMonsieur,\n\n${body}\n\nVeuillez agréer mes salutations.\n\nÉ. MARCHAL\n`)).toEqual({ title: 'Lettre au directeur du canal', author: 'É. Marchal', date: '1911-05-03', place: 'Nantes' })
  })
  test('a month, where no day is written', () => {
    expect(proposed(`Appel aux bateliers\n\n${body}\n\nLe comité du canal\n\nAvril 1912\n`)).toMatchObject({ date: '1912-04' })
  })
  test('a Republican date in the calendar of today', () => {
    expect(proposed(`Lettre du commissaire\n\nNantes, le 9 thermidor an II\n\nCitoyen,\n\n${body}\n`)).toMatchObject({ date: '1794-07-27', place: 'Nantes' })
  })
  test('the author by a line under the title, without “par”', () => {
    expect(proposed(`LE CANAL EN HIVER\n\npar M. l'abbé Jean Tardif\n\n${body}\n`)).toMatchObject({ title: 'LE CANAL EN HIVER', author: 'Jean Tardif' })
  })
  test('the date of the newspaper it was printed in', () => {
    expect(proposed(`Le canal gelé\n\nLe Courrier du port, 4 février 1909\n\n${body}\n`)).toMatchObject({ date: '1909-02-04' })
  })
  test('neither date nor author for a collection of letters', () => {
    const letters = ['3 mai 1911', '4 juin 1911', '5 juillet 1911', '6 août 1911'].map((date, at) => `Lettre ${at + 1}\n\nNantes, le ${date}\n\nMonsieur,\n\n${body}\n\nJean Tardif\n`)
    const all = proposed(`Correspondance du canal\n\n${letters.join('\n')}`)
    expect(all).toEqual({ title: 'Correspondance du canal' })
  })
  test('nothing where there is only running text', () => expect(proposed(`${body}\n\n${body}\n`)).toEqual({}))
})

describe('a new work', () => {
  const said = { languages: { source: 'fr', target: 'en' }, today: '2026-11-21' }
  const letter = `Lettre au directeur\n\nNantes, le 3 mai 1911\n\nMonsieur,\n\n${body}\n\nÉ. Marchal\n`
  const bytes = new TextEncoder().encode(letter)

  test('marks what the text proposed', () => {
    expect(toNewWork('lettre', bytes, importOf(letter), said)).toMatchObject({ title: { fr: 'Lettre au directeur' }, contributors: [{ name: 'É. Marchal', role: 'aut' }], date: '1911-05-03', place: { fr: 'Nantes' }, proposed: ['title', 'author', 'date', 'place'] })
  })
  test('does not mark what the person said', () => {
    const work = toNewWork('lettre', bytes, importOf(letter), { ...said, title: 'Une lettre', author: 'Émile Marchal', date: '1911' })
    expect(work).toMatchObject({ title: { fr: 'Une lettre' }, contributors: [{ name: 'Émile Marchal', role: 'aut' }], date: '1911', proposed: ['place'] })
  })
  test('proposes its own name where the text has no title', () => {
    expect(toNewWork('sans-titre', bytes, importOf(`${body}\n`), said)).toMatchObject({ title: { fr: 'sans-titre' }, proposed: ['title'] })
  })
})
