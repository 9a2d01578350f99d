/**
 * Find the sentences that are marked in a `seg-source` or `target` of XLIFF 1.2 (`mrk mtype="seg"`).
 * In: the element. Out: the id and content of each mark. Text that a tool left outside the marks belongs to the mark before it, or else
 * to the first: it must not be lost. A code that holds marks (Trados puts them into a `g`) is left out, since it holds more than one sentence.
 */
import { attributeOf, type XmlElement, type XmlNode } from '../../xml/tree.js'

export type SegmentMark = { readonly id: string; readonly nodes: readonly XmlNode[] }

export function segmentMarks(element: XmlElement | undefined): SegmentMark[] {
  const marks: { id: string; nodes: XmlNode[] }[] = []
  const early: XmlNode[] = []
  const visit = (nodes: readonly XmlNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'element' && isMark(node)) marks.push({ id: attributeOf(node, 'mid') ?? '', nodes: [...node.children] })
      else if (node.type === 'element' && holdsMark(node)) visit(node.children)
      else if (!isBlank(node)) (marks.at(-1)?.nodes ?? early).push(node)
    }
  }
  if (element && holdsMark(element)) visit(element.children)
  marks[0]?.nodes.unshift(...early)
  return marks
}

const isMark = (element: XmlElement): boolean => element.local === 'mrk' && attributeOf(element, 'mtype') === 'seg'
const holdsMark = (element: XmlElement): boolean => element.children.some(child => child.type === 'element' && (isMark(child) || holdsMark(child)))
const isBlank = (node: XmlNode): boolean => (node.type === 'text' ? node.text.trim() === '' : node.type !== 'element')
