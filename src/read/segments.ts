/**
 * Cut a block's running text into segments: sentences of prose, lines of verse.
 * In: inlines. Out: lists of inlines that, joined by one space (or line), are the text again.
 * A sentence that ends inside a span does not end a segment: codes are never torn apart.
 */
import type { Inline } from '../model/inline.js'
import { joinTexts, plainText } from '../model/inline-walk.js'
import type { Splitter } from '../text/split-rules.js'

/** The sentences of a text; none for an empty one. */
export function toSentences(inlines: readonly Inline[], splitter: Splitter): Inline[][] {
  const ends = splitter(plainText(inlines)).slice(0, -1)
  const segments: Inline[][] = []
  let reached = -1
  for (const piece of toPieces(inlines, ends)) {
    if (piece.first > reached) segments.push([])
    segments.at(-1)?.push(piece.inline)
    reached = Math.max(reached, piece.last)
  }
  return segments.map(segment => trimSpaces(joinTexts(segment))).filter(segment => segment.length > 0)
}

/** A code, or a text cut at the sentence ends; `first` and `last` count the sentences it stands in. */
type Piece = { readonly inline: Inline; readonly first: number; readonly last: number }

function toPieces(inlines: readonly Inline[], ends: readonly number[]): Piece[] {
  const pieces: Piece[] = []
  let offset = 0
  let passed = 0
  for (const inline of inlines) {
    while ((ends[passed] ?? Number.POSITIVE_INFINITY) < offset) passed += 1
    const until = offset + plainText([inline]).length
    if (inline.type === 'text') {
      for (const [index, text] of cutText(inline.text, offset, ends, passed)) pieces.push({ inline: { type: 'text', text }, first: index, last: index })
    } else {
      const atEnd = ends[passed] === offset && opensSentence(inline)
      const within = ends.slice(passed).filter(end => end < until).length
      pieces.push({ inline, first: passed + (atEnd ? 1 : 0), last: passed + Math.max(within, atEnd ? 1 : 0) })
    }
    offset = until
  }
  return pieces
}

/** A span or page mark at a sentence's end begins the next sentence; a note call or line break closes the one before. */
const opensSentence = (inline: Inline): boolean => inline.type === 'span' || inline.type === 'link' || inline.type === 'page-break'

/** The parts of a text that starts at `offset`, each with the number of its sentence. */
function cutText(text: string, offset: number, ends: readonly number[], passed: number): [number, string][] {
  const parts: [number, string][] = []
  let index = passed
  let from = 0
  while (from < text.length) {
    const end = ends[index]
    const until = end === undefined ? text.length : Math.min(text.length, Math.max(0, end - offset))
    if (until > from) parts.push([index, text.slice(from, until)])
    from = Math.max(from, until)
    if (from < text.length) index += 1
  }
  return parts
}

/** The lines of a stanza: the text cut at its line feeds, spans that run over one cut in two. */
export function toLines(inlines: readonly Inline[], nextCode: () => string): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const inline of inlines) {
    if (inline.type === 'text') {
      const [first, ...rest] = inline.text.split('\n')
      lines.at(-1)?.push({ type: 'text', text: first ?? '' })
      for (const text of rest) lines.push([{ type: 'text', text }])
    } else if (inline.type === 'line-break') {
      lines.push([])
    } else if (inline.type === 'span' || inline.type === 'link') {
      toLines(inline.children, nextCode).forEach((children, index) => {
        if (index > 0) lines.push([])
        lines.at(-1)?.push({ ...inline, id: index === 0 ? inline.id : nextCode(), children })
      })
    } else lines.at(-1)?.push(inline)
  }
  return lines.map(line => trimSpaces(joinTexts(line))).filter(line => line.length > 0)
}

/** Prose: line feeds of the file are spaces, and no space stands at either end. */
export function toProse(inlines: readonly Inline[]): Inline[] {
  const unwrap = (nodes: readonly Inline[]): Inline[] =>
    nodes.map(node =>
      node.type === 'text' ? { type: 'text', text: node.text.replace(/\n/g, ' ') } : node.type === 'span' || node.type === 'link' ? { ...node, children: unwrap(node.children) } : node,
    )
  return trimSpaces(joinTexts(unwrap(inlines)))
}

/** Without white space at either end; a page mark at the start does not shelter the space after it. */
function trimSpaces(inlines: readonly Inline[]): Inline[] {
  const trimmed = [...inlines]
  const first = trimmed.findIndex(inline => inline.type !== 'page-break')
  const opening = trimmed[first]
  if (opening?.type === 'text') trimmed[first] = { type: 'text', text: opening.text.replace(/^[ \t\n]+/, '') }
  const closing = trimmed.at(-1)
  if (closing?.type === 'text') trimmed[trimmed.length - 1] = { type: 'text', text: closing.text.replace(/[ \t\n]+$/, '') }
  return joinTexts(trimmed)
}
