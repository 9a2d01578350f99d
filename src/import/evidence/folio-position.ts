/**
 * Find out whether pages carry their numbers at the head or at the foot, and cut the document into its pages accordingly.
 * In: lines, which of them are furniture. Out: the position; for each page, where its text begins and the folio it carries.
 * Where no page break is left but the furniture itself, a number at the head begins a page and a number at the foot ends one.
 */
import { originAt } from '../tracked-text.js'
import type { Passage } from '../passage.js'
import type { FolioPosition, PageSpan } from './page-numbers.js'

/** Lines of furniture that stand together, `[from, to]`. */
type Run = { readonly from: number; readonly to: number }

const fewLines = 3

export function positionOf(lines: readonly Passage[], isGone: readonly boolean[]): FolioPosition {
  const runs = runsOf(isGone).filter(run => folioIn(lines, run) >= 0)
  const votes = runs.reduce((sum, run) => sum + voteOf(lines, run), 0) + voteOfEnds(lines, runs)
  const inline = runs.filter(run => isInline(lines[folioIn(lines, run)])).length
  return votes > 0 || (votes === 0 && inline * 2 > runs.length) ? 'head' : 'foot'
}

function runsOf(isGone: readonly boolean[]): Run[] {
  const runs: Run[] = []
  for (const [at, gone] of isGone.entries()) {
    const last = runs.at(-1)
    if (gone && last?.to === at - 1) runs[runs.length - 1] = { from: last.from, to: at }
    else if (gone) runs.push({ from: at, to: at })
  }
  return runs
}

function folioIn(lines: readonly Passage[], { from, to }: Run): number {
  for (let at = from; at <= to && at < lines.length; at += 1) if (lines[at]?.folio !== undefined) return at
  return -1
}
const isInline = (line: Passage | undefined): boolean => /\p{L}{4}/u.test(line?.text.text ?? '')

/** Above 0: this furniture is a head; below: a foot. */
function voteOf(lines: readonly Passage[], run: Run): number {
  const [first, below, folio] = [lines[run.from], lines[run.to + 1], folioIn(lines, run)]
  const boundary = breakIn(lines, run)
  if (boundary !== undefined && run.from > 0) return folio < boundary ? -2 : 2
  const residue = (line: Passage | undefined): number => (line !== undefined && line.rule > 0 && line.rule < 4 ? 2 : 0)
  const gaps = Math.sign((first?.gap ?? 0) - (below?.gap ?? 0)) * 0.5
  const order = isInline(lines[folio]) || (folio === run.from && run.to > run.from) ? 0.5 : 0
  return residue(first) - residue(below) + gaps + order
}

/** What the two ends of the document say: text before page 1 is page 1, text after the last number stands under it. */
function voteOfEnds(lines: readonly Passage[], runs: readonly Run[]): number {
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return 0
  const closing = last.to === lines.length - 1 ? -3 : lines.length - last.to > fewLines ? 1 : 0
  if (first.from === 0) return closing + 3
  if (first.from < fewLines) return closing
  const value = lines[folioIn(lines, first)]?.folio?.value ?? 0
  const usual = (last.from - first.from) / Math.max(1, runs.length - 1)
  if (value === 2 && first.from < usual * 1.5) return closing + 1
  return closing - (value === 1 ? 3 : 1)
}

/** The line at or right after this furniture with which a page begins, by more than the furniture. */
function breakIn(lines: readonly Passage[], { from, to }: Run): number | undefined {
  for (let at = from; at <= to + 1; at += 1) if (at > 0 && lines[at]?.startsPage) return at
  return undefined
}

type OpenSpan = { start: number | undefined; lines: number; folio: PageSpan['folio']; readonly sure: boolean }

export function spansOf(lines: readonly Passage[], isGone: readonly boolean[], position: FolioPosition): PageSpan[] {
  const breaks = new Map<number, boolean>()
  for (const [at, line] of lines.entries()) if (at > 0 && line.startsPage) breaks.set(at, true)
  for (const run of runsOf(isGone)) if (breakIn(lines, run) === undefined) breaks.set(position === 'head' ? run.from : run.to + 1, false)
  const spans: OpenSpan[] = [{ start: undefined, lines: 0, folio: undefined, sure: true }]
  for (const [at, line] of lines.entries()) {
    const sure = breaks.get(at)
    if (sure !== undefined && at > 0) spans.push({ start: undefined, lines: 0, folio: undefined, sure })
    const span = spans.at(-1)
    if (!span) continue
    span.folio ??= line.folio
    if (isGone[at]) continue
    span.start ??= originAt(line.text, line.text.text.length - line.text.text.trimStart().length)
    span.lines += 1
  }
  return withStarts(spans)
}

/** A page without text begins where the next one does; at the end of the document there is none. */
function withStarts(spans: readonly OpenSpan[]): PageSpan[] {
  let next: number | undefined
  const out: PageSpan[] = []
  for (const span of [...spans].reverse()) {
    next = span.start ?? next
    if (next !== undefined) out.push({ ...span, start: next })
  }
  return out.reverse()
}
