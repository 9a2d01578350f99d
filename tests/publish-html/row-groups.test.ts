/**
 * Flat rows become quotations, lists and tables again, and none is lost or moved on the way.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockShape } from '../../src/model/book.js'
import type { Row } from '../../src/model/edition.js'
import { type Group, groupRows } from '../../src/publish/markup/row-groups.js'
import { cells, item, plain, row } from '../support/editions.js'

const rowsOf = (...shapes: BlockShape[]): Row[] => shapes.map((shape, index) => row(`u${index + 1}`, shape, ['a'], ['b']))

/** The tree in one line: `[…]` a quotation, `(…)` a list, `{…}` an item, `|…|` a table. */
const drawing = (groups: readonly Group[]): string =>
  groups
    .map(group => {
      if (group.type === 'row') return group.row.id
      if (group.type === 'quotation') return `[${drawing(group.groups)}]`
      if (group.type === 'table') return `|${group.rows.map(({ id }) => id).join(' ')}|`
      return `(${group.items.map(each => `{${[each.rows.map(({ id }) => id).join(' '), drawing(each.inner)].filter(part => part !== '').join(' ')}}`).join(' ')})`
    })
    .join(' ')

describe('groupRows', () => {
  const cases: readonly (readonly [string, BlockShape[], string])[] = [
    ['a quotation in a quotation', [plain('paragraph'), plain('paragraph', { quoted: 1 }), plain('paragraph', { quoted: 2 }), plain('paragraph', { quoted: 1 })], 'u1 [u2 [u3] u4]'],
    ['two quotations in a row', [plain('paragraph', { quoted: 1 }), plain('paragraph', { quoted: 1, opens: true })], '[u1] [u2]'],
    ['two poems in one quotation', [plain('verse', { quoted: 1 }), plain('verse', { quoted: 1, opens: true })], '[u1 u2]'],
    ['a list in a list', [item(1), item(1, { depth: 1 }), item(2, { depth: 1 }), item(2)], '({u1 ({u2} {u3})} {u4})'],
    ['two lists in a row', [item(1), item(1, { opens: true })], '({u1}) ({u2})'],
    ['an ordered list after another', [item(1), item(1, { ordered: true })], '({u1}) ({u2})'],
    ['an item of two paragraphs', [item(1), item(1, { continued: true }), item(2)], '({u1 u2} {u3})'],
    ['a paragraph of an item after its list', [item(1), item(1, { depth: 1 }), item(1, { continued: true }), item(2)], '({u1 ({u2}) u3} {u4})'],
    ['two inner lists', [item(1), item(1, { depth: 1 }), item(1, { depth: 1, opens: true })], '({u1 ({u2}) ({u3})})'],
    ['a list that begins inside', [item(1, { depth: 2 }), item(2, { depth: 2 }), item(1, { depth: 1 })], '({u1} {u2} {u3})'],
    ['a list in a quotation', [item(1, { quoted: 1 }), item(2, { quoted: 1 })], '[({u1} {u2})]'],
    ['two tables', [cells(true), cells(false), cells(true, true)], '|u1 u2| |u3|'],
  ]
  for (const [name, shapes, expected] of cases) it(name, () => expect(drawing(groupRows(rowsOf(...shapes)))).toBe(expected))

  it('keeps every row once and in order, whatever comes', () => {
    const shape: fc.Arbitrary<BlockShape> = fc.oneof(
      fc.record({ quoted: fc.nat(3), opens: fc.boolean() }).map(more => plain('paragraph', more)),
      fc.record({ depth: fc.nat(3), ordered: fc.boolean(), continued: fc.boolean(), opens: fc.boolean(), quoted: fc.nat(2) }).map(more => item(1, more)),
      fc.record({ opens: fc.boolean(), quoted: fc.nat(1) }).map(({ opens, quoted }) => ({ ...cells(false, opens), quoted })),
    )
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 25 }), shapes => {
        const rows = rowsOf(...shapes)
        expect(drawing(groupRows(rows)).match(/u\d+/g) ?? []).toEqual(rows.map(({ id }) => id))
      }),
      { seed: 20240305, numRuns: 400 },
    )
  })
})
