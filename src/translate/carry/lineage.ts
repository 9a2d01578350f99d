/**
 * Say which slot goes on under the id of which old unit, when blocks were split, merged or rewritten.
 * In: the links between sentences. Out: at most one unit for each slot, and one slot for each unit: those that share most text.
 */
import { groupBy } from './group-by.js'
import type { Link } from './match-sentences.js'
import type { OldUnit, Slot } from './old-and-new.js'

type Claim = { readonly slot: Slot; readonly unit: OldUnit; weight: number }

/** Units in the attic lend their translations, not their ids. */
export function findLineage(links: readonly Link[]): Map<Slot, OldUnit> {
  const claims: Claim[] = []
  for (const [slot, ofSlot] of groupBy(links, link => link.news[0]?.slot)) {
    if (!slot) continue
    const byUnit = groupBy(ofSlot.flatMap(link => link.olds.filter(old => !old.owner.inAttic)), old => old.owner)
    for (const [unit, olds] of byUnit) claims.push({ slot, unit, weight: olds.reduce((sum, old) => sum + old.key.length, 0) })
  }
  const lineage = new Map<Slot, OldUnit>()
  const given = new Set<OldUnit>()
  for (const { slot, unit } of claims.sort((a, b) => b.weight - a.weight)) {
    if (lineage.has(slot) || given.has(unit)) continue
    lineage.set(slot, unit)
    given.add(unit)
  }
  return lineage
}
