/** A book and a catalog in step with it, from two Markdown texts of the same shape. */
import type { Block, Book } from '../../src/model/book.js'
import type { Catalog, NoteUnits, Segment, Unit } from '../../src/model/catalog.js'
import type { Inline } from '../../src/model/inline.js'
import { bookOf, smallWork } from './works.js'

const toSegment = (id: string, source: readonly Inline[], target: readonly Inline[] | undefined): Segment =>
  target && target.length > 0 ? { id, source, state: 'translated', target } : { id, source, state: 'initial' }

function toUnit(id: string, type: Unit['type'], source: Block | undefined, target: Block | undefined): Unit {
  const count = Math.max(source?.segments.length ?? 0, target?.segments.length ?? 0)
  const segments = Array.from({ length: count }, (_, index) => toSegment(`s${index + 1}`, source?.segments[index] ?? [], target?.segments[index]))
  return { id, type, segments, remarks: [], extensions: [] }
}

/** Block answers block and sentence answers sentence; a note that only the target defines is the translator's. */
export function inStep(source: string, target: string): { readonly book: Book; readonly catalog: Catalog } {
  const book = bookOf(source)
  const translation = bookOf(target, { ...smallWork, languages: { source: 'en', target: 'fr' } })
  const texts = (blocks: readonly Block[]) => blocks.filter(block => block.segments.length > 0)
  const targets = texts(translation.blocks)
  const body = texts(book.blocks).map((block, index) => toUnit(`u${index + 1}`, block.shape.kind, block, targets[index]))
  const shared = book.notes.map((note): NoteUnits => {
    const answer = translation.notes.find(other => other.id === note.id)
    return { note: note.id, origin: note.origin, units: note.blocks.map((block, index) => toUnit(`n-${note.id}-${index + 1}`, 'note', block, answer?.blocks[index])) }
  })
  const own = translation.notes
    .filter(note => !book.notes.some(other => other.id === note.id))
    .map((note): NoteUnits => ({ note: note.id, origin: 'translator', units: note.blocks.map((block, index) => toUnit(`n-${note.id}-${index + 1}`, 'note', undefined, block)) }))
  return { book, catalog: { languages: { source: 'fr', target: 'en' }, body, notes: [...shared, ...own], attic: [], tombstones: [], contributions: [], unread: [] } }
}
