/**
 * Hold a text that must come out of a printed book letter by letter, and remember how far it has come.
 * In: expected segments. Out: a stream of letters with the bounds of its segments. It changes as pages are read: `at` moves on,
 * and what is found to be missing is cut out.
 */
import type { SideName } from '../model/edition.js'
import type { NoteId } from '../model/inline.js'
import type { ExpectedSegment } from './expected.js'
import { printedLetters } from './letters.js'

type Bounds = { readonly segment: ExpectedSegment; readonly start: number; readonly end: number }
/** A call of a note: the offset behind its mark. */
type Call = { readonly note: NoteId; readonly end: number }

export class TextStream {
  /** Short, and its own. */
  readonly name: string
  letters: string
  /** How many letters have been found. */
  at = 0
  private bounds: readonly Bounds[]
  private calls: readonly Call[]
  private ends: ReadonlySet<number>

  /** `note`: the note whose body this is, in one language; none for the text itself. */
  constructor(readonly side: SideName, segments: readonly ExpectedSegment[], marks: ReadonlyMap<NoteId, string>, readonly note?: NoteId) {
    let letters = ''
    const bounds: Bounds[] = []
    const calls: Call[] = []
    for (const segment of segments) {
      const start = letters.length
      for (const [index, part] of segment.parts.entries()) {
        letters += printedLetters(part)
        const call = segment.calls[index]
        if (call === undefined) continue
        letters += marks.get(call) ?? ''
        calls.push({ note: call, end: letters.length })
      }
      bounds.push({ segment, start, end: letters.length })
    }
    this.name = `${marks.get(note ?? '') ?? ''}${side === 'source' ? 's' : 't'}`
    this.letters = letters
    this.calls = calls
    this.bounds = bounds
    this.ends = new Set(bounds.map(({ end }) => end))
  }

  get isDone(): boolean {
    return this.at >= this.letters.length
  }

  isEnd(offset: number): boolean {
    return this.ends.has(offset)
  }

  /** The notes called in `[start, end)`. */
  callsIn(start: number, end: number): NoteId[] {
    return this.calls.filter(call => call.end > start && call.end <= end).map(({ note }) => note)
  }

  /** The segment that the letter at this offset belongs to. */
  segmentAt(offset: number): ExpectedSegment | undefined {
    return this.bounds.find(({ end }) => end > offset)?.segment
  }

  /** Takes the letters of `[start, end)` out; returns their segments, and whether all of each went. */
  cut(start: number, end: number): { readonly segment: ExpectedSegment; readonly whole: boolean }[] {
    const gone = this.bounds.filter(bound => bound.start < end && bound.end > start).map(bound => ({ segment: bound.segment, whole: bound.start >= start && bound.end <= end }))
    const moved = (offset: number): number => (offset <= start ? offset : Math.max(start, offset - (end - start)))
    this.letters = this.letters.slice(0, start) + this.letters.slice(end)
    this.bounds = this.bounds.map(bound => ({ segment: bound.segment, start: moved(bound.start), end: moved(bound.end) })).filter(bound => bound.end > bound.start)
    this.calls = this.calls.filter(call => call.end <= start || call.end > end).map(({ note, end: offset }) => ({ note, end: moved(offset) }))
    this.ends = new Set(this.bounds.map(bound => bound.end))
    return gone
  }
}
