/**
 * Find the numbers of the pages: the readings of short lines that go on from one to the next as pages do.
 * In: the lines of a document. Out: for a line, the number of the page it stands on. Figures alone prove nothing: they must
 * ascend, and stand where pages end, or cut sentences at equal distances, which the numbers of chapters and notes never do.
 */
import { months } from '../../text/french-words.js'
import { headKey, isSameHead } from '../../text/head-likeness.js'
import { romanOf } from '../../text/roman-numbers.js'
import type { Folio, Passage } from '../passage.js'
import { type FolioReading, readFolio } from './folio-shape.js'
import { endsOpen, isShouted, startsInside } from './line-shape.js'
import type { Layout } from './layout.js'

type Candidate = FolioReading & { readonly at: number; readonly page: number; readonly hard: boolean; readonly edge: boolean; readonly strong: boolean; readonly upper: boolean }
type Chain = { readonly candidate: Candidate; readonly weight: number; readonly before: Chain | undefined }

const mostChains = 12
const widestStep = 6
/** So many heads are compared with all others; a book has a few. */
const mostKnown = 40

export function folioSequence(lines: readonly Passage[], layout: Layout): Map<number, Folio> {
  const found = new Map<number, Folio>()
  const ranges: [number, number][] = []
  let candidates = candidatesIn(lines, layout)
  for (let tries = 0; tries < mostChains && candidates.length > 1; tries += 1) {
    const chain = heaviest(candidates)
    if (chain.length < 2) break
    const weak = chain.filter(({ strong }) => !strong)
    let spent = new Set(weak.length > 0 ? weak : chain)
    const [from, to] = [chain[0]?.at ?? 0, chain.at(-1)?.at ?? 0]
    const apart = ranges.every(([start, end]) => to < start || from > end)
    if (apart && isPaging(chain, lines)) {
      ranges.push([from, to])
      spent = new Set(chain)
      for (const { at, numbering, value, upper } of chain) found.set(at, { numbering, value, label: numbering === 'arabic' ? String(value) : upper ? romanOf(value).toUpperCase() : romanOf(value) })
    }
    candidates = candidates.filter(candidate => !spent.has(candidate) && !found.has(candidate.at))
  }
  return found
}

const isFirstOfPage = (line: Passage | undefined, layout: Layout): boolean => line === undefined || line.startsPage || (layout.pageBreaks === 'blank-lines' && line.emptyRun >= (layout.doubleSpaced ? 4 : 3))

/** A word for the parts of a book, or a month: `Chapitre 3` is a title, `3 mars` a date. */
const namesPart = (key: string): boolean => division.test(key) || key.split(' ').some(word => monthKeys.has(word))
const monthKeys = new Set(months.map(month => headKey(month)))
const division = /^(?:chapitre|lettre|partie|livre|article|section|annexe|tome|acte|scene|lecon|figure|tableau|planche|numero|no|n|note|question|jour|page|cahier|chant|strophe|tour|point|titre|appendice|volume)$/

function candidatesIn(lines: readonly Passage[], layout: Layout): Candidate[] {
  const hard = layout.pageBreaks === 'form-feed' || layout.pageBreaks === 'blank-lines'
  let page = 0
  const read = lines.flatMap((line, at) => {
    if (hard && at > 0 && isFirstOfPage(line, layout)) page += 1
    return readFolio(line.text.text).filter(({ head }) => !namesPart(headKey(head))).map(reading => ({ ...reading, at, page }))
  })
  const repeated = repeatedHeads(read, lines)
  return read.flatMap(reading => {
    const { at, head } = reading
    const beside = [at - 1, at + 1].some(near => repeated.has(headKey(lines[near]?.text.text ?? '')) && (lines[near]?.text.text.length ?? 0) < 100)
    const strong = head === '' ? beside : repeated.has(headKey(head))
    if (head !== '' && !strong && !isShouted(head)) return []
    return [{ ...reading, hard, strong, edge: hard && isAtEdge(lines, at, layout), upper: /[IVXLC]/.test(lines[at]?.text.text ?? '') && !/[a-z]/.test((lines[at]?.text.text ?? '').replace(head, '')) }]
  })
}

/** Within two lines of where a page begins or ends. */
const isAtEdge = (lines: readonly Passage[], at: number, layout: Layout): boolean => [at - 1, at, at + 1, at + 2].some(near => near === 0 || isFirstOfPage(lines[near], layout))

type Read = FolioReading & { readonly at: number }

/** The keys of lines that stand again and again with a number, or right beside one. OCR may have read each of them otherwise. */
function repeatedHeads(read: readonly Read[], lines: readonly Passage[]): Set<string> {
  const count = new Map<string, Set<number>>()
  const add = (text: string, at: number): void => {
    const key = headKey(text)
    if (key.replace(/ /g, '').length >= (isShouted(text) ? 4 : 8) && text.length < 100) count.set(key, (count.get(key) ?? new Set()).add(at))
  }
  for (const { at, head } of read) {
    if (head !== '') add(head, at)
    else for (const near of [at - 1, at + 1]) if (!beginsNote(lines, at, near)) add(lines[near]?.text.text ?? '', near)
  }
  const again = [...count].filter(([, places]) => places.size >= 2).sort((a, b) => b[1].size - a[1].size).map(([key]) => key)
  const often = again.slice(0, mostKnown)
  return new Set([...again, ...[...count.keys()].filter(key => often.some(known => isSameHead(key, known)))])
}

/** Words under a number that go on in the next line: a note, not a head. */
const beginsNote = (lines: readonly Passage[], at: number, near: number): boolean => near > at && startsInside(lines[near + 1]?.text.text ?? '') && !isShouted(lines[near]?.text.text ?? '')

/** The heaviest ascending chain. */
function heaviest(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Chain>()
  const strongest = new Map<Folio['numbering'], Chain>()
  let winner: Chain | undefined
  for (const candidate of candidates) {
    const own = (candidate.plain ? 1 : 0.4) + (candidate.edge ? 2 : 0) + (candidate.dressed ? 1 : 0) + (candidate.strong ? 2 : 0)
    let before: Chain | undefined
    let weight = 0
    const consider = (chain: Chain | undefined): void => {
      if (!chain) return
      const step = stepWeight(chain.candidate, candidate)
      if (step !== undefined && chain.weight + step > weight) [before, weight] = [chain, chain.weight + step]
    }
    for (let step = 1; step <= widestStep; step += 1) consider(best.get(`${candidate.numbering} ${candidate.value - step}`))
    if (candidate.strong) consider(strongest.get(candidate.numbering))
    const chain: Chain = { candidate, weight: weight + own, before }
    const key = `${candidate.numbering} ${candidate.value}`
    if (chain.weight >= (best.get(key)?.weight ?? 0)) best.set(key, chain)
    if (candidate.strong && chain.weight >= (strongest.get(candidate.numbering)?.weight ?? 0)) strongest.set(candidate.numbering, chain)
    if (chain.weight > (winner?.weight ?? 0)) winner = chain
  }
  const out: Candidate[] = []
  for (let chain = winner; chain; chain = chain.before) out.unshift(chain.candidate)
  return out
}

/** What the step from one number to the next is worth; nothing if pages cannot go so. */
function stepWeight(from: Candidate, to: Candidate): number | undefined {
  const step = to.value - from.value
  if (from.numbering !== to.numbering || step <= 0 || to.at - from.at < 2 * Math.min(step, 4)) return undefined
  const agrees = !to.hard ? 0 : to.page - from.page === step ? 2 : -2
  if (step <= widestStep) return 1.5 - 0.5 * step + agrees
  return from.strong && to.strong ? -0.5 : undefined
}

const share = (chain: readonly Candidate[], test: (candidate: Candidate, index: number) => boolean): number => chain.filter(test).length / chain.length

/** Whether these numbers count pages. */
function isPaging(chain: readonly Candidate[], lines: readonly Passage[]): boolean {
  const cut = share(chain, candidate => cutsSentence(lines, candidate))
  const edge = share(chain, candidate => candidate.edge)
  const sure = share(chain, ({ strong, dressed }) => strong || dressed)
  if (chain.length === 2) return (sure === 1 ? cut > 0 || edge > 0 : cut > 0 && edge === 1) && stepsAgree(chain)
  if (edge >= 0.6) return sure >= 0.5 || cut >= 0.15 || (countsPages(chain) && !chain.every(isBareCapital))
  if (sure >= 0.5) return cut >= 0.15 || (isRegular(chain) && share(chain, ({ head }) => head !== '') < 0.5)
  return cut >= 0.2 && isRegular(chain)
}

/** Most steps are as many pages as they say. */
const countsPages = (chain: readonly Candidate[]): boolean => chain.filter((candidate, at) => at > 0 && candidate.page - (chain[at - 1]?.page ?? 0) === candidate.value - (chain[at - 1]?.value ?? 0)).length * 2 > chain.length - 1

/** `IV` over a text that begins there: the number of a chapter. The first pages of a book are numbered in small letters. */
const isBareCapital = ({ numbering, upper, head, dressed }: Candidate): boolean => numbering === 'roman' && upper && head === '' && !dressed

/** Two numbers: the pages between them are as many as they say, or at least some lines long. */
function stepsAgree([first, second]: readonly Candidate[]): boolean {
  if (!first || !second) return false
  const step = second.value - first.value
  return (first.hard && second.page - first.page === step) || (second.at - first.at) / step >= 8
}

/** The text goes on below in the middle of a sentence. A head that stands between is passed over. */
function cutsSentence(lines: readonly Passage[], { at, head, strong }: Candidate): boolean {
  const below = strong && head === '' ? [1, 2] : [1]
  return below.some(step => startsInside(lines[at + step]?.text.text ?? '')) || endsOpen(lines[at - 1]?.text.text ?? '')
}

/** Most steps are equally long, page for page. */
function isRegular(chain: readonly Candidate[]): boolean {
  const lengths = chain.slice(1).map((candidate, index) => (candidate.at - (chain[index]?.at ?? 0)) / (candidate.value - (chain[index]?.value ?? 0)))
  const middle = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0
  return lengths.filter(length => Math.abs(length - middle) <= middle * 0.35).length >= lengths.length * 0.6
}
