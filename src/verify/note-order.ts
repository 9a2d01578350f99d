/**
 * Work out once more, from book and catalog alone, which number every note must have.
 * In: the calls of every row and of every note's own rows. Out: the ids of all notes, first number first.
 * It repeats what `pair` does, by another way, because a proof that leans on what it proves is none.
 */
import type { NoteId } from '../model/inline.js'

/** The notes that a row calls, in each language, in order. */
export type Calls = { readonly source: readonly NoteId[]; readonly target: readonly NoteId[] }

/**
 * Every note of `bodies` in the order of its number: as the rows call it, the source first; one that only the target calls, after
 * the call that stands before it there; one that a note calls, right after that note; one that nothing calls, at the end.
 */
export function noteOrder(rows: readonly Calls[], bodies: ReadonlyMap<NoteId, readonly Calls[]>): NoteId[] {
  const queue = [...rows.flatMap(inReadingOrder), ...bodies.keys()]
  const order = new Set<NoteId>()
  while (queue.length > 0) {
    const note = queue.shift()
    if (note === undefined || order.has(note) || !bodies.has(note)) continue
    order.add(note)
    queue.unshift(...(bodies.get(note) ?? []).flatMap(inReadingOrder))
  }
  return [...order]
}

function inReadingOrder({ source, target }: Calls): NoteId[] {
  const order = source.filter((note, index) => source.indexOf(note) === index)
  for (const [index, note] of target.entries()) {
    if (order.includes(note)) continue
    const before = Math.max(-1, ...target.slice(0, index).map(earlier => order.indexOf(earlier)))
    order.splice(before + 1, 0, note)
  }
  return order
}
