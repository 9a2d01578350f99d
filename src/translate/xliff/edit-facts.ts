/**
 * Patch what a unit's metadata say of its segments.
 * In: the unit's element, its segments as they were and are. Out: patches of single groups.
 */
import type { Segment } from '../../model/catalog.js'
import { type Patch, patchAfter, patchAway, patchBefore } from '../../xml/edit-xml.js'
import { meaningAt } from '../../xml/element-scope.js'
import { attributeOf, childElements, type XmlElement } from '../../xml/tree.js'
import { type Attributes, writeElement } from '../../xml/write-xml.js'
import { metaCategories, namespaces } from './conventions.js'
import type { Was } from './unit-asides.js'
import { writeFacts } from './write-unit.js'

/** Groups of segments that are gone count as gone too; segments are found by their ids. */
export function editFacts({ source: { text }, element }: Was, was: readonly Segment[], now: readonly Segment[]): Patch[] {
  const changed = now.flatMap((segment, index) => {
    const before = was[index]
    return before && before !== segment && writeFacts(before) !== writeFacts(segment) ? [segment] : []
  })
  if (changed.length === 0) return []
  const metadata = childElements(element).filter(child => child.uri === namespaces.metadata && child.local === 'metadata')
  const groups = metadata.flatMap(childElements)
  const groupOf = (segment: Segment): XmlElement[] => groups.filter(group => attributeOf(group, 'category') === metaCategories.segment && attributeOf(group, 'id') === segment.id)
  const declared = meaningAt(element)('mda') === namespaces.metadata ? {} : { 'xmlns:mda': namespaces.metadata }
  const isEmptied = groups.every(group => changed.some(segment => groupOf(segment).includes(group) && writeFacts(segment) === ''))
  if (groups.length > 0 && isEmptied && changed.every(segment => writeFacts(segment) === '')) return metadata.map(one => patchAway(text, one))
  const replaced = changed.flatMap(segment => groupOf(segment).map((group, index): Patch => replace(text, group, index === 0 ? writeFacts(segment, declared) : '')))
  const last = groups.at(-1)
  const added = changed.filter(segment => groupOf(segment).length === 0).map(segment => writeFacts(segment, last ? declared : {})).filter(written => written !== '')
  return added.length === 0 ? replaced : [...replaced, ...insert(text, element, last, added, declared)]
}

function replace(text: string, group: XmlElement, written: string): Patch {
  return written === '' ? patchAway(text, group) : { start: group.start, end: group.end, put: written }
}

function insert(text: string, unit: XmlElement, last: XmlElement | undefined, added: readonly string[], declared: Attributes): Patch[] {
  if (last) return added.map(group => patchAfter(text, last, group))
  const [first] = childElements(unit)
  return first ? [patchBefore(text, first, writeElement('mda:metadata', declared, added.join('')))] : []
}
