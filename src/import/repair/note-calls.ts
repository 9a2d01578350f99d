/**
 * Find where each note is called: the one reading of the raised, glued and misread figures that keeps the notes in order.
 * In: pages with their notes. Out: for each line, its calls. Every figure that could be a call gets a weight; the heaviest
 * choice in ascending order wins. `582` above note 2 is 58 and a call; `1923` above note 3 is a year.
 */
import { isRaised, isYear, plainFigures } from '../../text/figures.js'
import { months } from '../../text/french-words.js'
import { isLetter, lettersBefore } from '../../text/letters.js'
import type { Lexicon } from '../../text/lexicon.js'
import type { Evidence } from '../draft.js'
import { anchorMark, type Passage } from '../passage.js'
import type { Definition, Page } from './note-pages.js'
import { opensItem } from './listed-notes.js'
import { HeaviestChains } from './heaviest-chains.js'
import { isSign, signCalls } from './sign-notes.js'

/** A call in a line: `[start, end)` is what stood for it. */
export type CallPlace = { readonly start: number; readonly end: number; readonly definition: Definition; readonly confidence: number }

/** `order` is its place among all candidates of its page, `weight` how much it looks like a call of note number `note`. */
type Candidate = { readonly line: Passage; readonly start: number; readonly end: number; readonly note: number; readonly weight: number }

export function findCalls(pages: readonly Page[], { lexicon }: Evidence): Map<Passage, CallPlace[]> {
  const calls = new Map<Passage, CallPlace[]>()
  for (const group of groupsOf(pages.map(numberedOnly))) {
    const candidates = candidatesOf(group, lexicon)
    for (const { line, start, end, note, weight } of heaviestInOrder(candidates, group.definitions.length)) {
      const definition = group.definitions[note]
      if (definition) calls.set(line, [...(calls.get(line) ?? []), { start, end, definition, confidence: Math.min(0.99, 0.7 + weight * 0.03) }])
    }
  }
  for (const page of pages) addSigned(page, calls)
  addRepeated(pages.map(numberedOnly), calls)
  return calls
}

const numberedOnly = (page: Page): Page => ({ ...page, definitions: page.definitions.filter(({ mark }) => !isSign(mark)) })

const signSure = 0.95
const signDoubtful = 0.6

/** A sign calls the note of its page that begins with it; what stands more than once there is for a person to decide. */
function addSigned(page: Page, calls: Map<Passage, CallPlace[]>): void {
  const signed = page.definitions.filter(({ mark }) => isSign(mark))
  if (signed.length === 0) return
  const found = signCalls(page.body)
  for (const definition of signed) {
    const own = found.filter(({ label }) => label === definition.mark)
    for (const { line, start, end } of own) {
      const others = (calls.get(line) ?? []).filter(other => other.end <= start || other.start >= end)
      calls.set(line, [...others, { start, end, definition, confidence: own.length === 1 ? signSure : signDoubtful }])
    }
  }
}

const gluedFigure = /(?<=\p{Ll}{3})\d{1,3}(?![\d\p{L}°]|[.,]\d)/gu

/** Figures stuck to a word that call a note for a second time. */
function addRepeated(pages: readonly Page[], calls: Map<Passage, CallPlace[]>): void {
  const definitions = new Map(pages.flatMap(page => page.definitions).map(definition => [definition.mark, definition]))
  const called = new Set<string>()
  for (const line of pages.flatMap(page => page.body)) {
    const own = calls.get(line) ?? []
    for (const match of /\d/.test(line.text.text) ? line.text.text.matchAll(gluedFigure) : []) {
      const definition = definitions.get(match[0])
      const taken = own.some(({ start, end }) => start < match.index + match[0].length && end > match.index)
      if (definition && !taken && called.has(match[0])) calls.set(line, [...(calls.get(line) ?? []), { start: match.index, end: match.index + match[0].length, definition, confidence: 0.85 }])
    }
    for (const { definition } of own) called.add(definition.mark)
  }
}

/** Notes and the lines that may call them: those since the last notes; of the whole document, when the notes stand at its end. */
function groupsOf(pages: readonly Page[]): { readonly body: readonly Passage[]; readonly definitions: readonly Definition[] }[] {
  const withNotes = pages.filter(page => page.definitions.length > 0)
  const first = pages.findIndex(page => page.definitions.length > 0)
  const gathered = first >= 0 && pages.slice(first + 1).every(page => page.body.length === 0)
  const atEnd = gathered && pages.length > 1 && withNotes.flatMap(page => page.definitions).length > 3
  if (atEnd) return [{ body: pages.flatMap(page => page.body), definitions: withNotes.flatMap(page => page.definitions) }]
  let body: Passage[] = []
  return pages.flatMap(page => {
    for (const line of page.body) body.push(line)
    if (page.definitions.length === 0) return []
    const group = { body, definitions: page.definitions }
    body = []
    return [group]
  })
}

const figureRun = /[\d⁰¹²³⁴-⁹]+/g
const misread = /[®*†‡™^’'](?=[\s.,;:)»”"]|$)(?<=[\p{L}.»”"][®*†‡™^’'])/gu
const wordLikeFigure = /[lI|!](?=[\s.,;:)»]|$)(?<=\p{L}{3}[lI|!])/gu

/** Notes in a group, their places by their marks, and which of them were surely called by the line before: `reached`. */
type Wanted = { readonly definitions: readonly Definition[]; readonly noteOf: ReadonlyMap<string, readonly number[]>; reached: number }

function candidatesOf({ body, definitions }: { readonly body: readonly Passage[]; readonly definitions: readonly Definition[] }, lexicon: Lexicon): Candidate[] {
  const wanted: Wanted = { definitions, noteOf: placesOf(definitions), reached: -1 }
  return body.flatMap(line => {
    const found = candidatesIn(line, wanted, lexicon)
    for (const { note, weight } of found) if (weight >= surely && note > wanted.reached && note <= wanted.reached + near) wanted.reached = note
    return found
  })
}

/** The places of the notes of each mark: numbers that begin again have several. */
function placesOf(definitions: readonly Definition[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [index, { mark }] of definitions.entries()) places.set(mark, [...(places.get(mark) ?? []), index])
  return places
}

const surely = 6
const near = 40

/** The notes that a sign without a number may call: any; of very many, those that come next. */
const notesNear = ({ definitions, reached }: Wanted): number[] => {
  const from = definitions.length > 2 * near ? Math.max(0, reached - near) : 0
  const to = definitions.length > 2 * near ? Math.min(definitions.length, reached + near) : definitions.length
  return Array.from({ length: to - from }, (_, index) => from + index)
}

function candidatesIn(line: Passage, wanted: Wanted, lexicon: Lexicon): Candidate[] {
  const { definitions, noteOf } = wanted
  const found: Candidate[] = []
  const { text } = line.text
  const add = (start: number, end: number, note: number, weight: number): void => {
    if (weight > 0) found.push({ line, start, end, note, weight: weight + headWord(text, start, definitions[note]) })
  }
  addAnchors(line, noteOf, add)
  for (const match of text.matchAll(figureRun)) addFigures(text, match[0], match.index, noteOf, add)
  for (const match of text.matchAll(misread)) for (const note of notesNear(wanted)) add(match.index, match.index + 1, note, /['’]/.test(match[0]) ? 0.3 : 3)
  for (const match of text.matchAll(wordLikeFigure)) {
    const word = lettersBefore(text, match.index)
    const first = noteOf.get('1')?.[0]
    if (first !== undefined && !lexicon.knows(word + match[0]) && isWord(word, lexicon)) add(match.index, match.index + 1, first, 2)
  }
  return found
}

/** A word, if its I are read as l. */
const isWord = (word: string, lexicon: Lexicon): boolean => lexicon.knows(word) || lexicon.knows(word.replace(/(?<=\p{L})I/gu, 'l'))

function addAnchors(line: Passage, noteOf: ReadonlyMap<string, readonly number[]>, add: (start: number, end: number, note: number, weight: number) => void): void {
  let at = -1
  for (const anchor of line.anchors) {
    at = line.text.text.indexOf(anchorMark, at + 1)
    for (const note of anchor.kind === 'mark' ? (noteOf.get(anchor.mark) ?? []) : []) add(at, at + 1, note, 10)
  }
}

/** A run of figures may end with the number of a note. */
function addFigures(text: string, run: string, at: number, noteOf: ReadonlyMap<string, readonly number[]>, add: (start: number, end: number, note: number, weight: number) => void): void {
  const raised = isRaised(run.charAt(0))
  const figures = plainFigures(run)
  for (let length = Math.min(4, figures.length); length > 0; length -= 1) {
    const start = at + run.length - length
    const end = at + run.length
    for (const note of noteOf.get(figures.slice(-length)) ?? []) {
      if (raised) add(start, end, note, length === run.length ? 10 : 0)
      else addPlainFigure(text, figures, start, end, note, add)
    }
  }
}

const dayOfMonth = new RegExp(`^(?:er)? (?:${months.join('|')})`, 'i')

function addPlainFigure(text: string, figures: string, start: number, end: number, note: number, add: (start: number, end: number, note: number, weight: number) => void): void {
  const before = text.slice(Math.max(0, start - 3), start)
  const after = text.slice(end, end + 2)
  if (/^[\p{L}°º%]|^[.,/]\d|^-\p{L}|^ ?%/u.test(after)) return
  const prefix = figures.slice(0, figures.length - (end - start))
  if (prefix !== '') add(start, end, note, isYear(figures) || (Number(figures) <= 31 && dayOfMonth.test(text.slice(end))) ? 0.2 : isYear(prefix) ? 5 : 2)
  else if (/\[$/.test(before) && after.startsWith(']')) add(start - (before.endsWith(' [') ? 2 : 1), end + 1, note, 9)
  else if (/\($/.test(before) && after.startsWith(')')) add(start - (before.endsWith(' (') ? 2 : 1), end + 1, note, opensItem(text.slice(0, start - 1)) ? 1 : 5)
  else if (/\d[.,/-]$|[°º]$/.test(before)) return
  else if (/[\p{L}»”"’'\])!?…]$|\p{L}\.$|[\p{L}»”")],$/u.test(before)) add(start, end, note, /^\s?\p{Lu}?\p{L}?\d*$/u.test(before) ? 6 : 7)
  else if (/[\p{L}»”")\]] $/u.test(before) && /^(?: ?[.,;:!?)»(]|$|\s$)/.test(after)) add(start - 1, end, note, 1)
}

const openings = new WeakMap<Definition, readonly string[]>()
/** The first words of a note, in lower case. */
function openingOf(definition: Definition): readonly string[] {
  const known = openings.get(definition)
  if (known) return known
  const opening = (definition.lines[0]?.text.text ?? '').split(/[^\p{L}]+/u).slice(0, 8).map(each => each.toLowerCase())
  openings.set(definition, opening)
  return opening
}

/** The word before the call opens the note: `Klim` and `3 Klim était le diminutif`. */
function headWord(before: string, start: number, definition: Definition | undefined): number {
  let end = start
  while (end > 0 && !isLetter(before.charCodeAt(end - 1))) end -= 1
  const word = lettersBefore(before, end).replace(/(?<=\p{L})I/gu, 'l').toLowerCase()
  const opening = definition ? openingOf(definition) : []
  if (word.length > 1 && opening.includes(word)) return 4
  const initials = /(\p{Lu})\. ?(\p{Lu})$/u.exec(before.slice(Math.max(0, end - 6), end))
  return initials && opening[0]?.startsWith((initials[1] ?? '').toLowerCase()) ? 3 : 0
}

/** At most one candidate for each note, in ascending order of both, of the greatest weight together. */
function heaviestInOrder(candidates: readonly Candidate[], notes: number): Candidate[] {
  const best = new HeaviestChains<Candidate>(notes)
  let order = 0
  for (const candidate of groupedByPlace(candidates)) {
    for (const option of candidate) {
      const before = best.below(option.note)
      best.add(option.note, { weight: (before?.weight ?? 0) + option.weight, order: order++, link: option, before })
    }
  }
  const chosen: Candidate[] = []
  for (let chain = best.below(notes); chain; chain = chain.before) chosen.push(chain.link)
  return chosen.reverse()
}

/** Candidates of one place exclude each other: the higher notes are tried first, so that none stands on another. */
function groupedByPlace(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = []
  let line: Passage | undefined
  let end = -1
  const sorted = candidates
  for (const candidate of sorted) {
    const last = groups.at(-1)
    if (last && candidate.line === line && candidate.end === end) last.push(candidate)
    else groups.push([candidate])
    line = candidate.line
    end = candidate.end
  }
  return groups.map(group => group.sort((a, b) => b.note - a.note))
}
