/**
 * Lay a corridor through the grid of the two texts, outside which no bead is looked for.
 * In: sure pairs. Out: for each number of source passages consumed, the range of target passages consumed.
 * Between two anchors the whole rectangle is open, so a passage that one text lacks does not bend the path.
 */
import type { Ranges } from './passages.js'

/** `low[i] … high[i]` (inclusive) for i from 0 to the number of source passages, counted from the starts of the ranges; both never fall. */
export type Corridor = { readonly low: Int32Array; readonly high: Int32Array; readonly width: number; readonly cells: number }

/** Passages that a path may go through. */
export type Waypoint = { readonly source: number; readonly target: number }

/** A rectangle with more cells than this is opened along its diagonal only. */
const largest = 400_000

/** The corridor through `waypoints` (rising), with `margin` cells on every side. */
export function layCorridor(waypoints: readonly Waypoint[], ranges: Ranges, margin: number): Corridor {
  const rows = ranges.source.to - ranges.source.from
  const columns = ranges.target.to - ranges.target.from
  const low = new Int32Array(rows + 1).fill(columns)
  const high = new Int32Array(rows + 1).fill(0)
  let from: Waypoint = { source: 0, target: 0 }
  const inside = waypoints.map(({ source, target }) => ({ source: source - ranges.source.from, target: target - ranges.target.from }))
  for (const to of [...inside, { source: rows, target: columns }]) {
    openBetween(low, high, from, to, margin, columns)
    from = to
  }
  low[0] = 0
  high[rows] = columns
  for (let row = 1; row <= rows; row += 1) high[row] = Math.max(high[row] ?? 0, high[row - 1] ?? 0)
  for (let row = rows - 1; row >= 0; row -= 1) low[row] = Math.min(low[row] ?? 0, low[row + 1] ?? 0)
  let width = 0
  let cells = 0
  for (let row = 0; row <= rows; row += 1) {
    const here = (high[row] ?? 0) - (low[row] ?? 0) + 1
    width = Math.max(width, here)
    cells += here
  }
  return { low, high, width, cells }
}

function openBetween(low: Int32Array, high: Int32Array, from: Waypoint, to: Waypoint, margin: number, columns: number): void {
  const height = to.source - from.source
  const span = to.target - from.target
  const whole = height * span <= largest
  const half = whole ? 0 : Math.ceil(largest / height / 2)
  for (let row = Math.max(0, from.source - margin); row <= Math.min(low.length - 1, to.source + margin); row += 1) {
    const along = height > 0 ? Math.min(1, Math.max(0, (row - from.source) / height)) : 0
    const centre = from.target + along * span
    const least = whole ? from.target : Math.max(from.target, Math.floor(centre - half))
    const most = whole ? to.target : Math.min(to.target, Math.ceil(centre + half))
    low[row] = Math.max(0, Math.min(low[row] ?? 0, least - margin))
    high[row] = Math.min(columns, Math.max(high[row] ?? 0, most + margin))
  }
}
