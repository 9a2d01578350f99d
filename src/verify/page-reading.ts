/**
 * Read a printed page: find out which of its letters belong to which stream, so that the fewest are left over.
 * In: the letters of a page, the streams that may go on there. Out: pieces, in the order of the page.
 * Streams may begin alike (a name that both languages write the same), so the first match need not be the right one: readings
 * are followed in the order of the letters they leave over (Dijkstra 1959), and the first to reach the end is the best.
 */
import type { PageLetters } from './page-letters.js'
import type { TextStream } from './text-stream.js'

/** The next `length` letters of a stream, from `at` on, stand on the page at `from`. */
export type Piece = { readonly stream: TextStream; readonly at: number; readonly from: number; readonly length: number }

/** As many letters in a row are no accident. */
const sure = 12
/** As many at the end of a page are more than its number. */
const notFolio = 4
/** What a note without its number costs, in letters left over. */
const unnumbered = 8
/** A page that can be read in more ways than this is read no further. */
const patience = 60_000

/** `looseFrom`: where the last piece ended. `spent`: how far each stream has come; only those that moved on this page. */
type State = { readonly at: number; readonly looseFrom: number; readonly over: number; readonly spent: ReadonlyMap<TextStream, number>; readonly piece?: Piece; readonly before?: State }

/** The pieces of the best reading; what lies between them is left over. `markOf`: the number of the note a stream is the body of. */
export function readPage(page: PageLetters, streams: readonly TextStream[], markOf: (stream: TextStream) => string): Piece[] {
  const queue = new StateQueue()
  queue.push({ at: 0, looseFrom: 0, over: 0, spent: new Map() })
  const seen = new Set<string>()
  let furthest: State | undefined
  for (let state = queue.pop(); state && seen.size < patience; state = queue.pop()) {
    const key = keyOf(state)
    if (seen.has(key)) continue
    seen.add(key)
    if (!furthest || state.at > furthest.at) furthest = state
    if (state.at >= page.letters.length) break
    queue.push({ ...skipped(state), before: state })
    for (const next of piecesAt(page, streams, state, markOf)) queue.push(next)
  }
  return furthest ? piecesOf(furthest) : []
}

const keyOf = ({ at, looseFrom, spent }: State): string => `${at} ${looseFrom} ${[...spent].map(([stream, to]) => `${stream.name}:${to}`).join(' ')}`

const skipped = ({ at, looseFrom, over, spent }: State): State => ({ at: at + 1, looseFrom, over: over + 1, spent })

/** Every way to go on with a stream; the longest last, to be tried first. */
function piecesAt(page: PageLetters, streams: readonly TextStream[], state: State, markOf: (stream: TextStream) => string): State[] {
  return streams.flatMap(stream => {
    const at = state.spent.get(stream) ?? stream.at
    if (stream.letters[at] !== page.letters[state.at]) return []
    const cost = stream.note === undefined || at > 0 || isNumbered(page, streams, state, stream, markOf(stream)) ? 0 : unnumbered
    return lengthsAt(page, stream, state.at, at).map(length => {
      const spent = new Map(state.spent).set(stream, at + length)
      return { at: state.at + length, looseFrom: state.at + length, over: state.over + cost, spent, piece: { stream, at, from: state.at, length }, before: state }
    })
  })
}

/** A note begins with its number, or after its body in the other language. */
function isNumbered({ letters }: PageLetters, streams: readonly TextStream[], { at, looseFrom, spent }: State, { note }: TextStream, mark: string): boolean {
  return letters.slice(looseFrom, at).includes(mark) || streams.some(other => other.note === note && spent.has(other))
}

/** A piece ends where a segment or a run of the page does; a short one only with its segment, or with the page. Shortest first. */
function lengthsAt({ letters, starts }: PageLetters, stream: TextStream, from: number, at: number): number[] {
  let length = 0
  const lengths: number[] = []
  while (at + length < stream.letters.length && letters[from + length] === stream.letters[at + length]) {
    length += 1
    if (stream.isEnd(at + length)) lengths.push(length)
  }
  const whole = wholeRuns(starts, letters.length, from, length)
  if (whole >= (from + whole === letters.length ? notFolio : sure) && !stream.isEnd(at + whole)) lengths.push(whole)
  return lengths.sort((a, b) => a - b)
}

/** The length up to the end of the last whole run. */
function wholeRuns(starts: PageLetters['starts'], end: number, from: number, length: number): number {
  let whole = length
  while (whole > 0 && !starts.has(from + whole) && from + whole !== end) whole -= 1
  return whole
}

function piecesOf(last: State): Piece[] {
  const pieces: Piece[] = []
  for (let state: State | undefined = last; state; state = state.before) if (state.piece) pieces.push(state.piece)
  return pieces.reverse()
}

/** States by the letters they leave over, fewest first; among equals the one that came last. */
class StateQueue {
  private readonly buckets: State[][] = []
  private lowest = 0

  push(state: State): void {
    const bucket = this.buckets[state.over] ?? []
    bucket.push(state)
    this.buckets[state.over] = bucket
    this.lowest = Math.min(this.lowest, state.over)
  }

  pop(): State | undefined {
    while (this.lowest < this.buckets.length && (this.buckets[this.lowest]?.length ?? 0) === 0) this.lowest += 1
    return this.buckets[this.lowest]?.pop()
  }
}
