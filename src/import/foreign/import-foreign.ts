/**
 * Import a source text from a word processor, a web page or an e-book.
 * In: the bytes and name of a docx, odt, html, epub, rtf, tex or md file. Out: blocks and notes for text.md, and diagnostics.
 * The ids of notes that are not the author's say so (`tr-3`, `ed-3`), since text.md has no other place for it.
 */
import type { Block, Note } from '../../model/book.js'
import type { ContributedText } from '../../model/contribution.js'
import type { Checked } from '../../model/diagnostic.js'
import { mapLeaves } from '../../model/inline-walk.js'
import type { NoteId } from '../../model/inline.js'
import { noteOriginPrefixes } from '../../model/note-origin-prefixes.js'
import { readContribution } from '../contribution/read-contribution.js'
import type { PandocLimits } from './run-pandoc.js'

/** The text of a foreign document; rejects with a WorldError when the format is not known or the document cannot be opened. */
export async function importForeign(bytes: Uint8Array, fileName: string, limits: PandocLimits = {}): Promise<Checked<ContributedText>> {
  const { value, diagnostics } = await readContribution(bytes, fileName, limits)
  const names = new Map(value.notes.map(note => [note.id, idWithOrigin(note)]))
  const rename = (blocks: readonly Block[]): Block[] => blocks.map(block => withNoteNames(block, names))
  const notes = value.notes.map(note => ({ ...note, id: names.get(note.id) ?? note.id, blocks: rename(note.blocks) }))
  return { value: { blocks: rename(value.blocks), notes }, diagnostics }
}

function idWithOrigin({ id, origin }: Note): NoteId {
  const prefix = noteOriginPrefixes[origin]
  return id.startsWith(prefix) ? id : prefix + id
}

function withNoteNames(block: Block, names: ReadonlyMap<NoteId, NoteId>): Block {
  const segments = block.segments.map(inlines =>
    mapLeaves(inlines, leaf => [leaf.type === 'note-reference' ? { ...leaf, note: names.get(leaf.note) ?? leaf.note } : leaf]),
  )
  return { ...block, segments }
}
