/**
 * Divide an edition into the files of an e-book: one for each part, with the notes that it calls first.
 * In: a setting. Out: parts in reading order. A note stands in the same file as its first call, since reading systems
 * open a note at its call only there; a note that nothing calls stands in the last part.
 */
import type { EditionNote, Row } from '../../model/edition.js'
import type { NoteId } from '../../model/inline.js'
import { notesCalled } from '../../model/inline-walk.js'
import { notesShown } from '../markup/note-markup.js'
import type { Setting } from '../markup/setting.js'

/** `heading`: the row of its title; a part before the first heading has none. */
export type Part = { readonly file: string; readonly heading: Row | undefined; readonly rows: readonly Row[]; readonly notes: readonly EditionNote[] }

/** The parts, cut before each heading of the highest level there is. */
export function toParts(setting: Setting): Part[] {
  const runs = cutRows(setting.edition.rows)
  const homes = houseNotes(setting, runs)
  return runs.map((rows, index) => ({
    file: `part-${index + 1}.xhtml`,
    heading: rows[0]?.shape.kind === 'heading' ? rows[0] : undefined,
    rows,
    notes: notesShown(setting).filter(note => (homes.get(note.id) ?? runs.length - 1) === index),
  }))
}

function cutRows(rows: readonly Row[]): Row[][] {
  const top = Math.min(...rows.map(({ shape }) => (shape.kind === 'heading' ? shape.level : 7)))
  const runs: Row[][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last === undefined || (row.shape.kind === 'heading' && row.shape.level === top)) runs.push([row])
    else last.push(row)
  }
  return runs.length > 0 ? runs : [[]]
}

/** The part of each note that is called: by its rows, or by a note that stands there. */
function houseNotes(setting: Setting, runs: readonly (readonly Row[])[]): Map<NoteId, number> {
  const bodies = new Map(setting.edition.notes.map(note => [note.id, note.rows]))
  const homes = new Map<NoteId, number>()
  const settle = (rows: readonly Row[], home: number): void => {
    for (const id of rows.flatMap(row => callsIn(setting, row))) {
      if (homes.has(id)) continue
      homes.set(id, home)
      settle(bodies.get(id) ?? [], home)
    }
  }
  runs.forEach(settle)
  return homes
}

const callsIn = ({ sides }: Setting, row: Row): NoteId[] => sides.flatMap(side => row[side].flatMap(segment => notesCalled(segment.content)))
