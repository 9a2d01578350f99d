/**
 * Choose the page breaks of the whole work at once, by dynamic programming over its steps: least blank, fewest broken pairs
 * and parted notes. In: rows, the notes called at their lines, a design. Out: `Spread`s; a spread is two pages that lie open
 * together, or one page where a layout has one track or two columns.
 * Of the ways to reach a break only the best is followed further, with what it still owes of notes: a sound
 * approximation, for little is owed and not for long.
 */
import type { SetLine } from './block.js'
import type { NoteBody } from './note-bodies.js'
import { heightOf, type NoteSlice, type Packed, packNotes, type Rest } from './note-queue.js'
import { gridHeight, type PageDesign } from './page-design.js'
import type { SetRow } from './set-rows.js'
import { type Step, toSteps } from './steps.js'

/** The part of a row that stands on a spread; `top` in half lines from the top of the text. */
export type RowSlice = { readonly row: number; readonly top: number; readonly from: readonly number[]; readonly to: readonly number[] }
export type Spread = {
  readonly rows: readonly RowSlice[]
  /** For each track. */
  readonly notes: readonly (readonly NoteSlice[])[]
  /** The part of each track's height that stays blank. */
  readonly blank: readonly number[]
}

type NotesAt = ReadonlyMap<SetLine, readonly NoteBody[]>
/** The best way to end a spread before step `at`. */
type Node = { readonly at: number; readonly cost: number; readonly owed: readonly (readonly Rest[])[]; readonly previous?: Node }

/** The least space between text and notes, in leadings. */
export const noteGap = 0.95
/**
 * What a blank line costs, by its square: on the fuller side, and on the other; a line that is wanting beside the rest of a note,
 * or on the last spread. `bare`: a spread more, for nothing but the rest of a note.
 */
const costs = { blank: 4, otherBlank: 0.15, meagre: 2.5, meagreLast: 40, bare: 4000 } as const
/** In lines; a last spread of fewer is meagre. */
const leastLast = 4

type Text = { readonly rows: readonly SetRow[]; readonly steps: readonly Step[]; readonly notesAt: NotesAt; readonly design: PageDesign }

/** The spreads of the text, notes included. */
export function breakSpreads(rows: readonly SetRow[], notesAt: NotesAt, design: PageDesign): Spread[] {
  const text: Text = { rows, steps: toSteps(rows), notesAt, design }
  const tracks = rows[0]?.tracks.length ?? 1
  const best: (Node | undefined)[] = [{ at: 0, cost: 0, owed: Array.from({ length: tracks }, () => []) }]
  for (let at = 0; at < text.steps.length; at += 1) {
    const node = best[at]
    if (node) reachFrom(node, text, best)
    best[at] = undefined
  }
  const last = best[text.steps.length]
  return last ? [...spreadsTo(last, text), ...notesLeft(last.owed, design)] : []
}

/** The way to a node, filled once more. */
function spreadsTo(last: Node, text: Text): Spread[] {
  const spreads: Spread[] = []
  for (let node = last; node.previous; node = node.previous) {
    const filling = new Filling(node.previous, text)
    for (const step of text.steps.slice(node.previous.at, node.at)) filling.add(step)
    spreads.push(filling.spread(filling.pack()))
  }
  return spreads.reverse()
}

/** Spreads of nothing but the ends of notes. */
function notesLeft(owed: readonly (readonly Rest[])[], design: PageDesign): Spread[] {
  const spreads: Spread[] = []
  let left = owed
  while (left.some(queue => queue.length > 0)) {
    const packed = left.map(queue => packNotes(queue, design.lines * design.leading))
    spreads.push({ rows: [], notes: packed.map(({ placed }) => placed), blank: left.map(() => 0) })
    left = packed.map(({ rest }) => rest)
  }
  return spreads
}

const nothingOwed: readonly Rest[] = []

/** Tries every end of a spread that begins at `node`. */
function reachFrom(node: Node, text: Text, best: (Node | undefined)[]): void {
  const { steps } = text
  const filling = new Filling(node, text)
  for (let at = node.at; at < steps.length; at += 1) {
    const step = steps[at]
    if (!step) return
    filling.add(step)
    if (filling.isOver && at > node.at) return
    const packed = filling.pack()
    const cost = node.cost + step.cost + filling.cost(packed, at + 1 === steps.length)
    const known = best[at + 1]
    if (known && known.cost <= cost) continue
    best[at + 1] = { at: at + 1, cost, owed: packed.map(({ rest }) => (rest.length === 0 ? nothingOwed : rest)), previous: node }
  }
}

/** A spread while it is filled step by step. */
class Filling {
  private readonly slices: { row: number; top: number; from: readonly number[]; to: readonly number[] }[] = []
  /** The height of each track's text, in half lines, and of the row under way. */
  private readonly depth: number[]
  private bottom = 0
  private readonly queues: Rest[][]
  private readonly noteHeights: number[]
  private readonly unit: number

  private readonly rows: readonly SetRow[]
  private readonly notesAt: NotesAt
  private readonly design: PageDesign

  constructor(
    private readonly node: Node,
    { rows, notesAt, design }: Text,
  ) {
    this.rows = rows
    this.notesAt = notesAt
    this.design = design
    this.depth = node.owed.map(() => 0)
    this.queues = node.owed.map(queue => [...queue])
    this.noteHeights = node.owed.map(queue => heightOf(queue))
    this.unit = design.leading / 2
  }

  /** Whether the text runs below the page. */
  get isOver(): boolean {
    return this.bottom > gridHeight(this.design)
  }

  add(step: Step): void {
    const row = this.rows[step.row]
    if (!row) return
    const last = this.slices.at(-1)
    if (last?.row === step.row) last.to = step.to
    else this.slices.push({ row: step.row, top: this.topOf(row, step), from: step.from, to: step.to })
    const top = this.slices.at(-1)?.top ?? 0
    const isNew = last?.row !== step.row
    for (let track = 0; track < row.tracks.length; track += 1) {
      const lines = row.tracks[track] ?? []
      let height = isNew ? top : Math.max(top, this.depth[track] ?? 0)
      for (let at = step.from[track] ?? 0; at < (step.to[track] ?? 0); at += 1) {
        const line = lines[at]
        if (!line) continue
        height += line.height
        this.call(line)
      }
      if (height > top) this.depth[track] = height
    }
    this.bottom = Math.max(...this.depth)
  }

  /** A row begins below the longer side of the one before. */
  private topOf(row: SetRow, step: Step): number {
    const isFirstOfWork = step.row === 0 && step.from.every(from => from === 0)
    if (this.slices.length === 0 && !isFirstOfWork) return 0
    const top = this.bottom + row.gap
    return row.registered && top % 2 === 1 ? top + 1 : top
  }

  private call(line: SetLine): void {
    const bodies = this.notesAt.get(line)
    if (!bodies) return
    for (const body of bodies) {
      this.queues[body.track]?.push({ body, from: 0 })
      this.noteHeights[body.track] = (this.noteHeights[body.track] ?? 0) + body.lines.reduce((sum, each) => sum + each.height, 0)
    }
  }

  private room(track: number): number {
    return this.design.lines * this.design.leading - (this.depth[track] ?? 0) * this.unit - noteGap * this.design.leading
  }

  pack(): Packed[] {
    return this.queues.map((queue, track) => packNotes(queue, this.room(track), this.noteHeights[track] ?? 0))
  }

  /** The blank of each track, in lines. */
  private blanks(packed: readonly Packed[]): number[] {
    return packed.map(({ height: notes }, track) => {
      const used = (this.depth[track] ?? 0) * this.unit + (notes > 0 ? notes + noteGap * this.design.leading : 0)
      return Math.max(0, this.design.lines - used / this.design.leading)
    })
  }

  cost(packed: readonly Packed[], isLast: boolean): number {
    const notes = packed.reduce((sum, { cost }) => sum + cost, 0)
    const blanks = this.blanks(packed)
    const least = Math.min(...blanks)
    const most = Math.max(...blanks)
    const meagre = this.node.owed.some(queue => queue.length > 0) ? Math.max(0, this.design.lines / 3 - this.bottom / 2) : 0
    const blank = isLast ? this.endCost(packed) : costs.blank * least ** 2 + costs.otherBlank * most ** 2
    return notes + blank + costs.meagre * meagre ** 2 + (this.isOver ? 1e6 : 0)
  }

  /** What the last spread costs; one that is also the first may be short. */
  private endCost(packed: readonly Packed[]): number {
    const bare = packed.some(({ rest }) => rest.length > 0) ? costs.bare : 0
    const wanting = this.node.previous ? Math.max(0, leastLast - this.bottom / 2) : 0
    return bare + costs.meagreLast * wanting ** 2
  }

  spread(packed: readonly Packed[]): Spread {
    return { rows: this.slices.map(slice => ({ ...slice })), notes: packed.map(({ placed }) => placed), blank: this.blanks(packed).map(lines => lines / this.design.lines) }
  }
}
