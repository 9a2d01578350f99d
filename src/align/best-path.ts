/**
 * Find the best sequence of beads through a corridor, and how sure each of its beads is.
 * In: a corridor and a scorer. Out: beads in order, each with its probability among all paths (forward and backward sums).
 * Memory: one score for each cell and shape of the corridor, which is linear in the texts when the corridor is narrow.
 */
import type { BeadScorer } from './bead-score.js'
import type { Corridor } from './corridor.js'
import type { Ranges } from './passages.js'
import type { BeadShape } from './weights.js'

/** Source passages `[i, i + sources)` answered by target passages `[j, j + targets)`. */
export type PathBead = { readonly i: number; readonly sources: number; readonly j: number; readonly targets: number; readonly probability: number }

const none = Number.NEGATIVE_INFINITY

/** The corridor with the score of every bead, by the cell where the bead ends. */
class ScoredCorridor {
  readonly offsets: Int32Array
  readonly scores: Float32Array

  constructor(readonly corridor: Corridor, readonly ranges: Ranges, readonly shapes: readonly BeadShape[], scorer: BeadScorer) {
    const { source, target } = ranges
    const rows = corridor.low.length
    this.offsets = new Int32Array(rows + 1)
    for (let row = 0; row < rows; row += 1) this.offsets[row + 1] = (this.offsets[row] as number) + (corridor.high[row] as number) - (corridor.low[row] as number) + 1
    this.scores = new Float32Array((this.offsets[rows] as number) * shapes.length).fill(none)
    this.eachCell((row, column, cell) => {
      shapes.forEach((shape, at) => {
        if (this.cell(row - shape.sources, column - shape.targets) < 0) return
        this.scores[cell * shapes.length + at] = shape.prior + scorer.score(source.from + row - shape.sources, shape.sources, target.from + column - shape.targets, shape.targets)
      })
    })
  }

  get cells(): number {
    return this.offsets[this.offsets.length - 1] as number
  }

  /** The number of a cell; -1 outside the corridor. */
  cell(row: number, column: number): number {
    if (row < 0 || column < (this.corridor.low[row] as number) || column > (this.corridor.high[row] as number)) return -1
    return (this.offsets[row] as number) + column - (this.corridor.low[row] as number)
  }

  eachCell(visit: (row: number, column: number, cell: number) => void): void {
    for (let row = 0; row < this.corridor.low.length; row += 1) {
      const low = this.corridor.low[row] as number
      for (let column = low; column <= (this.corridor.high[row] as number); column += 1) visit(row, column, (this.offsets[row] as number) + column - low)
    }
  }

  /** For each shape that may end in a cell: where it begins and its score. */
  eachBead(row: number, column: number, cell: number, visit: (from: number, score: number, shape: number) => void): void {
    for (let at = 0; at < this.shapes.length; at += 1) {
      const score = this.scores[cell * this.shapes.length + at] as number
      const shape = this.shapes[at] as BeadShape
      if (score > none) visit(this.cell(row - shape.sources, column - shape.targets), score, at)
    }
  }
}

/** The best path through the corridor. */
export function findBestPath(corridor: Corridor, ranges: Ranges, shapes: readonly BeadShape[], scorer: BeadScorer): PathBead[] {
  const grid = new ScoredCorridor(corridor, ranges, shapes, scorer)
  const path = viterbi(grid)
  const forward = forwardSums(grid)
  const backward = backwardSums(grid)
  const whole = forward[grid.cells - 1] as number
  return path.map(({ from, to, score, ...bead }) => ({ ...bead, probability: Math.min(1, Math.exp((forward[from] as number) + score + (backward[to] as number) - whole)) }))
}

type Step = Omit<PathBead, 'probability'> & { readonly from: number; readonly to: number; readonly score: number }

function viterbi(grid: ScoredCorridor): Step[] {
  const best = new Float64Array(grid.cells).fill(none)
  const came = new Int8Array(grid.cells).fill(-1)
  best[0] = 0
  grid.eachCell((row, column, cell) => {
    grid.eachBead(row, column, cell, (from, score, shape) => {
      const total = (best[from] as number) + score
      if (total > (best[cell] as number)) {
        best[cell] = total
        came[cell] = shape
      }
    })
  })
  return traceBack(grid, came)
}

function traceBack(grid: ScoredCorridor, came: Int8Array): Step[] {
  const steps: Step[] = []
  let row = grid.corridor.low.length - 1
  let column = grid.corridor.high[row] as number
  while (row > 0 || column > 0) {
    const to = grid.cell(row, column)
    const at = came[to] as number
    const shape = grid.shapes[at]
    if (!shape) throw new Error(`No bead ends at ${row}, ${column}.`)
    row -= shape.sources
    column -= shape.targets
    steps.push({ i: grid.ranges.source.from + row, sources: shape.sources, j: grid.ranges.target.from + column, targets: shape.targets, from: grid.cell(row, column), to, score: grid.scores[to * grid.shapes.length + at] as number })
  }
  return steps.reverse()
}

function forwardSums(grid: ScoredCorridor): Float64Array {
  const sums = new Float64Array(grid.cells).fill(none)
  sums[0] = 0
  grid.eachCell((row, column, cell) => {
    grid.eachBead(row, column, cell, (from, score) => {
      sums[cell] = addLogs(sums[cell] as number, (sums[from] as number) + score)
    })
  })
  return sums
}

function backwardSums(grid: ScoredCorridor): Float64Array {
  const sums = new Float64Array(grid.cells).fill(none)
  sums[grid.cells - 1] = 0
  for (let row = grid.corridor.low.length - 1; row >= 0; row -= 1) {
    for (let column = grid.corridor.high[row] as number; column >= (grid.corridor.low[row] as number); column -= 1) {
      const cell = grid.cell(row, column)
      grid.eachBead(row, column, cell, (from, score) => {
        sums[from] = addLogs(sums[from] as number, (sums[cell] as number) + score)
      })
    }
  }
  return sums
}

/** log(eᵃ + eᵇ) */
function addLogs(a: number, b: number): number {
  if (a === none) return b
  if (b === none) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}
