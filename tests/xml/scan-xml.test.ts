import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/model/place.js'
import { readTree } from '../../src/xml/read-tree.js'
import { scanXml } from '../../src/xml/scan-xml.js'
import type { XmlElement, XmlNode } from '../../src/xml/tree.js'

const seed = 4711
const plain = { depthLimit: 50, isLayout: () => false }
/** A tree without its parents, to be compared. */
const flat = (node: XmlNode): unknown => {
  if (node.type !== 'element') return node
  const { parent: _, ...rest } = node
  return { ...rest, children: node.children.map(flat) }
}
const closely = (text: string): XmlElement | undefined => {
  const { value, diagnostics } = readTree(new SourceText('a.xml', text), 50)
  return diagnostics.length > 0 ? undefined : value.root
}

const pieces = fc.constantFrom('<a>', '</a>', '<b x="1">', '</b>', '<c/>', '<a:d xmlns:a="urn:a" a:y=\'2 > 1\'/>', '<e  z = "&lt;&#10;\n&amp;" >', '</e\n>', 'texte', ' ', '\n', '\r\n', '&amp;', '&#65;', '&#x1F600;', '&nbsp;', '&', '&#0;', '&#;', '<', '>', ']]>', '<![CDATA[ & < \r\n]]>', '<!-- c -->', '<!-- -- -->', '<!--->', '<?pi do?>', '<?pi?>', '<?xml version="1.0"?>', '<!DOCTYPE a>', '\u0001', '\ud800', '😀', '\ufeff', '\ufffe', 'é', '<é/>', '<f x="1" x="2"/>', '<g x="<"/>', '<g x=1/>', '<p:q/>', '<h xmlns="urn:h">', '</h>', '<i', '/>', '"', '<j k="a]]>b"/>', '<_.-1/>', '<xml:a/>', '<?xml-stylesheet a?>')

describe('the fast reader of XML', () => {
  it('reads what it reads as the thorough one does, and leaves whatever that one refuses', () => {
    let read = 0
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), fc.boolean(), (parts, isInRoot) => {
        const text = isInRoot ? `<r>${parts.join('')}</r>` : parts.join('')
        const root = scanXml(text, plain)
        if (!root) return
        read += 1
        const expected = closely(text)
        expect(expected && flat(expected)).toEqual(flat(root))
      }),
      { seed, numRuns: 20_000 },
    )
    expect(read).toBeGreaterThan(1000)
  })

  it('leaves out the layout of elements that are named', () => {
    const root = scanXml('<a>\n  <b> <c/> </b>\n  <!-- x -->\n</a>', { depthLimit: 50, isLayout: local => local === 'a' })
    expect(root?.children.map(({ type, start }) => [type, start])).toEqual([['element', 6], ['comment', 22]])
    expect(root?.children.flatMap(child => (child.type === 'element' ? child.children.length : []))).toEqual([3])
  })

  it('is at home in what tools write', () => {
    for (const text of ['\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a/>\n', "<?xml version='1.0'?><!-- x --><?y z?><a xml:lang='fr'>un<b/>deux</a><!-- fin -->", `<a b="x > y" c='"'>&quot;&apos;&#x41;</a >`])
      expect(flat(scanXml(text, plain) ?? { type: 'text', text: 'given up', start: 0, end: 0 })).toEqual(closely(text) && flat(closely(text) as XmlElement))
  })
})
