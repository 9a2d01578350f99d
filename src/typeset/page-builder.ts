/**
 * Gather what stands on one page, in reading order.
 * In: lines with their places. Out: a `Page`. Links' targets are noted as their lines come.
 */
import type { SideName } from '../model/edition.js'
import type { LanguageTag } from '../model/work.js'
import type { Destination, LineRole, Page, PlacedLine, PlacedRule } from './laid-out-book.js'
import type { Line } from './line.js'

/** Where a line belongs. */
export type Belonging = { readonly role: LineRole; readonly side: SideName; readonly language: LanguageTag; readonly row?: string; readonly note?: string }

export class PageBuilder {
  private readonly lines: PlacedLine[] = []
  private readonly rules: PlacedRule[] = []
  private readonly destinations: Destination[] = []

  constructor(readonly number: number) {}

  /** Puts a line with its left edge at `x` and its baseline at `y`. */
  put(line: Line, x: number, y: number, belonging: Belonging): void {
    this.lines.push({ ...belonging, x, y, line })
    for (const rule of line.rules ?? []) this.rules.push({ x: x + rule.x, y: y - rule.height, width: rule.width })
    for (const piece of line.pieces) if (piece.call) this.target(piece.call.caller, x + piece.x, y)
  }

  rule(x: number, y: number, width: number): void {
    this.rules.push({ x, y, width })
  }

  /** A link to `name` leads to a little above `y`. */
  target(name: string, x: number, y: number): void {
    this.destinations.push({ name, x, y })
  }

  finish(): Page {
    return { number: this.number, lines: this.lines, rules: this.rules, destinations: this.destinations }
  }
}
