/**
 * Skeletons, states and the order of targets (XLIFF 2.1 §4.2.2.3, §4.2.2.7, §4.3.1.24).
 */
import { attributeOf, childElements, type XmlElement } from '../../../xml/tree.js'
import { type Constraint, nameOf, type Report } from '../constraint.js'
import { targetOrder, viewUnit } from '../unit-view.js'

/** A skeleton is either here or elsewhere. */
function checkSkeleton(skeleton: XmlElement, report: Report): void {
  const isEmpty = skeleton.children.every(child => child.type !== 'element' && (child.type !== 'text' || child.text.trim() === ''))
  const hasHref = attributeOf(skeleton, 'href') !== undefined
  if (isEmpty !== hasHref) report('xliff-skeleton', skeleton, {})
}

function checkState(segment: XmlElement, report: Report): void {
  const state = attributeOf(segment, 'state')
  if (attributeOf(segment, 'subState') !== undefined && state === undefined) report('xliff-substate-alone', segment, { subState: attributeOf(segment, 'subState') ?? '' }, 'subState')
  if (state === undefined || state === 'initial') return
  const target = childElements(segment).find(child => nameOf(child) === 'target')
  if (!target || (target.children.length === 0)) report('xliff-state-without-target', segment, { segment: attributeOf(segment, 'id') ?? '', state }, 'state')
}

/** The places of all targets, said or not, are 1 to N, each once. */
function checkOrder(unit: XmlElement, report: Report): void {
  const { parts } = viewUnit(unit)
  const taken = new Map<number, XmlElement>()
  parts.forEach((part, index) => {
    const order = targetOrder(part, index)
    const isSaid = part.target && attributeOf(part.target, 'order') !== undefined
    if (order > parts.length) report('xliff-target-order', part.target ?? part.element, { order, count: parts.length }, 'order')
    else if (taken.has(order)) report('xliff-target-order', isSaid ? (part.target ?? part.element) : (taken.get(order) ?? part.element), { order, count: parts.length }, 'order')
    taken.set(order, part.target ?? part.element)
  })
}

export const segmentConstraints: readonly Constraint[] = [
  { on: ['skeleton'], check: checkSkeleton },
  { on: ['segment'], check: checkState },
  { on: ['unit'], check: checkOrder },
]
