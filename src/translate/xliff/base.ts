/**
 * Remember the file that a catalog was read from, so that whatever was not edited is written back as it was.
 * In: the text of an XLIFF file. Out: its pieces, and the whole with only the edited units replaced.
 * A unit counts as unedited when it would be written the same; so the order of keys and the spelling of the file do not matter.
 * Of an edited unit only what was edited is rewritten (`edit-unit.ts`).
 */
import type { Catalog, Unit, UnitId } from '../../model/catalog.js'
import type { SourceText } from '../../model/place.js'
import { hasErrors } from '../../model/diagnostic.js'
import { applyPatches, marginOf, type Patch } from '../../xml/edit-xml.js'
import { meaningAt } from '../../xml/element-scope.js'
import { preservesSpace, standaloneSlice } from '../../xml/slice.js'
import { attributeOf, childElements, type XmlElement, type XmlNode } from '../../xml/tree.js'
import { type Attributes, XmlLines } from '../../xml/write-xml.js'
import { isXliffNamespace, metaCategories, namespaces, rootPrefixes } from './conventions.js'
import { editUnit } from './edit-unit.js'
import { type ReadCatalog, readCatalog } from './read-catalog.js'
import { toSubFlows } from './sub-flows.js'
import type { Was } from './unit-asides.js'
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

  private elementOf(id: UnitId): XmlElement | undefined {
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

  /** The whole file with what was edited in its units patched; undefined when more than units was edited. */
  edited(catalog: Catalog): string | undefined {
    if (outline(catalog) !== outline(this.read.catalog)) return undefined
    const flows = toSubFlows(catalog)
    const patches = unitsOf(catalog).flatMap(now => {
      const was = this.units.get(now.id)
      const element = this.elementOf(now.id)
      return was && element && was !== now ? (editUnit({ source: this.source, element }, { was, now, wasFlows: this.subFlows, flows }) ?? this.rewritten(now, element, flows)) : []
    })
    return applyPatches(this.source.text, patches)
  }

  /** The unit written anew, indented as the old one stood. */
  private rewritten(unit: Unit, element: XmlElement, subFlows: SubFlows): Patch[] {
    if (!this.isEdited(unit, subFlows)) return []
    const margin = marginOf(this.source.text, element)
    const lines = new XmlLines(margin.slice(margin.lastIndexOf('\n') + 1))
    const around = { subFlows, prefix: '', meaningOf: meaningAt(element) }
    const declared = Object.entries({ '': element.uri, ...rootPrefixes }).filter(([prefix, uri]) => around.meaningOf(prefix) !== uri)
    const more = Object.fromEntries(declared.map(([prefix, uri]) => [prefix === '' ? 'xmlns' : `xmlns:${prefix}`, uri]))
    writeUnit(lines, unit, around, this.wasOf(unit.id), { ...more, ...(preservesSpace(element) ? {} : { 'xml:space': 'preserve' }) })
    return [{ start: element.start, end: element.end, put: lines.toString().trim() }]
  }

  /** Where a unit was read. */
  wasOf(id: UnitId): Was | undefined {
    const element = this.elementOf(id)
    return element && { source: this.source, element }
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

  get fileIds(): readonly string[] {
    return this.files.map(file => attributeOf(file, 'id') ?? '')
  }

  fileOf(unit: Unit): string | undefined {
    const element = this.elementOf(unit.id)
    return element && this.fileAt(element.start)
  }

  fileAt(offset: number): string | undefined {
    const file = this.files.find(one => one.start <= offset && offset < one.end)
    return file && attributeOf(file, 'id')
  }

  private file(id: string): XmlElement | undefined {
    return this.files.find(file => attributeOf(file, 'id') === id)
  }

  private childrenOf(id: string): XmlElement[] {
    const file = this.file(id)
    return file ? childElements(file) : []
  }

  /** What stands in the root beside the files (XLIFF 2.2 allows notes and metadata there). */
  rootExtras(): string[] {
    return childElements(this.root).filter(child => !this.files.includes(child)).map(child => standaloneSlice(this.source, child, this.declared()))
  }

  fileAttributes(id: string): Attributes {
    return Object.fromEntries((this.file(id)?.attributes ?? []).map(({ name, value }) => [name, value]))
  }

  /** What the file holds besides units and our own metadata, as it was written. Metadata come between extensions and notes. */
  fileExtras(id: string, where: 'before-metadata' | 'after-metadata'): string[] {
    const extras = this.childrenOf(id).filter(child => !isStructure(child) && !isMetadata(child))
    const isFirst = (child: XmlElement): boolean => isXliffNamespace(child.uri) && child.local === 'skeleton'
    return extras.filter(child => isFirst(child) === (where === 'before-metadata')).map(child => standaloneSlice(this.source, child, this.declared()))
  }

  /** Groups of metadata that are not ours. */
  fileMetaGroups(id: string): string[] {
    const groups = this.childrenOf(id).filter(isMetadata).flatMap(childElements)
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

  /** All others in a file: before what is no unit, or a unit that is not `written`, and at the end of the file or a group. */
  commentsElsewhere(id: string, written: ReadonlySet<UnitId>): string[] {
    const claimedElements = new Set([...written].map(unit => this.elementOf(unit)))
    const claimed = (node: XmlNode): boolean => node.type === 'element' && claimedElements.has(node)
    const below = (parent: XmlElement): string[] => [
      ...parent.children.flatMap((node, index) => (node.type !== 'element' || claimed(node) ? [] : [...this.asidesBefore(parent.children, index), ...(isStructure(node) && node.local === 'group' ? below(node) : [])])),
      ...this.asidesBefore(parent.children, parent.children.length),
    ]
    const file = this.file(id)
    return file ? below(file) : []
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
  declared(): Readonly<Record<string, string>> {
    const own = this.root.attributes.filter(attribute => attribute.prefix === 'xmlns').map(({ local, value }): [string, string] => [local, value])
    return { ...Object.fromEntries(own), ...rootPrefixes }
  }
}

const unitsOf = (catalog: Catalog): Unit[] => [...catalog.body, ...catalog.notes.flatMap(note => note.units), ...catalog.attic]
const isStructure = (element: XmlElement): boolean => isXliffNamespace(element.uri) && (element.local === 'unit' || element.local === 'group')
const isMetadata = (element: XmlElement): boolean => element.uri === namespaces.metadata && element.local === 'metadata'

function writtenUnit(unit: Unit, subFlows: SubFlows): string {
  const lines = new XmlLines()
  writeUnit(lines, unit, { subFlows, prefix: '', meaningOf: () => undefined })
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
