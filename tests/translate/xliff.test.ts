import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/model/place.js'
import { parseXliff } from '../../src/translate/parse-xliff.js'
import { writeXliff } from '../../src/translate/write-xliff.js'
import { arbitraryCatalog } from './arbitrary-catalog.js'

const seed = 20240517
const file = (text: string) => new SourceText('translations/w/en.xlf', text)

describe('XLIFF keeps what it is given', () => {
  it('parse(write(c)) = c', () => {
    fc.assert(
      fc.property(arbitraryCatalog, catalog => {
        const { value, diagnostics } = parseXliff(file(writeXliff(catalog, {})))
        expect(diagnostics).toEqual([])
        expect(value).toEqual(catalog)
      }),
      { seed, numRuns: 300 },
    )
  })

  it('write(parse(x)) = x, with and without the file to lean on', () => {
    fc.assert(
      fc.property(arbitraryCatalog, catalog => {
        const text = writeXliff(catalog, {})
        const { value } = parseXliff(file(text))
        expect(writeXliff(value, {})).toBe(text)
        expect(writeXliff(value, { base: file(text) })).toBe(text)
      }),
      { seed, numRuns: 200 },
    )
  })
})
