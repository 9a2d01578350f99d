/**
 * Model what a reader meets: rows of paired blocks, and notes already numbered once for both languages.
 * No printer counts, spaces or pairs anything: the texts here are final, with the no-break spaces of their language
 * (U+00A0 and U+202F; a printer whose fonts lack U+202F draws it in its own way). No logic.
 */
import type { BlockShape } from './book.js'
import type { Inline, NoteCall, NoteId } from './inline.js'
import type { UnitId } from './catalog.js'
import type { NoteOrigin, Work } from './work.js'

export type EditionInline = Inline<NoteCall>
export type SideName = 'source' | 'target'

/**
 * The same segment in one language. Its id is `<unit>.<segment>` and is the same on both sides.
 * `missing`: this side has no text where the other has some (an omission, or not translated yet).
 */
export type EditionSegment = { readonly id: string; readonly content: readonly EditionInline[]; readonly status: 'present' | 'missing' | 'added' }

/** One block in both languages; a separator has no segments. `id` is the unit's, safe in HTML and URLs. */
export type Row = {
  readonly id: UnitId
  readonly shape: BlockShape
  readonly source: readonly EditionSegment[]
  readonly target: readonly EditionSegment[]
}

/** One note, one number. `mark` is what its callers print; `anchor` and callers are ids unique in the edition. */
export type EditionNote = {
  readonly id: NoteId
  readonly mark: string
  readonly anchor: string
  readonly origin: NoteOrigin
  readonly rows: readonly Row[]
  /** Which languages the body is written in. */
  readonly bodies: { readonly source: boolean; readonly target: boolean }
  readonly callers: { readonly source: readonly string[]; readonly target: readonly string[] }
}

/** A heading, for contents and bookmarks: plain text without note calls. */
export type ContentsEntry = { readonly row: UnitId; readonly level: number; readonly source: string; readonly target: string }

export type Edition = {
  readonly work: Work
  readonly rows: readonly Row[]
  /** In the order of their numbers. */
  readonly notes: readonly EditionNote[]
  readonly contents: readonly ContentsEntry[]
  /** The pages of the original that begin in the text, in order. */
  readonly pages: readonly string[]
}

/** A file to be written below `output/<work>/`. */
export type NamedFile = { readonly path: string; readonly content: string | Uint8Array }
