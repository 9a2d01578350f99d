/** Each question asked of a translation: `fires.source.md` with `fires.target.md` breaks the rule, `silent.*` does not. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runChecks } from '../../src/check/run-checks.js'
import type { Catalog } from '../../src/model/catalog.js'
import { wholeFile } from '../../src/model/place.js'
import { inStep } from '../support/catalogs.js'

const read = (rule: string, file: string) => readFileSync(new URL(`../cases/rules/${rule}/${file}`, import.meta.url), 'utf8')
const rulesOf = (asked: ReturnType<typeof inStep>) => runChecks({ ...asked, locate: unit => wholeFile(unit) }).map(({ rule, place }) => `${place.file} ${rule}`)

describe.each([
  ['note-call-missing', 'u1'],
  ['translator-note-uncalled', 'n-tr-1-1'],
  ['code-missing', 'u1'],
  ['number-missing', 'u1'],
  ['segments-untranslated', 'u1'],
])('%s', (rule, unit) => {
  test('fires at the unit', () => expect(rulesOf(inStep(read(rule, 'fires.source.md'), read(rule, 'fires.target.md')))).toEqual([`${unit} ${rule}`]))
  test('is silent where all is well', () => expect(rulesOf(inStep(read(rule, 'silent.source.md'), read(rule, 'silent.target.md')))).toEqual([]))
})

/** The catalog of one translated sentence, with something about its segment changed. */
function changed(change: (segment: Catalog['body'][number]['segments'][number]) => Catalog['body'][number]['segments'][number]) {
  const { book, catalog } = inStep('La vanne est fermée.', 'The sluice is shut.')
  return { book, catalog: { ...catalog, body: catalog.body.map(unit => ({ ...unit, segments: unit.segments.map(change) })) } }
}

describe('segments', () => {
  test('whose translation wants a look are counted', () =>
    expect(rulesOf(changed(segment => ({ ...segment, state: 'initial' })))).toEqual(['u1 segments-to-review']))
  test('that were left out are counted apart from those not translated yet', () =>
    expect(rulesOf(changed(({ id, source }) => ({ id, source, state: 'initial', subState: 'regard:omitted' })))).toEqual(['u1 segments-omitted']))
  test('that call a note which does not exist are errors', () =>
    expect(rulesOf(changed(segment => ({ ...segment, state: 'translated', target: [{ type: 'note-reference', id: '9', note: 'x' }] })))).toEqual(['u1 note-call-unknown']))
})
