/**
 * Count what a printer may have put on every page, before it is decided whether it is that: lines that come again, numbers on their own.
 * In: lines as passages. Out: numbers of lines. Figures in a line may differ from page to page.
 */
import type { Passage } from '../passage.js'

const longest = 80
const folio = /^[-–—\s]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxlc]{2,7})[-–—\s]*$/i

export function runningLines(lines: readonly Passage[]): { readonly repeated: number; readonly numbers: number } {
  const texts = lines.map(line => line.text.text.trim()).filter(text => text.length <= longest)
  const count = new Map<string, number>()
  for (const text of texts) count.set(likeness(text), (count.get(likeness(text)) ?? 0) + 1)
  const repeated = texts.filter(text => likeness(text).replace(/#/g, '').trim().length >= 4 && (count.get(likeness(text)) ?? 0) >= 3).length
  return { repeated, numbers: texts.filter(text => folio.test(text)).length }
}

const likeness = (line: string): string => line.replace(/\d+/g, '#').replace(/[^\p{L}#]+/gu, ' ').trim().toLowerCase()
