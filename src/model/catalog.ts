/**
 * Model what a translator works on: units of segments with source, target and state (XLIFF 2.1 §2.2).
 * A catalog in step with its book has one unit for each block that has text, in the same order, in body and notes.
 * Ids are opaque, given once and never used again. No logic.
 */
import type { BlockKind } from './book.js'
import type { Inline, NoteId } from './inline.js'
import type { Place } from './place.js'
import type { LanguageTag, NoteOrigin } from './work.js'

export type UnitId = string
/** Unique within its unit. */
export type SegmentId = string

/** XLIFF 2.1 §4.3.1.27: the target is optional only in the first state. */
export type Translation =
  | { readonly state: 'initial'; readonly target?: readonly Inline[] }
  | { readonly state: 'translated' | 'reviewed' | 'final'; readonly target: readonly Inline[] }
export type SegmentState = Translation['state']

export type Segment = Translation & {
  readonly id: SegmentId
  /** Empty for a sentence that the translator added. */
  readonly source: readonly Inline[]
  /** `prefix:value`, as `regard:align-review`, `regard:added`, `regard:omitted`, `regard:source-changed`. */
  readonly subState?: string
  /** How sure the aligner is that the target answers the source: 0 to 1. */
  readonly confidence?: number
  /** The id of the contribution that the target came with. */
  readonly contribution?: string
  /** The fingerprint of the target as the aligner placed it (`text/fingerprint.ts`); a target that has another was changed by a person. */
  readonly placed?: string
  /** Which place the target takes among those of its unit, from 1, where it is not the segment's own (XLIFF 2.1 §4.3.1.24). */
  readonly order?: number
}

/** What stands after a segment (before the first one without `after`) and is no segment: XLIFF's `ignorable`. */
export type Ignorable = { readonly after?: SegmentId; readonly id?: string; readonly source: readonly Inline[]; readonly target?: readonly Inline[]; readonly order?: number }

/** A comment of a person or of the program on a unit, or on one of its segments (XLIFF 2.1 §4.2.2.9, `note`). `by` and `date` as they came with it. */
export type Remark = { readonly id: string; readonly segment?: SegmentId; readonly category: string; readonly text: string; readonly by?: string; readonly date?: string }

export type Unit = {
  readonly id: UnitId
  /** The block's kind; a block of a note's body has `note`. */
  readonly type: BlockKind | 'note'
  readonly segments: readonly Segment[]
  readonly remarks: readonly Remark[]
  /** Elements of other modules and namespaces, kept as they were written. */
  readonly extensions: readonly string[]
  /** What foreign codes stand for in the original's own format, as it was written (`originalData`). */
  readonly originalData?: string
  /** Undefined where nothing stands between the segments but what always does in a unit of this type. */
  readonly ignorables?: readonly Ignorable[]
}

/** The body of one note. A translator's own note has units with empty sources. */
export type NoteUnits = { readonly note: NoteId; readonly origin: NoteOrigin; readonly units: readonly Unit[] }

/** An id that went out of use, and what stands in its place now, if anything does. */
export type Tombstone = { readonly id: UnitId; readonly successor?: UnitId }

/** A document that somebody sent, and under which licence. `date` is ISO, as the contributor gave it. */
export type Contribution = { readonly id: string; readonly file: string; readonly by?: string; readonly licence?: string; readonly date?: string }

export type Catalog = {
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag }
  readonly body: readonly Unit[]
  readonly notes: readonly NoteUnits[]
  /** Units whose block is gone from the source but whose translation is kept. */
  readonly attic: readonly Unit[]
  readonly tombstones: readonly Tombstone[]
  readonly contributions: readonly Contribution[]
  /** Units that could not be read: kept verbatim and written back untouched. */
  readonly unread: readonly { readonly xml: string; readonly place: Place }[]
}
