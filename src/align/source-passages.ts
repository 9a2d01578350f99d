/**
 * Take a catalog apart into passages: the sentences of its units as the book parts them, lines of verse, cells of tables.
 * In: a catalog in step with its book. Out: one list of passages, body first, then each note, and which unit each stands in.
 * What a person has done stays as it is: a segment that is kept (`text/kept-segment.ts`) is one passage
 * however many sentences it holds, and no bead joins it to another.
 */
import type { Block, Book } from '../model/book.js'
import type { Catalog, Segment, SegmentId, Unit } from '../model/catalog.js'
import type { Inline, NoteId } from '../model/inline.js'
import { notesCalled, plainText } from '../model/inline-walk.js'
import { isKept } from '../text/kept-segment.js'
import { callMark } from './contributed-passages.js'
import { cutInlines, joinPassages } from './cut-sentences.js'
import type { Passage, Range } from './passages.js'

/** `kept`: a segment that stays as it is. `id`: the segment that began with this passage, or none did. */
export type SourcePassage = Passage & { readonly inlines: readonly Inline[]; readonly id: SegmentId | undefined; readonly kept: Segment | undefined }
export type SourceUnit = { readonly unit: Unit; readonly block: Block | undefined; readonly range: Range }
export type SourceNote = { readonly id: NoteId; readonly units: readonly SourceUnit[]; readonly range: Range }
export type SourceText = { readonly passages: readonly SourcePassage[]; readonly body: readonly SourceUnit[]; readonly bodyRange: Range; readonly notes: readonly SourceNote[] }

/** The passages of a catalog; the notes are those of the book. */
export function takeCatalogApart(book: Book, catalog: Catalog): SourceText {
  const passages: SourcePassage[] = []
  let place = 0
  const add = (units: readonly Unit[], blocks: readonly Block[]): SourceUnit[] => {
    const written = blocks.filter(block => block.segments.length > 0)
    return units.map((unit, index) => {
      const block = written[index]
      const from = passages.length
      for (const piece of piecesOf(unit, block)) passages.push(toPassage(piece, unit, block, place, passages.length))
      place += 1
      return { unit, block, range: { from, to: passages.length } }
    })
  }
  const body = add(catalog.body, book.blocks)
  const bodyRange = { from: 0, to: passages.length }
  const unitsOf = new Map(catalog.notes.map(note => [note.note, note.units]))
  const notes = book.notes.map((note): SourceNote => {
    const from = passages.length
    const units = add(unitsOf.get(note.id) ?? [], note.blocks)
    return { id: note.id, units, range: { from, to: passages.length } }
  })
  return { passages, body, bodyRange, notes }
}

type Piece = Pick<SourcePassage, 'inlines' | 'id' | 'kept'>

function piecesOf(unit: Unit, block: Block | undefined): Piece[] {
  const written = unit.segments.filter(segment => segment.source.length > 0)
  const asTheyAre = written.map(segment => ({ inlines: segment.source, id: segment.id, kept: isKept(segment) ? segment : undefined }))
  return unit.segments.some(isKept) ? asTheyAre : (partedAsInBook(written, block) ?? asTheyAre)
}

/** The unit's source cut where the book's block is; nothing when the two differ. */
function partedAsInBook(written: readonly Segment[], block: Block | undefined): Piece[] | undefined {
  const whole = joinPassages(written.map(segment => segment.source))
  const texts = block?.segments.map(segment => plainText(segment)) ?? []
  if (texts.join(' ') !== plainText(whole)) return undefined
  const ids = new Map<number, SegmentId>()
  let at = 0
  for (const segment of written) {
    ids.set(at, segment.id)
    at += plainText(segment.source).length + 1
  }
  const starts = texts.map((_, index) => texts.slice(0, index).reduce((sum, text) => sum + text.length + 1, 0))
  const pieces = cutInlines(whole, texts.map((text, index) => (starts[index] ?? 0) + text.length))
  return pieces.length === texts.length ? pieces.map((inlines, index) => ({ inlines, id: ids.get(starts[index] ?? -1), kept: undefined })) : undefined
}

/** `fence` keeps units apart, lines of verse, and what a person has done; cells of a row may be joined, since they are parted again. */
function toPassage(piece: Piece, unit: Unit, block: Block | undefined, place: number, number: number): SourcePassage {
  const alone = piece.kept !== undefined || (block?.shape.kind ?? unit.type) === 'verse'
  const marks = notesCalled(piece.inlines).map(() => callMark)
  return { ...piece, text: plainText(piece.inlines), block: place, fence: alone ? -number - 1 : place, kind: block?.shape.kind ?? unit.type, marks }
}
