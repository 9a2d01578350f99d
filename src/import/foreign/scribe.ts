/**
 * Keep what a reading of a document gathers on its way: blocks, notes, and what had no place.
 * In: one block or finding after the other. Out: the lists of a contributed text and its diagnostics.
 * A document of pandoc's has no lines: places count its blocks instead, from 1, and say so as `line`.
 */
import type { Block, BlockShape, Note } from '../../model/book.js'
import type { ContributedText } from '../../model/contribution.js'
import { type Checked, type Diagnostic, diagnose, type MessageValues } from '../../model/diagnostic.js'
import { codesOf } from '../../model/inline-walk.js'
import type { CodeId, Inline, NoteId, PageBreak } from '../../model/inline.js'
import { type Place, wholeFile } from '../../model/place.js'
import type { RuleId } from '../../model/rules.js'
import { tidyInlines } from './tidy-text.js'

/** Gives the codes of one block their ids: `1`, `2` … */
export type CodeCounter = () => CodeId

export function codeCounter(given = 0): CodeCounter {
  let last = given
  return () => String(++last)
}

const isPageBreak = (inline: Inline): inline is PageBreak => inline.type === 'page-break'

/** How many characters of a lost passage a message shows. */
const shown = 80

export class Scribe {
  private readonly blocks: Block[] = []
  private readonly notes: Note[] = []
  private readonly noteIds = new Set<NoteId>()
  private readonly diagnostics: Diagnostic[] = []
  private target: Block[] = this.blocks
  private place: Place
  private unnamed = 0
  private stanzaOpen = false
  private readonly pages: PageBreak[] = []

  /** `locate` knows the places that a reader left in the tree as `data-pos`. */
  constructor(private readonly file: string, private readonly locate?: (position: string) => Place) {
    this.place = wholeFile(file)
  }

  /** Says where the next blocks stand, for a reader that knows; a block of pandoc's counts by itself. */
  at(position: string): void {
    if (this.locate) this.place = this.locate(position)
  }

  /** Says that what is read now belongs to the next block; where a document has no lines, blocks are counted. */
  begin(): void {
    if (!this.locate && this.target === this.blocks) this.place = { ...wholeFile(this.file), line: this.blocks.length + 1 }
  }

  /** Writes a block down, if it has text, and says whether it had; `segments` are tidied here. */
  block(shape: BlockShape, segments: readonly (readonly Inline[])[]): boolean {
    const tidied = this.afterPages(segments.map(tidyInlines))
    if (!tidied) return false
    const filled = shape.kind === 'table-row' ? tidied : tidied.filter(segment => segment.length > 0)
    if (shape.kind !== 'separator' && filled.every(segment => segment.length === 0)) return false
    const opens = shape.opens || (shape.kind === 'verse' && this.target.at(-1)?.shape.kind !== 'verse')
    this.begin()
    this.target.push({ shape: { ...shape, opens }, segments: filled, place: this.place })
    this.stanzaOpen = shape.kind === 'verse' && filled.length === 1
    return true
  }

  /** A page mark on its own waits for the next block and begins it. */
  private afterPages(segments: readonly Inline[][]): readonly Inline[][] | undefined {
    const inlines = segments.flat()
    if (inlines.length > 0 && inlines.every(isPageBreak)) {
      this.pages.push(...inlines)
      return undefined
    }
    if (this.pages.length === 0 || inlines.length === 0) return segments
    const code = codeCounter(codesOf(inlines).length)
    const [first = [], ...rest] = segments
    return [[...this.pages.splice(0).map(page => ({ ...page, id: code() })), ...first], ...rest]
  }

  /** Adds a line to the stanza that was just begun by a line of its own; false if there is none. */
  verse(quoted: number, line: (code: CodeCounter) => readonly Inline[]): boolean {
    const stanza = this.target.at(-1)
    if (!this.stanzaOpen || stanza?.shape.kind !== 'verse' || stanza.shape.quoted !== quoted) return false
    const tidied = tidyInlines(line(codeCounter(stanza.segments.flatMap(codesOf).length)))
    this.target[this.target.length - 1] = { ...stanza, segments: [...stanza.segments, tidied].filter(segment => segment.length > 0) }
    return true
  }

  /** An empty paragraph ends a stanza. */
  endStanza(): void {
    this.stanzaOpen = false
  }

  /**
   * Writes a note down and gives its id. `label` is the document's own name for it; a second call of the same label is the same
   * note. Without one the notes are numbered in order.
   */
  note(label: string | undefined, readBlocks: () => void): NoteId {
    if (label !== undefined && this.noteIds.has(label)) return label
    const id = label ?? String(++this.unnamed)
    const [outer, before, own] = [this.target, this.place, [] as Block[]]
    const index = this.notes.length
    this.noteIds.add(id)
    this.begin()
    this.notes.push({ id, origin: 'author', blocks: own, place: this.place })
    this.target = own
    readBlocks()
    this.target = outer
    this.notes[index] = { id, origin: 'author', blocks: own, place: own[0]?.place ?? this.place }
    this.place = before
    return id
  }

  /** Reports what had no place; long texts are cut. */
  report(rule: RuleId, values: MessageValues): void {
    const cut = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && value.length > shown ? `${value.slice(0, shown)}…` : value] as const)
    this.diagnostics.push(diagnose(rule, this.place, Object.fromEntries(cut)))
  }

  finish(): Checked<ContributedText> {
    return { value: { blocks: this.blocks, notes: this.notes }, diagnostics: this.diagnostics }
  }
}
