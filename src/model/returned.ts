/**
 * Model what came back from a translator's tool, whatever format it came in: XLIFF of any version, TMX, PO, a table in a document.
 * The readers of each format make it, merging takes it. Ids are there where the format kept them. No logic.
 */
import type { SegmentId, SegmentState, UnitId } from './catalog.js'
import type { Inline } from './inline.js'
import type { Place } from './place.js'
import type { LanguageTag } from './work.js'

/** One sentence or more as it came back. Without `unit` and `segment` it is found by its source. `target` undefined: nobody translated it. */
export type ReturnedSegment = {
  readonly unit?: UnitId
  /** More than one when a tool joined segments; undefined when the format keeps units only. */
  readonly segments?: readonly SegmentId[]
  readonly source: readonly Inline[]
  readonly target?: readonly Inline[]
  /** Undefined when the format has no states. */
  readonly state?: SegmentState
  readonly remarks: readonly { readonly text: string; readonly by?: string; readonly date?: string }[]
  readonly place: Place
}

/** `exchange`: the id that our export wrote into the file, which names the catalog it was made from; undefined in files that are not ours. */
export type Returned = {
  readonly languages: { readonly source?: LanguageTag; readonly target?: LanguageTag }
  readonly exchange?: string
  readonly segments: readonly ReturnedSegment[]
}
