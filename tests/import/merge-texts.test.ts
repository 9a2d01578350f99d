/** What a person wrote into text.md and what the import writes today, made one. */
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeTexts } from '../../src/import/review/merge-texts.js'

const base = '# La vanne\n\nLa vanne est ferme depuis mardi et le meunier attend.\n\nIl criera demain.\n'
const fixture = (file: string): string => readFileSync(new URL(`../cases/rules/merge-conflict/${file}`, import.meta.url), 'utf8')

describe('a merge', () => {
  test('takes what only the import changed, and what only the person changed', () => {
    const merged = mergeTexts({ base, ours: base.replace('Il criera', 'Il parlera'), theirs: base.replace('ferme', 'fermée') })
    expect(merged).toEqual({ text: base.replace('ferme', 'fermée').replace('Il criera', 'Il parlera'), changed: 1, edited: 1, conflicts: [] })
  })

  test('joins both inside one paragraph, word by word', () => {
    const { text, conflicts } = mergeTexts({ base, ours: base.replace('le meunier', 'le vieux meunier'), theirs: base.replace('ferme', 'fermée') })
    expect(text).toContain('La vanne est fermée depuis mardi et le vieux meunier attend.')
    expect(conflicts).toEqual([])
  })

  test('follows the import when it joins paragraphs of which the person edited one', () => {
    const { text, conflicts } = mergeTexts({ base, ours: base.replace('La vanne est', 'La grande vanne est'), theirs: base.replace('attend.\n\nIl', 'attend. Il') })
    expect(text).toContain('La grande vanne est ferme depuis mardi et le meunier attend. Il criera demain.')
    expect(conflicts).toEqual([])
  })

  test('is silent where both made the same change', () => {
    const both = base.replace('ferme', 'fermée')
    expect(mergeTexts({ base, ours: both, theirs: both })).toEqual({ text: both, changed: 0, edited: 0, conflicts: [] })
  })

  test('lets the person’s words stand in a conflict and says where it is', () => {
    const ours = base.replace('ferme', 'close')
    const { text, conflicts } = mergeTexts({ base, ours, theirs: base.replace('ferme', 'fermée') })
    expect(text).toBe(ours)
    expect(conflicts).toEqual([{ at: text.indexOf('close'), base: 'est ferme depuis', ours: 'est close depuis', theirs: 'est fermée depuis' }])
  })

  test('does not mix two changes that touch', () => {
    const { text, conflicts } = mergeTexts({ base, ours: base.replace('depuis mardi', 'depuis lundi'), theirs: base.replace('depuis mardi', 'dès mardi') })
    expect(text).toContain('depuis lundi')
    expect(conflicts).toHaveLength(1)
  })

  test('keeps the line ends and the blank lines of the person’s editor', () => {
    const ours = base.replace(/\n/g, '\r\n').replace('\r\n\r\nIl', '\r\n\r\n\r\nIl')
    expect(mergeTexts({ base, ours, theirs: base }).text).toBe(ours)
    expect(mergeTexts({ base, ours, theirs: base.replace('ferme', 'fermée') }).text).toBe(ours.replace('ferme', 'fermée'))
  })

  test('keeps a paragraph that the person took out away, and one that they added', () => {
    const ours = base.replace('Il criera demain.\n', 'Une phrase neuve.\n')
    expect(mergeTexts({ base, ours, theirs: base.replace('ferme', 'fermée') }).text).toBe(ours.replace('ferme', 'fermée'))
  })

  test('of two texts with nothing in common keeps the person’s and takes no time', () => {
    const words = (seed: string): string => Array.from({ length: 30_000 }, (_, at) => `${seed}${at}`).join(' ')
    const started = process.hrtime.bigint()
    const { text, conflicts } = mergeTexts({ base: `${words('a')}\n`, ours: `${words('b')}\n`, theirs: `${words('c')}\n` })
    expect(text).toBe(`${words('b')}\n`)
    expect(conflicts).toHaveLength(1)
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(20)
  })
})

describe('the laws of merging', () => {
  const paragraph = fc.array(fc.constantFrom('la', 'vanne', 'est', 'fermée', 'Il', 'crie.', '[^1]', '«'), { minLength: 1, maxLength: 6 }).map(words => words.join(' '))
  const text = fc.array(paragraph, { maxLength: 6 }).map(paragraphs => paragraphs.map(each => `${each}\n`).join('\n'))
  test('what nobody changed stays; what one side changed is taken; both alike is no conflict', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(mergeTexts({ base: one, ours: other, theirs: one })).toMatchObject({ text: other, conflicts: [] })
        expect(mergeTexts({ base: one, ours: one, theirs: other })).toMatchObject({ text: other, conflicts: [] })
        expect(mergeTexts({ base: one, ours: other, theirs: other })).toMatchObject({ text: other, conflicts: [] })
      }),
      { seed: 3, numRuns: 300 },
    )
  })
  test('merged again with the same import, nothing changes and no conflict is left', () => {
    fc.assert(
      fc.property(text, text, text, (base_, ours, theirs) => {
        const { text: merged } = mergeTexts({ base: base_, ours, theirs })
        expect(mergeTexts({ base: theirs, ours: merged, theirs })).toMatchObject({ text: merged, conflicts: [], changed: 0 })
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})

describe('merge-conflict', () => {
  const conflicts = (file: string) => mergeTexts({ base: fixture('base.md'), ours: fixture(file), theirs: fixture('theirs.md') }).conflicts
  test('fires where both wrote another word', () => expect(conflicts('fires.md')).toMatchObject([{ ours: 'est close depuis', theirs: 'est fermée depuis' }]))
  test('is silent where they wrote in different places', () => expect(conflicts('silent.md')).toEqual([]))
})
