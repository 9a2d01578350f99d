import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalog, Unit } from '../../src/model/catalog.js'
import { plainText } from '../../src/model/inline-walk.js'
import { SourceText } from '../../src/model/place.js'
import { catalogProgress } from '../../src/translate/catalog-progress.js'
import { parseXliff } from '../../src/translate/parse-xliff.js'
import { validateXliff } from '../../src/translate/validate-xliff.js'
import { writeXliff } from '../../src/translate/write-xliff.js'
import { arbitraryCatalog } from './arbitrary-catalog.js'
import { toBook, translated } from './books.js'

const seed = 20240517
const file = (text: string) => new SourceText('translations/w/en.xlf', text)
const rulesOf = (text: string): string[] => parseXliff(file(text)).diagnostics.map(({ rule, place }) => `${place.line}:${place.column} ${rule}`)

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

  it('writes nothing that its own validator, which knows the standard, would reject', () => {
    fc.assert(
      fc.property(arbitraryCatalog, catalog => {
        expect(validateXliff(file(writeXliff(catalog, {}))).map(one => [one.rule, one.values])).toEqual([])
      }),
      { seed, numRuns: 200 },
    )
  })
})

const sample = (): Catalog => translated(toBook([['La neige tombait.', 'Personne ne *passait* sur la route[^1].'], ['Le facteur vint.']], { 1: [['La route du nord.']] }))

describe('the file', () => {
  it('reads like a page: a line for each source and target', () => {
    expect(writeXliff(sample(), {})).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:regard="urn:regard:xliff:1.0" version="2.1" srcLang="fr" trgLang="en">
  <file id="f1" xml:space="preserve">
    <unit id="u1" type="regard:paragraph">
      <segment id="s1" state="translated">
        <source>La neige tombait.</source>
        <target>“La neige tombait.”</target>
      </segment>
      <ignorable><source> </source></ignorable>
      <segment id="s2" state="translated">
        <source>Personne ne <pc id="1" type="fmt" subType="xlf:i">passait</pc> sur la route<ph id="2" type="other" subType="regard:note" subFlows="u3" equiv="[^1]" disp="[^1]"/>.</source>
        <target>“Personne ne <pc id="1" type="fmt" subType="xlf:i">passait</pc> sur la route<ph id="2" type="other" subType="regard:note" subFlows="u3" equiv="[^1]" disp="[^1]"/>.”</target>
      </segment>
    </unit>
    <unit id="u2" type="regard:paragraph">
      <segment id="s1" state="translated">
        <source>Le facteur vint.</source>
        <target>“Le facteur vint.”</target>
      </segment>
    </unit>
    <group id="note-1" type="regard:note-body" name="1" regard:origin="author">
      <unit id="u3" type="regard:note">
        <segment id="s1" state="translated">
          <source>La route du nord.</source>
          <target>“La route du nord.”</target>
        </segment>
      </unit>
    </group>
  </file>
</xliff>
`)
  })
})

/** As another program might have left it: its own layout, comments, attributes, quotes, elements. */
const foreign = `<?xml version='1.0'?>
<!-- gardé -->
<xliff version="2.1" srcLang='fr' trgLang='en' xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:my="urn:my" my:tool='x'>
<file id='a' original="texte.md" xml:space="preserve">
 <my:job no="7"/>
 <notes><note>pour tous</note></notes>
    <!-- la première -->
 <unit   id='u1' my:seen="yes"><segment id='s1' state="translated"><source>Il neige&#46;</source><target>It is snowing.</target></segment></unit>
 <?break here?>
 <unit id='u2'><segment id='s1'><source>Il <mrk id="m1" type="term">pleut</mrk>.</source></segment></unit>
 <unit id='u3' name="c"><my:hint/><segment id='s1' canResegment="no"><source>Il vente.</source></segment></unit>
</file>
</xliff>`

const edit = (catalog: Catalog, id: string, change: (unit: Unit) => Unit): Catalog => ({ ...catalog, body: catalog.body.map(unit => (unit.id === id ? change(unit) : unit)) })
const translateFirst = (text: string) => (unit: Unit): Unit => ({ ...unit, segments: unit.segments.map(segment => ({ ...segment, state: 'translated', target: [{ type: 'text', text }] })) })

describe('a file of another program', () => {
  it('may name a note by what is no character', () => {
    const text = foreign.replace('</file>', '<group id="note-_ffffffff_" type="regard:note-body"><unit id="n1"><segment><source>Un.</source></segment></unit></group></file>')
    expect(parseXliff(file(text)).value.notes.map(one => one.note)).toEqual(['_ffffffff_'])
  })
  it('comes back byte for byte when nothing was edited', () => {
    const { value, diagnostics } = parseXliff(file(foreign))
    expect(diagnostics).toEqual([])
    expect(value.body.map(unit => unit.segments.map(segment => plainText(segment.source)))).toEqual([['Il neige.'], ['Il pleut.'], ['Il vente.']])
    expect(writeXliff(value, { base: file(foreign) })).toBe(foreign)
  })

  it('changes in the edited segment only', () => {
    const written = writeXliff(edit(parseXliff(file(foreign)).value, 'u3', translateFirst('It is windy.')), { base: file(foreign) })
    expect(written).toBe(foreign.replace('canResegment="no"><source>Il vente.</source>', 'canResegment="no" state="translated"><source>Il vente.</source><target>It is windy.</target>'))
  })

  it('keeps comments, extensions and foreign codes when units come and go', () => {
    const { value } = parseXliff(file(foreign))
    const written = writeXliff({ ...value, body: value.body.toReversed(), tombstones: [{ id: 'u9' }] }, { base: file(foreign) })
    for (const kept of ['<!-- gardé -->', "my:tool=\"x\"", 'original="texte.md"', '<my:job no="7"/>', '<note>pour tous</note>', '<!-- la première -->', `<unit   id='u1' my:seen="yes">`, 'Il neige&#46;', `<mrk id="m1" type="term">pleut</mrk>`, '<?break here?>'])
      expect(written).toContain(kept)
    const again = parseXliff(file(written)).value
    expect(again.body.map(unit => unit.id)).toEqual(['u3', 'u2', 'u1'])
    expect(again.tombstones).toEqual([{ id: 'u9' }])
    expect(validateXliff(file(written)).filter(one => one.severity === 'error')).toEqual([])
  })

  it('is not leant on when it is broken', () => {
    const { value } = parseXliff(file(foreign))
    expect(writeXliff(value, { base: file(foreign.slice(0, -20)) })).toBe(writeXliff(value, {}))
  })

  it('evens out white space where it does not count, and says so in the units it rewrites', () => {
    const loose = foreign.replace(' xml:space="preserve"', '').replace('Il vente.', 'Il\n     vente.')
    const { value } = parseXliff(file(loose))
    expect(value.body.map(unit => plainText(unit.segments[0]?.source ?? []))).toEqual(['Il neige.', 'Il pleut.', 'Il vente.'])
    expect(writeXliff(value, { base: file(loose) })).toBe(loose)
    const written = writeXliff(edit(value, 'u3', translateFirst('It is  windy.')), { base: file(loose) })
    expect(plainText(parseXliff(file(written)).value.body[2]?.segments[0]?.target ?? [])).toBe('It is  windy.')
    expect(written).toContain('<source xml:space="preserve">Il vente.</source><target xml:space="preserve">It is  windy.</target>')
  })

  it('may have prefixed elements', () => {
    const prefixed = `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en"><x:file id="f" xml:space="preserve"><x:unit id="u1"><x:segment id="s1"><x:source>Il neige.</x:source></x:segment></x:unit><x:unit id="u2"><x:segment id="s1"><x:source>Il vente.</x:source></x:segment></x:unit></x:file></x:xliff>`
    const { value } = parseXliff(file(prefixed))
    expect(writeXliff(value, { base: file(prefixed) })).toBe(prefixed)
    const edited = edit(value, 'u2', translateFirst('It is windy.'))
    expect(writeXliff(edited, { base: file(prefixed) })).toBe(prefixed.replace('id="s1"><x:source>Il vente.</x:source>', 'id="s1" state="translated"><x:source>Il vente.</x:source><x:target>It is windy.</x:target>'))
  })
})

describe('what cannot be read is kept', () => {
  const around = (unit: string): string => `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en"><file id="f">${unit}</file></xliff>`
  it.each([
    ['no id', '<unit><segment><source>Un.</source></segment></unit>'],
    ['a code without id', '<unit id="u"><segment><source><pc type="fmt" subType="xlf:i">Un.</pc></source></segment></unit>'],
    ['a code of another program', '<unit id="u"><segment><source><my:b xmlns:my="urn:my"/></source></segment></unit>'],
    ['an impossible character', '<unit id="u"><segment><source><cp hex="FFFFFFFF"/></source></segment></unit>'],
    ['a target in a source', '<unit id="u"><segment><source>Un.<target/></source></segment></unit>'],
    ['a place that is no number', '<unit id="u"><segment><source>Un.</source><target order="last">One.</target></segment></unit>'],
    ['an id that is no name', '<unit id="u/v"><segment><source>Un.</source></segment></unit>'],
    ['two sources', '<unit id="u"><segment><source>Un.</source><source>Deux.</source></segment></unit>'],
    ['an unknown state', '<unit id="u"><segment state="done"><source>Un.</source></segment></unit>'],
    ['two segments of one id', '<unit id="u"><segment id="s"><source>Un.</source></segment><segment id="s"><source>Deux.</source></segment></unit>'],
  ])('a unit with %s', (_, unit) => {
    const { value, diagnostics } = parseXliff(file(around(unit)))
    expect(diagnostics.map(one => one.rule)).toEqual(['xliff-unit-unread'])
    expect(value.unread.map(one => one.xml)).toEqual([unit])
    expect(writeXliff({ ...value, tombstones: [{ id: 'u0' }] }, {})).toContain(unit)
  })

  it.each([
    ['an unknown code', '<unit id="u"><segment><source>Un.<ph id="1" type="image" equiv="[image]"/></source></segment></unit>', 'Un.[image]'],
    ['an unknown span', '<unit id="u"><segment><source><pc id="1">Un.</pc></source></segment></unit>', 'Un.'],
    ['a span of a type that is not its subtype’s', '<unit id="u"><segment><source><pc id="1" type="link" subType="xlf:i">Un.</pc></source></segment></unit>', 'Un.'],
    ['the language of no characters', '<unit id="u"><segment><source><pc id="1" type="fmt" subType="regard:foreign._fffffffff_">Un.</pc></source></segment></unit>', 'Un.'],
    ['a call of no note', '<unit id="u"><segment><source>Un.<ph id="1" type="other" subType="regard:note"/></source></segment></unit>', 'Un.'],
    ['halves of codes', '<unit id="u"><segment><source><sc id="1" dir="ltr"/>Un.<ec startRef="1"/><sm id="2" type="term"/><em startRef="2"/><ec id="3" isolated="yes"/></source></segment></unit>', 'Un.'],
    ['text between segments', '<unit id="u"><segment><source>Un.</source></segment><ignorable><source>et</source></ignorable></unit>', 'Un.'],
    ['original data', '<unit id="u"><originalData><data id="d">x</data></originalData><segment><source>Un.<ph id="1" dataRef="d"/></source></segment></unit>', 'Un.'],
    ['targets in another order', '<unit id="u"><segment><source>Un.</source><target order="2">One.</target></segment><segment><source/><target order="1"/></segment></unit>', 'Un.'],
  ])('a unit with %s is read all the same, and written whole', (_, unit, text) => {
    const { value, diagnostics } = parseXliff(file(around(unit)))
    expect(diagnostics).toEqual([])
    const source = value.body[0]?.segments[0]?.source ?? []
    expect(plainText(source)).toBe(text)
    const again = parseXliff(file(writeXliff(value, {}))).value
    expect(again.body).toEqual(value.body)
  })

  it('files of one name for two units are kept apart', () => {
    const two = around('<unit id="u"><segment id="s"><source>Un.</source></segment></unit></file><file id="g"><unit id="u"><segment id="s"><source>Deux.</source></segment></unit>')
    const { value, diagnostics } = parseXliff(file(two))
    expect(diagnostics).toEqual([])
    expect(value.body.map(unit => unit.id)).toEqual(['u', 'g/u'])
    expect(writeXliff(edit(value, 'g/u', translateFirst('Two.')), { base: file(two) })).toBe(two.replace('<segment id="s"><source>Deux.</source>', '<segment id="s" state="translated"><source>Deux.</source><target>Two.</target>'))
    const added = writeXliff({ ...value, tombstones: [{ id: 'u9' }] }, { base: file(two) })
    expect(parseXliff(file(added)).value).toEqual({ ...value, tombstones: [{ id: 'u9' }] })
    expect(parseXliff(file(writeXliff(value, {}))).value).toEqual(value)
    expect(validateXliff(file(added))).toEqual([])
  })

  it('a segment without an id gets one', () => {
    const { value } = parseXliff(file(around('<unit id="u"><notes><note id="r2">a</note><note>b</note></notes><segment id="s1"><source>Un.</source></segment><segment><source>Deux.</source></segment></unit>')))
    expect(value.body[0]?.segments.map(segment => segment.id)).toEqual(['s1', 's2'])
    expect(value.body[0]?.remarks.map(remark => remark.id)).toEqual(['r2', 'r3'])
  })

  it('a group of ours without a name or origin is read all the same', () => {
    const { value } = parseXliff(file(around('<group id="note-a_5f_b" type="regard:note-body"><unit id="u"><segment><source>Un.</source></segment></unit></group><group id="x" name="a_b" type="regard:note-body"><unit id="v"><segment><source>Deux.</source></segment></unit></group>')))
    expect(value.notes.map(({ note, origin, units }) => [note, origin, units.length])).toEqual([['a_b', 'author', 2]])
  })
})

describe('nasty files', () => {
  const inTime = { timeout: 3000 }
  const whole = writeXliff(sample(), {})

  it('cut off anywhere: an error, and every unit before the cut is whole', inTime, () => {
    for (let cut = 1; cut < whole.length - 10; cut += 97) {
      const { value, diagnostics } = parseXliff(file(whole.slice(0, cut)))
      expect(diagnostics.some(one => one.severity === 'error')).toBe(true)
      for (const unit of value.body) expect(whole.slice(0, cut)).toContain(`<unit id="${unit.id}"`)
    }
  })

  it.each([
    ['nothing', '', '1:1 xml-not-well-formed'],
    ['another namespace', '<xliff xmlns="urn:other" version="2.1"/>', '1:1 xliff-not-xliff'],
    ['XLIFF 1.2', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', '1:1 xliff-version-old'],
    ['XLIFF 1.2 without namespace', '<xliff version="1.2"/>', '1:1 xliff-version-old'],
    ['an external entity', '<!DOCTYPE xliff [<!ENTITY e SYSTEM "file:///etc/hostname">]>\n<xliff>&e;</xliff>', '1:18 xml-entity-declared'],
  ])('%s', (_, text, said) => {
    expect(rulesOf(text)).toEqual([said])
    expect(validateXliff(file(text)).map(({ rule, place }) => `${place.line}:${place.column} ${rule}`)).toEqual([said])
  })

  it('a thousand groups in each other, a target of ten megabytes', inTime, () => {
    expect(rulesOf(whole.replace(/(<file[^>]*>)/, `$1${'<group id="g">'.repeat(1000)}`))).toEqual([expect.stringMatching(/^3:\d+ xml-too-deep$/)])
    const heavy = whole.replace('“Le facteur vint.”', 'x'.repeat(10_000_000))
    expect(rulesOf(heavy)).toEqual([])
  })
})

describe('progress', () => {
  it('counts segments and words by state', () => {
    const catalog = edit(sample(), 'u2', unit => ({ ...unit, segments: unit.segments.map(({ id, source }) => ({ id, source, state: 'initial', subState: 'regard:omitted' })) }))
    const { total, states, subStates, attic } = catalogProgress(catalog)
    expect(total).toEqual({ segments: 4, words: 3 + 6 + 3 + 4 })
    expect(states.initial).toEqual({ segments: 1, words: 3 })
    expect(states.translated).toEqual({ segments: 3, words: 13 })
    expect(subStates).toEqual({ 'regard:omitted': { segments: 1, words: 3 } })
    expect(attic).toBe(0)
  })
})
