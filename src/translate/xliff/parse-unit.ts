/**
 * Read one XLIFF unit into a unit of the catalog.
 * In: a `unit` element. Out: the unit, or an `Unreadable` thrown when it holds what the standard does not allow.
 * Nothing may be dropped silently here: what is neither understood nor kept as it was written makes the unit unreadable.
 */
import type { Ignorable, Remark, Segment, SegmentState, Unit } from '../../model/catalog.js'
import type { Inline } from '../../model/inline.js'
import { plainText } from '../../model/inline-walk.js'
import type { SourceText } from '../../model/place.js'
import { preservesSpace, standaloneSlice } from '../../xml/slice.js'
import { attributeIn, attributeOf, childElements, textIn, type XmlElement } from '../../xml/tree.js'
import { unarmour } from '../../xml/write-xml.js'
import { isXliffNamespace, metaCategories, namespaces, rootPrefixes, separatorOf, toUnitType } from './conventions.js'
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
  if (id.includes('/')) throw new Unreadable(`<unit id="${id}">`)
  const facts = new Map<string, SegmentFacts>()
  const extensions: string[] = []
  let remarks: Remark[] = []
  let originalData: string | undefined
  const parts: XmlElement[] = []
  for (const child of childElements(element)) {
    if (child.uri === namespaces.metadata && child.local === 'metadata') parseMetadata(source, child, facts, extensions)
    else if (!isXliffNamespace(child.uri)) extensions.push(verbatim(source, child))
    else if (child.local === 'notes') remarks = parseRemarks(child)
    else if (child.local === 'segment' || child.local === 'ignorable') parts.push(child)
    else if (child.local === 'originalData') originalData = verbatim(source, child)
    else throw new Unreadable(`<${child.name}>`)
  }
  const type = toUnitType(attributeOf(element, 'type'))
  const segments = parseSegments(element, parts, facts, reportState)
  const ignorables = parseIgnorables(parts, segments)
  const isUsual = isAsWritten(ignorables, segments, type)
  return { id, type, segments, remarks, extensions, ...(originalData === undefined ? {} : { originalData }), ...(isUsual ? {} : { ignorables }) }
}

function parseMetadata(source: SourceText, metadata: XmlElement, facts: Map<string, SegmentFacts>, extensions: string[]): void {
  for (const group of childElements(metadata)) {
    const id = attributeOf(group, 'id')
    if (id !== undefined && attributeOf(group, 'category') === metaCategories.segment) facts.set(id, parseFacts(group))
    else extensions.push(verbatim(source, group))
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
  const metas = new Map<string, string>()
  for (const meta of group.children) if (meta.type === 'element') metas.set(unarmour(attributeOf(meta, 'type') ?? ''), unarmour(textIn(meta)))
  return metas
}

function parseRemarks(notes: XmlElement): Remark[] {
  const elements = childElements(notes)
  const taken = new Set(elements.map(note => attributeOf(note, 'id')))
  return elements.map((note, index) => {
    const said = (name: string): string | undefined => attributeIn(note, namespaces.regard, name)
    const [segment, by, date] = [said('segment'), said('by'), said('date')]
    return {
      id: attributeOf(note, 'id') ?? freeId('r', index + 1, taken),
      ...(segment === undefined ? {} : { segment }),
      category: unarmour(attributeOf(note, 'category') ?? ''),
      text: unarmour(textIn(note)),
      ...(by === undefined ? {} : { by: unarmour(by) }),
      ...(date === undefined ? {} : { date: unarmour(date) }),
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

function parseSegments(unit: XmlElement, parts: readonly XmlElement[], facts: ReadonlyMap<string, SegmentFacts>, reportState: ReportState): Segment[] {
  const elements = parts.filter(part => part.local === 'segment')
  const ids = elements.flatMap(element => attributeOf(element, 'id') ?? [])
  const taken = new Set<string | undefined>(ids.length < elements.length ? idsBelow(unit) : ids)
  if (new Set(ids).size < ids.length) throw new Unreadable('two segments with one id')
  return elements.map((element, index) => {
    const id = attributeOf(element, 'id') ?? freeId('s', index + 1, taken)
    return parseSegment(element, id, facts.get(id) ?? {}, reportState)
  })
}

/** Segments and inline codes share one space of ids, which a segment without an id must not trespass on. */
function idsBelow(element: XmlElement): string[] {
  return childElements(element).flatMap(child => (isXliffNamespace(child.uri) ? [attributeOf(child, 'id') ?? [], idsBelow(child)].flat() : []))
}

/** The two languages of a segment or ignorable. */
function parseSides(element: XmlElement, name: string): Pick<Ignorable, 'source' | 'target' | 'order'> {
  const [sourceElement, targetElement, more] = childElements(element)
  if (sourceElement?.local !== 'source' || more || (targetElement && targetElement.local !== 'target')) throw new Unreadable(`${name} is not one source and at most one target`)
  const order = targetElement && attributeOf(targetElement, 'order')
  if (order !== undefined && !/^0*[1-9]\d{0,8}$/.test(order)) throw new Unreadable(`<target order="${order}">`)
  return {
    source: parseInlines(sourceElement, preservesSpace(sourceElement)),
    ...(targetElement ? { target: parseInlines(targetElement, preservesSpace(targetElement)) } : {}),
    ...(order === undefined ? {} : { order: Number(order) }),
  }
}

function parseSegment(element: XmlElement, id: string, facts: SegmentFacts, reportState: ReportState): Segment {
  const { source, target, order } = parseSides(element, `segment “${id}”`)
  const state = toState(attributeOf(element, 'state'))
  const subState = attributeOf(element, 'subState')
  const rest = { id, source, ...(subState === undefined ? {} : { subState: unarmour(subState) }), ...facts, ...(order === undefined ? {} : { order }) }
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

function parseIgnorables(parts: readonly XmlElement[], segments: readonly Segment[]): Ignorable[] {
  let met = 0
  return parts.flatMap(part => {
    const after = segments[met - 1]?.id
    if (part.local === 'segment') met += 1
    if (part.local === 'segment') return []
    const id = attributeOf(part, 'id')
    return [{ ...(after === undefined ? {} : { after }), ...(id === undefined ? {} : { id }), ...parseSides(part, '<ignorable>') }]
  })
}

/** Whether the writer would put the same between the segments of a unit that says nothing of it. */
function isAsWritten(ignorables: readonly Ignorable[], segments: readonly Segment[], type: Unit['type']): boolean {
  const wanted = usualIgnorables(segments, type)
  return ignorables.length === wanted.length && ignorables.every((one, index) => isSeparator(one, wanted[index]))
}

const isSeparator = (one: Ignorable, wanted: Ignorable | undefined): boolean =>
  one.after === wanted?.after && one.id === undefined && one.target === undefined && one.source.length === 1 && one.source[0]?.type === 'text' && plainText(one.source) === plainText(wanted?.source ?? [])

/** What stands between two segments that both have a source. */
export function usualIgnorables(segments: readonly Segment[], type: Unit['type']): Ignorable[] {
  const separator: Inline = { type: 'text', text: separatorOf(type) }
  let sourceBefore = false
  return segments.flatMap((segment, index): Ignorable[] => {
    const before = segments[index - 1]?.id
    const isBetween = sourceBefore && segment.source.length > 0 && before !== undefined
    sourceBefore ||= segment.source.length > 0
    return isBetween ? [{ after: before, source: [separator] }] : []
  })
}

/** The element's own text, able to stand in any file that declares what ours do. */
export const verbatim = (source: SourceText, element: XmlElement): string => standaloneSlice(source, element, rootPrefixes)
