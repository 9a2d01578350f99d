/**
 * What the modules ask beyond their tables (XLIFF 2.1 §5.2 glossary, §5.3 format style, §5.8 validation; 2.0 §5.6 change tracking).
 */
import { attributeIn, attributeOf, childElements, type XmlElement } from '../../../xml/tree.js'
import { type Constraint, enclosing, nameOf, type Report } from '../constraint.js'
import { coreSchema } from '../core-schema.js'

const formatStyle = 'urn:oasis:names:tc:xliff:fs:2.0'

function checkGlossEntry(entry: XmlElement, report: Report): void {
  const isEmpty = !childElements(entry).some(child => ['gls:translation', 'gls:definition'].includes(nameOf(child)))
  if (isEmpty) report('xliff-glossary-entry', entry, {})
}

/** An end code of a start in the same unit takes its format from there; a sub-format refines a format. */
function checkFormatStyle(element: XmlElement, report: Report): void {
  const [fs, subFs] = [attributeIn(element, formatStyle, 'fs'), attributeIn(element, formatStyle, 'subFs')]
  const isBoundEnd = nameOf(element) === 'ec' && attributeOf(element, 'isolated') !== 'yes'
  if ((isBoundEnd && (fs ?? subFs) !== undefined) || (subFs !== undefined && fs === undefined)) report('xliff-format-style', element, { element: element.name })
}

const patterns = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'] as const

/** A rule asks one question; how often, only of what is present; of the source, only what can be in it. */
function checkRule(rule: XmlElement, report: Report): void {
  const asked = patterns.filter(name => attributeOf(rule, name) !== undefined)
  const own = rule.attributes.filter(({ prefix, name }) => prefix !== '' && prefix !== 'xmlns' && name !== 'xmlns' && prefix !== 'xml')
  const isOne = asked.length + Math.min(1, own.length) === 1
  const isMisplaced = attributeOf(rule, 'existsInSource') === 'yes' && (asked.length !== 1 || asked[0] === 'isNotPresent')
  const isDisabledInFile = attributeOf(rule, 'disabled') === 'yes' && rule.parent?.parent?.local === 'file'
  if (!isOne || isMisplaced || isDisabledInFile) report('xliff-validation-rule', rule, {})
}

/** What changed is named by element and id, and each item by an attribute of it that is there, or its content. */
function checkRevisions(revisions: XmlElement, report: Report): void {
  const appliesTo = attributeOf(revisions, 'appliesTo') ?? ''
  const ref = attributeOf(revisions, 'ref')
  const scope = enclosing(revisions, 'unit', 'group', 'file')
  const instances = scope ? [...instancesOf(scope, appliesTo)] : []
  const meant = ref === undefined ? (instances.length === 1 ? instances[0] : undefined) : instances.find(one => attributeOf(one, 'id') === ref)
  const withIds = instances.filter(one => attributeOf(one, 'id') !== undefined)
  if (ref === undefined ? instances.length > 1 && withIds.length > 0 : !meant && (withIds.length > 0 || instances.length === 0)) report('xliff-change-ref', revisions, { appliesTo, ref: ref ?? '' }, 'ref')
  for (const item of childElements(revisions).flatMap(childElements)) checkItem(item, meant, appliesTo, report)
}

function checkItem(item: XmlElement, meant: XmlElement | undefined, appliesTo: string, report: Report): void {
  const property = attributeOf(item, 'property') ?? ''
  const isAttribute = meant ? attributeOf(meant, property) !== undefined : Object.hasOwn(coreSchema[appliesTo]?.attributes ?? {}, property)
  const isTwice = item.parent && childElements(item.parent).find(other => attributeOf(other, 'property') === property) !== item
  if ((property !== 'content' && !isAttribute) || isTwice) report('xliff-change-property', item, { property, appliesTo }, 'property')
}

function* instancesOf(scope: XmlElement, local: string): Generator<XmlElement> {
  for (const child of childElements(scope)) {
    if (nameOf(child) === local) yield child
    if (['notes', 'segment', 'ignorable', 'originalData'].includes(nameOf(child))) yield* instancesOf(child, local)
  }
}

export const moduleConstraints: readonly Constraint[] = [
  { on: ['gls:glossEntry'], check: checkGlossEntry },
  { on: ['xliff', 'file', 'group', 'unit', 'note', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm'], check: checkFormatStyle },
  { on: ['val:rule'], check: checkRule },
  { on: ['ctr:revisions'], check: checkRevisions },
]
