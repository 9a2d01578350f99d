/** Place contributions on catalogs: the literate cases, the rules, what a person has done, and the sample work as a whole. */
import { describe, expect, test } from 'vitest'
import { alignContribution } from '../../src/align/align-contribution.js'
import type { Catalog, Segment } from '../../src/model/catalog.js'
import { notesCalled, plainText } from '../../src/model/inline-walk.js'
import { wordsOf } from '../../src/text/fold.js'
import { alignCase, contributionOf, readCase, readCases, writeCase } from './align-cases.js'

const segmentsOf = (catalog: Catalog): readonly Segment[] => [...catalog.body, ...catalog.notes.flatMap(note => note.units)].flatMap(unit => unit.segments)
const rulesOf = (path: string): string[] => alignCase(readCase(path)).diagnostics.map(diagnostic => diagnostic.rule)

/** What is said when two texts, parted by `=====`, are sent one after the other, the first as `brook.md`. */
function sentAgain(path: string, file: string): string[] {
  const { source, contributed } = readCase(path)
  const [first = '', second = ''] = contributed.split('\n=====\n')
  const { book, value } = alignCase({ source, contributed: first })
  const catalog = { ...value, contributions: [{ id: 'c1', file: 'c1-brook.md' }] }
  return alignContribution({ book, catalog, contribution: contributionOf(second), contributionId: 'c2', file }).diagnostics.map(diagnostic => diagnostic.rule)
}

describe('cases', () => {
  test.each(readCases('align').map(one => [one.name, one] as const))('%s', (_, one) => {
    expect(writeCase(alignCase(one).value)).toBe(one.catalog)
  })
})

describe('rules', () => {
  test.each(['align-lost-text', 'align-note-untranslated', 'align-call-restored'])('%s', rule => {
    expect(rulesOf(`rules/${rule}/fires.txt`)).toEqual([rule])
    expect(rulesOf(`rules/${rule}/silent.txt`)).toEqual([])
  })

  test.each([['align-replaced', 'brook.md'], ['align-replaced-other', 'rival.md']])('%s', (rule, file) => {
    expect(sentAgain(`rules/${rule}/fires.txt`, file)).toEqual([rule])
    expect(sentAgain(`rules/${rule}/silent.txt`, file)).toEqual([])
  })

  test('a restored call stands at the end of the sentence that answers, as its twin', () => {
    const { value } = alignCase(readCase('rules/align-call-restored/fires.txt'))
    const first = value.body[0]?.segments[0]
    expect(first?.target?.at(-1)).toEqual(first?.source.find(inline => inline.type === 'note-reference'))
  })
})

describe('what a person has done', () => {
  const source = 'Le moulin brûla en 1871. Personne ne vit le feu. On le reconstruisit en 1874.'
  const contributed = 'The mill burned down in 1871. Nobody saw the fire. It was rebuilt in 1874.'
  const review = (catalog: Catalog): Catalog => ({
    ...catalog,
    body: catalog.body.map(unit => ({
      ...unit,
      segments: unit.segments.map((segment, index): Segment => (index === 1 ? { ...segment, state: 'reviewed', target: [{ type: 'text', text: 'No one saw it.' }] } : segment)),
    })),
  })

  test('a reviewed segment stays, and what was sent for it is no lost text', () => {
    const { value, diagnostics } = alignCase({ source, contributed }, review)
    expect(value.body[0]?.segments.map(segment => plainText(segment.target ?? []))).toEqual(['The mill burned down in 1871.', 'No one saw it.', 'It was rebuilt in 1874.'])
    expect(value.body[0]?.segments[1]?.state).toBe('reviewed')
    expect(diagnostics).toEqual([])
  })

  test('a sentence that a person added stays behind the one it followed', () => {
    const added: Segment = { id: 's9', source: [], state: 'final', target: [{ type: 'text', text: 'It was a Tuesday.' }] }
    const { value } = alignCase({ source, contributed }, catalog => ({ ...catalog, body: catalog.body.map(unit => ({ ...unit, segments: unit.segments.toSpliced(1, 0, added) })) }))
    expect(value.body[0]?.segments.map(segment => plainText(segment.target ?? []))).toEqual(['The mill burned down in 1871.', 'It was a Tuesday.', 'Nobody saw the fire.', 'It was rebuilt in 1874.'])
  })

  test('an added sentence that a person reworded is not added again, and no word of it counts as lost', () => {
    const contributed = 'The ship left for Martinique with 40 sailors. It is an honour that few have received before the age of thirty, as the registers of the admiralty show. It arrived in June.'
    const first = alignCase({ source: 'Le navire partit pour la Martinique avec 40 marins. Il arriva en juin.', contributed })
    const said = (catalog: Catalog): string[] => segmentsOf(catalog).map(segment => plainText(segment.target ?? []))
    const reword = (segment: Segment): Segment => (segment.subState === 'regard:added' ? { ...segment, state: 'translated', target: [{ type: 'text', text: 'Few are so honoured.' }] } : segment)
    const edited = { ...first.value, body: first.value.body.map(unit => ({ ...unit, segments: unit.segments.map(reword) })) }
    expect(said(edited)).toEqual(['The ship left for Martinique with 40 sailors.', 'Few are so honoured.', 'It arrived in June.'])
    const again = alignContribution({ book: first.book, catalog: edited, contribution: contributionOf(contributed), contributionId: 'c2' })
    expect(said(again.value)).toEqual(said(edited))
    expect(again.diagnostics).toEqual([])
  })

  test('a translator’s note that a kept segment calls stays', () => {
    const withNote = `${contributed}[^tr-1]\n\n[^tr-1]: By the parish.`
    const first = alignCase({ source, contributed: withNote })
    const kept: Catalog = { ...first.value, body: first.value.body.map(unit => ({ ...unit, segments: unit.segments.map(segment => ({ ...segment, state: 'final', target: segment.target ?? [] }) as Segment) })) }
    const again = alignContribution({ book: first.book, catalog: kept, contribution: contributionOf(contributed), contributionId: 'c2' })
    expect(again.value.notes.map(note => note.note)).toEqual(['tr-1'])
    expect(again.value.body).toEqual(kept.body)
  })

  test('aligning the same text again changes nothing', () => {
    for (const one of readCases('align')) {
      const first = alignCase(one)
      const again = alignContribution({ book: first.book, catalog: first.value, contribution: contributionOf(one.contributed), contributionId: 'c1' })
      expect(again.value).toEqual(first.value)
    }
  })

  test('aligning a better text parts again what a worse one had merged', () => {
    const first = alignCase({ source, contributed: 'The mill burned down in 1871 and nobody saw the fire. It was rebuilt in 1874.' })
    expect(first.value.body[0]?.segments).toHaveLength(2)
    const again = alignContribution({ book: first.book, catalog: first.value, contribution: contributionOf(contributed), contributionId: 'c2' })
    expect(again.value.body[0]?.segments.map(segment => plainText(segment.source))).toEqual(['Le moulin brûla en 1871.', 'Personne ne vit le feu.', 'On le reconstruisit en 1874.'])
    expect(new Set(again.value.body[0]?.segments.map(segment => segment.id)).size).toBe(3)
  })
})

describe('confidence', () => {
  test('a text that says something else is put before a person', () => {
    const { value } = alignCase({
      source: 'Le boulanger de Vannes vend 12 sortes de pain dans sa boutique de la rue Haute. Sa femme tient la caisse pendant que les enfants dorment encore.',
      contributed: 'Quantum chromodynamics describes quarks and gluons interacting through colour charges. Lattice methods discretise spacetime so that supercomputers evaluate path integrals.',
    })
    expect(segmentsOf(value).filter(segment => segment.state === 'translated' && segment.source.length > 0)).toEqual([])
  })

  test('doubtful segments carry their contribution, a confidence and a remark', () => {
    const { value } = alignCase({
      source: 'Ah bon. Tiens donc. Voyons. Soit.',
      contributed: 'Really? Well, well. My word, what a thing. Fine. Be it so.',
    })
    const doubtful = segmentsOf(value).filter(segment => segment.subState === 'regard:align-review')
    expect(doubtful.length).toBeGreaterThan(0)
    for (const segment of doubtful) {
      expect(segment.confidence).toBeLessThan(0.6)
      expect(segment.contribution).toBe('c1')
      expect(value.body[0]?.remarks.some(remark => remark.segment === segment.id && remark.category === 'regard:align')).toBe(true)
    }
  })
})

describe('hard cases', () => {
  test('an empty contribution leaves everything omitted', () => {
    const { value, diagnostics } = alignCase({ source: 'Il neige.', contributed: '' })
    expect(segmentsOf(value).map(segment => segment.subState)).toEqual(['regard:omitted'])
    expect(diagnostics).toEqual([])
  })

  test('two notes called in one sentence, one of them untranslated, the other the translator’s', () => {
    const { value, diagnostics } = alignCase({
      source: 'Le duc Albert[^1] entra dans Lille[^2] en 1708.\n\n[^1]: Albert de Brabant, frère du roi.\n\n[^2]: Après un siège de quatre mois.',
      contributed: 'Duke Albert[^x] entered Lille[^tr-y] in 1708.\n\n[^x]: Albert of Brabant, brother of the king.\n\n[^tr-y]: The French text says 1780, by a misprint; the translator corrects it.',
    })
    expect(diagnostics.map(diagnostic => diagnostic.rule)).toEqual(['align-note-untranslated'])
    expect(notesCalled(value.body[0]?.segments[0]?.target ?? [])).toEqual(['1', 'tr-1'])
  })

  test('a call of a note that is not there is dropped, its words are not', () => {
    const contribution = contributionOf('The duke[^1] died.\n\n[^1]: A note.')
    const book = alignCase({ source: 'Le duc mourut.', contributed: '' })
    const { value } = alignContribution({ book: book.book, catalog: book.value, contribution: { ...contribution, notes: [] }, contributionId: 'c1' })
    expect(notesCalled(value.body[0]?.segments[0]?.target ?? [])).toEqual([])
    expect(wordsOf(plainText(value.body[0]?.segments[0]?.target ?? []))).toEqual(['The', 'duke', 'died'])
  })

  test('a note of several paragraphs', () => {
    const { value } = alignCase({
      source: 'Voyez la note[^1].\n\n[^1]: Le pont date de 1650.\n\n    Il fut détruit par les Prussiens. On le reconstruisit en bois.',
      contributed: 'See the note[^1].\n\n[^1]: The bridge dates from 1650.\n\n    It was destroyed by the Prussians. It was rebuilt in wood.',
    })
    expect(value.notes[0]?.units.map(unit => unit.segments.map(segment => plainText(segment.target ?? [])))).toEqual([
      ['The bridge dates from 1650.'],
      ['It was destroyed by the Prussians.', 'It was rebuilt in wood.'],
    ])
  })
})
