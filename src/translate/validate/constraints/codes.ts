/**
 * Inline codes, each for itself: types, original data, sub-flows, hints, characters (XLIFF 2.1 §4.3.1, §4.7.2).
 */
import { attributeOf, type XmlElement } from '../../../xml/tree.js'
import { isCharacter } from '../../../xml/references.js'
import { childNamed, type Constraint, type Context, enclosing, type Report } from '../constraint.js'
import { nameOf } from '../kinds.js'

/** The subtypes that the standard keeps for itself, and the type each goes with (§4.3.1.36). */
const standardSubTypes: Readonly<Record<string, string>> = { 'xlf:lb': 'fmt', 'xlf:pb': 'fmt', 'xlf:b': 'fmt', 'xlf:i': 'fmt', 'xlf:u': 'fmt', 'xlf:var': 'ui' }
const codes = ['ph', 'pc', 'sc', 'ec'] as const
export const dataRefs = ['dataRef', 'dataRefStart', 'dataRefEnd'] as const

function checkSubType(element: XmlElement, report: Report): void {
  const subType = attributeOf(element, 'subType')
  if (subType === undefined) return
  const type = attributeOf(element, 'type')
  const isMatch = nameOf(element) === 'mtc:match'
  const wanted = Object.hasOwn(standardSubTypes, subType) ? standardSubTypes[subType] : undefined
  if (isMatch && subType.startsWith('xlf:')) report('xliff-reserved-prefix', element, { attribute: 'subType', value: subType }, 'subType')
  if (type === undefined || (subType.startsWith('xlf:') && !isMatch && wanted !== type)) report('xliff-subtype', element, { subType, type: wanted ?? '…' }, 'subType')
}

/** No type of a group or unit begins with the standard's own prefix (§4.3.1.40). */
function checkUnitType(element: XmlElement, report: Report): void {
  const type = attributeOf(element, 'type')
  if (type?.startsWith('xlf:')) report('xliff-reserved-prefix', element, { attribute: 'type', value: type }, 'type')
}

/** The data of a code stand in the same unit, or in the same match. */
function checkDataRef(element: XmlElement, report: Report, { index }: Context): void {
  for (const attribute of dataRefs) {
    const ref = attributeOf(element, attribute)
    if (ref === undefined) continue
    const scope = enclosing(element, 'unit', 'mtc:match')
    if (!scope || !index.child(childNamed(scope, 'originalData'), ref)) report('xliff-data-unknown', element, { attribute, ref }, attribute)
  }
}

const subFlowAttributes = ['subFlows', 'subFlowsStart', 'subFlowsEnd'] as const

function checkSubFlows(element: XmlElement, report: Report, { index }: Context): void {
  for (const attribute of subFlowAttributes) {
    const said = attributeOf(element, attribute)
    const file = said === undefined ? undefined : enclosing(element, 'file')
    for (const unit of file && said ? said.trim().split(/\s+/) : []) if (file && !index.unit(file, unit)) report('xliff-subflow-unknown', element, { unit }, attribute)
  }
}

/** A code that may not be reordered may not be copied or deleted either (§4.7.2.6). */
function checkHints(element: XmlElement, report: Report): void {
  const canReorder = attributeOf(element, 'canReorder')
  if (canReorder !== 'no' && canReorder !== 'firstNo') return
  if (attributeOf(element, 'canCopy') !== 'no' || attributeOf(element, 'canDelete') !== 'no') report('xliff-hints', element, { canReorder }, 'canReorder')
}

/** Control characters that XML discourages may be written either way (XML 1.0 §2.2). */
const isDiscouraged = (code: number): boolean => code >= 0x7f && code <= 0x9f && code !== 0x85

function checkCodePoint(element: XmlElement, report: Report): void {
  const hex = attributeOf(element, 'hex') ?? ''
  const code = /^(?:[0-9a-f]{2}){2,3}$/i.test(hex) ? Number.parseInt(hex, 16) : Number.NaN
  if (Number.isNaN(code) || code > 0x10ffff || (isCharacter(code) && !isDiscouraged(code))) report('xliff-code-point', element, { hex }, 'hex')
}

const halves = [
  ['dataRefStart', 'dataRefEnd'],
  ['equivStart', 'equivEnd'],
] as const

/** Of what a paired code says of its two ends, one half without the other is most likely an oversight; the standard allows it. */
function checkOneHalf(code: XmlElement, report: Report): void {
  for (const [start, end] of halves) {
    const [hasStart, hasEnd] = [attributeOf(code, start) !== undefined, attributeOf(code, end) !== undefined]
    if (hasStart !== hasEnd) report('xliff-half-alone', code, { attribute: hasStart ? start : end, other: hasStart ? end : start }, hasStart ? start : end)
  }
}

export const codeConstraints: readonly Constraint[] = [
  { on: [...codes, 'mtc:match'], check: checkSubType },
  { on: ['unit', 'group'], check: checkUnitType },
  { on: codes, check: checkDataRef },
  { on: codes, check: checkSubFlows },
  { on: codes, check: checkHints },
  { on: ['pc'], check: checkOneHalf },
  { on: ['cp'], check: checkCodePoint },
]
