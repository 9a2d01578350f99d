/**
 * Take the notes out of the feet of pages, or from the end of the document, and link each to its call.
 * In: lines with page breaks. Out: body lines with the calls as anchors, and the notes.
 * The numbers of the notes are one running sequence (or begin again on each page): that is what tells a note from a list,
 * and a call from a number that a call is stuck to.
 */
import type { Repair } from '../../model/import.js'
import type { Draft, Evidence, Mend } from '../draft.js'
import { anchorMark, type DraftNote, type Passage } from '../passage.js'
import { originAt, rewrite, type TrackedText } from '../tracked-text.js'
import { type CallPlace, findCalls } from './note-calls.js'
import { type Definition, toPages } from './note-pages.js'

export const footnotes: Mend = (draft, evidence) => {
  const pages = toPages(draft.passages, evidence)
  const definitions = pages.flatMap(page => page.definitions)
  if (definitions.length === 0) return dropMarks(draft, evidence)
  const ids = idsOf(definitions)
  const calls = findCalls(pages, evidence)
  const log: Repair[] = []
  const body = pages.flatMap(page => page.body.map(line => withCalls(line, calls.get(line) ?? [], ids, log, evidence)))
  const notes = definitions.map((definition): DraftNote => ({ id: ids.get(definition) ?? definition.mark, mark: definition.mark, page: definition.page, passages: definition.lines }))
  for (const definition of definitions) if (definition.marker) log.push(markerRepair(definition, ids, evidence))
  for (const line of pages.flatMap(page => page.dropped)) log.push({ rule: 'footnotes', place: evidence.source.place(originAt(line.text, 0), originAt(line.text, line.text.text.length)), before: line.text.text.trim(), after: '', confidence: 0.95, made: true })
  return dropMarks({ ...draft, passages: body, notes: [...draft.notes, ...notes], log: [...draft.log, ...log] }, evidence)
}

/** The printed marks where no two notes share one; else the notes are counted through. */
function idsOf(definitions: readonly Definition[]): Map<Definition, string> {
  const marks = new Set(definitions.map(({ mark }) => mark))
  const unique = marks.size === definitions.length && definitions.every(({ mark }) => /^\d+$/.test(mark))
  return new Map(definitions.map((definition, index) => [definition, unique ? definition.mark : String(index + 1)]))
}

function markerRepair(definition: Definition, ids: ReadonlyMap<Definition, string>, { source }: Evidence): Repair {
  const marker = definition.marker as TrackedText
  const start = originAt(marker, 0)
  return { rule: 'footnotes', place: source.place(start, originAt(marker, marker.text.length)), before: marker.text, after: `[^${ids.get(definition) ?? definition.mark}]:`, confidence: 0.95, made: true }
}

/** Less sure than any figure that keeps the sequence: only proposed. */
const proposedBelow = 0.7

function withCalls(line: Passage, calls: readonly CallPlace[], ids: ReadonlyMap<Definition, string>, log: Repair[], evidence: Evidence): Passage {
  if (calls.length === 0) return line
  const judged = [...calls].sort((a, b) => a.start - b.start).map(call => ({ ...call, note: ids.get(call.definition) ?? call.definition.mark, repair: callRepair(line, call, ids, evidence) }))
  log.push(...judged.map(({ repair }) => repair))
  const made = judged.filter(({ repair }) => repair.made)
  const anchors = [...line.anchors]
  let shift = 0
  for (const { start, end, note } of made) {
    const index = anchorsBefore(line.text.text, start) + shift
    if (line.text.text.slice(start, end) === anchorMark) anchors[index] = { kind: 'call', note }
    else {
      anchors.splice(index, 0, { kind: 'call', note })
      shift += 1
    }
  }
  return { ...line, anchors, text: rewrite(line.text, made.filter(({ start, end }) => line.text.text.slice(start, end) !== anchorMark).map(({ start, end }) => ({ start, end, after: anchorMark }))) }
}

/** A call as the log says it; a person may have decided that a figure in the text calls this note, or none. */
function callRepair(line: Passage, { start, end, definition, confidence }: CallPlace, ids: ReadonlyMap<Definition, string>, { source, judge }: Evidence): Repair {
  const before = line.text.text.slice(start, end)
  const raised = before === anchorMark
  const from = originAt(line.text, start)
  const place = source.place(from, Math.max(from + (raised ? definition.mark.length : 0), originAt(line.text, end - 1) + (raised ? 0 : 1)))
  const repair: Repair = { rule: 'note-call', place, before: raised ? definition.mark : before, after: `[^${ids.get(definition) ?? definition.mark}]`, confidence, made: confidence >= proposedBelow }
  const decided = raised ? repair : judge(repair)
  return decided.made && decided.after !== repair.after ? repair : decided
}

const anchorsBefore = (text: string, end: number): number => text.slice(0, end).split(anchorMark).length - 1

/** Raised figures that call no note become nothing, and the log says so. */
function dropMarks(draft: Draft, { source }: Evidence): Draft {
  const log: Repair[] = []
  const dropIn = (passage: Passage): Passage => {
    if (!passage.anchors.some(({ kind }) => kind === 'mark')) return passage
    const edits: { start: number; end: number; after: string }[] = []
    let at = -1
    for (const anchor of passage.anchors) {
      at = passage.text.text.indexOf(anchorMark, at + 1)
      if (anchor.kind !== 'mark') continue
      const start = originAt(passage.text, at)
      log.push({ rule: 'note-call', place: source.place(start, start + anchor.mark.length), before: anchor.mark, after: '', confidence: 0.8, made: true })
      edits.push({ start: at, end: at + 1, after: '' })
    }
    return { ...passage, anchors: passage.anchors.filter(({ kind }) => kind !== 'mark'), text: rewrite(passage.text, edits) }
  }
  const passages = draft.passages.map(dropIn)
  const notes = draft.notes.map((note): DraftNote => ({ ...note, passages: note.passages.map(dropIn) }))
  return { ...draft, passages, notes, log: [...draft.log, ...log] }
}

