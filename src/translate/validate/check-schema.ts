/**
 * Hold every element against the tables: does it belong here, in this order, as often, with these attributes.
 * In: an element and its kind. Out: reports. What stands in an element of another namespace is nobody's business here.
 */
import { attributeOf, type XmlAttribute, type XmlElement } from '../../xml/tree.js'
import type { Report } from './constraint.js'
import { type Kind, nameOf, prefixOf } from './kinds.js'
import type { Edition } from './schema.js'
import { expectations, type ValueType, valueTypes } from './value-types.js'

const instance = 'http://www.w3.org/2001/XMLSchema-instance'

export function checkElement(element: XmlElement, kind: Kind, edition: Edition, report: Report): void {
  for (const attribute of element.attributes) checkAttribute(attribute, element, kind, edition, report)
  for (const name of kind.required) if (attributeOf(element, name) === undefined) report('xliff-attribute-missing', element, { attribute: name, element: element.name }, name)
  if (isFree(kind)) checkMixed(element, kind, report)
  else checkContent(element, kind, report)
  if (!kind.schema.text) checkNoText(element, report)
}

function checkAttribute({ name, prefix, local, uri, value }: XmlAttribute, element: XmlElement, kind: Kind, edition: Edition, report: Report): void {
  const known = kind.attributes.get(name)
  if (known === undefined && (prefix === 'xmlns' || name === 'xmlns' || uri === instance)) return
  const type = known ?? typeOfForeign(prefix, local, uri, kind, edition)
  if (type === undefined) report('xliff-attribute-unknown', element, { attribute: name, element: element.name }, name)
  else if (type !== 'any' && !valueTypes[type](value)) report('xliff-attribute-value', element, { attribute: name, value, expected: expectations[type] }, name)
}

/** What an attribute of a module or an extension may hold here; undefined if it may not stand here. */
function typeOfForeign(prefix: string, local: string, uri: string, kind: Kind, edition: Edition): ValueType | undefined {
  if (prefix === '') return undefined
  if (prefix === 'xml') return kind.schema.foreign === 'any' ? 'any' : undefined
  const module = prefixOf(uri)
  if (module !== undefined && isModuleOf(module, edition)) return kind.ofModules.get(`${module}:${local}`)
  return kind.schema.foreign === 'none' ? undefined : (kind.ofModules.get(`${module}:${local}`) ?? 'any')
}

/** A version that does not know a module takes it as an extension. */
function isModuleOf(prefix: string, edition: Edition): boolean {
  if (prefix === 'its' || prefix === 'itsm') return edition !== '2.0'
  return prefix !== 'pgs' || edition === '2.2'
}

function checkContent(element: XmlElement, kind: Kind, report: Report): void {
  const { content, needs } = kind.schema
  const counts = content.map(() => 0)
  const placed = new Set<string>()
  let step = 0
  let hasNeeded = false
  for (const child of element.children) {
    if (child.type !== 'element') continue
    const name = nameOf(child)
    hasNeeded ||= name === needs
    const found = stepOf(name, kind, step)
    if (found < 0) {
      report(stepOf(name, kind, 0) >= 0 ? 'xliff-element-order' : 'xliff-element-unknown', child, { element: child.name, parent: element.name })
      continue
    }
    step = found
    const count = (counts[found] ?? 0) + 1
    counts[found] = count
    const occurs = content[found]?.[1]
    const isTwice = occurs === '1' || occurs === '?' ? count > 1 : found === kind.wild && isOnce(name, kind) && placed.has(name)
    if (isTwice) report('xliff-element-twice', child, { element: child.name, parent: element.name })
    if (found === kind.wild) placed.add(name)
  }
  checkMissing(element, kind, counts, hasNeeded, report)
}

function checkMissing(element: XmlElement, { schema: { content, needs } }: Kind, counts: readonly number[], hasNeeded: boolean, report: Report): void {
  content.forEach(([names, occurs], index) => {
    if ((occurs === '1' || occurs === '+') && counts[index] === 0) report('xliff-element-missing', element, { element: names.replaceAll('|', ', '), parent: element.name })
  })
  if (needs && !hasNeeded && (counts.at(-1) ?? 0) > 0) report('xliff-element-missing', element, { element: needs, parent: element.name })
}

const isFree = ({ schema: { content } }: Kind): boolean => content.length === 1 && content[0]?.[1] === '*'

/** Content whose order and number are free. */
function checkMixed(element: XmlElement, kind: Kind, report: Report): void {
  for (const child of element.children) {
    if (child.type === 'element' && stepOf(nameOf(child), kind, 0) < 0) report('xliff-element-unknown', child, { element: child.name, parent: element.name })
  }
}

/** The first step, from `from` on, that takes a name; -1 if none does. */
function stepOf(name: string, kind: Kind, from: number): number {
  const own = kind.steps.get(name)
  if (own !== undefined && own >= from) return own
  return kind.wild >= from && isPlaced(name, kind) ? kind.wild : -1
}

/** Nothing of core stands where elements of other namespaces may. */
function isPlaced(name: string, { placed }: Kind): boolean {
  return name === '*' || (placed === 'anything' ? name.includes(':') : placed.has(name))
}

const isOnce = (name: string, { placed }: Kind): boolean => placed !== 'anything' && placed.get(name) === '?'

function checkNoText(element: XmlElement, report: Report): void {
  for (const child of element.children) {
    if (child.type !== 'text' || !/\S/.test(child.text)) continue
    report('xliff-text-stray', element, { element: element.name, text: child.text.trim().slice(0, 40) })
    return
  }
}
