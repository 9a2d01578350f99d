/**
 * Walk an XLIFF document and gather its units, remembering which element each was read from.
 * In: a text. Out: the catalog, its diagnostics, and the elements, for a writer that keeps what was not edited.
 * Units of several `file` elements come into one catalog, in order; one whose id is taken is called by its file, too.
 */
import type { Catalog, Contribution, NoteUnits, Tombstone, Unit, UnitId } from '../../model/catalog.js'
import { diagnose, type Diagnostic } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import { noteOrigins } from '../../model/work.js'
import { attributeIn, attributeOf, childElements, placeOf, type XmlElement } from '../../xml/tree.js'
import { unarmour } from '../../xml/write-xml.js'
import { checkRoot } from './check-root.js'
import { fromNameToken, groupTypes, isXliffNamespace, metaCategories, namespaces } from './conventions.js'
import { parseTree, remarkEncoding } from './parse-tree.js'
import { metasOf, parseUnit, verbatim } from './parse-unit.js'
import { Unreadable } from './unreadable.js'

export type ReadCatalog = {
  readonly catalog: Catalog
  readonly diagnostics: readonly Diagnostic[]
  readonly root: XmlElement | undefined
  /** The element of each unit that was read. */
  readonly elements: ReadonlyMap<UnitId, XmlElement>
}

/** A file that is read and then leant on when it is written is read once; so what was not edited is known by being the same object. */
const known = new WeakMap<SourceText, ReadCatalog>()

export function readCatalog(source: SourceText): ReadCatalog {
  const found = known.get(source) ?? read(source)
  known.set(source, found)
  return found
}

function read(source: SourceText): ReadCatalog {
  const { value, diagnostics } = parseTree(source)
  const gathering = new Gathering(source, [...remarkEncoding(source), ...diagnostics])
  const root = value.root && gathering.isXliff(value.root) ? value.root : undefined
  if (root) for (const file of childElements(root)) gathering.file(file)
  const languages = { source: (root && attributeOf(root, 'srcLang')) ?? '', target: (root && attributeOf(root, 'trgLang')) ?? '' }
  return { catalog: { languages, ...gathering.gathered() }, diagnostics: gathering.diagnostics, root, elements: gathering.elements }
}

/** Holds what was found so far in one document. */
class Gathering {
  readonly elements = new Map<UnitId, XmlElement>()
  private readonly idsInFile = new Set<UnitId>()
  private fileId = ''
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
    const wrong = checkRoot(this.source, root)
    if (wrong) this.diagnostics.push(wrong)
    return !wrong
  }

  file(file: XmlElement): void {
    if (!isXliffNamespace(file.uri) || file.local !== 'file') return
    this.idsInFile.clear()
    this.fileId = attributeOf(file, 'id') ?? ''
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
      if (!isXliffNamespace(child.uri)) continue
      if (child.local === 'unit') this.unit(child, into)
      else if (child.local === 'group') this.units(child, this.unitsOfGroup(child) ?? into)
    }
  }

  private unitsOfGroup(group: XmlElement): Unit[] | undefined {
    const type = attributeOf(group, 'type')
    if (type === groupTypes.attic) return this.attic
    if (type !== groupTypes.note) return undefined
    const id = attributeOf(group, 'id') ?? ''
    const note = unarmour(attributeOf(group, 'name') ?? noteOfGroup(id))
    const found = this.notes.get(note)
    if (found) return found.units
    const named = attributeIn(group, namespaces.regard, 'origin')
    const made = { note, origin: noteOrigins.find(origin => origin === named) ?? 'author', units: [] }
    this.notes.set(note, made)
    return made.units
  }

  private unit(element: XmlElement, into: Unit[]): void {
    const said = attributeOf(element, 'id') ?? ''
    const id = this.elements.has(said) && !this.idsInFile.has(said) ? `${this.fileId}/${said}` : said
    if (this.elements.has(id)) {
      this.diagnostics.push(diagnose('xliff-unit-twice', placeOf(this.source, element), { unit: said }))
      this.keepUnread(element)
      return
    }
    this.idsInFile.add(said)
    try {
      const unit = parseUnit(this.source, element, (at, segment, state) => this.diagnostics.push(diagnose('xliff-state-without-target', placeOf(this.source, at), { segment, state })))
      into.push(id === said ? unit : { ...unit, id })
      this.elements.set(id, element)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      this.diagnostics.push(diagnose('xliff-unit-unread', placeOf(this.source, element), { unit: said, reason: error.message }))
      this.keepUnread(element)
    }
  }

  private keepUnread(element: XmlElement): void {
    this.unread.push({ xml: verbatim(this.source, element), place: this.source.place(element.start, element.end) })
  }
}

/** The note that a group's id names; the id as it stands where that is no name of ours. */
function noteOfGroup(id: string): string {
  const token = id.replace(/^note-/, '')
  return fromNameToken(token) ?? token
}

function toContribution(group: XmlElement): Contribution {
  const metas = metasOf(group)
  const by = metas.get('by')
  const licence = metas.get('licence')
  const date = metas.get('date')
  return { id: metas.get('id') ?? '', file: metas.get('file') ?? '', ...(by === undefined ? {} : { by }), ...(licence === undefined ? {} : { licence }), ...(date === undefined ? {} : { date }) }
}
