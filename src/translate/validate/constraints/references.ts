/**
 * Annotations and the fragments they point to (XLIFF 2.1 §4.1, §4.7.3).
 */
import { attributeIn, attributeOf, childElements, type XmlElement } from '../../../xml/tree.js'
import { type Constraint, descendants, enclosing, nameOf, type Report } from '../constraint.js'
import { type Fragment, parseFragment } from '../fragment.js'
import { modulePrefixes } from '../module-schema.js'
import { viewUnit } from '../unit-view.js'

/** A comment is said here or in a note of the unit; a translate annotation says yes or no. */
function checkAnnotation(mark: XmlElement, report: Report): void {
  const type = attributeOf(mark, 'type') ?? 'generic'
  const [ref, value] = [attributeOf(mark, 'ref'), attributeOf(mark, 'value')]
  if (type === 'generic' && attributeOf(mark, 'translate') === undefined) report('xliff-annotation-empty', mark, {})
  if (type === 'mtc:match' && ref !== undefined) report('xliff-attribute-unknown', mark, { attribute: 'ref', element: mark.name }, 'ref')
  if (type === 'comment' && (ref === undefined) === (value === undefined)) report('xliff-comment', mark, {})
  else if (type === 'comment' && ref?.startsWith('#') && parseFragment(ref) && !isNoteOfUnit(ref, mark)) report('xliff-comment', mark, {}, 'ref')
}

function isNoteOfUnit(ref: string, mark: XmlElement): boolean {
  const fragment = parseFragment(ref)
  const unit = enclosing(mark, 'unit')
  return fragment?.leaf?.prefix === 'n' && unit !== undefined && resolveFragment(fragment, mark)?.parent?.parent === unit
}

/** Only what points into this document can be held to the syntax of fragments. */
function checkFragment(element: XmlElement, report: Report): void {
  const ref = attributeOf(element, 'ref')
  if (!ref?.startsWith('#')) return
  const fragment = parseFragment(ref)
  if (!fragment) report('xliff-fragment', element, { ref }, 'ref')
  else if (attributeOf(element, 'type') !== 'comment' && !resolveFragment(fragment, element)) report('xliff-ref-unknown', element, { ref }, 'ref')
}

/** A match proposes for a span of its own unit. */
function checkMatchRef(match: XmlElement, report: Report): void {
  const ref = attributeOf(match, 'ref') ?? ''
  const fragment = ref.startsWith('#') ? parseFragment(ref) : undefined
  const isSpan = fragment && (fragment.leaf?.prefix === '' || fragment.leaf?.prefix === 't')
  if (!isSpan || !resolveFragment(fragment, match)) report('xliff-match-ref', match, { ref }, 'ref')
}

/** What a fragment points to, seen from an element; undefined when there is no such thing. */
function resolveFragment(fragment: Fragment, from: XmlElement): XmlElement | undefined {
  const root = enclosing(from, 'xliff')
  let scope: XmlElement | undefined = fragment.file === undefined ? (fragment.isAbsolute ? root : enclosing(from, 'file')) : childById(root, 'file', fragment.file)
  if (fragment.group !== undefined) scope = belowById(scope, 'group', fragment.group)
  if (fragment.unit !== undefined) scope = belowById(scope, 'unit', fragment.unit)
  else if (fragment.file === undefined && fragment.group === undefined) scope = enclosing(from, 'unit') ?? enclosing(from, 'group') ?? scope
  return scope && fragment.leaf ? leafIn(scope, fragment.leaf) : scope
}

function leafIn(scope: XmlElement, { prefix, id }: { readonly prefix: string; readonly id: string }): XmlElement | undefined {
  if (prefix === 'n') return childById(childElements(scope).find(child => nameOf(child) === 'notes'), 'note', id)
  if (prefix === 'd') return childById(childElements(scope).find(child => nameOf(child) === 'originalData'), 'data', id)
  if (prefix === 't' || prefix === '') {
    const { parts, sourceTokens, targetTokens } = viewUnit(scope)
    const tokens = prefix === 't' ? targetTokens : sourceTokens
    return parts.find(part => attributeOf(part.element, 'id') === id)?.element ?? tokens.find(token => token.id === id)?.element
  }
  return moduleElement(scope, prefix, id)
}

/** An element of a module, or of a namespace that this table does not know, by its `id` or `xml:id`. */
function moduleElement(scope: XmlElement, prefix: string, id: string): XmlElement | undefined {
  for (const element of descendants(scope)) {
    const known = modulePrefixes[element.uri]
    if (known === '' || (known !== undefined && known !== prefix)) continue
    if ((attributeOf(element, 'id') ?? attributeIn(element, 'http://www.w3.org/XML/1998/namespace', 'id')) === id) return element
  }
  return undefined
}

const childById = (parent: XmlElement | undefined, name: string, id: string): XmlElement | undefined => parent && childElements(parent).find(child => nameOf(child) === name && attributeOf(child, 'id') === id)

function belowById(scope: XmlElement | undefined, name: string, id: string): XmlElement | undefined {
  if (scope) for (const element of descendants(scope)) if (nameOf(element) === name && attributeOf(element, 'id') === id) return element
  return undefined
}

export const referenceConstraints: readonly Constraint[] = [
  { on: ['mrk', 'sm'], check: checkAnnotation },
  { on: ['mrk', 'sm', 'gls:glossEntry', 'gls:translation'], check: checkFragment },
  { on: ['mtc:match'], check: checkMatchRef },
]
