/**
 * Hold what was found in published pages against what must be there.
 * In: `Expected`, `Found`, the name of the published file. Out: diagnostics, none when every segment and every note stands
 * exactly once, in order, in its language, with its number, and every call and way back leads where it should.
 */
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import type { SideName } from '../model/edition.js'
import { wholeFile } from '../model/place.js'
import { checkFrame, type Report } from './check-frame.js'
import type { Expected, ExpectedNote, ExpectedSegment } from './expected.js'
import type { Found, FoundCall, FoundSegment } from './found.js'
import { snippet, wordsAndSpaces } from './letters.js'
import { describeRuns, runsKey } from './styled-runs.js'

/** Everything that the pages lack, hold twice, or hold in the wrong place. */
export function checkMarkup(expected: Expected, found: Found, file: string): Diagnostic[] {
  const report: Report = (rule, values) => diagnose(rule, wholeFile(file), values)
  const question = new Question(expected, found, report)
  return [
    ...expected.body.flatMap(segment => question.checkSegment(segment)),
    ...question.checkOrder(expected.body),
    ...expected.notes.flatMap(note => question.checkNote(note)),
    ...question.checkIds(),
    ...question.checkLinks(),
    ...checkFrame(expected, found, report),
  ]
}

/** The ids under which the segments of a view are published. */
export function idsOf({ body, notes }: Expected): Set<string> {
  return new Set([...body, ...notes.flatMap(note => note.segments)].map(({ id }) => id))
}

class Question {
  private readonly byId = new Map<string, FoundSegment[]>()
  /** All calls of each note, by its mark. */
  private readonly calls = new Map<string, FoundCall[]>()
  private readonly headingOffset: number

  constructor(
    private readonly expected: Expected,
    private readonly found: Found,
    private readonly report: Report,
  ) {
    for (const segment of found.segments) {
      append(this.byId, segment.id, segment)
      for (const call of segment.calls) append(this.calls, call.mark, call)
    }
    this.headingOffset = this.findOffset()
  }

  /** How many levels below its own each heading stands, as the first that is one shows. */
  private findOffset(): number {
    const first = this.expected.body.flatMap(({ id, level }) => (level > 0 ? (this.byId.get(id) ?? []).map(found => ({ level, shown: found.level })) : [])).find(({ shown }) => shown > 0)
    return first ? first.shown - first.level : 0
  }

  /** There once, with its own words, in its own language, calling its notes by their numbers. */
  checkSegment(segment: ExpectedSegment): Diagnostic[] {
    const { id } = segment
    const [first, ...others] = this.byId.get(id) ?? []
    if (!first) return [this.report('verify-segment-missing', { segment: id, text: snippet(segment.text) })]
    const twice = others.length > 0 ? [this.report('verify-segment-twice', { segment: id, count: others.length + 1 })] : []
    return [...twice, ...this.checkText(segment, first), ...this.checkHeading(segment, first), ...this.checkLanguage(segment, first), ...this.checkCalls(segment, first)]
  }

  /** The same words with the same spaces between them, set off from the sentence before, and set alike. */
  private checkText({ id, text, runs }: ExpectedSegment, found: FoundSegment): Diagnostic[] {
    if (wordsAndSpaces(text) !== wordsAndSpaces(found.text)) return [this.report('verify-text-differs', { segment: id, expected: snippet(text), found: snippet(found.text) })]
    if (!found.apart) return [this.report('verify-text-differs', { segment: id, expected: `… ${snippet(text)}`, found: `…${snippet(found.text)}` })]
    return runsKey(runs) === runsKey(found.runs) ? [] : [this.report('verify-style-differs', { segment: id, expected: describeRuns(runs), found: describeRuns(found.runs) })]
  }

  /** A heading is a heading, as far below its own level as all others; HTML has no more than six. Nothing else is one. */
  private checkHeading({ id, level }: ExpectedSegment, found: FoundSegment): Diagnostic[] {
    const expected = level === 0 ? 0 : Math.min(6, Math.max(1, level + this.headingOffset))
    return found.level === expected ? [] : [this.report('verify-heading-differs', { segment: id, expected: expected === 0 ? '–' : `h${expected}`, found: found.level === 0 ? '–' : `h${found.level}` })]
  }

  private checkLanguage({ id, side }: ExpectedSegment, found: FoundSegment): Diagnostic[] {
    const language = this.expected.work.languages[side]
    return found.lang === language ? [] : [this.report('verify-language', { segment: id, expected: language, found: found.lang || '–' })]
  }

  private checkCalls({ id, calls }: ExpectedSegment, found: FoundSegment): Diagnostic[] {
    const expected = calls.map(note => this.expected.marks.get(note) ?? '?').join(' ')
    const marks = found.calls.map(({ mark }) => mark).join(' ')
    return expected === marks ? [] : [this.report('verify-call-differs', { segment: id, expected: expected || '–', found: marks || '–' })]
  }

  /** Each language's segments in the order of the text; the first that goes back is reported. */
  checkOrder(segments: readonly ExpectedSegment[]): Diagnostic[] {
    const positions = new Map(this.found.segments.map(({ id }, index) => [id, index]))
    return (['source', 'target'] satisfies SideName[]).flatMap(side => {
      const placed = segments.filter(segment => segment.side === side).flatMap(({ id }) => ({ id, at: positions.get(id) ?? -1 })).filter(({ at }) => at >= 0)
      const back = placed.findIndex(({ at }, index) => at < (placed[index - 1]?.at ?? -1))
      return back < 0 ? [] : [this.report('verify-order', { segment: placed[back]?.id ?? '', before: placed[back - 1]?.id ?? '' })]
    })
  }

  /** Its body once and whole in the one place where all its calls lead, with a way back to each of them. */
  checkNote(note: ExpectedNote): Diagnostic[] {
    const calls = this.calls.get(note.mark) ?? []
    const places = new Set(calls.map(({ to }) => to))
    const [place] = places
    const bodies = note.segments.map(({ id }) => this.byId.get(id) ?? [])
    if (bodies.every(body => body.length === 0)) return [this.report('verify-note-missing', { mark: note.mark, note: note.id })]
    const astray = place !== undefined && bodies.some(body => body.some(({ within }) => !within.includes(place)))
    return [
      ...(places.size > 1 ? [this.report('verify-note-twice', { mark: note.mark, count: places.size })] : []),
      ...(places.size === 1 && astray ? [this.report('verify-call-broken', { mark: note.mark, to: place ?? '' })] : []),
      ...note.segments.flatMap(segment => this.checkSegment(segment)),
      ...this.checkOrder(note.segments),
      ...(place === undefined ? [] : this.checkMark(note.mark, place)),
      ...this.checkWaysBack(note.mark, calls),
    ]
  }

  /** The note itself shows the number that its calls show. */
  private checkMark(mark: string, place: string): Diagnostic[] {
    const labels = this.found.loose.filter(({ within }) => within.includes(place)).map(({ text }) => text)
    const shown = labels.some(text => text.replace(/\D+/g, ' ').trim().split(' ').includes(mark))
    return shown ? [] : [this.report('verify-note-unnumbered', { mark, where: place, found: snippet(labels.join(' ')) || '–' })]
  }

  private checkWaysBack(mark: string, calls: readonly FoundCall[]): Diagnostic[] {
    const missing = calls.filter(({ at, to }) => at === undefined || !this.found.links.some(link => link.to === at && link.within.includes(to)))
    return missing.map(({ at }) => this.report('verify-backlink-missing', { mark, caller: at ?? '–' }))
  }

  /** Two elements of one id are one place too many. */
  checkIds(): Diagnostic[] {
    return [...this.found.ids].filter(([, count]) => count > 1).map(([id, count]) => this.report('verify-id-twice', { id, count }))
  }

  /** Every link of the edition's own arrives; those inside a sentence are the author's. */
  checkLinks(): Diagnostic[] {
    const inside = this.found.links.filter(({ to, ofText }) => !ofText && to.includes('#') && !/^[a-z][a-z0-9+.-]*:/i.test(to))
    return [...new Set(inside.map(({ to }) => to))].filter(to => !this.found.ids.has(to)).map(to => this.report('verify-link-broken', { to }))
  }
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
