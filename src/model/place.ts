/**
 * Say where in a file something stands.
 * In: a file's text and offsets. Out: a place with line and column.
 * Offsets count UTF-16 code units, as JavaScript strings do; lines and columns count from 1.
 */

/** A half-open range `[start, end)` of offsets in a file; `line` and `column` are those of `start`. */
export type Place = {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
}

/** The text of a file with its line starts found once, when the first place is asked for. */
export class SourceText {
  private found: readonly number[] | undefined

  /** `encoding`: what the bytes were in, if not in UTF-8. */
  constructor(
    readonly file: string,
    readonly text: string,
    readonly encoding?: string,
  ) {}

  private get lineStarts(): readonly number[] {
    this.found ??= lineStartsOf(this.text)
    return this.found
  }

  /** The place of `[start, end)`; offsets beyond the text are held at its end. */
  place(start: number, end: number = start): Place {
    const from = Math.max(0, Math.min(start, this.text.length))
    const index = this.lineIndex(from)
    return { file: this.file, start: from, end: Math.max(from, Math.min(end, this.text.length)), line: index + 1, column: from - (this.lineStarts[index] ?? 0) + 1 }
  }

  private lineIndex(offset: number): number {
    let low = 0
    let high = this.lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The place of a file as a whole, for what has no line of its own. */
export function wholeFile(file: string): Place {
  return { file, start: 0, end: 0, line: 1, column: 1 }
}
