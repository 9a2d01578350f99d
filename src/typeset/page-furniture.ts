/**
 * Draw what surrounds the text: running heads, folios, marks of the original's pages.
 * In: a page and words. Out: lines put on the page. A head too long for the measure changes to italics, then loses words.
 */
import type { Edition, SideName } from '../model/edition.js'
import type { LanguageTag } from '../model/work.js'
import { type Ink, ink } from './ink.js'
import { type Line, lineEnd } from './line.js'
import type { PageBuilder } from './page-builder.js'
import { baselineShare, isVerso, type PageDesign, textWidth } from './page-design.js'
import { type Align, type Setting, setParagraph } from './paragraph.js'
import { toTokens } from './tokens.js'

type Titles = Readonly<Record<SideName, string>>
/** What heads may say: the work's title, and for each row the title of the part it stands in. */
export type RunningHeads = { readonly title: Titles; readonly parts: ReadonlyMap<string, Titles> }

/** Parts are what the headings of the highest level make that occurs more than once, or the second. */
export function runningHeads(edition: Edition, title: Titles): RunningHeads {
  const count = (level: number): number => edition.contents.filter(entry => entry.level === level).length
  const partLevel = count(1) > 1 ? 1 : 2
  const entries = new Map(edition.contents.map(entry => [entry.row, entry]))
  const parts = new Map<string, Titles>()
  let part: Titles = { source: '', target: '' }
  for (const row of edition.rows) {
    const entry = entries.get(row.id)
    if (entry && entry.level <= partLevel) part = entry
    parts.set(row.id, part)
  }
  return { title, parts }
}

/** One line of plain words. */
export function setWords(text: string, type: Ink, measure: number, align: Align, language: LanguageTag, setting: Setting): Line[] {
  const tokens = toTokens([{ id: '', status: 'present', content: [{ type: 'text', text }] }], type, language, '')
  return setParagraph(tokens, setting, { measure, align, indent: 0, turnover: 0 })
}

type HeadPlace = { readonly left: number; readonly side: SideName; readonly language: LanguageTag }

/** Above the text, in the middle. */
export function putHead(page: PageBuilder, text: string, { left, side, language }: HeadPlace, design: PageDesign, setting: Setting): void {
  const line = headLine(text, design, language, setting)
  if (line) page.put(line, left, design.top - design.leading * 1.15, { role: 'head', side, language })
}

function headLine(text: string, design: PageDesign, language: LanguageTag, setting: Setting): Line | undefined {
  const inks = [ink('regular', design.size * 0.86, 'all-small-caps', 70), ink('italic', design.size * 0.92)]
  for (const type of inks) {
    const lines = setWords(text, type, design.measure, 'center', language, setting)
    if (lines.length < 2) return lines[0]
  }
  const [first] = setWords(text, ink('italic', design.size * 0.92), design.measure * 0.94, 'left', language, setting)
  const words = first?.pieces.map(piece => piece.word.text).join('').replace(/[\s,;:.]+$/, '') ?? ''
  return setWords(`${words}…`, ink('italic', design.size * 0.92), design.measure, 'center', language, setting)[0]
}

/** Below the text, at the outer edge. */
export function putFolio(page: PageBuilder, design: PageDesign, setting: Setting): void {
  const verso = isVerso(page.number)
  const left = verso ? design.outer : design.inner
  const [line] = setWords(String(page.number), ink('regular', design.size * 0.95), textWidth(design), verso ? 'left' : 'right', '', setting)
  const y = design.top + (design.lines + 1 + baselineShare) * design.leading
  if (line) page.put(line, left, Math.min(y, design.height - design.leading), { role: 'folio', side: verso ? 'source' : 'target', language: '' })
}

type MarkPlace = { readonly edge: number; readonly onLeft: boolean; readonly y: number; readonly side: SideName }

/** Small figures in brackets beside the line in which a page of the original begins. */
export function putPageMark(page: PageBuilder, pages: readonly string[], { edge, onLeft, y, side }: MarkPlace, design: PageDesign, setting: Setting): void {
  const [line] = setWords(`[${pages.join(', ')}]`, ink('regular', design.size * 0.68), design.outer, 'left', '', setting)
  if (!line) return
  const gap = design.size * 0.8
  page.put(line, onLeft ? edge - gap - lineEnd(line) : edge + gap, y, { role: 'mark', side, language: '' })
}
