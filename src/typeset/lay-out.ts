/**
 * Lay out a whole book: titles, contents, text with its notes, colophon.
 * In: an edition, a layout, fonts, hyphenation. Out: a `LaidOutBook`, and what the edition has to put up with.
 */
import { type Checked, type Diagnostic, diagnose } from '../model/diagnostic.js'
import type { Edition, SideName } from '../model/edition.js'
import { wholeFile } from '../model/place.js'
import type { Layout } from '../model/work.js'
import { titleIn } from '../text/localised.js'
import { breakSpreads, type Spread } from './break-spreads.js'
import { contentsPages } from './contents-pages.js'
import type { PrintFonts } from './font.js'
import { type Hyphenation, loadHyphenation } from './hyphenation.js'
import type { Bookmark, LaidOutBook, Page } from './laid-out-book.js'
import { lineText } from './line.js'
import { placeNotes, setNotes } from './note-bodies.js'
import { PageBuilder } from './page-builder.js'
import { pageDesign, type PageDesign } from './page-design.js'
import { runningHeads } from './page-furniture.js'
import type { Setting } from './paragraph.js'
import { type SetRow, setRows, tracksOf } from './set-rows.js'
import { Shaper } from './shaper.js'
import { toTextPages } from './text-pages.js'
import { colophon, titlePages } from './title-pages.js'

export type LayOutOptions = { readonly layout: Layout; readonly fonts: PrintFonts }

/** The book of an edition. Throws `font-unreadable`. */
export async function layOut(edition: Edition, options: LayOutOptions): Promise<Checked<LaidOutBook>> {
  const { source, target } = edition.work.languages
  const hyphenation = await loadHyphenation([source, target])
  return layOutWith(edition, options, hyphenation, pageDesign(edition.work.edition.page, options.layout))
}

/** The same on any page and with hyphenation at hand. */
export function layOutWith(edition: Edition, { layout, fonts }: LayOutOptions, hyphenation: Hyphenation, design: PageDesign): Checked<LaidOutBook> {
  const shaper = new Shaper(fonts)
  const setting: Setting = { shaper, hyphenation }
  const tracks = tracksOf[layout]
  const rows = setRows(edition, layout, design, setting)
  const bodies = setNotes(edition, tracks, design, setting)
  const sites = rows.flatMap(row => row.tracks.flatMap((lines, track) => lines.map(line => ({ line, side: row.sides[track] ?? 'source' }))))
  const spreads = breakSpreads(rows, placeNotes(bodies, sites), design)
  const pages = assemble(edition, rows, spreads, design, setting)
  const book: LaidOutBook = { design, pages, bookmarks: bookmarksOf(edition, pages, tracks.flat()), blank: spreads.slice(0, -1).map(({ blank }) => Math.min(...blank)) }
  return { value: book, diagnostics: [...letterDiagnostics(edition, shaper), ...lineDiagnostics(edition, pages), ...noteDiagnostics(edition, pages, design)] }
}

function assemble(edition: Edition, rows: readonly SetRow[], spreads: readonly Spread[], design: PageDesign, setting: Setting): Page[] {
  const { work } = edition
  const sides = tracksOf[design.layout].flat()
  const front = { work, sides, design, setting }
  const title = { source: titleIn(work, work.languages.source), target: titleIn(work, work.languages.target) }
  const titles = titlePages(front)
  const contents = { edition, sides, design, setting }
  const count = contentsPages(contents, titles.length + 1, () => 0).length
  const first = firstTextPage(titles.length + count, design)
  const text = toTextPages({ edition, design, setting, rows, heads: runningHeads(edition, title) }, spreads, first)
  const pageOf = pagesOfRows(text)
  const before = [...titles, ...contentsPages(contents, titles.length + 1, pageOf)]
  return fill([...before, ...text, ...colophon(front, afterText(first + text.length, design))])
}

/** Facing, the text begins on a verso; otherwise on a recto. */
function firstTextPage(before: number, { layout }: PageDesign): number {
  const next = before + 1
  return next % 2 === (layout === 'facing' ? 0 : 1) ? next : next + 1
}

const afterText = (next: number, { layout }: PageDesign): number => (layout === 'facing' ? next + (next % 2) : next)

/** Empty pages where numbers are left out. */
function fill(pages: readonly Page[]): Page[] {
  const all: Page[] = []
  for (const page of pages) {
    while (all.length + 1 < page.number) all.push(new PageBuilder(all.length + 1).finish())
    all.push(page)
  }
  return all
}

function pagesOfRows(pages: readonly Page[]): (row: string, side: SideName) => number {
  const found = new Map(pages.flatMap(page => page.destinations.map(({ name }) => [name, page.number] as const)).reverse())
  return (row, side) => (side === 'target' ? found.get(`row-${row}-target`) : undefined) ?? found.get(`row-${row}`) ?? found.get(`row-${row}-target`) ?? 0
}

function bookmarksOf(edition: Edition, pages: readonly Page[], sides: readonly SideName[]): Bookmark[] {
  const places = new Map(pages.flatMap(page => page.destinations.map(({ name, y }) => [name, { page: page.number, y }] as const)))
  return edition.contents.flatMap(entry => {
    const titles = [...new Set(sides.map(side => entry[side]).filter(title => title !== ''))]
    const place = places.get(`row-${entry.row}`) ?? places.get(`row-${entry.row}-target`)
    return place && titles.length > 0 ? [{ title: titles.join(' · '), level: entry.level, ...place }] : []
  })
}

const place = ({ work }: Edition) => wholeFile(`source/${work.id}/text.md`)
const codeOf = (letter: string): string => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

function letterDiagnostics(edition: Edition, shaper: Shaper): Diagnostic[] {
  const missing = [...shaper.missing].sort().map(letter => diagnose('print-glyph-missing', place(edition), { character: letter, code: codeOf(letter) }))
  const borrowed = [...shaper.borrowed].sort()
  return borrowed.length === 0 ? missing : [...missing, diagnose('print-glyph-borrowed', place(edition), { characters: borrowed.join(' ') })]
}

function lineDiagnostics(edition: Edition, pages: readonly Page[]): Diagnostic[] {
  return pages.flatMap(page =>
    page.lines.filter(({ line }) => line.overrun > 1).map(({ line }) => diagnose('print-line-overfull', place(edition), { page: page.number, points: Math.round(line.overrun), text: lineText(line).slice(0, 60) })),
  )
}

/** Notes that begin on a later spread than their call. */
function noteDiagnostics(edition: Edition, pages: readonly Page[], design: PageDesign): Diagnostic[] {
  const found = new Map(pages.flatMap(page => page.destinations.map(({ name }) => [name, page.number] as const)).reverse())
  const spreadOf = (page: number): number => (design.layout === 'facing' ? Math.floor(page / 2) : page)
  return edition.notes.flatMap(({ mark, callers }) =>
    (['source', 'target'] as const).flatMap(side => {
      const page = found.get(`note-${mark}${side === 'target' ? '-target' : ''}`)
      const calls = [...callers[side], ...callers.source, ...callers.target].flatMap(caller => found.get(caller) ?? [])
      const call = calls[0]
      if (page === undefined || call === undefined || spreadOf(page) <= spreadOf(call)) return []
      return [diagnose('print-note-moved', place(edition), { mark, call, page })]
    }),
  )
}
