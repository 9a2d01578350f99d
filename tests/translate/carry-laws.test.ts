import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalog, Unit } from '../../src/model/catalog.js'
import { codesOf, plainText } from '../../src/model/inline-walk.js'
import { SourceText } from '../../src/model/place.js'
import { carryOver } from '../../src/translate/carry-over.js'
import { parseXliff } from '../../src/translate/parse-xliff.js'
import { writeXliff } from '../../src/translate/write-xliff.js'
import { toBook, translated } from './books.js'

const seed = 424242
const vocabulary = 'le la un une soir matin maison route chemin pluie lettre ami frère soldat village rivière pont arbre fenêtre porte table livre page silence parole regard main marche attend revient part écrit lit parle écoute cherche trouve oublie garde laisse longtemps souvent jamais toujours encore déjà lentement vers dans sous sur avec sans pour comme quand parce que'.split(' ')
const sentence = fc.array(fc.constantFrom(...vocabulary), { minLength: 3, maxLength: 14 }).map(words => `${words.join(' ')}.`)
const block = fc.array(sentence, { minLength: 1, maxLength: 5 })
const text = fc.array(block, { minLength: 2, maxLength: 12 })
type Text = string[][]

/** One random edit of the text; the numbers choose where. */
type Edit = { readonly name: string; readonly apply: (text: Text, pick: (below: number) => number) => Text }
const edits: Edit[] = [
  { name: 'typo', apply: (now, pick) => change(now, pick, one => one.replace(/(\p{L}{5,})/u, word => word.slice(0, 2) + word.slice(3))) },
  { name: 'rewrite', apply: (now, pick) => change(now, pick, one => `${one.split(' ').slice(0, 3).join(' ')} autrement qu’avant.`) },
  { name: 'split block', apply: (now, pick) => at(now, pick, sentences => { const cut = 1 + pick(sentences.length); return [sentences.slice(0, cut), sentences.slice(cut)].filter(part => part.length > 0) }) },
  { name: 'merge blocks', apply: (now, pick) => { const i = pick(now.length); const [a, b] = [now[i], now[i + 1]]; return a && b ? [...now.slice(0, i), [...a, ...b], ...now.slice(i + 2)] : now } },
  { name: 'move block', apply: (now, pick) => { const moved = [...now]; const [one] = moved.splice(pick(now.length), 1); if (one) moved.splice(pick(now.length), 0, one); return moved } },
  { name: 'insert block', apply: (now, pick) => { const grown = [...now]; grown.splice(pick(now.length + 1), 0, [`Voici du neuf numéro ${pick(1000)}.`]); return grown } },
  { name: 'delete block', apply: (now, pick) => now.filter((_, i) => i !== pick(now.length)) },
  { name: 'delete sentence', apply: (now, pick) => at(now, pick, sentences => [sentences.filter((_, i) => i !== pick(sentences.length))].filter(part => part.length > 0)) },
  { name: 'insert sentence', apply: (now, pick) => at(now, pick, sentences => { const grown = [...sentences]; grown.splice(pick(grown.length + 1), 0, `Une phrase de plus ${pick(1000)}.`); return [grown] }) },
  { name: 'join sentences', apply: (now, pick) => at(now, pick, sentences => { const i = pick(sentences.length); const [a, b] = [sentences[i], sentences[i + 1]]; return [a && b ? [...sentences.slice(0, i), `${a} ${b}`, ...sentences.slice(i + 2)] : sentences] }) },
]

function at(now: Text, pick: (below: number) => number, replace: (sentences: string[]) => Text): Text {
  const chosen = pick(now.length)
  return now.flatMap((sentences, index) => (index === chosen ? replace(sentences) : [sentences]))
}
const change = (now: Text, pick: (below: number) => number, rewrite: (one: string) => string): Text =>
  at(now, pick, sentences => { const chosen = pick(sentences.length); return [sentences.map((one, index) => (index === chosen ? rewrite(one) : one))] })

/** Applies edits chosen by a list of numbers. */
function edited(start: Text, numbers: readonly number[]): Text {
  let now = start
  numbers.forEach((number, step) => {
    let state = number
    const pick = (below: number): number => { state = (state * 1103515245 + 12345) % 2147483648; return below > 0 ? (state >> 8) % below : 0 }
    const edit = edits[(number + step) % edits.length]
    const next = edit?.apply(now, pick) ?? now
    if (next.length > 0) now = next
  })
  return now
}

const unitsOf = (catalog: Catalog): Unit[] => [...catalog.body, ...catalog.notes.flatMap(note => note.units), ...catalog.attic]
const targetsOf = (catalog: Catalog): string[] => unitsOf(catalog).flatMap(unit => unit.segments.flatMap(segment => (segment.target ? plainText(segment.target) : [])))
const file = (xml: string) => new SourceText('en.xlf', xml)

describe('carrying over', () => {
  const cases = fc.record({ text, numbers: fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 4 }) })

  it('loses no translation, whatever is edited', () => {
    fc.assert(
      fc.property(cases, ({ text: start, numbers }) => {
        const before = translated(toBook(start))
        const after = carryOver(toBook(edited(start, numbers)), before).value
        const kept = targetsOf(after).join('\n')
        for (const target of targetsOf(before)) expect(kept).toContain(target)
      }),
      { seed, numRuns: 600 },
    )
  })

  it('gives a unit for every block, with its whole source, and ids used once', () => {
    fc.assert(
      fc.property(cases, ({ text: start, numbers }) => {
        const now = edited(start, numbers)
        const after = carryOver(toBook(now), translated(toBook(start))).value
        expect(after.body.map(unit => unit.segments.map(segment => plainText(segment.source)).join(' '))).toEqual(now.map(sentences => sentences.join(' ')))
        const ids = unitsOf(after).map(unit => unit.id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const unit of unitsOf(after)) {
          const inUnit = unit.segments.flatMap(segment => [segment.id, ...codesOf(segment.source).map(code => code.id)])
          expect(new Set(inUnit).size).toBe(inUnit.length)
        }
      }),
      { seed, numRuns: 300 },
    )
  })

  it('changes nothing the second time, and writes the same bytes', () => {
    fc.assert(
      fc.property(cases, ({ text: start, numbers }) => {
        const book = toBook(edited(start, numbers))
        const once = carryOver(book, translated(toBook(start))).value
        const twice = carryOver(book, once)
        expect(twice.value).toBe(once)
        expect(twice.diagnostics).toEqual([])
        const xml = writeXliff(once, {})
        const read = parseXliff(file(xml)).value
        expect(read).toEqual(once)
        expect(writeXliff(carryOver(book, read).value, { base: file(xml) })).toBe(xml)
      }),
      { seed, numRuns: 200 },
    )
  })

  it('brings a deleted block’s translation back when the block returns', () => {
    fc.assert(
      fc.property(text, start => {
        const before = translated(toBook(start))
        const without = carryOver(toBook(start.slice(1)), before).value
        const back = carryOver(toBook(start), without).value
        expect(targetsOf({ ...back, attic: [] }).sort()).toEqual(targetsOf({ ...before, attic: [] }).sort())
        expect(back.attic).toEqual([])
      }),
      { seed, numRuns: 100 },
    )
  })
})
