/**
 * Find the lines that are rows of a table: a label and a figure, three or more under one another.
 * In: lines. Out: for each, whether it is a row; the heading of the figures, set apart above them, is one too.
 */
import type { Passage } from '../passage.js'
import { endsSentence, startsInside } from '../evidence/line-shape.js'

const row = /^(.*?)(?:\s{2,}|\s)([-–]?\d[\d\s]*(?:[.,]\d+)?\s?%?)$/
const fewest = 3

export function tableLines(lines: readonly Passage[]): boolean[] {
  const rows = lines.map((line, at) => line.role === 'text' && (isRow(line.text.text) || isColumned(lines, at)) && !goesOn(lines[at + 1]))
  const isTable = lines.map(() => false)
  for (let at = 0; at < lines.length; at += 1) {
    let end = at
    while (rows[end] && (end === at || (lines[end]?.gap ?? 0) <= 1)) end += 1
    if (end - at < fewest) {
      at = Math.max(at, end - 1)
      continue
    }
    for (let inside = at; inside < end; inside += 1) isTable[inside] = true
    if (at > 0 && isColumnHead(lines[at - 1])) isTable[at - 1] = true
    at = end
  }
  return isTable
}

/** Running text goes on right below: this was no row. */
const goesOn = (next: Passage | undefined): boolean => next !== undefined && next.gap === 0 && startsInside(next.text.text)

const columnGap = / {2,}/
const columns = (line: Passage | undefined): string[] => (line?.text.text ?? '').trim().split(columnGap)

/** Three or more columns, as many as in the line above or below. */
function isColumned(lines: readonly Passage[], at: number): boolean {
  if (!columnGap.test(lines[at]?.text.text ?? '')) return false
  const own = columns(lines[at])
  const like = (other: Passage | undefined): boolean => columns(other).length === own.length && columns(other).some(cell => /^[-–]?[\d\s.,]+%?$/.test(cell))
  return own.length >= 3 && own.every(cell => cell.length <= 40) && (like(lines[at]) || like(lines[at + 1])) && (like(lines[at + 1]) || like(lines[at - 1]))
}

const isRow = (text: string): boolean => text.trim().length < 110 && row.test(text.trim()) && !endsSentence(text) && !startsInside(text) && !/\b(?:1[5-9]|20)\d\d$/.test(text.trim())

/** A word or two that begin further in than any text. */
const isColumnHead = (line: Passage | undefined): boolean => line !== undefined && line.indent > 0 && /^\p{Lu}[^.!?]{1,40}$/u.test(line.text.text.trim())

/** The cells of a row, each from its start to its end: by wide gaps; or what stands before the last figure, and the figure. */
export function cellsOf(text: string): readonly (readonly [number, number])[] {
  const gaps = [...text.matchAll(/ {2,}/g)].map(({ index, 0: gap }): [number, number] => [index, index + gap.length])
  if (gaps.length >= 2) return [0, ...gaps.map(([, end]) => end)].map((start, at): [number, number] => [start, gaps[at]?.[0] ?? text.length])
  const match = row.exec(text)
  return match ? [[0, (match[1] ?? '').length], [text.length - (match[2] ?? '').length, text.length]] : []
}
