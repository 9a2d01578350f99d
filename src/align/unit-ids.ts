/**
 * Give ids that were never given before, within a unit and within a catalog.
 * In: a unit or a catalog. Out: a new id at each call.
 * Segments, codes and remarks of a unit share one space of names (XLIFF 2.1 §4.3.1.20).
 */
import type { Catalog, Remark, Segment, Unit } from '../model/catalog.js'
import { codesOf } from '../model/inline-walk.js'

/** Counts on from the greatest number among ids made of the prefix and a number. */
export class FreshIds {
  private readonly greatest = new Map<string, number>()
  private readonly used: ReadonlySet<string>

  constructor(used: Iterable<string>) {
    this.used = new Set(used)
  }

  next(prefix: string): string {
    const number = (this.greatest.get(prefix) ?? this.greatestUsed(prefix)) + 1
    this.greatest.set(prefix, number)
    return `${prefix}${number}`
  }

  private greatestUsed(prefix: string): number {
    const numbers = [...this.used].filter(id => id.startsWith(prefix) && /^\d{1,9}$/u.test(id.slice(prefix.length)))
    return numbers.reduce((most, id) => Math.max(most, Number(id.slice(prefix.length))), 0)
  }
}

/** Ids for segments (`s`), codes (no prefix) and remarks (`r`) of a unit whose targets but the kept ones are written anew. */
export function freshWithin(unit: Unit, remarks: readonly Remark[], isKept: (segment: Segment) => boolean): FreshIds {
  const codes = unit.segments.flatMap(segment => [...codesOf(segment.source), ...(isKept(segment) ? codesOf(segment.target ?? []) : [])])
  return new FreshIds([...unit.segments.map(segment => segment.id), ...codes.map(code => code.id), ...remarks.map(remark => remark.id)])
}

/** Ids for units (`u`) and notes (`tr-`): none that is, was, or could not be read. */
export function freshInCatalog(catalog: Catalog, notes: Iterable<string>): FreshIds {
  const units = [...catalog.body, ...catalog.notes.flatMap(note => note.units), ...catalog.attic].map(unit => unit.id)
  const gone = catalog.tombstones.flatMap(({ id, successor }) => [id, successor ?? '']).map(id => id.split('.')[0] ?? '')
  const unread = catalog.unread.map(({ xml }) => /\sid\s*=\s*["']([^"']*)/u.exec(xml)?.[1] ?? '')
  return new FreshIds([...units, ...gone, ...unread, ...catalog.notes.map(note => note.note), ...notes])
}
