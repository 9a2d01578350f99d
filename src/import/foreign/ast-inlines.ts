/**
 * Turn pandoc's running text into ours.
 * In: inline nodes of pandoc's tree. Out: inlines; what has no place is reported, and its words are kept as text.
 * Footnotes are handed to `readNote`, since they hold blocks.
 */
import type { Inline, NoteId, SpanStyle } from '../../model/inline.js'
import type { Attributes, PandocBlock, PandocInline } from './pandoc-ast.js'
import type { CodeCounter, Scribe } from './scribe.js'
import { spanOfStyle } from './style-kinds.js'

/** What the reading of one block's inlines needs. */
export type InlineReading = {
  readonly scribe: Scribe
  readonly code: CodeCounter
  readonly readNote: (blocks: readonly PandocBlock[], label: string | undefined) => NoteId
}

const stylesOfNodes = {
  Emph: 'emphasis',
  Underline: 'emphasis',
  Strong: 'strong',
  Superscript: 'superscript',
  Subscript: 'subscript',
  SmallCaps: 'small-caps',
} as const satisfies Record<string, SpanStyle>

const quotes = { SingleQuote: ['‘', '’'], DoubleQuote: ['“', '”'] } as const

const text = (words: string): Inline[] => [{ type: 'text', text: words }]

/** Inlines of one block, codes numbered in order. */
export function toInlines(nodes: readonly PandocInline[], reading: InlineReading): Inline[] {
  return nodes.flatMap(node => toInline(node, reading))
}

function toInline(node: PandocInline, reading: InlineReading): Inline[] {
  switch (node.t) {
    case 'Str':
      return text(node.c)
    case 'Space':
    case 'SoftBreak':
      return text(' ')
    case 'LineBreak':
      return [{ type: 'line-break', id: reading.code() }]
    case 'Emph':
    case 'Underline':
    case 'Strong':
    case 'Superscript':
    case 'Subscript':
    case 'SmallCaps':
      return span(stylesOfNodes[node.t], node.c, reading)
    case 'Strikeout':
      return asText('strikeout', plainWords(node.c), toInlines(node.c, reading), reading)
    case 'Quoted':
      return [...text(quotes[node.c[0].t][0]), ...toInlines(node.c[1], reading), ...text(quotes[node.c[0].t][1])]
    case 'Cite':
      return toInlines(node.c[1], reading)
    case 'Code':
      return [{ type: 'span', id: reading.code(), style: 'code', children: text(node.c[1]) }]
    case 'Math':
      return asText('TeX', node.c[1], text(node.c[1]), reading)
    case 'RawInline':
      return rawText(node.c, reading)
    case 'Link':
      return link(node.c[1], node.c[2][0], reading)
    case 'Image':
      reading.scribe.report('image-dropped', { image: plainWords(node.c[1]) || node.c[2][0] || '?' })
      return []
    case 'Note':
      return [{ type: 'note-reference', id: reading.code(), note: reading.readNote(node.c, node.label) }]
    case 'Span':
      return attributedSpan(node.c[0], node.c[1], reading)
  }
}

function span(style: SpanStyle, nodes: readonly PandocInline[], reading: InlineReading, lang?: string): Inline[] {
  const id = reading.code()
  return [{ type: 'span', id, style, ...(lang !== undefined && { lang }), children: toInlines(nodes, reading) }]
}

function asText(markup: string, words: string, inlines: Inline[], { scribe }: InlineReading): Inline[] {
  if (words.trim() !== '') scribe.report('markup-as-text', { markup, text: words })
  return inlines
}

/** What stands in the braces of raw TeX is text; a comment or tag of HTML is not. */
function wordsOfRaw(format: string, raw: string): string {
  if (!/tex/.test(format)) return raw.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ').trim()
  return raw.replace(/\\(?:begin|end|input|include|includegraphics|usepackage|PassOptionsToPackage|label|ref|pageref|vspace|hspace)(?![a-zA-Z])\*?(?:\[[^\]]*\])?(?:\{[^}]*\})*/g, ' ')
    .replace(/\\[a-zA-Z]+\*?|[{}\\]|\[[^\]]*\](?=\{)/g, ' ').trim()
}

/** The text in raw markup, reported; markup without text goes without a word, but for the inclusion of another file. */
export function rawText([format, raw]: readonly [string, string], reading: InlineReading): Inline[] {
  const words = wordsOfRaw(format, raw)
  const inclusion = /\\(?:input|include)\b/.test(raw)
  if (inclusion) reading.scribe.report('element-dropped', { element: raw.trim() })
  return words === '' ? [] : asText(format, words, text(words), reading)
}

/** A link into the document itself is an anchor of its old shape; one back from a note to its call is only an arrow. */
function link(nodes: readonly PandocInline[], href: string, reading: InlineReading): Inline[] {
  if (href.startsWith('#')) return isArrow(plainWords(nodes)) ? [] : toInlines(nodes, reading)
  if (/^(?:https?:\/\/|mailto:)\S+$/i.test(href)) return [{ type: 'link', id: reading.code(), href, children: toInlines(nodes, reading) }]
  if (href !== '') reading.scribe.report('link-dropped', { href })
  return toInlines(nodes, reading)
}

const isArrow = (words: string): boolean => /^(?:[↩↑⤴⏎^↵\s[\]()]|\ufe0e|\ufe0f|retour(?: au texte| à l’appel)?|back(?: to text)?|return)*$/iu.test(words)

const pairOf = (pairs: Attributes[2], ...names: readonly string[]): string | undefined => pairs.find(([name]) => names.includes(name))?.[1]

function attributedSpan([id, classes, pairs]: Attributes, nodes: readonly PandocInline[], reading: InlineReading): Inline[] {
  const tracked = trackedChange(classes, nodes, reading)
  if (tracked) return tracked
  if (classes.includes('pagebreak') || pairOf(pairs, 'epub:type', 'type') === 'pagebreak' || pairOf(pairs, 'role') === 'doc-pagebreak') return pageBreak(id, pairs, nodes, reading)
  const lang = pairOf(pairs, 'lang', 'xml:lang')
  if (lang !== undefined) return span('foreign', nodes, reading, lang)
  const style = [pairOf(pairs, 'custom-style') ?? '', ...classes].map(spanOfStyle).find(found => found !== undefined)
  return style ? span(style, nodes, reading) : toInlines(nodes, reading)
}

/** Word's tracked changes and comments, as pandoc's `--track-changes=all` shows them. */
function trackedChange(classes: readonly string[], nodes: readonly PandocInline[], { scribe }: InlineReading): Inline[] | undefined {
  const rule = classes.includes('comment-start') ? 'comment-dropped' : classes.includes('deletion') ? 'deletion-dropped' : undefined
  if (rule === undefined) return undefined
  if (nodes.length > 0) scribe.report(rule, { text: plainWords(nodes) })
  return []
}

function pageBreak(id: string, pairs: Attributes[2], nodes: readonly PandocInline[], { code }: InlineReading): Inline[] {
  const page = pairOf(pairs, 'title', 'aria-label') ?? (plainWords(nodes) || id)
  const number = /(\d+|[ivxlc]+)\W*$/i.exec(page)?.[1]
  return number === undefined ? [] : [{ type: 'page-break', id: code(), page: number }]
}

/** The words of nodes, without codes and notes, for messages and for titles. */
export function plainWords(nodes: readonly PandocInline[]): string {
  return nodes.map(wordsOfNode).join('')
}

function wordsOfNode(node: PandocInline): string {
  switch (node.t) {
    case 'Str':
      return node.c
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' '
    case 'Note':
      return ''
    case 'Code':
    case 'Math':
    case 'RawInline':
      return node.c[1]
    case 'Link':
    case 'Image':
    case 'Span':
    case 'Quoted':
    case 'Cite':
      return plainWords(node.c[1])
    default:
      return plainWords(node.c)
  }
}
