/**
 * Set the table of contents: titles in each language, with the pages on which they stand.
 * In: the edition's contents and, once the text is laid out, the pages of its rows. Out: pages.
 * How many pages it takes does not hang on the numbers, so it is set twice: to count, then with the numbers.
 */
import type { ContentsEntry, Edition, SideName } from '../model/edition.js'
import { wordsFor } from '../words/words.js'
import { ink } from './ink.js'
import type { Page } from './laid-out-book.js'
import { type Line, lineEnd, shiftLine } from './line.js'
import { PageBuilder } from './page-builder.js'
import { putFolio } from './page-furniture.js'
import { columnLeft, type PageDesign } from './page-design.js'
import type { Setting } from './paragraph.js'
import { Sheet } from './sheet.js'

/** The page on which a row begins, in a language. */
export type PageOfRow = (row: string, side: SideName) => number
export type ContentsPlan = { readonly edition: Edition; readonly sides: readonly SideName[]; readonly design: PageDesign; readonly setting: Setting }

/** The pages of the contents; none for a work with fewer than two headings. `first` is a verso where pages face. */
export function contentsPages(plan: ContentsPlan, first: number, pageOf: PageOfRow): Page[] {
  const { edition, design } = plan
  if (edition.contents.length < 2) return []
  const isFacing = design.layout === 'facing'
  const room = (design.lines - 4) * design.leading
  const groups = paginate(edition.contents.map(entry => heightOf(plan, entry)), room)
  return groups.flatMap(({ start, end }, index) => {
    const pages = (isFacing ? [0, 1] : [0]).map(page => new PageBuilder(first + index * (isFacing ? 2 : 1) + page))
    writeGroup(plan, pages, edition.contents.slice(start, end), index === 0, pageOf)
    return pages.map(page => page.finish())
  })
}

/** Facing or in columns both languages begin level; otherwise each entry has one below the other. */
const isParallel = ({ design }: ContentsPlan): boolean => design.layout === 'facing' || design.layout === 'columns'

function heightOf(plan: ContentsPlan, entry: ContentsEntry): number {
  const heights = plan.sides.map(side => entryLines(plan, entry, side).length * leadingOf(plan))
  return isParallel(plan) ? Math.max(...heights) : heights.reduce((sum, height) => sum + height, 0)
}

function paginate(heights: readonly number[], room: number): { readonly start: number; readonly end: number }[] {
  const groups: { start: number; end: number }[] = []
  let left = -1
  for (const [index, height] of heights.entries()) {
    const last = groups.at(-1)
    if (!last || height > left) {
      groups.push({ start: index, end: index + 1 })
      left = room - height
    } else {
      last.end = index + 1
      left -= height
    }
  }
  return groups
}

/** Of the entries: a little more open than the text. */
const leadingOf = ({ design }: ContentsPlan): number => design.leading * 1.12

const indentOf = ({ design }: ContentsPlan, { level }: ContentsEntry): number => Math.min(3, level - 1) * design.size * 1.2

/** A title turned over behind its beginning, short of the numbers. */
function entryLines(plan: ContentsPlan, entry: ContentsEntry, side: SideName): Line[] {
  const { design } = plan
  const indent = indentOf(plan, entry)
  const type = side === 'target' && plan.sides.length > 1 && !isParallel(plan) ? ink('italic', design.size) : ink('regular', design.size)
  const sheet = new Sheet(new PageBuilder(0), { left: 0, measure: design.measure, side, language: plan.edition.work.languages[side], role: 'contents' }, plan.setting, 0)
  const lines = sheet.lines(entry[side] || entry.source || entry.target, type, 'left', design.measure - indent - design.size * 3.6)
  return lines.map((line, index) => shiftLine(line, indent + (index === 0 ? 0 : design.size)))
}

function writeGroup(plan: ContentsPlan, pages: readonly PageBuilder[], entries: readonly ContentsEntry[], isFirst: boolean, pageOf: PageOfRow): void {
  const { design, sides, setting } = plan
  const sheets = sides.map((side, index) => sheetFor(plan, pages, side, index))
  const heads = isParallel(plan) ? sheets : sheets.slice(0, 1)
  for (const sheet of heads) {
    if (isFirst) sheet.write(wordsFor(sheet.place.language).edition('contents'), ink('italic', design.size * 1.2), 'center', design.leading * 1.2)
    sheet.y = design.top + design.leading * 4
  }
  let y = design.top + design.leading * 4
  for (const entry of entries) {
    for (const [index, side] of sides.entries()) {
      const sheet = sheets[index]
      if (!sheet) continue
      sheet.y = y
      writeEntry(plan, sheet, entry, side, pageOf)
      if (!isParallel(plan)) y = sheet.y
    }
    if (isParallel(plan)) y = Math.max(...sheets.map(sheet => sheet.y))
  }
  for (const page of pages) putFolio(page, design, setting)
}

function sheetFor({ design, edition, setting }: ContentsPlan, pages: readonly PageBuilder[], side: SideName, index: number): Sheet {
  const page = pages[design.layout === 'facing' ? index : 0] ?? new PageBuilder(0)
  const left = columnLeft(design, page.number, design.layout === 'columns' ? index : 0)
  return new Sheet(page, { left, measure: design.measure, side, language: edition.work.languages[side], role: 'contents' }, setting, design.top + design.leading * 2)
}

function writeEntry(plan: ContentsPlan, sheet: Sheet, entry: ContentsEntry, side: SideName, pageOf: PageOfRow): void {
  const { design } = plan
  const lines = entryLines(plan, entry, side)
  const number = pageOf(entry.row, side)
  const link = `#row-${entry.row}${side === 'target' && plan.sides.length > 1 ? '-target' : ''}`
  lines.forEach((line, index) => {
    const linked = { ...line, pieces: line.pieces.map(piece => ({ ...piece, href: link })) }
    sheet.put(index === lines.length - 1 ? withNumber(linked, number, sheet, design) : linked, leadingOf(plan))
  })
}

/** The page number at the right edge, behind a space so that it is read apart. */
function withNumber(line: Line, number: number, sheet: Sheet, design: PageDesign): Line {
  const [figures] = sheet.lines(`\u2002${number}`.trim(), ink('regular', design.size), 'right')
  const [space] = sheet.lines('a b', ink('regular', design.size), 'left')
  const gap = space?.pieces[1]
  const first = figures?.pieces[0]
  if (!figures || !gap || !first) return line
  const x = lineEnd(line)
  return { ...line, pieces: [...line.pieces, { ...gap, x, width: first.x - x }, ...figures.pieces] }
}
