/**
 * Read the blocks of text.md: an mdast tree into the flat list of a book's blocks.
 * In: block nodes, how deep in quotations and lists they stand. Out: blocks in reading order, each with its segments.
 * A page mark on a line of its own goes to the start of the block that follows.
 */
import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import type { Block, BlockShape, ColumnAlign, PlainKind } from '../model/book.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { diagnose } from '../model/diagnostic.js'
import type { Inline, PageBreak } from '../model/inline.js'
import type { SourceText } from '../model/place.js'
import type { Splitter } from '../text/split-rules.js'
import { blockDirectives, isBlockDirective } from './directives.js'
import { parseMarkdown } from './markdown.js'
import { endOf, type InlineContext, pageMark, parseInlines, startOf } from './parse-inlines.js'
import { toLines, toProse, toSentences } from './segments.js'

export type AnyBlock = RootContent | BlockContent | DefinitionContent
type Shape = BlockShape

/** Where the blocks being read stand. `opens` is spent by the first of them. */
type Surroundings = { readonly level: number; readonly quoted: number; readonly opens: boolean; readonly kind: PlainKind; readonly list?: ListPosition }
type ListPosition = { readonly ordered: boolean; readonly number: number; readonly depth: number }

/** How deep quotations, lists and containers may stand in each other. */
export const levelLimit = 50

const outermost: Surroundings = { level: 0, quoted: 0, opens: false, kind: 'paragraph' }

/** What is one line of a page is one segment, whatever points it holds: « Première partie. Avant l’eau ». */
const undividedKinds: ReadonlySet<PlainKind> = new Set<PlainKind>(['dateline', 'salutation', 'signature', 'byline', 'subtitle'])

/** Reads one list of block nodes; holds the page marks that wait for their block. */
export class BlockReader {
  readonly blocks: Block[] = []
  private waiting: string[] = []

  constructor(
    private readonly source: SourceText,
    private readonly splitter: Splitter,
    private readonly report: (diagnostic: Diagnostic) => void,
    /** Labels of the notes that the text defines: a piece parsed on its own must know them. */
    private readonly noteLabels: readonly string[],
  ) {}

  /** Added to the offsets of nodes, while a piece of the file is read that was parsed on its own. */
  private base = 0

  /** The blocks of these nodes; page marks after the last block are put at its end. */
  read(nodes: readonly AnyBlock[]): Block[] {
    this.readAll(nodes, outermost)
    this.leaveWaitingPages()
    return this.blocks
  }

  private readAll(nodes: readonly AnyBlock[], around: Surroundings): void {
    const start = this.blocks.length
    const first = nodes[0]
    if (first && around.level > levelLimit) this.tooDeep(first, nodes.at(-1) ?? first, around)
    else for (const node of nodes) this.readBlock(node, { ...around, level: around.level + 1, opens: around.opens && this.blocks.length === start })
  }

  /** What stands too deep is kept as it was typed. */
  private tooDeep(first: AnyBlock, last: AnyBlock, around: Surroundings): void {
    const place = this.source.place(this.base + startOf(first), this.base + endOf(last))
    this.report(diagnose('text-too-deep', place, { limit: levelLimit }))
    this.literal(first, this.source.text.slice(place.start, place.end), around)
  }

  private readBlock(node: AnyBlock, around: Surroundings): void {
    switch (node.type) {
      case 'paragraph':
        this.prose(node, { ...around, kind: around.kind })
        break
      case 'heading':
        this.push({ kind: 'heading', level: node.depth, quoted: around.quoted, opens: around.opens }, node, this.whole(node.children))
        break
      case 'thematicBreak':
        this.push({ kind: 'separator', quoted: around.quoted, opens: around.opens }, node, () => [])
        break
      case 'blockquote':
        this.readAll(node.children, { ...withoutList(around), quoted: around.quoted + 1, opens: true })
        break
      case 'list':
        this.list(node, around)
        break
      case 'table':
        this.table(node, around)
        break
      case 'containerDirective':
        this.container(node, around)
        break
      case 'html':
        this.html(node.value, node, around)
        break
      case 'code':
        this.unsupported('code block', node)
        this.literal(node, node.value, around)
        break
      case 'leafDirective':
      case 'definition':
        this.literal(node, this.slice(node), around)
        break
    }
  }

  private container(node: Extract<AnyBlock, { type: 'containerDirective' }>, around: Surroundings): void {
    if (!isBlockDirective(node.name)) this.unsupported(`:::${node.name}`, node)
    const kind = isBlockDirective(node.name) ? blockDirectives[node.name] : undefined
    this.readAll(node.children, kind ? { ...withoutList(around), kind, opens: kind === 'verse' || (around.opens && !around.list) } : around)
  }

  private prose(node: Paragraph, around: Surroundings): void {
    const { kind, quoted, opens, list } = around
    const shape: Shape = list ? { kind: 'list-item', ...list, continued: !opens, quoted, opens: opens && list.number === 1 } : { kind, quoted, opens: opens && (kind === 'verse' || quoted > 0) }
    this.push(shape, node, kind === 'verse' ? this.lines(node.children) : undividedKinds.has(kind) && !list ? this.whole(node.children) : this.sentences(node.children))
  }

  private list(node: List, around: Surroundings): void {
    const ordered = node.ordered ?? false
    const depth = around.list ? around.list.depth + 1 : 0
    node.children.forEach((item: ListItem, index) => {
      const position = { ordered, number: (ordered ? node.start ?? 1 : 1) + index, depth }
      const first = this.blocks.length
      this.readAll(item.children, { ...around, kind: 'paragraph', list: position, opens: true })
      this.markListStart(first, index === 0)
    })
  }

  /** `opens` was used to find each item's first paragraph; in the book it says where a list begins. */
  private markListStart(at: number, isFirst: boolean): void {
    const block = this.blocks[at]
    if (block?.shape.kind === 'list-item' && !block.shape.continued) this.blocks[at] = { ...block, shape: { ...block.shape, opens: isFirst } }
  }

  private table(node: Table, around: Surroundings): void {
    const align = (node.align ?? []).map((side): ColumnAlign => side ?? 'none')
    const start = this.blocks.length
    node.children.forEach((row, index) => {
      const empty = row.children.every(cell => cell.children.length === 0)
      if (index === 0 && empty) return
      const opens = this.blocks.length === start
      this.push({ kind: 'table-row', header: index === 0, align, quoted: around.quoted, opens }, row, context => row.children.map(cell => toProse(parseInlines(cell.children, context))))
    })
  }

  private html(value: string, node: AnyBlock, around: Surroundings): void {
    const mark = pageMark.exec(value)
    if (mark?.[1]) {
      this.waiting.push(mark[1])
      this.piece(value.slice(mark[0].length).trimStart(), endOf(node), around)
      return
    }
    if (/^<!--[\s\S]*-->\s*$/.test(value)) return
    this.unsupported('HTML', node)
    this.literal(node, value, around)
  }

  /** Reads a piece of the file that ends at `end` and that Markdown took for part of a comment. */
  private piece(text: string, end: number, around: Surroundings): void {
    const outer = this.base
    this.base += end - text.length
    const stubs = this.noteLabels.filter(label => text.toLowerCase().includes(`[^${label.toLowerCase()}]`)).map(label => `\n\n[^${label}]: -`).join('')
    this.readAll(parseMarkdown(text + stubs).children.filter(child => child.type !== 'footnoteDefinition'), around)
    this.base = outer
  }

  private literal(node: AnyBlock, text: string, around: Surroundings): void {
    const { kind, quoted } = around
    this.push({ kind, quoted, opens: false }, node, () => toSentences([{ type: 'text', text: text.replace(/\s*\n\s*/g, ' ') }], this.splitter))
  }

  private readonly sentences = (children: readonly PhrasingContent[]) => (context: InlineContext): Inline[][] => toSentences(toProse(parseInlines(children, context)), this.splitter)

  private readonly whole = (children: readonly PhrasingContent[]) => (context: InlineContext): Inline[][] => [toProse(parseInlines(children, context))].filter(segment => segment.length > 0)

  private readonly lines = (children: readonly PhrasingContent[]) => (context: InlineContext): Inline[][] => toLines(parseInlines(children, context), context.nextCode)

  private push(shape: Shape, node: AnyBlock | { position?: Paragraph['position'] }, segments: (context: InlineContext) => Inline[][]): void {
    const nextCode = codeCounter()
    const pages = shape.kind === 'separator' ? [] : this.takePages(nextCode)
    const read = segments({ source: this.source, base: this.base, report: this.report, nextCode })
    const [first = [], ...rest] = read
    const withPages = pages.length === 0 ? read : [[...pages, ...first], ...rest]
    if (withPages.length === 0 && shape.kind !== 'separator') return
    this.blocks.push({ shape, segments: withPages, place: this.source.place(this.base + startOf(node), this.base + endOf(node)) })
  }

  private takePages(nextCode: () => string): PageBreak[] {
    const pages = this.waiting.map((page): PageBreak => ({ type: 'page-break', id: nextCode(), page }))
    this.waiting = []
    return pages
  }

  private leaveWaitingPages(): void {
    const last = this.blocks.at(-1)
    const segment = last?.segments.at(-1)
    if (!last || !segment || this.waiting.length === 0) return
    const pages = this.waiting.map((page, index): PageBreak => ({ type: 'page-break', id: `p${index + 1}`, page }))
    this.blocks[this.blocks.length - 1] = { ...last, segments: [...last.segments.slice(0, -1), [...segment, ...pages]] }
    this.waiting = []
  }

  private unsupported(what: string, node: AnyBlock): void {
    this.report(diagnose('markdown-unsupported', this.source.place(this.base + startOf(node), this.base + endOf(node)), { what }))
  }

  private slice(node: AnyBlock): string {
    return this.source.text.slice(this.base + startOf(node), this.base + endOf(node))
  }
}

/** Gives code ids 1, 2, 3 …, for one block. */
function codeCounter(): () => string {
  let codes = 0
  return () => {
    codes += 1
    return String(codes)
  }
}

const withoutList = ({ list: _, ...around }: Surroundings): Surroundings => around
