/** What becomes of each sentence that comes back. */
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../../src/model/catalog.js'
import { mergeReturned } from '../../../src/translate/merge/merge-returned.js'
import { decideConflict, openConflicts } from '../../../src/translate/merge/open-conflicts.js'
import { validateXliff } from '../../../src/translate/validate-xliff.js'
import type { Returned } from '../../../src/model/returned.js'
import { again, catalogOf, fileOf, lines, returnedOf, spell, withoutIds, withoutStates } from './sides.js'

const sent = catalogOf(`
  La pluie tombe. | The rain falls. | translated
  Le vent se lève. | The wind rises. | reviewed
  La nuit vient.

  Il dort.`)

/** Merges, and holds what must hold of every merge: a valid file, read again the same, and nothing new the second time. */
function merge(base: Catalog | undefined, ours: Catalog, theirs: Returned) {
  const { value, diagnostics } = mergeReturned(base, ours, theirs, { origin: 'Anna' })
  expect(validateXliff(fileOf(value.catalog))).toEqual([])
  expect(spell(again(value.catalog))).toBe(spell(value.catalog))
  const twice = mergeReturned(base, value.catalog, theirs, { origin: 'Anna' })
  expect(twice.value.catalog).toBe(value.catalog)
  const thrice = mergeReturned(base, again(value.catalog), theirs, { origin: 'Anna' })
  expect(fileOf(thrice.value.catalog).text).toBe(fileOf(value.catalog).text)
  return { text: spell(value.catalog), ...value, rules: diagnostics.map(({ rule }) => rule), diagnostics }
}

describe('a sentence that came back', () => {
  const ours = sent
  const back = catalogOf(`
    La pluie tombe. | Rain is falling. | translated
    Le vent se lève. | The wind rises. | reviewed
    La nuit vient. | Night comes. | translated

    Il dort. | He sleeps. | final`)
  const merged = `
    La pluie tombe. | Rain is falling. | translated
    Le vent se lève. | The wind rises. | reviewed
    La nuit vient. | Night comes. | translated

    Il dort. | He sleeps. | final`

  it('is taken where only they changed it', () => {
    const { text, counts, rules } = merge(sent, ours, returnedOf(back))
    expect(text).toBe(lines(merged))
    expect(counts).toEqual({ taken: 3, same: 1, kept: 0, conflicts: 0, unknown: 0 })
    expect(rules).toEqual([])
  })

  it('is found by its source where the tool keeps no ids', () => {
    const { text } = merge(sent, ours, withoutIds(returnedOf(back)))
    expect(text).toBe(lines(merged.replace('Rain is falling. | translated', 'Rain is falling. | translated')))
  })

  it('changes nothing where only ours changed', () => {
    const now = catalogOf(`
      La pluie tombe. | It rains. | final
      Le vent se lève. | The wind is rising. | reviewed
      La nuit vient. | Night falls. | translated

      Il dort.`)
    const { catalog, counts } = merge(sent, now, returnedOf(sent))
    expect(catalog).toBe(now)
    expect(counts).toMatchObject({ taken: 0, kept: 3, conflicts: 0 })
  })

  it('is kept beside ours where both changed it', () => {
    const now = catalogOf('La pluie tombe. | It rains. | reviewed')
    const { text, counts, diagnostics } = merge(catalogOf('La pluie tombe. | The rain falls.'), now, returnedOf(catalogOf('La pluie tombe. | Rain is falling.')))
    expect(text).toBe(lines(`
      La pluie tombe. | It rains. | reviewed | regard:conflict
      ? conflict, Anna: Rain is falling.`))
    expect(counts.conflicts).toBe(1)
    expect(diagnostics[0]).toMatchObject({ rule: 'translation-conflict', values: { segment: 'u1.s1', ours: 'It rains.', theirs: 'Rain is falling.', by: 'Anna' }, place: { file: 'back.xlf', line: 5 } })
  })

  it('conflicts with a sentence that differs when nobody knows what was sent', () => {
    const { text } = merge(undefined, catalogOf('Il pleut. | It rains.\nIl dort.\nIl rit. | He laughs.'), returnedOf(catalogOf('Il pleut. | Rain falls.\nIl dort. | He sleeps.\nIl rit. | He laughs.')))
    expect(text).toBe(lines(`
      Il pleut. | It rains. | translated | regard:conflict
      ? conflict, Anna: Rain falls.
      Il dort. | He sleeps. | translated
      Il rit. | He laughs. | translated`))
  })

  it('left empty by a tool takes nothing away', () => {
    const { catalog, counts } = merge(sent, sent, returnedOf(catalogOf('La pluie tombe.\nLe vent se lève.\nLa nuit vient.\n\nIl dort.')))
    expect(catalog).toBe(sent)
    expect(counts).toMatchObject({ kept: 2, same: 2 })
  })

  it('differing in white space alone is the same', () => {
    expect(merge(sent, sent, returnedOf(catalogOf('La pluie tombe. | The rain  falls. | translated'))).catalog).toBe(sent)
  })
})

describe('a state that came back', () => {
  const one = (state: string): Catalog => catalogOf(`Il dort. | He sleeps. | ${state}`)
  it.each([
    ['translated', 'translated', 'reviewed', 'reviewed', []],
    ['reviewed', 'reviewed', 'translated', 'reviewed', ['returned-state-kept']],
    ['reviewed', 'reviewed', 'initial', 'reviewed', []],
    ['translated', 'final', 'translated', 'final', []],
    ['translated', 'reviewed', 'final', 'final', []],
  ])('sent as %s, now %s, back as %s: %s', (was, ours, theirs, now, told) => {
    const { catalog, rules } = merge(one(was), one(ours), returnedOf(one(theirs)))
    expect([catalog.body[0]?.segments[0]?.state, rules]).toEqual([now, told])
  })

  it('of a format without states changes none of the same text, and makes a new text a translated one', () => {
    const base = catalogOf('Il dort. | He sleeps. | final\nIl rit. | He laughs. | final')
    const { text, rules } = merge(base, base, withoutStates(returnedOf(catalogOf('Il dort. | He is asleep. | final\nIl rit. | He laughs.'))))
    expect(text).toBe('Il dort. | He is asleep. | translated\nIl rit. | He laughs. | final')
    expect(rules).toEqual(['returned-state-lowered'])
  })
})

describe('sentences that a tool cut otherwise', () => {
  const base = catalogOf('Il pleut. | It rains.\nIl vente. | It blows.\nIl dort. | He sleeps.')
  it('joined, stay joined where ours did not change', () => {
    const { text, catalog } = merge(base, base, returnedOf(catalogOf('Il pleut. Il vente. | It rains and blows.\nIl dort. | He sleeps.')))
    expect(text).toBe('Il pleut. Il vente. | It rains and blows. | translated\nIl dort. | He sleeps. | translated')
    expect(catalog.tombstones).toEqual([{ id: 'u1.s2', successor: 'u1.s1' }])
  })

  it('joined, are a candidate where ours changed', () => {
    const { text } = merge(base, catalogOf('Il pleut. | Rain falls.\nIl vente. | It blows.\nIl dort. | He sleeps.'), returnedOf(catalogOf('Il pleut. Il vente. | It rains and blows.\nIl dort. | He sleeps.')))
    expect(text).toBe(lines(`
      Il pleut. | Rain falls. | translated | regard:conflict
      ? conflict, Anna: It rains and blows.
      Il vente. | It blows. | translated
      Il dort. | He sleeps. | translated`))
  })

  it('cut in two, are joined again', () => {
    const long = catalogOf('Il pleut ; il vente. | It rains; it blows.')
    expect(merge(long, long, returnedOf(catalogOf('Il pleut ; | Rain falls;\nil vente. | wind blows.'))).text).toBe('Il pleut ; il vente. | Rain falls; wind blows. | translated')
  })
})

describe('a source', () => {
  it('that we changed meanwhile still finds its translation, which waits for review', () => {
    const base = catalogOf('Le chat noir dort. | The cat sleeps.')
    const now = catalogOf('Le chien noir dort. | The cat sleeps. | initial | regard:source-changed')
    expect(merge(base, now, returnedOf(catalogOf('Le chat noir dort. | The black cat sleeps.'))).text).toBe('Le chien noir dort. | The black cat sleeps. | initial | regard:source-changed')
  })

  it('that they edited is told and not taken; the translation is', () => {
    const base = catalogOf('Le chat noir dort dans la grange. | The cat sleeps.')
    const { text, rules } = merge(base, base, returnedOf(catalogOf('Le chat roux dort dans la grange. | The red cat sleeps.')))
    expect(text).toBe('Le chat noir dort dans la grange. | The red cat sleeps. | translated')
    expect(rules).toEqual(['returned-source-edited'])
  })

  it('that is only like ours brings its translation for review, or as a candidate', () => {
    const ours = catalogOf('Le meunier ferme la vanne du grand moulin. | The miller shuts the sluice.\nLe boulanger allume le four de la boulangerie.')
    const back = withoutIds(returnedOf(catalogOf('Le meunier ouvre la vanne du grand moulin. | The miller opens the sluice.\nLe boulanger éteint le four de la boulangerie. | The baker puts out the oven.')))
    const { text, rules } = merge(undefined, ours, back)
    expect(text).toBe(lines(`
      Le meunier ferme la vanne du grand moulin. | The miller shuts the sluice. | translated
      ? similar, Anna: The miller opens the sluice.
      Le boulanger allume le four de la boulangerie. | The baker puts out the oven. | initial | regard:source-changed`))
    expect(rules).toEqual(['returned-similar', 'returned-similar'])
  })

  it('that nobody knows goes to the attic with its translation', () => {
    const { text, counts, rules } = merge(undefined, catalogOf('Il dort.'), withoutIds(returnedOf(catalogOf('Il dort.\nQuarante chevaux traversent le fleuve gelé. | Forty horses cross the frozen river.'))))
    expect(text).toBe('Il dort. |  | initial\n\nattic\nQuarante chevaux traversent le fleuve gelé. | Forty horses cross the frozen river. | translated')
    expect([counts.unknown, rules]).toEqual([1, ['returned-unknown']])
  })

  it('that nobody knows stays in a file that is mostly about something else', () => {
    const ours = catalogOf('Il dort.')
    const { catalog, counts, rules } = merge(undefined, ours, withoutIds(returnedOf(catalogOf('Quarante chevaux traversent le fleuve gelé. | Forty horses cross the frozen river.\nLa mairie ferme à midi. | The town hall closes at noon.'))))
    expect([catalog === ours, counts.unknown, rules]).toEqual([true, 2, ['returned-foreign']])
  })

  it('is not quoted whole where it is as long as a book', () => {
    const theirs = withoutIds(returnedOf(catalogOf(`Quarante chevaux${' traversent le fleuve'.repeat(50_000)}. | Forty horses cross the river.`)))
    const { diagnostics } = mergeReturned(undefined, catalogOf('Il dort.'), theirs, { origin: 'Ana' })
    expect(diagnostics.map(({ values }) => String(values.text).length)).toEqual([400])
    expect(diagnostics[0]?.values.text).toMatch(/^Quarante chevaux traversent .*…$/)
  })

  it('of another program under an id of ours is not believed', () => {
    const ours = catalogOf('Il dort.\nIl rit.')
    expect(merge(undefined, ours, returnedOf(catalogOf('Il rit. | He laughs.\nIl dort. | He sleeps.'))).text).toBe('Il dort. | He sleeps. | translated\nIl rit. | He laughs. | translated')
  })
})

describe('codes', () => {
  it('keep the ids of our source, whatever the tool called them', () => {
    const base = catalogOf('Il *crie* fort.[^1] | ')
    const back = returnedOf(catalogOf('Il *crie* fort.[^1] | He *shouts* loudly.[^1]'))
    const strange = JSON.parse(JSON.stringify(withoutIds(back)).replaceAll('"id":"1"', '"id":"x9"').replaceAll('"id":"2"', '"id":"x8"')) as Returned
    expect(merge(base, base, strange).catalog.body[0]?.segments[0]?.target?.flatMap(inline => ('id' in inline ? [inline.id] : []))).toEqual(['1', '2'])
  })
})

describe('remarks', () => {
  it('of both are united, with who made them and when', () => {
    const ours: Catalog = { ...sent, body: sent.body.map((unit, index) => (index === 0 ? { ...unit, remarks: [{ id: 'r1', segment: 's1', category: '', text: 'Why not “drizzle”?' }] } : unit)) }
    const back = returnedOf(sent)
    const theirs: Returned = { ...back, segments: back.segments.map((one, index) => (index === 0 ? { ...one, remarks: [{ text: 'Why not “drizzle”?' }, { text: 'It pours.', by: 'Anna', date: '1931-05-02' }] } : one)) }
    expect(again(merge(sent, ours, theirs).catalog).body[0]?.remarks).toEqual([
      { id: 'r1', segment: 's1', category: '', text: 'Why not “drizzle”?' },
      { id: 'r2', segment: 's1', category: '', text: 'It pours.', by: 'Anna', date: '1931-05-02' },
    ])
  })
})

describe('a conflict', () => {
  const base = catalogOf('Il dort. | He sleeps.')
  const ours = catalogOf('Il dort. | He is asleep. | reviewed')
  const theirs = returnedOf(catalogOf('Il dort. | He slumbers.'))
  const { catalog } = merge(base, ours, theirs)

  it('is listed with both readings', () => {
    expect(openConflicts(again(catalog)).map(({ unit, readings }) => [unit, readings.map(({ origin, kind }) => [origin, kind])])).toEqual([['u1', [['Anna', 'conflict']]]])
  })

  it('decided for ours is closed for good', () => {
    const decided = decideConflict(again(catalog), { unit: 'u1', segment: 's1' }, 'ours', 0)
    expect(spell(decided)).toBe('Il dort. | He is asleep. | reviewed\n? declined, Anna: He slumbers.')
    expect(merge(base, decided, theirs).counts).toMatchObject({ conflicts: 0, kept: 1 })
  })

  it('decided for theirs keeps ours beside it', () => {
    const decided = decideConflict(again(catalog), { unit: 'u1', segment: 's1' }, 'theirs', 0)
    expect(spell(decided)).toBe('Il dort. | He slumbers. | translated\n? declined, regard: He is asleep.')
    expect(merge(base, decided, theirs).counts).toMatchObject({ conflicts: 0 })
  })

  it('with a third person has three readings', () => {
    const third = mergeReturned(base, catalog, returnedOf(catalogOf('Il dort. | He naps.')), { origin: 'Bruno' })
    expect(spell(third.value.catalog)).toBe('Il dort. | He is asleep. | reviewed | regard:conflict\n? conflict, Anna: He slumbers.\n? conflict, Bruno: He naps.')
  })

  it('leaves the candidates of other programs as they were written', () => {
    const foreign = '<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match id="m1" ref="#s1" origin="a TM"><source>Il dort</source><target>Sleeping</target></mtc:match></mtc:matches>'
    const withForeign: Catalog = { ...ours, body: ours.body.map(unit => ({ ...unit, extensions: [foreign] })) }
    const merged = merge(base, withForeign, theirs).catalog
    expect(fileOf(merged).text).toContain('<mtc:match id="m1" ref="#s1" origin="a TM"><source>Il dort</source><target>Sleeping</target></mtc:match>')
    expect(spell(merged)).toContain('? conflict, Anna: He slumbers.')
  })
})

it('refuses a file in another language', () => {
  const { value, diagnostics } = mergeReturned(undefined, sent, { ...returnedOf(sent), languages: { source: 'fr', target: 'de' } }, { origin: 'Anna' })
  expect(value.catalog).toBe(sent)
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['returned-language'])
})
