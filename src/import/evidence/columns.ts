/**
 * See that two columns of print were written down side by side, line by line, with a gutter of spaces between them.
 * In: the lines of a document, their spaces kept. Out: the stretches of lines where that is so. A table has figures or single words in
 * its cells; a column of text goes on from each of its lines to the one below, on both sides.
 */
import type { Passage } from '../passage.js'
import { endsSentence, startsInside } from './line-shape.js'

/** Lines `[from, to)` in two columns, the right one of which begins `right` characters from the margin. `certain`: both read on by themselves. */
export type Columns = { readonly from: number; readonly to: number; readonly right: number; readonly certain: boolean }

const fewest = 6
const narrowest = 14
const gutter = / {2,}(?=\S)/g

export function columnsIn(lines: readonly Passage[]): Columns[] {
  const found: Columns[] = []
  for (let at = 0; at < lines.length; ) {
    let end = at + 1
    while (end < lines.length && !lines[end]?.startsPage) end += 1
    found.push(...columnsOfPage(lines, at, end))
    at = end
  }
  return found
}

const textOf = (line: Passage | undefined): string => line?.text.text ?? ''

function columnsOfPage(lines: readonly Passage[], from: number, to: number): Columns[] {
  const right = usualRight(lines, from, to)
  if (right === undefined) return []
  const found: Columns[] = []
  for (let at = from; at < to; at += 1) {
    let end = at
    while (end < to && !crosses(textOf(lines[end]), right)) end += 1
    const columns = end - at >= fewest ? judge(lines, at, end, right) : undefined
    if (columns) found.push(columns)
    at = end
  }
  return found
}

/** Where most right-hand cells of a page begin. */
function usualRight(lines: readonly Passage[], from: number, to: number): number | undefined {
  const count = new Map<number, number>()
  for (let at = from; at < to; at += 1) {
    const text = textOf(lines[at])
    const indent = text.length - text.trimStart().length
    for (const match of text.matchAll(gutter)) if (match.index > indent && match.index + match[0].length >= narrowest) count.set(match.index + match[0].length, (count.get(match.index + match[0].length) ?? 0) + 1)
  }
  const [best] = [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best && best[1] >= fewest ? best[0] : undefined
}

/** Text stands where the gutter is. */
const crosses = (text: string, right: number): boolean => text.length > right && text.slice(right - 2, right).trim() !== ''
const isTwoSided = (text: string, right: number): boolean => text.slice(0, right).trim() !== '' && text.slice(right).trim() !== ''

function judge(lines: readonly Passage[], from: number, to: number, right: number): Columns | undefined {
  const both = Array.from({ length: to - from }, (_, step) => from + step).filter(at => isTwoSided(textOf(lines[at]), right))
  const first = both[0] ?? to
  const last = (both.at(-1) ?? first) + 1
  if (both.length < fewest || both.length < (last - first) * 0.5) return undefined
  const sides = [both.map(at => textOf(lines[at]).slice(0, right).trim()), both.map(at => textOf(lines[at]).slice(right).trim())]
  if (!sides.every(cells => isProse(cells))) return undefined
  return { from: first, to: last, right, certain: both.length >= (last - first) * 0.6 && sides.every(cells => readsOn(cells) >= 0.3) }
}

/** Several words in most cells, and hardly a figure. */
const isProse = (cells: readonly string[]): boolean => cells.filter(cell => cell.length >= narrowest && /\p{L}+\P{L}+\p{L}+/u.test(cell) && !/^[\d\s.,%-]+$/.test(cell)).length >= cells.length * 0.7

/** How many cells go on in the one below. */
const readsOn = (cells: readonly string[]): number => cells.filter((cell, at) => !endsSentence(cell) && startsInside(cells[at + 1] ?? '')).length / cells.length
