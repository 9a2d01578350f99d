/**
 * Find which contributed note translates which note of the book.
 * In: what is known of the words, and the beads of the body. Out: pairs in the order of the book's notes.
 * Both lists run in the order of their calls. A pair is worth how its words answer each other and how near its calls stand;
 * numbers prove nothing, since the sender counts in their own way.
 */
import type { NoteId } from '../model/inline.js'
import { notesCalled } from '../model/inline-walk.js'
import type { TextPair } from './associations.js'
import { BeadScorer } from './bead-score.js'
import type { PathBead } from './best-path.js'
import type { TargetNote, TargetText } from './contributed-passages.js'
import type { Range } from './passages.js'
import type { SourceNote, SourceText } from './source-passages.js'

export type NotePair = { readonly source: SourceNote; readonly target: TargetNote }

/** Calls in one bead; what each bead between costs; the least and most that words can say. */
const near = 4
const step = -2
const bounds = { least: -9, most: 14 } as const

/** The pairs. Notes marked as the translator's own are never among them. */
export function pairNotes(pair: TextPair, source: SourceText, target: TargetText, beads: readonly PathBead[]): NotePair[] {
  const here = inOrder(source.notes, callPlaces(source.passages, beads, 'source'))
  const there = inOrder(target.notes.filter(note => !note.own), callPlaces(target.passages, beads, 'target'))
  const scorer = new BeadScorer(pair, { source: longest(source.notes), target: longest(target.notes) })
  const worth = here.map(one => there.map(other => worthOf(scorer, one, other)))
  return bestPairs(worth).flatMap(([row, column]) => {
    const one = here[row]
    const other = there[column]
    return one && other ? [{ source: one.note, target: other.note }] : []
  })
}

/** The most passages that one note has. */
const longest = (notes: readonly { readonly range: Range }[]): number => notes.reduce((most, { range }) => Math.max(most, range.to - range.from), 1)

type Placed<Note> = { readonly note: Note; readonly bead: number | undefined }

/** In which bead each note is first called. */
function callPlaces(passages: SourceText['passages'] | TargetText['passages'], beads: readonly PathBead[], side: 'source' | 'target'): ReadonlyMap<NoteId, number> {
  const places = new Map<NoteId, number>()
  beads.forEach((bead, index) => {
    const [from, count] = side === 'source' ? [bead.i, bead.sources] : [bead.j, bead.targets]
    for (const passage of passages.slice(from, from + count)) for (const note of notesCalled(passage.inlines)) if (!places.has(note)) places.set(note, index)
  })
  return places
}

/** By their calls; a note that nothing calls stays behind the one before it. */
function inOrder<Note extends { readonly id: NoteId }>(notes: readonly Note[], places: ReadonlyMap<NoteId, number>): Placed<Note>[] {
  let last = -1
  const keyed = notes.map(note => {
    const bead = places.get(note.id)
    last = bead ?? last
    return { note, bead, order: last }
  })
  return keyed.sort((a, b) => a.order - b.order)
}

function worthOf(scorer: BeadScorer, one: Placed<SourceNote>, other: Placed<TargetNote>): number {
  const place = one.bead === undefined || other.bead === undefined ? 0 : Math.max(-12, near + step * Math.abs(one.bead - other.bead))
  if (place <= -12) return Number.NEGATIVE_INFINITY
  const { from, to } = one.note.range
  const range = other.note.range
  if (to === from || range.to === range.from) return place
  const words = scorer.compare(from, to - from, range.from, range.to - range.from)
  return place + Math.min(bounds.most, Math.max(bounds.least, words))
}

/** The rising sequence of pairs of greatest worth; a pair worth nothing is none. */
function bestPairs(worth: readonly (readonly number[])[]): [number, number][] {
  const columns = worth[0]?.length ?? 0
  const best = Array.from({ length: worth.length + 1 }, () => new Float64Array(columns + 1))
  for (let row = worth.length - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const paired = (worth[row]?.[column] ?? 0) + at(best, row + 1, column + 1)
      const line = best[row]
      if (line) line[column] = Math.max(at(best, row + 1, column), at(best, row, column + 1), paired)
    }
  }
  const pairs: [number, number][] = []
  let [row, column] = [0, 0]
  while (row < worth.length && column < columns) {
    const here = at(best, row, column)
    if (here === at(best, row + 1, column)) row += 1
    else if (here === at(best, row, column + 1)) column += 1
    else {
      pairs.push([row, column])
      row += 1
      column += 1
    }
  }
  return pairs
}

const at = (table: readonly Float64Array[], row: number, column: number): number => table[row]?.[column] ?? 0
