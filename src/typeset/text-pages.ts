/**
 * Put the spreads of the text on pages: rows, notes at the foot, running heads, marks in the margin, folios.
 * In: spreads and what they were made from, the number of the first page. Out: pages.
 */
import type { Edition, SideName } from '../model/edition.js'
import { noteGap, type RowSlice, type Spread } from './break-spreads.js'
import type { NoteSlice } from './note-queue.js'
import { baselineShare, columnLeft, isVerso, type PageDesign } from './page-design.js'
import { PageBuilder } from './page-builder.js'
import type { Page } from './laid-out-book.js'
import type { Setting } from './paragraph.js'
import { putFolio, putHead, putPageMark, type RunningHeads } from './page-furniture.js'
import type { SetRow } from './set-rows.js'

export type TextPlan = {
  readonly edition: Edition
  readonly design: PageDesign
  readonly setting: Setting
  readonly rows: readonly SetRow[]
  readonly heads: RunningHeads
}

/** A track of a spread: the page it stands on and its left edge there. */
type Place = { readonly page: PageBuilder; readonly left: number; readonly track: number }

/** The pages of the text. `first` is a verso in facing layout. */
export function toTextPages(plan: TextPlan, spreads: readonly Spread[], first: number): Page[] {
  return spreads.flatMap((spread, index) => spreadPages(plan, spread, index, first).map(page => page.finish()))
}

function spreadPages(plan: TextPlan, spread: Spread, index: number, first: number): PageBuilder[] {
  const { design } = plan
  const isFacing = design.layout === 'facing'
  const pages = isFacing ? [0, 1].map(page => new PageBuilder(first + index * 2 + page)) : [new PageBuilder(first + index)]
  const places = spread.notes.flatMap((_, track): Place[] => {
    const page = pages[isFacing ? track : 0]
    return page ? [{ page, left: columnLeft(design, page.number, isFacing ? 0 : track), track }] : []
  })
  if (index > 0 && !opensPart(plan, spread)) putHeads(plan, spread, places)
  for (const place of places) {
    for (const slice of spread.rows) putRow(plan, slice, place)
    putNotes(plan, spread.notes[place.track] ?? [], place)
    putMarks(plan, spread, place)
  }
  for (const page of pages) putFolio(page, plan.design, plan.setting)
  return pages
}

/** A page that begins with the heading of a part has no running head, which would say the same. */
function opensPart({ rows }: TextPlan, spread: Spread): boolean {
  const first = spread.rows[0]
  const shape = rows[first?.row ?? -1]?.row.shape
  return shape?.kind === 'heading' && shape.level === 1 && (first?.from.every(from => from === 0) ?? false)
}

/** The title of the work on the verso, that of the part on the recto, each in the language below it. */
function putHeads({ edition, rows, heads, design, setting }: TextPlan, spread: Spread, places: readonly Place[]): void {
  const lastRow = rows[spread.rows.at(-1)?.row ?? rows.length - 1]
  for (const { page, left, track } of places) {
    const side: SideName = rows[0]?.sides[track] ?? 'source'
    const title = heads.title[side]
    const part = lastRow ? (heads.parts.get(lastRow.row.id)?.[side] ?? '') : ''
    const text = isVerso(page.number) || part === '' ? title : part
    putHead(page, text, { left, side, language: edition.work.languages[side] }, design, setting)
  }
}

/** Distance from the top of the text to the baseline of a line whose slot begins at `top`, in half lines. */
function baselineOf(design: PageDesign, kind: string, top: number, height: number): number {
  const share = baselineShare * design.leading
  const slot = (height * design.leading) / 2
  return design.top + (top * design.leading) / 2 + (kind === 'table-row' ? share : slot - design.leading + share)
}

function putRow({ edition, design, rows }: TextPlan, slice: RowSlice, { page, left, track }: Place): void {
  const row = rows[slice.row]
  const side = row?.sides[track]
  if (!row || !side) return
  const from = slice.from[track] ?? 0
  let top = slice.top
  for (const [index, line] of (row.tracks[track] ?? []).slice(from, slice.to[track]).entries()) {
    const y = baselineOf(design, row.row.shape.kind, top, line.height)
    if (from + index === 0) page.target(side === 'source' ? `row-${row.row.id}` : `row-${row.row.id}-target`, left, y)
    page.put(line, left, y, { role: 'text', side, language: edition.work.languages[side], row: row.row.id })
    top += line.height
  }
}

/** At the foot: the last line of the last note stands level with the last line of a full page. */
function putNotes({ edition, design }: TextPlan, slices: readonly NoteSlice[], { page, left }: Place): void {
  if (slices.length === 0) return
  const bottom = design.top + design.lines * design.leading - (1 - baselineShare) * (design.leading - design.noteLeading)
  const lines = slices.flatMap(({ body, from, to }) => body.lines.slice(from, to).map((line, index) => ({ ...line, body, isFirst: from + index === 0 })))
  let y = bottom - lines.reduce((sum, { height }) => sum + height, 0)
  const continued = (slices[0]?.from ?? 0) > 0
  page.rule(left, y - noteGap * design.leading * 0.36, continued ? design.measure : design.measure * 0.2)
  for (const { line, height, body, isFirst } of lines) {
    const isTable = line.height > 3
    const baseline = isTable ? y + baselineShare * design.noteLeading : y + height - (1 - baselineShare) * design.noteLeading
    if (isFirst) page.target(`note-${body.note.mark}${body.side === 'target' ? '-target' : ''}`, left, baseline)
    page.put(line, left, baseline, { role: 'note', side: body.side, language: edition.work.languages[body.side], note: body.note.mark })
    y += height
  }
}

/** In the outer margin; of two columns each has its own. */
function putMarks(plan: TextPlan, spread: Spread, { page, left, track }: Place): void {
  const { design, rows, setting } = plan
  const onLeft = design.layout === 'columns' ? track === 0 : isVerso(page.number)
  const edge = onLeft ? left : left + design.measure
  for (const slice of spread.rows) {
    const row = rows[slice.row]
    let top = slice.top
    for (const line of (row?.tracks[track] ?? []).slice(slice.from[track] ?? 0, slice.to[track])) {
      const y = baselineOf(design, row?.row.shape.kind ?? '', top, line.height)
      if (line.pageMarks.length > 0) putPageMark(page, line.pageMarks, { edge, onLeft, y, side: row?.sides[track] ?? 'source' }, design, setting)
      top += line.height
    }
  }
}
