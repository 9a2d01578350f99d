/**
 * Read one XLIFF unit into a unit of the catalog.
 * In: a `unit` element. Out: the unit, or an `Unreadable` thrown when it holds what the catalog has no place for.
 * Nothing may be dropped silently here: what is neither understood nor kept as an extension makes the unit unreadable.
 */
import type { Remark, Segment, SegmentState, Unit } from '../../model/catalog.js'
import type { Inline } from '../../model/inline.js'
import { plainText } from '../../model/inline-walk.js'
import type { SourceText } from '../../model/place.js'
import { preservesSpace, standaloneSlice } from '../../xml/slice.js'
import { attributeIn, attributeOf, childElements, textIn, type XmlElement } from '../../xml/tree.js'
import { unarmour } from '../../xml/write-xml.js'
import { isXliffNamespace, metaCategories, namespaces, rootPrefixes, toUnitType } from './conventions.js'
import { parseInlines } from './parse-inlines.js'
import { Unreadable } from './unreadable.js'

/** Told of a segment whose state says more than its missing target bears out. */
export type ReportState = (element: XmlElement, segment: string, state: string) => void

/** What the metadata of a unit says of its segments, by id. */
type SegmentFacts = Pick<Segment, 'confidence' | 'contribution' | 'placed'>

/** The unit of an element. Throws `Unreadable` with the reason. */
export function parseUnit(source: SourceText, element: XmlElement, reportState: ReportState): Unit {
  const id = attributeOf(element, 'id')
  if (id === undefined) throw new Unreadable('<unit> without id')
  const facts = new Map<string, SegmentFacts>()
  const extensions: string[] = []
  let remarks: Remark[] = []
  const segmentElements: XmlElement[] = []
  for (const child of childElements(element)) {
    if (child.uri === namespaces.metadata && child.local === 'metadata') parseMetadata(source, child, facts, extensions)
    else if (!isXliffNamespace(child.uri)) extensions.push(standaloneSlice(source, child, rootPrefixes))
    else if (child.local === 'notes') remarks = parseRemarks(child)
    else if (child.local === 'segment') segmentElements.push(child)
    else if (child.local === 'ignorable') checkIgnorable(child)
    else throw new Unreadable(`<${child.name}>`)
  }
  return { id, type: toUnitType(attributeOf(element, 'type')), segments: parseSegments(segmentElements, facts, reportState), remarks, extensions }
}

/** Only white space between segments is ours to write again. */
function checkIgnorable(element: XmlElement): void {
  const held = childElements(element).some(side => childElements(side).length > 0 || textIn(side).trim() !== '')
  if (held) throw new Unreadable('<ignorable> with text')
}

function parseMetadata(source: SourceText, metadata: XmlElement, facts: Map<string, SegmentFacts>, extensions: string[]): void {
  for (const group of childElements(metadata)) {
    const id = attributeOf(group, 'id')
    if (id !== undefined && attributeOf(group, 'category') === metaCategories.segment) facts.set(id, parseFacts(group))
    else extensions.push(standaloneSlice(source, group, rootPrefixes))
  }
}

function parseFacts(group: XmlElement): SegmentFacts {
  const metas = metasOf(group)
  const confidence = metas.get('confidence')
  const contribution = metas.get('contribution')
  const placed = metas.get('placed')
  return {
    ...(confidence !== undefined && confidence.trim() !== '' && Number.isFinite(Number(confidence)) ? { confidence: Number(confidence) } : {}),
    ...(contribution !== undefined ? { contribution } : {}),
    ...(placed !== undefined ? { placed } : {}),
  }
}

/** The `meta` of a group by their types. */
export function metasOf(group: XmlElement): Map<string, string> {
  return new Map(childElements(group).map(meta => [unarmour(attributeOf(meta, 'type') ?? ''), unarmour(textIn(meta))]))
}

function parseRemarks(notes: XmlElement): Remark[] {
  const elements = childElements(notes)
  const taken = new Set(elements.map(note => attributeOf(note, 'id')))
  return elements.map((note, index) => {
    const segment = attributeIn(note, namespaces.regard, 'segment')
    return {
      id: attributeOf(note, 'id') ?? freeId('r', index + 1, taken),
      ...(segment === undefined ? {} : { segment }),
      category: unarmour(attributeOf(note, 'category') ?? ''),
      text: unarmour(textIn(note)),
    }
  })
}

/** `prefix` and the first number from `from` that is not taken; takes it. */
function freeId(prefix: string, from: number, taken: Set<string | undefined>): string {
  let number = from
  while (taken.has(`${prefix}${number}`)) number += 1
  taken.add(`${prefix}${number}`)
  return `${prefix}${number}`
}

function parseSegments(elements: readonly XmlElement[], facts: ReadonlyMap<string, SegmentFacts>, reportState: ReportState): Segment[] {
  const ids = elements.flatMap(element => attributeOf(element, 'id') ?? [])
  const taken = new Set<string | undefined>(ids)
  if (taken.size < ids.length) throw new Unreadable('two segments with one id')
  return elements.map((element, index) => {
    const id = attributeOf(element, 'id') ?? freeId('s', index + 1, taken)
    return parseSegment(element, id, facts.get(id) ?? {}, reportState)
  })
}

function parseSegment(element: XmlElement, id: string, facts: SegmentFacts, reportState: ReportState): Segment {
  const [sourceElement, targetElement, more] = childElements(element)
  if (sourceElement?.local !== 'source' || more || (targetElement && targetElement.local !== 'target')) throw new Unreadable(`segment “${id}” is not one source and at most one target`)
  if (targetElement && attributeOf(targetElement, 'order') !== undefined) throw new Unreadable('<target order>')
  const target = targetElement && parseInlines(targetElement, preservesSpace(targetElement))
  const state = toState(attributeOf(element, 'state'))
  const subState = attributeOf(element, 'subState')
  const rest = { id, source: parseInlines(sourceElement, preservesSpace(sourceElement)), ...(subState === undefined ? {} : { subState: unarmour(subState) }), ...facts }
  if (state === 'initial') return { ...rest, state, ...(target ? { target } : {}) }
  if (target && !isEmpty(target)) return { ...rest, state, target }
  reportState(element, id, state)
  return target ? { ...rest, state, target } : { ...rest, state: 'initial' }
}

function toState(state: string | undefined): SegmentState {
  if (state === undefined) return 'initial'
  if (state === 'initial' || state === 'translated' || state === 'reviewed' || state === 'final') return state
  throw new Unreadable(`state “${state}”`)
}

const isEmpty = (inlines: readonly Inline[]): boolean => inlines.length === 0 || (inlines.every(inline => inline.type === 'text') && plainText(inlines) === '')

/** The unit's own text, for units that are kept verbatim. */
export const verbatim = (source: SourceText, element: XmlElement): string => standaloneSlice(source, element, rootPrefixes)
