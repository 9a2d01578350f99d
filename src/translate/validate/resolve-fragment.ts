/**
 * Find what a fragment identifier points to (XLIFF 2.1 §3.1–3.3).
 * In: a fragment and the element that refers by it. Out: an element, or undefined when there is no such thing.
 */
import { attributeIn, attributeOf, type XmlElement } from '../../xml/tree.js'
import { childNamed, type Context, descendants, enclosing } from './constraint.js'
import type { Fragment } from './fragment.js'
import { nameOf, prefixOf } from './kinds.js'

/** What is not said of file, group or unit is that of the referring element, unless the fragment begins at the root. */
export function resolveFragment(fragment: Fragment, from: XmlElement, context: Context): XmlElement | undefined {
  const scope = scopeOf(fragment, from, context)
  return scope && fragment.leaf ? leafIn(scope, fragment.leaf, context) : scope
}

function scopeOf({ isAbsolute, file, group, unit }: Fragment, from: XmlElement, { root, index }: Context): XmlElement | undefined {
  const inFile = file === undefined ? (isAbsolute ? undefined : enclosing(from, 'file')) : index.file(file)
  if (unit !== undefined) return inFile && index.unit(inFile, unit)
  if (group !== undefined) return inFile && index.group(inFile, group)
  if (file !== undefined) return inFile
  return isAbsolute ? root : (enclosing(from, 'unit') ?? enclosing(from, 'group') ?? inFile ?? root)
}

function leafIn(scope: XmlElement, { prefix, id }: { readonly prefix: string; readonly id: string }, context: Context): XmlElement | undefined {
  if (prefix === 'n') return context.index.child(childNamed(scope, 'notes'), id)
  if (prefix === 'd') return context.index.child(childNamed(scope, 'originalData'), id)
  if (prefix !== 't' && prefix !== '') return moduleElement(scope, prefix, id)
  if (nameOf(scope) !== 'unit') return undefined
  return context.index.child(scope, id, isPart) ?? context.index.token(context.view(scope), prefix === 't' ? 'target' : 'source', id)
}

const isPart = (element: XmlElement): boolean => ['segment', 'ignorable'].includes(nameOf(element))

/** An element of a module, or of a namespace that the standard does not know, by its `id` or `xml:id`. */
function moduleElement(scope: XmlElement, prefix: string, id: string): XmlElement | undefined {
  for (const element of descendants(scope)) {
    const known = prefixOf(element.uri)
    if (known === '' || (known !== undefined && known !== prefix)) continue
    if ((attributeOf(element, 'id') ?? attributeIn(element, 'http://www.w3.org/XML/1998/namespace', 'id')) === id) return element
  }
  return undefined
}
