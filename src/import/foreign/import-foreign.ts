/**
 * Import a source text from a word processor, a web page or an e-book.
 * In: the bytes and name of a docx, odt, html, epub, rtf, tex or md file. Out: blocks and notes for text.md, what the document says
 * about its title, author and date, and diagnostics.
 * The ids of notes that are not the author's say so (`tr-3`, `ed-3`), since text.md has no other place for it.
 */
import type { Block, Note } from '../../model/book.js'
import type { ContributedText } from '../../model/contribution.js'
import type { Checked } from '../../model/diagnostic.js'
import type { Proposals } from '../../model/import.js'
import { mapLeaves, plainText } from '../../model/inline-walk.js'
import type { NoteId } from '../../model/inline.js'
import { noteOriginPrefixes } from '../../model/note-origin-prefixes.js'
import { SourceText } from '../../model/place.js'
import { emptyLexicon, type Lexicon } from '../../text/lexicon.js'
import { readContribution } from '../contribution/read-contribution.js'
import { checkText } from '../evidence/language.js'
import { documentFormat } from './document-format.js'
import { proposedMetadata } from './proposed-metadata.js'
import type { DocumentReading } from './read-document.js'

/** A text with what its document proposes about the work. */
export type ForeignText = ContributedText & { readonly proposals: Proposals }

/** `language`: what the text should be in. */
export type ForeignReading = DocumentReading & { readonly language: string }

/** The text of a foreign document; rejects with a WorldError when the format is not known or the document cannot be opened. */
export async function importForeign(bytes: Uint8Array, fileName: string, { language, ...reading }: ForeignReading): Promise<Checked<ForeignText>> {
  const { value, diagnostics } = await readContribution(bytes, fileName, reading)
  const names = new Map(value.notes.map(note => [note.id, idWithOrigin(note)]))
  const rename = (blocks: readonly Block[]): Block[] => blocks.map(block => withNoteNames(block, names))
  const notes = value.notes.map(note => ({ ...note, id: names.get(note.id) ?? note.id, blocks: rename(note.blocks) }))
  const proposals = value.blocks.length > 0 ? proposedMetadata(bytes, documentFormat(bytes, fileName), value) : {}
  return { value: { blocks: rename(value.blocks), notes, proposals }, diagnostics: [...diagnostics, ...checkText(wordsOf(value, fileName), language, everyWord)] }
}

/** Words of a foreign document are not mended, so none is looked up. */
const everyWord: Lexicon = { ...emptyLexicon, knows: () => true }

const wordsOf = ({ blocks }: ContributedText, file: string): SourceText => new SourceText(file, blocks.map(block => block.segments.map(plainText).join(' ')).join('\n'))

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
