/**
 * Fix what stays the same while one edition is set in markup: its view, its words, where pages of the original begin.
 * In: an edition and a view. Out: a `Setting` that every function of this folder takes.
 *
 * Ids, which `verify` and permanent links rely on, in HTML and EPUB alike:
 * - `<unit>`: a row, whatever the view; in a table of two languages it stands on the source's `tr`.
 * - `<unit>-t`: the target's cell of a row that shows both languages.
 * - `<unit>.<segment>`: a segment of the source; `<unit>.<segment>-t`: the same segment in the target. The `span` holds
 *   exactly the segment's text, and may hold the marks of note calls (`a[role=doc-noteref]`) and nothing else that reads.
 * - the `anchor` and `caller` of a note as the edition names them, and `_page-12` where page 12 of the original begins.
 * Ids of the edition's own furniture begin with `_` (`_contents-source`, `_notes`).
 */
import type { Edition, Row, SideName } from '../../model/edition.js'
import { codesOf } from '../../model/inline-walk.js'
import type { LanguageTag, Work } from '../../model/work.js'
import { titleIn } from '../../text/localised.js'
import { type Words, wordsFor } from '../../words/words.js'

/** Both languages in pairs, or one of them alone. */
export const views = ['both', 'source', 'target'] as const
export type View = (typeof views)[number]

export type Setting = {
  readonly edition: Edition
  readonly view: View
  /** The languages that are shown, in reading order. */
  readonly sides: readonly SideName[]
  /** The program's own words in the language of each side. */
  readonly words: Readonly<Record<SideName, Words>>
  /** The id of each page break, by `pageKey`; only breaks that this view prints. */
  readonly pages: ReadonlyMap<string, string>
  /** The id of each note's body, by the note's. */
  readonly anchors: ReadonlyMap<string, string>
  /** The level of a heading of level 1: 2 below a title in the same file, 1 in a file of its own. */
  readonly topHeading: 1 | 2
}

/** The setting of `edition` in `view`. */
export function toSetting(edition: Edition, view: View, topHeading: 1 | 2): Setting {
  const { languages } = edition.work
  const sides: readonly SideName[] = view === 'both' ? ['source', 'target'] : [view]
  const words = { source: wordsFor(languages.source), target: wordsFor(languages.target) }
  const anchors = new Map(edition.notes.map(note => [note.id, note.anchor]))
  return { edition, view, sides, words, pages: namePages(edition), anchors, topHeading }
}

/** The language that everything on this side is written in. */
export const languageOf = (work: Work, side: SideName): LanguageTag => work.languages[side]

/** The title on one side, or the first there is. */
export const titleOf = (work: Work, side: SideName): string => titleIn(work, languageOf(work, side))

/** The id of a segment on one side. */
export const segmentAnchor = (segment: string, side: SideName): string => (side === 'source' ? segment : `${segment}-t`)

/** Whether a side of a row has anything to read. */
export const isBlank = (row: Row, side: SideName): boolean => row[side].every(segment => segment.content.length === 0)

/** A code's id is unique in its block only. */
export const pageKey = (row: string, code: string): string => `${row} ${code}`

/** An id for each page break of the source, in reading order; a page named twice gets a number behind. */
function namePages(edition: Edition): Map<string, string> {
  const used = new Map<string, number>()
  const names = new Map<string, string>()
  for (const row of [...edition.rows, ...edition.notes.flatMap(note => note.rows)])
    for (const code of row.source.flatMap(segment => codesOf(segment.content)))
      if (code.type === 'page-break') {
        const name = `_page-${code.page.replace(/[^\p{L}\p{N}]+/gu, '-')}`
        const count = (used.get(name) ?? 0) + 1
        used.set(name, count)
        names.set(pageKey(row.id, code.id), count > 1 ? `${name}-${count}` : name)
      }
  return names
}
