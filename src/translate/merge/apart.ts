/**
 * Give new names to what two branches made under one id: units, translator's notes, contributions.
 * In: the base, ours, theirs. Out: theirs, in which no id means something else than in ours.
 * Each branch counts on from the same greatest number, so the first new unit of both has one id.
 */
import type { Catalog, Contribution, Segment, Unit, UnitId } from '../../model/catalog.js'
import type { NoteId } from '../../model/inline.js'
import { noteOriginPrefixes } from '../../model/note-origin-prefixes.js'
import { IdSource, unitIds } from '../carry/new-ids.js'
import { joinKeys, sourceKey } from '../carry/source-key.js'
import { withNames } from '../take-over.js'
import { branchManners } from './manners.js'
import { allUnits } from './match-returned.js'

export function renameClashes(base: Catalog | undefined, ours: Catalog, theirs: Catalog): Catalog {
  return renameContributions(renameUnits(base, ours, renameNotes(base, ours, theirs)), ours)
}

/** What a unit is about: its source, or its text where it has none. */
const aboutUnit = ({ segments }: Unit): string => joinKeys(segments.map(({ source, target }) => (source.length > 0 ? sourceKey(source) : branchManners.key(target))))

function renameUnits(base: Catalog | undefined, ours: Catalog, theirs: Catalog): Catalog {
  const known = new Set(base ? allUnits(base).map(unit => unit.id) : [])
  const standing = new Map(allUnits(ours).map(unit => [unit.id, unit]))
  const clashes = allUnits(theirs).filter(unit => {
    const our = standing.get(unit.id)
    return our !== undefined && !known.has(unit.id) && aboutUnit(our) !== aboutUnit(unit)
  })
  if (clashes.length === 0) return theirs
  const ids = unitIds({ ...ours, attic: [...ours.attic, ...allUnits(theirs)], tombstones: [...ours.tombstones, ...theirs.tombstones], unread: [...ours.unread, ...theirs.unread] })
  const names = new Map<UnitId, UnitId>(clashes.map(unit => [unit.id, ids.next()]))
  const rename = (units: readonly Unit[]): Unit[] => units.map(unit => ({ ...unit, id: names.get(unit.id) ?? unit.id }))
  const tombstones = theirs.tombstones.map(stone => (stone.successor === undefined ? stone : { ...stone, successor: stone.successor.replace(/^[^.]+/, id => names.get(id) ?? id) }))
  return { ...theirs, body: rename(theirs.body), notes: theirs.notes.map(note => ({ ...note, units: rename(note.units) })), attic: rename(theirs.attic), tombstones }
}

/** Only translators make notes in a catalog; the names of all others are the author's. */
function renameNotes(base: Catalog | undefined, ours: Catalog, theirs: Catalog): Catalog {
  const known = new Set(base?.notes.map(({ note }) => note) ?? [])
  const standing = new Map(ours.notes.map(note => [note.note, note]))
  const says = (units: readonly Unit[]): string => units.map(aboutUnit).join('\n')
  const clashes = theirs.notes.filter(({ note, origin, units }) => {
    const our = standing.get(note)
    return our !== undefined && origin === 'translator' && !known.has(note) && says(our.units) !== says(units)
  })
  if (clashes.length === 0) return theirs
  const ids = new IdSource(noteOriginPrefixes.translator, [...ours.notes, ...theirs.notes].map(({ note }) => note))
  return withNames(theirs, new Map<NoteId, NoteId>(clashes.map(({ note }) => [note, ids.next()])))
}

function renameContributions(theirs: Catalog, ours: Catalog): Catalog {
  const spell = ({ id, file, by, licence, date }: Contribution): string => JSON.stringify([id, file, by, licence, date])
  const standing = new Map(ours.contributions.map(one => [one.id, spell(one)]))
  const clashes = theirs.contributions.filter(one => standing.has(one.id) && standing.get(one.id) !== spell(one))
  if (clashes.length === 0) return theirs
  const ids = new IdSource('c', [...ours.contributions, ...theirs.contributions].map(({ id }) => id))
  const names = new Map(clashes.map(({ id }) => [id, ids.next()]))
  const named = (segment: Segment): Segment => (segment.contribution === undefined ? segment : { ...segment, contribution: names.get(segment.contribution) ?? segment.contribution })
  const list = (units: readonly Unit[]): Unit[] => units.map(unit => ({ ...unit, segments: unit.segments.map(named) }))
  return {
    ...theirs,
    body: list(theirs.body),
    notes: theirs.notes.map(note => ({ ...note, units: list(note.units) })),
    attic: list(theirs.attic),
    contributions: theirs.contributions.map(one => ({ ...one, id: names.get(one.id) ?? one.id })),
  }
}
