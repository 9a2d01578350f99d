/**
 * Inline codes: types, original data, copies, hints, twins in the target (XLIFF 2.1 §4.3.1, §4.7.2).
 */
import { attributeOf, childElements, type XmlElement } from '../../../xml/tree.js'
import { type Constraint, enclosing, nameOf, type Report } from '../constraint.js'
import { type Token, viewUnit } from '../unit-view.js'

/** The subtypes that the standard keeps for itself, and the type each goes with (§4.3.1.37). */
const standardSubTypes: Readonly<Record<string, string>> = { 'xlf:lb': 'fmt', 'xlf:pb': 'fmt', 'xlf:b': 'fmt', 'xlf:i': 'fmt', 'xlf:u': 'fmt', 'xlf:var': 'ui' }
const codes = ['ph', 'pc', 'sc', 'ec'] as const

function checkSubType(element: XmlElement, report: Report): void {
  const subType = attributeOf(element, 'subType')
  const type = attributeOf(element, 'type')
  if (subType === undefined) return
  const wanted = Object.hasOwn(standardSubTypes, subType) ? standardSubTypes[subType] : undefined
  const isWrong = type === undefined || (subType.startsWith('xlf:') && nameOf(element) !== 'mtc:match' && wanted !== type)
  if (isWrong) report('xliff-subtype', element, { subType, type: wanted ?? '…' }, 'subType')
}

function checkUnitType(element: XmlElement, report: Report): void {
  const type = attributeOf(element, 'type')
  if (type?.startsWith('xlf:')) report('xliff-attribute-value', element, { attribute: 'type', value: type, expected: 'prefix:value (prefix ≠ xlf)' }, 'type')
}

const dataRefs = ['dataRef', 'dataRefStart', 'dataRefEnd'] as const

/** The data of a code stand in the same unit, or in the same match. */
function checkDataRef(element: XmlElement, report: Report): void {
  for (const attribute of dataRefs) {
    const ref = attributeOf(element, attribute)
    if (ref === undefined) continue
    const scope = enclosing(element, 'unit', 'mtc:match')
    const originalData = scope && childElements(scope).find(child => nameOf(child) === 'originalData')
    const found = originalData && childElements(originalData).some(data => attributeOf(data, 'id') === ref)
    if (!found) report('xliff-data-unknown', element, { attribute, ref }, attribute)
  }
}

const subFlowAttributes = ['subFlows', 'subFlowsStart', 'subFlowsEnd'] as const
const unitIdsOfFile = new WeakMap<XmlElement, Set<string>>()

function checkSubFlows(element: XmlElement, report: Report): void {
  for (const attribute of subFlowAttributes) {
    const units = attributeOf(element, attribute)?.trim().split(/\s+/) ?? []
    const file = units.length > 0 ? enclosing(element, 'file') : undefined
    for (const unit of file ? units : []) if (file && !unitIds(file).has(unit)) report('xliff-subflow-unknown', element, { unit }, attribute)
  }
}

function unitIds(file: XmlElement): Set<string> {
  const known = unitIdsOfFile.get(file)
  if (known) return known
  const ids = new Set<string>()
  const collect = (parent: XmlElement): void => {
    for (const child of childElements(parent)) {
      if (nameOf(child) === 'unit') ids.add(attributeOf(child, 'id') ?? '')
      else if (nameOf(child) === 'group') collect(child)
    }
  }
  collect(file)
  unitIdsOfFile.set(file, ids)
  return ids
}

/** A code that may not be reordered may not be copied or deleted either (§4.7.2.2). */
function checkHints(element: XmlElement, report: Report): void {
  const canReorder = attributeOf(element, 'canReorder')
  if (canReorder !== 'no' && canReorder !== 'firstNo') return
  if (attributeOf(element, 'canCopy') !== 'no' || attributeOf(element, 'canDelete') !== 'no') report('xliff-hints', element, { canReorder }, 'canReorder')
}

function checkCodePoint(element: XmlElement, report: Report): void {
  const hex = attributeOf(element, 'hex') ?? ''
  const code = /^(?:[0-9a-f]{2}){2,3}$/i.test(hex) ? Number.parseInt(hex, 16) : Number.NaN
  const isXml = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
  if (isXml || Number.isNaN(code) || code > 0x10ffff) report('xliff-code-point', element, { hex }, 'hex')
}

/** A copy names a code of the unit that may be copied and has no original data (§4.7.2.1). */
function checkCopy(unit: XmlElement, report: Report): void {
  const { sourceTokens, targetTokens } = viewUnit(unit)
  const bases = new Map([...targetTokens, ...sourceTokens].map(token => [token.id, token.element]))
  for (const element of new Set([...sourceTokens, ...targetTokens].map(token => token.element))) {
    const copyOf = attributeOf(element, 'copyOf')
    if (copyOf === undefined) continue
    const base = bases.get(copyOf)
    const isWrong = !base || attributeOf(base, 'canCopy') === 'no' || [base, element].some(one => dataRefs.some(name => attributeOf(one, name) !== undefined))
    if (isWrong) report('xliff-copy', element, { copyOf }, 'copyOf')
  }
}

const families: Readonly<Record<Token['kind'], string>> = { ph: 'ph', 'pc-start': 'pc', 'pc-end': '', sc: 'pc', ec: '', mrk: 'mrk', sm: 'mrk', em: '' }

/** A code of the target that has an id of the source is the same code (§4.3.1.20, §4.7.2.4.3). */
function checkTwins(unit: XmlElement, report: Report): void {
  const { parts, sourceTokens, targetTokens } = viewUnit(unit)
  const targets = new Set(parts.flatMap(part => part.target ?? []))
  const twins = new Map(sourceTokens.filter(token => families[token.kind] !== '').map(token => [token.id, token]))
  for (const token of targetTokens) {
    const twin = twins.get(token.id)
    const side = enclosing(token.element, 'source', 'target')
    if (!twin || twin.element === token.element || families[token.kind] === '' || !side || !targets.has(side)) continue
    if (!isSameCode(twin, token)) report('xliff-code-differs', token.element, { id: token.id }, 'id')
  }
}

function isSameCode(twin: Token, token: Token): boolean {
  if (families[twin.kind] !== families[token.kind]) return false
  const alike = (name: string, otherwise: string): boolean => (attributeOf(twin.element, name) ?? otherwise) === (attributeOf(token.element, name) ?? otherwise)
  return families[token.kind] === 'mrk' ? alike('translate', '') && alike('type', 'generic') : alike('type', '')
}

/** A code that must not be deleted stands in some target of the unit, unless its segment has none yet (§4.7.2.3). */
function checkDeleted(unit: XmlElement, report: Report): void {
  const { parts, targetTokens } = viewUnit(unit)
  const present = new Set(targetTokens.map(token => token.id))
  for (const token of viewUnit(unit).sourceTokens) {
    if (token.kind === 'pc-end' || attributeOf(token.element, 'canDelete') !== 'no' || present.has(token.id)) continue
    const source = enclosing(token.element, 'source')
    const part = parts.find(one => one.source === source)
    if (part?.target) report('xliff-code-deleted', part.target, { id: token.id })
  }
}

export const codeConstraints: readonly Constraint[] = [
  { on: [...codes, 'mtc:match'], check: checkSubType },
  { on: ['unit', 'group'], check: checkUnitType },
  { on: codes, check: checkDataRef },
  { on: codes, check: checkSubFlows },
  { on: codes, check: checkHints },
  { on: ['cp'], check: checkCodePoint },
  { on: ['unit'], check: checkCopy },
  { on: ['unit'], check: checkTwins },
  { on: ['unit'], check: checkDeleted },
]
