import { describe, expect, test } from 'vitest'
import { SourceText } from '../../src/model/place.js'
import { parseWork, setTitle, writeWork } from '../../src/read/parse-work.js'
import { wordsFor } from '../../src/words/words.js'
import { smallWork } from '../support/works.js'

const faults = (yaml: string) => parseWork(new SourceText('work.yaml', yaml)).diagnostics.map(({ rule, place, values }) => `${place.line}:${place.column} ${rule} ${values.field ?? ''}`.trim())
const valid = writeWork(smallWork)

describe('work.yaml', () => {
  test('what we write is read back the same', () => {
    const full = { ...smallWork, subtitle: { fr: 'Un sous-titre', en: 'A Subtitle' }, date: '1897', place: { fr: 'Lyon', en: 'Lyons' }, sourceNote: { fr: 'Inventé.', en: 'Invented.' } }
    expect(parseWork(new SourceText('work.yaml', writeWork(full)))).toEqual({ value: full, diagnostics: [] })
  })
  test('what the import proposed is kept until a person takes it off the list', () => {
    const proposed = { ...smallWork, proposed: ['title', 'author'] as const }
    const { value, diagnostics } = parseWork(new SourceText('work.yaml', writeWork(proposed)))
    expect(value).toEqual(proposed)
    expect(diagnostics).toMatchObject([{ rule: 'work-proposed', severity: 'remark', values: { fields: 'title, author' } }])
    expect(faults(`${valid}proposed: []\n`)).toEqual([])
    expect(faults(`${valid}proposed: [rights]\n`)).toEqual([expect.stringMatching(/work-field-wrong proposed/)])
  })
  test('a year may be a number', () => expect(parseWork(new SourceText('work.yaml', `${valid}date: 1897\n`)).value?.date).toBe('1897'))
  test('an unknown field has its line and column, and the known ones are named', () => {
    const { diagnostics } = parseWork(new SourceText('work.yaml', `${valid}couleur: bleu\n`))
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ rule: 'work-field-unknown', place: { line: valid.split('\n').length, column: 1 }, values: { field: 'couleur' } })
    expect(diagnostics[0]?.values.known).toContain('contributors')
  })
  test('an unknown field deep inside', () => expect(faults(valid.replace('page: A5', 'page: A5\n  papier: bible'))).toEqual([expect.stringMatching(/^\d+:3 work-field-unknown papier$/)]))
  test('a wrong value', () => expect(faults(valid.replace('page: A5', 'page: A9'))).toEqual([expect.stringMatching(/^\d+:9 work-field-wrong edition.page$/)]))
  test('a missing field', () => expect(faults(valid.replace(/identifier:.*\n/, ''))).toEqual(['1:1 work-field-wrong identifier']))
  test('a title that the source language lacks', () => expect(faults(valid.replace(/ {2}fr: Petit livre\n/, ''))).toEqual([expect.stringMatching(/work-field-wrong title.fr$/)]))
  test('a title that the translation lacks is a warning, and can be set without touching the rest', () => {
    const untitled = new SourceText('work.yaml', `# mine\n${valid.replace(/ {2}en: Small Book\n/, '')}`)
    const { value, diagnostics } = parseWork(untitled)
    expect(value?.title).toEqual({ fr: 'Petit livre' })
    expect(diagnostics.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['work-title-untranslated warning'])
    expect(setTitle(untitled, 'en', 'Small Book')).toBe(`# mine\n${valid}`)
  })
  test('broken YAML', () => expect(faults('id: [un\ntitle: x')[0]).toMatch(/work-yaml-syntax/))
  test('aliases that multiply without end, or name nothing', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...['b', 'c', 'd', 'e', 'f', 'g'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdef'[index]}`).join(', ')}]`)].join('\n')
    expect(faults(bomb)).toEqual(['1:1 work-yaml-syntax'])
    expect(faults('id: *rien\n')[0]).toMatch(/work-yaml-syntax/)
  })
  test('an id that is not the name of the folder', () => {
    const wrong = (path: string) => parseWork(new SourceText(path, valid)).diagnostics.map(({ rule, values }) => `${rule} ${values.field} ${values.reason}`)
    expect(wrong('source/petit/work.yaml')).toEqual([])
    expect(wrong('work.yaml')).toEqual([])
    expect(wrong('source/grand/work.yaml')).toEqual(['work-field-wrong id not-folder'])
  })
  test('a language translated into itself', () => expect(faults(valid.replace('target: en', 'target: FR'))).toEqual([expect.stringMatching(/work-field-wrong languages.target$/)]))
  test.each(['2026-13-45', '2026-02-29', '2026-00-10', '2026'])('%s is no day of an edition', date => expect(faults(valid.replace('date: 2026-11-21', `date: "${date}"`))).toEqual([expect.stringMatching(/work-field-wrong edition.date$/)]))
  test.each(['1929-13', '1900-02-29', '1929-5', 'mai 1929'])('%s is no date of a work', date => expect(faults(`${valid}date: "${date}"\n`)).toEqual([expect.stringMatching(/work-field-wrong date$/)]))
  test.each(['1929', '1929-05', '2000-02-29', '0004-02-29'])('%s is a date of a work', date => expect(parseWork(new SourceText('work.yaml', `${valid}date: "${date}"\n`)).value?.date).toBe(date))
})

describe('what is wrong with work.yaml is told in the reader’s language', () => {
  const told = (yaml: string, language: string) => parseWork(new SourceText('source/petit/work.yaml', yaml)).diagnostics.map(diagnostic => wordsFor(language).diagnostic(diagnostic).message)
  test.each([
    ['a missing field', valid.replace(/identifier:.*\n/, ''), 'Le champ « identifier » est incorrect : il manque.'],
    ['an empty text', valid.replace('en: Small Book', 'en: " "'), 'Le champ « title.en » est incorrect : il est vide.'],
    ['a number for a text', valid.replace('en: Small Book', 'en: 3'), 'Le champ « title.en » est incorrect : il faut un texte.'],
    ['no list', valid.replace(/contributors:[\s\S]*?(?=rights)/, 'contributors: Jeanne\n'), 'Le champ « contributors » est incorrect : il faut une liste.'],
    ['no fields', valid.replace(/languages:[\s\S]*?(?=title)/, 'languages: fr\n'), 'Le champ « languages » est incorrect : il lui faut des champs à l’intérieur.'],
    ['an unknown page', valid.replace('page: A5', 'page: A9'), 'Le champ « edition.page » est incorrect : il faut l’une de ces valeurs : A4, A5, B5, Letter, 6x9, 5.5x8.5.'],
    ['a title in no language', valid.replace('en: Small Book', '"1": Small Book'), 'Le champ « title.1 » est incorrect : il faut un code de langue, comme fr ou en-GB.'],
    ['another id', valid.replace('id: petit', 'id: grand'), 'Le champ « id » est incorrect : il faut le nom du dossier, « petit ».'],
    ['a field twice', `${valid}id: petit\n`, 'Ce n’est pas du YAML valable : un champ figure ici deux fois.'],
    ['a tab', 'id: petit\nlanguages:\n\tsource: fr\n', 'Ce n’est pas du YAML valable : une ligne est en retrait par une tabulation ; utilisez des espaces.'],
    ['an unclosed list', 'id: [un\n', 'Ce n’est pas du YAML valable : cette ligne n’a pas le même retrait que ses voisines, ou un crochet n’est pas fermé.'],
    ['a thousand brackets', `id: ${'['.repeat(5000)}`, 'Ce n’est pas du YAML valable : des champs s’emboîtent trop profondément.'],
    ['an unclosed quotation', 'id: "un\n', 'Ce n’est pas du YAML valable : il manque un signe : deux-points, une virgule, ou la fin d’une citation ou d’un crochet.'],
  ])('%s', (_, yaml, message) => expect(told(yaml, 'fr')).toContain(message))
  test('every fault of YAML has words of its own', () => expect(told('a: %b\n- c\n', 'fr').join()).not.toMatch(/Unexpected|must|expected|yaml-/))
  test('a snippet of the text is never taken for a key', () => {
    const lost = { rule: 'code-missing', values: { style: 'small-caps', text: 'strong' } } as const
    expect(wordsFor('fr').diagnostic(lost).message).toBe('La traduction a perdu la mise en forme (petites capitales) de « strong ».')
    expect(wordsFor('en').diagnostic({ rule: 'markdown-unsupported', values: { what: 'image' } }).message).toBe('An edition has no place for this: an image.')
  })
})
