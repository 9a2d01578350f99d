/** Hold XLIFF 1.2 to its law (what is written comes back) and to what the tools of translators make of such files. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../../src/model/catalog.js'
import { plainText } from '../../../src/model/inline-walk.js'
import { SourceText } from '../../../src/model/place.js'
import { readXliff12 } from '../../../src/translate/interchange/read-xliff12.js'
import { writeXliff12 } from '../../../src/translate/interchange/write-xliff12.js'
import { arbitraryCatalog } from '../arbitrary-catalog.js'
import { exported, hasForeignCodes, options, remarksBack, remarksSent, returned } from './returned-law.js'

const read = (text: string) => readXliff12(new SourceText('back.xlf', text))
const document = (body: string, more = ''): string => `<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns:mq="MQXliff" xmlns:m="http://www.memsource.com/mxlf/2.0">${more}<file original="x" source-language="fr-FR" target-language="en-GB" datatype="plaintext"><body>${body}</body></file></xliff>`
const texts = (text: string) => read(document(text)).value.segments.map(({ target, state, source }) => [plainText(source), target && plainText(target), state])

describe('a catalog written as XLIFF 1.2', () => {
  it.each(['sentence', 'unit'] as const)('comes back with every target, state and remark (a trans-unit per %s)', per => {
    fc.assert(
      fc.property(arbitraryCatalog, catalog => {
        fc.pre(!hasForeignCodes(catalog))
        const text = writeXliff12(catalog, { ...options, per })
        const { value } = read(text)
        expect(returned(value)).toEqual(exported(catalog))
        expect(remarksBack(value)).toEqual(remarksSent(catalog))
        expect(value.exchange).toBe(options.exchange)
        expect(value.languages).toEqual({ source: 'fr', target: 'en' })
        expect(writeXliff12(catalog, { ...options, per })).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  it('says what it holds in the standard’s own words', () => {
    const catalog: Catalog = {
      ...empty,
      body: [
        {
          id: 'u1',
          type: 'paragraph',
          extensions: [],
          remarks: [{ id: 'r1', segment: 's1', category: 'person', text: 'Vraiment ?', by: 'Anne' }],
          segments: [
            { id: 's1', state: 'reviewed', subState: 'my:sent', source: [{ type: 'span', id: '1', style: 'emphasis', children: [{ type: 'text', text: 'Jamais' }] }, { type: 'note-reference', id: '2', note: '12' }], target: [{ type: 'span', id: '1', style: 'emphasis', children: [{ type: 'text', text: 'Never' }] }] },
            { id: 's2', state: 'initial', source: [{ type: 'text', text: 'Rien & plus.' }] },
          ],
        },
      ],
    }
    expect(writeXliff12(catalog, options)).toContain(`      <group id="unit-u1" restype="x-paragraph">
        <trans-unit id="u1.s1" approved="yes" xml:space="preserve">
          <source><g id="1" ctype="italic">Jamais</g><x id="2" ctype="x-regard-note" equiv-text="[^12]"/></source>
          <target state="signed-off" state-qualifier="x-my:sent"><g id="1" ctype="italic">Never</g></target>
          <note from="Anne">Vraiment ?</note>
        </trans-unit>
        <trans-unit id="u1.s2" xml:space="preserve">
          <source>Rien &amp; plus.</source>
        </trans-unit>
      </group>`)
    expect(writeXliff12(catalog, { ...options, per: 'unit' })).toContain(`<seg-source><mrk mtype="seg" mid="s1"><g id="1" ctype="italic">Jamais</g><x id="2" ctype="x-regard-note" equiv-text="[^12]"/></mrk> <mrk mtype="seg" mid="s2">Rien &amp; plus.</mrk></seg-source>`)
    expect(writeXliff12(catalog, { ...options, only: 'untranslated', copySource: true })).toContain('<target state="needs-translation" state-qualifier="x-regard-copy">Rien &amp; plus.</target>')
    expect(writeXliff12(catalog, { ...options, only: 'untranslated' })).not.toContain('u1.s1')
    expect(writeXliff12(catalog, { ...options, only: 'review' })).not.toContain('trans-unit')
  })
})

const empty: Catalog = { languages: { source: 'fr', target: 'en' }, body: [], notes: [], attic: [], tombstones: [], contributions: [], unread: [] }

describe('what translators’ tools send back', () => {
  it('takes the marks of the target by their ids, and joins what a tool joined', () => {
    const unit = (target: string): string => `<trans-unit id="u1"><source>Un. Deux. Trois.</source><seg-source><mrk mtype="seg" mid="s1">Un.</mrk> <mrk mtype="seg" mid="s2">Deux.</mrk> <mrk mtype="seg" mid="s3">Trois.</mrk></seg-source>${target}</trans-unit>`
    expect(texts(unit('<target><mrk mtype="seg" mid="s1">One.</mrk> <mrk mtype="seg" mid="s2"/> <mrk mtype="seg" mid="s3">Three.</mrk></target>'))).toEqual([['Un.', 'One.', undefined], ['Deux.', undefined, 'initial'], ['Trois.', 'Three.', undefined]])
    expect(texts(unit('<target state="translated">One, two, three.</target>'))).toEqual([['Un. Deux. Trois.', 'One, two, three.', 'translated']])
    expect(read(document(unit('<target>One, two, three.</target>'))).value.segments[0]).toMatchObject({ unit: 'u1', segments: ['s1', 's2', 's3'] })
    expect(texts(unit('<target><mrk mtype="seg" mid="s1">One</mrk><mrk mtype="seg" mid="s1b">and a half.</mrk><mrk mtype="seg" mid="s2">Two.</mrk></target>'))).toEqual([['Un.', 'One and a half.', undefined], ['Deux.', 'Two.', undefined], ['Trois.', undefined, 'initial']])
    expect(texts(unit(''))).toHaveLength(3)
  })

  it('loses no text that a tool left outside the marks', () => {
    const unit = '<trans-unit id="u1"><source>Un.</source><seg-source><mrk mtype="seg" mid="s1">Un.</mrk></seg-source><target>New. <mrk mtype="seg" mid="s1">Old.</mrk> More.</target></trans-unit>'
    expect(texts(unit)[0]?.[1]).toBe('New. Old. More.')
  })

  it('reads Trados: states by segment, codes by the tags that it renamed, comments with their authors', () => {
    const definitions = '<doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><cmt-defs><cmt-def id="c-1"><Comments><Comment user="Anne" date="2024-05-02T10:00:00" severity="Low">Vraiment ?</Comment></Comments></cmt-def></cmt-defs></doc-info>'
    const header = '<header><tag-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><tag id="7"><bpt name="g">&lt;g id="1" ctype="italic"&gt;</bpt><ept name="g">&lt;/g&gt;</ept></tag></tag-defs></header>'
    const body = '<trans-unit id="9f1c"><source><g id="7">Un</g>. Deux.</source><seg-source><mrk mtype="seg" mid="1"><g id="7">Un</g>.</mrk> <mrk mtype="seg" mid="2">Deux.</mrk></seg-source><target><mrk mtype="seg" mid="1"><g id="7">One</g>.</mrk> <mrk mtype="seg" mid="2"><mrk mtype="x-sdl-comment" sdl:cid="c-1">Two.</mrk></mrk></target><sdl:seg-defs><sdl:seg id="1" conf="ApprovedSignOff"/><sdl:seg id="2" conf="Draft"/></sdl:seg-defs></trans-unit>'
    const { value, diagnostics } = read(document(body, definitions).replace('<body>', `${header}<body>`))
    expect(diagnostics).toEqual([])
    expect(value.segments.map(({ state }) => state)).toEqual(['final', 'initial'])
    expect(value.segments[0]?.target?.[0]).toMatchObject({ type: 'span', style: 'emphasis' })
    expect(value.segments[1]?.remarks).toEqual([{ text: 'Vraiment ?', by: 'Anne', date: '2024-05-02T10:00:00' }])
  })

  it('reads the states of memoQ and Phrase, and memoQ’s comments', () => {
    expect(texts('<trans-unit id="1" mq:status="ManuallyConfirmed"><source>Un.</source><target>One.</target></trans-unit>')).toEqual([['Un.', 'One.', 'translated']])
    expect(texts('<trans-unit id="1" mq:status="Proofread"><source>Un.</source><target>One.</target></trans-unit>')[0]?.[2]).toBe('final')
    expect(texts('<trans-unit id="1" m:confirmed="1"><source>Un.</source><target>One.</target></trans-unit>')[0]?.[2]).toBe('translated')
    const commented = '<trans-unit id="1"><source>Un.</source><target>One.</target><mq:comments><mq:comment creatoruser="Anne" time="2024-05-02T10:00:00Z">Vraiment ?</mq:comment></mq:comments></trans-unit>'
    expect(read(document(commented)).value.segments[0]?.remarks).toEqual([{ text: 'Vraiment ?', by: 'Anne', date: '2024-05-02T10:00:00Z' }])
  })

  it('takes a copy of the source for no translation, and what was written over it for one', () => {
    const unit = (target: string): string => `<trans-unit id="u1.s1"><source>Un.</source><target state="needs-translation" state-qualifier="x-regard-copy">${target}</target></trans-unit>`
    expect(texts(unit('Un.'))).toEqual([['Un.', undefined, 'initial']])
    expect(texts(unit('One.'))).toEqual([['Un.', 'One.', 'translated']])
  })

  it('does not take a suggestion for a translation, and says that there were some', () => {
    const { value, diagnostics } = read(document('<trans-unit id="u1.s1"><source>Un.</source><alt-trans origin="TM" match-quality="80%"><source>Un</source><target>One</target></alt-trans></trans-unit>'))
    expect(value.segments[0]?.target).toBeUndefined()
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['returned-suggestions'])
  })

  it('reads paired and isolated codes, knows a code by its id in the source, and tells what is lost or strange', () => {
    const unit = (target: string): string => `<trans-unit id="u1.s1"><source><g id="1" ctype="italic">Un</g> <x id="2" ctype="lb"/>deux.</source><target>${target}</target></trans-unit>`
    const judged = (target: string) => {
      const { value, diagnostics } = read(document(unit(target)))
      return [value.segments[0]?.target?.map(({ type }) => type).join(' '), ...diagnostics.map(({ rule, values }) => `${rule} ${values.codes}`)]
    }
    expect(judged('<g id="1">One</g> <x id="2"/>two.')).toEqual(['span text line-break text'])
    expect(judged('<bx id="1" rid="1"/>One<ex id="9" rid="1"/> <ph id="2">br</ph>two.')).toEqual(['span text line-break text'])
    expect(judged('<bpt id="1">i</bpt>One<ept id="1">/i</ept> <x id="2"/>two.')).toEqual(['span text line-break text'])
    expect(judged('One <g id="5" ctype="x-tool">two</g>.')).toEqual(['text', 'returned-code-unknown <x-tool id="5">', 'returned-code-lost <italic id="1"> <lb id="2">'])
    expect(judged('<bx id="1" rid="1"/>One <ex id="7" rid="7"/><x id="2"/>two.')).toEqual(['text line-break text', 'returned-code-unknown <code id="7"> <code id="1">', 'returned-code-lost <italic id="1">'])
    expect(judged('<mrk mtype="protected"><g id="1">One</g></mrk> <x id="2"/><ph id="8">a<sub>note</sub></ph>')).toEqual(['span text line-break text', 'returned-code-unknown <code id="8">'])
  })

  it('keeps white space only where the file says that it counts', () => {
    expect(texts('<trans-unit id="1"><source>Un\n   deux.</source><target>One\n   two.</target></trans-unit>')[0]?.slice(0, 2)).toEqual(['Un deux.', 'One two.'])
  })

  it('reads a file that has no ids of ours by its sources alone, versions 1.0 and 1.1 too', () => {
    const { value } = read('<xliff version="1.1"><file original="a.txt" source-language="fr"><body><trans-unit id="menu entry"><source>Un.</source><target>One.</target></trans-unit></body></file></xliff>')
    expect(value).toMatchObject({ languages: { source: 'fr' }, segments: [{ unit: 'menu entry' }] })
    expect(value.exchange).toBeUndefined()
  })

  it('refuses what is broken, and says where', () => {
    expect(read(document('<trans-unit id="1"><source>Un.</source></group>')).diagnostics[0]?.rule).toBe('xml-not-well-formed')
    expect(read(document('<trans-unit id="1">').slice(0, -40)).diagnostics[0]?.rule).toBe('xml-truncated')
    expect(read('<tmx/>').diagnostics.map(({ rule }) => rule)).toEqual(['xliff-not-xliff'])
    expect(read(document('<trans-unit id="1"></trans-unit>')).value.segments).toEqual([])
  })

  it('reads thousands of codes side by side in no time', { timeout: 4000 }, () => {
    const many = Array.from({ length: 5000 }, (_, index) => `<bx id="${index}" rid="${index}"/>a<ex id="x${index}" rid="${index}"/>`).join('')
    expect(read(document(`<trans-unit id="1"><source>Un.</source><target>${many}</target></trans-unit>`)).value.segments).toHaveLength(1)
  })
})
