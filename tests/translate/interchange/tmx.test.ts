/** Hold TMX to its law and to the memories of other tools. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/model/inline-walk.js'
import { SourceText } from '../../../src/model/place.js'
import { toCodeText } from '../../../src/translate/interchange/code-text.js'
import { readTmx } from '../../../src/translate/interchange/read-tmx.js'
import { writeTmx } from '../../../src/translate/interchange/write-tmx.js'
import { arbitraryCatalog } from '../arbitrary-catalog.js'
import { exported, hasForeignCodes, options, returned } from './returned-law.js'

const read = (text: string) => readTmx(new SourceText('memory.tmx', text))
const memory = (body: string, srclang = 'fr'): string => `<?xml version="1.0"?><tmx version="1.4"><header srclang="${srclang}"/><body>${body}</body></tmx>`
const pair = (source: string, target: string): string => `<tu><tuv xml:lang="fr"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>${target}</seg></tuv></tu>`

describe('a translation memory', () => {
  it('brings back every translated sentence with its state', () => {
    fc.assert(
      fc.property(arbitraryCatalog, catalog => {
        fc.pre(!hasForeignCodes(catalog))
        const text = writeTmx(catalog, options)
        const { value, diagnostics } = read(text)
        expect(diagnostics).toEqual([])
        expect(returned(value).filter(({ target }) => target?.some(inline => inline.type !== 'text' || inline.text.trim() !== ''))).toEqual(exported(catalog).filter(({ source, target }) => source.length > 0 && target))
        expect(value.exchange).toBe(options.exchange)
      }),
      { numRuns: 200 },
    )
  })

  it('names who translated a sentence and when, if that is known, and never the hour of the export', () => {
    const catalog = { languages: { source: 'fr', target: 'en' }, notes: [], attic: [], tombstones: [], unread: [], contributions: [{ id: 'c1', file: 'en.md', by: 'Anne', date: '1931-05-02' }], body: [{ id: 'u1', type: 'paragraph' as const, remarks: [{ id: 'r1', category: '', text: 'Sûr ?' }], extensions: [], segments: [{ id: 's1', state: 'final' as const, contribution: 'c1', source: [{ type: 'text' as const, text: 'Un.' }], target: [{ type: 'text' as const, text: 'One.' }] }] }] }
    const text = writeTmx(catalog, options)
    expect(text).toContain('<tuv xml:lang="en" creationid="Anne" creationdate="19310502T000000Z"><seg>One.</seg></tuv>')
    expect(text).toBe(writeTmx(catalog, options))
    expect(read(text).value.segments[0]?.remarks).toEqual([{ text: 'Sûr ?' }])
  })

  it('says no state of a target that was changed since', () => {
    const catalog = { languages: { source: 'fr', target: 'en' }, notes: [], attic: [], tombstones: [], unread: [], contributions: [], body: [{ id: 'u1', type: 'paragraph' as const, remarks: [], extensions: [], segments: [{ id: 's1', state: 'final' as const, source: [{ type: 'text' as const, text: 'Un.' }], target: [{ type: 'text' as const, text: 'One.' }] }] }] }
    const text = writeTmx(catalog, options)
    expect(read(text).value.segments[0]?.state).toBe('final')
    expect(read(text.replace('One.', 'Once.')).value.segments[0]?.state).toBeUndefined()
  })

  it('reads codes of other tools by what they say or what type they have, and tells of the rest', () => {
    const targetOf = (target: string, source = '<bpt i="1" type="italic">{\\i </bpt>Un<ept i="1">}</ept>.') => {
      const { value, diagnostics } = read(memory(pair(source, target)))
      return [toCodeText(value.segments[0]?.target ?? []), ...diagnostics.map(({ values }) => values.codes)]
    }
    expect(targetOf('<bpt i="1" type="italic">{\\i </bpt>One<ept i="1">}</ept>.')).toEqual(['<i1>One</i1>.'])
    expect(targetOf('<hi type="italic">One</hi>.')).toEqual(['<i1>One</i1>.'])
    expect(targetOf('One<ph x="1">&lt;x7/&gt;</ph>.')).toEqual(['One.', '<x7/>'])
    expect(targetOf('A \\<ph type="lb"/>b')).toEqual(['A \\\\<br2/>b'])
  })

  it('finds the source by the header, by its place, and in spite of capitals; refuses a third language', () => {
    expect(read(memory(pair('Un.', 'One.'), 'FR')).value.segments.map(({ source, target }) => [plainText(source), plainText(target ?? [])])).toEqual([['Un.', 'One.']])
    expect(read(memory(pair('Un.', 'One.'), '*all*')).value.languages).toEqual({ source: 'fr', target: 'en' })
    expect(read(memory(pair('Un.', 'One.') + pair('Deux.', 'Two.').replace('"en"', '"de"'))).diagnostics.map(({ rule, values }) => [rule, values.reason])).toEqual([['returned-tmx-wrong', 'fr, en, de']])
    expect(read(memory('')).value.segments).toEqual([])
    expect(read('<tmx>').diagnostics[0]?.rule).toBe('xml-truncated')
  })
})
