/**
 * Cut the set rows into the steps between which a spread may end.
 * In: rows with one or two tracks. Out: `Step`s: the lines that each step adds to each track, and how bad it is to end after it.
 * Where two languages stand side by side the longer side leads, line by line, and the other follows by the sentences that are
 * done, so that a pair that breaks goes on at the same height and at the same words on the next spread.
 */
import type { SetLine } from './block.js'
import type { SetRow } from './set-rows.js'

export type Step = {
  /** The row, by its index. */
  readonly row: number
  /** For each track: the first of the row's lines that the step adds, and the one after the last. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** How bad it is for a spread to end here; not counting blank space and notes. */
  readonly cost: number
}

/** Of breaking a pair at all; leaving one line of a paragraph alone behind or ahead; a divided word at the foot of a page. */
const costs = { broken: 25, orphan: 160, widow: 260, short: 40, hyphen: 12 } as const

/** All steps of the text, in order. */
export function toSteps(rows: readonly SetRow[]): Step[] {
  return rows.flatMap((row, index) => {
    const after = rows[index + 1]?.breakBefore ?? 0
    const ends = row.tracks.length === 1 ? countUp(row.tracks[0]?.length ?? 0) : pairUp(row.tracks[0] ?? [], row.tracks[1] ?? [])
    return ends.map((to, at) => ({ row: index, from: ends[at - 1] ?? row.tracks.map(() => 0), to, cost: at === ends.length - 1 ? after : costWithin(row, to) }))
  })
}

const countUp = (count: number): number[][] => Array.from({ length: count }, (_, index) => [index + 1])

/** How many lines of either side are done after each line of the longer one. */
function pairUp(source: readonly SetLine[], target: readonly SetLine[]): number[][] {
  const sourceLeads = source.length >= target.length
  const [leader, follower] = sourceLeads ? [source, target] : [target, source]
  let done = 0
  return leader.map((line, index) => {
    const isLast = index === leader.length - 1
    done = isLast ? follower.length : follow(follower, done, line.progress, index + 1)
    return sourceLeads ? [index + 1, done] : [done, index + 1]
  })
}

/** The count of lines that comes nearest to the leader's progress: at least one, and never more than the leader has. */
function follow(lines: readonly SetLine[], done: number, progress: number, most: number): number {
  let count = Math.min(Math.max(1, done), lines.length)
  const distance = (at: number): number => Math.abs((lines[at - 1]?.progress ?? 0) - progress)
  while (count < Math.min(lines.length, most) && distance(count + 1) <= distance(count)) count += 1
  return count
}

function costWithin(row: SetRow, to: readonly number[]): number {
  const kinds: number[] = row.tracks.map((lines, track) => {
    const count = to[track] ?? 0
    if (count <= 0 || count >= lines.length) return 0
    const lone = count === 1 ? costs.orphan : lines.length - count === 1 ? costs.widow : 0
    return lone + (lines[count - 1]?.hyphenated ? costs.hyphen : 0) + (lines.length < 4 ? costs.short : 0)
  })
  return kinds.reduce((sum, cost) => sum + cost, row.row.shape.kind === 'heading' ? 1e6 : costs.broken)
}
