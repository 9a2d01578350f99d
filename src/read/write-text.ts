/**
 * Write a book's blocks and notes as text.md: the inverse of `parse-text.ts`.
 * In: blocks and notes. Out: Markdown; each paragraph on one line, each note after the block that first calls it.
 */
import type { BlockContent, Blockquote, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast'
import type { Block, BlockShape, Book, Note, PlainKind } from '../model/book.js'
import type { Inline } from '../model/inline.js'
import { joinTexts, notesCalled } from '../model/inline-walk.js'
import { directiveOfStyle } from './directives.js'
import { writeMarkdown } from './markdown.js'

type Content = BlockContent
type Group = { readonly same: (shape: BlockShape) => boolean; readonly write: (blocks: readonly Block[]) => Content[] }

/** The text of `text.md`; empty for a book without blocks. */
export function writeText(book: Pick<Book, 'blocks' | 'notes'>): string {
  const root: Root = { type: 'root', children: withNotes(book.blocks, book.notes) }
  return root.children.length === 0 ? '' : writeMarkdown(root)
}

/** Blocks in groups that end where a note is called, each followed by its notes; uncalled notes at the end. */
function withNotes(blocks: readonly Block[], notes: readonly Note[]): RootContent[] {
  const unwritten = new Map(notes.map(note => [note.id, note]))
  const take = (ids: readonly string[]): Note[] =>
    ids.flatMap(id => {
      const note = unwritten.get(id)
      unwritten.delete(id)
      return note ? [note, ...take(note.blocks.flatMap(callsIn))] : []
    })
  const out: RootContent[] = []
  for (const group of topLevelGroups(blocks)) {
    out.push(...toNodes(group, 0))
    out.push(...take(group.flatMap(callsIn)).map(toDefinition))
  }
  return [...out, ...[...unwritten.values()].map(toDefinition)]
}

const callsIn = (block: Block): string[] => block.segments.flatMap(segment => notesCalled(segment))

/** Blocks that share a quotation, list, table or poem stay together. */
function topLevelGroups(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && belongsWith(before.shape, block.shape)) last.push(block)
    else groups.push([block])
  }
  return groups
}

function belongsWith(before: BlockShape, shape: BlockShape): boolean {
  if (shape.quoted > 0 && before.quoted > 0) return !shape.opens || isContainer(shape)
  if (shape.quoted !== before.quoted || !isContainer(shape) || shape.kind !== before.kind) return false
  return !shape.opens || (shape.kind === 'list-item' && shape.depth > 0)
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
    out.push(...leadingPages(group), ...(block.shape.quoted > quoted ? [toQuote(group, quoted)] : writers(block.shape).write(group)))
    at = end
  }
  return out
}

function groupEnd(blocks: readonly Block[], from: number, quoted: number): number {
  const first = blocks[from]
  if (!first) return from
  const same = first.shape.quoted > quoted ? (shape: BlockShape) => shape.quoted > quoted && (!shape.opens || shape.quoted > quoted + 1 || isContainer(shape)) : writers(first.shape).same
  let end = from + 1
  while (end < blocks.length) {
    const shape = blocks[end]?.shape
    if (!shape || !same(shape) || (first.shape.quoted === quoted && shape.quoted !== quoted)) break
    end += 1
  }
  return end
}

const toQuote = (blocks: readonly Block[], quoted: number): Blockquote => ({ type: 'blockquote', children: toNodes(blocks.map((block, index) => (index === 0 ? withoutPages(block) : block)), quoted + 1) })

function writers(shape: BlockShape): Group {
  if (shape.kind === 'list-item') return { same: next => next.kind === 'list-item' && !(next.opens && next.depth <= shape.depth), write: blocks => toLists(blocks, shape.depth) }
  if (shape.kind === 'table-row') return { same: next => next.kind === 'table-row' && !next.opens, write: blocks => [toTable(blocks)] }
  if (shape.kind === 'verse') return { same: next => next.kind === 'verse' && !next.opens, write: blocks => [directive('verse', blocks.map(toStanza))] }
  return { same: () => false, write: blocks => blocks.map(toBlock) }
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

const toStanza = (block: Block, index: number): Paragraph => ({
  type: 'paragraph',
  children: toPhrasing((index === 0 ? withoutPages(block) : block).segments.flatMap((line, at): readonly Inline[] => (at === 0 ? line : [{ type: 'text', text: '\n' }, ...line]))),
})

function toLists(blocks: readonly Block[], depth: number): Content[] {
  const items: { readonly item: ListItem; readonly deeper: Block[] }[] = []
  let ordered = false
  let start = 1
  for (const block of blocks) {
    const shape = block.shape
    if (shape.kind !== 'list-item') continue
    const last = items.at(-1)
    if (shape.depth > depth && last) last.deeper.push(block)
    else if (shape.continued && last) last.item.children.push(toBlock(block))
    else {
      if (items.length === 0) [ordered, start] = [shape.ordered, shape.number]
      items.push({ item: { type: 'listItem', spread: false, children: [toBlock(block)] }, deeper: [] })
    }
  }
  for (const { item, deeper } of items) if (deeper.length > 0) item.children.push(...(toNodes(deeper, deeper[0]?.shape.quoted ?? 0) as ListItem['children']))
  const list: List = { type: 'list', ordered, spread: false, ...(ordered ? { start } : {}), children: items.map(({ item }) => ({ ...item, spread: item.children.filter(child => child.type === 'paragraph').length > 1 })) }
  return [list]
}

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

const toPhrasing = (inlines: readonly Inline[]): PhrasingContent[] => inlines.map(inline => toPhrase(inline))

function toPhrase(inline: Inline): PhrasingContent {
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
