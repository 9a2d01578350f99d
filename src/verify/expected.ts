/**
 * Say what an edition must hold, from book and catalog alone: every segment of its languages and every note, in order.
 * In: a book, a catalog in step with it, a view. Out: `Expected`, the oracle that published files are held against.
 * Nothing here looks at an Edition: what `pair` or a printer lost would otherwise be lost from the proof as well.
 */
import type { Block, Book } from '../model/book.js'
import type { Catalog, Segment, Unit, UnitId } from '../model/catalog.js'
import type { SideName } from '../model/edition.js'
import type { Inline, NoteId } from '../model/inline.js'
import { codesOf, notesCalled, plainText } from '../model/inline-walk.js'
import type { Layout, Work } from '../model/work.js'
import { localised } from '../text/localised.js'
import { printedText } from '../text/printed-segment.js'
import { noteOrder } from './note-order.js'
import { joinRuns, piecesOf, type StyledRun } from './styled-runs.js'

/** A sentence, line of verse or cell in one language. `id` is the one it is published under. */
export type ExpectedSegment = {
  readonly id: string
  readonly unit: UnitId
  readonly side: SideName
  readonly text: string
  /** Its parts between the calls of notes: one more than there are calls. */
  readonly parts: readonly string[]
  readonly calls: readonly NoteId[]
  /** Its letters, and how they are set. */
  readonly runs: readonly StyledRun[]
  /** That of the heading it belongs to, from 1; 0 in any other block. */
  readonly level: number
}

/** A note with the number that every call of it prints. */
export type ExpectedNote = { readonly id: NoteId; readonly mark: string; readonly segments: readonly ExpectedSegment[] }

export type Expected = {
  readonly work: Work
  readonly view: Layout
  readonly body: readonly ExpectedSegment[]
  /** The units of the text that have something to read in every language of the view, in order. */
  readonly pairs: readonly UnitId[]
  /** The headings of the text, in order, in each language of the view. */
  readonly headings: readonly string[]
  /** What a title page must say: the title in each language of the view that has one. */
  readonly titles: readonly string[]
  /** The names of the pages of the original, in the order in which they begin in this view's text. */
  readonly pages: readonly string[]
  /** The number of every note that there is. */
  readonly marks: ReadonlyMap<NoteId, string>
  /** In the order of their numbers; only those of which something is printed in this view. */
  readonly notes: readonly ExpectedNote[]
}

/** Which languages a view prints. */
export function sidesOf(view: Layout): readonly SideName[] {
  return view === 'source' || view === 'target' ? [view] : ['source', 'target']
}

/** What an edition of the work must hold in this view. */
export function toExpected(book: Book, catalog: Catalog, view: Layout): Expected {
  const marks = numberNotes(catalog)
  const levels = levelsOf(book, catalog)
  const toSegments = (units: readonly Unit[], sides: readonly SideName[]) => units.flatMap(unit => segmentsOf(unit, sides, marks, levels.get(unit.id) ?? 0))
  const shown = sidesOf(view)
  const body = toSegments(catalog.body, shown)
  const called = new Set([...body, ...catalog.notes.flatMap(({ units }) => toSegments(units, shown))].flatMap(({ calls }) => calls))
  const unitsOf = unitsByNote(catalog)
  const notes = [...marks].map(([id, mark]): ExpectedNote => {
    const units = unitsOf.get(id) ?? []
    const segments = toSegments(units, shown)
    // A note in the other language is better than a call that leads nowhere.
    return { id, mark, segments: segments.length === 0 && called.has(id) ? toSegments(units, ['source', 'target']) : segments }
  })
  return {
    work: book.work,
    view,
    body,
    pairs: pairsOf(catalog, body, shown),
    headings: headingsOf(catalog, shown),
    titles: titlesOf(book.work, shown),
    pages: catalog.body.flatMap(({ segments }) => segments.flatMap(segment => pagesOf(segment, view))),
    marks,
    notes: notes.filter(({ segments }) => segments.length > 0),
  }
}

/** The level of each heading, by its unit. */
function levelsOf(book: Book, catalog: Catalog): Map<UnitId, number> {
  const units = unitsByNote(catalog)
  const both = [{ blocks: book.blocks, own: catalog.body }, ...book.notes.map(({ id, blocks }) => ({ blocks, own: units.get(id) ?? [] }))]
  return new Map(both.flatMap(({ blocks, own }) => written(blocks).flatMap(({ shape }, index) => (shape.kind === 'heading' ? [[own[index]?.id ?? '', shape.level] as const] : []))))
}

const unitsByNote = ({ notes }: Catalog) => new Map(notes.map(({ note, units }) => [note, units]))
const written = (blocks: readonly Block[]): Block[] => blocks.filter(({ segments }) => segments.length > 0)

const titlesOf = ({ title, languages }: Work, sides: readonly SideName[]): string[] => sides.flatMap(side => localised(title, languages[side]) ?? [])

/** The pages that begin in a segment: where its source says so or, in the translation alone, where that does; at its head otherwise. */
function pagesOf({ source, target }: Segment, view: Layout): string[] {
  const breaks = codesOf(source).flatMap(code => (code.type === 'page-break' ? [code] : []))
  if (view !== 'target') return breaks.map(({ page }) => page)
  const kept = codesOf(target ?? []).flatMap(code => breaks.filter(({ id }) => code.type === 'page-break' && id === code.id))
  return [...breaks.filter(code => !kept.includes(code)), ...kept].map(({ page }) => page)
}

function pairsOf({ body: units }: Catalog, printed: readonly ExpectedSegment[], sides: readonly SideName[]): UnitId[] {
  const written = new Set(printed.map(({ unit, side }) => `${unit} ${side}`))
  return units.map(({ id }) => id).filter(id => sides.every(side => written.has(`${id} ${side}`)))
}

function headingsOf({ body }: Catalog, sides: readonly SideName[]): string[] {
  const textOf = (unit: Unit, side: SideName) => unit.segments.map(segment => plainText(printedText(segment, side))).join(' ').trim()
  return body.filter(({ type }) => type === 'heading').flatMap(unit => sides.map(side => textOf(unit, side))).filter(text => text !== '')
}

/** The mark of every note by its id, in the order of the marks. */
function numberNotes(catalog: Catalog): Map<NoteId, string> {
  const callsOf = (unit: Unit) => ({ source: unit.segments.flatMap(({ source }) => notesCalled(source)), target: unit.segments.flatMap(({ target }) => notesCalled(target ?? [])) })
  const bodies = new Map(catalog.notes.map(({ note, units }) => [note, units.map(callsOf)]))
  return new Map(noteOrder(catalog.body.map(callsOf), bodies).map((note, index) => [note, String(index + 1)]))
}

function segmentsOf(unit: Unit, sides: readonly SideName[], known: ReadonlyMap<NoteId, string>, level: number): ExpectedSegment[] {
  return sides.flatMap(side =>
    unit.segments
      .map(segment => ({ ...toExpectedSegment(unit, segment, side, known), level }))
      .filter(({ text, calls }) => text.trim() !== '' || calls.length > 0),
  )
}

function toExpectedSegment(unit: Unit, segment: Segment, side: SideName, known: ReadonlyMap<NoteId, string>): Omit<ExpectedSegment, 'level'> {
  const inlines = printedText(segment, side)
  const parts = partsOf(inlines, known)
  const calls = notesCalled(inlines).filter(note => known.has(note))
  return { id: `${unit.id}.${segment.id}${side === 'target' ? '-t' : ''}`, unit: unit.id, side, text: parts.join(''), parts, calls, runs: joinRuns(piecesOf(inlines)) }
}

/** The texts between the calls of known notes. */
function partsOf(inlines: readonly Inline[], known: ReadonlyMap<NoteId, string>): string[] {
  const parts = ['']
  for (const inline of inlines) {
    if (inline.type === 'span' || inline.type === 'link') {
      const [first = '', ...rest] = partsOf(inline.children, known)
      parts.push(`${parts.pop() ?? ''}${first}`, ...rest)
    } else if (inline.type === 'note-reference') {
      if (known.has(inline.note)) parts.push('')
    } else parts.push(`${parts.pop() ?? ''}${plainText([inline])}`)
  }
  return parts
}
