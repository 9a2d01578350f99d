/**
 * Pair a book with its catalog into the edition that a reader meets.
 * In: book and catalog in step (one unit for each block with text, in order). Out: rows of paired blocks with their
 * language's spacing, and notes numbered once for both languages. Printers only print what stands here.
 */
import type { Block, Book } from '../model/book.js'
import type { Catalog, NoteUnits, Segment, Unit } from '../model/catalog.js'
import type { ContentsEntry, Edition, EditionNote, EditionSegment, Row, SideName } from '../model/edition.js'
import type { Inline, NoteId } from '../model/inline.js'
import { codesOf, notesCalled, plainText } from '../model/inline-walk.js'
import type { NoteOrigin } from '../model/work.js'
import { printedText } from '../text/printed-segment.js'
import { creditContributions } from './credit-contributions.js'
import { CallNamer, toEditionInlines } from './edition-inlines.js'
import { orderNotes, type RowCalls } from './number-notes.js'

/** A block with the unit that answers it; a translator's own note has units only, a separator only a block. */
type Pair = { readonly block?: Block; readonly unit?: Unit }
type NoteToPrint = { readonly id: NoteId; readonly origin: NoteOrigin; readonly pairs: readonly Pair[] }

/** The edition of a work. The source's text is taken from the catalog, whose segments are the translator's. */
export function pairUp(book: Book, catalog: Catalog): Edition {
  const pairs = zipBody(book.blocks, catalog.body)
  const notes = notesToPrint(book, catalog)
  const byId = new Map(notes.map(note => [note.id, note]))
  const order = orderNotes(pairs.map(callsOf), id => (byId.get(id)?.pairs ?? []).map(callsOf), notes.map(note => note.id))
  const namer = new CallNamer(order)
  const toRows = (pair: Pair, index: number): Row[] => additionsApart(printRow(pair, `separator-${index + 1}`, catalog, namer))
  const rows = pairs.flatMap(toRows)
  const printed = order.flatMap(id => byId.get(id) ?? []).map(note => ({ note, rows: note.pairs.flatMap(toRows) }))
  return {
    work: creditContributions(book.work, catalog),
    rows,
    notes: printed.map(({ note, rows: noteRows }) => toEditionNote(note, noteRows, namer)),
    contents: rows.flatMap(row => toContentsEntry(row)),
    pages: pagesOf(rows),
  }
}

function zipBody(blocks: readonly Block[], units: readonly Unit[]): Pair[] {
  let next = 0
  return blocks.map(block => {
    if (block.segments.length === 0) return { block }
    const unit = units[next]
    next += 1
    return unit ? { block, unit } : { block }
  })
}

function notesToPrint(book: Book, catalog: Catalog): NoteToPrint[] {
  const unitsOf = new Map(catalog.notes.map(note => [note.note, note]))
  const own = (note: NoteUnits): NoteToPrint => ({ id: note.note, origin: note.origin, pairs: note.units.map(unit => ({ unit })) })
  const shared = book.notes.map(note => ({ id: note.id, origin: note.origin, pairs: zipBody(note.blocks, unitsOf.get(note.id)?.units ?? []) }))
  const known = new Set(shared.map(note => note.id))
  return [...shared, ...catalog.notes.filter(note => !known.has(note.note)).map(own)]
}

function callsOf({ block, unit }: Pair): RowCalls {
  const source = unit ? unit.segments.map(segment => segment.source) : (block?.segments ?? [])
  const target = unit?.segments.map(segment => segment.target ?? []) ?? []
  return { source: source.flatMap(inlines => notesCalled(inlines)), target: target.flatMap(inlines => notesCalled(inlines)) }
}

function printRow({ block, unit }: Pair, fallbackId: string, catalog: Catalog, namer: CallNamer): Row {
  const shape = block?.shape ?? { kind: 'paragraph', quoted: 0, opens: false }
  if (!unit) return { id: fallbackId, shape, source: [], target: [] }
  const side = (name: SideName): EditionSegment[] => {
    const texts = toEditionInlines(unit.segments.map(segment => printedText(segment, name)), catalog.languages[name], name, namer)
    return unit.segments.map((segment, index) => ({ id: `${unit.id}.${segment.id}`, content: texts[index] ?? [], status: statusOf(segment, name) }))
  }
  return { id: unit.id, shape, source: side('source'), target: side('target') }
}

/** What a translator added behind a row of a table is no cell of it, but a paragraph of its own. */
function additionsApart(row: Row): Row[] {
  const isAdded = (index: number): boolean => row.target[index]?.status === 'added'
  if (row.shape.kind !== 'table-row' || !row.target.some((_, index) => isAdded(index))) return [row]
  const part = (added: boolean) => ({ source: row.source.filter((_, index) => isAdded(index) === added), target: row.target.filter((_, index) => isAdded(index) === added) })
  return [{ ...row, ...part(false) }, { id: `${row.id}-added`, shape: { kind: 'paragraph', quoted: row.shape.quoted, opens: false }, ...part(true) }]
}

function statusOf(segment: Segment, side: SideName): EditionSegment['status'] {
  const own = isWritten(printedText(segment, side))
  const other = isWritten(printedText(segment, side === 'source' ? 'target' : 'source'))
  if (own) return other || side === 'source' ? 'present' : 'added'
  return other && side === 'target' ? 'missing' : side === 'target' ? 'present' : 'missing'
}

/** Whether there is anything to read: text, or a code that is seen, such as a note call. */
const isWritten = (inlines: readonly Inline[]): boolean => plainText(inlines).trim() !== '' || codesOf(inlines).some(code => code.type === 'note-reference')

function toEditionNote(note: NoteToPrint, rows: readonly Row[], namer: CallNamer): EditionNote {
  const has = (side: SideName) => rows.some(row => row[side].some(segment => segment.content.length > 0))
  const mark = namer.markOf(note.id)
  return { id: note.id, mark, anchor: `note-${mark}`, origin: note.origin, rows, bodies: { source: has('source'), target: has('target') }, callers: namer.callersOf(note.id) }
}

function toContentsEntry(row: Row): ContentsEntry[] {
  if (row.shape.kind !== 'heading') return []
  const text = (side: SideName) => row[side].map(segment => plainText(segment.content).replace(/\s*\n\s*/g, ' ')).filter(words => words !== '').join(' ')
  return [{ row: row.id, level: row.shape.level, source: text('source'), target: text('target') }]
}

const pagesOf = (rows: readonly Row[]): string[] =>
  rows.flatMap(row => row.source.flatMap(segment => codesOf(segment.content).flatMap(code => (code.type === 'page-break' ? [code.page] : []))))
