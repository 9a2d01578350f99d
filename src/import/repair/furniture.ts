/**
 * Take out what the printer put on every page: running heads and page numbers.
 * In: lines with page breaks. Out: the lines without them; a page begins after them. A line is furniture when it comes again at
 * the edge of pages, or beside a page number; a number is a page number when it stands alone and apart.
 */
import type { Repair } from '../../model/import.js'
import { type Draft, type Evidence, type Mend, removal } from '../draft.js'
import type { Passage } from '../passage.js'
import { endsSentence } from '../evidence/line-shape.js'
import { contentsTitles } from './contents.js'

const folioShape = /^[-–—\s]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxlc]{2,7})[-–—\s]*$/i
const longest = 100

/** What is asked of every line, gathered once. */
type Survey = { readonly passages: readonly Passage[]; readonly doubleSpaced: boolean; readonly pages: number; readonly count: ReadonlyMap<string, number>; readonly edges: ReadonlyMap<string, number>; readonly titles: ReadonlySet<string> }

export const furniture: Mend = (draft, evidence) => {
  const survey = surveyOf(draft, evidence)
  const heads = draft.passages.map((_, at) => isRunningHead(survey, at))
  const isFurniture = draft.passages.map((_, at) => Boolean(heads[at]) || isFolio(survey, at, Boolean(heads[at - 1]) || Boolean(heads[at + 1])))
  return sweep(draft, isFurniture, evidence)
}

function surveyOf({ passages }: Draft, { layout }: Evidence): Survey {
  const count = new Map<string, number>()
  const edges = new Map<string, number>()
  for (const [at, { text, startsPage }] of passages.entries()) {
    if (text.text.length > longest) continue
    const like = likeness(text.text)
    count.set(like, (count.get(like) ?? 0) + 1)
    if (startsPage || passages[at + 1]?.startsPage || at === 0 || at === passages.length - 1) edges.set(like, (edges.get(like) ?? 0) + 1)
  }
  const pages = passages.filter(passage => passage.startsPage).length + 1
  return { passages, doubleSpaced: layout.doubleSpaced, pages, count, edges, titles: new Set(contentsTitles(passages).map(likeness)) }
}

/** Numbers may differ from page to page. */
const likeness = (line: string): string => line.replace(/\d+/g, '#').replace(/[^\p{L}#]+/gu, ' ').trim().toLowerCase()

/** Blank lines before a line that mean something; many at the two ends of the document. */
const gapBefore = ({ passages, doubleSpaced }: Survey, at: number): number => (at <= 0 ? 9 : Math.max(0, (passages[at]?.gap ?? 9) - (doubleSpaced ? 1 : 0)))

const atEdge = ({ passages }: Survey, at: number): boolean => at === 0 || at === passages.length - 1 || passages[at]?.startsPage === true || passages[at + 1]?.startsPage === true

function isFolio(survey: Survey, at: number, besideHead: boolean): boolean {
  const line = survey.passages[at]
  if (line?.role !== 'text' || !folioShape.test(line.text.text)) return false
  if (besideHead) return true
  const apart = gapBefore(survey, at) + gapBefore(survey, at + 1)
  if (atEdge(survey, at)) return apart > 0 || survey.passages[at + 1]?.startsPage === true
  return /\d/.test(line.text.text) && apart >= 4 && gapBefore(survey, at + 1) >= 1
}

function isRunningHead(survey: Survey, at: number): boolean {
  const passage = survey.passages[at]
  const line = passage?.text.text.trim() ?? ''
  if (passage?.role !== 'text' || line.length > longest || endsSentence(line)) return false
  const like = likeness(line)
  const times = survey.count.get(like) ?? 0
  if (times < 2 || like.replace(/#/g, '').trim().length < 4 || survey.titles.has(like)) return false
  const besideFolio = [at - 1, at + 1].some(beside => folioShape.test(survey.passages[beside]?.text.text ?? ''))
  if (besideFolio && (gapBefore(survey, at) >= 2 || atEdge(survey, at))) return true
  const numbered = /^\d|\d$/.test(line)
  return atEdge(survey, at) && (survey.edges.get(like) ?? 0) >= Math.max(3, survey.pages * (numbered ? 0.2 : 0.4))
}

function sweep(draft: Draft, isFurniture: readonly boolean[], { source }: Evidence): Draft {
  const log: Repair[] = []
  const kept: Passage[] = []
  let starts = false
  for (const [at, passage] of draft.passages.entries()) {
    if (isFurniture[at]) {
      log.push(removal(passage, 'furniture', source))
      starts = true
      continue
    }
    kept.push(starts ? { ...passage, startsPage: true } : passage)
    starts = false
  }
  return { ...draft, passages: kept, log: [...draft.log, ...log] }
}
