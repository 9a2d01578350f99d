/**
 * Ask a published page what a reader finds in it, for the tests of the printers.
 */
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'

export const parsePage = (html: string): Root => fromHtml(html)

/** Every element of the page, outer before inner. */
export function elementsOf(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap(child => elementsOf(child)) : []
  return node.type === 'element' ? [node, ...below] : below
}

export const byId = (node: Nodes, id: string): Element | undefined => elementsOf(node).find(element => element.properties.id === id)
export const byRole = (node: Nodes, role: string): Element[] => elementsOf(node).filter(element => String(element.properties.role ?? '') === role)
export const byTag = (node: Nodes, tag: string): Element[] => elementsOf(node).filter(element => element.tagName === tag)
export const byClass = (node: Nodes, name: string): Element[] => elementsOf(node).filter(element => Array.isArray(element.properties.className) && element.properties.className.includes(name))
export const idsOf = (node: Nodes): string[] => elementsOf(node).flatMap(element => (typeof element.properties.id === 'string' ? [element.properties.id] : []))

/** The text that is read there, without the marks of note calls. */
export function wordsIn(node: Nodes | undefined): string {
  if (!node) return ''
  if (node.type === 'text') return node.value
  if (node.type === 'element' && (node.properties.role === 'doc-noteref' || node.tagName === 'style')) return ''
  return 'children' in node ? node.children.map(child => wordsIn(child)).join('') : ''
}

/** The language that an element's text is marked with: its own or that of the nearest element round it. */
export function languageAt(root: Nodes, wanted: Element, inherited = ''): string | undefined {
  const own = root.type === 'element' && typeof root.properties.lang === 'string' ? root.properties.lang : inherited
  if (root === wanted) return own
  for (const child of 'children' in root ? root.children : []) {
    const found = languageAt(child, wanted, own)
    if (found !== undefined) return found
  }
  return undefined
}
