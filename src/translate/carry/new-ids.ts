/**
 * Give ids that were never given before: one more than the greatest number ever used.
 * In: all ids that are or were in use. Out: a new one at each call.
 */
import type { Catalog, Unit } from '../../model/catalog.js'
import { codesIn } from './twin-codes.js'

export class IdSource {
  private greatest = 0
  private readonly used = new Set<string>()
  private readonly numbered: RegExp

  /** `prefix` begins each new id; ids of another make do not count for the number. */
  constructor(
    private readonly prefix: string,
    used: Iterable<string>,
  ) {
    this.numbered = new RegExp(`^${prefix}(\\d{1,9})$`)
    for (const id of used) this.use(id)
  }

  use(id: string): void {
    this.used.add(id)
    this.greatest = Math.max(this.greatest, Number(this.numbered.exec(id)?.[1] ?? 0))
  }

  isUsed(id: string): boolean {
    return this.used.has(id)
  }

  next(): string {
    const id = `${this.prefix}${this.greatest + 1}`
    this.use(id)
    return id
  }
}

/** Ids for units: numbers go on after those of all units, tombstones, the attic and what could not be read. */
export function unitIds(catalog: Catalog | undefined): IdSource {
  if (!catalog) return new IdSource('u', [])
  const units = [...catalog.body, ...catalog.notes.flatMap(note => note.units), ...catalog.attic].map(unit => unit.id)
  const gone = catalog.tombstones.flatMap(({ id, successor }) => [id, successor ?? '']).flatMap(id => [id, id.split('.')[0] ?? ''])
  const unread = catalog.unread.map(({ xml }) => /\sid\s*=\s*["']([^"']*)/.exec(xml)?.[1] ?? '')
  return new IdSource('u', [...units, ...gone, ...unread])
}

/** Every id within a unit: segments, codes and remarks share one space of names (XLIFF 2.1 §4.3.1.20). */
export function idsWithin(unit: Unit): string[] {
  return [
    ...unit.segments.flatMap(segment => [segment.id, ...codesIn(segment.source).map(code => code.id), ...codesIn(segment.target ?? []).map(code => code.id)]),
    ...unit.remarks.map(remark => remark.id),
  ]
}
