/**
 * Gather lines that stand together, between blank lines or page breaks, and see how far in each group stands.
 * In: lines, the layout. Out: groups in order. How far in is measured against the lines of the same page, since an extractor
 * may shift whole pages.
 */
import { type Passage, textOf } from '../passage.js'
import { blanksAbove, type Layout } from './layout.js'
import { endsSentence, startsInside } from './line-shape.js'

/** `inset`: how many spaces all its lines stand further in than the page; `width`: characters that a full line of the page has. */
export type LineGroup = { readonly lines: readonly Passage[]; readonly inset: number; readonly width: number }

export function lineGroups(lines: readonly Passage[], layout: Layout): LineGroup[] {
  const whole = fullWidth(lines, 72)
  return pagesOf(lines).flatMap(page => {
    const margin = marginOf(page)
    const width = fullWidth(page, whole)
    return groupsOf(page, layout).map((group): LineGroup => ({ lines: group, inset: Math.max(0, leastIndent(group) - margin), width }))
  })
}

function pagesOf(lines: readonly Passage[]): Passage[][] {
  const pages: Passage[][] = []
  for (const line of lines) {
    if (line.startsPage || pages.length === 0) pages.push([])
    pages.at(-1)?.push(line)
  }
  return pages
}

function groupsOf(page: readonly Passage[], layout: Layout): Passage[][] {
  const groups: Passage[][] = []
  for (const line of page) {
    if (groups.length === 0 || blanksAbove(line, layout) > 0 || line.role !== groups.at(-1)?.at(-1)?.role) groups.push([])
    groups.at(-1)?.push(line)
  }
  return groups
}

const leastIndent = (lines: readonly Passage[]): number => lines.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY)

/** The indent of the lines that running text goes on with: they are never first lines. */
function marginOf(page: readonly Passage[]): number {
  const counts = new Map<number, number>()
  for (const [at, line] of page.entries()) if (at > 0 && isOpen(page[at - 1], line)) counts.set(line.indent, (counts.get(line.indent) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return most ? most[0] : leastIndent(page)
}

const isOpen = (line: Passage | undefined, next: Passage): boolean => line !== undefined && next.gap === 0 && !endsSentence(textOf(line)) && startsInside(textOf(next))

const fewest = 5

/** The length that nine of ten lines that go on do not pass; `otherwise` where there are hardly any. */
function fullWidth(lines: readonly Passage[], otherwise: number): number {
  const open = lines.flatMap((line, at) => (lines[at + 1] && isOpen(line, lines[at + 1] as Passage) ? [textOf(line).length] : [])).sort((a, b) => a - b)
  return open.length < fewest ? otherwise : (open[Math.floor(open.length * 0.9)] ?? otherwise)
}
