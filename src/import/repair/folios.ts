/**
 * Mark the lines that are numbers of pages, before anything else takes their figures for its own.
 * In: lines. Out: the same, the page numbers marked with what they say. Taking them out is left to furniture.
 */
import type { Mend } from '../draft.js'
import { folioSequence } from '../evidence/folio-sequence.js'
import type { Passage } from '../passage.js'

export const folios: Mend = (draft, { layout }) => {
  const found = folioSequence(draft.passages, layout)
  const marked = (passage: Passage, at: number): Passage => {
    const folio = found.get(at)
    return folio ? { ...passage, folio } : passage
  }
  return found.size === 0 ? draft : { ...draft, passages: draft.passages.map(marked) }
}
