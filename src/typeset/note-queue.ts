/**
 * Fill the foot of a page with notes: first what is left of those before, then those called on it.
 * In: a queue of note bodies and the room for them in points. Out: what is placed, what goes on to the next page, what that costs.
 */
import type { NoteBody } from './note-bodies.js'

/** What is left of a body from line `from` on. */
export type Rest = { readonly body: NoteBody; readonly from: number }
/** Lines `[from, to)` of a body, on one page. */
export type NoteSlice = Rest & { readonly to: number }
/** `height` of what is placed, in points. */
export type Packed = { readonly placed: readonly NoteSlice[]; readonly rest: readonly Rest[]; readonly height: number; readonly cost: number }

/** Of parting a note, of leaving one line of it for the next page, of a page without a line of a note under way, of a note that begins after its page, of each line put off. */
const costs = { split: 130, lone: 90, paused: 2000, moved: 5000, line: 3 } as const

/** In points. */
export const heightOf = (queue: readonly Rest[]): number => queue.reduce((sum, { body, from }) => sum + body.lines.slice(from).reduce((height, line) => height + line.height, 0), 0)

const nothing: Packed = { placed: [], rest: [], height: 0, cost: 0 }

/** Places as much of the queue as there is room for, in order; `height` is that of the whole queue. */
export function packNotes(queue: readonly Rest[], room: number, height: number = heightOf(queue)): Packed {
  if (queue.length === 0) return nothing
  if (height <= room) return { placed: queue.map(rest => ({ ...rest, to: rest.body.lines.length })), rest: [], height, cost: 0 }
  const placed: NoteSlice[] = []
  let left = room
  for (const [index, { body, from }] of queue.entries()) {
    const to = fitting(body, from, left)
    if (to < body.lines.length) return cutOff(placed, queue.slice(index), avoidWidow(body.lines.length, from, to))
    left -= heightOf([{ body, from }])
    placed.push({ body, from, to })
  }
  return { placed, rest: [], height, cost: 0 }
}

/** The line after the last that fits. */
function fitting({ lines }: NoteBody, from: number, room: number): number {
  let to = from
  let height = 0
  while (to < lines.length && height + (lines[to]?.height ?? 0) <= room + 0.01) {
    height += lines[to]?.height ?? 0
    to += 1
  }
  return to
}

/** Rather two lines on the next page than one. */
const avoidWidow = (count: number, from: number, to: number): number => (count - to === 1 && to - from > 2 ? to - 1 : to)

function cutOff(whole: readonly NoteSlice[], queue: readonly Rest[], to: number): Packed {
  const [first, ...others] = queue
  if (!first) return nothing
  const { body, from } = first
  const placed = to > from ? [...whole, { body, from, to }] : whole
  const rest = [{ body, from: to }, ...others]
  const moved = others.filter(each => each.from === 0).length + (to === 0 ? 1 : 0)
  const lines = rest.reduce((sum, each) => sum + each.body.lines.length - each.from, 0)
  const height = placed.reduce((sum, slice) => sum + slice.body.lines.slice(slice.from, slice.to).reduce((points, line) => points + line.height, 0), 0)
  return { placed, rest, height, cost: (to > from ? costs.split : from > 0 ? costs.paused : 0) + (body.lines.length - to === 1 ? costs.lone : 0) + moved * costs.moved + lines * costs.line }
}
