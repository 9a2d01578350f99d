/**
 * Hold a text that must come out of a printed book letter by letter, and remember how far it has come.
 * In: expected segments. Out: a stream of letters with the segments' bounds; only `at` changes.
 */
import type { SideName } from '../model/edition.js'
import type { NoteId } from '../model/inline.js'
import type { ExpectedSegment } from './expected.js'
import { printedLetters } from './letters.js'

type Bounds = { readonly segment: ExpectedSegment; readonly start: number; readonly end: number }
/** A call of a note: the offset behind its mark. */
type Call = { readonly note: NoteId; readonly end: number }

export class TextStream {
  readonly letters: string
  readonly calls: readonly Call[]
  /** How many letters have been found. */
  at = 0
  private readonly bounds: readonly Bounds[]
  private readonly ends: ReadonlySet<number>

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
    this.letters = letters
    this.calls = calls
    this.bounds = bounds
    this.ends = new Set(bounds.map(({ end }) => end))
  }

  get isDone(): boolean {
    return this.at >= this.letters.length
  }

  /** How many letters of `text`, from `from`, are those that come next. */
  matchLength(text: string, from: number): number {
    let length = 0
    while (this.at + length < this.letters.length && text[from + length] === this.letters[this.at + length]) length += 1
    return length
  }

  /** Whether a segment ends after the next `length` letters. */
  endsSegment(length: number): boolean {
    return this.ends.has(this.at + length)
  }

  /** How many of the next `length` letters come before the end of each segment that ends among them. */
  endsWithin(length: number): number[] {
    return this.bounds.map(({ end }) => end - this.at).filter(end => end > 0 && end < length)
  }

  /** The segments whose letters stand in `[start, end)`, and whether all of each do. */
  segmentsIn(start: number, end: number): { readonly segment: ExpectedSegment; readonly whole: boolean }[] {
    return this.bounds
      .filter(bound => bound.start < end && bound.end > start)
      .map(bound => ({ segment: bound.segment, whole: bound.start >= start && bound.end <= end }))
  }
}
