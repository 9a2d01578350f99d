/** Text in the encodings that texts really come in, and bytes that are no text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/import/encoding.js'

const sentence = 'L’été fut très chaud ; où l’on pria « sans espoir » — Noël passa…\nÀ l’abbaye, cœur brisé.\n'
const windows: Readonly<Record<string, number>> = { '’': 0x92, 'é': 0xe9, 'è': 0xe8, 'ù': 0xf9, '«': 0xab, '»': 0xbb, '—': 0x97, 'ë': 0xeb, '…': 0x85, 'À': 0xc0, 'œ': 0x9c }
const mac: Readonly<Record<string, number>> = { '’': 0xd5, 'é': 0x8e, 'è': 0x8f, 'ù': 0x9d, '«': 0xc7, '»': 0xc8, '—': 0xd1, 'ë': 0x91, '…': 0xc9, 'À': 0xcb, 'œ': 0xcf }
const dos: Readonly<Record<string, number>> = { 'é': 0x82, 'è': 0x8a, 'ù': 0x97, '«': 0xae, '»': 0xaf, 'ë': 0x89, 'ê': 0x88, 'à': 0x85, 'ç': 0x87, 'ï': 0x8b }
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

  test('in UTF-32, with or without a mark, and in the code pages of DOS is converted', () => {
    const utf32 = (text: string, littleEndian: boolean): Uint8Array => {
      const bytes = new Uint8Array([...text].length * 4)
      for (const [at, letter] of [...text].entries()) new DataView(bytes.buffer).setUint32(at * 4, letter.codePointAt(0) ?? 0, littleEndian)
      return bytes
    }
    expect(named(utf32(`\ufeff${sentence}`, true))).toEqual([sentence, 'encoding-converted UTF-32LE'])
    expect(named(utf32(`\ufeff${sentence}`, false))).toEqual([sentence, 'encoding-converted UTF-32BE'])
    expect(named(utf32(sentence, true))).toEqual([sentence, 'encoding-converted UTF-32LE'])
    expect(named(utf32(sentence, false))).toEqual([sentence, 'encoding-converted UTF-32BE'])
    const plain = sentence.replaceAll('’', "'").replaceAll('—', '-').replaceAll('…', '...').replaceAll('œ', 'oe')
    expect(named(inTable(plain, { ...dos, À: 0xb7 }))).toEqual([plain, 'encoding-converted CP850'])
    expect(named(inTable('Être où ? À ça, là-haut : naïf.', { ...dos, Ê: 0xd2, À: 0xb7 }))).toEqual(['Être où ? À ça, là-haut : naïf.', 'encoding-converted CP850'])
  })

  test('that names no encoding and could be in two is read as the likelier, with a question', () => {
    const { diagnostics } = decodeText(Uint8Array.from('Voir le n\xb0 6.', letter => letter.charCodeAt(0)), 'a.txt')
    expect(diagnostics[0]).toMatchObject({ rule: 'encoding-unsure', values: { encoding: 'Windows-1252' } })
    expect(Number(diagnostics[0]?.values.confidence)).toBeLessThan(80)
    expect(diagnostics[0]?.values.close).not.toBe('Windows-1252')
  })

  test('with no more than its ligature to tell is Latin 9', () => {
    expect(named(inTable('un c\u00bdur, une s\u00bdur, 5 \u00a4', {}))).toEqual(['un cœur, une sœur, 5 €', 'encoding-converted ISO-8859-15'])
  })

  test('in two encodings is read line by line', () => {
    const one = 'L’été vint : où était-il ?\n'
    const bytes = joined(utf8(one), inTable('Le blé mûrit « déjà ».\n', { ...windows, û: 0xfb, à: 0xe0 }), utf8('Sans accent.\n'), utf8(one), inTable('ÉTÉ»\n', { É: 0xc9, '»': 0xbb }))
    const { value, diagnostics } = decodeText(bytes, 'a.txt')
    expect(value).toBe(`${one}Le blé mûrit « déjà ».\nSans accent.\n${one}ÉTÉ»\n`)
    expect(diagnostics).toMatchObject([{ rule: 'encoding-mixed', values: { encoding: 'Windows-1252', count: 2, right: 2 }, place: { line: 2 } }])
  })

  test('half in UTF-8, half in Mac Roman, with its line ends, keeps both', () => {
    const bytes = joined(utf8('Été\rÀ l’aube\r'), inTable('L’été : « déjà »\r', { ...mac, à: 0x88 }))
    expect(decodeText(bytes, 'a.txt').value).toBe('Été\nÀ l’aube\nL’été : « déjà »\n')
  })

  test('in Windows-1252 is not taken for mixed because of two bytes that happen to be UTF-8', () => {
    expect(named(inTable('un CAFÉ» noir, très chaud\nété\n', { ...windows, É: 0xc9, '»': 0xbb }))).toEqual(['un CAFÉ» noir, très chaud\nété\n', 'encoding-converted Windows-1252'])
  })

  test('that a person names is read as they say, and what does not fit is told', () => {
    const asked = (bytes: Uint8Array, encoding: string) => {
      const { value, diagnostics } = decodeText(bytes, 'a.txt', { asked: encoding })
      return [value, diagnostics.map(({ rule }) => rule).join()]
    }
    expect(asked(Uint8Array.of(0x82, 0x74, 0x82), 'cp-850')).toEqual(['été', 'encoding-converted'])
    expect(asked(utf8('été'), 'latin1')).toEqual(['Ã©tÃ©', 'encoding-converted'])
    expect(asked(Uint8Array.of(0xe9, 0x74, 0xe9), 'utf8')).toEqual(['\ufffdt\ufffd', 'encoding-damaged'])
    expect(asked(utf8('été'), 'UTF-8')).toEqual(['été', ''])
    expect(asked(utf16('été', true), 'utf-16')).toEqual(['été', 'encoding-converted'])
    expect(asked(Uint8Array.of(0xd4), 'koi8-r')).toEqual(['т', 'encoding-converted'])
    expect(() => asked(utf8('été'), 'klingon')).toThrow(/encoding-unknown/)
  })

  test('in UTF-16 that is cut or broken is read, and the place is told', () => {
    const bytes = joined(Uint8Array.of(0xff, 0xfe), utf16('a\nb\ud800c', true), Uint8Array.of(0x64))
    const { value, diagnostics } = decodeText(bytes, 'a.txt')
    expect(value).toBe('a\nb\ufffdc\ufffd')
    expect(diagnostics[1]).toMatchObject({ rule: 'encoding-damaged', values: { offset: 8, count: 2, as: 'U+FFFD' }, place: { line: 2, column: 2 } })
    expect(decodeText(joined(Uint8Array.of(0xff, 0xfe), utf16('le 𝄞', true)), 'a.txt').value).toBe('le 𝄞')
  })

  test('of many lines in any of them is converted in time', () => {
    const started = process.hrtime.bigint()
    const line = inTable(sentence, windows)
    const bytes = new Uint8Array(line.length * 40_000)
    for (let at = 0; at < 40_000; at++) bytes.set(line, at * line.length)
    expect(decodeText(bytes, 'a.txt').value.slice(0, sentence.length)).toBe(sentence)
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(10)
  }, 20_000)

  test.each([['caf\xe9', 'café'], ['5 \xb0C', '5 °C'], ['n\xb0 6, 2\xb2 = 4', 'n° 6, 2² = 4'], ['\xc9tat', 'État']])('in Windows-1252 with a single accent is not taken for Mac Roman: %s', (bytes, text) => {
    expect(named(Uint8Array.from(bytes, letter => letter.charCodeAt(0)))[0]).toBe(text)
  })

  test('that declares its encoding is believed, unless it is UTF-8 or the declaration is none', () => {
    expect(named(inTable('c\u00bd', {}), 'iso-8859-15')).toEqual(['cœ', 'encoding-converted iso-8859-15'])
    expect(named(utf8('cœur'), 'iso-8859-15')).toEqual(['cœur', ''])
    expect(named(inTable('été', windows), 'no-such-encoding')[0]).toBe('été')
    expect(named(inTable('été', windows), 'utf-8')[0]).toBe('été')
  })

  test('in UTF-8, with stray bytes amid right ones in one line, reads them by the letters beside them', () => {
    const bytes = joined(utf8('Le préfet était là. '.repeat(20)), Uint8Array.of(0x4c, 0x27, 0xe9, 0x74, 0xe9, 0x20, 0x62, 0x72, 0xfb), utf8('lant.\n'))
    expect(decodeText(bytes, 'a.txt').value).toContain("L'été brûlant.")
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
