/**
 * Take out what the printer put on every page: running heads and page numbers. Where pages begin is kept.
 * In: lines with page breaks, page numbers marked. Out: the lines without furniture; a page begins after it; the numbers of the pages.
 * A number that stands alone and apart but continues no others is furniture, too, unless the pages have numbers that it would break, or
 * it counts the parts of the text: then its neighbours in the sequence stand in the midst of pages.
 */
import type { Repair } from '../../model/import.js'
import { headKey } from '../../text/head-likeness.js'
import { arabicOf } from '../../text/roman-numbers.js'
import { type Draft, type Evidence, type Mend, removal } from '../draft.js'
import type { Passage } from '../passage.js'
import { positionOf, spansOf } from '../evidence/folio-position.js'
import { isBareFolio } from '../evidence/folio-shape.js'
import { blanksAbove } from '../evidence/layout.js'
import { numberPages } from '../evidence/page-numbers.js'
import { startsInside } from '../evidence/line-shape.js'
import { atEdge, runningHeads } from '../evidence/running-heads.js'
import { contentsTitles } from './contents.js'

const confidences = { folio: 0.97, head: 0.93, number: 0.85 } as const
type Kind = keyof typeof confidences

export const furniture: Mend = (draft, evidence) => {
  const { passages } = draft
  const heads = runningHeads(passages, new Set(contentsTitles(passages).map(headKey)))
  const paged = passages.some(({ folio }) => folio !== undefined)
  const parts = partNumbers(passages)
  const kinds = passages.map((line, at): Kind | undefined => (line.folio ? 'folio' : heads[at] ? 'head' : !parts.has(at) && isLoneNumber(passages, at, heads, paged, evidence) ? 'number' : undefined))
  return sweep(draft, kinds, evidence)
}

const manyBlanks = 9
/** Blank lines before a line that mean something; many at the two ends of the document. */
const gapBefore = (lines: readonly Passage[], at: number, { layout }: Evidence): number => (at > 0 && lines[at] ? blanksAbove(lines[at], layout) : manyBlanks)

function isLoneNumber(lines: readonly Passage[], at: number, heads: readonly boolean[], paged: boolean, evidence: Evidence): boolean {
  const line = lines[at]
  if (line?.role !== 'text' || !isBareFolio(line.text.text)) return false
  if (heads[at - 1] || heads[at + 1]) return true
  if (paged) return false
  const apart = gapBefore(lines, at, evidence) + gapBefore(lines, at + 1, evidence)
  if (atEdge(lines, at)) return apart > 0 || lines[at + 1]?.startsPage === true
  return /\d/.test(line.text.text) && apart >= 4 && gapBefore(lines, at + 1, evidence) >= 1
}

const bareNumber = /^(?:(\d{1,3})|([IVXLC]{1,7}))\.?$/

/** The lines that count parts of the text: `4` at the head of a page, where `3` or `5` stands between paragraphs of one; capital numerals in sequence. */
function partNumbers(lines: readonly Passage[]): ReadonlySet<number> {
  const numbers = lines.flatMap((line, at) => {
    const [, arabic, roman] = line.folio ? [] : (bareNumber.exec(line.text.text.trim()) ?? [])
    const value = arabic ? Number(arabic) : roman ? arabicOf(roman) : undefined
    return value === undefined ? [] : [{ at, value, capital: roman !== undefined, inner: !atEdge(lines, at) && line.gap > 0 && !startsInside(lines[at + 1]?.text.text ?? '') }]
  })
  const parts = new Set<number>()
  if (!lines.some(line => line.startsPage)) return parts
  const isNext = (step: number): boolean => step === 1 || step === 2
  for (let at = 0; at < numbers.length; ) {
    let end = at + 1
    while (isNext((numbers[end]?.value ?? 0) - (numbers[end - 1]?.value ?? 0))) end += 1
    const run = numbers.slice(at, end)
    if (run.length >= 2 && (run.some(({ inner }) => inner) || run.every(({ capital }) => capital))) for (const number of run) parts.add(number.at)
    at = end
  }
  return parts
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
