/**
 * Say what a printed paragraph is by how it is set: a heading by its size, weight and place, a signature by standing at the right.
 * In: paragraphs and the lines they came from. Out: the same, roles given where the setting tells; structure judges the rest.
 * The file's own bookmarks count for more than any size: with them, a large line that is none of them is no heading.
 */
import { isDateline, isListItem, isSeparator } from '../evidence/block-shape.js'
import type { Mend } from '../draft.js'
import { anchorMark, type Passage, type Role } from '../passage.js'
import { foldTitle } from '../repair/contents.js'
import { originAt } from '../tracked-text.js'
import { lineAt, type PlacedLine } from './linear-text.js'
import type { PrintedSurvey } from './page-frame.js'
import { hangsFrom } from './paragraph-starts.js'

export type Titles = readonly { readonly title: string; readonly level: number }[]

/** How a paragraph is set. `key` is the same for paragraphs set alike. */
type Setting = { readonly passage: Passage; readonly lines: readonly PlacedLine[]; readonly size: number; readonly bold: boolean; readonly italic: boolean; readonly capitals: boolean; readonly key: string }

/** `structure` judges what the setting does not tell; what it takes for a heading although it is set as text is text. */
export const printedRoles = (survey: PrintedSurvey, bookmarks: Titles, structure: Mend): Mend => (draft, evidence) => {
  const given = givenRoles(draft.passages, survey, bookmarks)
  const levels = new Map(given.flatMap(({ text, role, level }) => (role === 'heading' && level !== undefined ? [[originAt(text, 0), level] as const] : [])))
  const shaped = structure({ ...draft, passages: given }, evidence)
  const passages = shaped.passages.map((passage): Passage => {
    if (passage.role !== 'heading') return passage
    const level = levels.get(originAt(passage.text, 0))
    return level === undefined && levels.size > 1 ? { ...passage, role: 'text' } : { ...passage, level: level ?? passage.level ?? 2 }
  })
  return { ...shaped, passages }
}

function givenRoles(passages: readonly Passage[], survey: PrintedSurvey, bookmarks: Titles): Passage[] {
  const settings = passages.map(passage => settingOf(passage, survey))
  const levels = new Map(bookmarks.map(({ title, level }) => [foldTitle(title), level]))
  const isBookmarked = ({ passage }: Setting): boolean => passage.role !== 'contents' && levels.has(foldTitle(bare(passage)))
  const known = settings.filter(isBookmarked).length >= 2
  const titles = settings.map(setting => isTitleLike(setting, survey))
  const headings = settings.map((setting, at) => isBookmarked(setting) || (titles[at] === true && (!known || setting.size > survey.size * 1.6)))
  const below = keysBelowHeadings(settings, headings)
  const isHeading = (at: number): boolean => headings[at] === true && settings[at] !== undefined && (isBookmarked(settings[at]) || !below.has(settings[at].key))
  const ranks = ranksOf(settings.filter((_, at) => isHeading(at)))
  return settings.map((setting, at): Passage => {
    const { passage } = setting
    if (passage.role !== 'text') return passage
    if (isHeading(at) && isAboveTitle(settings, headings, at)) return { ...passage, role: 'byline' }
    if (isHeading(at)) return { ...passage, role: 'heading', level: levels.get(foldTitle(bare(passage))) ?? (known ? 1 : (ranks.get(setting.key) ?? 2)) }
    if ((titles[at] === true || headings[at] === true) && isHeading(at - 1)) return { ...passage, role: 'subtitle' }
    const role = roleBySetting(setting, settings[at - 1], settings[at + 1], survey)
    return role ? { ...passage, role } : passage
  })
}

/** On the first page, right over a line that is larger by half: the author's name over the title. */
function isAboveTitle(settings: readonly Setting[], headings: readonly boolean[], at: number): boolean {
  const [own, next] = [settings[at], settings[at + 1]]
  return at === 0 && headings[at + 1] === true && own !== undefined && next !== undefined && next.size > own.size * 1.5 && !/[\d.]/.test(bare(own.passage))
}

const bare = (passage: Passage): string => passage.text.text.split(anchorMark).join('').trim()

function settingOf(passage: Passage, { linear }: PrintedSurvey): Setting {
  const { text } = passage
  const lines: PlacedLine[] = []
  const [from, to] = [originAt(text, 0), originAt(text, Math.max(0, text.text.length - 1))]
  for (let line = lineAt(linear, from); line && line.start <= to && lines.length < 400; line = lineAt(linear, line.end + 1) === line ? undefined : nextLine(linear, line)) lines.push(line)
  const runs = lines.flatMap(line => line.runs).filter(({ run }) => !run.style.raised && /\p{L}/u.test(run.text))
  const all = (holds: (run: (typeof runs)[number]) => boolean): boolean => runs.length > 0 && runs.every(holds)
  const size = lines[0]?.line.size ?? 0
  const [bold, italic, capitals] = [all(({ run }) => run.style.bold), all(({ run }) => run.style.italic), all(({ run }) => run.style.smallCapitals || (run.text === run.text.toUpperCase() && /\p{Lu}{2}/u.test(run.text)))]
  return { passage, lines, size, bold, italic, capitals, key: `${Math.round(size * 2)} ${bold} ${italic} ${capitals}` }
}

const nextLine = ({ lines }: PrintedSurvey['linear'], line: PlacedLine): PlacedLine | undefined => lines[lines.indexOf(line) + 1]

const longest = 180
const larger = 1.07

/** Larger than the text, or bold and alone, or in capitals in the middle of the line. */
function isTitleLike({ passage, lines, size, bold, capitals }: Setting, survey: PrintedSurvey): boolean {
  const text = bare(passage)
  if (passage.role !== 'text' || text.length > longest || !/\p{L}/u.test(text) || (isDateline(text) && size <= survey.size * larger) || isSeparator(text) || /[,;]$/.test(text) || lines.length > 5) return false
  if (/^(?:\d{1,3}|[•▪◦·–-])[.)]?$/.test(text)) return false
  if (size > survey.size * larger) return true
  const isCentred = lines.every(line => centred(line, survey))
  if (/[.;:,]$/.test(text) || isListItem(text)) return false
  return (bold && lines.length <= 3) || (capitals && isCentred && size >= survey.size * 0.95)
}

function centred({ line, page }: PlacedLine, { frameOf }: PrintedSurvey): boolean {
  const { left, right } = frameOf(page)
  const [before, after] = [line.x - left, right - line.x - line.width]
  return before > 2 * line.size && Math.abs(before - after) < 3 * line.size
}

/** How those lines are set that only ever follow a larger heading: subtitles. */
function keysBelowHeadings(settings: readonly Setting[], candidates: readonly boolean[]): Set<string> {
  const below = new Map<string, boolean>()
  for (const [at, { key, size, lines }] of settings.entries()) {
    if (!candidates[at]) continue
    const above = settings[at - 1]
    const isBelow = above !== undefined && candidates[at - 1] === true && above.size > size * 1.03 && above.lines[0]?.page === lines[0]?.page
    below.set(key, (below.get(key) ?? true) && isBelow)
  }
  return new Set([...below].flatMap(([key, only]) => (only ? [key] : [])))
}

/** The largest setting is the first level; among equals bold comes first. */
function ranksOf(headings: readonly Setting[]): Map<string, number> {
  const keys = new Map(headings.map(heading => [heading.key, heading]))
  const sorted = [...keys.values()].sort((a, b) => b.size - a.size || Number(b.bold) - Number(a.bold) || Number(b.capitals) - Number(a.capitals))
  return new Map(sorted.map(({ key }, rank) => [key, Math.min(6, rank + 1)]))
}

/** Short lines at the right are signatures or datelines; several lines set in on both sides, a quotation. */
function roleBySetting({ passage, lines, size }: Setting, before: Setting | undefined, after: Setting | undefined, survey: PrintedSurvey): Role | undefined {
  const text = bare(passage)
  const [first] = lines
  if (!first || isSeparator(text)) return undefined
  const { left, right } = survey.frameOf(first.page)
  const atRight = lines.every(({ line }) => line.x - left > 0.3 * (right - left) && line.x - left > 1.5 * (right - line.x - line.width))
  if (atRight && text.length < 120) return /\d/.test(text) || isDateline(text) ? 'dateline' : 'signature'
  if (isListItem(text)) return undefined
  if (/^[–-]\s/.test(text) && lines.some((line, at) => at > 0 && hangsFrom(first, line))) return 'list-item'
  if (/^[–-]\s/.test(text) && [before, after].some(beside => beside !== undefined && /^[–-]\s/.test(bare(beside.passage)))) return 'list-item'
  const inset = Math.min(...lines.map(({ line }) => line.x)) - left
  const insetRight = right - Math.max(...lines.map(({ line }) => line.x + line.width))
  const isQuotation = lines.length >= 2 && inset > 0.9 * size && insetRight > 0.5 * size && inset < 0.3 * (right - left) && !lines.every(line => centred(line, survey) && line.line.width < (right - left) * 0.6)
  if (isQuotation) return 'quotation'
  const isRest = before?.passage.role === 'quotation' && inset > 0.9 * size && size < survey.size * 0.98
  return isRest ? 'quotation' : undefined
}
