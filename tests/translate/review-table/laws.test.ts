/** What is sent out as a table and comes back untouched says what the catalog says; what one cell says changes one segment. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalog, Segment, Unit } from '../../../src/model/catalog.js'
import type { Checked } from '../../../src/model/diagnostic.js'
import { SourceText } from '../../../src/model/place.js'
import type { Returned, ReturnedSegment } from '../../../src/model/returned.js'
import type { ExportOptions } from '../../../src/translate/interchange/export-request.js'
import { branchManners, returnedManners } from '../../../src/translate/merge/manners.js'
import { mergeReturned } from '../../../src/translate/merge/merge-returned.js'
import { readDocxTable } from '../../../src/translate/review-table/read-docx.js'
import { readHtmlTable } from '../../../src/translate/review-table/read-html.js'
import { writeDocxTable } from '../../../src/translate/review-table/write-docx.js'
import { writeHtmlTable } from '../../../src/translate/review-table/write-html.js'
import { arbitraryCatalog } from '../arbitrary-catalog.js'

const options: ExportOptions = { work: 'lettre', exchange: '0123456789ab', only: 'all', per: 'sentence', copySource: false }
const seed = Number(process.env.SEED ?? 20_261_121)

const formats: Readonly<Record<string, (catalog: Catalog) => Checked<Returned>>> = {
  docx: catalog => readDocxTable(writeDocxTable(catalog, options), 'lettre.docx'),
  html: catalog => readHtmlTable(new SourceText('lettre.html', writeHtmlTable(catalog, options))),
}

const isSaid = (segment: Segment): boolean => segment.source.length > 0 || (segment.target !== undefined && segment.target.length > 0)
const key = branchManners.key
/** A target of nothing but white space is none for anybody who looks at a table. */
const targetKey = (target: ReturnedSegment['target']): string => (returnedManners.key(target) === '' ? '' : key(target))

type Said = { readonly id: string; readonly source: string; readonly target: string; readonly state: string | undefined; readonly remarks: readonly string[] }

function expected(unit: Unit): Said[] {
  return unit.segments.filter(isSaid).map(segment => ({
    id: `${unit.id} ${segment.id}`,
    source: key(segment.source),
    target: targetKey(segment.target),
    state: targetKey(segment.target) === '' ? undefined : segment.state,
    remarks: unit.remarks.filter(remark => (remark.segment ?? unit.segments[0]?.id) === segment.id && !remark.category.startsWith('regard:') && remark.text.trim() !== '').map(({ text }) => text.trim()),
  }))
}

const found = ({ unit, segments, source, target, state, remarks }: ReturnedSegment): Said => ({ id: `${unit} ${segments?.join()}`, source: key(source), target: targetKey(target), state: targetKey(target) === '' ? undefined : state, remarks: remarks.map(({ text }) => text.trim()) })

describe.each(Object.entries(formats))('a table as %s', (_, sendAndReturn) => {
  it(`says what the catalog says (seed ${seed})`, () => {
    fc.assert(
      fc.property(arbitraryCatalog, catalog => {
        const { value, diagnostics } = sendAndReturn(catalog)
        const said = [...catalog.body, ...catalog.notes.flatMap(note => note.units)].flatMap(expected)
        expect(value.segments.map(found)).toEqual(said)
        expect(diagnostics.map(({ rule }) => rule)).toEqual(said.length === 0 ? ['table-none'] : [])
        expect(value.exchange).toBe('0123456789ab')
        expect(value.languages).toEqual(said.length === 0 ? { target: 'en' } : catalog.languages)
      }),
      { seed, numRuns: 150 },
    )
  })

  it(`merges back without a trace (seed ${seed})`, () => {
    fc.assert(
      fc.property(arbitraryCatalog, catalog => {
        const { value, diagnostics } = mergeReturned(catalog, catalog, sendAndReturn(catalog).value, { origin: 'table' })
        expect(value.counts).toMatchObject({ taken: 0, conflicts: 0, unknown: 0 })
        expect(diagnostics.filter(({ severity }) => severity !== 'remark')).toEqual([])
      }),
      { seed, numRuns: 150 },
    )
  })
})

it('is the same, byte for byte, each time it is written', () => {
  fc.assert(
    fc.property(arbitraryCatalog, catalog => {
      expect(writeDocxTable(catalog, options)).toEqual(writeDocxTable(catalog, options))
    }),
    { seed, numRuns: 20 },
  )
})
