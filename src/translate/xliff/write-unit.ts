/**
 * Write one unit of the catalog as an XLIFF `unit`: a line for each source, target and remark, so that git shows what changed.
 * In: a unit. Out: lines of XML. Attributes and comments of other programs in the element it was read from are kept.
 */
import type { Ignorable, Remark, Segment, Unit } from '../../model/catalog.js'
import { attributeOf, childElements, type XmlElement } from '../../xml/tree.js'
import { armour, type Attributes, escapeText, writeElement, type XmlLines } from '../../xml/write-xml.js'
import { asidesBySegment, type Was } from './unit-asides.js'
import { idInFile, isXliffNamespace, metaCategories, toUnitType } from './conventions.js'
import { usualIgnorables } from './parse-unit.js'
import { type Surroundings, writeInlines } from './write-inlines.js'

/** Writes the unit; `was`: where it was read, if anywhere. White space must count where it is written (`xml:space`). */
export function writeUnit(lines: XmlLines, unit: Unit, around: Surroundings, was?: Was, more: Attributes = {}): void {
  new UnitWriter(lines, unit, around, was).write(more)
}

class UnitWriter {
  private readonly asides: ReadonlyMap<string | undefined, readonly string[]>
  private readonly wasSegment: ReadonlyMap<string, XmlElement>

  constructor(
    private readonly lines: XmlLines,
    private readonly unit: Unit,
    private readonly around: Surroundings,
    private readonly was: Was | undefined,
  ) {
    this.asides = was ? asidesBySegment(was, unit) : new Map()
    this.wasSegment = elementsById(was?.element, 'segment')
  }

  write(more: Attributes): void {
    const { lines, unit, was } = this
    lines.open('unit', { id: idInFile(unit.id), type: unitType(unit, was), ...foreignAttributes(was?.element), ...more })
    for (const aside of this.asides.get(undefined) ?? []) lines.line(aside)
    writeMetadata(lines, unit)
    for (const extension of unit.extensions) if (!isMetaGroup(extension)) lines.line(extension)
    writeRemarks(lines, unit.remarks, was?.element)
    if (unit.originalData !== undefined) lines.line(unit.originalData)
    this.parts()
    lines.close()
  }

  private parts(): void {
    const { unit } = this
    const ignorables = unit.ignorables ?? usualIgnorables(unit.segments, unit.type)
    const known = new Set(unit.segments.map(segment => segment.id))
    const at = (after: string | undefined): Ignorable[] => ignorables.filter(one => (one.after !== undefined && known.has(one.after) ? one.after : undefined) === after)
    for (const ignorable of at(undefined)) this.ignorable(ignorable)
    for (const segment of unit.segments) {
      for (const aside of this.asides.get(segment.id) ?? []) this.lines.line(aside)
      this.segment(segment)
      for (const ignorable of at(segment.id)) this.ignorable(ignorable)
    }
  }

  private segment(segment: Segment): void {
    const { lines, around } = this
    const was = this.wasSegment.get(segment.id)
    const subState = segment.subState === undefined ? undefined : armour(segment.subState)
    lines.open('segment', { id: segment.id, state: segment.state, subState, ...foreignAttributes(was) })
    lines.line(writeElement('source', sideAttributes(was, 'source'), writeInlines(segment.source, around)))
    if (segment.target) lines.line(writeElement('target', { order: segment.order?.toString(), ...sideAttributes(was, 'target') }, writeInlines(segment.target, around)))
    lines.close()
  }

  private ignorable({ id, source, target, order }: Ignorable): void {
    const sides = writeElement('source', {}, writeInlines(source, this.around)) + (target ? writeElement('target', { order: order?.toString() }, writeInlines(target, this.around)) : '')
    this.lines.line(writeElement('ignorable', { id }, sides))
  }
}

/** A type that another program gave stays while the unit is still of that kind. */
function unitType(unit: Unit, was: Was | undefined): string {
  const type = was && attributeOf(was.element, 'type')
  return type !== undefined && toUnitType(type) === unit.type ? type : `regard:${unit.type}`
}

const isMetaGroup = (extension: string): boolean => /^<(?:[\w.-]+:)?metaGroup[\s/>]/.test(extension)

function writeMetadata(lines: XmlLines, unit: Unit): void {
  const facts = unit.segments.map(segment => writeFacts(segment)).filter(written => written !== '')
  const foreign = unit.extensions.filter(isMetaGroup)
  if (facts.length + foreign.length === 0) return
  lines.open('mda:metadata', {})
  for (const group of [...facts, ...foreign]) lines.line(group)
  lines.close()
}

/** The group of metadata that says what the catalog knows of a segment; empty for a segment of which it knows nothing. */
export function writeFacts(segment: Segment, more: Attributes = {}): string {
  const facts = { confidence: segment.confidence?.toString(), contribution: segment.contribution, placed: segment.placed }
  const metas = Object.entries(facts).map(([type, text]) => (text === undefined ? '' : writeMeta(type, text))).join('')
  return metas === '' ? '' : writeElement('mda:metaGroup', { id: segment.id, category: metaCategories.segment, ...more }, metas)
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
  for (const remark of remarks) lines.line(writeElement('note', { ...noteAttributes(remark), ...foreignAttributes(wasNote.get(remark.id)) }, noteText(remark)))
  lines.close()
}

/** What a remark says in attributes of its `note`. */
export function noteAttributes({ id, category, segment, by, date }: Remark): Attributes {
  return { id, category: category === '' ? undefined : armour(category), 'regard:segment': segment, 'regard:by': by && armour(by), 'regard:date': date && armour(date) }
}

export const noteText = (remark: Remark): string => escapeText(armour(remark.text))

/** Attributes that the catalog has no place for, by element. */
const ownAttributes: ReadonlySet<string> = new Set(['id', 'type', 'state', 'subState', 'category', 'regard:segment', 'regard:by', 'regard:date'])

function foreignAttributes(was: XmlElement | undefined): Attributes {
  if (!was) return {}
  return Object.fromEntries(was.attributes.filter(({ name, prefix }) => !ownAttributes.has(name) && prefix !== 'xmlns' && name !== 'xmlns').map(({ name, value }) => [name, value]))
}

/** Those of a side that are not its text's: its white space is settled already. */
function sideAttributes(segment: XmlElement | undefined, name: string): Attributes {
  const side = segment && childElements(segment).find(child => child.local === name)
  const { order: _, 'xml:space': __, ...rest } = foreignAttributes(side)
  return rest
}

function elementsById(parent: XmlElement | undefined, local: string): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>()
  if (parent) for (const child of childElements(parent)) if (child.local === local) found.set(attributeOf(child, 'id') ?? '', child)
  return found
}
