/**
 * Turn Markdown into a syntax tree and back, in the dialect of text.md: CommonMark, footnotes, tables, directives.
 * In: text. Out: an mdast tree with positions; and the other way. The only file that knows which libraries do it.
 */
import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective)

const printer = unified()
  .use(remarkStringify, { bullet: '-', bulletOther: '*', bulletOrdered: '.', emphasis: '*', strong: '*', rule: '*', listItemIndent: 'one', resourceLink: true, incrementListMarker: true })
  .use(remarkGfm, { tablePipeAlign: false, firstLineBlank: false })
  .use(remarkDirective)

/** The tree of a Markdown text, with offsets into it. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text)
}

/** The Markdown of a tree; ends with a line feed. */
export function writeMarkdown(root: Root): string {
  return printer.stringify(root)
}
