/**
 * Set one side of a row: the lines of its text, in the shape of its kind.
 * In: a row, a side, a place to set it. Out: `Line`s with their heights in half lines; none where the side is empty.
 */
import type { EditionSegment } from '../model/edition.js'
import { type Block, type SetLine, tokensOf } from './block.js'
import { type BlockStyle, styleOf } from './block-style.js'
import { ink } from './ink.js'
import { type Line, type Piece, shiftLine } from './line.js'
import { type ParagraphStyle, type Setting, setParagraph } from './paragraph.js'
import { setTableRow } from './table.js'
import type { Token } from './tokens.js'

/** The lines of one side. */
export function setBlock(block: Block, setting: Setting): SetLine[] {
  const { row, side, size } = block
  const style = styleOf(row.shape)
  if (row.shape.kind === 'separator') return [setSeparator(block, style, setting)]
  const segments = row[side]
  if (segments.every(segment => segment.content.length === 0 && (!block.emptyMark || segment.status !== 'missing'))) return []
  if (row.shape.kind === 'table-row') return setTableRow(block, row.shape, style, setting)
  const lines = row.shape.kind === 'verse' ? setVerse(block, segments, style, setting) : setProse(block, segments, style, setting)
  const withMarker = row.shape.kind === 'list-item' && !row.shape.continued ? addMarker(lines, markerOf(row.shape), style.left * size, block, setting) : lines
  return withMarker.map(line => ({ ...line, height: style.lineHeight }))
}

function frameOf({ size, measure, indent }: Block, style: BlockStyle): { readonly left: number; readonly style: ParagraphStyle } {
  const left = style.left * size + style.leftShare * measure
  return { left, style: { measure: measure - left - style.right * size, align: style.align, indent: (indent ?? style.indent) * size, turnover: style.turnover * size } }
}

/** Further paragraphs that a translator made within the block are indented, whatever the first one is. */
function setProse(block: Block, segments: readonly EditionSegment[], style: BlockStyle, setting: Setting): Line[] {
  const frame = frameOf(block, style)
  const paragraphs = splitParagraphs([...(block.lead ?? []), ...tokensOf(block, segments, style), ...(block.trail ?? [])])
  const further = style.align === 'justify' ? { ...frame.style, indent: 1.4 * block.size } : frame.style
  return paragraphs.flatMap((tokens, index) => setParagraph(tokens, setting, index === 0 ? frame.style : further)).map(line => shiftLine(line, frame.left))
}

function splitParagraphs(tokens: readonly Token[]): Token[][] {
  const paragraphs: Token[][] = [[]]
  for (const token of tokens) {
    if (token.type === 'paragraph-break') paragraphs.push([])
    else paragraphs.at(-1)?.push(token)
  }
  return paragraphs
}

/** Every line of a stanza is a paragraph of its own; what is too long turns over. */
function setVerse(block: Block, segments: readonly EditionSegment[], style: BlockStyle, setting: Setting): Line[] {
  const frame = frameOf(block, style)
  const last = segments.length - 1
  return segments.flatMap((segment, index) => {
    const own = tokensOf(block, [segment], style)
    const tokens = [...(index === 0 ? (block.lead ?? []) : []), ...own, ...(index === last ? (block.trail ?? []) : [])]
    return splitParagraphs(tokens).flatMap(each => setParagraph(each, setting, frame.style)).map(line => ({ ...shiftLine(line, frame.left), progress: line.progress + index }))
  })
}

function markerOf(shape: { readonly ordered: boolean; readonly number: number; readonly depth: number }): string {
  if (shape.ordered) return `${shape.number}.`
  return shape.depth % 2 === 0 ? '–' : '•'
}

/** Puts the number or dash of a list item before its first line, ending a little left of the text. */
function addMarker(lines: readonly Line[], marker: string, left: number, block: Block, { shaper }: Setting): readonly Line[] {
  const [first, ...rest] = lines
  if (!first) return lines
  const type = ink('regular', block.size)
  const [word] = shaper.shape(marker, type)
  const [space] = shaper.shape(' ', type)
  if (!word || !space) return lines
  const width = (word.width * block.size) / 1000
  const gap = block.size * 0.45
  const x = Math.max(0, left - gap - width)
  const pieces: Piece[] = [
    { x, width, word, size: block.size, rise: 0 },
    { x: x + width, width: Math.max(gap, left - x - width), word: space, size: block.size, rise: 0 },
  ]
  return [{ ...first, pieces: [...pieces, ...first.pieces] }, ...rest]
}

const asterism = '*'

function setSeparator(block: Block, style: BlockStyle, setting: Setting): SetLine {
  const type = ink('regular', block.size)
  const star = (progress: number): Token => ({ type: 'word', text: asterism, ink: type, language: block.language, progress })
  const space: Token = { type: 'space', text: '\u00a0', ink: type }
  const [line] = setParagraph([star(0), space, space, star(0), space, space, star(1)], setting, { measure: block.measure, align: 'center', indent: 0, turnover: 0 })
  const empty: Line = { pieces: [], calls: [], pageMarks: [], progress: 1, hyphenated: false, ratio: 0, overrun: 0 }
  return { ...(line ?? empty), height: style.lineHeight }
}
