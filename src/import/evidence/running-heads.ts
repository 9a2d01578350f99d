/**
 * Know the running heads of a document: short lines that come again at the edges of its pages, however OCR read each of them.
 * In: its lines, their folios marked. Out: for each line, whether it is a running head. The title on the first page and the
 * heading that opens a chapter look the same and stay: they have no folio beside them where the others do.
 */
import { headKey, isSameHead } from '../../text/head-likeness.js'
import type { Passage } from '../passage.js'
import { endsOpen, endsSentence, startsWithCapital } from './line-shape.js'

const longest = 100
const fewestLetters = 4
/** Lines at the beginning of the document among which its title is looked for. */
const opening = 4

type Survey = { readonly lines: readonly Passage[]; readonly pages: number; readonly titles: ReadonlySet<string>; readonly keys: readonly string[]; readonly groups: ReadonlyMap<string, Group> }
/** All readings of one line: where they stand, how many of them at the edge of a page, how many beside a folio. */
type Group = { readonly places: number[]; edges: number; beside: number }

/** `titles`: the keys of headings that the table of contents names. */
export function runningHeads(lines: readonly Passage[], titles: ReadonlySet<string>): boolean[] {
  const pages = lines.filter(line => line.startsPage).length + 1
  const keys = lines.map(line => (isCandidate(line) ? headKey(line.text.text) : ''))
  const survey: Survey = { lines, pages, titles, keys, groups: groupsOf(lines, keys) }
  return lines.map((_, at) => isRunningHead(survey, at))
}

export const atEdge = (lines: readonly Passage[], at: number): boolean => at === 0 || at === lines.length - 1 || lines[at]?.startsPage === true || lines[at + 1]?.startsPage === true
const besideFolio = (lines: readonly Passage[], at: number): boolean => [at - 1, at + 1].some(beside => lines[beside]?.folio !== undefined)

/** It could be a title: it begins with a capital and breaks off nowhere. */
const isCandidate = ({ text, folio, role }: Passage): boolean => folio === undefined && text.text.length <= longest && (role === 'text' || role === 'heading') && startsWithCapital(text.text) && !endsOpen(text.text)

/** Readings that are alike share a group: each rarer one joins the most frequent one it is like. */
function groupsOf(lines: readonly Passage[], keys: readonly string[]): ReadonlyMap<string, Group> {
  const exact = new Map<string, Group>()
  for (const [at, key] of keys.entries()) {
    if (key.length < fewestLetters) continue
    const group = exact.get(key) ?? { places: [], edges: 0, beside: 0 }
    group.places.push(at)
    if (atEdge(lines, at)) group.edges += 1
    if (besideFolio(lines, at)) group.beside += 1
    exact.set(key, group)
  }
  return merged(exact)
}

const mostKnown = 40

function merged(exact: ReadonlyMap<string, Group>): ReadonlyMap<string, Group> {
  const known = [...exact].filter(([, group]) => group.places.length > 1 && group.edges + group.beside > 1).sort((a, b) => b[1].places.length - a[1].places.length).slice(0, mostKnown)
  const out = new Map(exact)
  for (const [key, group] of exact) {
    const like = group.edges + group.beside > 0 ? known.find(([other]) => out.get(other) !== group && isSameHead(key, other)) : undefined
    const into = like && out.get(like[0])
    if (!into || into === group) continue
    into.places.push(...group.places)
    into.edges += group.edges
    into.beside += group.beside
    out.set(key, into)
  }
  return out
}

function isRunningHead({ lines, pages, titles, keys, groups }: Survey, at: number): boolean {
  const line = lines[at]
  const key = keys[at] ?? ''
  const group = groups.get(key)
  if (!line || !group || group.places.length < 2) return false
  const text = line.text.text.trim()
  const first = Math.min(...group.places.slice(0, 50)) === at
  const beside = besideFolio(lines, at)
  if (first && (at < opening || titles.has(key)) && !beside) return false
  if (beside && group.beside >= 2 && group.beside >= group.places.length * 0.5) return !endsSentence(text) || group.places.length >= 3
  if (endsSentence(text) || titles.has(key) || line.role === 'heading') return false
  const numbered = /^\d|\d$/.test(text)
  return atEdge(lines, at) && group.edges >= Math.max(3, pages * (numbered || group.beside > 0 ? 0.1 : 0.25)) && group.edges >= group.places.length * 0.6
}
