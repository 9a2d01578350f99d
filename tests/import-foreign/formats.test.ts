/** One letter in every format that pandoc writes: each of its notes is linked, one by one, and no word is lost. */
import { describe, expect, test } from 'vitest'
import { readContribution } from '../../src/import/contribution/read-contribution.js'
import { importForeign } from '../../src/import/foreign/import-foreign.js'
import { notesCalled, plainText } from '../../src/model/inline-walk.js'
import { parseText } from '../../src/read/parse-text.js'
import { writeText } from '../../src/read/write-text.js'
import { SourceText } from '../../src/model/place.js'
import { wordsOf } from '../../src/text/fold.js'
import { smallWork } from '../support/works.js'
import { shown } from './cases.js'
import { pandocDocument } from './documents.js'

const letter = `# Premier envoi

Cher ami, la *vanne*[^a] du moulin a **cédé**[^b] : on l’avait dit.

> Qui veut de l’eau[^c] la garde.

1. du chêne
2. de l’orme[^d]

- clous

  et vis

| Quoi  | Combien    |
|-------|-----------:|
| chêne | deux[^e]   |

## Second envoi

Votre [lien](https://example.org/)[^f] et le XIX^e^ siècle[^g].[^h]

[^a]: Porte d’eau.
[^b]: En mars.

    Ou en avril.
[^c]: *Proverbe*.
[^d]: Bois dur. (N.d.T.)
[^e]: Selon le registre (Note de l’éditeur).
[^f]: Voir la carte.
[^g]: Sic. — Tr.
[^h]: Fin.
`

const notes = [
  '1 author: Porte d’eau.',
  '2 author: En mars. ¶ Ou en avril.',
  '3 author: *Proverbe*.',
  '4 translator: Bois dur. (N.d.T.)',
  '5 editor: Selon le registre (Note de l’éditeur).',
  '6 author: Voir la carte.',
  '7 translator: Sic. — Tr.',
  '8 author: Fin.',
]

/** What each note is called after: the word before its call. */
const callers = ['vanne', 'cédé', "l'eau", "l'orme", 'deux', 'lien', 'siècle', 'siècle']
const words = wordsOf(letter.replace(/\[\^\w\]:?|https:\S+/g, '').replace(/^[12]\./gm, '').replace(/\^e\^/, 'e')).sort()

describe.each(['docx', 'odt', 'html', 'epub', 'latex'] as const)('a letter in %s', format => {
  const ending = format === 'latex' ? 'tex' : format
  test('keeps every note at its place', async () => {
    const { value, diagnostics } = await readContribution(await pandocDocument(letter, format === 'html' ? 'html5' : format), `a.${ending}`)
    expect(shown(value, []).notes?.split('\n')).toEqual(notes)
    expect(diagnostics.filter(({ rule }) => rule !== 'element-dropped')).toEqual([])
    const texts = value.blocks.flatMap(block => block.segments)
    const called = texts.flatMap(segment => segment.flatMap((inline, at) => notesCalled([inline]).map(() => wordsOf(plainText(segment.slice(0, at + 1))).at(-1))))
    expect(called).toEqual(callers)
    const made = [...value.blocks, ...value.notes.flatMap(note => note.blocks)].flatMap(block => block.segments.flatMap(segment => wordsOf(plainText(segment))))
    expect(made.sort()).toEqual(words)
  }, 30_000)
})

describe('a letter in rtf', () => {
  test('keeps every note but the one in a table, which pandoc drops: its words are named', async () => {
    const { value, diagnostics } = await readContribution(await pandocDocument(letter, 'rtf'), 'a.rtf')
    expect(value.notes.map(note => note.id)).toHaveLength(8)
    const shownNotes = shown(value, []).notes?.split('\n') ?? []
    expect(shownNotes.filter((_, at) => at !== 4)).toEqual(notes.filter((_, at) => at !== 4))
    expect(diagnostics.map(({ rule, values }) => `${rule} ${values.text}`)).toEqual(['words-lost Selon le registre (Note de l’éditeur).'])
  }, 30_000)
})

describe('an imported source', () => {
  test('says by their ids whose its notes are, and can be written as text.md', async () => {
    const { value } = await importForeign(await pandocDocument(letter, 'docx'), 'a.docx', { language: 'fr' })
    expect(value.notes.map(note => note.id)).toEqual(['1', '2', '3', 'tr-4', 'ed-5', '6', 'tr-7', '8'])
    const { value: book, diagnostics } = parseText(new SourceText('text.md', writeText(value)), smallWork)
    expect(diagnostics).toEqual([])
    expect(book.notes.map(({ origin }) => origin)).toEqual(['author', 'author', 'author', 'translator', 'editor', 'author', 'translator', 'author'])
    const segmentsApart = (text: ReturnType<typeof shown>): string => text.blocks?.replaceAll(' | ', ' ') ?? ''
    expect(segmentsApart(shown(book, []))).toBe(segmentsApart(shown(value, [])))
  }, 30_000)
})
