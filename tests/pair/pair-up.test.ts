import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/model/inline-walk.js'
import { mergeCalls, orderNotes } from '../../src/pair/number-notes.js'
import { pairUp } from '../../src/pair/pair-up.js'
import { inStep } from '../support/catalogs.js'

const edition = (source: string, target: string) => {
  const { book, catalog } = inStep(source, target)
  return pairUp(book, catalog)
}

describe('an edition', () => {
  const french = '# Un\n\nIl part.[^a] Elle reste.\n\n***\n\nFin.[^b]\n\n[^a]: Loin.\n\n[^b]: Enfin.\n'
  const english = '# One\n\nHe leaves.[^a] She stays.[^tr-1]\n\nThe end.[^b]\n\n[^a]: Far.\n\n[^tr-1]: She sulks.\n\n[^b]: At last.\n'

  test('pairs block with block and keeps a separator in its place', () => {
    const { rows } = edition(french, english)
    expect(rows.map(row => [row.shape.kind, row.source.map(segment => plainText(segment.content)).join(' '), row.target.map(segment => plainText(segment.content)).join(' ')])).toEqual([
      ['heading', 'Un', 'One'],
      ['paragraph', 'Il part. Elle reste.', 'He leaves. She stays.'],
      ['separator', '', ''],
      ['paragraph', 'Fin.', 'The end.'],
    ])
  })

  test('numbers each note once for both languages; a translator’s note takes its place in the sequence', () => {
    const { notes } = edition(french, english)
    expect(notes.map(({ id, mark, anchor, origin, bodies, callers }) => ({ id, mark, anchor, origin, bodies, callers }))).toEqual([
      { id: 'a', mark: '1', anchor: 'note-1', origin: 'author', bodies: { source: true, target: true }, callers: { source: ['call-source-1'], target: ['call-target-1'] } },
      { id: 'tr-1', mark: '2', anchor: 'note-2', origin: 'translator', bodies: { source: false, target: true }, callers: { source: [], target: ['call-target-2'] } },
      { id: 'b', mark: '3', anchor: 'note-3', origin: 'author', bodies: { source: true, target: true }, callers: { source: ['call-source-3'], target: ['call-target-3'] } },
    ])
  })

  test('two calls of one note have one number and two names', () => {
    const [note] = edition('Un.[^a] Deux.[^a]\n\n[^a]: N.\n', 'One.[^a] Two.\n\n[^a]: N.\n').notes
    expect(note).toMatchObject({ mark: '1', callers: { source: ['call-source-1', 'call-source-1-2'], target: ['call-target-1'] } })
  })

  test('a note called within a note follows it', () => {
    const { notes } = edition('Un.[^a] Deux.[^c]\n\n[^a]: N.[^b]\n\n[^b]: M.\n\n[^c]: O.\n', 'One.[^a] Two.[^c]\n')
    expect(notes.map(note => note.id)).toEqual(['a', 'b', 'c'])
  })

  test('a note that nothing calls is printed last, not lost', () => {
    expect(edition('Un.[^a]\n\n[^z]: Perdue.\n\n[^a]: N.\n', 'One.').notes.map(note => note.id)).toEqual(['a', 'z'])
  })

  test('the call of a note that does not exist is not printed', () => {
    const { rows } = edition('Un.', 'One.[^x]')
    expect(rows[0]?.target[0]?.content).toEqual([{ type: 'text', text: 'One.[^x]' }])
  })

  test('says which side lacks a sentence and which was added', () => {
    const { book, catalog } = inStep('Un. Deux.', 'One.')
    const [unit] = catalog.body
    const added = { id: 's9', source: [], state: 'translated' as const, target: [{ type: 'text' as const, text: 'Three.' }] }
    const printed = pairUp(book, { ...catalog, body: unit ? [{ ...unit, segments: [...unit.segments, added] }] : [] })
    expect(printed.rows[0]?.source.map(segment => segment.status)).toEqual(['present', 'present', 'missing'])
    expect(printed.rows[0]?.target.map(segment => segment.status)).toEqual(['present', 'missing', 'added'])
  })

  test('a number without a translation is printed on both sides', () => {
    const { rows } = edition('## 1\n\nUn.\n\n## 2 bis\n', '')
    expect(rows.map(row => row.target.map(segment => `${segment.status} ${plainText(segment.content)}`))).toEqual([['present 1'], ['missing '], ['missing ']])
  })

  test('spaces each language its own way, in the notes too', () => {
    const { rows, notes } = edition('Quoi ? « Non » : *rien* ![^a]\n\n[^a]: Si !\n', 'What? “No”: *nothing*![^a]\n\n[^a]: Yes!\n')
    expect(rows[0]?.source.map(segment => plainText(segment.content)).join('|')).toBe('Quoi\u202f?|«\u00a0Non\u00a0»\u00a0: rien\u202f!')
    expect(rows[0]?.target.map(segment => plainText(segment.content)).join('|')).toBe('What?|“No”: nothing!')
    expect(plainText(notes[0]?.rows[0]?.source[0]?.content ?? [])).toBe('Si\u202f!')
  })

  test('what was added behind a row of a table is a paragraph', () => {
    const { book, catalog } = inStep('| Jour | Sacs |\n| - | - |\n| Lundi | 3 |\n', '| Day | Sacks |\n| - | - |\n| Monday | 3 |\n')
    const added = { id: 's9', source: [], state: 'translated' as const, subState: 'regard:added', target: [{ type: 'text' as const, text: 'A good day.' }] }
    const { rows } = pairUp(book, { ...catalog, body: catalog.body.map((unit, index) => (index === 1 ? { ...unit, segments: [...unit.segments, added] } : unit)) })
    expect(rows.map(row => `${row.id} ${row.shape.kind} ${row.target.map(segment => plainText(segment.content)).join('|')}`)).toEqual(['u1 table-row Day|Sacks', 'u2 table-row Monday|3', 'u2-added paragraph A good day.'])
  })

  test('credits those who sent the translation, unless work.yaml does', () => {
    const { book, catalog } = inStep('Un.', 'One.')
    const sent = { ...catalog, contributions: [{ id: 'c1', file: 'a.md', by: 'Jeanne Lavoie', licence: 'CC-BY-4.0' }, { id: 'c2', file: 'b.md', by: 'Ann Reader', licence: 'CC-BY-4.0' }] }
    const { work } = pairUp({ ...book, work: { ...book.work, rights: { source: 'CC0-1.0' } } }, sent)
    expect(work.contributors.map(({ name, role }) => `${name} ${role}`)).toEqual(['Jeanne Lavoie aut', 'Ann Reader trl'])
    expect(work.rights).toEqual({ source: 'CC0-1.0', translation: 'CC-BY-4.0' })
    expect(pairUp(book, sent).work.rights.translation).toBe('CC0-1.0')
  })

  test('lists contents and the pages of the original', () => {
    const { contents, pages } = edition('# Un *mot*[^a]\n\n<!-- page 4 -->\n\nTexte<!-- page 5 --> ici.\n\n[^a]: N.\n', '# One word\n\nText here.\n')
    expect(contents).toEqual([{ row: 'u1', level: 1, source: 'Un mot', target: 'One word' }])
    expect(pages).toEqual(['4', '5'])
  })
})

describe('the order of notes', () => {
  test.each([
    [['a', 'b'], ['a', 'b'], ['a', 'b']],
    [['a', 'b'], ['b', 'a'], ['a', 'b']],
    [['a', 'b'], ['t', 'a', 'b'], ['t', 'a', 'b']],
    [['a', 'b'], ['a', 't', 'b'], ['a', 't', 'b']],
    [[], ['t', 'u'], ['t', 'u']],
    [['a', 'a'], ['a'], ['a']],
  ])('source %j and target %j make %j', (source, target, merged) => expect(mergeCalls({ source, target })).toEqual(merged))

  test('a note that calls itself does not hang', () => expect(orderNotes([{ source: ['a'], target: [] }], () => [{ source: ['a'], target: [] }], ['a'])).toEqual(['a']))
})
