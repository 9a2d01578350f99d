/**
 * Find the comments and instructions in a unit's element, and which segment each belongs before.
 * In: where a unit was read, and the unit as it is now. Out: their text, by segment; `undefined` for those at the unit's head.
 * What stands in an extension or in original data is not here: these are kept whole.
 */
import type { SegmentId, Unit } from '../../model/catalog.js'
import type { SourceText } from '../../model/place.js'
import { attributeOf, type XmlElement, type XmlNode } from '../../xml/tree.js'
import { isXliffNamespace } from './conventions.js'

/** The element that a unit was read from, with the text it stands in. */
export type Was = { readonly source: SourceText; readonly element: XmlElement }

export function asidesBySegment({ source, element }: Was, unit: Unit): Map<SegmentId | undefined, string[]> {
  const known = new Set(unit.segments.map(segment => segment.id))
  const found = new Map<SegmentId | undefined, string[]>()
  let waiting: string[] = []
  for (const child of element.children) {
    waiting.push(...asidesIn(child).map(aside => source.text.slice(aside.start, aside.end)))
    const id = child.type === 'element' && child.local === 'segment' ? attributeOf(child, 'id') : undefined
    if (id === undefined || !known.has(id)) continue
    found.set(id, [...(found.get(id) ?? []), ...waiting])
    waiting = []
  }
  if (waiting.length > 0) found.set(undefined, waiting)
  return found
}

/** The asides at or below a node that the writer would not write with the node's own text. */
export function asidesIn(node: XmlNode): XmlNode[] {
  if (node.type === 'text') return []
  if (node.type !== 'element') return [node]
  return isKept(node) ? [] : node.children.flatMap(asidesIn)
}

const isKept = (element: XmlElement): boolean => !isXliffNamespace(element.uri) || element.local === 'originalData'
