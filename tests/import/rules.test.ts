/** Each rule of the import: `fires.txt` breaks it, `silent.txt` does not. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importText } from '../../src/import/import-text.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { checkNothingLost } from '../../src/import/nothing-lost.js'
import { track } from '../../src/import/tracked-text.js'
import { SourceText } from '../../src/model/place.js'
import { emptyLexicon } from '../../src/text/lexicon.js'

const read = (rule: string, file: string): SourceText => new SourceText(file, readFileSync(new URL(`../cases/rules/${rule}/${file}`, import.meta.url), 'utf8'))
const lexicon = await loadLexicon('fr')
const found = (source: SourceText, knowing = lexicon): string[] => importText(source, { language: 'fr', lexicon: knowing }).diagnostics.map(({ rule }) => rule)

describe.each(['import-note-uncalled', 'import-note-missing', 'import-columns', 'import-columns-parted', 'import-contents-unmet', 'import-heading-unlisted', 'import-other-language', 'import-all-capitals', 'import-endless-line'])('%s', rule => {
  test('fires where it should', () => expect(found(read(rule, 'fires.txt'))).toContain(rule))
  test('is silent where it should be', () => expect(found(read(rule, 'silent.txt'))).toEqual([]))
})

describe('import-no-lexicon', () => {
  test('fires without a dictionary', () => expect(found(read('import-no-lexicon', 'fires.txt'), emptyLexicon)).toContain('import-no-lexicon'))
  test('is silent with one', () => expect(found(read('import-no-lexicon', 'silent.txt'))).toEqual([]))
})

describe('import-lost-text', () => {
  test('fires for what is neither in the text nor in the log', () => {
    const source = read('import-lost-text', 'fires.txt')
    const kept = track(source.text, 0, source.text.indexOf('sur'))
    const [lost] = checkNothingLost(source, [kept], [])
    expect(lost).toMatchObject({ rule: 'import-lost-text', severity: 'error', values: { text: 'sur la table et sortit sans un mot.' } })
    expect(lost?.place.column).toBe(27)
  })

  test('is silent when the log says where it went', () => {
    const source = read('import-lost-text', 'silent.txt')
    const at = source.text.indexOf('sur')
    const removed = { rule: 'furniture', place: source.place(at, source.text.length), before: '', after: '', confidence: 1, made: true }
    expect(checkNothingLost(source, [track(source.text, 0, at)], [removed])).toEqual([])
    expect(checkNothingLost(source, [track(source.text, 0, at)], [{ ...removed, made: false }])).not.toEqual([])
  })
})
