/**
 * Put the rows of a page into reading order: one column after the other where the page has columns.
 * In: rows from top to bottom. Out: printed lines. A gutter is a strip that hardly any row crosses, with running text on both
 * sides; the rows that do cross it part the page into bands, as a title over two columns does. A table has no running text.
 */
import type { PrintedLine, PrintedRun } from '../printed/printed-page.js'
import type { Row, Word } from './printed-rows.js'

export function toPrintedLines(rows: readonly Row[]): PrintedLine[] {
  const gutter = gutterOf(rows)
  if (gutter === undefined) return rows.map(toLine)
  const lines: PrintedLine[] = []
  let band: Row[] = []
  const flush = (): void => {
    lines.push(...sideOf(band, word => middleOf(word) < gutter), ...sideOf(band, word => middleOf(word) >= gutter))
    band = []
  }
  for (const row of rows) {
    if (!crosses(row, gutter)) band.push(row)
    else {
      flush()
      lines.push(toLine(row))
    }
  }
  flush()
  return lines
}

const middleOf = (word: Word): number => word.x + word.width / 2

/** One side of a band, which may have columns of its own. */
function sideOf(band: readonly Row[], isInside: (word: Word) => boolean): PrintedLine[] {
  const rows = band.flatMap((row): Row[] => {
    const words = row.words.filter(isInside)
    const upright = words.filter(word => !word.style.raised)
    return words.length === 0 ? [] : [{ words, size: upright[0]?.size ?? row.size, baseline: upright[0]?.baseline ?? row.baseline }]
  })
  return toPrintedLines(rows)
}

/** A word, or a space no wider than between words, stands on the gutter. */
function crosses({ words, size }: Row, gutter: number): boolean {
  const right = words.find(word => word.x + word.width > gutter)
  const left = words.findLast(word => word.x + word.width <= gutter)
  return right !== undefined && (right.x < gutter || (left !== undefined && right.x - left.x - left.width < 0.8 * size))
}

const fewestRows = 6
const step = 2
/** Of the rows of a page this share may run across the gutter: titles, notes. */
const mostCrossing = 0.25

function gutterOf(rows: readonly Row[]): number | undefined {
  if (rows.length < fewestRows) return undefined
  const left = Math.min(...rows.map(({ words }) => words[0]?.x ?? 0))
  const right = Math.max(...rows.map(({ words }) => endOf(words)))
  let best: { at: number; crossing: number } | undefined
  for (let at = left + (right - left) * 0.25; at < left + (right - left) * 0.75; at += step) {
    const crossing = rows.filter(row => crosses(row, at)).length
    if (crossing <= rows.length * mostCrossing && (best === undefined || crossing < best.crossing) && isBetweenColumns(rows, at)) best = { at, crossing }
  }
  return best?.at
}

/** Running text on both sides: many rows, most of which hold several words and fill their side. */
function isBetweenColumns(rows: readonly Row[], gutter: number): boolean {
  const inside = rows.filter(row => !crosses(row, gutter))
  const sides = [inside.map(row => row.words.filter(word => word.x + word.width <= gutter)), inside.map(row => row.words.filter(word => word.x > gutter))]
  return sides.every(side => {
    const full = side.filter(words => words.length > 0)
    const width = Math.max(...full.map(endOf)) - Math.min(...full.map(words => words[0]?.x ?? 0))
    const running = full.filter(words => words.length >= 3 && endOf(words) - (words[0]?.x ?? 0) > width * 0.6)
    return full.length >= fewestRows && running.length > full.length * 0.5
  })
}

const endOf = (words: readonly Word[]): number => Math.max(...words.map(word => word.x + word.width))

/** A space stands between words where one was drawn, or where there is room for one. */
const room = 0.2
const hair = 0.03

function toLine({ words, baseline, size }: Row): PrintedLine {
  const runs = words.map((word, at): PrintedRun => {
    const next = words[at + 1]
    const gap = next ? next.x - word.x - word.width : 0
    const isApart = next !== undefined && (gap > room * size || (next.spaced && gap > hair * size))
    return { text: isApart ? `${word.text} ` : word.text, x: word.x, width: word.width, size: word.size, style: word.style, ...(word.leadsTo ? { leadsTo: word.leadsTo } : {}) }
  })
  const x = words[0]?.x ?? 0
  return { runs, x, width: endOf(words) - x, baseline, size }
}
