/**
 * Write a catalog as XLIFF 2.1: one file, a group for each note, a group for the attic.
 * In: a catalog, and the file that it was read from, if any. Out: the text of the file.
 * With a base, units that were not edited are written back byte for byte; if nothing but units was edited, so is all the rest.
 */
import type { Catalog, Unit, UnitId } from '../model/catalog.js'
import type { SourceText } from '../model/place.js'
import { armour, XmlLines } from '../xml/write-xml.js'
import { Base } from './xliff/base.js'
import { groupTypes, metaCategories, namespaces, rootPrefixes, toNameToken } from './xliff/conventions.js'
import { toSubFlows } from './xliff/sub-flows.js'
import type { SubFlows } from './xliff/write-inlines.js'
import { writeMeta, writeUnit } from './xliff/write-unit.js'

/** `base`: the text that the catalog was read from. Its comments, other programs' elements and layout are kept. */
export type WriteOptions = { readonly base?: SourceText }

/** The XLIFF of a catalog; ends with a line feed. `parseXliff` of it gives the catalog again. */
export function writeXliff(catalog: Catalog, options: WriteOptions): string {
  const base = options.base && Base.read(options.base)
  return base?.edited(catalog) ?? new FreshFile(catalog, base).write()
}

class FreshFile {
  private readonly lines = new XmlLines()
  private readonly subFlows: SubFlows
  private readonly written = new Set<UnitId>()

  constructor(
    private readonly catalog: Catalog,
    private readonly base: Base | undefined,
  ) {
    this.subFlows = toSubFlows(catalog)
  }

  write(): string {
    const { catalog, lines, base } = this
    lines.line('<?xml version="1.0" encoding="UTF-8"?>')
    for (const comment of base?.commentsBeforeRoot() ?? []) lines.line(comment)
    const declarations = Object.fromEntries(Object.entries(rootPrefixes).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]))
    lines.open('xliff', { xmlns: base?.namespace() ?? namespaces.xliff, ...declarations, ...base?.rootAttributes(), version: base?.version() ?? '2.1', srcLang: catalog.languages.source, trgLang: catalog.languages.target })
    lines.open('file', { id: 'f1', 'xml:space': 'preserve', ...base?.fileAttributes() })
    for (const element of base?.fileExtras('before-metadata') ?? []) lines.line(element)
    this.metadata()
    for (const element of base?.fileExtras('after-metadata') ?? []) lines.line(element)
    this.units(catalog.body)
    this.notes()
    this.attic()
    for (const unit of catalog.unread) lines.line(unit.xml)
    for (const comment of base?.commentsElsewhere(this.written) ?? []) lines.line(comment)
    return lines.close().close().toString()
  }

  private metadata(): void {
    const { contributions, tombstones } = this.catalog
    const foreign = this.base?.fileMetaGroups() ?? []
    if (contributions.length + tombstones.length + foreign.length === 0) return
    this.lines.open('mda:metadata', {})
    for (const { id, file, by, licence, date } of contributions) {
      this.lines.open('mda:metaGroup', { category: metaCategories.contribution })
      for (const [type, text] of Object.entries({ id, file, by, licence, date })) if (text !== undefined) this.lines.line(writeMeta(type, text))
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

  private notes(): void {
    for (const { note, origin, units } of this.catalog.notes) {
      this.lines.open('group', { id: `note-${toNameToken(note)}`, type: groupTypes.note, name: armour(note), 'regard:origin': origin })
      this.units(units)
      this.lines.close()
    }
  }

  /** A file must hold a unit or a group (XLIFF 2.1 §4.2.2.2), so an empty catalog has an empty attic. */
  private attic(): void {
    const { body, notes, attic, unread } = this.catalog
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
      else writeUnit(this.lines, unit, this.subFlows, this.base?.elementOf(unit.id))
    }
  }
}
