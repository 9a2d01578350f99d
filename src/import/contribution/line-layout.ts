/**
 * Tell how a text file uses its lines: a line for each paragraph, or paragraphs broken to a width.
 * In: lines. Out: the layout, and for wrapped text whether a line is full, that is, ends only because its width does.
 */

/** `width` is that of the longest lines, undefined where lines are not wrapped; `apart`: they prove to be paragraphs. */
export type LineLayout = { readonly width: number | undefined; readonly apart: boolean }

/** Nobody wraps text at more characters than this. */
const widest = 130
const narrowest = 30
/** A line this much shorter than the width may still be full: writers wrap by eye. */
const slack = 0.85

const isBlank = (line: string): boolean => line.trim() === ''
const firstWord = (line: string): number => /^\s*\S*/.exec(line)?.[0].trimStart().length ?? 0

/** The layout that most of the lines follow that have another line directly below; full lines that all end a sentence are paragraphs. */
export function lineLayout(lines: readonly string[]): LineLayout {
  const followed = lines.flatMap((line, at) => (isBlank(line) || isBlank(lines[at + 1] ?? '') ? [] : [at]))
  const lengths = followed.map(at => (lines[at] ?? '').trimEnd().length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  const long = lengths.filter(length => length > widest)
  if (width > widest) return { width: undefined, apart: long.length > lengths.length / 2 }
  if (width < narrowest) return { width: undefined, apart: false }
  const full = followed.filter(at => isFull(lines[at] ?? '', lines[at + 1] ?? '', { width }))
  if (full.length <= followed.length / 2) return { width: undefined, apart: false }
  const finished = full.filter(at => /[.!?…:]["”’»)\]]*\s*$/.test(lines[at] ?? ''))
  return finished.length < full.length * 0.7 ? { width, apart: false } : { width: undefined, apart: true }
}

/** Whether the first word of the next line would not have fitted on this one. */
export function isFull(line: string, next: string, { width }: Pick<LineLayout, 'width'>): boolean {
  return width !== undefined && line.trimEnd().length + 1 + firstWord(next) >= width * slack
}
