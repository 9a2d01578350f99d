/**
 * Say what a constraint is: a question asked of every element of some names, which reports what is wrong.
 */
import type { MessageValues } from '../../model/diagnostic.js'
import type { RuleId } from '../../model/rules.js'
import type { XmlElement } from '../../xml/tree.js'
import { childElements } from '../../xml/tree.js'
import type { DocumentIndex } from './document-index.js'
import { nameOf } from './kinds.js'
import type { Edition } from './schema.js'
import type { InlineView } from './inline-view.js'

/** `attribute` narrows the place, and the clause, to that attribute. */
export type Report = (rule: RuleId, element: XmlElement, values: MessageValues, attribute?: string) => void

/** What a constraint may ask of the document around an element. */
export type Context = {
  readonly edition: Edition
  readonly root: XmlElement
  readonly index: DocumentIndex
  /** The inline content of a `unit` or `mtc:match`; read again when it is not the one asked for last. */
  readonly view: (scope: XmlElement) => InlineView
}

/** `on`: names by the prefixes of the standard; core elements have none. */
export type Constraint = { readonly on: readonly string[]; readonly check: (element: XmlElement, report: Report, context: Context) => void }

/** The nearest element above that has one of the names. */
export function enclosing(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (let at = element.parent; at; at = at.parent) if (names.includes(nameOf(at))) return at
  return undefined
}

/** Every element below, outer before inner. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    yield child
    yield* descendants(child)
  }
}

/** The children that have a name. */
export const childrenNamed = (element: XmlElement, name: string): XmlElement[] => childElements(element).filter(child => nameOf(child) === name)

/** The first child that has a name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) if (child.type === 'element' && nameOf(child) === name) return child
  return undefined
}
