/**
 * Find the blocks that could be notes, and where notes are gathered.
 * In: the blocks of a text. Out: sections under a heading such as “Notes”, and every block that begins like a note.
 * A plain number at a block's start means a note only in such a section, below a drawn rule or at the very end.
 */
import type { Block } from '../../model/book.js'
import { plainText } from '../../model/inline-walk.js'
import { raisedRanges } from './cut-ranges.js'
import { isNotesHeading, type NoteMark, noteMark } from './note-marks.js'

/** Blocks `[heading + 1, end)` under a heading of notes; `last`: it reaches the end of the document. */
export type NoteSection = { readonly heading: number; readonly end: number; readonly last: boolean }
/** A block that could be a note. */
export type Candidate = { readonly block: number; readonly mark: NoteMark; readonly section: NoteSection | undefined }

export type NoteZones = { readonly sections: readonly NoteSection[]; readonly candidates: readonly Candidate[] }

/** Sections and candidates, in the order of the text. */
export function noteZones(blocks: readonly Block[]): NoteZones {
  const marks = blocks.map(markOf)
  const sections = findSections(blocks, marks)
  const rows = weakRows(blocks, marks)
  const candidates = marks.flatMap((mark, block): Candidate[] => {
    const section = sections.find(({ heading, end }) => heading < block && block < end)
    return mark && (section || !isWeak(mark) || rows.has(block)) ? [{ block, mark, section }] : []
  })
  return { sections, candidates }
}

const isWeak = ({ style }: NoteMark): boolean => style === 'plain' || style === 'item'
/** The words of a block, for asking what it is. */
export const wordsOfBlock = (block: Block): string => block.segments.map(plainText).join('\n')

function markOf(block: Block): NoteMark | undefined {
  const first = block.segments[0]
  if (first === undefined || block.shape.kind === 'heading' || block.shape.kind === 'table-row') return undefined
  const mark = noteMark(plainText(first), raisedRanges(first))
  if (mark || block.shape.kind !== 'list-item' || !block.shape.ordered || block.shape.continued) return mark
  return { style: 'item', label: String(block.shape.number), end: 0 }
}

function findSections(blocks: readonly Block[], marks: readonly (NoteMark | undefined)[]): NoteSection[] {
  const headings = blocks.flatMap((block, at) => (isNotesHeading(wordsOfBlock(block)) && marks.slice(at + 1, at + 3).some(mark => mark) ? [at] : []))
  return headings.map(heading => {
    const next = blocks.findIndex((block, at) => at > heading && (block.shape.kind === 'heading' || headings.includes(at)))
    const last = next < 0
    const limit = last ? blocks.length : next
    const end = last ? limit : endOfNotes(heading + 1, limit, marks)
    return { heading, end, last }
  })
}

/** Behind the last note of a section that more text follows: what stands below it is text again, unless the note is still to come. */
function endOfNotes(start: number, limit: number, marks: readonly (NoteMark | undefined)[]): number {
  for (let at = limit - 1; at >= start; at--) if (marks[at]) return at + 1
  return limit
}

/** Blocks with weak marks in a row of numbers that begins below a drawn rule or ends the document. */
function weakRows(blocks: readonly Block[], marks: readonly (NoteMark | undefined)[]): ReadonlySet<number> {
  const believed = new Set<number>()
  for (let first = 0; first < blocks.length; ) {
    let end = first + 1
    while (follows(marks[end], marks[end - 1])) end++
    if (blocks[first - 1]?.shape.kind === 'separator' || end === blocks.length) for (let at = first; at < end; at++) believed.add(at)
    first = end
  }
  return believed
}

const follows = (mark: NoteMark | undefined, before: NoteMark | undefined): boolean =>
  mark !== undefined && before !== undefined && isWeak(mark) && isWeak(before) && Number(mark.label) === Number(before.label) + 1
