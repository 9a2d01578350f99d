/**
 * Remember the file that a catalog was read from, so that whatever was not edited is written back as it was.
 * In: the text of an XLIFF file. Out: its pieces, and the whole with only the edited units replaced.
 * A unit counts as unedited when it would be written the same; so the order of keys and the spelling of the file do not matter.
 */
import type { Catalog, Unit, UnitId } from '../../model/catalog.js'
import type { SourceText } from '../../model/place.js'
import { hasErrors } from '../../model/diagnostic.js'
import { preservesSpace, standaloneSlice } from '../../xml/slice.js'
import { attributeOf, childElements, type XmlElement, type XmlNode } from '../../xml/tree.js'
import { type Attributes, XmlLines } from '../../xml/write-xml.js'
import { isXliffNamespace, metaCategories, namespaces, rootPrefixes } from './conventions.js'
import { type ReadCatalog, readCatalog } from './read-catalog.js'
import { toSubFlows } from './sub-flows.js'
import type { SubFlows } from './write-inlines.js'
import { writeUnit } from './write-unit.js'

export class Base {
  private readonly units: ReadonlyMap<UnitId, Unit>
  private readonly subFlows: SubFlows
  private readonly files: readonly XmlElement[]

  private constructor(
    private readonly source: SourceText,
    private readonly read: ReadCatalog,
    private readonly root: XmlElement,
  ) {
    this.units = new Map(unitsOf(read.catalog).map(unit => [unit.id, unit]))
    this.subFlows = toSubFlows(read.catalog)
    this.files = childElements(root).filter(child => isXliffNamespace(child.uri) && child.local === 'file')
  }

  /** The pieces of a file; undefined for one that has errors, of which nothing can be trusted. */
  static read(source: SourceText): Base | undefined {
    const read = readCatalog(source)
    return read.root && !hasErrors(read.diagnostics) ? new Base(source, read, read.root) : undefined
  }

  elementOf(id: UnitId): XmlElement | undefined {
    return this.read.elements.get(id)
  }

  /** The unit as it stands in the file, if it would be written the same today and means the same where white space counts. */
  unchanged(unit: Unit, subFlows: SubFlows): string | undefined {
    const element = this.elementOf(unit.id)
    if (!element || !preservesSpace(element) || this.isEdited(unit, subFlows)) return undefined
    return standaloneSlice(this.source, element, this.declared())
  }

  private isEdited(unit: Unit, subFlows: SubFlows): boolean {
    const was = this.units.get(unit.id)
    return !was || (was !== unit && writtenUnit(unit, subFlows) !== writtenUnit(was, this.subFlows))
  }

  /** The whole file with its edited units replaced; undefined when more than units was edited. */
  edited(catalog: Catalog): string | undefined {
    if (outline(catalog) !== outline(this.read.catalog)) return undefined
    const subFlows = toSubFlows(catalog)
    const changed = unitsOf(catalog).flatMap(unit => {
      const element = this.elementOf(unit.id)
      return element && this.isEdited(unit, subFlows) ? [{ unit, element }] : []
    })
    if (changed.length > 0 && this.root.prefix !== '') return undefined
    let text = ''
    let at = 0
    for (const { unit, element } of changed.sort((a, b) => a.element.start - b.element.start)) {
      text += this.source.text.slice(at, element.start) + this.rewritten(unit, element, subFlows)
      at = element.end
    }
    return text + this.source.text.slice(at)
  }

  /** The unit's new text, indented as the old one stood. */
  private rewritten(unit: Unit, element: XmlElement, subFlows: SubFlows): string {
    const lineStart = this.source.text.lastIndexOf('\n', element.start) + 1
    const before = this.source.text.slice(lineStart, element.start)
    const lines = new XmlLines(/^[ \t]*$/.test(before) ? before : '')
    writeUnit(lines, unit, subFlows, element, preservesSpace(element) ? {} : { 'xml:space': 'preserve' })
    return lines.toString().trim()
  }

  namespace(): string {
    return this.root.uri
  }

  version(): string | undefined {
    return attributeOf(this.root, 'version')
  }

  rootAttributes(): Attributes {
    return Object.fromEntries(this.root.attributes.filter(({ name, prefix, local }) => name !== 'xmlns' && !(prefix === 'xmlns' && Object.hasOwn(rootPrefixes, local))).map(({ name, value }) => [name, value]))
  }

  fileAttributes(): Attributes {
    return Object.fromEntries((this.files[0]?.attributes ?? []).map(({ name, value }) => [name, value]))
  }

  /** What the file holds besides units and our own metadata, as it was written. Metadata come between extensions and notes. */
  fileExtras(where: 'before-metadata' | 'after-metadata'): string[] {
    const extras = this.files.flatMap(childElements).filter(child => !isStructure(child) && !isMetadata(child))
    const isFirst = (child: XmlElement): boolean => isXliffNamespace(child.uri) && child.local === 'skeleton'
    return extras.filter(child => isFirst(child) === (where === 'before-metadata')).map(child => standaloneSlice(this.source, child, this.declared()))
  }

  /** Groups of metadata that are not ours. */
  fileMetaGroups(): string[] {
    const groups = this.files.flatMap(childElements).filter(isMetadata).flatMap(childElements)
    const own: readonly (string | undefined)[] = [metaCategories.contribution, metaCategories.tombstones]
    return groups.filter(group => !own.includes(attributeOf(group, 'category'))).map(group => standaloneSlice(this.source, group, this.declared()))
  }

  commentsBeforeRoot(): string[] {
    return this.source.text.slice(0, this.root.start).match(/<!--[\s\S]*?-->/g) ?? []
  }

  /** Comments and instructions that stand right before the unit. */
  commentsBefore(id: UnitId): string[] {
    const element = this.elementOf(id)
    const siblings = element?.parent?.children ?? []
    return element ? this.asidesBefore(siblings, siblings.indexOf(element)) : []
  }

  /** All others below the files: before what is no unit, or a unit that is not `written`, and at the end of a file or group. */
  commentsElsewhere(written: ReadonlySet<UnitId>): string[] {
    const claimed = (node: XmlNode): boolean => node.type === 'element' && isStructure(node) && written.has(attributeOf(node, 'id') ?? '') && this.elementOf(attributeOf(node, 'id') ?? '') === node
    const below = (parent: XmlElement): string[] => [
      ...parent.children.flatMap((node, index) => (node.type !== 'element' || claimed(node) ? [] : [...this.asidesBefore(parent.children, index), ...(isStructure(node) && node.local === 'group' ? below(node) : [])])),
      ...this.asidesBefore(parent.children, parent.children.length),
    ]
    return this.files.flatMap(below)
  }

  private asidesBefore(siblings: readonly XmlNode[], index: number): string[] {
    const asides: string[] = []
    for (let at = index - 1; at >= 0; at -= 1) {
      const sibling = siblings[at]
      if (!sibling || sibling.type === 'element') break
      if (sibling.type !== 'text') asides.unshift(this.source.text.slice(sibling.start, sibling.end))
    }
    return asides
  }

  /** The prefixes that a file written from this one declares. */
  private declared(): Record<string, string> {
    const own = this.root.attributes.filter(attribute => attribute.prefix === 'xmlns').map(({ local, value }): [string, string] => [local, value])
    return { ...Object.fromEntries(own), ...rootPrefixes }
  }
}

const unitsOf = (catalog: Catalog): Unit[] => [...catalog.body, ...catalog.notes.flatMap(note => note.units), ...catalog.attic]
const isStructure = (element: XmlElement): boolean => isXliffNamespace(element.uri) && (element.local === 'unit' || element.local === 'group')
const isMetadata = (element: XmlElement): boolean => element.uri === namespaces.metadata && element.local === 'metadata'

function writtenUnit(unit: Unit, subFlows: SubFlows): string {
  const lines = new XmlLines()
  writeUnit(lines, unit, subFlows)
  return lines.toString()
}

/** Everything but the content of units, in one string. */
function outline(catalog: Catalog): string {
  const ids = (units: readonly Unit[]): string[] => units.map(unit => unit.id)
  const { languages, contributions, tombstones } = catalog
  return JSON.stringify([
    [languages.source, languages.target],
    ids(catalog.body),
    catalog.notes.map(({ note, origin, units }) => [note, origin, ids(units)]),
    ids(catalog.attic),
    tombstones.map(({ id, successor }) => [id, successor]),
    contributions.map(({ id, file, by, licence, date }) => [id, file, by, licence, date]),
    catalog.unread.map(unit => unit.xml),
  ])
}
