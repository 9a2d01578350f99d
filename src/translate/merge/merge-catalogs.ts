/**
 * Merge two versions of a whole translation three ways, as two branches or two programs have written them.
 * In: the catalog that both began with, ours, theirs. Out: the catalog, counts, and each conflict as a diagnostic.
 * What one side put in, moved or put away is done; a unit that one side removed while the other worked on it goes to the attic.
 * Throws `CannotMerge` where both changed what only another program understands.
 */
import type { Catalog, NoteUnits, Unit, UnitId } from '../../model/catalog.js'
import { type Checked, diagnose } from '../../model/diagnostic.js'
import type { Place } from '../../model/place.js'
import { renameClashes } from './apart.js'
import { allUnits } from './match-returned.js'
import type { Merge } from './merge-returned.js'
import type { Outcome } from './merge-segment.js'
import { CannotMerge, mergeUnit, type UnitConflict } from './merge-unit.js'
import { mergeOrder } from './merge-order.js'

/** `origin`: whose theirs is, for a person. `locate`: where a segment stands, for messages. */
export type BranchOptions = { readonly origin: string; readonly locate: (unit: UnitId, segment: string) => Place }

export function mergeCatalogs(base: Catalog | undefined, ours: Catalog, sent: Catalog, { origin, locate }: BranchOptions): Checked<Merge> {
  const theirs = renameClashes(base, ours, sent)
  const outcomes: Outcome[] = []
  const conflicts: UnitConflict[] = []
  const [wasUnits, ourUnits, theirUnits] = [byId(base), byId(ours), byId(theirs)]
  const unitOf = (id: UnitId): Unit | undefined => {
    const [our, their] = [ourUnits.get(id), theirUnits.get(id)]
    if (!our || !their) return our ?? their
    const merged = mergeUnit(wasUnits.get(id), our, their, origin)
    outcomes.push(...merged.outcomes)
    conflicts.push(...merged.conflicts)
    return merged.unit
  }
  const lists = mergeOrder(base, ours, theirs)
  const unitsIn = (list: string): Unit[] => (lists.get(list) ?? []).flatMap(id => unitOf(id) ?? [])
  const body = unitsIn('body')
  const notes = mergeNotes(base, ours, theirs).map((note): NoteUnits => ({ ...note, units: unitsIn(`note ${note.note}`) }))
  const attic = unitsIn('attic')
  const used = new Set([...body, ...notes.flatMap(note => note.units), ...attic].map(unit => unit.id))
  const catalog: Catalog = {
    languages: ours.languages,
    body,
    notes,
    attic,
    tombstones: union(base?.tombstones, ours.tombstones, theirs.tombstones, one => one.id).filter(({ id }) => !used.has(id)),
    contributions: union(base?.contributions, ours.contributions, theirs.contributions, one => one.id),
    unread: union(base?.unread, ours.unread, theirs.unread, one => one.xml),
  }
  checkUnread(catalog)
  const count = (outcome: Outcome): number => outcomes.filter(one => one === outcome).length
  const diagnostics = conflicts.map(({ unit, segment, ours: our, theirs: their }) => diagnose('translation-conflict', locate(unit, segment), { segment: `${unit}.${segment}`, ours: our, theirs: their, by: origin }))
  return { value: { catalog, counts: { taken: count('taken'), same: count('same'), kept: count('kept'), conflicts: count('conflict'), unknown: 0 } }, diagnostics }
}

const byId = (catalog: Catalog | undefined): Map<UnitId, Unit> => new Map(catalog ? allUnits(catalog).map(unit => [unit.id, unit]) : [])

/** Ours, and theirs behind the note that it stood behind; a note that one side took away is gone if nothing is left to stand in it. */
function mergeNotes(base: Catalog | undefined, ours: Catalog, theirs: Catalog): NoteUnits[] {
  const was = new Set(base?.notes.map(({ note }) => note) ?? [])
  const has = (catalog: Catalog, { note }: NoteUnits): boolean => catalog.notes.some(one => one.note === note)
  const notes = ours.notes.filter(note => !was.has(note.note) || has(theirs, note))
  theirs.notes.forEach((note, index) => {
    if (notes.some(one => one.note === note.note) || was.has(note.note)) return
    const before = theirs.notes.slice(0, index).findLast(one => notes.some(other => other.note === one.note))
    notes.splice(notes.findIndex(one => one.note === before?.note) + 1, 0, note)
  })
  return notes
}

/** Those of both, without what one side took away; where both have one key, ours, unless only theirs changed it. */
function union<Member>(base: readonly Member[] | undefined, ours: readonly Member[], theirs: readonly Member[], keyOf: (member: Member) => string): Member[] {
  const [was, our, their] = [base ?? [], ours, theirs].map(list => new Map(list.map(one => [keyOf(one), one])))
  const spell = (member: Member | undefined): string => JSON.stringify(member)
  const merged = ours.filter(one => !was?.has(keyOf(one)) || their?.has(keyOf(one))).map(one => (spell(one) === spell(was?.get(keyOf(one))) ? (their?.get(keyOf(one)) ?? one) : one))
  return [...merged, ...theirs.filter(one => !our?.has(keyOf(one)) && !was?.has(keyOf(one)))]
}

/** Units that nobody can read must not stand twice. */
function checkUnread({ unread, ...catalog }: Catalog): void {
  const ids = unread.map(({ xml }) => /\sid\s*=\s*["']([^"']*)/.exec(xml)?.[1] ?? '')
  const used = new Set(allUnits({ ...catalog, unread }).map(unit => unit.id))
  const twice = ids.find((id, index) => ids.indexOf(id) !== index || used.has(id))
  if (twice !== undefined) throw new CannotMerge(twice)
}
