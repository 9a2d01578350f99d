/** Hold the table of states to itself, both ways, and to the README that prints it. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { SegmentState } from '../../../src/model/catalog.js'
import { fromState12, fromStateProperty, fromWord, isFuzzy, stateRows, toState12, toStateProperty, toWord } from '../../../src/translate/interchange/state-map.js'

const states: readonly SegmentState[] = ['initial', 'translated', 'reviewed', 'final']
const subStates = [undefined, 'regard:align-review', 'regard:added', 'regard:omitted', 'regard:source-changed', 'my:two words%']

describe('the states of the formats', () => {
  it('come back as what they were, with their sub-states', () => {
    for (const state of states) {
      for (const subState of subStates) {
        const said = { state, ...(subState === undefined ? {} : { subState }) }
        expect(fromState12(toState12(said)), JSON.stringify(said)).toEqual(said)
        expect(fromStateProperty(toStateProperty({ ...said, target: [] }), [])).toEqual(said)
      }
      for (const format of ['xliff12', 'sdl', 'memoq'] as const) expect(fromWord(format, toWord(format, state))).toBe(state)
    }
  })

  it('know all ten states of XLIFF 1.2, in capitals or not, and no other', () => {
    const ten = stateRows.flatMap(({ xliff12 }) => [...xliff12]).sort()
    expect(ten).toEqual(['final', 'needs-adaptation', 'needs-l10n', 'needs-review-adaptation', 'needs-review-l10n', 'needs-review-translation', 'needs-translation', 'new', 'signed-off', 'translated'])
    expect(fromWord('xliff12', 'Signed-Off')).toBe('reviewed')
    expect(fromWord('xliff12', 'x-tool')).toBeUndefined()
    expect(fromWord('sdl', undefined)).toBeUndefined()
  })

  it('take approval for a review, and no other tool’s qualifier for a sub-state', () => {
    expect(fromState12({ approved: 'yes' })).toEqual({ state: 'reviewed' })
    expect(fromState12({ approved: 'yes', state: 'final' })).toEqual({ state: 'final' })
    expect(fromState12({ approved: 'no', state: 'translated', 'state-qualifier': 'fuzzy-match' })).toEqual({ state: 'translated' })
    expect(fromState12({})).toEqual({})
    expect(toState12({ state: 'translated', subState: 'regard:align-review' }).state).toBe('needs-review-translation')
  })

  it('say nothing of another target, and doubt what somebody should look at', () => {
    const said = { state: 'final' as const, target: [{ type: 'text' as const, text: 'One.' }] }
    expect(fromStateProperty(toStateProperty(said), [{ type: 'text', text: 'Once.' }])).toBeUndefined()
    expect(fromStateProperty('final', [])).toBeUndefined()
    expect([isFuzzy({ state: 'initial' }), isFuzzy({ state: 'translated' }), isFuzzy({ state: 'translated', subState: 'regard:source-changed' })]).toEqual([true, false, true])
  })

  it('stand in the README as they are', () => {
    const readme = readFileSync(fileURLToPath(new URL('../../../README.md', import.meta.url)), 'utf8')
    for (const { state, sdl, memoq } of stateRows) expect(readme.split('\n').filter(line => line.startsWith(`| \`${state}\` |`) && [...sdl, ...memoq].every(word => line.includes(`\`${word}\``))), state).toHaveLength(1)
  })
})
