/** Cases of carrying over that a translator would tell of; and how often the class of a change is told rightly. */
import { describe, expect, it } from 'vitest'
import type { Block, Book } from '../../src/model/book.js'
import type { Catalog, Segment, Unit } from '../../src/model/catalog.js'
import type { Inline } from '../../src/model/inline.js'
import { plainText } from '../../src/model/inline-walk.js'
import { carryOver } from '../../src/translate/carry-over.js'
import { matchInOrder } from '../../src/translate/carry/match-sequences.js'
import { isTypo, likeness } from '../../src/translate/carry/likeness.js'
import { toBlock, toBook, translated } from './books.js'

const text = (inlines: readonly Inline[] | undefined): string => plainText(inlines ?? [])
const show = (unit: Unit | undefined): string[] => (unit?.segments ?? []).map(segment => [segment.id, segment.state, segment.subState ?? '', text(segment.source), '→', text(segment.target)].filter(Boolean).join(' '))
const onUnit = (catalog: Catalog, id: string, change: (segments: readonly Segment[]) => readonly Segment[]): Catalog => ({ ...catalog, body: catalog.body.map(unit => (unit.id === id ? { ...unit, segments: change(unit.segments) } : unit)) })
const added: Segment = { id: 's9', source: [], state: 'translated', subState: 'regard:added', target: [{ type: 'text', text: 'Added by hand.' }] }

const winter = [
  ['La neige tombait depuis le matin.', 'Personne ne passait sur la route.', 'Les chiens dormaient.'],
  ['Le facteur arriva vers midi.', 'Il portait une lettre bordée de noir.'],
]

describe('a first catalog', () => {
  it('has a unit for each block with text, in order, notes after the body', () => {
    const book: Book = { ...toBook(winter, { 1: [['Une note.'], ['Sa suite.']] }) }
    const blocks: Block[] = [toBlock(['Titre'], { kind: 'heading' }), toBlock([], { kind: 'separator' }), ...book.blocks]
    const { value, diagnostics } = carryOver({ ...book, blocks }, undefined)
    expect(diagnostics).toEqual([])
    expect(value.body.map(unit => `${unit.id} ${unit.type} ${unit.segments.length}`)).toEqual(['u1 heading 1', 'u2 paragraph 3', 'u3 paragraph 2'])
    expect(value.notes.map(({ note, units }) => [note, units.map(unit => `${unit.id} ${unit.type}`)])).toEqual([['1', ['u4 note', 'u5 note']]])
  })
})

describe('a sentence that changed', () => {
  const carriedTo = (sentence: string, before: Catalog = translated(toBook(winter))) => carryOver(toBook([winter[0] ?? [], ['Le facteur arriva vers midi.', sentence]]), before).value

  it('by a slip keeps its translation and state, and tells', () => {
    const { body } = carriedTo('Il portait une lettre bordée de noirs.')
    expect(show(body[1])).toEqual(['s1 translated Le facteur arriva vers midi. → “Le facteur arriva vers midi.”', 's2 translated Il portait une lettre bordée de noirs. → “Il portait une lettre bordée de noir.”'])
    expect(body[1]?.remarks).toEqual([{ id: 'r1', segment: 's2', category: 'regard:source-typo', text: 'Il portait une lettre bordée de noir.' }])
  })

  it('in substance keeps its translation for review, with the old source', () => {
    const { body } = carriedTo('Il portait un paquet et une lettre bordée de gris.')
    expect(show(body[1])[1]).toBe('s2 initial regard:source-changed Il portait un paquet et une lettre bordée de gris. → “Il portait une lettre bordée de noir.”')
    expect(body[1]?.remarks).toEqual([{ id: 'r1', segment: 's2', category: 'regard:source-changed', text: 'Il portait une lettre bordée de noir.' }])
  })

  it('twice keeps the source that the translation was made for', () => {
    const { body } = carriedTo('Il portait deux paquets et une lettre bordée de gris.', carriedTo('Il portait un paquet et une lettre bordée de gris.'))
    expect(body[1]?.remarks.map(remark => remark.text)).toEqual(['Il portait une lettre bordée de noir.'])
  })

  it('without a translation makes no noise', () => {
    const untouched = carryOver(toBook(winter), undefined).value
    const { value, diagnostics } = carryOver(toBook([winter[0] ?? [], ['Le facteur arriva vers midi.', 'Il portait un paquet et une lettre bordée de gris.']]), untouched)
    expect(show(value.body[1])[1]).toBe('s2 initial Il portait un paquet et une lettre bordée de gris. →')
    expect(value.body[1]?.remarks).toEqual([])
    expect(diagnostics).toEqual([])
  })

  it('leaves its neighbours’ units untouched', () => {
    const before = translated(toBook(winter))
    expect(carriedTo('Tout autre chose.', before).body[0]).toBe(before.body[0])
  })
})

describe('sentences that an aligner joined', () => {
  it('are an unchanged source', () => {
    const before = onUnit(translated(toBook(winter)), 'u2', ([first]) => [{ ...(first as Segment), state: 'translated', source: [{ type: 'text', text: (winter[1] ?? []).join(' ') }], target: [{ type: 'text', text: 'At noon the postman came with a letter edged in black.' }] }])
    expect(carryOver(toBook(winter), before).value).toBe(before)
  })

  it('stay joined when another sentence of the block changes', () => {
    const joined: Segment = { id: 's1', state: 'reviewed', source: [{ type: 'text', text: 'La neige tombait depuis le matin. Personne ne passait sur la route.' }], target: [{ type: 'text', text: 'It had snowed since morning and nobody came by.' }] }
    const before = onUnit(translated(toBook(winter)), 'u1', segments => [joined, ...segments.slice(2)])
    const { body } = carryOver(toBook([['La neige tombait depuis le matin.', 'Personne ne passait sur la route.', 'Les chiens dormaient encore sous la table.'], winter[1] ?? []]), before).value
    expect(body[0]?.segments[0]).toBe(joined)
    expect(show(body[0])[1]).toBe('s3 initial regard:source-changed Les chiens dormaient encore sous la table. → “Les chiens dormaient.”')
  })

  it('or that are one sentence now, beside one that changed, take both translations', () => {
    const { body, tombstones } = carryOver(toBook([['La neige tombait depuis le matin. Personne ne passait sur la route.', 'Les chiens dormaient toujours.'], winter[1] ?? []]), translated(toBook(winter))).value
    expect(show(body[0])[0]).toBe('s1 translated La neige tombait depuis le matin. Personne ne passait sur la route. → “La neige tombait depuis le matin.” “Personne ne passait sur la route.”')
    expect(tombstones).toEqual([{ id: 'u1.s2', successor: 'u1.s1' }])
  })
})

describe('a sentence that the translator added', () => {
  it('stays behind its predecessor, wherever that goes', () => {
    const before = onUnit(translated(toBook(winter)), 'u2', ([first, second]) => [first as Segment, added, second as Segment])
    const { body } = carryOver(toBook([[...(winter[0] ?? []), 'Le facteur arriva vers midi.'], ['Il portait une lettre bordée de noir.', 'Elle venait de loin.']]), before).value
    expect(show(body[0]).slice(3)).toEqual(['s4 translated Le facteur arriva vers midi. → “Le facteur arriva vers midi.”', 's9 translated regard:added → Added by hand.'])
    expect(show(body[1])).toHaveLength(2)
  })

  it('behind a deleted sentence goes to the one before; before the first, it stays first', () => {
    const before = onUnit(translated(toBook(winter)), 'u1', ([first, second, third]) => [{ ...added, id: 's8' }, first as Segment, second as Segment, added, third as Segment])
    const { body } = carryOver(toBook([['La neige tombait depuis le matin.', 'Les chiens dormaient.'], winter[1] ?? []]), before).value
    expect(body[0]?.segments.map(segment => segment.id)).toEqual(['s8', 's1', 's9', 's3'])
  })

  it('as a unit of its own is taken into the unit before it', () => {
    const whole = translated(toBook(winter))
    const before: Catalog = { ...whole, body: whole.body.flatMap(unit => (unit.id === 'u1' ? [unit, { id: 'u7', type: 'paragraph' as const, segments: [added], remarks: [], extensions: [] }] : [unit])) }
    const { body, tombstones } = carryOver(toBook(winter), before).value
    expect(body.map(unit => unit.id)).toEqual(['u1', 'u2'])
    expect(show(body[0])[3]).toBe('s9 translated regard:added → Added by hand.')
    expect(tombstones).toContainEqual({ id: 'u7', successor: 'u1' })
  })
})

describe('blocks', () => {
  it('that were split: the greater part keeps the id, each part its translations', () => {
    const { value } = carryOver(toBook([['La neige tombait depuis le matin.'], ['Personne ne passait sur la route.', 'Les chiens dormaient.'], winter[1] ?? []]), translated(toBook(winter)))
    expect(value.body.map(unit => unit.id)).toEqual(['u3', 'u1', 'u2'])
    expect(value.body.flatMap(show).every(line => line.includes('translated'))).toBe(true)
    expect(value.tombstones).toEqual([{ id: 'u1.s1', successor: 'u3.s1' }])
  })

  it('that were merged: one id goes on, the other’s links are redirected', () => {
    const { value } = carryOver(toBook([winter.flat()]), translated(toBook(winter)))
    expect(value.body.map(unit => [unit.id, unit.segments.map(segment => segment.id)])).toEqual([['u1', ['s1', 's2', 's3', 's4', 's5']]])
    expect(value.tombstones).toEqual([{ id: 'u2', successor: 'u1' }, { id: 'u2.s1', successor: 'u1.s4' }, { id: 'u2.s2', successor: 'u1.s5' }])
  })

  it('that were deleted go to the attic under their id, and come back from it', () => {
    const before = translated(toBook(winter))
    const without = carryOver(toBook(winter.slice(1)), before).value
    expect(without.attic).toEqual([before.body[0]])
    expect(without.tombstones).toEqual([{ id: 'u1' }])
    const back = carryOver(toBook(winter), without).value
    expect(back).toEqual(before)
  })

  it('that were never translated leave only a tombstone, and their ids are not given again', () => {
    const without = carryOver(toBook(winter.slice(0, 1)), carryOver(toBook(winter), undefined).value).value
    expect(without.attic).toEqual([])
    const more = carryOver(toBook([...winter.slice(0, 1), ['Autre chose encore.']]), without).value
    expect(more.body.map(unit => unit.id)).toEqual(['u1', 'u3'])
  })

  it('a deleted sentence goes to the attic alone, and its id is not given again', () => {
    const shorter = carryOver(toBook([(winter[0] ?? []).slice(0, 2), winter[1] ?? []]), translated(toBook(winter))).value
    expect(shorter.attic.map(unit => [unit.id, ...show(unit)])).toEqual([['u3', 's3 translated Les chiens dormaient. → “Les chiens dormaient.”']])
    expect(shorter.tombstones).toEqual([{ id: 'u1.s3' }])
    const other = carryOver(toBook([[...(winter[0] ?? []).slice(0, 2), 'Voilà tout autre chose que nul ne savait.'], winter[1] ?? []]), shorter).value
    expect(other.body[0]?.segments.map(segment => segment.id)).toEqual(['s1', 's2', 's4'])
  })

  it('whose kind alone changed keep their unit', () => {
    const book = toBook(winter)
    const { value } = carryOver({ ...book, blocks: book.blocks.map(block => ({ ...block, shape: { kind: 'epigraph', quoted: 0, opens: false } })) }, translated(book))
    expect(value.body.map(unit => `${unit.id} ${unit.type}`)).toEqual(['u1 epigraph', 'u2 epigraph'])
  })

  it('with empty cells are told apart by their cells', () => {
    const rows = [toBlock(['Ville', '', 'Jour'], { kind: 'table-row' }), toBlock(['', '', ''], { kind: 'table-row' })]
    const book = { ...toBook([]), blocks: rows }
    const before = translated(book)
    expect(carryOver(book, before).value).toBe(before)
  })
})

describe('notes', () => {
  const book = (id: string) => toBook([[`La neige tombait[^${id}].`]], { [id]: [['Il faut entendre la neige de mars.']] })

  it('that were renamed keep their unit, and the target calls them by the new name', () => {
    const { value } = carryOver(book('ed-2'), translated(book('1')))
    expect(value.notes.map(({ note, units }) => [note, units.map(unit => unit.id)])).toEqual([['ed-2', ['u2']]])
    const [segment] = value.body[0]?.segments ?? []
    expect(segment?.state).toBe('translated')
    expect(segment?.target?.find(inline => inline.type === 'note-reference')).toMatchObject({ id: '1', note: 'ed-2' })
  })

  it('of the translator’s own stay where they were; a note deleted from the source does not', () => {
    const own = { note: 'tr-1', origin: 'translator' as const, units: [{ id: 'u9', type: 'note' as const, segments: [{ ...added, id: 's1' }], remarks: [], extensions: [] }] }
    const before = translated(book('1'))
    const withOwn: Catalog = { ...before, notes: [own, ...before.notes, { ...own, note: 'tr-2' }] }
    expect(carryOver(book('1'), withOwn).value).toBe(withOwn)
    const { value } = carryOver(toBook([['La neige tombait.']]), withOwn)
    expect(value.notes.map(note => note.note)).toEqual(['tr-1', 'tr-2'])
    expect(value.attic.map(unit => unit.id)).toEqual(['u2'])
  })
})

describe('codes of a changed source', () => {
  it('take the ids of their twins, and new ones get new ids', () => {
    const before = translated(toBook([['Il *neige* ce soir sur la ville de Tours[^1].']], { 1: [['Note.']] }))
    const { value } = carryOver(toBook([['*Hélas*, il *neige* ce soir sur la vieille ville de Tours[^1].']], { 1: [['Note.']] }), before)
    const codes = value.body[0]?.segments[0]?.source.filter(inline => inline.type !== 'text').map(inline => `${inline.id} ${inline.type}`)
    expect(codes).toEqual(['1 span', '3 span', '2 note-reference'])
  })
})

describe('units that are merged', () => {
  const remark = (id: string, about?: string) => ({ id, ...(about ? { segment: about } : {}), category: 'person', text: `remark ${id}` })
  const start = [['Il *neige* sur la ville de Tours.', 'La Loire est prise.'], ['On *patine* devant le vieux pont.', 'Les enfants crient.']]
  const whole = translated(toBook(start))
  const before: Catalog = { ...whole, body: whole.body.map(unit => ({ ...unit, remarks: [remark('r1'), remark('r2', 's1')], extensions: ['<my:x xmlns:my="urn:my"/>'] })) }
  const { body } = carryOver(toBook([start.flat()]), before).value
  const [unit] = body

  it('bring their codes, each id once, the same in source and target', () => {
    const codes = (inlines: readonly Inline[] | undefined) => (inlines ?? []).flatMap(inline => (inline.type === 'text' ? [] : [inline.id]))
    expect(unit?.segments.map(segment => codes(segment.source))).toEqual([['1'], [], ['2'], []])
    expect(unit?.segments.map(segment => codes(segment.target))).toEqual([['1'], [], ['2'], []])
  })

  it('bring their remarks and extensions', () => {
    expect(unit?.remarks.map(({ id, segment, text: said }) => [id, segment, said])).toEqual([['r1', undefined, 'remark r1'], ['r2', 's1', 'remark r2'], ['r3', 's3', 'remark r2'], ['r4', undefined, 'remark r1']])
    expect(unit?.extensions).toEqual(['<my:x xmlns:my="urn:my"/>'])
  })
})

describe('a source of every code', () => {
  const inlines = (href: string, page: string): Inline[] => [
    { type: 'text', text: 'Il neige ' },
    { type: 'link', id: '1', href, children: [{ type: 'text', text: 'ici' }] },
    { type: 'line-break', id: '2' },
    { type: 'page-break', id: '3', page },
    { type: 'text', text: ' et là encore.' },
  ]
  const book = (href: string, page: string): Book => ({ ...toBook([]), blocks: [{ ...toBlock(['x']), segments: [inlines(href, page)] }] })

  it('is unchanged when nothing was', () => {
    const before = translated(book('http://a', '1'))
    expect(carryOver(book('http://a', '1'), before).value).toBe(before)
  })

  it('takes a corrected address and page number into the translation', () => {
    const { value } = carryOver(book('http://b', '2'), translated(book('http://a', '1')))
    const [segment] = value.body[0]?.segments ?? []
    expect(segment?.state).toBe('translated')
    expect(segment?.target?.filter(inline => inline.type !== 'text')).toMatchObject([{ id: '1', href: 'http://b' }, { id: '2' }, { id: '3', page: '2' }])
  })
})

describe('matching', () => {
  it('pairs what two lists have in common, in order', () => {
    expect(matchInOrder([...'abcxde'], [...'abdxce'])).toEqual([[0, 0], [1, 1], [4, 2], [5, 5]])
    expect(matchInOrder(['a', 'a', 'b', 'a'], ['a', 'b', 'a', 'a'])).toHaveLength(3)
  })

  it.each([
    ['Il neige à Paris.', 'Il neige a Paris.', true],
    ['Il neige - dit-il.', 'Il neige — dit-il.', true],
    ['aujourd hui encore', 'aujourd’hui encore', true],
    ['Il vint de de loin.', 'Il vint de loin.', true],
    ['Il vint hier.', 'Il ne vint pas hier.', false],
    ['Il a 17 ans.', 'Il a 18 ans.', false],
    ['Il le voit.', 'Il me voit.', false],
    ['La révoltion gronde.', 'La révolution gronde.', true],
  ])('%j → %j is a slip: %s', (was, is, slip) => {
    expect(isTypo(was, is)).toBe(slip)
    expect(likeness(was, is)).toBeGreaterThan(0.5)
  })
})
