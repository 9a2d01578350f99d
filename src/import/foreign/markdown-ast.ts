/**
 * Read Markdown into the shape of pandoc's tree, so that one reader makes blocks of both.
 * In: a Markdown text. Out: a document whose blocks carry their offsets as `data-pos`, in the way of pandoc's `sourcepos`.
 * Pandoc itself would drop notes that nothing calls; here they come back as `uncalled`. Directives that we do not know stay text.
 */
import type { FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseFrontMatter } from './front-matter.js'
import type { Alignment, Attributes, LabelledNote, PandocBlock, PandocDocument, PandocInline, TableRow } from './pandoc-ast.js'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective)

const spanDirectives: Readonly<Record<string, 'SmallCaps' | 'Superscript' | 'Subscript'>> = { sc: 'SmallCaps', sup: 'Superscript', sub: 'Subscript' }

/** `linesApart`: every line of a paragraph is a paragraph. */
export type MarkdownReading = { readonly linesApart: boolean }

export function readMarkdownTree(text: string, { linesApart }: MarkdownReading): PandocDocument {
  const { meta, body } = parseFrontMatter(text)
  const root: Root = parser.parse(body)
  return { ...new TreeTurner(body, linesApart, root).document(), meta }
}

const none: Attributes = ['', [], []]
const alignments = { left: { t: 'AlignLeft' }, right: { t: 'AlignRight' }, center: { t: 'AlignCenter' } } as const satisfies Record<string, Alignment>

class TreeTurner {
  private readonly definitions = new Map<string, FootnoteDefinition>()
  private readonly urls = new Map<string, string>()
  private readonly called = new Set<string>()
  private readonly open = new Set<string>()

  constructor(private readonly text: string, private readonly linesApart: boolean, private readonly root: Root) {
    this.collect(root)
  }

  document(): Omit<PandocDocument, 'meta'> {
    const blocks = this.blocks(this.root.children)
    const uncalled: LabelledNote[] = []
    for (const [label, definition] of this.definitions) if (!this.called.has(label)) uncalled.push({ label, blocks: this.blocks(definition.children) })
    return { blocks, uncalled }
  }

  private collect(node: Nodes): void {
    if (node.type === 'footnoteDefinition' && !this.definitions.has(node.identifier)) this.definitions.set(node.identifier, node)
    if (node.type === 'definition') this.urls.set(node.identifier, node.url)
    if ('children' in node) for (const child of node.children) this.collect(child)
  }

  private blocks(nodes: readonly RootContent[]): PandocBlock[] {
    return nodes.flatMap(node => {
      const blocks = this.block(node)
      const at = node.position
      return at && blocks.length > 0 ? [{ t: 'Div', c: [['', [], [['data-pos', `${at.start.offset ?? 0}-${at.end.offset ?? 0}`]]], blocks] } as const] : blocks
    })
  }

  private block(node: RootContent): PandocBlock[] {
    switch (node.type) {
      case 'paragraph':
        return this.paragraph(node.children)
      case 'heading':
        return [{ t: 'Header', c: [node.depth, none, this.inlines(node.children)] }]
      case 'blockquote':
        return [{ t: 'BlockQuote', c: this.blocks(node.children) }]
      case 'list':
        return this.list(node.children.map(item => this.blocks(item.children)), node.ordered ? (node.start ?? 1) : undefined)
      case 'table':
        return [this.table(node)]
      case 'thematicBreak':
        return [{ t: 'HorizontalRule' }]
      case 'code':
        return [{ t: 'CodeBlock', c: [none, node.value] }]
      case 'html':
        return this.htmlBlock(node.value)
      case 'containerDirective':
        return [{ t: 'Div', c: [['', [node.name], []], node.name === 'verse' ? this.verse(node.children) : this.blocks(node.children)] }]
      case 'leafDirective':
        return [{ t: 'Para', c: [{ t: 'Str', c: this.source(node) }] }]
      case 'footnoteDefinition':
      case 'definition':
        return []
      default:
        return [{ t: 'Para', c: this.inlines([node as PhrasingContent]) }]
    }
  }

  private paragraph(children: readonly PhrasingContent[]): PandocBlock[] {
    const inlines = this.inlines(children)
    if (!this.linesApart) return [{ t: 'Para', c: inlines }]
    const lines: PandocInline[][] = [[]]
    for (const inline of inlines) {
      if (inline.t === 'SoftBreak') lines.push([])
      else lines.at(-1)?.push(inline)
    }
    return lines.map(line => ({ t: 'Para', c: line }))
  }

  /** A stanza's lines end with its source lines. */
  private verse(nodes: readonly RootContent[]): PandocBlock[] {
    return nodes.flatMap(node =>
      node.type === 'paragraph' ? [{ t: 'Para', c: this.inlines(node.children).map(inline => (inline.t === 'SoftBreak' ? { t: 'LineBreak' } as const : inline)) } as const] : this.block(node),
    )
  }

  private list(items: readonly (readonly PandocBlock[])[], start: number | undefined): PandocBlock[] {
    return [start === undefined ? { t: 'BulletList', c: items } : { t: 'OrderedList', c: [[start, { t: 'Decimal' }, { t: 'Period' }], items] }]
  }

  private table(node: Table): PandocBlock {
    const columns = (node.children[0]?.children ?? []).map((_, at) => [alignmentOf(node.align?.[at]), null] as const)
    const [head, ...body] = node.children.map((row): TableRow => [none, row.children.map(cell => [none, { t: 'AlignDefault' }, 1, 1, [{ t: 'Plain', c: this.inlines(cell.children) }]] as const)])
    return { t: 'Table', c: [none, [null, []], columns, [none, head ? [head] : []], [[none, 0, [], body]], [none, []]] }
  }

  private inlines(nodes: readonly PhrasingContent[]): PandocInline[] {
    const turned: PandocInline[] = []
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at]
      if (node === undefined) continue
      const tag = node.type === 'html' ? openingTag(node.value) : undefined
      const inside = tag === undefined ? undefined : nodesBefore(`</${tag}>`, nodes, at + 1)
      if (tag === undefined || inside === undefined) turned.push(...this.inline(node))
      else {
        turned.push({ t: tagStyles[tag], c: this.inlines(inside) })
        at += inside.length + 1
      }
    }
    return turned
  }

  private inline(node: PhrasingContent): PandocInline[] {
    switch (node.type) {
      case 'text':
        return softLines(node.value)
      case 'emphasis':
        return [{ t: 'Emph', c: this.inlines(node.children) }]
      case 'strong':
        return [{ t: 'Strong', c: this.inlines(node.children) }]
      case 'delete':
        return [{ t: 'Strikeout', c: this.inlines(node.children) }]
      case 'inlineCode':
        return [{ t: 'Code', c: [none, node.value] }]
      case 'break':
        return [{ t: 'LineBreak' }]
      case 'link':
        return [{ t: 'Link', c: [none, this.inlines(node.children), [node.url, node.title ?? '']] }]
      case 'linkReference':
        return [{ t: 'Link', c: [none, this.inlines(node.children), [this.urls.get(node.identifier) ?? '', '']] }]
      case 'image':
        return [{ t: 'Image', c: [none, softLines(node.alt ?? ''), [node.url, '']] }]
      case 'imageReference':
        return [{ t: 'Image', c: [none, softLines(node.alt ?? ''), [this.urls.get(node.identifier) ?? '', '']] }]
      case 'html':
        return htmlInline(node.value)
      case 'footnoteReference':
        return this.note(node.identifier)
      case 'textDirective':
        return this.directive(node)
    }
  }

  /** A note that calls itself is called once. */
  private note(label: string): PandocInline[] {
    const again = this.called.has(label) || this.open.has(label)
    this.called.add(label)
    this.open.add(label)
    const blocks = again ? [] : this.blocks(this.definitions.get(label)?.children ?? [])
    this.open.delete(label)
    return [{ t: 'Note', c: blocks, label }]
  }

  private directive(node: Extract<PhrasingContent, { type: 'textDirective' }>): PandocInline[] {
    const kind = spanDirectives[node.name]
    if (kind) return [{ t: kind, c: this.inlines(node.children) }]
    const lang = node.name === 'foreign' ? node.attributes?.lang : undefined
    if (lang) return [{ t: 'Span', c: [['', [], [['lang', lang]]], this.inlines(node.children)] }]
    return [{ t: 'Str', c: this.source(node) }]
  }

  private htmlBlock(value: string): PandocBlock[] {
    const page = pageOfComment(value)
    if (page !== undefined) return [{ t: 'Para', c: [pageBreak(page)] }]
    return [{ t: 'RawBlock', c: ['html', value] }]
  }

  private source(node: Nodes): string {
    return this.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  }
}

const alignmentOf = (align: string | null | undefined): Alignment => (align === 'left' || align === 'right' || align === 'center' ? alignments[align] : { t: 'AlignDefault' })

function softLines(value: string): PandocInline[] {
  return value.split('\n').flatMap((line, at): PandocInline[] => [...(at > 0 ? [{ t: 'SoftBreak' } as const] : []), { t: 'Str', c: line }])
}

/** Tags that Markdown leaves in its text, with a twin of ours; each is read with its closing tag in the same paragraph. */
const tagStyles = { sup: 'Superscript', sub: 'Subscript', i: 'Emph', em: 'Emph', cite: 'Emph', u: 'Underline', b: 'Strong', strong: 'Strong' } as const

/** How many nodes a pair of tags may hold. */
const mostInTag = 100

/** The nodes from `start` up to a closing tag, if it comes soon. */
function nodesBefore(closing: string, nodes: readonly PhrasingContent[], start: number): readonly PhrasingContent[] | undefined {
  const near = nodes.slice(start, start + mostInTag)
  const end = near.findIndex(node => node.type === 'html' && node.value.toLowerCase() === closing)
  return end < 0 ? undefined : near.slice(0, end)
}

function openingTag(html: string): keyof typeof tagStyles | undefined {
  const name = /^<([a-z]+)>$/i.exec(html)?.[1]?.toLowerCase() ?? ''
  return name in tagStyles ? (name as keyof typeof tagStyles) : undefined
}

const pageOfComment = (html: string): string | undefined => /^<!--\s*page\s+(\S+)\s*-->$/i.exec(html.trim())?.[1]
const pageBreak = (page: string): PandocInline => ({ t: 'Span', c: [['', ['pagebreak'], [['title', page]]], []] })

function htmlInline(value: string): PandocInline[] {
  const page = pageOfComment(value)
  if (page !== undefined) return [pageBreak(page)]
  return /^<br\s*\/?>$/i.test(value) ? [{ t: 'LineBreak' }] : [{ t: 'RawInline', c: ['html', value] }]
}
