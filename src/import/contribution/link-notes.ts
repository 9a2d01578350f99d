/**
 * Turn typed notes into notes: `word[1]` … `[1] The note.`
 * In: a text whose notes stand among its paragraphs, under a heading, at the foot or at the end. Out: the same text with note
 * references in place of the marks and the notes apart. What has only one half stays as it is, and is reported.
 */
import type { Block, Note } from '../../model/book.js'
import type { ContributedText } from '../../model/contribution.js'
import { type Checked, type Diagnostic, diagnose } from '../../model/diagnostic.js'
import { codesOf, notesCalled, plainText } from '../../model/inline-walk.js'
import type { Inline, NoteId } from '../../model/inline.js'
import { tidyInlines } from '../foreign/tidy-text.js'
import { type Cut, cutRanges, raisedRanges } from './cut-ranges.js'
import { type Call, type Link, matchNotes } from './match-notes.js'
import { callMarks, noteMark } from './note-marks.js'
import { type Candidate, type NoteSection, type NoteZones, noteZones, wordsOfBlock } from './note-zones.js'

/** The text with its typed notes linked; notes that the format itself knew are kept. */
export function linkNotes(text: ContributedText): Checked<ContributedText> {
  const zones = noteZones(text.blocks)
  const calls = allCalls(text.blocks, zones)
  const links = settledLinks(calls, zones.candidates)
  const bodies = noteBodies(text.blocks, zones, links)
  const ids = noteIds(text.notes, bodies)
  const gone = consumed(text.blocks, zones, bodies)
  const linksIn = byBlock(links)
  const blocks = text.blocks.flatMap((block, at) => (gone.has(at) ? [] : [withReferences(block, linksIn.get(at) ?? [], ids)]))
  const notes = [...text.notes.map(withoutOwnMark), ...bodies.map(body => toNote(body, text.blocks, ids.get(body.candidate) ?? ''))]
  return { value: { blocks, notes: inOrderOfCalls(notes, blocks) }, diagnostics: remarks(text, zones, calls, links, bodies, ids) }
}

/** A note and the blocks that it runs over. */
type Body = { readonly candidate: Candidate; readonly blocks: readonly number[]; readonly called: boolean }

function byBlock(links: readonly Link[]): ReadonlyMap<number, readonly Link[]> {
  const indexed = new Map<number, Link[]>()
  for (const link of links) {
    const others = indexed.get(link.call.block)
    if (others) others.push(link)
    else indexed.set(link.call.block, [link])
  }
  return indexed
}

function allCalls(blocks: readonly Block[], { sections }: NoteZones): Call[] {
  return blocks.flatMap((block, at) => {
    if (sections.some(({ heading, end }) => heading < at && at < end)) return []
    return block.segments.flatMap((inlines, segment) => callMarks(plainText(inlines), raisedRanges(inlines)).map(mark => ({ ...mark, block: at, segment })))
  })
}

/** A mark inside a note calls nothing: once it is clear what the notes are, the rows are made again without those. */
function settledLinks(calls: readonly Call[], candidates: readonly Candidate[]): Link[] {
  const notes = new Set(matchNotes(calls, candidates).map(({ candidate }) => candidate.block))
  return matchNotes(calls.filter(({ block }) => !notes.has(block)), candidates)
}

/** The notes with what continues them: unmarked blocks before the next one, in a section or at the end of the document. */
function noteBodies(blocks: readonly Block[], { candidates }: NoteZones, links: readonly Link[]): Body[] {
  const called = new Set(links.map(({ candidate }) => candidate))
  const notes = candidates.filter(candidate => called.has(candidate) || candidate.section)
  const lastCall = Math.max(-1, ...links.map(({ call }) => call.block))
  return notes.map((candidate, index) => {
    const next = notes[index + 1]?.block
    const end = next ?? (candidate.section?.last ? blocks.length : candidate.block + 1)
    const alone = wordsOfBlock(blocks[candidate.block] ?? noBlock).length <= candidate.mark.end
    const limit = alone ? candidate.block + 2 : candidate.section ? Math.min(end, candidate.section.end) : candidate.block > lastCall ? end : candidate.block + 1
    const run = Array.from({ length: Math.max(1, Math.min(limit, blocks.length) - candidate.block) }, (_, at) => candidate.block + at)
    const stop = run.findIndex((at, place) => place > 0 && (at === next || blocks[at]?.shape.kind === 'heading'))
    return { candidate, blocks: stop < 0 ? run : run.slice(0, stop), called: called.has(candidate) }
  })
}

const noBlock: Block = { shape: { kind: 'paragraph', quoted: 0, opens: false }, segments: [], place: { file: '', start: 0, end: 0, line: 1, column: 1 } }

/** Names for signs that make poor ids. */
const signNames: Readonly<Record<string, string>> = { '*': 'star', '†': 'dagger', '‡': 'double-dagger', '§': 'section' }

/** The sender's own labels; a label used again gets a number of its own. */
function noteIds(known: readonly Note[], bodies: readonly Body[]): ReadonlyMap<Candidate, NoteId> {
  const taken = new Set(known.map(({ id }) => id))
  return new Map(bodies.map(({ candidate }) => {
    const { label } = candidate.mark
    const sign = signNames[label.charAt(0)]
    const name = sign === undefined ? label : label.length === 1 ? sign : `${sign}-${label.length}`
    let id = name
    for (let again = 2; taken.has(id); again++) id = `${name}-${again}`
    taken.add(id)
    return [candidate, id]
  }))
}

/** The blocks that have become notes, and what only held them: the heading, a rule drawn above them. */
function consumed(blocks: readonly Block[], { sections }: NoteZones, bodies: readonly Body[]): ReadonlySet<number> {
  const gone = new Set(bodies.flatMap(body => body.blocks))
  const emptied = sections.filter(section => isEmptied(section, blocks, gone))
  for (const { heading } of emptied) gone.add(heading)
  for (let at = blocks.length - 1; at >= 0; at--) if (blocks[at]?.shape.kind === 'separator' && gone.has(at + 1)) gone.add(at)
  return gone
}

const isEmptied = ({ heading, end }: NoteSection, blocks: readonly Block[], gone: ReadonlySet<number>): boolean =>
  blocks.slice(heading + 1, end).every((block, at) => gone.has(heading + 1 + at) || block.shape.kind === 'separator')

function withReferences(block: Block, links: readonly Link[], ids: ReadonlyMap<Candidate, NoteId>): Block {
  if (links.length === 0) return block
  let code = Math.max(0, ...block.segments.flatMap(inlines => codesOf(inlines).map(({ id }) => Number(id))))
  const segments = block.segments.map((inlines, segment) => {
    const cuts = links.filter(({ call }) => call.segment === segment).map(({ call, candidate }): Cut => {
      const put: Inline = { type: 'note-reference', id: String(++code), note: ids.get(candidate) ?? '' }
      return { start: call.start, end: call.end, put }
    })
    return tidyInlines(cutRanges(inlines, cuts))
  })
  return { ...block, segments }
}

function toNote({ candidate, blocks: own }: Body, blocks: readonly Block[], id: NoteId): Note {
  const bodies = own.flatMap((at, place): Block[] => {
    const block = blocks[at]
    if (!block) return []
    const asNote: Block = { ...block, shape: noteShape(block) }
    if (place > 0) return [asNote]
    const [first = [], ...rest] = block.segments
    const words = tidyInlines(cutRanges(first, [{ start: 0, end: candidate.mark.end }]))
    return words.length > 0 || rest.length > 0 || own.length === 1 ? [{ ...asNote, segments: [words, ...rest].filter(segment => segment.length > 0) }] : []
  })
  return { id, origin: 'author', blocks: bodies, place: blocks[candidate.block]?.place ?? noBlock.place }
}

/** A note that the format knew needs no mark of its own at its head, as Word's custom marks leave it. */
function withoutOwnMark(note: Note): Note {
  const [block, ...others] = note.blocks
  const [first, ...rest] = block?.segments ?? []
  const mark = block && first ? noteMark(plainText(first), raisedRanges(first)) : undefined
  if (!block || !first || !mark || mark.style === 'plain' || !(mark.label === note.id || /^[*†‡§]/.test(mark.label))) return note
  const words = tidyInlines(cutRanges(first, [{ start: 0, end: mark.end }]))
  return words.length === 0 ? note : { ...note, blocks: [{ ...block, segments: [words, ...rest] }, ...others] }
}

/** A note typed as an item of a list is a paragraph. */
const noteShape = ({ shape }: Block): Block['shape'] => (shape.kind === 'list-item' && !shape.continued && shape.ordered ? { kind: 'paragraph', quoted: shape.quoted, opens: false } : shape)

function inOrderOfCalls(notes: readonly Note[], blocks: readonly Block[]): Note[] {
  const order = new Map<NoteId, number>()
  for (const id of blocks.flatMap(block => block.segments.flatMap(notesCalled))) if (!order.has(id)) order.set(id, order.size)
  return [...notes].sort((a, b) => (order.get(a.id) ?? notes.length) - (order.get(b.id) ?? notes.length))
}

/** What a reader should look at: notes without a call, calls without a note, headings that went with their notes. */
function remarks({ blocks }: ContributedText, zones: NoteZones, calls: readonly Call[], links: readonly Link[], bodies: readonly Body[], ids: ReadonlyMap<Candidate, NoteId>): Diagnostic[] {
  const gone = consumed(blocks, zones, bodies)
  const gathered = zones.sections.filter(({ heading }) => gone.has(heading)).map(({ heading, end }) => {
    const count = bodies.filter(({ candidate }) => heading < candidate.block && candidate.block < end).length
    return diagnose('notes-gathered', placeOf(blocks, heading), { count, heading: wordsOfBlock(blocks[heading] ?? noBlock) })
  })
  const uncalled = bodies.filter(({ called }) => !called).map(({ candidate }) => diagnose('note-uncalled', placeOf(blocks, candidate.block), { note: ids.get(candidate) ?? candidate.mark.label }))
  const linked = new Set(links.map(({ call }) => call))
  const alone = calls.filter(call => !linked.has(call) && !gone.has(call.block) && isSure(call)).map(call => diagnose('note-mark-alone', placeOf(blocks, call.block), { mark: plainText(blocks[call.block]?.segments[call.segment] ?? []).slice(call.start, call.end).trim() }))
  return [...gathered, ...uncalled, ...alone]
}

const placeOf = (blocks: readonly Block[], at: number) => (blocks[at] ?? noBlock).place
const isSure = ({ style, label }: Call): boolean => style === 'caret' || (style === 'bracket' && /^\d+$/.test(label))
