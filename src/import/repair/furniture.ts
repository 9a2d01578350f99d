/**
 * Take out what the printer put on every page: running heads and page numbers. Where pages begin is kept.
 * In: lines with page breaks, page numbers marked. Out: the lines without furniture; a page begins after it; the numbers of the pages.
 * A number that stands alone and apart but continues no others is furniture, too, unless the pages have numbers that it would break.
 */
import type { Repair } from '../../model/import.js'
import { headKey } from '../../text/head-likeness.js'
import { type Draft, type Evidence, type Mend, removal } from '../draft.js'
import type { Passage } from '../passage.js'
import { positionOf, spansOf } from '../evidence/folio-position.js'
import { numberPages } from '../evidence/page-numbers.js'
import { atEdge, runningHeads } from '../evidence/running-heads.js'
import { contentsTitles } from './contents.js'

const folioShape = /^[-–—\s]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxlc]{2,7})[-–—\s]*$/i
const confidences = { folio: 0.97, head: 0.93, number: 0.85 } as const
type Kind = keyof typeof confidences

export const furniture: Mend = (draft, evidence) => {
  const { passages } = draft
  const heads = runningHeads(passages, new Set(contentsTitles(passages).map(headKey)))
  const paged = passages.some(({ folio }) => folio !== undefined)
  const kinds = passages.map((line, at): Kind | undefined => (line.folio ? 'folio' : heads[at] ? 'head' : isLoneNumber(passages, at, heads, paged, evidence) ? 'number' : undefined))
  return sweep(draft, kinds, evidence)
}

/** Blank lines before a line that mean something; many at the two ends of the document. */
const gapBefore = (lines: readonly Passage[], at: number, { layout }: Evidence): number => (at <= 0 ? 9 : Math.max(0, (lines[at]?.gap ?? 9) - (layout.doubleSpaced ? 1 : 0)))

function isLoneNumber(lines: readonly Passage[], at: number, heads: readonly boolean[], paged: boolean, evidence: Evidence): boolean {
  const line = lines[at]
  if (line?.role !== 'text' || !folioShape.test(line.text.text)) return false
  if (heads[at - 1] || heads[at + 1]) return true
  if (paged) return false
  const apart = gapBefore(lines, at, evidence) + gapBefore(lines, at + 1, evidence)
  if (atEdge(lines, at)) return apart > 0 || lines[at + 1]?.startsPage === true
  return /\d/.test(line.text.text) && apart >= 4 && gapBefore(lines, at + 1, evidence) >= 1
}

function sweep(draft: Draft, kinds: readonly (Kind | undefined)[], evidence: Evidence): Draft {
  const log: Repair[] = []
  const kept: Passage[] = []
  const isGone: boolean[] = []
  let starts = false
  for (const [at, passage] of draft.passages.entries()) {
    const kind = kinds[at]
    const repair = kind && evidence.judge(removal(passage, 'furniture', evidence.source, confidences[kind], passage.folio ? `<!-- page ${passage.folio.label} -->` : ''))
    if (repair) log.push(repair)
    isGone.push(repair?.made === true)
    if (repair?.made) {
      starts = true
      continue
    }
    kept.push(starts ? { ...passage, startsPage: true } : passage)
    starts = false
  }
  const position = positionOf(draft.passages, isGone)
  return { ...draft, passages: kept, pages: numberPages(spansOf(draft.passages, isGone, position), position), log: [...draft.log, ...log] }
}
