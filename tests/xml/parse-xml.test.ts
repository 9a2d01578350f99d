import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/model/place.js'
import { depthLimit, parseXml } from '../../src/xml/parse-xml.js'
import { preservesSpace, sliceOf, standaloneSlice } from '../../src/xml/slice.js'
import { attributeIn, attributeOf, childElements, placeOfAttribute, textIn, type XmlElement } from '../../src/xml/tree.js'

const file = (text: string): SourceText => new SourceText('a.xml', text)
const rootOf = (source: SourceText): XmlElement => {
  const { value, diagnostics } = parseXml(source)
  expect(diagnostics).toEqual([])
  if (!value.root) throw new Error('no root')
  return value.root
}
const complaint = (text: string): string[] => parseXml(file(text)).diagnostics.map(({ rule, place, values }) => `${place.line}:${place.column} ${rule} ${values.reason ?? values.element ?? ''}`.trim())

describe('reading XML', () => {
  it('cuts any node out as it was written', () => {
    const source = file(`<?xml version="1.0"?>\r\n<!-- tête --><a x='1'\n  y="&lt;2"><b/>un<![CDATA[ & ]]><!-- ici --><?do it?> &amp; deux<c>trois</c ></a>\n`)
    const root = rootOf(source)
    const cut = root.children.map(child => source.text.slice(child.start, child.end))
    expect(cut).toEqual(['<b/>', 'un', '<![CDATA[ & ]]>', '<!-- ici -->', '<?do it?>', ' &amp; deux', '<c>trois</c >'])
    expect(sliceOf(source, root)).toBe(source.text.slice(source.text.indexOf('<a'), -1))
    expect(textIn(root)).toBe('un &  & deuxtrois')
    expect(attributeOf(root, 'y')).toBe('<2')
    const [, last] = childElements(root)
    expect(last && source.text.slice(last.contentStart, last.contentEnd)).toBe('trois')
  })

  it('knows the line and column of every attribute', () => {
    const source = file(`<a>\n <b one=" two='no' "\n    two = 'yes'/>\n</a>`)
    const [b] = childElements(rootOf(source))
    if (!b) throw new Error('no b')
    expect(placeOfAttribute(source, b, 'two')).toMatchObject({ line: 3, column: 5 })
    expect(placeOfAttribute(source, b, 'three')).toMatchObject({ line: 2, column: 2 })
  })

  it('resolves prefixes, each where it is declared', () => {
    const [b, c] = childElements(rootOf(file('<a xmlns="urn:a" xmlns:p="urn:p"><p:b p:id="1" id="2" xml:lang="fr"/><c xmlns="" xmlns:p="urn:q" p:id="3"/></a>')))
    expect(b && [b.uri, b.local, attributeIn(b, 'urn:p', 'id'), attributeIn(b, '', 'id')]).toEqual(['urn:p', 'b', '1', '2'])
    expect(c && [c.uri, attributeIn(c, 'urn:q', 'id')]).toEqual(['', '3'])
  })

  it('declares borrowed prefixes on a piece that leaves its document', () => {
    const source = file('<a xmlns:p="urn:p&amp;" xmlns:q="urn:q"><p:b q:x="1"><c xmlns:r="urn:r" r:y="2"/></p:b></a>')
    const [b] = childElements(rootOf(source))
    expect(b && standaloneSlice(source, b, { q: 'urn:q' })).toBe('<p:b xmlns:p="urn:p&amp;" q:x="1"><c xmlns:r="urn:r" r:y="2"/></p:b>')
  })

  it('inherits xml:space', () => {
    const [b] = childElements(rootOf(file('<a xml:space="preserve"><b><c xml:space="default"/></b></a>')))
    expect(b && preservesSpace(b)).toBe(true)
    expect(b && childElements(b).map(preservesSpace)).toEqual([false])
  })

  it.each([
    ['', '1:1 xml-not-well-formed document must contain a root element'],
    ['<a>\n  <b>\n text', '3:6 xml-truncated b'],
    ['<a>\n  <b x="1', '2:10 xml-truncated a'],
    ['<a>\n<b>pain &am', '2:12 xml-truncated b'],
    ['<a>\n<b></c></a>', '2:7 xml-not-well-formed unexpected close tag (<b>, 2:1)'],
    ['<a x="1" x="2"/>', '1:16 xml-not-well-formed duplicate attribute: x'],
    ['<a>&nbsp;</a>', '1:9 xml-not-well-formed undefined entity'],
    ['<a>\n<b>pain & vin</b>\n</a>', '2:9 xml-not-well-formed xml-bare-ampersand'],
    ['<a>\n<b>pain &amp; vin & miel</b>\n<c>&#233;</c></a>', '2:19 xml-not-well-formed xml-bare-ampersand'],
    ['<a>\n<b x="pain & vin"/></a>', '2:12 xml-not-well-formed xml-bare-ampersand'],
    ['<a><!-- & --><![CDATA[ & ]]><?p & ?>pain & vin', '1:42 xml-not-well-formed xml-bare-ampersand'],
    ['<a>pain\u0001 & vin</a>', '1:8 xml-not-well-formed disallowed character'],
    ['<p:a/>', '1:1 xml-not-well-formed unbound namespace prefix: p:a'],
    ['<a p:x="1"/>', '1:1 xml-not-well-formed unbound namespace prefix: p:x'],
    ['<a>\u0001</a>', '1:4 xml-not-well-formed disallowed character'],
    ['<a>\ud800</a>', '1:4 xml-not-well-formed lone surrogate'],
    ['<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', '1:14 xml-entity-declared'],
    ['<!DOCTYPE a [\n<!ENTITY e SYSTEM "file:///etc/passwd">]>\n<a x="&e;"/>', '2:1 xml-entity-declared'],
    ['<!-- <!DOCTYPE a [<!ENTITY e "x">] --><a>&e;</a>', '1:44 xml-not-well-formed undefined entity'],
  ])('says what is wrong with %j', (text, said) => {
    expect(complaint(text)).toEqual([said])
  })

  it('keeps what stood before the fault', () => {
    const { value } = parseXml(file('<a><b>un</b><b>de'))
    expect(value.root && childElements(value.root).map(textIn)).toEqual(['un', ''])
  })
})

describe('hostile XML', () => {
  const inTime = { timeout: 3000 }

  it('with a thousand elements in each other is refused', inTime, () => {
    expect(complaint('<a>'.repeat(1000) + '</a>'.repeat(1000))).toEqual([`1:${depthLimit * 3 + 1} xml-too-deep`])
  })

  it('with an entity bomb is refused before anything is expanded', inTime, () => {
    const lol = Array.from({ length: 30 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('')
    expect(complaint(`<!DOCTYPE a [<!ENTITY l0 "lol">${lol}]><a>&l30;</a>`)).toEqual(['1:14 xml-entity-declared'])
  })

  it('with a text of ten megabytes is read', inTime, () => {
    expect(textIn(rootOf(file(`<a>${'Il neige. '.repeat(1_000_000)}</a>`)))).toHaveLength(10_000_000)
  })

  it('with names of JavaScript’s own is read as any other', inTime, () => {
    const root = rootOf(file('<__proto__ __proto__="1" constructor="2"><toString/></__proto__>'))
    expect([root.name, attributeOf(root, '__proto__'), attributeOf(root, 'constructor'), attributeOf(root, 'hasOwnProperty')]).toEqual(['__proto__', '1', '2', undefined])
  })
})
