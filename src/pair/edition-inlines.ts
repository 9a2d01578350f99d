/**
 * Finish running text for print: note references become numbered calls, spaces become those of the language.
 * In: the segments of one block in one language. Out: the same segments as edition inlines; spacing sees across codes.
 */
import type { EditionInline, SideName } from '../model/edition.js'
import type { Inline, NoteCall, NoteId, NoteReference } from '../model/inline.js'
import { mapLeaves } from '../model/inline-walk.js'
import type { LanguageTag } from '../model/work.js'
import { spacePieces } from '../text/spacing.js'

type Callers = { readonly source: string[]; readonly target: string[] }

/** Gives each note its mark and each call an id, and remembers who called whom. */
export class CallNamer {
  private readonly marks: ReadonlyMap<NoteId, string>
  private readonly callers = new Map<NoteId, Callers>()

  /** `order`: the notes in the order of their numbers. */
  constructor(order: readonly NoteId[]) {
    this.marks = new Map(order.map((note, index) => [note, String(index + 1)]))
  }

  markOf(note: NoteId): string {
    return this.marks.get(note) ?? '?'
  }

  callersOf(note: NoteId): Callers {
    return this.callers.get(note) ?? { source: [], target: [] }
  }

  /** Whether there is such a note; the call of one that does not exist is not printed (a diagnostic has said so). */
  knows(note: NoteId): boolean {
    return this.marks.has(note)
  }

  /** The id of one more call of a note: `call-source-3`, then `call-source-3-2` for the second call in that language. */
  nameCall(note: NoteId, side: SideName): string {
    const callers = this.callersOf(note)
    const count = callers[side].length + 1
    const caller = `call-${side}-${this.markOf(note)}${count > 1 ? `-${count}` : ''}`
    callers[side].push(caller)
    this.callers.set(note, callers)
    return caller
  }
}

/** The segments of one block, numbered and spaced. */
export function toEditionInlines(segments: readonly (readonly Inline[])[], language: LanguageTag, side: SideName, namer: CallNamer): EditionInline[][] {
  return segments.map(segment => {
    const pieces = spacePieces(textsOf(segment), language)
    let next = 0
    return mapLeaves<NoteReference, NoteCall>(segment, leaf => {
      if (leaf.type === 'text') return [{ type: 'text', text: pieces[next++] ?? leaf.text }]
      if (leaf.type !== 'note-reference') return [leaf]
      return namer.knows(leaf.note) ? [{ type: 'note-call', id: leaf.id, note: leaf.note, mark: namer.markOf(leaf.note), caller: namer.nameCall(leaf.note, side) }] : []
    })
  })
}

function textsOf(inlines: readonly Inline[]): string[] {
  return inlines.flatMap(inline => (inline.type === 'text' ? [inline.text] : inline.type === 'span' || inline.type === 'link' ? textsOf(inline.children) : []))
}
