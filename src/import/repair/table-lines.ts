/**
 * Find the lines that are rows of a table: a label and a figure, three or more under one another.
 * In: lines. Out: for each, whether it is a row; the heading of the figures, set apart above them, is one too.
 */
import type { Passage } from '../draft.js'
import { endsSentence, startsInside } from '../evidence/line-shape.js'

const row = /^(.*?)(?:\s{2,}|\s)([-–]?\d[\d\s]*(?:[.,]\d+)?\s?%?)$/
const fewest = 3

export function tableLines(lines: readonly Passage[]): boolean[] {
  const rows = lines.map(line => line.role === 'text' && isRow(line.text.text))
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

const isRow = (text: string): boolean => text.trim().length < 110 && row.test(text.trim()) && !endsSentence(text) && !startsInside(text) && !/\b(?:1[5-9]|20)\d\d$/.test(text.trim())

/** A word or two that begin further in than any text. */
const isColumnHead = (line: Passage | undefined): boolean => line !== undefined && line.indent > 0 && /^\p{Lu}[^.!?]{1,40}$/u.test(line.text.text.trim())

/** The cells of a row: what stands before its last figure, and the figure. A heading stands over the figures alone. */
export function cellsOf(text: string): readonly [number, number] | undefined {
  const match = row.exec(text)
  return match ? [(match[1] ?? '').length, text.length - (match[2] ?? '').length] : undefined
}
