/**
 * Take the notes off the printed pages and link each to its calls: by the file's own links, else by mark and page.
 * In: lines and their places. Out: the text's lines with the calls as anchors, and the notes.
 * A raised figure that calls no note stays what it is: an ordinal, an exponent.
 */
import type { Repair } from '../../model/import.js'
import { notesTitle } from '../../text/french-blocks.js'
import { type Draft, type Mend, removal } from '../draft.js'
import { type Anchor, anchorMark, type DraftNote, type Passage } from '../passage.js'
import { originAt, rewrite, sliceTracked, trimTracked } from '../tracked-text.js'
import type { PlacedLine, PlacedRun } from './linear-text.js'
import { callMark, findNotes, linkProofs, type PrintedNote, type Proofs, type Standing } from './note-zones.js'
import type { PrintedSurvey } from './page-frame.js'

type Call = { readonly placed: PlacedRun; readonly note: PrintedNote; readonly proved: boolean }

export const printedNotes = (survey: PrintedSurvey): Mend => (draft, { source }) => {
  const standing = draft.passages.flatMap((passage): Standing[] => {
    const line = survey.lineOf(passage.text)
    return line ? [{ passage, line }] : []
  })
  const proofs = linkProofs(standing)
  const notes = findNotes(standing, survey, proofs)
  if (notes.length === 0) return draft
  const log: Repair[] = []
  const ids = idsOf(notes)
  const inNotes = new Map(notes.flatMap(note => note.lines.map(({ passage }) => [passage, note] as const)))
  const calls = callsOf(standing.filter(({ passage }) => !inNotes.has(passage)), notes, proofs)
  const withOwnCalls = (passage: Passage): Passage => withCalls(passage, calls.get(survey.lineOf(passage.text) as PlacedLine) ?? [], ids, log, source)
  const isHead = (passage: Passage, at: number): boolean => inNotes.has(draft.passages[at + 1] as Passage) && notesTitle.test(passage.text.text.trim())
  const passages = draft.passages.flatMap((passage, at): Passage[] => {
    if (inNotes.has(passage)) return []
    if (!isHead(passage, at)) return [withOwnCalls(passage)]
    log.push(removal(passage, 'footnotes', source))
    return []
  })
  const drafted = notes.map((note): DraftNote => {
    const [first, ...rest] = note.lines.map(({ passage }) => passage)
    if (!first) throw new Error('A note has at least one line.')
    const text = trimTracked(sliceTracked(first.text, note.marker))
    const start = originAt(first.text, 0)
    log.push({ rule: 'footnotes', place: source.place(start, originAt(text, 0)), before: first.text.text.slice(0, note.marker).trim(), after: `[^${ids.get(note) ?? ''}]:`, confidence: 0.97, made: true })
    return { id: ids.get(note) ?? note.mark, mark: note.mark, page: note.page, passages: [{ ...first, text, gap: 0 }, ...rest] }
  })
  return { ...draft, passages, notes: [...draft.notes, ...drafted], log: [...draft.log, ...log] } satisfies Draft
}

/** The printed marks where they are figures and no two notes share one; else the notes are counted through. */
function idsOf(notes: readonly PrintedNote[]): Map<PrintedNote, string> {
  const unique = new Set(notes.map(({ mark }) => mark)).size === notes.length && notes.every(({ mark }) => /^\d+$/.test(mark))
  return new Map(notes.map((note, index) => [note, unique ? note.mark : String(index + 1)]))
}

/** Linked runs call what they lead to; raised ones the note of their mark on their page, on the next, or at the end. */
function callsOf(body: readonly Standing[], notes: readonly PrintedNote[], proofs: Proofs): Map<PlacedLine, Call[]> {
  const byFirst = new Map(notes.map(note => [note.first, note]))
  const byMark = new Map<string, PrintedNote[]>()
  for (const note of notes) byMark.set(note.mark, [...(byMark.get(note.mark) ?? []), note])
  const calls = new Map<PlacedLine, Call[]>()
  for (const { line } of body) {
    const own = line.runs.flatMap((placed): Call[] => {
      const proof = proofs.get(placed)
      const proved = proof && byFirst.get(proof)
      if (proved) return [{ placed, note: proved, proved: true }]
      const note = placed.run.style.raised ? nearest(byMark.get(callMark(placed) ?? '') ?? [], line.page) : undefined
      return note ? [{ placed, note, proved: false }] : []
    })
    if (own.length > 0) calls.set(line, own)
  }
  return calls
}

function nearest(notes: readonly PrintedNote[], page: number): PrintedNote | undefined {
  return notes.find(note => note.page === page) ?? notes.find(note => note.page === page + 1) ?? notes.find(note => note.page > page) ?? (notes.length === 1 ? notes[0] : undefined)
}

function withCalls(passage: Passage, calls: readonly Call[], ids: ReadonlyMap<PrintedNote, string>, log: Repair[], source: { place(start: number, end: number): Repair['place'] }): Passage {
  if (calls.length === 0) return passage
  const { origins, text } = passage.text
  const anchors: Anchor[] = [...passage.anchors]
  const edits = calls.flatMap(({ placed, note, proved }) => {
    const start = origins.indexOf(placed.start)
    const end = origins.indexOf(placed.end - 1) + 1
    if (start < 0 || end <= start) return []
    const id = ids.get(note) ?? note.mark
    log.push({ rule: 'note-call', place: source.place(placed.start, placed.end), before: text.slice(start, end), after: `[^${id}]`, confidence: proved ? 0.99 : 0.95, made: true })
    anchors.push({ kind: 'call', note: id })
    const space = /\s+$/.exec(text.slice(0, start))?.[0].length ?? 0
    return [{ start: start - space, end, after: anchorMark }]
  })
  return { ...passage, anchors, text: rewrite(passage.text, edits) }
}
