/**
 * Model an XML document as a tree whose nodes know where they stand in the text, so that any of them can be cut out byte for byte.
 * In: a tree made by `parseXml`. Out: answers about it.
 * Offsets count into the text that was parsed; `[start, end)` of an element includes its tags.
 */
import type { Place, SourceText } from '../model/place.js'

/** `uri` is empty for an attribute without a prefix (Namespaces in XML 1.0 §6.2). */
export type XmlAttribute = { readonly name: string; readonly prefix: string; readonly local: string; readonly uri: string; readonly value: string }

export type XmlElement = {
  readonly type: 'element'
  readonly name: string
  readonly prefix: string
  readonly local: string
  readonly uri: string
  readonly attributes: readonly XmlAttribute[]
  /** Cut to measure when the element closes. */
  children: readonly XmlNode[]
  readonly parent: XmlElement | undefined
  readonly start: number
  /** Where the content begins: after the `>` of the start tag. */
  readonly contentStart: number
  /** Where the content ends: before the end tag; `contentStart` for `<empty/>`. */
  contentEnd: number
  end: number
}
/** Character data; a CDATA section is a text of its own. */
type XmlText = { readonly type: 'text'; readonly text: string; readonly start: number; readonly end: number }
type XmlAside = { readonly type: 'comment' | 'instruction'; readonly start: number; readonly end: number }
export type XmlNode = XmlElement | XmlText | XmlAside

/** `root` is missing when the text ends, or breaks, before it. */
export type XmlDocument = { readonly source: SourceText; readonly root: XmlElement | undefined }

/** The value of an attribute by its name as written (`id`, `xml:space`). */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  for (const attribute of element.attributes) if (attribute.name === name) return attribute.value
  return undefined
}

/** The value of an attribute of a namespace, whatever its prefix. */
export function attributeIn(element: XmlElement, uri: string, local: string): string | undefined {
  for (const attribute of element.attributes) if (attribute.local === local && attribute.uri === uri) return attribute.value
  return undefined
}

export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter(child => child.type === 'element')
}

/** All character data in the element, in order. */
export function textIn(element: XmlElement): string {
  let text = ''
  for (const child of element.children) {
    if (child.type === 'text') text += child.text
    else if (child.type === 'element') text += textIn(child)
  }
  return text
}

/** The place of an element's start tag. */
export function placeOf(source: SourceText, element: XmlElement): Place {
  return source.place(element.start, element.contentStart)
}

const attributePattern = /\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/y

/** Where an attribute stands in the text, name and value; undefined if the element has no such attribute. */
export function attributeSpan(text: string, element: XmlElement, name: string): { readonly start: number; readonly end: number } | undefined {
  attributePattern.lastIndex = element.start + 1 + element.name.length
  for (let match = attributePattern.exec(text); match; match = attributePattern.exec(text)) {
    const end = match.index + match[0].length
    if (match[1] === name) return { start: end - match[0].trimStart().length, end }
    attributePattern.lastIndex = end
  }
  return undefined
}

/** The place of an attribute, name and value; of the start tag if the element has no such attribute. */
export function placeOfAttribute(source: SourceText, element: XmlElement, name: string): Place {
  const span = attributeSpan(source.text, element, name)
  return span ? source.place(span.start, span.end) : placeOf(source, element)
}
