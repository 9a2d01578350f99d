/** Each rule of the reading stage: `fires.*` breaks it, `silent.*` does not. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SourceText } from '../../src/model/place.js'
import { parseText } from '../../src/read/parse-text.js'
import { parseWork } from '../../src/read/parse-work.js'
import { smallWork } from '../support/works.js'

const folder = new URL('../cases/rules/', import.meta.url)
const rules = ['work-yaml-syntax', 'work-field-unknown', 'work-field-wrong', 'work-title-untranslated', 'work-proposed', 'text-empty', 'text-too-deep', 'note-undefined', 'note-uncalled', 'note-called-twice', 'note-defined-twice', 'markdown-unsupported'] as const

function found(rule: string, file: string): string[] {
  const source = new SourceText(file, readFileSync(new URL(`${rule}/${file}`, folder), 'utf8'))
  const { diagnostics } = file.endsWith('.yaml') ? parseWork(source) : parseText(source, smallWork)
  return diagnostics.map(diagnostic => diagnostic.rule)
}

describe.each(rules)('%s', rule => {
  const files = readdirSync(new URL(rule, folder))
  test('fires where it should', () => {
    const firing = files.filter(file => file.startsWith('fires'))
    expect(firing.length).toBeGreaterThan(0)
    for (const file of firing) expect(found(rule, file)).toContain(rule)
  })
  test('is silent where it should be', () => {
    for (const file of files.filter(file => file.startsWith('silent'))) expect(found(rule, file)).toEqual([])
  })
})
