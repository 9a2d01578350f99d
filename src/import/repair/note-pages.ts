/**
 * Part each page into its text and the notes at its foot.
 * In: lines with page breaks. Out: pages. A foot begins at a rule or a blank line, with the number that comes next in the
 * sequence, and reaches to the end of the page; it may begin with the rest of the note of the page before.
 */
import type { Evidence } from '../draft.js'
import type { Passage } from '../passage.js'
import { blanksAbove } from '../evidence/layout.js'
import { endsSentence, startsInside } from '../evidence/line-shape.js'
import { sliceTracked, type TrackedText, trimTracked } from '../tracked-text.js'
import { CalledMarks, type CallForm } from './called-marks.js'
import { gatheredFrom } from './gathered-notes.js'
import { callsInOrder, Labels } from './listed-notes.js'
import { chainFrom, drawnRule, isNoteHead, isNotesTitle, mayStart, type Start, startAt } from './note-starts.js'
import { isSign, signStarts } from './sign-notes.js'

/** One note as it stands in the file: `marker` is what its first line began with. */
export type Definition = { readonly mark: string; readonly page: number; readonly lines: Passage[]; readonly marker?: TrackedText }

/** `dropped`: rules drawn with dashes and headings such as “Notes”. */
export type Page = { readonly number: number; readonly body: Passage[]; readonly definitions: Definition[]; readonly dropped: Passage[] }

const strongRule = 20
const longestRest = 12
/** Lines of the first note of a page, at the most. */
const longestFirst = 60
/** Lines of a page that are looked at as the first of its notes: a page of figures is no page of notes. */
const mostTries = 60

export function toPages(passages: readonly Passage[], evidence: Evidence): Page[] {
  const pages = splitPages(passages)
  const gatheredAt = gatheredFrom(pages)
  let last = 0
  let open: Definition | undefined
  const out: Page[] = []
  let since = noPages()
  for (const [number, lines] of pages.entries()) {
    const gathered = out.at(-1)?.dropped.some(isNotesTitle) === true || (last > 0 && out.at(-1)?.body.length === 0)
    const page = partPage(lines, number, { ...since, later: number < gatheredAt && gatheredAt < pages.length }, last, open, number > gatheredAt ? 'surely' : gathered ? 'maybe' : 'no', evidence)
    if (page.definitions.length > 0) since = noPages()
    else addPage(since, page.body)
    last = Number(page.definitions.findLast(({ mark }) => !isSign(mark))?.mark ?? last) || last
    open = page.definitions.at(-1) ?? open
    out.push(page)
  }
  return adoptOrphans(out)
}

/** The text since the last notes: its lines, and what they may call. `later`: its notes are gathered at the end of the document. */
type Since = { readonly lines: Passage[]; readonly calls: CalledMarks; readonly labels: Labels; readonly later: boolean }
function noPages(): Since {
  const lines: Passage[] = []
  return { lines, calls: new CalledMarks(), labels: new Labels(lines), later: false }
}

function addPage({ lines, calls }: Since, body: readonly Passage[]): void {
  for (const line of body) lines.push(line)
  calls.add(body)
}

/** What stands above a line of a page: the pages since the last notes, and the first `lines` lines of its own page. */
type Above = { readonly since: Since; readonly own: CalledMarks; readonly ownLabels: Labels; readonly lines: number }

function splitPages(passages: readonly Passage[]): Passage[][] {
  const pages: Passage[][] = []
  for (const passage of passages) {
    const last = pages.at(-1)
    if (last && !passage.startsPage) last.push(passage)
    else pages.push([passage])
  }
  return pages
}

/** The page before was the first or a further one of notes gathered at the end. */
type Gathered = 'surely' | 'maybe' | 'no'

function partPage(lines: Passage[], number: number, since: Since, last: number, open: Definition | undefined, gathered: Gathered, evidence: Evidence): Page {
  const unfinished = open !== undefined && !endsSentence(open.lines.at(-1)?.text.text ?? '.')
  const restLines = restLimit(lines, unfinished, gathered)
  const starts = withSigns(lines, footStarts(lines, since, last, restLines, open ? continuedFrom(lines, lines.length, unfinished, evidence) : undefined, evidence), evidence)
  const first = starts[0]
  const rest = open && opensWithRest(lines, first, open, unfinished, restLines) ? 0 : open && (first || !evidence.layout.doubleSpaced) ? continuedFrom(lines, first?.at ?? lines.length, unfinished, evidence) : undefined
  const from = rest ?? first?.at ?? lines.length
  if (from === lines.length) return { number, body: lines, definitions: [], dropped: [] }
  if (rest !== undefined && open) open.lines.push(...lines.slice(rest, first?.at ?? lines.length))
  const body = lines.slice(0, from)
  const dropped: Passage[] = []
  if (first?.head !== undefined) dropped.unshift(...body.splice(first.head))
  while (body.length > 0 && isNoteHead(body.at(-1))) dropped.unshift(...body.splice(-1))
  return { number, body, definitions: starts.map((start, index) => toDefinition(lines, start, starts[index + 1]?.head ?? starts[index + 1]?.at ?? lines.length, number)), dropped: [...dropped, ...starts.slice(1).flatMap(({ head }) => lines[head ?? -1] ?? [])] }
}

/** Lines at the head of the page that may belong to the last note before it; -1 where no page of notes went before. */
const restLimit = (lines: readonly Passage[], unfinished: boolean, gathered: Gathered): number =>
  gathered === 'no' ? -1 : gathered === 'surely' || unfinished || startsInside(lines[0]?.text.text ?? '') ? longestFirst : 0

/** A page of notes begins in the middle of a note: the next note in sequence follows its first lines, or they are all there is. */
function opensWithRest(lines: readonly Passage[], first: Start | undefined, { mark }: Definition, unfinished: boolean, restLines: number): boolean {
  if (first) return first.at > 0 && first.head === undefined && first.at <= restLines && first.mark === String(Number(mark) + 1)
  return restLines > 0 && unfinished && (startsInside(lines[0]?.text.text ?? '') || lines.length <= longestRest)
}

/** The numbered notes of a foot and those that signs call; what a sign begins is no number misread. */
function withSigns(lines: readonly Passage[], numbered: readonly Start[], { layout }: Evidence): Start[] {
  const foot = numbered[0]?.at ?? lines.length
  const standsApart = (at: number): boolean => {
    const line = lines[at]
    return line !== undefined && at > 0 && lines.length - at <= Math.max(25, lines.length * 0.5) && (at >= foot || line.rule > 0 || isNoteHead(lines[at - 1]) || blanksAbove(line, layout) > 0)
  }
  const signed = signStarts(lines, standsApart)
  const taken = new Set(signed.map(({ at }) => at))
  return [...numbered.filter(({ at }) => !taken.has(at)), ...signed.map((start): Start => ({ ...start, certain: true, form: 'plain' }))].sort((a, b) => a.at - b.at)
}

/** A separate start for each note at the foot of the page, in order. */
function footStarts(lines: readonly Passage[], since: Since, last: number, restLines: number, ruledAt: number | undefined, evidence: Evidence): Start[] {
  const called = marksIn(lines)
  const own = new CalledMarks()
  own.add(lines)
  const ownLabels = new Labels(lines)
  let tries = 0
  for (const firstMark of [last + 1, 1]) {
    for (let at = 0; at < lines.length && tries < mostTries; at += 1) {
      if (!mayStart.test(lines[at]?.text.text ?? '')) continue
      const wanted = firstMark === 1 && last > 0 ? [1] : [firstMark, ...called.filter(mark => mark > firstMark && mark <= firstMark + 3)]
      for (const mark of wanted) {
        const start = startAt(lines, at, mark)
        if (!start) continue
        tries += 1
        const chain = chainFrom(lines, start)
        if (at <= restLines && start.certain && start.mark === String(last + 1)) return chain
        if (ruledAt !== undefined && at > ruledAt && at - ruledAt <= longestRest) return chain
        if (isFoot(lines, { since, own, ownLabels, lines: at }, chain, firstMark === 1 && last > 0, evidence)) return restartBefore(lines, { since, own, ownLabels, lines: at }, chain, evidence) ?? chain
      }
    }
    if (last === 0) break
  }
  return []
}

/** Notes that begin again with 1 right above these, and reach to them: the number that came next did so by chance. */
function restartBefore(lines: readonly Passage[], above: Above, chain: readonly Start[], evidence: Evidence): Start[] | undefined {
  const first = chain[0]
  if (!first || first.mark === '1') return undefined
  for (let at = Math.max(0, first.at - longestFirst); at < first.at; at += 1) {
    const start = startAt(lines, at, 1)
    if (start?.certain !== true || start.form !== first.form) continue
    const whole = chainFrom(lines, start)
    if (whole.some(note => note.at === first.at && note.mark === first.mark) && isFoot(lines, { ...above, lines: at }, whole, true, evidence)) return whole
  }
  return undefined
}

/** Numbers of the raised figures in the body of the page. */
const marksIn = (lines: readonly Passage[]): number[] => lines.flatMap(line => line.anchors.flatMap(anchor => (anchor.kind === 'mark' ? [Number(anchor.mark)] : [])))

/**
 * Whether these notes are the foot of the page: a rule stands before them; or they stand apart and the text above calls them,
 * or breaks off. What follows the last one must not be long: a page does not go on after its notes.
 */
function isFoot(lines: readonly Passage[], above: Above, chain: readonly Start[], restart: boolean, { layout }: Evidence): boolean {
  const first = chain[0]
  const line = first && lines[first.at]
  if (!first || !line) return false
  const tail = lines.length - (chain.at(-1)?.at ?? 0)
  if (tail > Math.max(25, lines.length * 0.5)) return false
  const before = lines[first.at - 1]
  if (line.rule >= strongRule || isNoteHead(before) || first.head !== undefined) return true
  if (blanksAbove(line, layout) === 0 && first.at > 0) return isTightFoot(lines, above, chain, restart, layout)
  if (isMixed(chain, above) || paragraphsIn(lines, chain, layout) > mostParagraphs) return false
  if (first.form !== 'plain' && isListedFoot(lines, above, chain, layout)) return true
  if (layout.doubleSpaced && line.rule > 0 && first.textFrom >= line.text.text.trimEnd().length) return true
  const called = chain.filter(start => start.certain && hasCall(above, start, restart))
  if (restart) return called.includes(first)
  if (called.length > 0 || (chain.length > 1 && above.lines > 0 && hasOddCall(lines.slice(0, above.lines)))) return true
  return first.form === 'plain' && before !== undefined && !endsSentence(before.text.text) && !/:\s*$/.test(before.text.text) && first.at >= lines.length - 12
}

/** Some are numbered like a list and some are not, and the text above does not call each of them. */
const isMixed = (chain: readonly Start[], above: Above): boolean => chain.some(start => start.form !== chain[0]?.form) && !chain.every(start => start.certain && hasCall(above, { ...start, form: 'plain' }, true))

/** Notes right under the text: it calls every one of them, and what is numbered like a list cuts a sentence besides. */
function isTightFoot(lines: readonly Passage[], above: Above, chain: readonly Start[], restart: boolean, layout: Evidence['layout']): boolean {
  const [first] = chain
  const before = lines[(first?.at ?? 0) - 1]?.text.text ?? ''
  if (!first || /:\s*$/.test(before) || chain.some(start => !start.certain || start.form !== first.form)) return false
  if (first.form === 'plain') return chain.every(start => hasCall(above, start, restart))
  return (first.form === 'paren' || !endsSentence(before)) && isListedFoot(lines, above, chain, layout)
}

/** Notes that are numbered like a list: each is called, the page ends with them, and no other notes of these numbers follow. */
function isListedFoot(lines: readonly Passage[], above: Above, chain: readonly Start[], layout: Evidence['layout']): boolean {
  const first = chain[0]
  if (!first || above.since.later || paragraphsIn(lines, chain, layout) > 0) return false
  const again = lines.some((_, at) => at > first.at && startAt(lines, at, Number(first.mark))?.certain === true)
  return !again && callsInOrder([{ labels: above.since.labels, lines: above.since.lines.length }, { labels: above.ownLabels, lines: above.lines }], chain.map(({ mark }) => mark))
}

const mostParagraphs = 2
/** Blank lines in the foot that part more than its notes: a list with text below it has many. */
function paragraphsIn(lines: readonly Passage[], chain: readonly Start[], layout: Evidence['layout']): number {
  const starts = new Set(chain.map(start => start.at))
  return lines.filter((line, at) => at > (chain[0]?.at ?? 0) && !starts.has(at) && blanksAbove(line, layout) > 0).length
}

/** Something in the text above looks like a call of this note. What is numbered like a list wants a call in brackets or raised. */
const hasCall = (above: Above, { mark, form }: Start, restarts: boolean): boolean => {
  const forms: readonly CallForm[] = form !== 'plain' ? ['sure'] : restarts ? ['sure', 'onWord'] : ['sure', 'braced', 'onWord', 'onNumber']
  return above.since.calls.has(mark, forms) || above.own.has(mark, forms, above.lines)
}

/** A sign after a word that is none of French: a raised figure that was misread. */
const oddCall = /(?<=\p{L})[®†‡™^](?=[\s.,;:)»]|$)/u
const hasOddCall = (lines: readonly Passage[]): boolean => lines.some(({ text }) => oddCall.test(text.text))

/**
 * Where the rest of the last page's note begins: before the first note of this page, after a rule, or after a blank line that cuts
 * a sentence of the text. Under a rule it may begin with a capital; there a note follows it, or the note was cut in a sentence.
 */
function continuedFrom(lines: readonly Passage[], end: number, unfinished: boolean, { layout }: Evidence): number | undefined {
  for (let at = Math.max(1, end - 4 * longestRest); at < end; at += 1) {
    const [line, before] = [lines[at], lines[at - 1]]
    if (!line || !before) continue
    const inside = startsInside(line.text.text)
    const drawn = (line.rule >= strongRule || drawnRule.test(before.text.text)) && end - at <= longestRest
    if (drawn && (inside || unfinished || end < lines.length) && !anyStart.test(line.text.text)) return at
    const ruled = line.rule >= strongRule || (layout.doubleSpaced && line.rule > 0)
    const apart = !layout.doubleSpaced && line.gap > 0 && endsSentence(lines[end - 1]?.text.text ?? '') && !endsSentence(before.text.text) && end - at <= longestRest
    if (unfinished && (ruled || apart) && inside) return at
  }
  return undefined
}

const anyStart = /^\s*[[(]?\d{1,3}(?:[\]).:]|\s)/

function toDefinition(lines: readonly Passage[], { at, mark, textFrom }: Start, end: number, page: number): Definition {
  const first = lines[at]
  if (!first) return { mark, page, lines: [] }
  const text = trimTracked(sliceTracked(first.text, textFrom))
  const marker = trimTracked(sliceTracked(first.text, 0, textFrom))
  const rest = lines.slice(at + 1, end).filter(line => !drawnRule.test(line.text.text))
  return { mark, page, marker, lines: text.text === '' ? rest : [{ ...first, text, gap: 0 }, ...rest] }
}

/**
 * Notes that lost number and rule look like a short page of their own. When a page calls a note that nobody defines, and such a
 * short page follows it, that is the note.
 */
function adoptOrphans(pages: readonly Page[]): Page[] {
  const defined = new Set(pages.flatMap(page => page.definitions.map(({ mark }) => mark)))
  const usual = median(pages.map(page => page.body.length))
  const short = (page: Page | undefined): page is Page => page !== undefined && page.definitions.length === 0 && page.body.length > 0 && page.body.length <= Math.min(12, usual / 2)
  const out: Page[] = []
  for (let at = 0; at < pages.length; at += 1) {
    const page = pages[at]
    if (!page) continue
    const mark = marksIn(page.body).map(String).find(called => !defined.has(called))
    const lines: Passage[] = []
    while (mark !== undefined && short(pages[at + 1]) && (lines.length > 0 || !startsInside(pages[at + 1]?.body[0]?.text.text ?? ''))) lines.push(...(pages[++at]?.body ?? []))
    out.push(lines.length > 0 && mark !== undefined ? { ...page, definitions: [...page.definitions, { mark, page: page.number, lines }] } : page)
  }
  return out
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

