import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/model/inline-walk.js'
import { SourceText } from '../../src/model/place.js'
import { parseXliff } from '../../src/translate/parse-xliff.js'
import { validateXliff } from '../../src/translate/validate-xliff.js'
import { writeXliff } from '../../src/translate/write-xliff.js'
import { toVersion, xliffVersions } from '../../src/translate/xliff/to-version.js'
import { decodeXml } from '../../src/xml/decode-xml.js'
import { toBook, translated } from './books.js'

const cases = fileURLToPath(new URL('../cases/', import.meta.url))
const read = (path: string): SourceText => new SourceText(path, readFileSync(cases + path, 'utf8'))
const file = (text: string): SourceText => new SourceText('a.xlf', text)

describe('a catalog', () => {
  const catalog = translated(toBook([['La neige tombait.', 'Personne ne *passait*.']]))

  it.each(xliffVersions)('is written as XLIFF %s and read back', version => {
    const text = writeXliff(catalog, { version })
    expect(text).toContain(` version="${version}" srcLang="fr"`)
    expect(text).toContain(`xmlns="urn:oasis:names:tc:xliff:document:${version === '2.2' ? '2.2' : '2.0'}"`)
    expect(parseXliff(file(text)).value).toEqual(catalog)
    expect(validateXliff(file(text))).toEqual([])
  })

  it('goes through every version and back without a byte changed', () => {
    const text = writeXliff(catalog, {})
    expect(toVersion(file(toVersion(file(text), '2.2').value), '2.1').value).toBe(text)
  })
})

describe('another version', () => {
  it('keeps what it has no place for, and says so', () => {
    const { value, diagnostics } = toVersion(read('rules/xliff-version-lacks/changes.xlf'), '2.2')
    expect(value).toContain('<ctr:changeTrack>')
    expect(diagnostics.map(({ rule, place, values }) => [rule, place.line, values.version])).toEqual([['xliff-version-lacks', 5, '2.2']])
    expect(toVersion(read('rules/xliff-version-lacks/changes.xlf'), '2.1').diagnostics).toEqual([])
  })

  it('has the notes of the whole document in its first file, where it allows them nowhere else', () => {
    const { value } = toVersion(read('xliff/prefixed-2.2.xlf'), '2.1')
    expect(value).toContain('<x:file id="a">\n\t\t<x:notes><x:note>of the whole document</x:note></x:notes>')
    expect(value.match(/<x:notes>/g)).toHaveLength(1)
    expect(parseXliff(file(value)).value.body.map(unit => unit.id)).toEqual(['u', 'b/u', 'v'])
  })

  it('of what is no XLIFF 2 is what it was', () => {
    for (const text of ['<a/>', '<xliff version="1.2"/>', '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1">']) expect(toVersion(file(text), '2.2').value).toBe(text)
  })
})

describe('bytes', () => {
  const text = '<?xml version="1.0" encoding="UTF-16"?>\n<a>é 😀</a>'
  const bigEndian = (words: string): Uint8Array => Uint8Array.from([...Buffer.from(words, 'utf16le').swap16()])

  it.each([
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16, big end first', bigEndian(`\ufeff${text}`), 'utf-16be'],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16, big end first, without a mark', bigEndian(text), 'utf-16be'],
  ])('in %s are decoded, and declare UTF-8 from now on', (_, bytes, encoding) => {
    expect(decodeXml(bytes)).toEqual({ text: text.replace('UTF-16', 'UTF-8'), encoding })
  })

  it('in Latin 1 are, too, if they say so', () => {
    expect(decodeXml(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1'))).toEqual({ text: '<?xml version="1.0" encoding="UTF-8"?><a>é</a>', encoding: 'iso-8859-1' })
  })

  it('in UTF-8 keep their mark, and come back byte for byte', () => {
    const bytes = Buffer.from('\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr"><file id="f"><unit id="u"><segment><source>é</source></segment></unit></file></xliff>')
    const source = file(decodeXml(bytes)?.text ?? '')
    expect(Buffer.from(writeXliff(parseXliff(source).value, { base: source })).equals(bytes)).toBe(true)
  })

  it('that are no text are none', () => {
    expect(decodeXml(Uint8Array.from([0x3c, 0x61, 0xff, 0x3e]))).toBeUndefined()
    expect(decodeXml(Uint8Array.from([0xff, 0xfe, 0x3c, 0x00, 0x00, 0xd8]))).toBeUndefined()
    expect(decodeXml(Buffer.from('<?xml version="1.0" encoding="x-no-such"?><a/>'))).toBeUndefined()
    expect(decodeXml(new Uint8Array())).toEqual({ text: '' })
  })

  it('of another encoding are read with a remark', () => {
    const decoded = decodeXml(readFileSync(`${cases}rules/xml-encoding-converted/utf-16.xlf`))
    const { value, diagnostics } = parseXliff(new SourceText('a.xlf', decoded?.text ?? '', decoded?.encoding))
    expect(diagnostics.map(({ rule, values }) => [rule, values.encoding])).toEqual([['xml-encoding-converted', 'UTF-16LE']])
    expect(value.body.map(unit => plainText(unit.segments[0]?.source ?? []))).toEqual(['L’été, « tôt ».'])
  })
})

/** Each is an error with a place, told in time; what can be read is read, and nothing outside the file is. */
describe('a bad file', () => {
  const inTime = { timeout: 5000 }
  const around = (inner: string): string => `<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en">\n<file id="f1">\n${inner}\n</file>\n</xliff>\n`
  const unit = (inner: string, id = 'u1'): string => `<unit id="${id}">\n${inner}\n</unit>`
  const segment = (inner: string): string => `<segment>${inner}</segment>`
  const told = (text: string): string[] => parseXliff(file(text)).diagnostics.map(({ rule, severity, place, values }) => [`${place.line}:${place.column}`, severity, rule, values.reason ?? values.element ?? ''].join(' ').trim())

  it.each([
    ['cut off', around(unit(segment('<source>Un.</source>'))).slice(0, -40), /^5:\d+ error xml-truncated source/],
    ['not well-formed: the fault and what was left open are told', around(unit('<segment><source>Un.</segment>')), /^5:\d+ error xml-not-well-formed unexpected close tag \(<source>, 5:10\)/],
    ['of another namespace', around('').replace('urn:oasis:names:tc:xliff:document:2.0', 'urn:other'), /^2:1 error xliff-not-xliff/],
    ['XLIFF 1.2', around('').replace('document:2.0', 'document:1.2'), /^2:1 error xliff-version-old/],
    ['with an entity bomb', `<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${around(unit(segment('<source>&b;</source>'))).slice(22)}`, /^1:14 error xml-entity-declared/],
    ['with an external entity', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>${around(unit(segment('<source>&a;</source>'))).slice(22)}`, /^1:14 error xml-entity-declared/],
    ['a thousand groups deep', around('<group id="g">'.repeat(1000)), /^4:\d+ error xml-too-deep/],
    ['a hundred thousand groups deep', around('<group id="g">'.repeat(100_000)), /^4:\d+ error xml-too-deep/],
    ['a hundred thousand codes deep', around(unit(segment(`<source>${'<pc id="1">'.repeat(100_000)}</source>`))), /^5:\d+ error xml-too-deep/],
    ['with two units of one id', around(unit(segment('<source>Un.</source>')) + unit(segment('<source>Deux.</source>'))), /^6:8 error xliff-unit-twice/],
    ['with two targets in a segment', around(unit(segment('<source>Un.</source><target>One.</target><target>A.</target>'))), /^4:1 warning xliff-unit-unread/],
    ['with a lone surrogate', around(unit(segment('<source>Un \ud800.</source>'))), /^5:\d+ error xml-not-well-formed lone surrogate/],
    ['with a control character', around(unit(segment('<source>Un \u0001.</source>'))), /^5:\d+ error xml-not-well-formed/],
    ['with the number of a control character', around(unit(segment('<source>Un &#1;.</source>'))), /^5:\d+ error xml-not-well-formed/],
  ])('%s', inTime, (_, text, expected) => {
    expect(told(text)[0]).toMatch(expected)
    expect(told(text)).toHaveLength(1)
  })

  it('with a text of ten megabytes is no bad file', inTime, () => {
    const text = around(unit(segment(`<source>${'Il neige. '.repeat(1_000_000)}</source>`)))
    expect(told(text)).toEqual([])
    expect(writeXliff(parseXliff(file(text)).value, { base: file(text) })).toBe(text)
  })

  it('with ids called as JavaScript calls its own is none either', () => {
    const text = around(['__proto__', 'constructor', 'toString'].map(id => unit(`<notes><note id="${id}" category="${id}">a</note></notes><segment id="${id}"><source>Un <ph id="n${id}" type="ui"/><mrk id="m__proto__" type="${id}:${id}">x</mrk></source></segment>`, id)).join('\n'))
    const { value, diagnostics } = parseXliff(file(text))
    expect(diagnostics).toEqual([])
    expect(value.body.map(one => [one.id, one.segments[0]?.id, one.remarks[0]?.id])).toEqual([['__proto__', '__proto__', '__proto__'], ['constructor', 'constructor', 'constructor'], ['toString', 'toString', 'toString']])
    expect(parseXliff(file(writeXliff(value, {}))).value.body).toEqual(value.body)
  })
})
