/**
 * Hold printed pages against what must stand on them, letter by letter.
 * In: `Expected` and the pages' text in the order it is drawn. Out: diagnostics.
 * Each language of the text and each body of a note is a stream of letters; a page takes from the streams what comes next in them,
 * and whatever belongs to none (running heads, folios, labels) is loose. In the end every stream must have run dry.
 */
import { type Diagnostic, diagnose, type MessageValues } from '../model/diagnostic.js'
import type { SideName } from '../model/edition.js'
import { wholeFile } from '../model/place.js'
import type { RuleId } from '../model/rules.js'
import { type Expected, sidesOf } from './expected.js'
import { printedLetters, snippet } from './letters.js'
import { type PageLetters, toPageLetters } from './page-letters.js'
import type { PrintedBook } from './read-pdf.js'
import { TextStream } from './text-stream.js'

/** As many letters in a row are no accident. */
const sure = 12
/** A loose text as long as this is no running head: it is lost, doubled or foreign. */
const suspicious = 40

/** What the pages lack, hold twice, or hold on the wrong page. `file` names them in messages. */
export function checkPages(expected: Expected, book: PrintedBook, file: string): Diagnostic[] {
  const reader = new PageReader(expected, (rule, values) => diagnose(rule, wholeFile(file), values))
  const first = firstPageOfText(expected, book)
  for (const page of book.pages) if (page.number >= first) reader.read(toPageLetters(page))
  return reader.close()
}

/** Contents and title pages repeat the headings, so the text begins where its first row does, or where the bookmark of a heading leads. */
function firstPageOfText({ body, headings }: Expected, { bookmarks, destinations }: PrintedBook): number {
  const [opening] = body
  const row = opening && (destinations.get(`row-${opening.unit}`) ?? destinations.get(`row-${opening.unit}-target`))
  const letters = headings.map(printedLetters)
  return row?.page ?? bookmarks.find(({ title }) => letters.some(heading => printedLetters(title).includes(heading)))?.page ?? 1
}

/** Titles, names and headings, the longest first: what running heads are made of. */
function furnitureOf({ work, headings }: Expected): string[] {
  const said = [...Object.values(work.title), ...Object.values(work.subtitle ?? {}), ...work.contributors.map(({ name }) => name), ...headings]
  return [...new Set(said.map(printedLetters))].filter(letters => letters !== '').sort((a, b) => b.length - a.length)
}

/** The next `length` letters of a stream stand on the page at `from`. */
type Match = { readonly stream: TextStream; readonly from: number; readonly length: number }

/** A letter or two of the next run are the number of a note, not the text going on. */
function untilRun({ letters, starts }: PageLetters, at: number, length: number): number {
  if (starts.has(at + length) || at + length === letters.length) return length
  for (let over = 1; over <= 3 && over < length; over += 1) if (starts.has(at + length - over)) return length - over
  return length
}

class PageReader {
  private readonly diagnostics: Diagnostic[] = []
  private readonly bodies: readonly TextStream[]
  private readonly notes: readonly TextStream[]
  private readonly calls: { readonly note: string; readonly side: SideName; readonly page: number }[] = []
  /** The page on which each body of a note begins, and all pages that have notes at their foot. */
  private readonly notePages = new Map<TextStream, number>()
  private readonly pagesWithNotes = new Map<number, Set<TextStream>>()
  /** What a running head may say. */
  private readonly furniture: readonly string[]

  constructor(private readonly expected: Expected, private readonly report: (rule: RuleId, values: MessageValues) => Diagnostic) {
    const { body, notes, marks, view } = expected
    const streams = (segments: typeof body, note?: string): TextStream[] =>
      (['source', 'target'] satisfies SideName[]).map(side => new TextStream(side, segments.filter(segment => segment.side === side), marks, note)).filter(stream => stream.letters !== '')
    this.bodies = sidesOf(view).flatMap(side => streams(body).filter(stream => stream.side === side))
    this.notes = notes.flatMap(note => streams(note.segments, note.id))
    this.furniture = furnitureOf(expected)
  }

  /** Takes from the streams all that stands on the page. */
  read(page: PageLetters): void {
    const { letters } = page
    let looseFrom = 0
    for (let at = 0; at < letters.length; ) {
      const match = this.bestMatch(page, at) ?? this.resume(page, looseFrom, at)
      if (match) {
        const loose = letters.slice(looseFrom, match.from)
        this.judge(page, loose)
        this.take(page, match, loose)
        at = match.from + match.length
        looseFrom = at
      } else at += 1
    }
    this.judge(page, letters.slice(looseFrom))
  }

  /** The streams that may go on here, the text before the notes; of facing pages each has its language. */
  private openStreams({ number }: PageLetters): TextStream[] {
    const side: SideName = number % 2 === 0 ? 'source' : 'target'
    return [...this.bodies, ...this.notes].filter(stream => !stream.isDone && (this.expected.view !== 'facing' || stream.side === side))
  }

  private bestMatch(page: PageLetters, at: number): Match | undefined {
    let best: Match | undefined
    for (const stream of this.openStreams(page)) {
      const length = untilRun(page, at, stream.matchLength(page.letters, at))
      if (length > (best?.length ?? 0) && this.isSure(stream, page, at, length)) best = { stream, from: at, length }
    }
    return best && this.untilTwin(page, best)
  }

  /** Where the next segment begins like one of the other language, the one that goes on longer has it. */
  private untilTwin(page: PageLetters, { stream, from, length }: Match): Match {
    const others = this.openStreams(page).filter(other => other !== stream)
    const end = stream.endsWithin(length).find(segmentEnd => others.some(other => other.matchLength(page.letters, from + segmentEnd) > length - segmentEnd))
    return { stream, from, length: end ?? length }
  }

  /** Long enough, or a whole segment, or all that the page has left; and not better matched further down the page. */
  private isSure(stream: TextStream, { letters }: PageLetters, at: number, length: number): boolean {
    const ends = stream.endsSegment(length) || at + length === letters.length
    if (length < sure && !ends) return false
    if (length < sure && stream.note !== undefined && stream.at === 0 && !this.followsMark(stream, letters, at)) return false
    const longer = stream.letters.slice(stream.at, stream.at + length + 1)
    return longer.length === length || letters.indexOf(longer, at + 1) < 0
  }

  /** A short note is known by the number before it. */
  private followsMark(stream: TextStream, letters: string, at: number): boolean {
    const mark = this.expected.marks.get(stream.note ?? '') ?? ''
    return letters.slice(Math.max(0, at - mark.length - 1), at).includes(mark)
  }

  private take(page: PageLetters, { stream, length }: Match, before: string): void {
    const from = stream.at
    if (stream.note !== undefined && from === 0) this.beginNote(page, stream, stream.note, before)
    stream.at += length
    if (stream.note !== undefined) this.pagesWithNotes.set(page.number, new Set([...(this.pagesWithNotes.get(page.number) ?? []), stream]))
    for (const { note, end } of stream.calls) if (end > from && end <= stream.at) this.calls.push({ note, side: stream.side, page: page.number })
  }

  private beginNote(page: PageLetters, stream: TextStream, note: string, before: string): void {
    const mark = this.expected.marks.get(note) ?? ''
    const other = this.notes.some(twin => twin !== stream && twin.note === note && this.notePages.get(twin) === page.number)
    this.notePages.set(stream, page.number)
    if (!before.includes(mark) && !other) this.diagnostics.push(this.report('verify-note-unnumbered', { mark, where: page.number, found: snippet(before) || '–' }))
  }

  /**
   * When a long text has come by that no stream waits for, one of them may have lost what stands before it, or the text may be
   * on the page opposite: that is reported, and the stream goes on from there.
   */
  private resume(page: PageLetters, looseFrom: number, at: number): Match | undefined {
    const from = at + 1 - suspicious
    if (from < looseFrom) return undefined
    const { letters, number } = page
    const piece = letters.slice(from, at + 1)
    const stream = [...this.bodies, ...this.notes].find(each => each.letters.includes(piece, each.at))
    if (!stream) return undefined
    const ahead = stream.letters.indexOf(piece, stream.at)
    this.reportGap(stream, ahead, letters.slice(looseFrom, from))
    stream.at = ahead
    if (!this.openStreams(page).includes(stream)) this.diagnostics.push(this.report('verify-wrong-page', { page: number, text: snippet(piece) }))
    return { stream, from, length: stream.matchLength(letters, from) }
  }

  private reportGap(stream: TextStream, end: number, found: string): void {
    for (const { segment, whole } of stream.segmentsIn(stream.at, end)) {
      const values = { segment: segment.id, text: snippet(segment.text), expected: snippet(segment.text), found }
      this.diagnostics.push(this.report(whole ? 'verify-segment-missing' : 'verify-text-differs', values))
    }
  }

  /** A loose text that is long is a text printed twice, or one that nobody wrote. */
  private judge(page: PageLetters, loose: string): void {
    const foreign = this.furniture.reduce((text, known) => text.replaceAll(known, ''), loose)
    if (foreign.length < suspicious) return
    const piece = foreign.slice(0, suspicious)
    const stream = [...this.bodies, ...this.notes].find(({ letters }) => letters.includes(piece))
    if (!stream) {
      // A colophon comes when the text is over.
      if (!this.isOver) this.diagnostics.push(this.report('verify-text-added', { where: page.number, text: snippet(foreign) }))
    } else {
      const start = stream.letters.indexOf(piece)
      const [first] = stream.segmentsIn(start, start + 1)
      this.diagnostics.push(this.report('verify-segment-twice', { segment: first?.segment.id ?? '', count: 2 }))
    }
  }

  private get isOver(): boolean {
    return [...this.bodies, ...this.notes].every(stream => stream.isDone)
  }

  /** What is left in the streams was not printed; what was printed must be near its call. */
  close(): Diagnostic[] {
    for (const stream of [...this.bodies, ...this.notes]) {
      if (stream.isDone) continue
      const mark = this.expected.marks.get(stream.note ?? '') ?? ''
      if (stream.note !== undefined && stream.at === 0) this.diagnostics.push(this.report('verify-note-missing', { mark, note: stream.note }))
      else this.reportGap(stream, stream.letters.length, '–')
    }
    for (const [stream, page] of this.notePages) this.checkNotePage(stream, page)
    return this.diagnostics
  }

  /**
   * A body begins on the page of a call in its own language, or on the spread of one in the other where its own never calls it;
   * one page of its language later where other notes fill the foot.
   */
  private checkNotePage(stream: TextStream, page: number): void {
    const calls = this.calls.filter(({ note }) => note === stream.note)
    const own = calls.filter(({ side }) => side === stream.side)
    const near = (own.length > 0 ? own : calls).map(call => call.page)
    const [first] = near
    if (first === undefined || near.some(call => this.isFootOf(call, page, own.length > 0)) || near.some(call => this.isFull(call, stream) && this.isFootOf(call + this.turn, page, own.length > 0))) return
    this.diagnostics.push(this.report('verify-note-off-page', { mark: this.expected.marks.get(stream.note ?? '') ?? '', page, call: first }))
  }

  /** From one page of a language to the next. */
  private get turn(): number {
    return this.expected.view === 'facing' ? 2 : 1
  }

  private isFootOf(call: number, page: number, sameLanguage: boolean): boolean {
    if (this.expected.view !== 'facing' || sameLanguage) return call === page
    return Math.floor(call / 2) === Math.floor(page / 2)
  }

  private isFull(page: number, without: TextStream): boolean {
    return [...(this.pagesWithNotes.get(page) ?? [])].some(stream => stream !== without)
  }
}
