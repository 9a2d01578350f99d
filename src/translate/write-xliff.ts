/**
 * Write a catalog as XLIFF 2: a group for each note, a group for the attic, in one file unless it was read from several.
 * In: a catalog, and the file that it was read from, if any. Out: the text of the file.
 * With a base, units that were not edited are written back byte for byte; if nothing but units was edited, so is all the rest.
 */
import type { Catalog, Unit, UnitId } from '../model/catalog.js'
import { SourceText } from '../model/place.js'
import { armour, XmlLines } from '../xml/write-xml.js'
import { Base } from './xliff/base.js'
import { type FilePart, partByFile } from './xliff/file-parts.js'
import { groupTypes, metaCategories, namespaces, rootPrefixes, toNameToken } from './xliff/conventions.js'
import { toSubFlows } from './xliff/sub-flows.js'
import { toVersion, type XliffVersion } from './xliff/to-version.js'
import type { SubFlows } from './xliff/write-inlines.js'
import { writeMeta, writeUnit } from './xliff/write-unit.js'

/** `base`: the text that the catalog was read from. Its comments, other programs' elements and layout are kept. `version`: 2.1 unless the base says otherwise. */
export type WriteOptions = { readonly base?: SourceText; readonly version?: XliffVersion }

/** The XLIFF of a catalog; ends with a line feed. `parseXliff` of it gives the catalog again. */
export function writeXliff(catalog: Catalog, options: WriteOptions): string {
  const base = options.base && Base.read(options.base)
  const text = base?.edited(catalog) ?? new FreshFile(catalog, base).write()
  return options.version === undefined ? text : toVersion(new SourceText('', text), options.version).value
}

class FreshFile {
  private readonly lines = new XmlLines()
  private readonly subFlows: SubFlows
  private readonly written = new Set<UnitId>()
  /** What each prefix means in the file. */
  private readonly declared: Readonly<Record<string, string>>

  constructor(
    private readonly catalog: Catalog,
    private readonly base: Base | undefined,
  ) {
    this.subFlows = toSubFlows(catalog)
    this.declared = base?.declared() ?? rootPrefixes
  }

  write(): string {
    const { catalog, lines, base } = this
    lines.line('<?xml version="1.0" encoding="UTF-8"?>')
    for (const comment of base?.commentsBeforeRoot() ?? []) lines.line(comment)
    const declarations = Object.fromEntries(Object.entries(rootPrefixes).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]))
    lines.open('xliff', { xmlns: base?.namespace() ?? namespaces.xliff, ...declarations, ...base?.rootAttributes(), version: base?.version() ?? '2.1', srcLang: catalog.languages.source, trgLang: catalog.languages.target })
    for (const extra of base?.rootExtras() ?? []) lines.line(extra)
    const parts = partByFile(catalog, base)
    for (const [id, part] of parts) this.file(id, part, id === parts.keys().next().value)
    return lines.close().toString()
  }

  /** One `file`; what is known of the whole work stands in the first. */
  private file(id: string, part: FilePart, isFirst: boolean): void {
    const { lines, base } = this
    lines.open('file', { id, 'xml:space': 'preserve', ...base?.fileAttributes(id) })
    for (const element of base?.fileExtras(id, 'before-metadata') ?? []) lines.line(element)
    this.metadata(id, isFirst)
    for (const element of base?.fileExtras(id, 'after-metadata') ?? []) lines.line(element)
    this.units(part.body)
    this.notes(part)
    this.attic(part)
    for (const unit of part.unread) lines.line(unit.xml)
    for (const comment of base?.commentsElsewhere(id, this.written) ?? []) lines.line(comment)
    lines.close()
  }

  private metadata(file: string, isFirst: boolean): void {
    const { contributions, tombstones } = isFirst ? this.catalog : { contributions: [], tombstones: [] }
    const foreign = this.base?.fileMetaGroups(file) ?? []
    if (contributions.length + tombstones.length + foreign.length === 0) return
    this.lines.open('mda:metadata', {})
    for (const { id, file: name, by, licence, date } of contributions) {
      this.lines.open('mda:metaGroup', { category: metaCategories.contribution })
      for (const [type, text] of Object.entries({ id, file: name, by, licence, date })) if (text !== undefined) this.lines.line(writeMeta(type, text))
      this.lines.close()
    }
    if (tombstones.length > 0) {
      this.lines.open('mda:metaGroup', { category: metaCategories.tombstones })
      for (const { id, successor } of tombstones) this.lines.line(writeMeta(id, successor ?? ''))
      this.lines.close()
    }
    for (const group of foreign) this.lines.line(group)
    this.lines.close()
  }

  private notes(part: FilePart): void {
    for (const { note, origin, units } of part.notes) {
      this.lines.open('group', { id: `note-${toNameToken(note)}`, type: groupTypes.note, name: armour(note), 'regard:origin': origin })
      this.units(units)
      this.lines.close()
    }
  }

  /** A file must hold a unit or a group (XLIFF 2.1 §4.2.2.2), so an empty file has an empty attic. */
  private attic({ body, notes, attic, unread }: FilePart): void {
    if (attic.length === 0 && body.length + notes.length + unread.length > 0) return
    this.lines.open('group', { id: 'attic', type: groupTypes.attic, translate: 'no' })
    this.units(attic)
    this.lines.close()
  }

  private units(units: readonly Unit[]): void {
    for (const unit of units) {
      this.written.add(unit.id)
      for (const comment of this.base?.commentsBefore(unit.id) ?? []) this.lines.line(comment)
      const unchanged = this.base?.unchanged(unit, this.subFlows)
      if (unchanged !== undefined) this.lines.line(unchanged)
      else writeUnit(this.lines, unit, { subFlows: this.subFlows, prefix: '', meaningOf: prefix => this.declared[prefix] }, this.base?.wasOf(unit.id))
    }
  }
}
