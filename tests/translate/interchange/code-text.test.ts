/** Hold the one textual spelling of codes to its laws: what is written is read back, and what a person breaks is kept and told. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inline } from '../../../src/model/inline.js'
import { fromCodeText, toCodeText } from '../../../src/translate/interchange/code-text.js'
import { fromSegmentKey, toSegmentKey } from '../../../src/translate/interchange/segment-key.js'
import { arbitraryCatalog } from '../arbitrary-catalog.js'

const emphasis = (id: string, text: string): Inline => ({ type: 'span', id, style: 'emphasis', children: [{ type: 'text', text }] })

describe('codes as text', () => {
  it('looks like what a translator would write', () => {
    const inlines: Inline[] = [{ type: 'text', text: 'Il dit ' }, emphasis('1', 'jamais'), { type: 'text', text: '.' }, { type: 'note-reference', id: '2', note: '12' }]
    expect(toCodeText(inlines)).toBe('Il dit <i1>jamais</i1>.<note2 ref="12"/>')
  })

  it('reads back every text with codes that there can be', () => {
    fc.assert(
      fc.property(arbitraryCatalog, catalog => {
        for (const unit of [...catalog.body, ...catalog.attic]) {
          for (const { source, target } of unit.segments) {
            expect(fromCodeText(toCodeText(source))).toEqual({ inlines: source, broken: [] })
            if (target) expect(fromCodeText(toCodeText(target), source)).toEqual({ inlines: target, broken: [] })
          }
        }
      }),
    )
  })

  it('takes words that only look like a tag for words', () => {
    for (const text of ['<i1>', '\\<i1>', 'a\\', '</sup>', '<br/>', '\\\\<note2 ref="1"/>', '<div>', '1 < 2 > 0', '<i1', '</', '\\u0001']) {
      const inlines: Inline[] = [{ type: 'text', text }, emphasis('1', text), { type: 'text', text }]
      expect(fromCodeText(toCodeText(inlines)), text).toEqual({ inlines, broken: [] })
    }
  })

  it('finds the code that a tag without its id or value means', () => {
    const source: Inline[] = [emphasis('4', 'un'), emphasis('5', 'deux'), { type: 'note-reference', id: '6', note: 'ed-1' }]
    expect(fromCodeText('<i>one</i> and <i>two</i><note/>', source).inlines).toEqual([emphasis('4', 'one'), { type: 'text', text: ' and ' }, emphasis('5', 'two'), { type: 'note-reference', id: '6', note: 'ed-1' }])
    expect(fromCodeText('<b>new</b>', source).inlines).toEqual([{ type: 'span', id: '7', style: 'strong', children: [{ type: 'text', text: 'new' }] }])
    expect(fromCodeText('<note6/>', source).inlines).toEqual([source[2]])
  })

  it('keeps broken tags as text and says which they are', () => {
    expect(fromCodeText('a <i1>b')).toEqual({ inlines: [{ type: 'text', text: 'a <i1>b' }], broken: ['<i1>'] })
    expect(fromCodeText('a</i1> b')).toEqual({ inlines: [{ type: 'text', text: 'a</i1> b' }], broken: ['</i1>'] })
    expect(fromCodeText('<i1>a<b2>b</i1>c')).toEqual({ inlines: [{ type: 'span', id: '1', style: 'emphasis', children: [{ type: 'text', text: 'a<b2>b' }] }, { type: 'text', text: 'c' }], broken: ['<b2>'] })
    expect(fromCodeText('see <note3/> and <a4>there</a4>')).toEqual({ inlines: [{ type: 'text', text: 'see <note3/> and <a4>there</a4>' }], broken: ['<note3/>', '<a4>', '</a4>'] })
  })

  it('reads a long run of open tags and backslashes in no time', { timeout: 2000 }, () => {
    expect(fromCodeText('<i1>'.repeat(20_000)).broken).toHaveLength(20_000)
    expect(fromCodeText('\\'.repeat(50_000)).inlines).toHaveLength(1)
    expect(fromCodeText('<i1 ref="'.repeat(20_000)).broken).toHaveLength(0)
  })
})

describe('names of segments', () => {
  it('come back as the ids they were made of', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }), (unit, segments) => {
        const whole = !/\s/u.test([unit, ...segments].join('').replace(/[\t\n\v\f\r \u00a0]/gu, ''))
        if (whole) expect(fromSegmentKey(toSegmentKey(unit, segments))).toEqual({ unit, segments })
      }),
    )
    expect(toSegmentKey('u1', ['s2', 's3'])).toBe('u1.s2+s3')
    expect(fromSegmentKey('menu.file.open')).toBeUndefined()
    expect(fromSegmentKey('a sentence.')).toBeUndefined()
  })
})
