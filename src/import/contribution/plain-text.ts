/**
 * Read a translation that was sent as plain text.
 * In: its text. Out: blocks, with places in the file. Notes are still among them; `link-notes.ts` takes them out.
 * Blank lines part paragraphs where there are any; without them every line is one, or, in text wrapped to a width, every line that
 * is indented or follows a short one. Of headings only those are believed that look like nothing else.
 */
import type { Block, BlockShape } from '../../model/book.js'
import type { Inline } from '../../model/inline.js'
import { plainText } from '../../model/inline-walk.js'
import type { SourceText } from '../../model/place.js'
import { tidyInlines } from '../foreign/tidy-text.js'
import { isFull, type LineLayout, lineLayout } from './line-layout.js'
import { toMarkedInlines } from './marked-text.js'
import { isNotesHeading, noteMark } from './note-marks.js'

type Line = { readonly text: string; readonly start: number }
/** Lines between two blank ones. */
type Chunk = readonly Line[]
/** The lines of one block, and what they are. */
type Paragraph = { readonly lines: readonly Line[]; readonly shape: BlockShape }

/** The blocks of a plain text. */
export function readPlainText(source: SourceText): Block[] {
  const lines = linesOf(source.text)
  const layout = lineLayout(lines.map(({ text }) => text))
  const paragraphs = chunksOf(lines).flatMap(chunk => paragraphsOf(chunk, layout))
  return paragraphs.map((paragraph, at) => toBlock(paragraph, at === 0, source)).filter(block => block.shape.kind === 'separator' || block.segments.length > 0)
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map(line => {
    const at = start
    start += line.length + 1
    return { text: line, start: at }
  })
}

function chunksOf(lines: readonly Line[]): Chunk[] {
  const chunks: Line[][] = [[]]
  for (const line of lines) {
    if (line.text.trim() === '') chunks.push([])
    else chunks.at(-1)?.push(line)
  }
  return chunks.filter(chunk => chunk.length > 0)
}

const prose: BlockShape = { kind: 'paragraph', quoted: 0, opens: false }
const rule = /^\s*(?:⁂|[*•·~=_—–-](?:\s*[*•·~=_—–-]){2,})\s*$/u
const underline = /^\s*(?:={3,}|-{3,})\s*$/

function paragraphsOf(chunk: Chunk, layout: LineLayout): Paragraph[] {
  if (chunk.length > 1 && chunk[1] && underline.test(chunk[1].text)) {
    const rest = chunk.slice(2)
    return [{ lines: chunk.slice(0, 1), shape: { kind: 'heading', level: 2, quoted: 0, opens: false } }, ...(rest.length > 0 ? paragraphsOf(rest, layout) : [])]
  }
  if (chunk.every(({ text }) => /^\s*>/.test(text))) return quotation(chunk, layout)
  if (isStanza(chunk, layout)) return [{ lines: chunk, shape: { ...prose, kind: 'verse' } }]
  return groups(chunk, layout).map(lines => ({ lines, shape: lines.every(({ text }) => rule.test(text)) ? { kind: 'separator', quoted: 0, opens: false } : prose }))
}

/** Lines marked as quoted, in the manner of letters. */
function quotation(chunk: Chunk, layout: LineLayout): Paragraph[] {
  const bare = chunk.map(({ text, start }) => {
    const mark = /^\s*> ?/.exec(text)?.[0].length ?? 0
    return { text: text.slice(mark), start: start + mark }
  })
  return chunksOf(bare).flatMap(part => paragraphsOf(part, layout)).map(({ lines, shape }) => ({ lines, shape: { ...shape, quoted: shape.quoted + 1 } }))
}

/** At least four short indented lines, or four that mostly end without a stop. */
function isStanza(chunk: Chunk, layout: LineLayout): boolean {
  if (chunk.length < 4 || chunk.some(({ text }) => text.length > 70 || noteMark(text.trim(), []))) return false
  if (chunk.some(({ text }, at) => at < chunk.length - 1 && isFull(text, chunk[at + 1]?.text ?? '', layout))) return false
  return chunk.every(({ text }) => /^(?: {2}|\t)/.test(text)) || chunk.filter(({ text }) => /[.!?]["”’]?\s*$/.test(text)).length <= chunk.length / 2
}

/** The chunk's lines, those of one paragraph together. */
function groups(chunk: Chunk, layout: LineLayout): Line[][] {
  const grouped: Line[][] = []
  const indentsTell = chunk.some(({ text }) => isIndented(text)) && !chunk.every(({ text }) => isIndented(text))
  chunk.forEach((line, at) => {
    const before = chunk[at - 1]
    const joins = before !== undefined && isFull(before.text, line.text, layout) && !rule.test(before.text) && !rule.test(line.text) && !(indentsTell && isIndented(line.text)) && !beginsNote(line.text)
    if (joins) grouped.at(-1)?.push(line)
    else grouped.push([line])
  })
  return grouped
}

const isIndented = (text: string): boolean => /^(?: {2,}|\t|\u00a0|\u3000)/.test(text)

/** Only a mark that nothing but a note has begins a block in the middle of running lines. */
function beginsNote(text: string): boolean {
  const mark = noteMark(text, [])
  return mark !== undefined && (mark.style === 'caret' || mark.style === 'bracket' || mark.style === 'raised') && mark.end < text.length
}

function toBlock({ lines, shape }: Paragraph, first: boolean, source: SourceText): Block {
  let given = 0
  const code = (): string => String(++given)
  const start = lines[0]?.start ?? 0
  const last = lines.at(-1)
  const place = source.place(start, last ? last.start + last.text.length : start)
  if (shape.kind === 'separator') return { shape, segments: [], place }
  const texts = shape.kind === 'verse' ? lines.map(({ text }) => text) : [joined(lines)]
  const segments = texts.map(text => tidyInlines(toMarkedInlines(text, code))).filter(segment => segment.length > 0)
  return { ...headed({ shape, segments, place }, lines.length, first) }
}

/** A hyphen at a line's end belongs to its word: translators do not divide words by hand. */
const joined = (lines: readonly Line[]): string => lines.reduce((text, line) => (/\p{L}-$/u.test(text) ? text + line.text.trimStart() : `${text} ${line.text}`), '').trim()

const numbered = /^(?:#{1,6}\s+\S|(?:chapter|part|section|book|letter|appendix|chapitre|partie|lettre|annexe)\s+(?:[ivxlc]+|\d+)\b)/i
const longestHeading = 120

/** A block that is a heading by its hashes, its name, its capitals or its place at the head of the text. */
function headed(block: Block, lineCount: number, first: boolean): Block {
  const text = block.segments.map(plainText).join(' ')
  if (block.shape.kind !== 'paragraph' || lineCount > 1 || text.length > longestHeading || block.shape.quoted > 0) return block
  const hashes = /^(#{1,6})\s+/.exec(text)?.[0]
  if (hashes) return { ...block, shape: heading(hashes.trim().length), segments: withoutHashes(block.segments, hashes.length) }
  const alone = !/[.,;:!?]["”’»)]*(?:\[\d+\])?$/.test(text)
  const shouted = /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text) && !noteMark(text, [])
  if (isNotesHeading(text) || (alone && (shouted || numbered.test(text)))) return { ...block, shape: heading(first ? 1 : 2) }
  return first && alone && /\p{L}/u.test(text) ? { ...block, shape: heading(1) } : block
}

const levels = [1, 2, 3, 4, 5, 6] as const
const heading = (level: number): BlockShape => ({ kind: 'heading', level: levels[level - 1] ?? 6, quoted: 0, opens: false })

function withoutHashes(segments: readonly (readonly Inline[])[], length: number): Inline[][] {
  return segments.map((inlines, at) => inlines.map((inline, place) => (at === 0 && place === 0 && inline.type === 'text' ? { ...inline, text: inline.text.slice(length) } : inline)))
}
