/**
 * Take a contributed text apart into passages: sentences of prose, lines of verse, cells of tables.
 * In: its blocks and notes. Out: one list of passages with their text as it came; the body first, then each note.
 */
import type { Block } from '../model/book.js'
import type { ContributedText } from '../model/contribution.js'
import type { Inline, NoteId } from '../model/inline.js'
import { notesCalled, plainText } from '../model/inline-walk.js'
import type { Splitter } from '../text/split-rules.js'
import { cutInlines, joinPassages } from './cut-sentences.js'
import type { Passage, Range } from './passages.js'

/** `newLine`: a hard line break parts it from the passage before, in the same block. */
export type TargetPassage = Passage & { readonly inlines: readonly Inline[]; readonly newLine: boolean }
export type TargetNote = { readonly id: NoteId; readonly own: boolean; readonly range: Range }
export type TargetText = { readonly passages: readonly TargetPassage[]; readonly body: Range; readonly notes: readonly TargetNote[] }

/** A token for each call of a note that both texts may have. */
export const callMark = '[^]'

/** Where lines or cells answer each other one by one. */
export const isLinewise = (kind: string): boolean => kind === 'verse' || kind === 'table-row'

/** The passages of a contributed text. Calls of a translator's own notes leave no mark: the source has none. */
export function takeApart(contribution: ContributedText, splitter: Splitter): TargetText {
  const own = new Set(contribution.notes.filter(note => note.origin === 'translator').map(note => note.id))
  const passages: TargetPassage[] = []
  let block = 0
  const add = (blocks: readonly Block[]): Range => {
    const from = passages.length
    for (const one of blocks) {
      for (const piece of piecesOf(one, splitter)) passages.push(toPassage(piece, one, block, passages.length, own))
      block += 1
    }
    return { from, to: passages.length }
  }
  const body = add(contribution.blocks)
  const notes = contribution.notes.map(note => ({ id: note.id, own: own.has(note.id), range: add(note.blocks) }))
  return { passages, body, notes }
}

type Piece = Pick<TargetPassage, 'inlines' | 'newLine'>

/** No line of a poem is longer, and no line of prose that somebody broke by hand for its own sake is much shorter. */
const longestVerse = 80

function piecesOf(block: Block, splitter: Splitter): readonly Piece[] {
  const segments = block.segments.filter(segment => segment.length > 0)
  if (isLinewise(block.shape.kind)) return segments.map(inlines => ({ inlines, newLine: false }))
  const lines = cutLines(joinPassages(segments))
  const isPoem = looksLikeVerse(lines.map(line => plainText(line)), splitter)
  return lines.flatMap((line, number) => {
    const text = plainText(line)
    return cutInlines(line, isPoem ? [text.length] : splitter(text)).map((inlines, index) => ({ inlines, newLine: number > 0 && index === 0 }))
  })
}

/** Three short lines, or two that are no more than a sentence each. */
function looksLikeVerse(lines: readonly string[], splitter: Splitter): boolean {
  if (lines.length < 2 || lines.some(line => line.length > longestVerse)) return false
  return lines.length > 2 || lines.every(line => splitter(line).length <= 1)
}

/** The text cut at its hard line breaks, which are left out. */
function cutLines(inlines: readonly Inline[]): Inline[][] {
  const text = plainText(inlines)
  const ends = [...text.matchAll(/\n|$/gu)].map(match => match.index)
  return cutInlines(inlines, ends.length > 0 ? ends : [0]).map(line => line.filter(inline => inline.type !== 'line-break'))
}

function toPassage({ inlines, newLine }: Piece, { shape }: Block, block: number, place: number, own: ReadonlySet<NoteId>): TargetPassage {
  const calls = notesCalled(inlines).filter(note => !own.has(note))
  return { inlines, newLine, text: plainText(inlines), block, fence: isLinewise(shape.kind) ? place + 1 : 0, kind: shape.kind, marks: calls.map(() => callMark) }
}
