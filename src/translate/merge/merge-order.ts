/**
 * Decide which units stand in which list of a merged translation, and in which order.
 * In: the base, ours, theirs. Out: the ids of each list: `body`, `note …`, `attic`.
 * A unit goes where the side put it that moved it. Carrying over to the text sets the order right in any case: here nothing must get lost.
 */
import type { Catalog, Unit, UnitId } from '../../model/catalog.js'
import { groupBy } from '../carry/group-by.js'

/** The lists of a catalog by name, in order. */
function listsOf(catalog: Catalog): [string, readonly Unit[]][] {
  return [['body', catalog.body], ...catalog.notes.map(({ note, units }): [string, readonly Unit[]] => [`note ${note}`, units]), ['attic', catalog.attic]]
}

type Side = { readonly order: ReadonlyMap<string, readonly UnitId[]>; readonly listOf: ReadonlyMap<UnitId, string>; readonly units: ReadonlyMap<UnitId, Unit> }

export function mergeOrder(base: Catalog | undefined, ours: Catalog, theirs: Catalog): Map<string, UnitId[]> {
  const [was, our, their] = [toSide(base), toSide(ours), toSide(theirs)]
  const ids = new Set([...our.listOf.keys(), ...their.listOf.keys()])
  const placed = groupBy([...ids].flatMap(id => placeOf(id, was, our, their).map(list => ({ id, list }))), one => one.list)
  return new Map([...placed].map(([list, members]) => [list, inOrder(list, new Set(members.map(({ id }) => id)), was, our, their)]))
}

function toSide(catalog: Catalog | undefined): Side {
  const lists = catalog ? listsOf(catalog) : []
  const entries = lists.flatMap(([list, units]) => units.map(unit => ({ list, unit })))
  return { order: new Map(lists.map(([list, units]) => [list, units.map(unit => unit.id)])), listOf: new Map(entries.map(({ list, unit }) => [unit.id, list])), units: new Map(entries.map(({ unit }) => [unit.id, unit])) }
}

/** The list of a unit; none for one that was removed with nobody's work in it. */
function placeOf(id: UnitId, was: Side, ours: Side, theirs: Side): string[] {
  const [before, our, their] = [was.listOf.get(id), ours.listOf.get(id), theirs.listOf.get(id)]
  if (our !== undefined && their !== undefined) return [our === before ? their : their === before || our !== 'attic' ? our : their]
  const [left = '', worked] = our !== undefined ? [our, ours] : [their, theirs]
  if (before === undefined) return [left]
  const isUntouched = JSON.stringify(worked.units.get(id)) === JSON.stringify(was.units.get(id))
  return isUntouched ? [] : ['attic']
}

/** In the order of the side that changed it, ours if both did; what only the other has stands behind its neighbour there. */
function inOrder(list: string, members: ReadonlySet<UnitId>, was: Side, ours: Side, theirs: Side): UnitId[] {
  const [before, our, their] = [was, ours, theirs].map(side => side.order.get(list) ?? [])
  const isOursOld = JSON.stringify(our) === JSON.stringify(before)
  const [first, second] = isOursOld ? [their, our] : [our, their]
  const order = (first ?? []).filter(id => members.has(id))
  const standing = new Set(order)
  const rest = (second ?? []).filter(id => members.has(id) && !standing.has(id))
  for (const id of rest) {
    const at = (second ?? []).indexOf(id)
    const neighbour = (second ?? []).slice(0, at).findLast(one => standing.has(one))
    order.splice(neighbour === undefined ? 0 : order.indexOf(neighbour) + 1, 0, id)
    standing.add(id)
  }
  return [...order, ...[...members].filter(id => !standing.has(id))]
}
