/** Either side of a work as a text: what a reader would miss must be there, and the source's Markdown is the source. */
import { describe, expect, it } from 'vitest'
import { parseText } from '../../../src/read/parse-text.js'
import { writeText } from '../../../src/read/write-text.js'
import type { Book } from '../../../src/model/book.js'
import type { Catalog, Unit } from '../../../src/model/catalog.js'
import { SourceText } from '../../../src/model/place.js'
import type { Work } from '../../../src/model/work.js'
import { carryOver } from '../../../src/translate/carry-over.js'
import { toSideBook } from '../../../src/translate/plain-text/side-book.js'
import { writePlainText } from '../../../src/translate/plain-text/write-plain-text.js'

const work: Work = { id: 'w', languages: { source: 'fr', target: 'en' }, title: { fr: 'W' }, contributors: [], rights: { source: 'CC0' }, identifier: 'urn:w', edition: { layout: 'facing', formats: ['html'], page: 'A5', notes: 'author', date: '2000-01-01' } }
const markdown = `# La rive

Le bac *attend*.[^b] Il pleut.[^a]

[^b]: Un vieux bac.[^c]

[^c]: Ou une barque.

[^a]: Depuis mardi.

> - Un
> - Deux

:::verse
L’eau monte,
la nuit tombe.
:::

***

| Un | Deux |
| -- | ---- |
| 1  | 2    |
`

const book: Book = parseText(new SourceText('text.md', markdown), work).value
const catalog: Catalog = carryOver(book, undefined).value
/** Every second sentence of the text translated by itself in capitals, with its notes. */
const translated: Catalog = { ...catalog, body: catalog.body.map(capitals), notes: catalog.notes.map(note => ({ ...note, units: note.units.map(capitals) })) }

function capitals(unit: Unit): Unit {
  const segments = unit.segments.map(({ id, source }) => ({ id, source, state: 'translated' as const, target: source.map(inline => (inline.type === 'text' ? { ...inline, text: inline.text.toUpperCase() } : inline)) }))
  return { ...unit, segments }
}

describe('the source', () => {
  it('as Markdown is text.md', () => {
    expect(writeText(toSideBook(book, catalog, 'source'))).toBe(writeText(book))
  })

  it('as plain text has its notes numbered at the end, in the order of their calls', () => {
    expect(writePlainText(toSideBook(book, catalog, 'source'))).toBe(
      'La rive\n\nLe bac attend.[1] Il pleut.[3]\n\n  - Un\n  - Deux\n\nL’eau monte,\nla nuit tombe.\n\n* * *\n\nUn\tDeux\n1\t2\n\n* * *\n\n[1] Un vieux bac.[2]\n\n[2] Ou une barque.\n\n[3] Depuis mardi.\n',
    )
  })
})

describe('the translation', () => {
  it('has the blocks of the source, as Markdown that can be read', () => {
    const side = toSideBook(book, translated, 'target')
    expect(side.blocks.map(({ shape }) => shape.kind)).toEqual(book.blocks.map(({ shape }) => shape.kind))
    const read = parseText(new SourceText('en.md', writeText(side)), work)
    expect(read.diagnostics).toEqual([])
    expect(read.value.notes.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
    expect(writeText(side)).toContain('IL PLEUT.[^a]')
  })

  it('leaves out what nobody has translated, and keeps the numbers of the notes', () => {
    const [heading, paragraph, ...rest] = translated.body
    const half = paragraph && heading ? { ...translated, body: [{ ...heading, segments: heading.segments.map(({ id, source }) => ({ id, source, state: 'initial' as const })) }, { ...paragraph, segments: paragraph.segments.map((segment, index) => (index === 0 ? { id: segment.id, source: segment.source, state: 'initial' as const } : segment)) }, ...rest] } : translated
    const text = writePlainText(toSideBook(book, half, 'target'))
    expect(text.startsWith('IL PLEUT.[3]\n\n')).toBe(true)
    expect(writePlainText(toSideBook(book, catalog, 'target'))).toBe('* * *\n')
  })

  it('has the notes that only the translator wrote', () => {
    const own: Catalog = { ...translated, notes: [...translated.notes, { note: 'tr-1', origin: 'translator', units: [{ id: 'u99', type: 'note', segments: [{ id: 's1', source: [], state: 'translated', target: [{ type: 'text', text: 'MINE.' }] }], remarks: [], extensions: [] }] }] }
    expect(writePlainText(toSideBook(book, own, 'target'))).toMatch(/\[4\] MINE\.\n$/)
    expect(writePlainText(toSideBook(book, own, 'source'))).not.toContain('[4]')
  })
})
