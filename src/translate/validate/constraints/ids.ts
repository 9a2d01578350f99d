/**
 * Ids are given once in their scope (XLIFF 2.1 §4.3.1.21, §4.9.2, and the modules' own).
 */
import { attributeIn, attributeOf, childElements, type XmlElement } from '../../../xml/tree.js'
import { childrenNamed, type Constraint, type Context, descendants, type Report } from '../constraint.js'
import type { InlineView, Token } from '../inline-view.js'
import { nameOf } from '../kinds.js'
import { valueTypes } from '../value-types.js'

const xml = 'http://www.w3.org/XML/1998/namespace'

function reportTwice(elements: Iterable<XmlElement>, scope: XmlElement, report: Report, seen = new Set<string>()): void {
  for (const element of elements) {
    const id = attributeOf(element, 'id') ?? attributeIn(element, xml, 'id')
    if (id === undefined) continue
    if (seen.has(id)) report('xliff-id-twice', element, { id, element: element.name, scope: scope.name }, 'id')
    seen.add(id)
  }
}

/** Groups and units of a file, without going into units. */
function checkFile(file: XmlElement, report: Report): void {
  const groups: XmlElement[] = []
  const units: XmlElement[] = []
  const collect = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      const name = nameOf(child)
      if (name === 'unit') units.push(child)
      else if (name === 'group') {
        groups.push(child)
        collect(child)
      }
    }
  }
  collect(file)
  reportTwice(groups, file, report)
  reportTwice(units, file, report)
}

/** What other programs keep in a file, group or unit: ids are name tokens, each once among those of a namespace. */
function checkExtensions(scope: XmlElement, report: Report): void {
  const byNamespace = new Map<string, XmlElement[]>()
  const take = (element: XmlElement): void => {
    const known = byNamespace.get(element.uri)
    if (known) known.push(element)
    else byNamespace.set(element.uri, [element])
    const id = attributeOf(element, 'id')
    if (id !== undefined && !valueTypes.token(id)) report('xliff-extension-id', element, { id, element: element.name }, 'id')
  }
  for (const child of scope.children) {
    if (child.type !== 'element' || nameOf(child) !== '*') continue
    take(child)
    for (const inner of descendants(child)) if (nameOf(inner) === '*') take(inner)
  }
  for (const elements of byNamespace.values()) reportTwice(elements, scope, report)
}

const isNamed = ({ kind }: Token): boolean => kind !== 'pc-end' && kind !== 'em'
const named = (tokens: readonly Token[]): XmlElement[] => tokens.filter(isNamed).map(({ element }) => element)

/**
 * Ids of segments and of codes in source and target. The variants of one message (2.2 §4.9) may name their codes alike,
 * as the examples of the standard do, so that each of them is a scope of its own.
 */
function checkUnit(unit: XmlElement, report: Report, { edition, view }: Context): void {
  const { parts, hasTokens } = view(unit)
  const partIds = new Set<string>()
  reportTwice(parts.map(part => part.element), unit, report, partIds)
  if (!hasTokens) return
  const isMessage = edition === '2.2' && unit.attributes.some(({ uri, local }) => local === 'switch' && uri === 'urn:oasis:names:tc:xliff:pgs:1.0')
  let sources = new Set(partIds)
  let targets = new Set(partIds)
  for (const part of parts) {
    reportTwice(named(part.sourceTokens), unit, report, sources)
    reportTwice(named(part.targetTokens), unit, report, targets)
    if (isMessage) [sources, targets] = [new Set(partIds), new Set(partIds)]
  }
}

function checkMatch(match: XmlElement, report: Report, { view }: Context): void {
  const { sourceTokens, ownTargetTokens }: InlineView = view(match)
  reportTwice(named(sourceTokens), match, report)
  reportTwice(named(ownTargetTokens), match, report)
}

/** An `xml:id` is an id of the whole document (§5.9.12.4). */
function checkStandoff(root: XmlElement, report: Report): void {
  const seen = new Set<string>()
  const visit = (parent: XmlElement): void => {
    reportTwice(parent.children.filter(child => child.type === 'element').filter(isStandoff), root, report, seen)
    for (const child of parent.children) if (child.type === 'element' && ['file', 'group', 'unit'].includes(nameOf(child))) visit(child)
  }
  visit(root)
}

const isStandoff = (element: XmlElement): boolean => ['its:locQualityIssues', 'its:provenanceRecords'].includes(nameOf(element))

function* meta(metadata: XmlElement): Generator<XmlElement> {
  yield metadata
  for (const element of descendants(metadata)) if (nameOf(element) === 'mda:metaGroup') yield element
}

export const idConstraints: readonly Constraint[] = [
  { on: ['xliff'], check: (element, report) => reportTwice(childrenNamed(element, 'file'), element, report) },
  { on: ['xliff'], check: checkStandoff },
  { on: ['file'], check: checkFile },
  { on: ['file', 'group', 'unit'], check: checkExtensions },
  { on: ['unit'], check: checkUnit },
  { on: ['notes'], check: (element, report) => reportTwice(childrenNamed(element, 'note'), element, report) },
  { on: ['originalData'], check: (element, report) => reportTwice(childrenNamed(element, 'data'), element, report) },
  { on: ['mtc:matches'], check: (element, report) => reportTwice(childrenNamed(element, 'mtc:match'), element, report) },
  { on: ['mtc:match'], check: checkMatch },
  {
    on: ['gls:glossary'],
    check: (element, report) => reportTwice(childElements(element).flatMap(entry => [entry, ...childrenNamed(entry, 'gls:translation')]), element, report),
  },
  { on: ['mda:metadata'], check: (element, report) => reportTwice(meta(element), element, report) },
  { on: ['res:resourceData'], check: (element, report) => reportTwice(childElements(element), element, report) },
]
