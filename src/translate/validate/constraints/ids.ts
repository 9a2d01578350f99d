/**
 * Ids are given once in their scope (XLIFF 2.1 §4.3.1.20, and the modules' own).
 */
import { attributeIn, attributeOf, childElements, type XmlElement } from '../../../xml/tree.js'
import { type Constraint, descendants, nameOf, type Report } from '../constraint.js'
import { tokensOf, viewUnit } from '../unit-view.js'

const xml = 'http://www.w3.org/XML/1998/namespace'

function reportTwice(elements: Iterable<XmlElement>, scope: XmlElement, report: Report): void {
  const seen = new Set<string>()
  for (const element of elements) {
    const id = attributeOf(element, 'id') ?? attributeIn(element, xml, 'id')
    if (id === undefined) continue
    if (seen.has(id)) report('xliff-id-twice', element, { id, element: element.name, scope: scope.name }, 'id')
    seen.add(id)
  }
}

const childrenNamed = (element: XmlElement, ...names: string[]): XmlElement[] => childElements(element).filter(child => names.includes(nameOf(child)))
const below = (element: XmlElement, ...names: string[]): XmlElement[] => [...structure(element)].filter(one => names.includes(nameOf(one)))

/** Groups and units, without going into units. */
function* structure(element: XmlElement): Generator<XmlElement> {
  for (const child of childrenNamed(element, 'group', 'unit')) {
    yield child
    if (nameOf(child) === 'group') yield* structure(child)
  }
}

/** Elements of other programs below a file, group or unit, but not below those in it. */
function* extensions(element: XmlElement): Generator<XmlElement> {
  for (const child of childElements(element)) {
    if (nameOf(child) !== '*') continue
    yield child
    for (const inner of descendants(child)) if (nameOf(inner) === '*') yield inner
  }
}

function checkExtensions(scope: XmlElement, report: Report): void {
  const byNamespace = new Map<string, XmlElement[]>()
  for (const element of extensions(scope)) byNamespace.set(element.uri, [...(byNamespace.get(element.uri) ?? []), element])
  for (const elements of byNamespace.values()) reportTwice(elements, scope, report)
}

function checkUnit(unit: XmlElement, report: Report): void {
  const { parts } = viewUnit(unit)
  const inSource = parts.flatMap(part => [part.element, ...ownIds(part.source)])
  reportTwice(inSource, unit, report)
  const sourceIds = new Set(inSource.map(element => attributeOf(element, 'id')))
  const inTarget = parts.flatMap(part => ownIds(part.target))
  reportTwice(inTarget, unit, report)
  const partIds = new Set(parts.map(part => attributeOf(part.element, 'id')).filter(id => id !== undefined))
  for (const element of inTarget) {
    const id = attributeOf(element, 'id')
    if (id !== undefined && sourceIds.has(id) && partIds.has(id)) report('xliff-id-twice', element, { id, element: element.name, scope: unit.name }, 'id')
  }
}

/** The elements below a source or target that bring an id of their own, each once. */
const ownIds = (side: XmlElement | undefined): XmlElement[] => tokensOf(side).filter(token => token.kind !== 'pc-end' && token.kind !== 'em').map(token => token.element)

export const idConstraints: readonly Constraint[] = [
  { on: ['xliff'], check: (element, report) => reportTwice(childrenNamed(element, 'file'), element, report) },
  {
    on: ['file'],
    check: (element, report) => {
      reportTwice(below(element, 'group'), element, report)
      reportTwice(below(element, 'unit'), element, report)
    },
  },
  { on: ['file', 'group', 'unit'], check: checkExtensions },
  { on: ['unit'], check: checkUnit },
  { on: ['notes'], check: (element, report) => reportTwice(childrenNamed(element, 'note'), element, report) },
  { on: ['originalData'], check: (element, report) => reportTwice(childrenNamed(element, 'data'), element, report) },
  { on: ['mtc:matches'], check: (element, report) => reportTwice(childrenNamed(element, 'mtc:match'), element, report) },
  {
    on: ['mtc:match'],
    check: (element, report) => {
      for (const side of childrenNamed(element, 'source', 'target')) reportTwice(ownIds(side), side, report)
    },
  },
  { on: ['gls:glossary'], check: (element, report) => reportTwice(named(descendants(element), 'gls:glossEntry', 'gls:translation'), element, report) },
  { on: ['mda:metadata'], check: (element, report) => reportTwice(descendants(element), element, report) },
  { on: ['res:resourceData'], check: (element, report) => reportTwice(childElements(element), element, report) },
]

function* named(elements: Iterable<XmlElement>, ...names: string[]): Generator<XmlElement> {
  for (const element of elements) if (names.includes(nameOf(element))) yield element
}
