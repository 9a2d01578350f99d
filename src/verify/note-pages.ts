/**
 * Remember on which pages notes are called and on which they stand, and say which stand in the wrong place.
 * In: what is taken from the streams, page by page. Out: the notes that begin too far from their calls.
 */
import type { SideName } from '../model/edition.js'
import type { NoteId } from '../model/inline.js'
import type { Layout } from '../model/work.js'
import type { TextStream } from './text-stream.js'

type Astray = { readonly stream: TextStream; readonly page: number; readonly call: number }

export class NotePages {
  private readonly calls: { readonly note: NoteId; readonly side: SideName; readonly page: number }[] = []
  /** The page on which each body begins. */
  private readonly begins = new Map<TextStream, number>()
  /** The bodies at the foot of each page. */
  private readonly foot = new Map<number, Set<TextStream>>()

  constructor(private readonly view: Layout) {}

  /** Something of a stream stands on a page, with these calls in it. */
  take(stream: TextStream, page: number, calls: readonly NoteId[]): void {
    for (const note of calls) this.calls.push({ note, side: stream.side, page })
    if (stream.note === undefined) return
    if (!this.begins.has(stream)) this.begins.set(stream, page)
    this.foot.set(page, (this.foot.get(page) ?? new Set()).add(stream))
  }

  /**
   * A body begins on the page of a call in its own language, or on the spread of one in the other where its own never calls it;
   * one page of its language later where other notes fill the foot.
   */
  astray(): Astray[] {
    return [...this.begins].flatMap(([stream, page]) => {
      const calls = this.calls.filter(({ note }) => note === stream.note)
      const own = calls.filter(({ side }) => side === stream.side)
      const pages = (own.length > 0 ? own : calls).map(call => call.page)
      const isNear = (call: number): boolean => (own.length > 0 ? call === page : this.isOneSpread(call, page))
      const [call] = pages
      const fits = call === undefined || pages.some(each => isNear(each) || (this.isFull(each, stream) && isNear(each + this.turn)))
      return fits ? [] : [{ stream, page, call }]
    })
  }

  /** From one page of a language to the next. */
  private get turn(): number {
    return this.view === 'facing' ? 2 : 1
  }

  private isOneSpread(page: number, other: number): boolean {
    return this.view === 'facing' ? Math.floor(page / 2) === Math.floor(other / 2) : page === other
  }

  private isFull(page: number, without: TextStream): boolean {
    return [...(this.foot.get(page) ?? [])].some(stream => stream !== without)
  }
}
