/**
 * Turn pandoc's tree into our flat blocks and their notes.
 * In: a document of pandoc's shape, from pandoc or from the Markdown reader. Out: blocks in reading order, notes in the order of
 * their calls, diagnostics. What stands in quotations and lists says so itself, as the model asks.
 * An initial at a line's start makes word processors begin a list (“R.”): a lettered list gets its letters back as text.
 */
import type { BlockShape, PlainKind } from '../../model/book.js'
import type { ContributedText } from '../../model/contribution.js'
import type { Checked } from '../../model/diagnostic.js'
import type { Inline } from '../../model/inline.js'
import type { Place } from '../../model/place.js'
import { type InlineReading, plainWords, rawText, toInlines } from './ast-inlines.js'
import { markOf } from './list-marks.js'
import type { Attributes, ListNumbers, MetaValue, PandocBlock, PandocDocument, PandocInline } from './pandoc-ast.js'
import { codeCounter, Scribe } from './scribe.js'
import { withoutMark } from './note-head.js'
import { styleMark } from './odt-styles.js'
import { kindOfStyle, type StyleKind } from './style-kinds.js'
import { tableRows } from './ast-tables.js'

/** What surrounds a block: quotations, a style, a list item; the first block written inside spends `opening`. */
type Surroundings = { readonly quoted: number; readonly style: StyleKind | undefined; readonly item?: Item; readonly opening?: { spent: boolean } }
/** `mark` is text to put before the item's first words; `taken`: the item has its first block. */
type Item = { readonly ordered: boolean; readonly number: number; readonly depth: number; readonly mark: string; taken: boolean }

const nothing: Surroundings = { quoted: 0, style: undefined }

/** How a document is read: its name for messages, whether its metadata are words of the text, and its places if it has any. */
export type TreeReading = { readonly file: string; readonly titled: boolean; readonly locate?: (position: string) => Place }

/** The blocks and notes of a document; what had no place is in the diagnostics. */
export function toContributedText(document: PandocDocument, { file, titled, locate }: TreeReading): Checked<ContributedText> {
  const scribe = new Scribe(file, locate)
  const reader = new BlockReader(scribe)
  if (titled) reader.readMeta(document.meta)
  reader.readAll(document.blocks, nothing)
  for (const { label, blocks } of document.uncalled ?? []) reader.readNote(blocks, label)
  return scribe.finish()
}

const kindsOfMeta = { title: 'title', subtitle: 'subtitle', author: 'byline', date: 'dateline', abstract: 'paragraph' } as const satisfies Record<string, StyleKind>

/** A rule of dashes, stars or the like, as a typewriter draws it between two passages. */
const drawnRule = /^(?:⁂|(?:[*•·~=_—–-]\s*){3,})$/u

class BlockReader {
  constructor(private readonly scribe: Scribe) {}

  readonly readNote = (blocks: readonly PandocBlock[], label: string | undefined): string => this.scribe.note(label, () => this.readAll(withoutMark(blocks), nothing))

  readAll(nodes: readonly PandocBlock[], around: Surroundings): void {
    for (const node of nodes) this.read(node, around)
  }

  /** Title, subtitle, author and date that a document sets as text before its first paragraph. */
  readMeta(meta: PandocDocument['meta']): void {
    for (const [name, style] of Object.entries(kindsOfMeta)) for (const block of blocksOfMeta(meta[name])) this.read(block, { quoted: 0, style })
    for (const name of Object.keys(meta)) if (!(name in kindsOfMeta)) this.scribe.report('element-dropped', { element: name })
  }

  private read(node: PandocBlock, around: Surroundings): void {
    switch (node.t) {
      case 'Plain':
      case 'Para':
        this.paragraph(node.c, around)
        break
      case 'LineBlock':
        if (around.item) this.lines(node.c, around)
        else this.stanza(node.c, { ...around, style: 'verse' })
        break
      case 'CodeBlock':
        this.lines(node.c[1].split('\n').map(line => [{ t: 'Code', c: [node.c[0], line] }]), around)
        break
      case 'RawBlock':
        this.write(around, reading => [rawText(node.c, reading)])
        break
      case 'BlockQuote':
        this.readAll(node.c, { quoted: around.quoted + 1, style: around.style === 'quotation' ? undefined : around.style, opening: { spent: false } })
        break
      case 'OrderedList':
        this.list(node.c[1], around, node.c[0])
        break
      case 'BulletList':
        this.list(node.c, around, undefined)
        break
      case 'DefinitionList':
        for (const [term, definitions] of node.c) {
          this.paragraph(term, around)
          this.readAll(definitions.flat(), around)
        }
        break
      case 'Header':
        this.heading(node.c[0], node.c[2], around)
        break
      case 'HorizontalRule':
        this.scribe.block({ kind: 'separator', quoted: around.quoted, opens: false }, [])
        break
      case 'Table':
        this.readAll(node.c[1][1], around)
        tableRows(node.c).forEach(({ shape, cells }, at) => {
          this.tableRow({ ...shape, quoted: around.quoted, opens: at === 0 }, cells)
        })
        break
      case 'Figure':
        this.readAll(node.c[2], around)
        this.readAll(node.c[1][1], around)
        break
      case 'Div':
        this.division(node.c[0], node.c[1], around)
        break
    }
  }

  private paragraph(nodes: readonly PandocInline[], around: Surroundings): void {
    const [first, ...others] = nodes
    const marked = first?.t === 'Str' ? styleMark(first.c) : undefined
    if (marked) this.paragraph([{ t: 'Str', c: marked.rest }, ...others], styled(around, marked.style, false))
    else if (nodes.length === 0) this.scribe.endStanza()
    else if (drawnRule.test(plainWords(nodes).trim())) this.scribe.block({ kind: 'separator', quoted: around.quoted, opens: false }, [])
    else if (around.style === 'verse' && !around.item) this.stanza(splitAt(nodes, 'LineBreak'), around)
    else this.write(around, reading => [toInlines(nodes, reading)])
  }

  /** Lines of verse are segments; a word processor may have a paragraph for each line, up to an empty one. */
  private stanza(lines: readonly (readonly PandocInline[])[], around: Surroundings): void {
    const [line, ...others] = lines
    if (line && others.length === 0 && this.scribe.verse(around.quoted, code => toInlines(line, this.reading(code)))) return
    this.write(around, reading => lines.map(each => toInlines(each, reading)))
  }

  /** Lines of any other block are kept apart by line breaks. */
  private lines(lines: readonly (readonly PandocInline[])[], around: Surroundings): void {
    this.write(around, reading => [joinLines(lines, reading)])
  }

  private heading(level: number, nodes: readonly PandocInline[], around: Surroundings): void {
    this.write(around, reading => [toInlines(nodes, reading)], { kind: 'heading', level: headingLevel(level), quoted: around.quoted, opens: false })
  }

  private tableRow(shape: BlockShape, cells: readonly (readonly PandocBlock[])[]): void {
    const reading = this.reading()
    this.scribe.begin()
    this.scribe.block(shape, cells.map(cell => this.cell(cell, reading)))
  }

  /** Everything in a cell, its paragraphs kept apart by line breaks. */
  private cell(blocks: readonly PandocBlock[], reading: InlineReading): Inline[] {
    return joinLines(blocks.flatMap(inlinesInside), reading)
  }

  private division([, classes, pairs]: Attributes, blocks: readonly PandocBlock[], around: Surroundings): void {
    const position = pairs.find(([name]) => name === 'data-pos')?.[1]
    if (position !== undefined) this.scribe.at(position)
    const names = [...pairs.filter(([name]) => name === 'custom-style').map(([, value]) => value), ...classes]
    const style = names.map(kindOfStyle).find(kind => kind !== undefined)
    this.readAll(blocks, style === undefined ? around : styled(around, style, blocks.every(block => block.t === 'BlockQuote')))
  }

  private list(items: readonly (readonly PandocBlock[])[], around: Surroundings, numbers: ListNumbers | undefined): void {
    const depth = around.item ? around.item.depth + 1 : 0
    const opening = { spent: false }
    items.forEach((blocks, at) => {
      const number = (numbers?.[0] ?? 1) + at
      const mark = numbers ? markOf(numbers, number, items.length === 1) : ''
      const bare = blocks.length === 0 || (mark !== '' && !around.item)
      if (blocks.length === 0 && numbers === undefined) return
      const item: Item = { ordered: numbers !== undefined && mark === '', number, depth, mark, taken: false }
      const content: readonly PandocBlock[] = blocks.length === 0 ? [{ t: 'Plain', c: mark === '' ? [{ t: 'Str', c: `${number}.` }] : [] }] : blocks
      if (bare) this.readMarked(content, mark, around)
      else this.readAll(content, { ...around, style: undefined, item, opening })
    })
  }

  /** An item that is not one: its mark is text, before its first words. */
  private readMarked(blocks: readonly PandocBlock[], mark: string, around: Surroundings): void {
    const [first, ...rest] = withoutDivisions(blocks)
    const words = first && (first.t === 'Plain' || first.t === 'Para') ? first.c : undefined
    this.paragraph([{ t: 'Str', c: mark }, ...(mark ? [{ t: 'Space' } as const] : []), ...(words ?? [])], around)
    this.readAll(words === undefined && first ? [first, ...rest] : rest, around)
  }

  private reading(code = codeCounter()): InlineReading {
    return { scribe: this.scribe, code, readNote: this.readNote }
  }

  private write(around: Surroundings, segments: (reading: InlineReading) => readonly (readonly Inline[])[], shape: BlockShape = shapeIn(around)): void {
    const mark = around.item && !around.item.taken && around.item.mark ? [{ type: 'text', text: `${around.item.mark} ` } as const] : []
    this.scribe.begin()
    const [first = [], ...rest] = segments(this.reading())
    const opens = around.opening?.spent === false && (shape.kind !== 'list-item' || !shape.continued)
    if (!this.scribe.block({ ...shape, opens }, [[...mark, ...first], ...rest])) return
    if (around.item) around.item.taken = true
    if (around.opening) around.opening.spent = true
  }
}

/** The blocks with those at the head of a division out of it. */
function withoutDivisions(blocks: readonly PandocBlock[]): readonly PandocBlock[] {
  const [first, ...rest] = blocks
  return first?.t === 'Div' ? withoutDivisions([...first.c[1], ...rest]) : blocks
}

/** A paragraph styled as a quotation is one level deeper, unless the document also indents it, which pandoc has seen already. */
function styled(around: Surroundings, style: StyleKind, indented: boolean): Surroundings {
  if (style === 'paragraph') return around
  if (style !== 'quotation') return { ...around, style }
  return indented || around.quoted > 0 ? around : { ...around, quoted: around.quoted + 1 }
}

function shapeIn({ quoted, style, item }: Surroundings): BlockShape {
  if (item) return { kind: 'list-item', ordered: item.ordered, number: item.number, depth: item.depth, continued: item.taken, quoted, opens: false }
  if (style === 'title') return { kind: 'heading', level: 1, quoted, opens: false }
  const kind: PlainKind = style === undefined || style === 'quotation' ? 'paragraph' : style
  return { kind, quoted, opens: false }
}

const headingLevels = [1, 2, 3, 4, 5, 6] as const
const headingLevel = (level: number): (typeof headingLevels)[number] => headingLevels[Math.min(Math.max(level, 1), 6) - 1] ?? 6

function blocksOfMeta(value: MetaValue | undefined): PandocBlock[] {
  if (value?.t === 'MetaInlines') return [{ t: 'Para', c: value.c }]
  if (value?.t === 'MetaBlocks') return [...value.c]
  if (value?.t === 'MetaList') return value.c.flatMap(blocksOfMeta)
  if (value?.t === 'MetaString') return [{ t: 'Para', c: [{ t: 'Str', c: value.c }] }]
  return []
}

const joinLines = (lines: readonly (readonly PandocInline[])[], reading: InlineReading): Inline[] =>
  lines.flatMap((line, at) => [...(at > 0 ? [{ type: 'line-break', id: reading.code() } as const] : []), ...toInlines(line, reading)])

function splitAt(nodes: readonly PandocInline[], kind: 'LineBreak'): PandocInline[][] {
  const lines: PandocInline[][] = [[]]
  for (const node of nodes) {
    if (node.t === kind) lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines
}

/** The running text of a block and of all blocks in it, a line each. */
function inlinesInside(block: PandocBlock): readonly (readonly PandocInline[])[] {
  switch (block.t) {
    case 'Plain':
    case 'Para':
      return [block.c]
    case 'LineBlock':
      return block.c
    case 'Header':
      return [block.c[2]]
    case 'CodeBlock':
      return block.c[1].split('\n').map(line => [{ t: 'Code', c: [block.c[0], line] }])
    case 'RawBlock':
      return [[{ t: 'RawInline', c: block.c }]]
    case 'BlockQuote':
      return block.c.flatMap(inlinesInside)
    case 'BulletList':
      return block.c.flat().flatMap(inlinesInside)
    case 'OrderedList':
      return block.c[1].flat().flatMap(inlinesInside)
    case 'DefinitionList':
      return block.c.flatMap(([term, definitions]) => [term, ...definitions.flat().flatMap(inlinesInside)])
    case 'Div':
      return block.c[1].flatMap(inlinesInside)
    case 'Figure':
      return [...block.c[2], ...block.c[1][1]].flatMap(inlinesInside)
    case 'Table':
      return tableRows(block.c).flatMap(({ cells }) => cells.flatMap(cell => cell.flatMap(inlinesInside)))
    case 'HorizontalRule':
      return []
  }
}
