/**
 * Read text.md into a book.
 * In: the file's text and the work it belongs to. Out: blocks and notes, and what is wrong with them; reading never fails.
 */
import type { FootnoteDefinition, Root } from 'mdast'
import type { Block, Book, Note } from '../model/book.js'
import { type Checked, type Diagnostic, diagnose } from '../model/diagnostic.js'
import { notesCalled } from '../model/inline-walk.js'
import { originOfId } from '../model/note-origin-prefixes.js'
import type { SourceText } from '../model/place.js'
import type { Work } from '../model/work.js'
import { sentenceEnds, type SentenceSplitter } from '../text/sentences.js'
import { parseMarkdown } from './markdown.js'
import { type AnyBlock, BlockReader, levelLimit } from './parse-blocks.js'
import { endOf, startOf } from './parse-inlines.js'

/**
 * The book of a text. Blocks come in reading order; notes in the order in which they are defined. `splitter` is given where the work
 * has sentence rules of its own.
 */
export function parseText(source: SourceText, work: Work, splitter: SentenceSplitter = sentenceEnds): Checked<Book> {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const root = parseMarkdown(source.text)
  const definitions = definitionsOf(root)
  const reader = () => new BlockReader(source, text => splitter(text, work.languages.source), report, definitions.map(({ label, identifier }) => label ?? identifier))
  const blocks = reader().read(bodyOf(root))
  const notes = definitions.map(definition => toNote(definition, source, work, reader()))
  if (blocks.length === 0) report(diagnose('text-empty', source.place(0)))
  return { value: { work, blocks, notes: unique(notes, report) }, diagnostics: [...diagnostics, ...checkCalls(blocks, notes)] }
}

const bodyOf = (root: Root): AnyBlock[] => root.children.filter(node => node.type !== 'footnoteDefinition')

/** Definitions stand at the top level in what we write, but a person may put one into a quotation or list. */
function definitionsOf(node: Root | AnyBlock, level = 0): FootnoteDefinition[] {
  if (node.type === 'footnoteDefinition') return [node]
  return 'children' in node && level <= levelLimit ? (node.children as AnyBlock[]).flatMap(child => definitionsOf(child, level + 1)) : []
}

function toNote(definition: FootnoteDefinition, source: SourceText, work: Work, reader: BlockReader): Note {
  return { id: definition.identifier, origin: originOfId(definition.identifier) ?? work.edition.notes, blocks: reader.read(definition.children), place: source.place(startOf(definition), endOf(definition)) }
}

function unique(notes: readonly Note[], report: (diagnostic: Diagnostic) => void): Note[] {
  const seen = new Set<string>()
  return notes.filter(note => {
    if (!seen.has(note.id)) return seen.add(note.id)
    report(diagnose('note-defined-twice', note.place, { note: note.id }))
    return false
  })
}

function checkCalls(blocks: readonly Block[], notes: readonly Note[]): Diagnostic[] {
  const calls = new Map<string, { readonly count: number; readonly block: Block }>()
  for (const block of [...blocks, ...notes.flatMap(note => note.blocks)])
    for (const note of block.segments.flatMap(segment => notesCalled(segment))) calls.set(note, { count: (calls.get(note)?.count ?? 0) + 1, block })
  const uncalled = notes.filter(note => !calls.has(note.id)).map(note => diagnose('note-uncalled', note.place, { note: note.id }))
  const repeated = [...calls].filter(([, { count }]) => count > 1).map(([note, { count, block }]) => diagnose('note-called-twice', block.place, { note, count }))
  return [...uncalled, ...repeated]
}
