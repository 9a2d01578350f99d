/** Text in the encodings that texts really come in, and bytes that are no text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/import/encoding.js'

const sentence = 'L’été fut très chaud ; où l’on pria « sans espoir » — Noël passa…\nÀ l’abbaye, cœur brisé.\n'
const windows: Readonly<Record<string, number>> = { '’': 0x92, 'é': 0xe9, 'è': 0xe8, 'ù': 0xf9, '«': 0xab, '»': 0xbb, '—': 0x97, 'ë': 0xeb, '…': 0x85, 'À': 0xc0, 'œ': 0x9c }
const mac: Readonly<Record<string, number>> = { '’': 0xd5, 'é': 0x8e, 'è': 0x8f, 'ù': 0x9d, '«': 0xc7, '»': 0xc8, '—': 0xd1, 'ë': 0x91, '…': 0xc9, 'À': 0xcb, 'œ': 0xcf }
const inTable = (text: string, table: Readonly<Record<string, number>>): Uint8Array => Uint8Array.from([...text].map(letter => table[letter] ?? letter.charCodeAt(0)))
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return bytes
}
const named = (bytes: Uint8Array, declared?: string): [string, string] => {
  const { value, diagnostics } = decodeText(bytes, 'a.txt', { declared })
  return [value, diagnostics.map(({ rule, values }) => `${rule} ${values.encoding ?? values.offset}`).join()]
}
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap(part => [...part]))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('text', () => {
  test('in UTF-8 is read as it is, with or without a byte order mark', () => {
    expect(named(utf8(sentence))).toEqual([sentence, ''])
    expect(named(utf8(`\ufeff${sentence}`))).toEqual([sentence, ''])
    expect(named(new Uint8Array())).toEqual(['', ''])
  })

  test('in another encoding is converted, and the encoding is named', () => {
    expect(named(inTable(sentence, windows))).toEqual([sentence, 'encoding-converted Windows-1252'])
    expect(named(inTable(sentence, mac))).toEqual([sentence, 'encoding-converted Mac Roman'])
    expect(named(joined(Uint8Array.of(0xff, 0xfe), utf16(sentence, true)))).toEqual([sentence, 'encoding-converted UTF-16LE'])
    expect(named(joined(Uint8Array.of(0xfe, 0xff), utf16(sentence, false)))).toEqual([sentence, 'encoding-converted UTF-16BE'])
    expect(named(utf16(sentence, true))).toEqual([sentence, 'encoding-converted UTF-16LE'])
    expect(named(utf16(sentence, false))).toEqual([sentence, 'encoding-converted UTF-16BE'])
  })

  test.each([['caf\xe9', 'café'], ['5 \xb0C', '5 °C'], ['n\xb0 6, 2\xb2 = 4', 'n° 6, 2² = 4'], ['\xc9tat', 'État']])('in Windows-1252 with a single accent is not taken for Mac Roman: %s', (bytes, text) => {
    expect(named(Uint8Array.from(bytes, letter => letter.charCodeAt(0)))[0]).toBe(text)
  })

  test('that declares its encoding is believed, unless it is UTF-8 or the declaration is none', () => {
    expect(named(inTable('c\u00bd', {}), 'iso-8859-15')).toEqual(['cœ', 'encoding-converted iso-8859-15'])
    expect(named(utf8('cœur'), 'iso-8859-15')).toEqual(['cœur', ''])
    expect(named(inTable('été', windows), 'no-such-encoding')[0]).toBe('été')
    expect(named(inTable('été', windows), 'utf-8')[0]).toBe('été')
  })

  test('in UTF-8 with a few damaged bytes keeps all that is right', () => {
    const bytes = joined(utf8(`${sentence}${sentence}`), Uint8Array.of(0xe9), utf8('t'), Uint8Array.of(0xe9, 0x0a))
    const { value, diagnostics } = decodeText(bytes, 'a.txt')
    expect(value).toBe(`${sentence}${sentence}été\n`)
    expect(diagnostics[0]).toMatchObject({ rule: 'encoding-damaged', values: { offset: utf8(sentence).length * 2, count: 2 }, place: { line: 5, column: 1 } })
  })

  test('has one kind of line end', () => {
    expect(named(utf8('a\r\nb\rc\n'))[0]).toBe('a\nb\nc\n')
  })

  test('of any sort comes back from UTF-8', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => !/[\p{Cc}\ufeff]/u.test(text)), text => {
      expect(named(utf8(text))).toEqual([text, ''])
    }), { seed: 11, numRuns: 300 })
  })
})

describe('bytes that are no text', () => {
  test('are refused with the offset of the first that shows it', () => {
    expect(named(joined(utf8('words'), Uint8Array.of(0, 1), utf8('more')))).toEqual(['', 'not-text 5'])
    expect(named(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4))).toEqual(['', 'not-text 4'])
  })

  test('do not include a text with a stray control character', () => {
    expect(named(utf8(`${sentence}${sentence}\u0002${sentence}`))[1]).toBe('')
  })
})
