/**
 * Number the notes of an edition once for both languages.
 * In: a book and its catalog in step. Out: the mark of each note, in the order in which a reader meets it.
 * The source leads: a note is met where the source calls it. A note that only the translation calls takes its place after
 * the calls that stand before it in the same row. Notes called in a note follow that note; uncalled notes come last.
 */
import type { NoteId } from '../model/inline.js'

/** The notes that one row calls, in each language, in order. */
export type RowCalls = { readonly source: readonly NoteId[]; readonly target: readonly NoteId[] }

/** All notes in the order of their numbers. `within`: the rows of a note's own body; `all`: every note there is. */
export function orderNotes(rows: readonly RowCalls[], within: (note: NoteId) => readonly RowCalls[], all: readonly NoteId[]): NoteId[] {
  const ordered = new Set<NoteId>()
  const meet = (note: NoteId): void => {
    if (ordered.has(note)) return
    ordered.add(note)
    for (const row of within(note)) mergeCalls(row).forEach(meet)
  }
  for (const row of rows) mergeCalls(row).forEach(meet)
  all.forEach(meet)
  const known = new Set(all)
  return [...ordered].filter(note => known.has(note))
}

/** The calls of a row as one sequence: the source's order, with the translation's own calls put in after their neighbours. */
export function mergeCalls({ source, target }: RowCalls): NoteId[] {
  const merged = [...new Set(source)]
  let after = 0
  for (const note of new Set(target)) {
    const at = merged.indexOf(note)
    if (at >= 0) after = Math.max(after, at + 1)
    else {
      merged.splice(after, 0, note)
      after += 1
    }
  }
  return merged
}
