/**
 * Read fragment identifiers: `#f=f1/u=u1/n=n1` (XLIFF 2.1 §3).
 * In: a reference that begins with `#`. Out: its selectors, or undefined when the syntax is broken.
 */
import { fragmentPrefixes } from './module-schema.js'

/** `leaf`: what is meant within a file, group or unit; prefix `n` note, `d` data, `t` target, empty source, else a module. */
export type Fragment = { readonly isAbsolute: boolean; readonly file?: string; readonly group?: string; readonly unit?: string; readonly leaf?: { readonly prefix: string; readonly id: string } }

const containers = { f: 'file', g: 'group', u: 'unit' } as const
const rank: Readonly<Record<string, number>> = { f: 0, g: 1, u: 2 }

export function parseFragment(ref: string): Fragment | undefined {
  const isAbsolute = ref.startsWith('#/')
  const selectors = ref.slice(isAbsolute ? 2 : 1).split('/')
  const fragment: { -readonly [Key in keyof Fragment]: Fragment[Key] } = { isAbsolute }
  let lastRank = -1
  for (const [index, selector] of selectors.entries()) {
    const [, prefix = '', id] = /^(?:([^=]*)=)?(.+)$/.exec(selector) ?? []
    if (id === undefined || !isToken(id) || (selector.includes('=') && !isToken(prefix))) return undefined
    if (prefix === 'f' || prefix === 'g' || prefix === 'u') {
      const place = rank[prefix] ?? 0
      if (place <= lastRank || fragment.leaf) return undefined
      lastRank = place
      fragment[containers[prefix]] = id
    } else if (index < selectors.length - 1 || !isLeaf(prefix)) return undefined
    else fragment.leaf = { prefix, id }
  }
  return fragment
}

const isToken = (text: string): boolean => /^[\p{L}\p{N}\p{M}._:·-]+$/u.test(text)
const isLeaf = (prefix: string): boolean => prefix === '' || prefix === 'n' || prefix === 'd' || prefix === 't' || fragmentPrefixes.has(prefix)
