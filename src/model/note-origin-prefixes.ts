/**
 * Say how the id of a note tells whose the note is: text.md has no other place for it. A table only.
 */
import type { NoteId } from './inline.js'
import type { NoteOrigin } from './work.js'

/** What the ids of an origin's notes begin with. Of the author's, no prefix: they take what the edition says of its notes. */
export const noteOriginPrefixes: Readonly<Record<NoteOrigin, string>> = { author: '', editor: 'ed-', translator: 'tr-' }

/** The origin that an id names, if it names one. */
export function originOfId(id: NoteId): NoteOrigin | undefined {
  if (id.startsWith(noteOriginPrefixes.editor)) return 'editor'
  return id.startsWith(noteOriginPrefixes.translator) ? 'translator' : undefined
}
