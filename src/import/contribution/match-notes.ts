/**
 * Tie the marks that call notes to the notes, by their labels and their order.
 * In: possible calls and possible notes. Out: pairs of which both halves are there, and calls that are left over.
 * Both run in the order of the text, so the longest common row of labels is the truth, also where numbers begin anew in each
 * chapter or on each page; a number that happens to stand in brackets has no place in that row.
 */
import type { CallMark, MarkStyle } from './note-marks.js'
import type { Candidate } from './note-zones.js'

/** A possible call: `segment` of `block`. */
export type Call = CallMark & { readonly block: number; readonly segment: number }
/** A call and the candidate that it calls. */
export type Link = { readonly call: Call; readonly candidate: Candidate }

/** More marks than this in one text are a hostile file; those beyond stay text. */
const mostMarks = 2500

/** What sort of label it is: rows of numbers, of signs and of names do not mix. */
function sortOf(style: MarkStyle, label: string): string {
  return style === 'caret' ? 'caret' : /^\d+$/.test(label) ? 'number' : /^[a-z]$/.test(label) ? 'letter' : 'sign'
}

const styles: readonly MarkStyle[] = ['caret', 'raised', 'bracket', 'brace', 'symbol', 'paren', 'glued']

/** The links, in the order of the calls. */
export function matchNotes(calls: readonly Call[], candidates: readonly Candidate[]): Link[] {
  const sorts = new Set(candidates.map(({ mark }) => sortOf(mark.style, mark.label)))
  const links = [...sorts].flatMap(sort =>
    linksOfSort(calls.filter(({ style, label }) => sortOf(style, label) === sort), candidates.filter(({ mark }) => sortOf(mark.style, mark.label) === sort)),
  )
  return [...links, ...secondCalls(calls, links)].sort((a, b) => a.call.block - b.call.block || a.call.segment - b.call.segment || a.call.start - b.call.start)
}

/** The best style first, then what it left, until no style ties anything more. */
function linksOfSort(calls: readonly Call[], candidates: readonly Candidate[]): Link[] {
  const rows = styles.map(style => commonRow(calls.filter(call => call.style === style).slice(0, mostMarks), candidates.slice(0, mostMarks)))
  const best = rows.reduce((most, row) => (weightOf(row) > weightOf(most) ? row : most))
  if (best.length === 0) return []
  const style = best[0]?.call.style
  const used = new Set(best.map(({ candidate }) => candidate))
  return [...best, ...linksOfSort(calls.filter(call => call.style !== style), candidates.filter(candidate => !used.has(candidate)))]
}

/** A note written in the same style as its call weighs more. */
const weight = (call: Call, { mark, block }: Candidate): number => (call.label !== mark.label || block <= call.block ? 0 : call.style === mark.style ? 3 : 2)
const weightOf = (row: readonly Link[]): number => row.reduce((sum, { call, candidate }) => sum + weight(call, candidate), 0)

/** The heaviest row of pairs that keeps the order of both. */
function commonRow(calls: readonly Call[], candidates: readonly Candidate[]): Link[] {
  const width = candidates.length + 1
  const best = new Uint16Array((calls.length + 1) * width)
  const at = (row: number, column: number): number => best[row * width + column] ?? 0
  for (let row = calls.length - 1; row >= 0; row--)
    for (let column = candidates.length - 1; column >= 0; column--) {
      const call = calls[row]
      const candidate = candidates[column]
      const pair = call && candidate ? weight(call, candidate) : 0
      best[row * width + column] = Math.max(at(row + 1, column), at(row, column + 1), pair > 0 ? at(row + 1, column + 1) + pair : 0)
    }
  return walkRow(calls, candidates, at)
}

function walkRow(calls: readonly Call[], candidates: readonly Candidate[], best: (row: number, column: number) => number): Link[] {
  const links: Link[] = []
  let [row, column] = [0, 0]
  while (row < calls.length && column < candidates.length) {
    const [call, candidate] = [calls[row], candidates[column]]
    const pair = call && candidate ? weight(call, candidate) : 0
    if (call && candidate && pair > 0 && best(row, column) === best(row + 1, column + 1) + pair) {
      links.push({ call, candidate })
      row++
      column++
    } else if (best(row, column) === best(row + 1, column)) row++
    else column++
  }
  return links
}

/** A label that belongs to one note only, called again in the same style. */
function secondCalls(calls: readonly Call[], links: readonly Link[]): Link[] {
  const called = new Set(links.map(({ call }) => call))
  const byLabel = new Map<string, Link[]>()
  for (const link of links) byLabel.set(link.call.label, [...(byLabel.get(link.call.label) ?? []).slice(0, 1), link])
  return calls.flatMap(call => {
    const [link, ...others] = byLabel.get(call.label) ?? []
    const again = !called.has(call) && link && others.length === 0 && link.call.style === call.style && call.style !== 'glued' && call.block < link.candidate.block
    return again ? [{ call, candidate: link.candidate }] : []
  })
}
