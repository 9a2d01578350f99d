/**
 * Write a book's blocks and notes as text.md: the inverse of `parse-text.ts`.
 * In: blocks and notes. Out: Markdown; each paragraph on one line, each note after the block that first calls it.
 */
import type { BlockContent, Blockquote, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast'
import type { Block, BlockShape, Book, Note, PlainKind } from '../model/book.js'
import type { Inline } from '../model/inline.js'
import { joinTexts, notesCalled, withoutForeignCodes } from '../model/inline-walk.js'
import { directiveOfStyle } from './directives.js'
import { writeMarkdown } from './markdown.js'

type Content = BlockContent

/** The text of `text.md`; empty for a book without blocks. */
export function writeText(book: Pick<Book, 'blocks' | 'notes'>): string {
  const pieces: string[] = []
  let piece: RootContent[] = []
  const write = (): void => {
    const root: Root = { type: 'root', children: piece }
    if (piece.length > 0) pieces.push(writeMarkdown(root))
    piece = []
  }
  for (const node of withNotes(book.blocks, book.notes)) {
    if (piece.length >= pieceLength && standsAlone(node) && standsAlone(piece.at(-1))) write()
    piece.push(node)
  }
  write()
  return pieces.join('\n')
}

/** A long book is written in pieces of so many nodes: its tree takes many times the room of its text. */
const pieceLength = 200
/** It is written the same whatever stands beside it, and a blank line parts it from its like. */
const standsAlone = (node: RootContent | undefined): boolean => node?.type === 'paragraph' || node?.type === 'heading'

/** Blocks in groups that end where a note is called, each followed by its notes; uncalled notes at the end. */
function* withNotes(blocks: readonly Block[], notes: readonly Note[]): Generator<RootContent> {
  const unwritten = new Map(notes.map(note => [note.id, note]))
  const take = (ids: readonly string[]): Note[] =>
    ids.flatMap(id => {
      const note = unwritten.get(id)
      unwritten.delete(id)
      return note ? [note, ...take(note.blocks.flatMap(callsIn))] : []
    })
  for (const group of topLevelGroups(blocks)) {
    yield* toNodes(group, 0)
    yield* take(group.flatMap(callsIn)).map(toDefinition)
  }
  yield* [...unwritten.values()].map(toDefinition)
}

const callsIn = (block: Block): string[] => block.segments.flatMap(segment => notesCalled(segment))

/** Blocks that share a quotation, list, table or poem stay together. */
function topLevelGroups(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (let at = 0; at < blocks.length; ) {
    const end = groupEnd(blocks, at, 0)
    groups.push(blocks.slice(at, end))
    at = end
  }
  return groups
}

const isContainer = (shape: BlockShape): boolean => shape.kind === 'list-item' || shape.kind === 'table-row' || shape.kind === 'verse'

const toDefinition = (note: Note): RootContent => ({ type: 'footnoteDefinition', identifier: note.id, label: note.id, children: toNodes(note.blocks, 0) })

/** The nodes of blocks at one depth of quotation; deeper ones become blockquotes. */
function toNodes(blocks: readonly Block[], quoted: number): Content[] {
  const out: Content[] = []
  let at = 0
  while (at < blocks.length) {
    const block = blocks[at]
    if (!block) break
    const end = groupEnd(blocks, at, quoted)
    const group = blocks.slice(at, end)
    out.push(...leadingPages(group), ...(block.shape.quoted > quoted ? [toQuote(group, quoted)] : toGroup(group)))
    at = end
  }
  return out
}

function groupEnd(blocks: readonly Block[], from: number, quoted: number): number {
  const first = blocks[from]?.shape
  if (!first) return from
  if (first.quoted > quoted) return runEnd(blocks, from, shape => shape.quoted > quoted && (!shape.opens || shape.quoted > quoted + 1 || isContainer(shape)))
  if (first.kind === 'list-item') return listEnd(blocks, from, first)
  if (first.kind !== 'table-row' && first.kind !== 'verse') return from + 1
  return runEnd(blocks, from, shape => shape.kind === first.kind && shape.quoted === quoted && !shape.opens)
}

function runEnd(blocks: readonly Block[], from: number, belongs: (shape: BlockShape) => boolean): number {
  for (let at = from + 1; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block && !belongs(block.shape)) return at
  }
  return blocks.length
}

/** A list ends with its last item: what stands before that one, a quotation or poem, stands in the item before. */
function listEnd(blocks: readonly Block[], from: number, first: BlockShape & { kind: 'list-item' }): number {
  let end = from + 1
  for (let at = end; at < blocks.length; at += 1) {
    const shape = blocks[at]?.shape
    if (!shape || shape.quoted < first.quoted) break
    if (shape.kind !== 'list-item' || shape.quoted !== first.quoted) continue
    if (shape.depth < first.depth || (shape.depth === first.depth && shape.opens)) break
    end = at + 1
  }
  return end
}

const toQuote = (blocks: readonly Block[], quoted: number): Blockquote => ({ type: 'blockquote', children: toNodes(blocks.map((block, index) => (index === 0 ? withoutPages(block) : block)), quoted + 1) })

function toGroup(blocks: readonly Block[]): Content[] {
  const shape = blocks[0]?.shape
  if (shape?.kind === 'list-item') return [toList(blocks, shape)]
  if (shape?.kind === 'table-row') return [toTable(blocks)]
  return shape?.kind === 'verse' ? [directive('verse', blocks.flatMap(toStanza))] : blocks.map(toBlock)
}

function toBlock(block: Block): Content {
  const { shape } = block
  if (shape.kind === 'separator') return { type: 'thematicBreak' }
  const children = toPhrasing(joined(withoutPages(block)))
  if (shape.kind === 'heading') return { type: 'heading', depth: shape.level, children }
  const paragraph: Paragraph = { type: 'paragraph', children }
  return shape.kind === 'paragraph' || shape.kind === 'list-item' || shape.kind === 'table-row' ? paragraph : directive(shape.kind, [paragraph])
}

const directive = (name: PlainKind, children: Content[]): Content => ({ type: 'containerDirective', name, children })

/** A page mark that begins a stanza stands on a line of its own: before the stanza, so that its lines stay together. */
function toStanza(block: Block, index: number): Content[] {
  const children = toPhrasing(withoutPages(block).segments.flatMap((line, at): readonly Inline[] => (at === 0 ? line : [{ type: 'text', text: '\n' }, ...line])))
  return [...(index === 0 ? [] : leadingPages([block])), { type: 'paragraph', children }]
}

/** An item of a list: its own paragraphs, and runs of blocks that stand deeper in it, in reading order. */
type Item = (Block | Block[])[]

function toList(blocks: readonly Block[], first: BlockShape & { kind: 'list-item' }): List {
  const items: Item[] = []
  for (const block of blocks) {
    const { shape } = block
    const item = items.at(-1)
    const run = item?.at(-1)
    const isOwn = shape.kind === 'list-item' && shape.quoted === first.quoted && shape.depth === first.depth
    if (!item || (isOwn && !shape.continued)) items.push([block])
    else if (isOwn) item.push(block)
    else if (Array.isArray(run)) run.push(block)
    else item.push([block])
  }
  const children = items.map((item, index) => toItem(item, first.quoted, index === 0))
  return { type: 'list', ordered: first.ordered, spread: false, ...(first.ordered ? { start: first.number } : {}), children }
}

/** The page marks of a list's first paragraph stand before the list. */
function toItem(item: Item, quoted: number, isFirst: boolean): ListItem {
  const children = item.flatMap((part, index) => (Array.isArray(part) ? toNodes(part, quoted) : [...(isFirst && index === 0 ? [] : leadingPages([part])), toBlock(part)]))
  return { type: 'listItem', spread: !children.slice(1).every(mayFollowTightly), children }
}

/** Whether a block may stand right below a paragraph and is not taken for more of it (CommonMark 0.31 §5.3). */
const mayFollowTightly = (node: Content): boolean => node.type === 'list' && (!node.ordered || node.start === 1)

/** Markdown wants a header row; a table without one gets an empty one, which reading drops again. */
function toTable(blocks: readonly Block[]): Table {
  const first = blocks[0]?.shape
  const align = first?.kind === 'table-row' ? first.align : []
  const columns = Math.max(...blocks.map(block => block.segments.length))
  const rows = blocks.map((block, index): TableRow => ({ type: 'tableRow', children: (index === 0 ? withoutPages(block) : block).segments.map(cell => ({ type: 'tableCell', children: toPhrasing(cell) })) }))
  const empty: TableRow = { type: 'tableRow', children: Array.from({ length: columns }, () => ({ type: 'tableCell', children: [] })) }
  const headed = first?.kind === 'table-row' && first.header
  return { type: 'table', align: align.map(side => (side === 'none' ? null : side)), children: headed ? rows : [empty, ...rows] }
}

/** Sentences with the one space between them that belongs to neither. */
const joined = (block: Block): Inline[] =>
  joinTexts(block.segments.flatMap((segment, index): readonly Inline[] => (index === 0 || block.segments[index - 1]?.at(-1)?.type === 'line-break' ? segment : [{ type: 'text', text: ' ' }, ...segment])))

function leadingPages(group: readonly Block[]): Content[] {
  return pagesAtStart(group[0]).map(page => ({ type: 'html', value: `<!-- page ${page} -->` }))
}

function pagesAtStart(block: Block | undefined): string[] {
  const pages: string[] = []
  for (const inline of block?.segments[0] ?? []) {
    if (inline.type !== 'page-break') break
    pages.push(inline.page)
  }
  return pages
}

function withoutPages(block: Block): Block {
  const [first = [], ...rest] = block.segments
  return { ...block, segments: [first.slice(pagesAtStart(block).length), ...rest] }
}

const toPhrasing = (inlines: readonly Inline[]): PhrasingContent[] => withoutForeignCodes(inlines).flatMap(inline => (inline.type === 'foreign-code' ? [] : [toPhrase(inline)]))

function toPhrase(inline: Exclude<Inline, { type: 'foreign-code' }>): PhrasingContent {
  switch (inline.type) {
    case 'text':
      return { type: 'text', value: inline.text }
    case 'line-break':
    case 'paragraph-break':
      return { type: 'break' }
    case 'page-break':
      return { type: 'html', value: `<!-- page ${inline.page} -->` }
    case 'note-reference':
      return { type: 'footnoteReference', identifier: inline.note, label: inline.note }
    case 'link':
      return { type: 'link', url: inline.href, children: toPhrasing(inline.children) }
    case 'span':
      return toSpan(inline.style, inline.children, inline.lang)
  }
}

function toSpan(style: string, inlines: readonly Inline[], lang: string | undefined): PhrasingContent {
  const children = toPhrasing(inlines)
  if (style === 'emphasis') return { type: 'emphasis', children }
  if (style === 'strong') return { type: 'strong', children }
  if (style === 'code') return { type: 'inlineCode', value: inlines.map(inline => (inline.type === 'text' ? inline.text : '')).join('') }
  const name = directiveOfStyle(style as Parameters<typeof directiveOfStyle>[0]) ?? style
  return { type: 'textDirective', name, attributes: lang ? { lang } : {}, children }
}
