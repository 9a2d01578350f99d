/**
 * Read the running text of a block: mdast phrasing content into inlines.
 * In: mdast nodes and the text they stand in. Out: inlines with code ids 1, 2, 3 … in reading order.
 * What only looks like Markdown (an unknown directive, a bare web address, `~`) comes back as the characters that were typed.
 */
import type { PhrasingContent } from 'mdast'
import type { Diagnostic } from '../model/diagnostic.js'
import { diagnose } from '../model/diagnostic.js'
import type { Inline, SpanStyle } from '../model/inline.js'
import { joinTexts } from '../model/inline-walk.js'
import type { SourceText } from '../model/place.js'
import { isSpanDirective, spanDirectives } from './directives.js'

/** What reading a block's text needs to know and to report; one for each block, since codes are numbered by block. */
export type InlineContext = {
  readonly source: SourceText
  /** Added to the offsets of nodes, for a piece of the file that was parsed on its own. */
  readonly base: number
  readonly report: (diagnostic: Diagnostic) => void
  /** The id of the next code. */
  readonly nextCode: () => string
}

export const pageMark = /^<!--\s*page\s+(.+?)\s*-->/
const comment = /^<!--[\s\S]*-->$/

export function startOf(node: { position?: { start: { offset?: number | undefined } } | undefined }): number {
  return node.position?.start.offset ?? 0
}

export function endOf(node: { position?: { end: { offset?: number | undefined } } | undefined }): number {
  return node.position?.end.offset ?? 0
}

/** The inlines of phrasing content, neighbouring texts joined. */
export function parseInlines(nodes: readonly PhrasingContent[], context: InlineContext): Inline[] {
  return joinTexts(nodes.flatMap(node => parseInline(node, context)))
}

function parseInline(node: PhrasingContent, context: InlineContext): Inline[] {
  switch (node.type) {
    case 'text':
      if (node.position) reportUndefinedNotes(node, context)
      return [{ type: 'text', text: node.value.replace(/[ \t\r]*\n[ \t]*/g, '\n') }]
    case 'emphasis':
      return [span('emphasis', node.children, context)]
    case 'strong':
      return [span('strong', node.children, context)]
    case 'inlineCode':
      return [{ type: 'span', id: context.nextCode(), style: 'code', children: [{ type: 'text', text: node.value }] }]
    case 'break':
      return [{ type: 'line-break', id: context.nextCode() }]
    case 'footnoteReference':
      return [{ type: 'note-reference', id: context.nextCode(), note: node.identifier }]
    case 'textDirective':
      return isSpanDirective(node.name) ? [directiveSpan(node.name, node, context)] : literal(node, node.children, context)
    case 'link':
      return /^[[<]/.test(slice(node, context)) ? [link(node, context)] : node.children.flatMap(child => parseInline(child, context))
    case 'html':
      return html(node, context)
    case 'image':
      return unsupported('image', node.alt ?? '', node, context)
    case 'imageReference':
      return unsupported('image', node.alt ?? '', node, context)
    case 'linkReference':
    case 'delete':
      return literal(node, node.children, context)
  }
}

function span(style: SpanStyle, children: readonly PhrasingContent[], context: InlineContext, lang?: string): Inline {
  const id = context.nextCode()
  return { type: 'span', id, style, ...(lang ? { lang } : {}), children: parseInlines(children, context) }
}

function directiveSpan(name: keyof typeof spanDirectives, node: PhrasingContent & { type: 'textDirective' }, context: InlineContext): Inline {
  return span(spanDirectives[name], node.children, context, node.attributes?.lang ?? undefined)
}

function link(node: PhrasingContent & { type: 'link' }, context: InlineContext): Inline {
  const id = context.nextCode()
  return { type: 'link', id, href: node.url, children: parseInlines(node.children, context) }
}

function html(node: PhrasingContent & { type: 'html' }, context: InlineContext): Inline[] {
  const page = pageMark.exec(node.value)?.[1]
  if (page) return [{ type: 'page-break', id: context.nextCode(), page }]
  if (comment.test(node.value)) return []
  return unsupported('HTML', node.value, node, context)
}

function unsupported(what: string, text: string, node: PhrasingContent, context: InlineContext): Inline[] {
  context.report(diagnose('markdown-unsupported', place(node, context), { what }))
  return [{ type: 'text', text }]
}

/** What was typed around the children, as text, with the children read as usual. */
function literal(node: PhrasingContent, children: readonly PhrasingContent[], context: InlineContext): Inline[] {
  const typed = slice(node, context)
  const first = children[0]
  const last = children.at(-1)
  if (!first || !last) return [{ type: 'text', text: typed }]
  const before = typed.slice(0, startOf(first) - startOf(node))
  const after = typed.slice(endOf(last) - startOf(node))
  return [{ type: 'text', text: before }, ...parseInlines(children, context), { type: 'text', text: after }]
}

const slice = (node: PhrasingContent, context: InlineContext): string => context.source.text.slice(context.base + startOf(node), context.base + endOf(node))
const place = (node: PhrasingContent, context: InlineContext) => context.source.place(context.base + startOf(node), context.base + endOf(node))

/** The parser leaves the call of a note that does not exist as text. */
function reportUndefinedNotes(node: PhrasingContent & { type: 'text' }, context: InlineContext): void {
  const typed = slice(node, context)
  for (const match of typed.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)) {
    const start = context.base + startOf(node) + match.index
    context.report(diagnose('note-undefined', context.source.place(start, start + match[0].length), { note: match[1] ?? '' }))
  }
}
