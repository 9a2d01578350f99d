/**
 * Remember on which pages notes are called and on which they stand, and say which stand in the wrong place.
 * In: what is taken from the streams, page by page. Out: the notes that begin too far from their calls.
 * Whether there was room for a note is seen from how far down its page was filled, by text or by other notes.
 */
import type { SideName } from '../model/edition.js'
import type { NoteId } from '../model/inline.js'
import type { Layout } from '../model/work.js'
import type { TextStream } from './text-stream.js'

type Astray = { readonly stream: TextStream; readonly page: number; readonly call: number }

/** A note begins below a gap of a line, and a parted one takes two lines along: so much, in lines, may stay blank. */
const tooLittle = 2.5

export class NotePages {
  private readonly calls: { readonly note: NoteId; readonly side: SideName; readonly page: number }[] = []
  /** The page on which each body begins. */
  private readonly begins = new Map<TextStream, number>()
  /** The height of the lowest line of each page or, in two columns, of each column. */
  private readonly lowest = new Map<string, number>()

  /** `line`: the distance of two lines, in points. */
  constructor(private readonly view: Layout, private readonly line: number) {}

  /** Something of a stream stands on a page, its last line at this height, with these calls in it. */
  take(stream: TextStream, page: number, height: number, calls: readonly NoteId[]): void {
    for (const note of calls) this.calls.push({ note, side: stream.side, page })
    if (stream.note !== undefined && !this.begins.has(stream)) this.begins.set(stream, page)
    const column = this.columnOf(page, stream.side)
    this.lowest.set(column, Math.min(height, this.lowest.get(column) ?? height))
  }

  /**
   * A body begins on the page of a call in its own language, or on the page of its language in the spread of one in the other where
   * its own never calls it; later only where all pages from there on are full.
   */
  astray(): Astray[] {
    const bottom = Math.min(...this.lowest.values())
    const isFull = (page: number, side: SideName): boolean => (this.lowest.get(this.columnOf(page, side)) ?? Number.POSITIVE_INFINITY) - bottom < tooLittle * this.line
    return [...this.begins].flatMap(([stream, page]) => {
      const calls = this.calls.filter(({ note }) => note === stream.note)
      const own = calls.filter(({ side }) => side === stream.side)
      const homes = own.length > 0 ? own.map(call => call.page) : calls.map(call => this.opposite(call.page, stream.side))
      const [call] = homes
      const fits = call === undefined || homes.some(home => home <= page && this.pagesBetween(home, page).every(each => isFull(each, stream.side)))
      return fits ? [] : [{ stream, page, call }]
    })
  }

  private columnOf(page: number, side: SideName): string {
    return this.view === 'columns' ? `${page} ${side}` : String(page)
  }

  /** The page of this language on the spread of a page. */
  private opposite(page: number, side: SideName): number {
    return this.view === 'facing' ? Math.floor(page / 2) * 2 + (side === 'source' ? 0 : 1) : page
  }

  /** From one page to another of the same language, without the last. */
  private pagesBetween(first: number, end: number): number[] {
    const turn = this.view === 'facing' ? 2 : 1
    return Array.from({ length: Math.ceil((end - first) / turn) }, (_, index) => first + index * turn)
  }
}
