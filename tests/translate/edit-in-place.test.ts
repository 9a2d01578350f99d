/** Edit files of other programs at random: what was edited is read back, and every other byte is as it was. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalog, Segment, Unit } from '../../src/model/catalog.js'
import type { Inline } from '../../src/model/inline.js'
import { SourceText } from '../../src/model/place.js'
import { parseXliff } from '../../src/translate/parse-xliff.js'
import { validateXliff } from '../../src/translate/validate-xliff.js'
import { writeXliff } from '../../src/translate/write-xliff.js'

const seed = 60_425
const suite = fileURLToPath(new URL('../../../shared/suites/xliff/valid', import.meta.url))
const own = fileURLToPath(new URL('../cases/xliff', import.meta.url))
const filesBelow = (folder: string): SourceText[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && entry.name.endsWith('.xlf'))
        .map(entry => new SourceText(entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')))
        .sort((a, b) => (a.file < b.file ? -1 : 1))
    : []
const files = [...filesBelow(own), ...filesBelow(suite)]
/** Files whose segments can get targets: those that say what language these are in. */
const editable = files.filter(file => parseXliff(file).value.languages.target !== '' && unitsOf(parseXliff(file).value).length > 0)

function unitsOf(catalog: Catalog): readonly Unit[] {
  return [...catalog.body, ...catalog.notes.flatMap(note => note.units), ...catalog.attic]
}

function withUnit(catalog: Catalog, unit: Unit): Catalog {
  const put = (units: readonly Unit[]): Unit[] => units.map(one => (one.id === unit.id ? unit : one))
  return { ...catalog, body: put(catalog.body), notes: catalog.notes.map(note => ({ ...note, units: put(note.units) })), attic: put(catalog.attic) }
}

const errorsIn = (text: string): string[] => validateXliff(new SourceText('a.xlf', text)).filter(one => one.severity === 'error').map(one => `${one.rule} ${JSON.stringify(one.values)}`)

/** The codes of a side with other words between them; a code may hold them, too. */
function reworded(inlines: readonly Inline[], words: string): Inline[] {
  const put = (list: readonly Inline[]): Inline[] => list.map(inline => (inline.type === 'text' ? { type: 'text', text: words } : 'children' in inline ? { ...inline, children: put(inline.children) } : inline))
  const made = put(inlines)
  return made.some(inline => inline.type === 'text') ? made : [...made, { type: 'text', text: words }]
}

const words = fc.constantFrom('Other words', 'a & b < c', '  two  spaces ', 'line\nfeed', '\u0001', '😀 ]]>', '"quoted" \'so\'', 'x')
const edits = fc.record({ file: fc.nat(), unit: fc.nat(), segment: fc.nat(), words, state: fc.constantFrom('translated' as const, 'reviewed' as const, 'final' as const), isNew: fc.boolean() })

function edited(segment: Segment, { words: text, state, isNew }: { readonly words: string; readonly state: 'translated' | 'reviewed' | 'final'; readonly isNew: boolean }): Segment {
  const { subState: _, ...rest } = segment
  return { ...rest, state, target: reworded(isNew ? segment.source : (segment.target ?? segment.source), text) } as Segment
}

/** How many lines at the start and end of two texts are the same. */
function sameLines(a: string, b: string): { readonly before: number; readonly after: number } {
  const [as, bs] = [a.split('\n'), b.split('\n')]
  const before = as.findIndex((line, index) => line !== bs[index])
  const after = as.toReversed().findIndex((line, index) => line !== bs.toReversed()[index])
  return { before: before < 0 ? as.length : before, after: after < 0 ? as.length : after }
}

describe('a file of another program', () => {
  it('has every unit opened, and comes back byte for byte', () => {
    for (const file of files) {
      const { value, diagnostics } = parseXliff(file)
      expect(diagnostics.map(one => `${file.file} ${one.rule}`)).toEqual([])
      expect(value.unread).toEqual([])
      expect(writeXliff(value, { base: file })).toBe(file.text)
      expect(writeXliff(structuredClone(value), { base: file })).toBe(file.text)
    }
  })

  it('is written from its catalog alone as a file that says the same', () => {
    for (const file of files) {
      const { value } = parseXliff(file)
      const { value: again } = parseXliff(new SourceText('a.xlf', writeXliff(value, {})))
      expect([file.file, unitsOf(again)]).toEqual([file.file, unitsOf(value)])
    }
  })

  it('changes in the edited segment only, whatever is edited, and stays valid', () => {
    let [runs, stayedValid] = [0, 0]
    fc.assert(
      fc.property(edits, edit => {
        const file = editable[edit.file % editable.length]
        if (!file) return
        const { value } = parseXliff(file)
        const units = unitsOf(value)
        const unit = units[edit.unit % units.length]
        const was = unit?.segments[edit.segment % unit.segments.length]
        if (!unit || !was) return
        const now = edited(was, edit)
        const catalog = withUnit(value, { ...unit, segments: unit.segments.map(segment => (segment === was ? now : segment)) })
        const written = writeXliff(catalog, { base: file })
        expect(unitsOf(parseXliff(new SourceText('a.xlf', written)).value)).toEqual(unitsOf(catalog))
        const start = linesOfUnit(file.text, value, unit.id)
        const { before, after } = sameLines(file.text, written)
        const lines = file.text.split('\n').length
        expect([file.file, before >= start.first, lines - after <= start.last + 1]).toEqual([file.file, true, true])
        runs += 1
        const broken = errorsIn(written).filter(error => !errorsIn(file.text).includes(error))
        if (broken.length === 0) stayedValid += 1
        else expect(broken.filter(error => !/^xliff-(?:code-|reorder|id-twice|marker|copy|(?:[a-z]+-)*ref)/.test(error))).toEqual([])
      }),
      { seed, numRuns: 600 },
    )
    console.info(`edited in place with seed ${seed}: ${runs} edits in ${editable.length} files, ${stayedValid} valid afterwards; the rest put codes where they may not stand`)
  })
})

/** The first and last line (from 0) of the unit in its file: the n-th unit of the text is the n-th of the document's elements. */
function linesOfUnit(text: string, catalog: Catalog, unit: string): { readonly first: number; readonly last: number } {
  const index = unitsOf(catalog).findIndex(one => one.id === unit)
  const all = [...text.matchAll(/<(?:\w+:)?unit[\s>]/g)].map(match => match.index)
  const start = all[index] ?? 0
  const end = text.indexOf('</', text.indexOf('unit>', start) - 4)
  const lineOf = (at: number): number => text.slice(0, at).split('\n').length - 1
  return { first: lineOf(start), last: lineOf(text.indexOf('unit>', end)) }
}

describe('what stands around an edit', () => {
  const everyCode = files.find(file => file.file === 'every-code.xlf')
  const first = (change: (unit: Unit) => Unit): { readonly text: string; readonly catalog: Catalog; readonly written: string } => {
    if (!everyCode) throw new Error('no every-code.xlf')
    const { value } = parseXliff(everyCode)
    const [unit] = value.body
    const catalog = unit ? withUnit(value, change(unit)) : value
    return { text: everyCode.text, catalog, written: writeXliff(catalog, { base: everyCode }) }
  }
  const again = (text: string): Catalog => parseXliff(new SourceText('a.xlf', text)).value

  it('a remark that is added, changed or taken away touches its own note', () => {
    const changed = first(unit => ({ ...unit, remarks: [...unit.remarks.slice(0, 1).map(remark => ({ ...remark, text: 'by machine' })), { id: 'r9', segment: 's1', category: 'me', text: 'new' }] }))
    expect(changed.written).toBe(
      changed.text
        .replace('>by hand</note>', '>by machine</note>\n          <note xmlns:regard="urn:regard:xliff:1.0" id="r9" category="me" regard:segment="s1">new</note>')
        .replace('\n          <note>no id</note>', ''),
    )
    expect(again(changed.written)).toEqual(changed.catalog)
    const gone = first(unit => ({ ...unit, remarks: [] }))
    expect(again(gone.written)).toEqual(gone.catalog)
  })

  it('what the program knows of a segment goes into metadata of its own', () => {
    const { text, written, catalog } = first(unit => ({ ...unit, segments: unit.segments.map(segment => (segment.id === 's2' ? { ...segment, confidence: 0.5 } : segment)) }))
    expect(written).toBe(text.replace('<my:hint', '<mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><mda:metaGroup id="s2" category="regard:segment"><mda:meta type="confidence">0.5</mda:meta></mda:metaGroup></mda:metadata>\n        <my:hint'))
    expect(again(written).body[0]?.segments).toEqual(catalog.body[0]?.segments)
    const twice = writeXliff({ ...again(written), body: again(written).body.map(unit => ({ ...unit, segments: unit.segments.map(segment => ({ ...segment, contribution: 'c1' })) })) }, { base: new SourceText('a.xlf', written) })
    expect(again(twice).body[0]?.segments.map(segment => [segment.confidence, segment.contribution])).toEqual([[undefined, 'c1'], [0.5, 'c1'], [undefined, 'c1'], [undefined, 'c1']])
    const { confidence: _, ...plain } = again(written).body[0]?.segments[1] ?? { id: '', source: [], state: 'initial' as const }
    const cleared = { ...again(written), body: again(written).body.map((unit, index) => (index === 0 ? { ...unit, segments: unit.segments.map(segment => (segment.id === 's2' ? (plain as Segment) : segment)) } : unit)) }
    expect(writeXliff(cleared, { base: new SourceText('a.xlf', written) })).not.toContain('confidence')
  })

  it('a unit that must be written anew keeps its comments, data, foreign text and attributes', () => {
    const { written, catalog } = first(unit => ({ ...unit, segments: unit.segments.map(segment => ({ ...segment, id: segment.id === 's1' ? 's10' : segment.id })) as Segment[] }))
    for (const kept of ['<!-- at its head -->', '<!-- among the notes -->', '<!-- inside a segment -->', '<!-- said twice -->', '<?break?>', '  keep  ', 'dir="rtl"', 'name="a"']) expect(written).toContain(kept)
    expect(again(written).body[0]?.segments.map(segment => segment.target)).toEqual(catalog.body[0]?.segments.map(segment => segment.target))
    expect(written.split('<unit id="u2"')[1]).toBe(everyCode?.text.split('<unit id="u2"')[1])
  })
})
