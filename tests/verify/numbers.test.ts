import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderNotes } from '../../src/pair/number-notes.js'
import { type Calls, noteOrder } from '../../src/verify/note-order.js'

const row = (source: string, target: string): Calls => ({ source: [...source], target: [...target] })

describe('the oracle of note numbers', () => {
  it.each([
    ['follows the source', [row('ab', 'ba')], 'abt'],
    ['puts a note of the target alone after its neighbour', [row('ab', 'atb')], 'atb'],
    ['puts one that opens the row first', [row('ab', 'tab')], 'tab'],
    ['goes row by row', [row('b', 'bt'), row('a', 'ab')], 'bta'],
  ])('%s', (_, rows, expected) => {
    expect(noteOrder(rows, new Map([...'abt'].map(id => [id, []])))).toEqual([...expected])
  })

  it('numbers what nothing calls last, and nothing that does not exist', () => {
    expect(noteOrder([row('bx', '')], new Map([['a', []], ['b', []]]))).toEqual(['b', 'a'])
  })

  it('puts a note called in a note after it', () => {
    expect(noteOrder([row('ac', 'ac')], new Map([['a', [row('b', 'b')]], ['b', []], ['c', []]]))).toEqual(['a', 'b', 'c'])
  })

  it('agrees with what `pair` prints, whatever the calls', () => {
    const ids = fc.array(fc.constantFrom(...'abcdef'), { maxLength: 5 })
    const rows = fc.array(fc.record({ source: ids, target: ids }), { maxLength: 5 })
    const bodies = fc.dictionary(fc.constantFrom(...'abcdef'), rows)
    fc.assert(
      fc.property(rows, bodies, (body, notes) => {
        expect(noteOrder(body, new Map(Object.entries(notes)))).toEqual(orderNotes(body, note => notes[note] ?? [], Object.keys(notes)))
      }),
      { seed: 1928, numRuns: 500 },
    )
  })
})
