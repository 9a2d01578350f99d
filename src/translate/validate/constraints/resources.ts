/**
 * A resource is here or elsewhere, says what it is, and can be found (XLIFF 2.1 §5.5).
 */
import { attributeOf, type XmlElement } from '../../../xml/tree.js'
import { childNamed, childrenNamed, type Constraint, enclosing, type Report } from '../constraint.js'

const hasContent = (element: XmlElement): boolean => element.children.some(child => child.type === 'element' || (child.type === 'text' && child.text.trim() !== ''))

/** `href` stands on an empty source or target, and on no other (§5.5.4.5–6). */
function checkContent(resource: XmlElement, report: Report): void {
  if (hasContent(resource) === (attributeOf(resource, 'href') !== undefined)) report('xliff-resource-content', resource, { element: resource.name }, 'href')
}

/** An item holds something; where all of it is elsewhere, its media type is said; what may be changed has a source (§5.5.4.4–5). */
function checkItem(item: XmlElement, report: Report): void {
  const sides = [childNamed(item, 'res:source'), childNamed(item, 'res:target')].filter(side => side !== undefined)
  if (sides.length === 0 && !childNamed(item, 'res:reference')) report('xliff-element-missing', item, { element: 'source, target, reference', parent: item.name })
  if (sides.length > 0 && !sides.some(hasContent) && attributeOf(item, 'mimeType') === undefined) report('xliff-resource-type', item, {}, 'mimeType')
  if (attributeOf(item, 'context') === 'no' && !childNamed(item, 'res:source')) report('xliff-element-missing', item, { element: 'source', parent: item.name })
}

/** A list of resources is not empty (§5.5.4.2). */
function checkList(list: XmlElement, report: Report): void {
  if (!list.children.some(child => child.type === 'element')) report('xliff-element-missing', list, { element: 'resourceItem, resourceItemRef', parent: list.name })
}

/** A reference names an item of the enclosing file (§5.5.5.6). */
function checkRef(reference: XmlElement, report: Report): void {
  const ref = attributeOf(reference, 'ref')
  const file = enclosing(reference, 'file')
  if (ref === undefined || !file) return
  const items = childrenNamed(file, 'res:resourceData').flatMap(list => childrenNamed(list, 'res:resourceItem'))
  if (!items.some(item => attributeOf(item, 'id') === ref)) report('xliff-resource-ref', reference, { ref }, 'ref')
}

export const resourceConstraints: readonly Constraint[] = [
  { on: ['res:source', 'res:target'], check: checkContent },
  { on: ['res:resourceItem'], check: checkItem },
  { on: ['res:resourceData'], check: checkList },
  { on: ['res:resourceItemRef'], check: checkRef },
]
