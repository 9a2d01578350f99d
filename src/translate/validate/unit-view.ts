/**
 * Look at a unit as a reader of its text does: segments in order, and the codes of each language in one row.
 * In: a `unit` element. Out: its parts and tokens. A paired code is two tokens; a segment without target lends its source.
 */
import { attributeOf, childElements, type XmlElement } from '../../xml/tree.js'
import { nameOf } from './constraint.js'

export type Token = { readonly kind: 'ph' | 'pc-start' | 'pc-end' | 'sc' | 'ec' | 'mrk' | 'sm' | 'em'; readonly element: XmlElement; readonly id: string }
export type Part = { readonly element: XmlElement; readonly source: XmlElement | undefined; readonly target: XmlElement | undefined }
export type UnitView = { readonly parts: readonly Part[]; readonly sourceTokens: readonly Token[]; readonly targetTokens: readonly Token[]; readonly hasTarget: boolean }

const views = new WeakMap<XmlElement, UnitView>()

export function viewUnit(unit: XmlElement): UnitView {
  const known = views.get(unit)
  if (known) return known
  const parts = childElements(unit).filter(child => ['segment', 'ignorable'].includes(nameOf(child))).map(toPart)
  const view = { parts, sourceTokens: parts.flatMap(part => tokensOf(part.source)), targetTokens: inTargetOrder(parts).flatMap(part => tokensOf(part.target ?? part.source)), hasTarget: parts.some(part => part.target) }
  views.set(unit, view)
  return view
}

function toPart(element: XmlElement): Part {
  const sides = childElements(element)
  return { element, source: sides.find(side => nameOf(side) === 'source'), target: sides.find(side => nameOf(side) === 'target') }
}

/** The parts in the order of their targets (XLIFF 2.1 §4.3.1.24). */
function inTargetOrder(parts: readonly Part[]): Part[] {
  return parts.map((part, index) => ({ part, order: targetOrder(part, index) })).sort((a, b) => a.order - b.order).map(({ part }) => part)
}

/** Where a part's target stands, from 1; its own place unless it says otherwise. */
export function targetOrder(part: Part, index: number): number {
  const order = part.target && attributeOf(part.target, 'order')
  return order === undefined ? index + 1 : Number(order)
}

export function tokensOf(element: XmlElement | undefined): Token[] {
  return element ? childElements(element).flatMap(toTokens) : []
}

function toTokens(element: XmlElement): Token[] {
  const id = attributeOf(element, 'id') ?? ''
  const name = nameOf(element)
  switch (name) {
    case 'pc':
      return [{ kind: 'pc-start', element, id }, ...tokensOf(element), { kind: 'pc-end', element, id }]
    case 'mrk':
      return [{ kind: 'mrk', element, id }, ...tokensOf(element)]
    case 'ph':
    case 'sc':
    case 'sm':
      return [{ kind: name, element, id }]
    case 'ec':
      return [{ kind: name, element, id: id === '' ? (attributeOf(element, 'startRef') ?? '') : id }]
    case 'em':
      return [{ kind: name, element, id: attributeOf(element, 'startRef') ?? '' }]
    default:
      return []
  }
}
