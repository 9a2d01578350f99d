/** What holds of every merge, whatever the translation: laws, with a seed that is printed when one is broken. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Catalog, Segment, Unit } from '../../../src/model/catalog.js'
import { plainText } from '../../../src/model/inline-walk.js'
import { wholeFile } from '../../../src/model/place.js'
import { candidatesOf } from '../../../src/translate/merge/candidates.js'
import { mergeCatalogs } from '../../../src/translate/merge/merge-catalogs.js'
import { mergeReturned } from '../../../src/translate/merge/merge-returned.js'
import { parseXliff } from '../../../src/translate/parse-xliff.js'
import { validateXliff } from '../../../src/translate/validate-xliff.js'
import { carryOver } from '../../../src/translate/carry-over.js'
import { toBook } from '../books.js'
import { fileOf, returnedOf, withoutIds } from './sides.js'

const options = { origin: 'Anna', locate: () => wholeFile('en.xlf') }
const subjects = ['Le vent', 'La pluie', 'Un chien', 'Le meunier', 'Sa fille', 'Mon oncle', 'Cette vieille horloge', 'Le facteur']
const verbs = ['souffle', 'tombe', 'aboie', 'dort', 'chante', 'voyage', 'sonne', 'passe']
const places = ['sur la colline', 'dans la cour', 'près du moulin', 'derrière la *grange*', 'au bord de la rivière', 'sous les tilleuls']
const sentence = fc.tuple(fc.constantFrom(...subjects), fc.constantFrom(...verbs), fc.constantFrom(...places)).map(parts => `${parts.join(' ')}.`)
const blocks = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })

/** What one person does to a translation: for some sentences a text of their own, a state, or nothing. */
const deed = fc.record({ text: fc.constantFrom('It is so', 'It was so', 'So it goes', 'Thus', ''), state: fc.constantFrom('translated' as const, 'reviewed' as const, 'final' as const), does: fc.boolean() })
const deeds = fc.array(deed, { minLength: 20, maxLength: 20 })
type Deeds = typeof deeds extends fc.Arbitrary<infer Value> ? Value : never

/** `who` is in some of the texts, so that each can be told from all others; some are the same whoever wrote them. */
function work(catalog: Catalog, done: Deeds, who: string): Catalog {
  let at = 0
  const segment = (one: Segment): Segment => {
    const what = done[at++ % done.length]
    return !what?.does ? one : what.text === '' ? (one.target ? { ...one, state: what.state, target: one.target } : one) : { ...one, state: what.state, target: [{ type: 'text', text: what.text.startsWith('It') ? `${what.text}, says ${who} ${at}` : what.text }] }
  }
  const list = (units: readonly Unit[]): Unit[] => units.map(unit => ({ ...unit, segments: unit.segments.map(segment) }))
  return { ...catalog, body: list(catalog.body), notes: catalog.notes.map(note => ({ ...note, units: list(note.units) })) }
}

/** Every text that stands as a target or a candidate, of any sentence. */
function readings(catalog: Catalog): Set<string> {
  const units = [...catalog.body, ...catalog.notes.flatMap(note => note.units), ...catalog.attic]
  return new Set(units.flatMap(unit => [...unit.segments.map(one => plainText(one.target ?? [])), ...candidatesOf(unit).map(one => plainText(one.target))]))
}

const targetsThat = (catalog: Catalog, base: Catalog): string[] => {
  const texts = (one: Catalog): string[] => [...one.body, ...one.attic].flatMap(unit => unit.segments.map(segment => `${unit.id} ${segment.id} ${plainText(segment.target ?? [])}`))
  const was = new Set(texts(base))
  return texts(catalog).filter(text => !was.has(text)).map(text => text.replace(/^\S+ \S+ /, ''))
}

const three = fc.tuple(blocks, deeds, deeds, deeds).map(([text, sent, ours, theirs]) => {
  const base = work(carryOver(toBook(text), undefined).value, sent, 'nobody')
  return { base, ours: work(base, ours, 'Bruno'), theirs: work(base, theirs, 'Anna'), text }
})

describe('a file that comes back', () => {
  test('loses no reading, changes nothing the second time, and leaves a valid file', () => {
    fc.assert(
      fc.property(three, fc.boolean(), ({ base, ours, theirs }, hasIds) => {
        const returned = hasIds ? returnedOf(theirs) : withoutIds(returnedOf(theirs))
        const merged = mergeReturned(base, ours, returned, options).value.catalog
        for (const text of [...targetsThat(ours, base), ...(hasIds ? targetsThat(theirs, base) : [])]) expect(readings(merged)).toContain(text)
        expect(validateXliff(fileOf(merged))).toEqual([])
        if (hasIds) expect(fileOf(mergeReturned(base, parseXliff(fileOf(merged)).value, returned, options).value.catalog).text).toBe(fileOf(merged).text)
      }),
      { numRuns: 150 },
    )
  })

  test('unchanged changes nothing', () => {
    fc.assert(fc.property(three, ({ base, ours }) => { expect(mergeReturned(base, ours, returnedOf(base), options).value.catalog).toBe(ours) }), { numRuns: 60 })
  })
})

describe('two branches', () => {
  test('of which one did nothing give the other', () => {
    fc.assert(
      fc.property(three, ({ base, ours }) => {
        expect(fileOf(mergeCatalogs(base, ours, base, options).value.catalog).text).toBe(fileOf(ours).text)
        expect(fileOf(mergeCatalogs(base, base, ours, options).value.catalog).text).toBe(fileOf(ours).text)
      }),
      { numRuns: 60 },
    )
  })

  test('lose no reading and conflict only where both changed one sentence', () => {
    fc.assert(
      fc.property(three, ({ base, ours, theirs }) => {
        const { value, diagnostics } = mergeCatalogs(base, ours, theirs, options)
        for (const text of [...targetsThat(ours, base), ...targetsThat(theirs, base)]) expect(readings(value.catalog)).toContain(text)
        expect(validateXliff(fileOf(value.catalog))).toEqual([])
        expect(diagnostics.length).toBe(value.counts.conflicts)
        const back = mergeCatalogs(base, theirs, ours, options)
        expect(back.value.counts.conflicts).toBe(value.counts.conflicts)
      }),
      { numRuns: 100 },
    )
  })

  test('of texts that changed apart lose no reading either', () => {
    fc.assert(
      fc.property(three, blocks, blocks, ({ base, ours, theirs, text }, more, other) => {
        const ourText = [...text.slice(0, 1), ...more, ...text.slice(1)]
        const theirText = [...text.slice(1), ...other]
        const [our, their] = [carryOver(toBook(ourText), ours).value, carryOver(toBook(theirText), theirs).value]
        const { value } = mergeCatalogs(base, our, their, options)
        for (const reading of [...targetsThat(our, base), ...targetsThat(their, base)]) expect(readings(value.catalog)).toContain(reading)
        expect(validateXliff(fileOf(value.catalog))).toEqual([])
        const inStep = carryOver(toBook([...ourText, ...other]), value.catalog).value
        expect(inStep.body.map(unit => unit.id).length).toBe(new Set(inStep.body.map(unit => unit.id)).size)
      }),
      { numRuns: 100 },
    )
  })
})
