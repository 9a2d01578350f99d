/**
 * Say what a constraint is: a question asked of every element of some names, which reports what is wrong.
 */
import type { MessageValues } from '../../model/diagnostic.js'
import type { RuleId } from '../../model/rules.js'
import type { XmlElement } from '../../xml/tree.js'
import { childElements } from '../../xml/tree.js'
import { modulePrefixes } from './module-schema.js'

/** `attribute` narrows the place to that attribute. */
export type Report = (rule: RuleId, element: XmlElement, values: MessageValues, attribute?: string) => void

/** `on`: names by the prefixes of the standard; core elements have none. */
export type Constraint = { readonly on: readonly string[]; readonly check: (element: XmlElement, report: Report) => void }

/** `unit`, `mtc:match`; `*` for an element that neither core nor the known modules define the namespace of. */
export function nameOf(element: XmlElement): string {
  const prefix = modulePrefixes[element.uri]
  return prefix === undefined ? '*' : prefix === '' ? element.local : `${prefix}:${element.local}`
}

/** The nearest element above that has one of the names. */
export function enclosing(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (let at = element.parent; at; at = at.parent) if (names.includes(nameOf(at))) return at
  return undefined
}

/** Every element below, outer before inner. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of childElements(element)) {
    yield child
    yield* descendants(child)
  }
}
