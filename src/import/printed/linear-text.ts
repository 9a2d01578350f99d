/**
 * Write printed pages down as a text, and remember of each of its lines and words where it stood.
 * In: pages. Out: a text with a line for each printed line, indents and blank lines as on the page, form feeds between pages.
 * It is what the places of the log refer to. A soft hyphen at a line's end is written as a hyphen.
 */
import { SourceText } from '../../model/place.js'
import type { PrintedLine, PrintedPage, PrintedRun } from './printed-page.js'

/** A run and the range of the text it became, without the space after it. */
export type PlacedRun = { readonly run: PrintedRun; readonly start: number; readonly end: number }
/** `[start, end)` in the text, with its indent; `page` counts from 0; `soft`: it ended with a hyphen of the typesetter's. */
export type PlacedLine = { readonly start: number; readonly end: number; readonly page: number; readonly line: PrintedLine; readonly runs: readonly PlacedRun[]; readonly soft: boolean }
export type LinearText = { readonly source: SourceText; readonly lines: readonly PlacedLine[]; readonly pages: readonly PrintedPage[] }

const softHyphen = '\u00ad'
const widestIndent = 60
const mostBlankLines = 4
/** A gap wider than this share of the letters' size parts columns of a table. */
const columnGap = 1.1
/** A narrower one is a space, although nobody wrote one. */
const wordGap = 0.25

export function toLinearText(file: string, pages: readonly PrintedPage[]): LinearText {
  const lines: PlacedLine[] = []
  let text = ''
  for (const [number, page] of pages.entries()) {
    if (number > 0) text += '\f'
    const left = Math.min(...page.lines.map(line => line.x))
    for (const [at, line] of page.lines.entries()) {
      const indent = ' '.repeat(Math.min(widestIndent, Math.max(0, Math.floor((line.x - left) / (line.size * 0.5 || 1)))))
      text += '\n'.repeat(at === 0 ? 0 : blankLines(page.lines, at))
      const placed = placeLine(line, number, text.length + indent.length)
      lines.push({ ...placed.line, start: text.length })
      text += `${indent}${placed.text}\n`
    }
  }
  return { source: new SourceText(file, text), lines, pages }
}

/** How many lines would have found room above this one. */
function blankLines(lines: readonly PrintedLine[], at: number): number {
  const [before, line] = [lines[at - 1], lines[at]]
  if (!before || !line) return 0
  const pitch = 1.25 * Math.min(before.size, line.size)
  return Math.min(mostBlankLines, Math.max(0, Math.round((line.baseline - before.baseline) / (pitch || 1)) - 1))
}

function placeLine(line: PrintedLine, page: number, from: number): { readonly text: string; readonly line: PlacedLine } {
  const runs: PlacedRun[] = []
  let text = ''
  for (const [at, run] of line.runs.entries()) {
    const letters = run.text.trimEnd()
    runs.push({ run, start: from + text.length, end: from + text.length + letters.length })
    text += letters + spaceAfter(run, line.runs[at + 1], at === 0 ? letters : '')
  }
  const soft = text.endsWith(softHyphen)
  const written = soft ? `${text.slice(0, -1)}-` : text
  return { text: written, line: { start: from, end: from + written.length, page, line, runs, soft } }
}

/** A list's number is one space away from its item, however far it was hung out. */
function spaceAfter(run: PrintedRun, next: PrintedRun | undefined, first: string): string {
  if (!next) return ''
  const gap = next.x - run.x - run.width
  const size = Math.max(run.size, next.size)
  if (gap > columnGap * size && !/^(?:(?:\d{1,3}|[a-zA-Z])[.)°]|[•▪◦·–—-])$/.test(first)) return '   '
  return gap > wordGap * size || /\s$/.test(run.text) || /^\s/.test(next.text) ? ' ' : ''
}

/** The line that a place of the text belongs to. */
export function lineAt({ lines }: LinearText, offset: number): PlacedLine | undefined {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return lines[low - 1]
}
