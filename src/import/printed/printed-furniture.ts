/**
 * Take out running heads, folios and what a browser prints round a page, by where they stand: at one height on many pages.
 * In: lines and their places. Out: the lines without them, and what number each page bears.
 * A page's number is its folio where the folios count upwards, else the label that the file gives it.
 */
import type { Repair } from '../../model/import.js'
import { numberedKey } from '../../text/head-likeness.js'
import { type Mend, removal } from '../draft.js'
import { endsSentence } from '../evidence/line-shape.js'
import type { PageStart, Passage } from '../passage.js'
import type { PlacedLine } from './linear-text.js'
import type { PrintedSurvey } from './page-frame.js'

const folio = /^[-–—\s]*(?:p(?:age|\.)?\s*)?(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|sur|of)\s*\d{1,4})?[-–—\s]*$/i
const folioBeside = /^(\d{1,4})\s{1,}\D|\D\s{1,}(\d{1,4})$/
const longest = 160
/** Points by which the same line may stand higher or lower on another page. */
const tolerance = 4
/** Lines at the head and at the foot of a page that are looked at. */
const depth = 3

type Edge = { readonly line: PlacedLine; readonly text: string; readonly apart: boolean; readonly side: 'head' | 'foot' }

export function printedFurniture(survey: PrintedSurvey): { readonly mend: Mend; readonly pages: readonly PageStart[] } {
  const edges = edgesOf(survey)
  const taken = new Set(edges.filter(edge => isFurniture(edge, edges, survey)).map(({ line }) => line))
  const mend: Mend = (draft, { source }) => {
    const log: Repair[] = []
    let starts = false
    const passages = draft.passages.flatMap((passage): Passage[] => {
      const line = survey.lineOf(passage.text)
      starts = starts || passage.startsPage
      if (line && taken.has(line)) {
        log.push(removal(passage, 'furniture', source))
        return []
      }
      const kept = { ...passage, startsPage: starts }
      starts = false
      return [kept]
    })
    return { ...draft, passages, log: [...draft.log, ...log] }
  }
  return { mend, pages: pageStarts(edges.filter(({ line }) => taken.has(line)), survey, taken) }
}

/** The first and last lines of each page by height, whatever the order of reading. */
function edgesOf({ linear, pitchOf }: PrintedSurvey): Edge[] {
  return linear.pages.flatMap((_, page): Edge[] => {
    const lines = linear.lines.filter(line => line.page === page).sort((a, b) => a.line.baseline - b.line.baseline)
    const textOf = (line: PlacedLine): string => linear.source.text.slice(line.start, line.end).trim()
    const toEdge = (line: PlacedLine, inner: PlacedLine | undefined, side: Edge['side']): Edge => {
      const apart = inner === undefined || Math.abs(inner.line.baseline - line.line.baseline) > 1.25 * pitchOf(Math.max(inner.line.size, line.line.size))
      return { line, text: textOf(line), apart, side }
    }
    const heads = lines.slice(0, depth).map((line, at) => toEdge(line, lines[at + 1], 'head'))
    const feet = lines.slice(-depth).map((line, at, all) => toEdge(line, lines[lines.length - all.length + at - 1], 'foot'))
    return [...untilText(heads), ...untilText(feet.reverse())]
  })
}

/** What stands apart from the text, and what lies outside of that. */
const untilText = (edges: readonly Edge[]): Edge[] => edges.slice(0, edges.findLastIndex(({ apart }) => apart) + 1)

/** A short note may be worded alike on many pages. */
const isNote = (text: string): boolean => /^[[(]?(?:\d{1,3}|[*†‡]+)[\])]?[.)]?\s/.test(text) && endsSentence(text) && text.split(/\s+/).length > 4

function isFurniture(edge: Edge, edges: readonly Edge[], { linear, size }: PrintedSurvey): boolean {
  if (edge.text.length > longest || isNote(edge.text)) return false
  const level = edges.filter(other => other !== edge && other.line.page !== edge.line.page && other.side === edge.side && Math.abs(other.line.line.baseline - edge.line.line.baseline) < tolerance)
  if (folio.test(edge.text)) return linear.pages.length === 1 ? /\d/.test(edge.text) : level.some(other => folio.test(other.text) || folioBeside.test(other.text))
  const same = level.filter(other => numberedKey(other.text) === numberedKey(edge.text)).length
  if (same >= 1 && (same + 1 >= Math.max(2, linear.pages.length * 0.3) || folioBeside.test(edge.text) || edge.line.line.size < size * 0.97)) return true
  return edge.line.line.size < size * 0.95 && level.length + 1 >= Math.max(3, linear.pages.length * 0.4) && level.some(other => level.some(third => third !== other && numberedKey(third.text) === numberedKey(other.text)))
}

/** The folios, where most of them follow from the leaf they stand on; else the file's labels. */
function pageStarts(edges: readonly Edge[], { linear }: PrintedSurvey, taken: ReadonlySet<PlacedLine>): PageStart[] {
  const numbers = new Map<number, number>()
  for (const { line, text } of edges) {
    const number = Number(folio.exec(text)?.[1] ?? folioBeside.exec(text)?.[1] ?? folioBeside.exec(text)?.[2])
    if (Number.isInteger(number) && !/\/|sur|of/i.test(text) && !numbers.has(line.page)) numbers.set(line.page, number)
  }
  const shifts = [...numbers].map(([page, number]) => number - page)
  const shift = shifts.find(each => shifts.filter(other => other === each).length > shifts.length * 0.6)
  const bearsFolios = shift !== undefined && shifts.length >= 3
  return linear.pages.flatMap(({ label }, page): PageStart[] => {
    const first = linear.lines.find(line => line.page === page && !taken.has(line))
    const name = label ?? (bearsFolios && page + shift > 0 ? String(page + shift) : undefined)
    return first && name !== undefined ? [{ label: name, start: first.start }] : []
  })
}
