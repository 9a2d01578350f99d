/**
 * Say of each printed line whether a paragraph begins with it: by indent, gap, size, and by the room that the line above left.
 * In: lines and their places. Out: the same with `opens` set. A line that had room for the next word was broken on purpose.
 * Every width is known, so this is measuring, not guessing; the words are asked only where a line broke early in mid-sentence.
 */
import { isListItem } from '../evidence/block-shape.js'
import { endsSentence, endsWithStop, startsInside } from '../evidence/line-shape.js'
import type { Mend } from '../draft.js'
import type { Passage } from '../passage.js'
import { edgeOf, type PrintedSurvey } from './page-frame.js'
import type { PlacedLine } from './linear-text.js'

/** Lines one below the other with nothing between: `left`, `right` of the page's text there, `blockLeft`, `blockRight` of these lines. */
export type Block = { readonly lines: readonly PlacedLine[]; readonly left: number; readonly right: number; readonly blockLeft: number; readonly blockRight: number; readonly filled: boolean }

/** A first line is set in by at least this share of the size, and by no more than so many. */
const leastIndent = 0.55
const mostIndent = 4.5
const gap = 1.2
const otherSize = 0.06

export const paragraphStarts = (survey: PrintedSurvey): Mend => draft => {
  const openIn = (passages: readonly Passage[]): Passage[] => withOpens(passages, survey)
  return { ...draft, passages: openIn(draft.passages), notes: draft.notes.map(note => ({ ...note, passages: openIn(note.passages) })) }
}

function withOpens(passages: readonly Passage[], survey: PrintedSurvey): Passage[] {
  const lines = passages.map(({ text }) => survey.lineOf(text))
  const blocks = blocksOf(lines.filter(line => line !== undefined), survey)
  const indents = indentedStyle(lines, blocks)
  let opened = true
  return passages.map((passage, at) => {
    const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]]
    if (!line || passage.role !== 'text') return passage
    opened = !before || opensAfter({ before, line, after, blocks, survey, opened, indents, texts: [passages[at - 1]?.text.text.trim() ?? '', passage.text.text.trim()] })
    return { ...passage, opens: opened }
  })
}

/** The blocks, each line with its own. */
export function blocksOf(lines: readonly PlacedLine[], survey: PrintedSurvey): Map<PlacedLine, Block> {
  const groups: PlacedLine[][] = []
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1)
    if (before && !isParted(before, line, survey)) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  const columns = columnsOf(lines, survey)
  return new Map(groups.flatMap(group => {
    const rights = group.map(({ line }) => line.x + line.width)
    const blockRight = Math.max(...rights)
    const column = columns.get(group[0] as PlacedLine) ?? survey.frameOf(group[0]?.page ?? 0)
    const block: Block = { lines: group, ...column, blockLeft: Math.min(...group.map(({ line }) => line.x)), blockRight, filled: rights.filter(right => right > blockRight - 3).length >= 3 }
    return group.map(line => [line, block] as const)
  }))
}

/** Another page, column or size, or a gap, stands between. */
function isParted(before: PlacedLine, line: PlacedLine, { pitchOf }: PrintedSurvey): boolean {
  const pitch = line.line.baseline - before.line.baseline
  return before.page !== line.page || pitch < 0 || differs(before, line) || pitch > gap * pitchOf(line.line.size)
}

const differs = (before: PlacedLine, line: PlacedLine): boolean => Math.abs(before.line.size - line.line.size) > otherSize * Math.max(before.line.size, line.line.size)

/** Where the text stands in the column of each line: that of the page, unless lines jump up to another column. */
function columnsOf(lines: readonly PlacedLine[], survey: PrintedSurvey): Map<PlacedLine, { readonly left: number; readonly right: number }> {
  const columns: PlacedLine[][] = []
  for (const line of lines) {
    const before = columns.at(-1)?.at(-1)
    if (before && before.page === line.page && line.line.baseline > before.line.baseline - 0.5 * line.line.size) columns.at(-1)?.push(line)
    else columns.push([line])
  }
  return new Map(columns.flatMap(column => {
    const isPart = columns.filter(other => other[0]?.page === column[0]?.page).length > 1
    const frame = survey.frameOf(column[0]?.page ?? 0)
    const own = isPart ? columnOf(column, survey) : { left: frame.left, right: Math.max(frame.right, ...column.filter(({ line }) => line.x < frame.left + line.size).map(({ line }) => line.x + line.width)) }
    return column.map(line => [line, own] as const)
  }))
}

/** Where one of several columns stands: a title over all of them is no measure, nor is one long line. */
function columnOf(column: readonly PlacedLine[], { size }: PrintedSurvey): { readonly left: number; readonly right: number } {
  const usual = column.filter(({ line }) => Math.abs(line.size - size) < otherSize * size)
  const lines = usual.length > 0 ? usual : column
  const rights = lines.map(({ line }) => line.x + line.width).sort((a, b) => a - b)
  return { left: edgeOf(lines), right: rights[Math.ceil(rights.length * 0.9) - 1] ?? 0 }
}

type Question = { readonly before: PlacedLine; readonly line: PlacedLine; readonly after: PlacedLine | undefined; readonly blocks: ReadonlyMap<PlacedLine, Block>; readonly survey: PrintedSurvey; readonly opened: boolean; readonly indents: boolean; readonly texts: readonly [string, string] }

function opensAfter({ before, line, after, blocks, survey, opened, indents, texts: [above, text] }: Question): boolean {
  const [own, last] = [blocks.get(line), blocks.get(before)]
  if (!own || !last) return true
  if (before.soft || (/\p{L}-$/u.test(above) && /^\p{Ll}/u.test(text) && own === last)) return false
  const goesOver = before.page !== line.page || line.line.baseline < before.line.baseline
  if (differs(before, line)) return true
  if (!goesOver && isParted(before, line, survey)) return true
  if (startsItem(text) && (endsWithStop(above) || startsItem(above))) return true
  const isHung = hangsFrom(before, line)
  if (!isHung && isContinuedAtRight(before, line, last, above)) return false
  if (!isHung && isIndented(line, after, own, before, goesOver)) return true
  if (!goesOver && !opened && before.line.x - line.line.x > leastIndent * line.line.size) return true
  if (!isHung && Math.abs(before.line.x - line.line.x) > mostIndent * line.line.size && !goesOver) return true
  if (goesOver && Math.abs(before.line.x - last.left - (line.line.x - own.left)) > mostIndent * line.line.size) return true
  const spare = roomAfter(before, line, last)
  if (spare <= 0) return false
  if (startsInside(text) && !endsWithStop(above)) return false
  return !indents || !endsSentence(above) || spare > 0.2 * (last.right - last.left)
}

/** It begins with a number or point of a list, or with the dash of one who speaks. */
const startsItem = (text: string): boolean => isListItem(text) || /^[–—-]\s/.test(text)

const hungMark = /^(?:[–—•▪◦·*-]|\(?(?:\d{1,3}|[a-zA-Z])[.)°]+)$/

/** It stands right under the words of an item, whose number or point is hung out. */
export function hangsFrom({ runs, line: above }: PlacedLine, { line }: PlacedLine): boolean {
  const [marker, words] = runs
  return marker !== undefined && words !== undefined && hungMark.test(marker.run.text.trim()) && words.run.x - marker.run.x < 3.5 * above.size && line.x > marker.run.x + 0.5 * above.size && Math.abs(words.run.x - line.x) < 0.25 * above.size
}

/** Both end at the right edge, and the first with a comma: a dateline in two lines. */
function isContinuedAtRight({ line: above }: PlacedLine, { line }: PlacedLine, { lines, left, right }: Block, text: string): boolean {
  const isAtRight = above.x - left > 0.3 * (right - left) && Math.abs(above.x + above.width - line.x - line.width) < 0.3 * line.size
  return isAtRight && /,$/.test(text) && lines.some(other => other.line === line)
}

/** It stands further in than the line below, or than the line above and the page's edge. */
function isIndented({ line }: PlacedLine, after: PlacedLine | undefined, own: Block, before: PlacedLine, goesOver: boolean): boolean {
  const least = leastIndent * line.size
  const inBlock = after !== undefined && own.lines.includes(after)
  if (inBlock && line.x - after.line.x > least) return true
  if (goesOver) return !inBlock && line.x - own.left > least
  return line.x - before.line.x > least && (!inBlock || Math.abs(line.x - after.line.x) < least)
}

/** How much wider the column is than the line and the first word of the next; a quotation may be set in on both sides. */
export function roomAfter(before: PlacedLine, line: PlacedLine, { left, right, blockLeft, blockRight, filled }: Block): number {
  const inset = Math.max(0, blockLeft - left)
  const edge = Math.min(right, inset > before.line.size ? Math.max(right - inset, blockRight) : right, filled ? blockRight : right)
  return edge - (before.line.x + before.line.width) - 0.22 * before.line.size - firstWordWidth(line) - 0.5
}

function firstWordWidth({ line }: PlacedLine): number {
  let width = 0
  for (const { text, width: own } of line.runs) {
    const space = text.trimStart().search(/\s/)
    if (space < 0) {
      width += own
      continue
    }
    return width + (own * Math.min(space, text.trimEnd().length)) / Math.max(1, text.trimEnd().length)
  }
  return width
}

/** First lines of paragraphs are set in, most of them. */
function indentedStyle(lines: readonly (PlacedLine | undefined)[], blocks: ReadonlyMap<PlacedLine, Block>): boolean {
  const indented = lines.filter((line, at) => {
    const after = lines[at + 1]
    const own = line && blocks.get(line)
    return line && after && own?.lines.includes(after) && line.line.x - after.line.x > leastIndent * line.line.size && line.line.x - after.line.x < mostIndent * line.line.size
  })
  return indented.length >= 3 && indented.length > new Set(blocks.values()).size * 0.1
}
