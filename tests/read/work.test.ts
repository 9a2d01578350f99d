import { describe, expect, test } from 'vitest'
import { SourceText } from '../../src/model/place.js'
import { parseWork, setTitle, writeWork } from '../../src/read/parse-work.js'
import { smallWork } from '../support/works.js'

const faults = (yaml: string) => parseWork(new SourceText('work.yaml', yaml)).diagnostics.map(({ rule, place, values }) => `${place.line}:${place.column} ${rule} ${values.field ?? ''}`.trim())
const valid = writeWork(smallWork)

describe('work.yaml', () => {
  test('what we write is read back the same', () => {
    const full = { ...smallWork, subtitle: { fr: 'Un sous-titre', en: 'A Subtitle' }, date: '1897', place: { fr: 'Lyon', en: 'Lyons' }, sourceNote: { fr: 'Inventé.', en: 'Invented.' } }
    expect(parseWork(new SourceText('work.yaml', writeWork(full)))).toEqual({ value: full, diagnostics: [] })
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
})
