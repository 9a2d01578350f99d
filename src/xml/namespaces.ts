/**
 * Resolve the prefixes of names (Namespaces in XML 1.0).
 * In: names and attributes as written. Out: prefix, local name and namespace; undefined for a prefix that nothing declares.
 */
import type { XmlAttribute } from './tree.js'

export type Scope = ReadonlyMap<string, string>
export const outerScope: Scope = new Map([['', ''], ['xml', 'http://www.w3.org/XML/1998/namespace'], ['xmlns', 'http://www.w3.org/2000/xmlns/']])

/** The declarations that hold within an element; the same scope when it has none of its own. */
export function innerScope(scope: Scope, attributes: readonly (readonly [name: string, value: string])[]): Scope {
  let inner: Map<string, string> | undefined
  for (const [name, value] of attributes) {
    if (!name.startsWith('xmlns')) continue
    if (name !== 'xmlns' && name[5] !== ':') continue
    inner ??= new Map(scope)
    inner.set(name.slice(6), value)
  }
  return inner ?? scope
}

type ResolvedName = { readonly prefix: string; readonly local: string; readonly uri: string }

export function resolveName(name: string, scope: Scope): ResolvedName | undefined {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const uri = scope.get(prefix)
  return uri === undefined || (uri === '' && prefix !== '') ? undefined : { prefix, local: name.slice(colon + 1), uri }
}

/** An attribute without a prefix is in no namespace (§6.2). */
export function resolveAttribute(name: string, value: string, scope: Scope): XmlAttribute | undefined {
  if (!name.includes(':')) return { name, prefix: '', local: name, uri: name === 'xmlns' ? 'http://www.w3.org/2000/xmlns/' : '', value }
  const resolved = resolveName(name, scope)
  return resolved && { name, ...resolved, value }
}
