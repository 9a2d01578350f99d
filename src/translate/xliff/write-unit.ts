/**
 * Write one unit of the catalog as an XLIFF `unit`: a line for each source, target and remark, so that git shows what changed.
 * In: a unit. Out: lines of XML. Attributes of other programs on the element it was read from are kept.
 */
import type { Remark, Segment, Unit } from '../../model/catalog.js'
import { attributeOf, childElements, type XmlElement } from '../../xml/tree.js'
import { armour, type Attributes, escapeText, writeElement, type XmlLines } from '../../xml/write-xml.js'
import { isXliffNamespace, metaCategories, separatorOf } from './conventions.js'
import { type SubFlows, writeInlines } from './write-inlines.js'

/** Writes the unit; `was` is the element that it was read from, if any. White space must count where it is written (`xml:space`). */
export function writeUnit(lines: XmlLines, unit: Unit, subFlows: SubFlows, was?: XmlElement, more: Attributes = {}): void {
  lines.open('unit', { id: unit.id, type: `regard:${unit.type}`, ...foreignAttributes(was), ...more })
  writeMetadata(lines, unit)
  for (const extension of unit.extensions) if (!isMetaGroup(extension)) lines.line(extension)
  writeRemarks(lines, unit.remarks, was)
  const wasSegment = elementsById(was, 'segment')
  let sourceBefore = false
  for (const segment of unit.segments) {
    const hasSource = segment.source.length > 0
    if (sourceBefore && hasSource) writeIgnorable(lines, separatorOf(unit.type))
    sourceBefore ||= hasSource
    writeSegment(lines, segment, subFlows, wasSegment.get(segment.id))
  }
  lines.close()
}

const isMetaGroup = (extension: string): boolean => /^<(?:[\w.-]+:)?metaGroup[\s/>]/.test(extension)

function writeMetadata(lines: XmlLines, unit: Unit): void {
  const facts = unit.segments.filter(segment => segment.confidence !== undefined || segment.contribution !== undefined || segment.placed !== undefined)
  const foreign = unit.extensions.filter(isMetaGroup)
  if (facts.length + foreign.length === 0) return
  lines.open('mda:metadata', {})
  for (const segment of facts) lines.line(writeElement('mda:metaGroup', { id: segment.id, category: metaCategories.segment }, writeFacts(segment)))
  for (const group of foreign) lines.line(group)
  lines.close()
}

function writeFacts(segment: Segment): string {
  const facts = { confidence: segment.confidence?.toString(), contribution: segment.contribution, placed: segment.placed }
  return Object.entries(facts).map(([type, text]) => (text === undefined ? '' : writeMeta(type, text))).join('')
}

/** `<mda:meta type="…">text</mda:meta>` (XLIFF 2.1 §5.4). */
export function writeMeta(type: string, text: string): string {
  return writeElement('mda:meta', { type: armour(type) }, escapeText(armour(text)))
}

function writeRemarks(lines: XmlLines, remarks: readonly Remark[], was: XmlElement | undefined): void {
  if (remarks.length === 0) return
  const notes = was && childElements(was).find(child => isXliffNamespace(child.uri) && child.local === 'notes')
  const wasNote = elementsById(notes, 'note')
  lines.open('notes', {})
  for (const remark of remarks) {
    const attributes = { id: remark.id, category: remark.category === '' ? undefined : armour(remark.category), 'regard:segment': remark.segment, ...foreignAttributes(wasNote.get(remark.id)) }
    lines.line(writeElement('note', attributes, escapeText(armour(remark.text))))
  }
  lines.close()
}

function writeSegment(lines: XmlLines, segment: Segment, subFlows: SubFlows, was: XmlElement | undefined): void {
  const subState = segment.subState === undefined ? undefined : armour(segment.subState)
  lines.open('segment', { id: segment.id, state: segment.state, subState, ...foreignAttributes(was) })
  lines.line(writeElement('source', {}, writeInlines(segment.source, subFlows)))
  if (segment.target) lines.line(writeElement('target', {}, writeInlines(segment.target, subFlows)))
  lines.close()
}

function writeIgnorable(lines: XmlLines, separator: string): void {
  lines.line(writeElement('ignorable', {}, writeElement('source', {}, separator)))
}

/** Attributes that the catalog has no place for, by element. */
const ownAttributes: ReadonlySet<string> = new Set(['id', 'type', 'state', 'subState', 'category', 'regard:segment'])

function foreignAttributes(was: XmlElement | undefined): Attributes {
  if (!was) return {}
  return Object.fromEntries(was.attributes.filter(({ name, prefix }) => !ownAttributes.has(name) && prefix !== 'xmlns' && name !== 'xmlns').map(({ name, value }) => [name, value]))
}

function elementsById(parent: XmlElement | undefined, local: string): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>()
  if (parent) for (const child of childElements(parent)) if (child.local === local) found.set(attributeOf(child, 'id') ?? '', child)
  return found
}
