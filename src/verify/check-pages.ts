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
import { type Expected, type ExpectedSegment, sidesOf } from './expected.js'
import { Furniture } from './furniture.js'
import { printedLetters, snippet } from './letters.js'
import { NotePages } from './note-pages.js'
import { type PageLetters, toPageLetters } from './page-letters.js'
import { type Piece, readPage } from './page-reading.js'
import type { PrintedBook } from './read-pdf.js'
import { TextStream } from './text-stream.js'

/** A loose text as long as this is no running head: it is lost, doubled or foreign. */
const suspicious = 40
/** As many letters are enough to know a text again. */
const recognisable = 12
/** No two lines are as near as this, in points; a raised number and its line are. */
const raised = 6
/** So many notes, in each language, may begin on one page. */
const notesAhead = 30

/** What the pages lack, hold twice, or hold on the wrong page. `file` names them in messages. */
export function checkPages(expected: Expected, book: PrintedBook, file: string): Diagnostic[] {
  const reader = new BookReader(expected, lineDistance(book), (rule, values) => diagnose(rule, wholeFile(file), values))
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

function toStreams(segments: readonly ExpectedSegment[], { marks }: Expected, note?: string): TextStream[] {
  const both = (['source', 'target'] satisfies SideName[]).map(side => new TextStream(side, segments.filter(segment => segment.side === side), marks, note))
  return both.filter(({ letters }) => letters !== '')
}

/** The most common distance of one line from the next, in points. */
function lineDistance({ pages }: PrintedBook): number {
  const counts = new Map<number, number>()
  for (const { runs } of pages)
    for (const [index, { y }] of runs.entries()) {
      const distance = Math.round((runs[index - 1]?.y ?? y) - y)
      if (distance > raised) counts.set(distance, (counts.get(distance) ?? 0) + 1)
    }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0]
}

/** The height of the last line that a piece fills. */
function lowestLine({ starts }: PageLetters, { from, length }: Piece): number {
  const heights = [...starts].filter(([start]) => start < from + length).map(([start, y]) => ({ start, y }))
  const first = heights.findLastIndex(({ start }) => start <= from)
  return Math.min(...heights.slice(Math.max(0, first)).map(({ y }) => y))
}

class BookReader {
  private readonly diagnostics: Diagnostic[] = []
  private readonly bodies: readonly TextStream[]
  private readonly notes: readonly TextStream[]
  private readonly notePages: NotePages
  private readonly furniture: Furniture

  constructor(private readonly expected: Expected, line: number, private readonly report: (rule: RuleId, values: MessageValues) => Diagnostic) {
    const shown = sidesOf(expected.view)
    this.bodies = toStreams(expected.body, expected).filter(({ side }) => shown.includes(side))
    this.notes = expected.notes.flatMap(({ id, segments }) => toStreams(segments, expected, id))
    this.notePages = new NotePages(expected.view, line)
    this.furniture = new Furniture(expected)
  }

  /** Takes from the streams all that stands on the page; where something is missing, it is reported and the page read again without. */
  read(page: PageLetters): void {
    const guests = new Set<TextStream>()
    let pieces = this.piecesOn(page, guests)
    while (this.findGap(page, pieces, guests)) pieces = this.piecesOn(page, guests)
    for (const piece of pieces) this.take(page, piece, pieces)
    for (const loose of looseTexts(page, pieces)) this.judge(page, loose.text)
  }

  private piecesOn(page: PageLetters, guests: ReadonlySet<TextStream>): Piece[] {
    return readPage(page, [...new Set([...this.openStreams(page), ...guests])], stream => this.markOf(stream))
  }

  private markOf({ note }: TextStream): string {
    return this.expected.marks.get(note ?? '') ?? ''
  }

  private get streams(): TextStream[] {
    return [...this.bodies, ...this.notes]
  }

  /** The streams that may go on here; of facing pages each has its language. */
  private openStreams({ number }: PageLetters): TextStream[] {
    const side: SideName = number % 2 === 0 ? 'source' : 'target'
    const open = this.streams.filter(stream => !stream.isDone && (this.expected.view !== 'facing' || stream.side === side))
    const unbegun = (each: SideName) => open.filter(stream => stream.note !== undefined && stream.at === 0 && stream.side === each).slice(0, notesAhead)
    return [...open.filter(stream => stream.note === undefined || stream.at > 0), ...unbegun('source'), ...unbegun('target')]
  }

  /**
   * A long loose text may stand further on in a stream, which has then lost what comes before it, or in the stream of the page
   * opposite. Returns whether there was such a text.
   */
  private findGap(page: PageLetters, pieces: readonly Piece[], guests: Set<TextStream>): boolean {
    const open = this.openStreams(page)
    for (const { from, text } of looseTexts(page, pieces).map(loose => ({ ...loose, text: this.furniture.blotOut(loose.text) })))
      for (let start = 0; start + suspicious <= text.length; start += 1) {
        const words = text.slice(start, start + suspicious)
        const stream = this.streams.find(each => each.letters.includes(words, reached(each, pieces, from)))
        if (!stream) continue
        const at = reached(stream, pieces, from)
        const ahead = stream.letters.indexOf(words, at)
        const isGuest = !open.includes(stream) && !guests.has(stream)
        if (ahead === at && !isGuest) continue
        this.cut(stream, at, ahead, text.slice(Math.max(0, start - suspicious), start).replaceAll('\0', ''))
        if (isGuest) this.admit(page, stream, words, guests)
        return true
      }
    return false
  }

  private admit(page: PageLetters, stream: TextStream, words: string, guests: Set<TextStream>): void {
    guests.add(stream)
    if (this.expected.view === 'facing') this.diagnostics.push(this.report('verify-wrong-page', { page: page.number, text: snippet(words) }))
  }

  private cut(stream: TextStream, start: number, end: number, found: string): void {
    for (const { segment, whole } of stream.cut(start, end)) {
      const values = { segment: segment.id, text: snippet(segment.text), expected: snippet(segment.text), found: snippet(found) || '–' }
      this.diagnostics.push(this.report(whole ? 'verify-segment-missing' : 'verify-text-differs', values))
    }
  }

  private take(page: PageLetters, piece: Piece, pieces: readonly Piece[]): void {
    const { stream, at, length } = piece
    if (stream.note !== undefined && at === 0) this.checkNumber(page, piece, pieces)
    stream.at = at + length
    this.notePages.take(stream, page.number, lowestLine(page, piece), stream.callsIn(at, at + length))
  }

  /** A body begins behind its number, or on one page with its twin. */
  private checkNumber({ number, letters }: PageLetters, { stream, from }: Piece, pieces: readonly Piece[]): void {
    const before = letters.slice(Math.max(0, ...pieces.filter(piece => piece.from < from).map(piece => piece.from + piece.length)), from)
    const hasTwin = pieces.some(piece => piece.stream !== stream && piece.stream.note === stream.note)
    if (before.includes(this.markOf(stream)) || hasTwin) return
    this.diagnostics.push(this.report('verify-note-unnumbered', { mark: this.markOf(stream), where: number, found: snippet(before) || '–' }))
  }

  /**
   * A loose text that stands in a stream is printed twice; a long one that stands in none is one that nobody wrote. When all else is
   * over comes the colophon.
   */
  private judge(page: PageLetters, loose: string): void {
    const foreign = this.furniture.without(loose)
    const isOver = this.streams.every(stream => stream.isDone)
    if (foreign.length < (isOver ? suspicious : recognisable)) return
    const words = foreign.slice(0, suspicious)
    const stream = this.streams.find(({ letters }) => letters.includes(words))
    if (stream) this.diagnostics.push(this.report('verify-segment-twice', { segment: stream.segmentAt(stream.letters.indexOf(words))?.id ?? '', count: 2 }))
    else if (!isOver && foreign.length >= suspicious) this.diagnostics.push(this.report('verify-text-added', { where: page.number, text: snippet(foreign) }))
  }

  /** What is left in the streams was not printed; what was printed must be near its call. */
  close(): Diagnostic[] {
    for (const stream of this.streams) {
      if (stream.isDone) continue
      if (stream.note !== undefined && stream.at === 0) this.diagnostics.push(this.report('verify-note-missing', { mark: this.markOf(stream), note: stream.note }))
      else this.cut(stream, stream.at, stream.letters.length, '')
    }
    const astray = this.notePages.astray().map(({ stream, page, call }) => this.report('verify-note-off-page', { mark: this.markOf(stream), page, call }))
    return [...this.diagnostics, ...astray]
  }
}

/** How far a stream has come when the page is read up to an offset. */
function reached(stream: TextStream, pieces: readonly Piece[], offset: number): number {
  const last = pieces.filter(piece => piece.stream === stream && piece.from < offset).at(-1)
  return last ? last.at + last.length : stream.at
}

/** What lies between the pieces. */
function looseTexts({ letters }: PageLetters, pieces: readonly Piece[]): { readonly from: number; readonly text: string }[] {
  const starts = [0, ...pieces.map(({ from, length }) => from + length)]
  return starts.map((from, index) => ({ from, text: letters.slice(from, pieces[index]?.from) })).filter(({ text }) => text !== '')
}
