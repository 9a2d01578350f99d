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
  const likes = texts.map(likeness)
  for (const like of likes) count.set(like, (count.get(like) ?? 0) + 1)
  const repeated = likes.filter(like => (count.get(like) ?? 0) >= 3 && like.replace(/#/g, '').trim().length >= 4).length
  return { repeated, numbers: texts.filter(text => folio.test(text)).length }
}

const likeness = (line: string): string => line.replace(/\d+/g, '#').replace(/[^\p{L}#]+/gu, ' ').trim().toLowerCase()
