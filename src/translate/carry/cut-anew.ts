/**
 * Give a unit that nobody has translated yet the sentences of the book, which other rules may cut otherwise than before.
 * In: a slot and its unchanged unit. Out: the unit with these sentences, and tombstones for the segments that went.
 * Where a translation, a remark or an addition hangs on a segment, the unit keeps its segments: only words that nobody has touched are cut anew.
 */
import type { SegmentId, Tombstone, Unit } from '../../model/catalog.js'
import { UnitBuilder } from './build-unit.js'
import type { OldUnit, Slot } from './old-and-new.js'

/** `retired`: ids of segments that this unit once had. */
export function cutAnew(slot: Slot, old: OldUnit, retired: readonly SegmentId[]): { readonly unit: Unit; readonly tombstones: readonly Tombstone[] } {
  if (!isUntouched(old) || isCutAlike(slot, old)) return { unit: old.unit, tombstones: [] }
  const builder = new UnitBuilder(old.unit.id, slot, old, retired)
  const waiting = [...old.sourced]
  for (const sentence of slot.sentences) {
    const at = waiting.findIndex(({ key }) => key === sentence.key)
    const [same] = at < 0 ? [] : waiting.splice(at, 1)
    if (same) builder.adopt(same.segment, old)
    else builder.addNew(sentence)
  }
  const unit = builder.build()
  return { unit, tombstones: waiting.map(({ segment }) => ({ id: `${unit.id}.${segment.id}`, successor: `${unit.id}.${successorOf(segment.id, slot, old, unit)}` })) }
}

function isUntouched({ unit, sourced }: OldUnit): boolean {
  const isBare = unit.segments.every(segment => segment.state === 'initial' && (segment.target ?? []).length === 0 && segment.subState === undefined)
  return isBare && unit.segments.length === sourced.length && unit.remarks.every(remark => remark.segment === undefined)
}

const isCutAlike = (slot: Slot, { sourced }: OldUnit): boolean => sourced.length === slot.sentences.length && sourced.every(({ key }, index) => key === slot.sentences[index]?.key)

/** The segment that holds the words a segment began with. */
function successorOf(gone: SegmentId, slot: Slot, { sourced }: OldUnit, unit: Unit): SegmentId {
  const before = sourced.slice(0, sourced.findIndex(({ segment }) => segment.id === gone))
  const start = before.reduce((sum, { text }) => sum + text.length + 1, 0)
  let end = 0
  const index = slot.sentences.findIndex(({ text }) => {
    end += text.length + 1
    return start < end
  })
  return unit.segments[Math.max(0, index)]?.id ?? gone
}
