import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/model/place.js'
import { parseXml } from '../../src/xml/parse-xml.js'
import { attributeOf, textIn } from '../../src/xml/tree.js'
import { armour, escapeText, unarmour, writeElement, XmlLines } from '../../src/xml/write-xml.js'

const seed = 77
const awkward = fc.string({ unit: fc.constantFrom('a', '\\', 'u', '0', '1', '<', '&', '>', '"', ']', '\n', '\r', '\t', ' ', '\u0001', '\ud83d', '\ude00', '\uffff', 'é') })

describe('writing XML', () => {
  it('comes back as it was, in texts and attributes, whatever the characters', () => {
    fc.assert(
      fc.property(awkward, awkward, (text, value) => {
        const xml = writeElement('a', { v: armour(value) }, escapeText(armour(text)))
        const { value: { root }, diagnostics } = parseXml(new SourceText('a', xml))
        expect(diagnostics).toEqual([])
        expect(root && unarmour(textIn(root))).toBe(text)
        expect(root && unarmour(attributeOf(root, 'v') ?? '')).toBe(value)
      }),
      { seed, numRuns: 1000 },
    )
  })

  it('gives each child a line of its own', () => {
    const lines = new XmlLines().open('a', { x: '1', y: undefined }).line('<b/>').open('c', {}).line('<d>deux\nlignes</d>').close().close()
    expect(lines.toString()).toBe('<a x="1">\n  <b/>\n  <c>\n    <d>deux\nlignes</d>\n  </c>\n</a>\n')
  })
})
