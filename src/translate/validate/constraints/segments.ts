/**
 * Skeletons, states and the order of targets (XLIFF 2.1 §4.2.2.3, §4.3.1.31, §4.3.1.35, §4.8.2).
 */
import { attributeOf, type XmlElement } from '../../../xml/tree.js'
import { childNamed, type Constraint, type Context, type Report } from '../constraint.js'
import { targetOrder } from '../inline-view.js'

const isEmpty = (element: XmlElement): boolean => element.children.every(child => child.type !== 'element' && (child.type !== 'text' || child.text.trim() === ''))

/** A skeleton is either here or elsewhere. */
function checkSkeleton(skeleton: XmlElement, report: Report): void {
  if (isEmpty(skeleton) !== (attributeOf(skeleton, 'href') !== undefined)) report('xliff-skeleton', skeleton, {})
}

/** 2.0 lets a segment be ahead of its translation; 2.1 and 2.2 do not, unless it is there and empty. */
function checkState(segment: XmlElement, report: Report, { edition }: Context): void {
  const state = attributeOf(segment, 'state')
  const subState = attributeOf(segment, 'subState')
  if (subState !== undefined && state === undefined) report('xliff-substate-alone', segment, { subState }, 'subState')
  if (subState?.startsWith('xlf:')) report('xliff-reserved-prefix', segment, { attribute: 'subState', value: subState }, 'subState')
  if (state === undefined || state === 'initial') return
  const target = childNamed(segment, 'target')
  if (target && target.children.length > 0) return
  report(!target && edition !== '2.0' ? 'xliff-target-missing' : 'xliff-state-without-target', segment, { segment: attributeOf(segment, 'id') ?? '', state }, 'state')
}

/** The places of all targets, said or not, are 1 to N, each once. */
function checkOrder(unit: XmlElement, report: Report, { view }: Context): void {
  const { parts } = view(unit)
  if (!parts.some(({ target }) => target && attributeOf(target, 'order') !== undefined)) return
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
