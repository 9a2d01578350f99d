/**
 * Say what an edition must hold, from book and catalog alone: every segment of its languages and every note, in order.
 * In: a book, a catalog in step with it, a view. Out: `Expected`, the oracle that published files are held against.
 * Nothing here looks at an Edition: what `pair` or a printer lost would otherwise be lost from the proof as well.
 */
import type { Block, Book } from '../model/book.js'
import type { Catalog, Segment, Unit, UnitId } from '../model/catalog.js'
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import type { SideName } from '../model/edition.js'
import type { Inline, NoteId } from '../model/inline.js'
import { notesCalled, plainText } from '../model/inline-walk.js'
import type { Layout, Work } from '../model/work.js'
import { printedText } from '../text/printed-segment.js'
import { lettersOf } from './letters.js'
import { noteOrder } from './note-order.js'

/** A sentence, line of verse or cell in one language. `id` is the one it is published under. */
export type ExpectedSegment = {
  readonly id: string
  readonly unit: UnitId
  readonly side: SideName
  readonly text: string
  /** Its parts between the calls of notes: one more than there are calls. */
  readonly parts: readonly string[]
  readonly calls: readonly NoteId[]
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
  const toSegments = (units: readonly Unit[], sides: readonly SideName[]) => units.flatMap(unit => segmentsOf(unit, sides, marks))
  const shown = sidesOf(view)
  const body = toSegments(catalog.body, shown)
  const called = new Set([...body, ...catalog.notes.flatMap(({ units }) => toSegments(units, shown))].flatMap(({ calls }) => calls))
  const unitsOf = new Map(catalog.notes.map(({ note, units }) => [note, units]))
  const notes = [...marks].map(([id, mark]): ExpectedNote => {
    const units = unitsOf.get(id) ?? []
    const segments = toSegments(units, shown)
    // A note in the other language is better than a call that leads nowhere.
    return { id, mark, segments: segments.length === 0 && called.has(id) ? toSegments(units, ['source', 'target']) : segments }
  })
  return { work: book.work, view, body, pairs: pairsOf(catalog, body, shown), headings: headingsOf(catalog, shown), marks, notes: notes.filter(({ segments }) => segments.length > 0) }
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

function segmentsOf(unit: Unit, sides: readonly SideName[], known: ReadonlyMap<NoteId, string>): ExpectedSegment[] {
  return sides.flatMap(side =>
    unit.segments
      .map(segment => toExpectedSegment(unit, segment, side, known))
      .filter(({ text, calls }) => text.trim() !== '' || calls.length > 0),
  )
}

function toExpectedSegment(unit: Unit, segment: Segment, side: SideName, known: ReadonlyMap<NoteId, string>): ExpectedSegment {
  const inlines = printedText(segment, side)
  const parts = partsOf(inlines, known)
  const calls = notesCalled(inlines).filter(note => known.has(note))
  return { id: `${unit.id}.${segment.id}${side === 'target' ? '-t' : ''}`, unit: unit.id, side, text: parts.join(''), parts, calls }
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

/** `verify-out-of-step`: a block of the book whose text is not that of its unit. Until it is, nothing can be proved. */
export function checkInStep(book: Book, catalog: Catalog): Diagnostic[] {
  const units = new Map(catalog.notes.map(({ note, units: own }) => [note, own]))
  return [...compareBlocks(book.blocks, catalog.body), ...book.notes.flatMap(note => compareBlocks(note.blocks, units.get(note.id) ?? []))]
}

function compareBlocks(blocks: readonly Block[], units: readonly Unit[]): Diagnostic[] {
  const written = blocks.filter(block => block.segments.length > 0)
  return written.flatMap((block, index) => {
    const text = lettersOf(block.segments.map(segment => plainText(segment)).join(' '))
    const unit = units[index]
    const answer = lettersOf((unit?.segments ?? []).map(segment => plainText(segment.source)).join(' '))
    return text === answer ? [] : [diagnose('verify-out-of-step', block.place, { unit: unit?.id ?? '–' })]
  })
}
