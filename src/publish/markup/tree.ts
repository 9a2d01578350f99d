/**
 * Ask finished markup what it holds.
 * In: hast. Out: its letters, and the faces of a font that they are set in.
 */
import type { Element, ElementContent, Nodes } from 'hast'
import type { FaceName } from './font-cutter.js'

/** All text, with the names of pages, which styles print. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const own = node.type === 'element' && typeof node.properties.dataPage === 'string' ? node.properties.dataPage : ''
  return own + node.children.map(child => textIn(child)).join('')
}

/** The faces that markup needs: bold only where something is strong. */
export const facesIn = (node: Nodes): FaceName[] => (hasElement(node, element => element.tagName === 'strong' || element.tagName === 'th') ? ['regular', 'italic', 'bold'] : ['regular', 'italic'])

/** Whether an element of this sort stands anywhere in the tree. */
function hasElement(node: Nodes, test: (element: Element) => boolean): boolean {
  return (node.type === 'element' && test(node)) || ('children' in node && node.children.some(child => hasElement(child, test)))
}

/** Each element on a line of its own, so that a person can read the file and `diff` can compare it. */
export const lines = (elements: readonly Element[]): ElementContent[] => elements.flatMap((element): ElementContent[] => [{ type: 'text', value: '\n' }, element])
