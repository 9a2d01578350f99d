/** Make small books out of lines of text, and catalogs with every sentence translated. */
import type { Block, BlockShape, Book } from '../../src/model/book.js'
import type { Catalog, Unit } from '../../src/model/catalog.js'
import type { Inline } from '../../src/model/inline.js'
import { joinTexts } from '../../src/model/inline-walk.js'
import { wholeFile } from '../../src/model/place.js'
import type { Work } from '../../src/model/work.js'
import { carryOver } from '../../src/translate/carry-over.js'

export const work: Work = {
  id: 'w',
  languages: { source: 'fr', target: 'en' },
  title: { fr: 'Titre' },
  contributors: [],
  rights: { source: 'CC0-1.0' },
  identifier: 'urn:x',
  edition: { layout: 'facing', formats: ['html'], page: 'A5', notes: 'author', date: '2024-01-01' },
}

const place = wholeFile('source/w/text.md')

/** `*…*` is emphasis and `[^n]` a note call; codes are numbered through the block. */
export function toInlines(text: string, next: () => string): Inline[] {
  return [...text.matchAll(/\*([^*]+)\*|\[\^([^\]]+)\]|[^*[]+/g)].map(([all, emphasised, note]): Inline => {
    if (emphasised !== undefined) return { type: 'span', id: next(), style: 'emphasis', children: [{ type: 'text', text: emphasised }] }
    if (note !== undefined) return { type: 'note-reference', id: next(), note }
    return { type: 'text', text: all }
  })
}

export function toBlock(sentences: readonly string[], shape: Partial<BlockShape> & { kind?: string } = {}): Block {
  let code = 0
  const segments = sentences.map(sentence => toInlines(sentence, () => `${++code}`))
  return { shape: { kind: 'paragraph', quoted: 0, opens: false, ...shape } as BlockShape, segments, place }
}

/** Blocks as lists of sentences; notes by id. */
export function toBook(blocks: readonly (readonly string[])[], notes: Readonly<Record<string, readonly (readonly string[])[]>> = {}): Book {
  return {
    work,
    blocks: blocks.map(sentences => toBlock(sentences)),
    notes: Object.entries(notes).map(([id, bodies]) => ({ id, origin: 'author', blocks: bodies.map(sentences => toBlock(sentences)), place })),
  }
}

/** Every segment translated: the source's words between guillemets of the other language. */
export function translateAll(catalog: Catalog): Catalog {
  const unit = (one: Unit): Unit => ({
    ...one,
    segments: one.segments.map(segment => (segment.target ? segment : { ...segment, state: 'translated', target: joinTexts([{ type: 'text', text: '“' }, ...segment.source, { type: 'text', text: '”' }]) })),
  })
  return { ...catalog, body: catalog.body.map(unit), notes: catalog.notes.map(note => ({ ...note, units: note.units.map(unit) })) }
}

export const translated = (book: Book): Catalog => translateAll(carryOver(book, undefined).value)
