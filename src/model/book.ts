/**
 * Model what the author wrote: blocks in reading order, and notes.
 * Blocks are flat: what stands in a quotation says how deep, what stands in a list says which item it is. So one block is one
 * unit of translation and one row of the edition. No logic.
 */
import type { Inline, NoteId } from './inline.js'
import type { Place } from './place.js'
import type { NoteOrigin, Work } from './work.js'

/** Kinds of block that need nothing but text. `verse` is a stanza. */
export const plainKinds = ['paragraph', 'verse', 'dateline', 'salutation', 'signature', 'postscript', 'epigraph', 'source-note', 'byline', 'subtitle'] as const
export type PlainKind = (typeof plainKinds)[number]
export type ColumnAlign = 'left' | 'center' | 'right' | 'none'

/** What a block is, without its text: all that a printer needs to choose its shape. */
export type BlockShape = {
  /** How many quotations it stands in: 0 for none. */
  readonly quoted: number
  /** It begins a quotation, list, table or poem of its own, although the block before belongs to one of the same sort. */
  readonly opens: boolean
} & (
  | { readonly kind: PlainKind }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6 }
  /** `depth` counts from 0; `continued`: a further paragraph of the item before. */
  | { readonly kind: 'list-item'; readonly ordered: boolean; readonly number: number; readonly depth: number; readonly continued: boolean }
  | { readonly kind: 'table-row'; readonly header: boolean; readonly align: readonly ColumnAlign[] }
  /** A rule or asterism between two passages; the only kind without text. */
  | { readonly kind: 'separator' }
)
export type BlockKind = BlockShape['kind']

/**
 * `segments`: sentences for prose, lines for verse, cells for a table row, none for a separator.
 * Between sentences stands one space that belongs to neither.
 */
export type Block = { readonly shape: BlockShape; readonly segments: readonly (readonly Inline[])[]; readonly place: Place }

/** A note of the source. Translators' own notes are in the catalog. */
export type Note = { readonly id: NoteId; readonly origin: NoteOrigin; readonly blocks: readonly Block[]; readonly place: Place }

export type Book = { readonly work: Work; readonly blocks: readonly Block[]; readonly notes: readonly Note[] }
