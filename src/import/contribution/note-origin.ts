/**
 * Tell whose a note is, by how it is signed: `— Tr.`, `[Translator’s note: …]`, `(N.d.É.)`.
 * In: the plain text of a note and its id. Out: its origin; the author's unless it says otherwise. The signature stays in the text.
 * A note signed by another translation's translator (“Fr. trans.”) came with the source and is not this translator's.
 */
import type { Note } from '../../model/book.js'
import { plainText } from '../../model/inline-walk.js'
import { originOfId } from '../../model/note-origin-prefixes.js'
import type { NoteOrigin } from '../../model/work.js'

const dash = String.raw`[—–―-]{1,2}\s*`
const translator = String.raw`(?:the\s+)?(?:tr(?:ans(?:l(?:ator)?)?)?\b\.?|t\.\s?n\.|n\.\s?d\.\s?t\.|ndt\b|le traducteur|la traductrice|(?:note\s+)?(?:by|from|of) (?:the )?(?:english )?translator|note d(?:u traducteur|e la traductrice)|translator[’']s? (?:foot)?note|note by the translator)`
const editor = String.raw`(?:the\s+)?(?:eds?\b\.?|n\.\s?d\.\s?[eé]\.?|nd[eé]\b|n\.\s?d\.\s?l\.\s?r\.?|ndlr\b|(?:the )?editors?|l[’']éditeur|la rédaction|note de (?:l[’']éditeur|la rédaction|l[’']édition)|note (?:by|from|of) the editors?(?: of [^)\]]+)?|editor[’']?s?[’']? note)`

/** A signature at the end, in brackets or after a dash; or a heading at the start. */
const signed = (who: string): readonly RegExp[] => [
  new RegExp(String.raw`(?:${dash}|[([]\s*(?:${dash})?)${who}\s*[)\]]?[.”"]*\s*$`, 'iu'),
  new RegExp(String.raw`^[([]?\s*(?:${who})\s*(?:[:.\])—–-]|\d)`, 'iu'),
  new RegExp(String.raw`[\])]\s*${dash}${who}[.\s]*$`, 'iu'),
]

const signatures: readonly (readonly [NoteOrigin, readonly RegExp[]])[] = [
  ['translator', signed(translator)],
  ['editor', signed(editor)],
]

/** Whose the note is. */
function noteOrigin(id: string, text: string): NoteOrigin {
  return originOfId(id) ?? signatures.find(([, patterns]) => patterns.some(pattern => pattern.test(text.trim())))?.[0] ?? 'author'
}

/** The note with the origin that it signs with. */
export function withOrigin(note: Note): Note {
  return { ...note, origin: noteOrigin(note.id, note.blocks.map(block => block.segments.map(plainText).join(' ')).join(' ')) }
}
