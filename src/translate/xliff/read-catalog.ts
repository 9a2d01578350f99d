/**
 * Walk an XLIFF document and gather its units, remembering which element each was read from.
 * In: a text. Out: the catalog, its diagnostics, and the elements, for a writer that keeps what was not edited.
 * Units of several `file` elements come into one catalog, in order.
 */
import type { Catalog, Contribution, NoteUnits, Tombstone, Unit, UnitId } from '../../model/catalog.js'
import { diagnose, type Diagnostic } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import { noteOrigins } from '../../model/work.js'
import { parseXml } from '../../xml/parse-xml.js'
import { attributeIn, attributeOf, childElements, placeOf, type XmlElement } from '../../xml/tree.js'
import { unarmour } from '../../xml/write-xml.js'
import { fromNameToken, groupTypes, metaCategories, namespaces } from './conventions.js'
import { Unreadable } from './parse-inlines.js'
import { metasOf, parseUnit, verbatim } from './parse-unit.js'

export type ReadCatalog = {
  readonly catalog: Catalog
  readonly diagnostics: readonly Diagnostic[]
  readonly root: XmlElement | undefined
  /** The element of each unit that was read. */
  readonly elements: ReadonlyMap<UnitId, XmlElement>
  /** The elements of the units that were not. */
  readonly unreadElements: readonly XmlElement[]
}

export function readCatalog(source: SourceText): ReadCatalog {
  const { value, diagnostics } = parseXml(source)
  const gathering = new Gathering(source, [...diagnostics])
  const root = value.root && gathering.isXliff(value.root) ? value.root : undefined
  if (root) for (const file of childElements(root)) gathering.file(file)
  const languages = { source: (root && attributeOf(root, 'srcLang')) ?? '', target: (root && attributeOf(root, 'trgLang')) ?? '' }
  return { catalog: { languages, ...gathering.gathered() }, diagnostics: gathering.diagnostics, root, elements: gathering.elements, unreadElements: gathering.unreadElements }
}

/** Holds what was found so far in one document. */
class Gathering {
  readonly elements = new Map<UnitId, XmlElement>()
  readonly unreadElements: XmlElement[] = []
  private readonly body: Unit[] = []
  private readonly attic: Unit[] = []
  private readonly notes = new Map<string, NoteUnits & { units: Unit[] }>()
  private readonly contributions: Contribution[] = []
  private readonly tombstones: Tombstone[] = []
  private readonly unread: Catalog['unread'][number][] = []

  constructor(
    private readonly source: SourceText,
    readonly diagnostics: Diagnostic[],
  ) {}

  gathered(): Omit<Catalog, 'languages'> {
    const { body, attic, contributions, tombstones, unread } = this
    return { body, notes: [...this.notes.values()], attic, tombstones, contributions, unread }
  }

  isXliff(root: XmlElement): boolean {
    if (root.uri === namespaces.xliff && root.local === 'xliff') return true
    const old = /^urn:oasis:names:tc:xliff:document:(1\.\d)$/.exec(root.uri)?.[1] ?? (root.local === 'xliff' && root.uri === '' ? attributeOf(root, 'version') : undefined)
    const place = placeOf(this.source, root)
    if (old !== undefined && /^1\./.test(old)) this.diagnostics.push(diagnose('xliff-version-old', place, { version: old }))
    else this.diagnostics.push(diagnose('xliff-not-xliff', place, { found: `<${root.name}${root.uri === '' ? '' : ` xmlns="${root.uri}"`}>` }))
    return false
  }

  file(file: XmlElement): void {
    if (file.uri !== namespaces.xliff || file.local !== 'file') return
    for (const child of childElements(file)) if (child.uri === namespaces.metadata && child.local === 'metadata') this.fileFacts(child)
    this.units(file, this.body)
  }

  private fileFacts(metadata: XmlElement): void {
    for (const group of childElements(metadata)) {
      const category = attributeOf(group, 'category')
      if (category === metaCategories.contribution) this.contributions.push(toContribution(group))
      else if (category === metaCategories.tombstones) for (const [id, successor] of metasOf(group)) this.tombstones.push(successor === '' ? { id } : { id, successor })
    }
  }

  /** Reads the units below a file or group into `into`, unless a group on the way says that they are a note or the attic. */
  private units(parent: XmlElement, into: Unit[]): void {
    for (const child of childElements(parent)) {
      if (child.uri !== namespaces.xliff) continue
      if (child.local === 'unit') this.unit(child, into)
      else if (child.local === 'group') this.units(child, this.unitsOfGroup(child) ?? into)
    }
  }

  private unitsOfGroup(group: XmlElement): Unit[] | undefined {
    const type = attributeOf(group, 'type')
    if (type === groupTypes.attic) return this.attic
    if (type !== groupTypes.note) return undefined
    const id = attributeOf(group, 'id') ?? ''
    const note = unarmour(attributeOf(group, 'name') ?? fromNameToken(id.replace(/^note-/, '')))
    const found = this.notes.get(note)
    if (found) return found.units
    const named = attributeIn(group, namespaces.regard, 'origin')
    const made = { note, origin: noteOrigins.find(origin => origin === named) ?? 'author', units: [] }
    this.notes.set(note, made)
    return made.units
  }

  private unit(element: XmlElement, into: Unit[]): void {
    const place = placeOf(this.source, element)
    const id = attributeOf(element, 'id') ?? ''
    if (this.elements.has(id)) {
      this.diagnostics.push(diagnose('xliff-unit-twice', place, { unit: id }))
      this.keepUnread(element)
      return
    }
    try {
      into.push(parseUnit(this.source, element, (at, segment, state) => this.diagnostics.push(diagnose('xliff-state-without-target', placeOf(this.source, at), { segment, state }))))
      this.elements.set(id, element)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      this.diagnostics.push(diagnose('xliff-unit-unread', place, { unit: id, reason: error.message }))
      this.keepUnread(element)
    }
  }

  private keepUnread(element: XmlElement): void {
    this.unreadElements.push(element)
    this.unread.push({ xml: verbatim(this.source, element), place: this.source.place(element.start, element.end) })
  }
}

function toContribution(group: XmlElement): Contribution {
  const metas = metasOf(group)
  const by = metas.get('by')
  const licence = metas.get('licence')
  const date = metas.get('date')
  return { id: metas.get('id') ?? '', file: metas.get('file') ?? '', ...(by === undefined ? {} : { by }), ...(licence === undefined ? {} : { licence }), ...(date === undefined ? {} : { date }) }
}
