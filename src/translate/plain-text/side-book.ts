/**
 * Give one side of a work the shape of a book: what its blocks say in that language, and the order of its notes.
 * In: a book and its catalog in step. Out: blocks and notes, for whoever writes them. Sentences without a translation are left out, and
 * blocks without any; cells of a table keep their places. The notes have one order for both sides, so that note 3 is the same note in both.
 */
import type { Block, Book, Note } from '../../model/book.js'
import type { Catalog, Unit } from '../../model/catalog.js'
import type { Inline, NoteId } from '../../model/inline.js'
import { notesCalled, plainText } from '../../model/inline-walk.js'
import { wholeFile } from '../../model/place.js'

export const sides = ['source', 'target'] as const
/** Formats of texts to read: `md` is written as text.md is. */
export const textFormats = ['md', 'txt'] as const
export type TextFormat = (typeof textFormats)[number]
export type Side = (typeof sides)[number]
/** `order`: every note once, as the source calls them; those that only the translation calls where it does; the uncalled last. */
export type SideBook = Pick<Book, 'blocks' | 'notes'> & { readonly order: readonly NoteId[] }

export function toSideBook(book: Pick<Book, 'blocks' | 'notes'>, catalog: Pick<Catalog, 'body' | 'notes'>, side: Side): SideBook {
  const unitsOf = new Map(catalog.notes.map(note => [note.note, note.units]))
  const shared = book.notes.map((note): Note => ({ ...note, blocks: zip(note.blocks, unitsOf.get(note.id) ?? [], side) }))
  const known = new Set(shared.map(note => note.id))
  const own = catalog.notes.filter(note => !known.has(note.note)).map(({ note, origin, units }): Note => ({ id: note, origin, blocks: zip(units.map(paragraph), units, side), place: wholeFile('') }))
  const notes = [...shared, ...own].filter(note => note.blocks.length > 0)
  return { blocks: zip(book.blocks, catalog.body, side), notes, order: orderOf(catalog, notes) }
}

const paragraph = (): Block => ({ shape: { kind: 'paragraph', quoted: 0, opens: false }, segments: [[]], place: wholeFile('') })

/** A block with text has the next unit; a separator has none. */
function zip(blocks: readonly Block[], units: readonly Unit[], side: Side): Block[] {
  const waiting = units.values()
  return blocks.flatMap((block): Block[] => {
    if (block.segments.length === 0) return [block]
    const unit = waiting.next().value
    const all = unit ? unit.segments.map(segment => segment[side] ?? []) : side === 'source' ? block.segments : []
    const segments = block.shape.kind === 'table-row' ? all : all.filter(says)
    return all.some(says) ? [{ ...block, segments }] : []
  })
}

const says = (inlines: readonly Inline[]): boolean => plainText(inlines).trim() !== '' || notesCalled(inlines).length > 0

function orderOf({ body, notes }: Pick<Catalog, 'body' | 'notes'>, written: readonly Note[]): NoteId[] {
  const unitsOf = new Map(notes.map(note => [note.note, note.units]))
  const order = new Set<NoteId>()
  const visit = (units: readonly Unit[]): void => {
    for (const id of units.flatMap(callsIn)) {
      if (order.has(id)) continue
      order.add(id)
      visit(unitsOf.get(id) ?? [])
    }
  }
  visit(body)
  const ids = written.map(({ id }) => id)
  return [...[...order].filter(id => ids.includes(id)), ...ids.filter(id => !order.has(id))]
}

const callsIn = (unit: Unit): NoteId[] => [...unit.segments.flatMap(({ source }) => notesCalled(source)), ...unit.segments.flatMap(({ target }) => notesCalled(target ?? []))]
