import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/model/inline-walk.js'
import { SourceText } from '../../src/model/place.js'
import { parseText } from '../../src/read/parse-text.js'
import { writeText } from '../../src/read/write-text.js'
import { bookOf, smallWork } from '../support/works.js'

const whole = `# Première partie

<!-- page 1 -->

:::dateline
Lyon, le 3 mai 1897
:::

:::salutation
Chère amie,
:::

Je vous écris *vite*.[^vite] Le facteur attend ! Il a dit : « Dépêchez-vous. » Puis il s’est assis.

[^vite]: Trop vite.

    Second alinéa de la note.

Une phrase sur :sc[deux] pages<!-- page 2 --> de l’original, et :foreign[ad hoc]{lang="la"}.

> Une citation.
>
> En deux alinéas.

> Une autre.

:::verse
L’eau passe,
la vanne reste.

Le soir tombe.
:::

- pain
- vin

  et encore

  - rouge
  - blanc

3. trois
4. quatre

| Mois | Eau |
| - | -: |
| Mai | 3 |
| Juin | **4** |

***

:::signature
Jeanne
:::
`

describe('text.md', () => {
  test('what we write is read back and written the same', () => {
    expect(writeText(bookOf(whole))).toBe(whole)
  })

  test('every kind of block is found', () => {
    const kinds = bookOf(whole).blocks.map(block => `${block.shape.kind}${'q'.repeat(block.shape.quoted)}${block.shape.opens ? '!' : ''}`)
    expect(kinds).toEqual([
      'heading', 'dateline', 'salutation', 'paragraph', 'paragraph', 'paragraphq!', 'paragraphq', 'paragraphq!', 'verse!', 'verse',
      'list-item!', 'list-item', 'list-item', 'list-item!', 'list-item', 'list-item!', 'list-item', 'table-row!', 'table-row', 'table-row', 'separator', 'signature',
    ])
  })

  test('prose is cut into sentences, the note call stays with its sentence', () => {
    const paragraph = bookOf(whole).blocks[3]
    expect(paragraph?.segments.map(segment => plainText(segment))).toEqual(['Je vous écris vite.', 'Le facteur attend !', 'Il a dit : « Dépêchez-vous. »', 'Puis il s’est assis.'])
    expect(paragraph?.segments[0]?.at(-1)).toEqual({ type: 'note-reference', id: '2', note: 'vite' })
  })

  test('a heading or signature is one segment, whatever points it holds', () => {
    expect(bookOf('# Partie I. L’eau\n\n:::signature\nH. L. Veuve.\n:::\n').blocks.map(block => block.segments.length)).toEqual([1, 1])
  })

  test('verse is cut into lines and a table row into cells', () => {
    const { blocks } = bookOf(whole)
    expect(blocks[8]?.segments.map(segment => plainText(segment))).toEqual(['L’eau passe,', 'la vanne reste.'])
    expect(blocks[19]?.segments.map(segment => plainText(segment))).toEqual(['Juin', '4'])
  })

  test('a page mark on a line of its own begins the block that follows', () => {
    expect(bookOf(whole).blocks[1]?.segments[0]?.[0]).toEqual({ type: 'page-break', id: '1', page: '1' })
  })

  test.each([
    ['a time of day', 'Le train de 10:30 part.'],
    ['an unknown directive', 'Source:Paris et :inconnu[le *texte*] ici.'],
    ['brackets', 'Il dit [Aubert] et [un] mot.'],
    ['a web address', 'Voir www.exemple.org pour la suite.'],
    ['tildes', 'Un ~mot~ barré.'],
    ['a link definition', '[un]: deux'],
    ['stars and lines', 'Deux * trois * quatre _ cinq _'],
  ])('%s is text and nothing of it is lost', (_, typed) => {
    const book = bookOf(`${typed}\n`)
    expect(book.blocks.map(block => block.segments.map(segment => plainText(segment)).join(' ')).join('|')).toBe(typed.replaceAll('*texte*', 'texte'))
    expect(bookOf(writeText(book)).blocks.map(block => block.segments)).toEqual(book.blocks.map(block => block.segments))
  })

  test('a paragraph wholly in italics stays one segment', () => {
    expect(bookOf('*Une phrase. Une autre.*').blocks[0]?.segments).toHaveLength(1)
  })

  test('a note’s origin is in its id, or in the work', () => {
    const text = 'Un.[^1] Deux.[^ed-1]\n\n[^1]: A.\n\n[^ed-1]: B.\n'
    expect(bookOf(text).notes.map(note => note.origin)).toEqual(['author', 'editor'])
    expect(bookOf(text, { ...smallWork, edition: { ...smallWork.edition, notes: 'editor' } }).notes.map(note => note.origin)).toEqual(['editor', 'editor'])
  })
})

describe('what is wrong with a text', () => {
  const rulesOf = (markdown: string) => parseText(new SourceText('text.md', markdown), smallWork).diagnostics.map(({ rule, place, values }) => `${place.line}:${place.column} ${rule} ${Object.values(values).join(' ')}`.trim())

  test('an empty text', () => expect(rulesOf('  \n')).toEqual(['1:1 text-empty']))
  test('a call without a note', () => expect(rulesOf('Un mot[^x].\n\nDeux\\[^y] mots.')).toEqual(['1:7 note-undefined x']))
  test('a note without a call', () => expect(rulesOf('Un.\n\n[^z]: Rien.')).toEqual(['3:1 note-uncalled z']))
  test('a note called twice', () => expect(rulesOf('Un.[^a] Deux.[^a]\n\n[^a]: Oui.')).toEqual(['1:1 note-called-twice a 2']))
  test('a note defined twice', () => expect(rulesOf('Un.[^a]\n\n[^a]: Oui.\n\n[^a]: Non.')).toEqual(['5:1 note-defined-twice a']))
  test('HTML, images and unknown containers are named and their text kept', () => {
    const markdown = 'Un <b>mot</b>.\n\n![vue](x.png)\n\n:::boite\nDedans.\n:::\n\n<div>Ici</div>\n'
    expect(rulesOf(markdown)).toEqual(['1:4 markdown-unsupported HTML', '1:10 markdown-unsupported HTML', '3:1 markdown-unsupported image', '5:1 markdown-unsupported :::boite', '9:1 markdown-unsupported HTML'])
    const text = bookOf(markdown).blocks.flatMap(block => block.segments.map(segment => plainText(segment))).join('|')
    for (const word of ['mot', 'vue', 'Dedans.', 'Ici']) expect(text).toContain(word)
  })
  test('text on the line of a page mark is text like any other', () => {
    const markdown = 'Un.\n\n> <!-- page 3 --> La *suite*[^1] vient[^x].\n\n[^1]: Note.\n'
    expect(bookOf(markdown).blocks[1]).toMatchObject({
      shape: { kind: 'paragraph', quoted: 1, opens: true },
      segments: [[{ type: 'page-break', page: '3' }, { type: 'text', text: 'La ' }, { type: 'span', style: 'emphasis' }, { type: 'note-reference', note: '1' }, { type: 'text', text: ' vient[^x].' }]],
      place: { line: 3, column: 19 },
    })
    expect(rulesOf(markdown)).toEqual(['3:39 note-undefined x'])
  })
  test('many page marks with text and notes are read in reasonable time', () => {
    const markdown = Array.from({ length: 200 }, (_, index) => `<!-- page ${index} --> Un[^${index}].\n\n[^${index}]: Oui.\n`).join('\n')
    expect(rulesOf(markdown)).toEqual([])
  }, 5000)
  test('a text that stands endlessly deep is told once, and kept', () => {
    const { value, diagnostics } = parseText(new SourceText('text.md', `${'> '.repeat(3000)}Un mot.`), smallWork)
    expect(diagnostics.map(({ rule, values }) => [rule, values.limit])).toEqual([['text-too-deep', 50]])
    expect(value.blocks.map(block => block.segments.map(segment => plainText(segment)).join(' ')).join()).toContain('Un mot.')
  }, 5000)
  test('text on the line of a page mark is kept', () => {
    expect(bookOf('<!-- page 3 --> La suite.').blocks[0]?.segments.map(segment => plainText(segment))).toEqual(['La suite.'])
  })
})
