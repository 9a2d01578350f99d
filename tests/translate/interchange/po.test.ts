/** Hold PO to its law, to gettext's own syntax, and to what a translator's editor makes of a file. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../src/text/fingerprint.js'
import { plainText } from '../../../src/model/inline-walk.js'
import { SourceText } from '../../../src/model/place.js'
import { readPo, writePoEntry } from '../../../src/translate/interchange/po-syntax.js'
import { readReturnedPo } from '../../../src/translate/interchange/read-po.js'
import { writePo } from '../../../src/translate/interchange/write-po.js'
import { arbitraryCatalog } from '../arbitrary-catalog.js'
import { exported, hasForeignCodes, options, remarksBack, returned } from './returned-law.js'

const read = (text: string) => readReturnedPo(new SourceText('back.po', text))
const text = (words: string) => [{ type: 'text' as const, text: words }]
const catalog = { languages: { source: 'fr', target: 'en-GB' }, notes: [], attic: [], tombstones: [], unread: [], contributions: [], body: [{ id: 'u1', type: 'paragraph' as const, extensions: [], remarks: [{ id: 'r1', segment: 's1', category: 'person', text: 'Sûr ?\nVraiment.' }], segments: [
  { id: 's1', state: 'final' as const, subState: 'my:sent', source: text('Il dit « non ».\nPuis rien.'), target: text('He said “no”.\nThen nothing.') },
  { id: 's2', state: 'translated' as const, subState: 'regard:align-review', source: text('Deux "fois".'), target: text('Twice.') },
  { id: 's3', state: 'initial' as const, source: text('Trois.') },
] }] }

const fingerprints = catalog.body[0]?.segments.map(({ target }) => fingerprintOf(target ?? [])) ?? []

describe('a PO file', () => {
  it('brings back every sentence with its target, state and remarks', () => {
    fc.assert(
      fc.property(arbitraryCatalog, made => {
        fc.pre(!hasForeignCodes(made))
        const { value, diagnostics } = read(writePo(made, options))
        expect(diagnostics).toEqual([])
        const hasWords = (target: ReturnType<typeof exported>[number]['target']): boolean => target?.some(inline => inline.type !== 'text' || inline.text.trim() !== '') ?? false
        const evened = returned(value).map(one => (hasWords(one.target) ? one : { ...one, target: undefined, state: 'initial' }))
        expect(evened).toEqual(exported(made).filter(({ source }) => source.length > 0))
        expect(value).toMatchObject({ exchange: options.exchange, languages: { source: 'fr', target: 'en' } })
      }),
      { numRuns: 200 },
    )
  })

  it('looks like what gettext writes', () => {
    expect(writePo(catalog, options)).toBe(`msgid ""
msgstr ""
"Project-Id-Version: rive\\n"
"Language: en_GB\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"X-Source-Language: fr\\n"
"X-Regard-Exchange: regard:rive:en-GB:0123456789ab\\n"

# Sûr ?
#  Vraiment.
#. type: paragraph
#. regard-state: final 8c0aa0b8bfa5bb97 my:sent
msgctxt "u1.s1"
msgid ""
"Il dit « non ».\\n"
"Puis rien."
msgstr ""
"He said “no”.\\n"
"Then nothing."

#. type: paragraph
#. regard-state: translated 9c3f6c6d0de2ea3c regard:align-review
#, fuzzy
msgctxt "u1.s2"
msgid "Deux \\"fois\\"."
msgstr "Twice."

#. type: paragraph
msgctxt "u1.s3"
msgid "Trois."
msgstr ""
`.replace(/(state: \w+ )\w{16}/g, (_, before: string) => before + (before.includes('final') ? fingerprints[0] : fingerprints[1])))
    expect(remarksBack(read(writePo(catalog, options)).value)).toEqual(['u1: Sûr ?\nVraiment.'])
  })

  it('follows the translator: a flag set or taken away, a text changed', () => {
    const states = (change: (po: string) => string) => read(change(writePo(catalog, options))).value.segments.map(({ state }) => state)
    expect(states(po => po)).toEqual(['final', 'translated', 'initial'])
    expect(states(po => po.replace('#, fuzzy\n', ''))).toEqual(['final', 'translated', 'initial'])
    expect(states(po => po.replace('msgctxt "u1.s1"', '#, fuzzy\nmsgctxt "u1.s1"'))[0]).toBe('initial')
    expect(states(po => po.replace('Then nothing', 'And nothing'))[0]).toBe('translated')
    expect(states(po => po.replace(/""\n$/, '"Three."\n'))[2]).toBe('translated')
  })

  it('reads what gettext’s programs write: wrapped lines, plurals, previous and obsolete entries, Windows line ends, escapes', () => {
    const { entries, fault } = readPo(new SourceText('a.po', '\ufeff# Anne\r\n#: a.c:1\r\n#, fuzzy, c-format\r\n#| msgid "old"\r\n#| "er"\r\nmsgid "one"\r\n"\\ttwo\\x41\\101"\r\nmsgid_plural "many"\r\nmsgstr[0] "un"\r\nmsgstr[1] "des"\r\n\r\n#~ msgid "gone"\r\n#~ msgstr "parti"\r\n\r\nmsgid "next"\r\nmsgstr "suivant"\r\nmsgid "last"\r\nmsgstr ""\r\n'))
    expect(fault).toBeUndefined()
    expect(entries.map(({ id, text: words, previous, flags, place }) => [id, words, previous, flags.join(), place.line])).toEqual([['one\ttwoAA', 'un', 'older', 'fuzzy,c-format', 4], ['next', 'suivant', undefined, '', 15], ['last', '', undefined, '', 17]])
    const entry = { translator: ['a'], extracted: ['b'], flags: ['fuzzy'], previous: 'x\ny', context: '__proto__', id: 'constructor', text: 'a\\"\t\r' }
    expect(readPo(new SourceText('a.po', `${writePoEntry(entry)}\n${writePoEntry(entry)}`)).entries.map(({ place: _, ...rest }) => rest)).toEqual([entry, entry])
  })

  it.each([
    ['a string that does not end', 'msgid "a"\nmsgstr "b\n', 2],
    ['a word that PO does not know', 'msgid "a"\nmessage "b"\n', 2],
    ['an entry without msgstr', 'msgid "a"\n\nmsgid "b"\nmsgstr "c"\n', 3],
    ['a file that ends within an entry', 'msgid "a"\n', 2],
    ['a string before any keyword', '"a"\n', 1],
    ['two msgstr', 'msgid "a"\nmsgstr "b"\nmsgstr "c"\n', 3],
  ])('says where %s stands', (_, po, line) => {
    const { value, diagnostics } = read(po)
    expect(diagnostics.map(({ rule, place }) => [rule, place.line])).toEqual([['returned-po-wrong', line]])
    expect(value.segments).toEqual([])
  })

  it('reads a file of strangers by its sources, and tells of tags that make no sense', () => {
    const { value, diagnostics } = read('msgid "Un <i1>mot</i1>."\nmsgstr "A <i1>word."\n')
    expect(value.segments.map(({ unit, source }) => [unit, plainText(source)])).toEqual([[undefined, 'Un mot.']])
    expect(diagnostics.map(({ rule, values }) => [rule, values.codes])).toEqual([['returned-code-unknown', '<i1>']])
  })

  it('reads a long file in no time', { timeout: 3000 }, () => {
    expect(read(`msgid "a"\nmsgstr ""\n${'"b\\n"\n'.repeat(50_000)}`).value.segments).toHaveLength(1)
  })
})
