/**
 * Fill the foot of a page with notes: first what is left of those before, then those called on it.
 * In: a queue of note bodies and the room for them in points. Out: what is placed, what goes on to the next page, what that costs.
 */
import type { NoteBody } from './note-bodies.js'

/** What is left of a body from line `from` on. */
export type Rest = { readonly body: NoteBody; readonly from: number }
/** Lines `[from, to)` of a body, on one page. */
export type NoteSlice = Rest & { readonly to: number }
export type Packed = { readonly placed: readonly NoteSlice[]; readonly rest: readonly Rest[]; readonly cost: number }

/** Of parting a note, of a note that begins after its page, and of each line that is put off. */
const costs = { split: 130, moved: 5000, line: 3 } as const

/** In points. */
export const heightOf = (queue: readonly Rest[]): number => queue.reduce((sum, { body, from }) => sum + body.lines.slice(from).reduce((height, line) => height + line.height, 0), 0)

/** Places as much of the queue as there is room for, in order. */
export function packNotes(queue: readonly Rest[], room: number): Packed {
  const placed: NoteSlice[] = []
  let left = room
  for (const [index, { body, from }] of queue.entries()) {
    let to = from
    while (to < body.lines.length && (body.lines[to]?.height ?? 0) <= left + 0.01) {
      left -= body.lines[to]?.height ?? 0
      to += 1
    }
    if (to === body.lines.length) placed.push({ body, from, to })
    else return cutOff(placed, queue.slice(index), avoidWidow(body.lines.length, from, to))
  }
  return { placed, rest: [], cost: 0 }
}

/** Rather two lines on the next page than one. */
const avoidWidow = (count: number, from: number, to: number): number => (count - to === 1 && to - from > 2 ? to - 1 : to)

function cutOff(placed: readonly NoteSlice[], queue: readonly Rest[], to: number): Packed {
  const [first, ...others] = queue
  if (!first) return { placed, rest: [], cost: 0 }
  const { body, from } = first
  const moved = others.filter(rest => rest.from === 0).length + (to === 0 ? 1 : 0)
  const rest = [{ body, from: to }, ...others]
  const lines = rest.reduce((sum, each) => sum + each.body.lines.length - each.from, 0)
  return { placed: to > from ? [...placed, { body, from, to }] : placed, rest, cost: (to > from || from > 0 ? costs.split : 0) + moved * costs.moved + lines * costs.line }
}
