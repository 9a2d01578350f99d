/**
 * Cut an element out of its document as it was written, able to stand in another.
 * In: an element and the prefixes that the other document declares. Out: XML.
 * A prefix that the element got from its ancestors is declared on its own start tag; nothing else is touched.
 */
import type { SourceText } from '../model/place.js'
import { attributeOf, type XmlElement } from './tree.js'

/** The text of the element, tags included. */
export function sliceOf(source: SourceText, element: XmlElement): string {
  return source.text.slice(element.start, element.end)
}

/** The same, with the declarations it needs where only `declared` (prefix → namespace) and the default namespace hold. */
export function standaloneSlice(source: SourceText, element: XmlElement, declared: Readonly<Record<string, string>>): string {
  const slice = sliceOf(source, element)
  const missing = [...borrowedPrefixes(element)].filter(([prefix, uri]) => declared[prefix] !== uri)
  if (missing.length === 0) return slice
  const nameEnd = 1 + element.name.length
  return slice.slice(0, nameEnd) + missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`).join('') + slice.slice(nameEnd)
}

/** Prefixes used in the element but declared outside it. */
function borrowedPrefixes(element: XmlElement): Map<string, string> {
  const borrowed = new Map<string, string>()
  const visit = (node: XmlElement, own: ReadonlySet<string>): void => {
    const declarations = node.attributes.filter(attribute => attribute.prefix === 'xmlns').map(attribute => attribute.local)
    const here = declarations.length > 0 ? new Set([...own, ...declarations]) : own
    for (const { prefix, uri } of [node, ...node.attributes]) {
      if (prefix !== '' && prefix !== 'xml' && prefix !== 'xmlns' && !here.has(prefix)) borrowed.set(prefix, uri)
    }
    for (const child of node.children) if (child.type === 'element') visit(child, here)
  }
  visit(element, new Set())
  return borrowed
}

/** Whether white space counts in the element: its own or its nearest ancestor's `xml:space` (XML 1.0 §2.10). */
export function preservesSpace(element: XmlElement): boolean {
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const space = attributeOf(at, 'xml:space')
    if (space !== undefined) return space === 'preserve'
  }
  return false
}
