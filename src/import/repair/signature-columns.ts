/**
 * Take apart signatures that stand side by side: `Le président,        Le secrétaire,` over two names.
 * In: the lines of one group. Out: a passage for each column, its lines one after the other; nothing where these are no such lines.
 */
import { isOffice, isSignature } from '../evidence/block-shape.js'
import type { Passage } from '../passage.js'
import { joinTracked, sliceTracked, trimTracked, type TrackedText } from '../tracked-text.js'

const most = 4
const gap = /\s{3,}/g

export function inColumns(lines: readonly Passage[]): Passage[] {
  const [first] = lines
  if (!first || lines.length > most || first.anchors.length > 0) return []
  const cells = lines.map(line => cellsOf(line.text))
  const count = cells[0]?.length ?? 0
  if (count < 2 || count > 3 || cells.some(row => row.length !== count || row.some(cell => cell.text.length > 40 || /\d/.test(cell.text)))) return []
  const heads = cells[0] ?? []
  if (!heads.some(cell => isOffice(cell.text)) || !cells.flat().every(cell => isSignature(cell.text) || isOffice(cell.text))) return []
  return heads.map((_, column): Passage => ({ ...first, role: 'signature', text: joinTracked(cells.flatMap(row => row[column] ?? []), ' '), gap: column === 0 ? first.gap : 1 }))
}

function cellsOf(line: TrackedText): TrackedText[] {
  const text = trimTracked(line)
  const gaps = [...text.text.matchAll(gap)]
  return [0, ...gaps.map(({ index, 0: blank }) => index + blank.length)].map((start, at) => sliceTracked(text, start, gaps[at]?.index ?? text.text.length))
}
