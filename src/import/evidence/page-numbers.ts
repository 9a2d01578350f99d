/**
 * Number the pages of a document by the folios that were found on them.
 * In: the stretches of text between page breaks, with the folio at the head or foot of each. Out: where each numbered page begins.
 * A page without a folio gets its number only if the pages around it prove it: as many pages as their folios say.
 */
import { arabicOf, romanOf } from '../../text/roman-numbers.js'
import type { Folio, PageStart } from '../passage.js'

/** The text of a page: where it begins, how many lines it has; `sure`: its beginning was marked by more than its folio. */
export type PageSpan = { readonly start: number; readonly lines: number; readonly folio: Folio | undefined; readonly sure: boolean }

/** Where the folios stand. A footer says too late which page began. */
export type FolioPosition = 'head' | 'foot'

/** So many pages must have been counted rightly before those outside the folios are counted, too. */
const enoughProof = 3

export function numberPages(spans: readonly PageSpan[], position: FolioPosition): PageStart[] {
  const labels: (string | undefined)[] = spans.map(() => undefined)
  let last: number | undefined
  let proven = 0
  for (const [at, span] of spans.entries()) {
    if (!span.folio) continue
    proven += numberTo(spans, labels, last, at, position)
    last = at
  }
  if (last !== undefined) numberOuter(spans, labels, proven, position)
  return spans.flatMap(({ start }, at) => (labels[at] === undefined ? [] : [{ label: labels[at] ?? '', start }]))
}

/** From the numbered page before to this one. How many pages the two of them prove. */
function numberTo(spans: readonly PageSpan[], labels: (string | undefined)[], last: number | undefined, at: number, position: FolioPosition): number {
  const folio = spans[at]?.folio
  const before = last === undefined ? undefined : spans[last]?.folio
  if (!folio) return 0
  if (last === undefined || before?.numbering !== folio.numbering) {
    if (position === 'head' || spans[at]?.sure) labels[at] = folio.label
    return 0
  }
  if (folio.value - before.value === at - last) {
    for (let page = last; page <= at; page += 1) labels[page] = labelOf(before, page - last)
    return at - last
  }
  if (position === 'foot') labels[last + 1] = labelOf(before, 1)
  if (position === 'head' || (at > last + 1 && spans[at]?.sure && isWhole(spans, at))) labels[at] = folio.label
  return 0
}

/** As long as most pages are: no break too many cuts it short. */
function isWhole(spans: readonly PageSpan[], at: number): boolean {
  const usual = spans.map(({ lines }) => lines).sort((a, b) => a - b)[spans.length >> 1] ?? 0
  return (spans[at]?.lines ?? 0) >= usual * 0.7
}

/** The pages before the first folio and after the last one. */
function numberOuter(spans: readonly PageSpan[], labels: (string | undefined)[], proven: number, position: FolioPosition): void {
  const first = spans.findIndex(({ folio }) => folio !== undefined)
  const last = spans.findLastIndex(({ folio }) => folio !== undefined)
  const [opening, closing] = [spans[first]?.folio, spans[last]?.folio]
  if (!opening || !closing) return
  const trusted = proven >= enoughProof && spans.slice(1).every(({ sure, folio }) => sure || folio !== undefined)
  const longest = Math.max(...spans.slice(first + 1, last + 1).map(({ lines }) => lines))
  if (position === 'foot' && first === 0 && (opening.value === 1 || (spans[0]?.lines ?? 0) <= longest * 1.25)) labels[0] = opening.label
  if (position === 'head' && first === 1 && opening.value === 2) labels[0] = labelOf(opening, -1)
  if (trusted && opening.value > first) for (let page = 0; page <= first; page += 1) labels[page] = labelOf(opening, page - first)
  if (position === 'foot' && last > first && last + 1 < spans.length) labels[last + 1] = labelOf(closing, 1)
  if (trusted) for (let page = last + 1; page < spans.length; page += 1) labels[page] = labelOf(closing, page - last)
}

/** The label of the page so many pages on, in the same figures. */
function labelOf({ numbering, value, label }: Folio, further: number): string {
  if (numbering === 'arabic') return String(value + further)
  const roman = romanOf(value + further)
  return label === label.toUpperCase() && arabicOf(label) !== undefined ? roman.toUpperCase() : roman
}
