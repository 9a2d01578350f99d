/** Hold the validator against the suite of XLIFF files beside the repository, where it is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/model/place.js'
import { parseXliff } from '../../src/translate/parse-xliff.js'
import { validateXliff } from '../../src/translate/validate-xliff.js'
import { writeXliff } from '../../src/translate/write-xliff.js'

const suite = fileURLToPath(new URL('../../../shared/suites/xliff/', import.meta.url))
const isThere = existsSync(suite)
if (!isThere) console.warn(`skipped: no suite of XLIFF files at ${suite}`)

const files = (kind: string): SourceText[] =>
  isThere
    ? readdirSync(suite + kind, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && entry.name.endsWith('.xlf'))
        .map(entry => new SourceText(join(entry.parentPath, entry.name).slice(suite.length), readFileSync(join(entry.parentPath, entry.name), 'utf8')))
        .sort((a, b) => (a.file < b.file ? -1 : 1))
    : []
const said = (file: SourceText, severity: string): string[] => validateXliff(file).filter(one => one.severity === severity).map(one => `${one.place.line}:${one.place.column} ${one.rule} ${JSON.stringify(one.values)}`)

describe.skipIf(!isThere)('the suite of XLIFF 2 files', () => {
  it('accepts every valid file', () => {
    expect(files('valid').flatMap(file => said(file, 'error').map(error => `${file.file} ${error}`))).toEqual([])
  })

  it('rejects every invalid file', () => {
    expect(files('invalid').filter(file => said(file, 'error').length === 0).map(file => file.file)).toEqual([])
  })

  it('warns of every doubtful file, and does not reject it', () => {
    for (const file of files('warning')) {
      expect(said(file, 'error')).toEqual([])
      expect(said(file, 'warning')).not.toEqual([])
    }
  })

  it('reads and writes every valid file back byte for byte', () => {
    const changed = files('valid').filter(file => writeXliff(parseXliff(file).value, { base: file }) !== file.text)
    expect(changed.map(file => file.file)).toEqual([])
  })
})
