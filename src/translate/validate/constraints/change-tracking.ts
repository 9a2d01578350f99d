/**
 * What changed is named so that it can be found (XLIFF 2.0 §5.6; an extension in 2.1, gone in 2.2).
 */
import { attributeOf, childElements, type XmlElement } from '../../../xml/tree.js'
import { childrenNamed, type Constraint, enclosing, type Report } from '../constraint.js'
import { coreSchema } from '../core-schema.js'
import { nameOf } from '../kinds.js'

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
  checkVersion(revisions, report)
}

function checkItem(item: XmlElement, meant: XmlElement | undefined, appliesTo: string, report: Report): void {
  const property = attributeOf(item, 'property') ?? ''
  const isAttribute = meant ? attributeOf(meant, property) !== undefined : Object.hasOwn(coreSchema[appliesTo]?.attributes ?? {}, property)
  const isTwice = item.parent && childElements(item.parent).find(other => attributeOf(other, 'property') === property) !== item
  if ((property !== 'content' && !isAttribute) || isTwice) report('xliff-change-property', item, { property, appliesTo }, 'property')
}

/** The current version is one of those that are listed (§5.6.5.3). */
function checkVersion(revisions: XmlElement, report: Report): void {
  const version = attributeOf(revisions, 'currentVersion')
  if (version === undefined || childrenNamed(revisions, 'ctr:revision').some(revision => attributeOf(revision, 'version') === version)) return
  report('xliff-change-version', revisions, { version }, 'currentVersion')
}

function* instancesOf(scope: XmlElement, local: string): Generator<XmlElement> {
  for (const child of childElements(scope)) {
    const name = nameOf(child)
    if (name === local) yield child
    if (['notes', 'segment', 'ignorable', 'originalData'].includes(name)) yield* instancesOf(child, local)
  }
}

export const changeConstraints: readonly Constraint[] = [{ on: ['ctr:revisions'], check: checkRevisions }]
