/**
 * Model a published page of HTML or XHTML as the few things a proof needs: elements, attributes, text.
 * In: what the HTML parser or the XML parser read. Out: one shape for both.
 */
import type { Nodes } from 'hast'
import type { XmlNode } from '../xml/tree.js'

export type Element = { readonly tag: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly Published[] }
export type Published = Element | string

/** The tree of a parsed HTML document, its templates, comments and doctype left out. */
export function fromHast(node: Nodes): Published[] {
  if (node.type === 'text') return [node.value]
  if (node.type === 'root') return node.children.flatMap(fromHast)
  if (node.type !== 'element') return []
  const attributes = Object.entries(node.properties).map(([name, value]) => [attributeNames[name] ?? name.replace(/^data(?=[A-Z])/, 'data-').toLowerCase(), Array.isArray(value) ? value.join(' ') : String(value)])
  return [{ tag: node.tagName, attributes: Object.fromEntries(attributes), children: node.children.flatMap(fromHast) }]
}

/** What hast calls by another name than HTML does. */
const attributeNames: Readonly<Record<string, string>> = { className: 'class', ariaHidden: 'aria-hidden', ariaLabel: 'aria-label' }

/** The tree of a parsed XHTML document; attributes keep their prefix (`epub:type`). */
export function fromXml(node: XmlNode): Published[] {
  if (node.type === 'text') return [node.text]
  if (node.type !== 'element') return []
  return [{ tag: node.local, attributes: Object.fromEntries(node.attributes.map(({ name, value }) => [name, value])), children: node.children.flatMap(fromXml) }]
}
