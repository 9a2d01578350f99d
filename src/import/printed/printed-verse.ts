/**
 * Gather printed verse into stanzas: lines set in from the text, each of which had room for the next one's first word.
 * In: lines and their places, before they are joined. Out: those lines as verse, a gap before each stanza; structure makes stanzas of them.
 * Two lines are enough, since the room they leave is measured; prose set in on both sides leaves none.
 */
import { isDateline, isListItem } from '../evidence/block-shape.js'
import { endsSentence, startsInside } from '../evidence/line-shape.js'
import type { Mend } from '../draft.js'
import type { Passage } from '../passage.js'
import type { PlacedLine } from './linear-text.js'
import type { PrintedSurvey } from './page-frame.js'
import { type Block, blocksOf, roomAfter } from './paragraph-starts.js'

const fewest = 2
/** So many lines, where they are not set in and their ends do not show that a sentence goes on. */
const fewestAtEdge = 4

export const printedVerse = (survey: PrintedSurvey): Mend => draft => {
  const lines = draft.passages.map(({ text }) => survey.lineOf(text))
  const blocks = blocksOf(lines.filter(line => line !== undefined), survey)
  const stanzas = new Set([...new Set(blocks.values())].filter(block => isStanza(block, survey)))
  const passages: Passage[] = []
  for (let at = 0; at < draft.passages.length; at += 1) {
    const passage = draft.passages[at]
    const block = blockAt(lines[at], blocks)
    if (!passage) continue
    const goesOn = isUnfinished(passages.at(-1)) && passage.startsPage && block !== undefined && isStanza(block, survey, 1)
    if (!block || !(goesOn || stanzas.has(block)) || passage.role !== 'text') {
      passages.push(passage)
      continue
    }
    const end = at + block.lines.length
    const own = draft.passages.slice(at, end)
    const isOther = own.some(({ text }) => isListItem(text.text.trim()) || isDateline(text.text.trim()))
    passages.push(...(isOther ? own : own.map((line, index): Passage => ({ ...line, role: 'verse', gap: index > 0 || goesOn ? 0 : Math.max(1, line.gap) }))))
    at = end - 1
  }
  return { ...draft, passages }
}

const blockAt = (line: PlacedLine | undefined, blocks: ReadonlyMap<PlacedLine, Block>): Block | undefined => (line ? blocks.get(line) : undefined)

/** A stanza that the end of the page may have cut. */
const isUnfinished = (above: Passage | undefined): boolean => above?.role === 'verse' && !endsSentence(above.text.text)

/** `least`: how few lines may do; by default that depends on where they stand. */
function isStanza(block: Block, survey: PrintedSurvey, least?: number): boolean {
  const { lines, left, right, blockLeft, blockRight } = block
  const size = lines[0]?.line.size ?? 0
  const inset = blockLeft - left
  if (lines.length < (least ?? (inset > 0.8 * size || lines.slice(0, -1).every((line, at) => goesOn(textOf(line, survey), textOf(lines[at + 1], survey))) ? fewest : fewestAtEdge)) || size > survey.size * 1.06) return false
  if (inset > 0.4 * (right - left) || blockRight - left > 0.85 * (right - left)) return false
  const isLevel = lines.every(({ line }) => line.x - blockLeft < 2.5 * size)
  const isCentred = new Set(lines.map(({ line }) => Math.round((line.x + line.width / 2) / 3))).size === 1 && new Set(lines.map(({ line }) => Math.round(line.x / 3))).size > 1
  const isAsOneWord = lines.some(({ runs }) => runs.length < 2)
  return isLevel && !isCentred && !isAsOneWord && lines.every((line, at) => at === 0 || roomAfter(lines[at - 1] as PlacedLine, line, { ...block, filled: false }) > 0)
}

/** Prose would not have broken here: the sentence goes on over the line's end. */
const goesOn = (text: string, below: string): boolean => !endsSentence(text) && (/[,;:]$/.test(text) || startsInside(below))

const textOf = (line: PlacedLine | undefined, { linear }: PrintedSurvey): string => (line ? linear.source.text.slice(line.start, line.end).trim() : '')
