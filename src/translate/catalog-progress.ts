/**
 * Count how far a translation has come: segments and words of the source by state.
 * In: a catalog. Out: numbers. Sentences that the translator added have no source words but count as segments.
 */
import type { Catalog, Segment, SegmentState } from '../model/catalog.js'
import { plainText } from '../model/inline-walk.js'
import { wordsOf } from '../text/fold.js'

export type Count = { readonly segments: number; readonly words: number }
export type CatalogProgress = {
  readonly total: Count
  readonly states: Readonly<Record<SegmentState, Count>>
  /** By subState, as `regard:align-review`. */
  readonly subStates: Readonly<Record<string, Count>>
  /** Units in the attic and units that could not be read. */
  readonly attic: number
  readonly unread: number
}

/** Body and notes together; the attic apart. */
export function catalogProgress(catalog: Catalog): CatalogProgress {
  const states: Record<SegmentState, Count> = { initial: none, translated: none, reviewed: none, final: none }
  const subStates = new Map<string, Count>()
  let total = none
  for (const segment of segmentsOf(catalog)) {
    const words = wordsOf(plainText(segment.source)).length
    total = add(total, words)
    states[segment.state] = add(states[segment.state], words)
    if (segment.subState !== undefined) subStates.set(segment.subState, add(subStates.get(segment.subState) ?? none, words))
  }
  return { total, states, subStates: Object.fromEntries([...subStates].sort(([a], [b]) => (a < b ? -1 : 1))), attic: catalog.attic.length, unread: catalog.unread.length }
}

const none: Count = { segments: 0, words: 0 }
const add = (count: Count, words: number): Count => ({ segments: count.segments + 1, words: count.words + words })
const segmentsOf = ({ body, notes }: Catalog): Segment[] => [...body, ...notes.flatMap(note => note.units)].flatMap(unit => unit.segments)
