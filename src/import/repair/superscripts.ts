/**
 * Put back into their lines the raised letters and figures that an extractor wrote on lines of their own.
 * In: lines. Out: lines as they were printed; `XXIII / e / congrès` is one line, a raised figure is an anchor.
 * A figure is taken for a raised one only if it continues the sequence of those before it: page numbers do not.
 */
import type { Repair } from '../../model/import.js'
import { isYear } from '../../text/figures.js'
import type { Draft, Evidence, Mend } from '../draft.js'
import { type Anchor, anchorMark, type Passage } from '../passage.js'
import { endsSentence, startsInside } from '../evidence/line-shape.js'
import { joinTracked, originAt, track, type TrackedText, trimTracked } from '../tracked-text.js'

const ordinal = /^(?:e|er|re|ère|ème|ers|es|res|os?|d|nd|nde)$/
const takesOrdinal = /(?:\b[IVXLC]+|\d)\s*$/
const figures = /^\d{1,6}$/
/** A line with so many raised figures is a column of numbers. */
const mostOnALine = 30

type State = { readonly lines: Passage[]; readonly log: Repair[]; last: number }

export const superscripts: Mend = (draft: Draft, evidence: Evidence) => {
  const state: State = { lines: [], log: [], last: 0 }
  const { passages } = draft
  for (let at = 0; at < passages.length; at += 1) {
    const line = passages[at]
    const next = passages[at + 1]
    const before = state.lines.at(-1)
    if (!line) continue
    const raised = before && !line.folio && !before.folio && readRaised(before, line, next, state, evidence)
    if (!before || !raised) {
      state.lines.push(line)
      continue
    }
    const follows = next !== undefined && continuesLine(next)
    state.lines[state.lines.length - 1] = mergeLine(before, raised, follows ? next : undefined)
    if (follows) at += 1
  }
  return { ...draft, passages: state.lines, log: [...draft.log, ...state.log] }
}

type Raised = { readonly text: TrackedText; readonly anchors: readonly Anchor[] }

function readRaised(before: Passage, line: Passage, next: Passage | undefined, state: State, { layout, source }: Evidence): Raised | undefined {
  const token = line.text.text.trim()
  const text = trimTracked(line.text)
  if (ordinal.test(token)) return takesOrdinal.test(before.text.text) && line.gap <= 1 ? { text, anchors: [] } : undefined
  if (!figures.test(token) || before.anchors.length >= mostOnALine || !standsRaised(before, line, next, layout)) return undefined
  const mark = markIn(token, state.last)
  if (mark === undefined) return undefined
  state.last = Number(mark)
  const start = originAt(text, 0)
  if (mark !== token) state.log.push({ rule: 'superscripts', place: source.place(start + mark.length, start + token.length), before: token.slice(mark.length), after: '', confidence: 0.85, made: true })
  const anchored = track(anchorMark)
  anchored.origins[0] = ~start
  return { text: anchored, anchors: [{ kind: 'mark', mark }] }
}

/** The next number of the sequence, which may have rubbish behind it. A number may be left out. */
function markIn(token: string, last: number): string | undefined {
  const wanted = [last + 1, last + 2, last + 3].map(String)
  return wanted.find(number => number === token) ?? (token.length > 3 && !isYear(token) ? wanted.slice(0, 1).find(number => token.startsWith(number)) : undefined)
}

/** Right under its line; or apart from it, when the line was cut off before its usual space at the end, or goes on after. */
function standsRaised(before: Passage, line: Passage, next: Passage | undefined, layout: Evidence['layout']): boolean {
  if (next === undefined || next.startsPage) return false
  if (line.gap === 0) return !layout.trailingSpace || !/ $/.test(before.text.text)
  const cutOff = layout.trailingSpace ? !/ $/.test(before.text.text) : !endsSentence(before.text.text) && startsInside(next.text.text)
  return line.gap === 1 && cutOff && (layout.doubleSpaced || continuesLine(next))
}

/** It begins where the raised sign stood: with a space or with a mark. */
const continuesLine = (next: Passage): boolean => next.gap <= 1 && (next.indent > 0 || /^[.,;:)»\]]/.test(next.text.text))

function mergeLine(before: Passage, raised: Raised, next: Passage | undefined): Passage {
  const parts = [trimEndTracked(before.text), raised.text, ...(next ? [next.text] : [])]
  return { ...before, text: joinTracked(parts), anchors: [...before.anchors, ...raised.anchors, ...(next?.anchors ?? [])] }
}

const trimEndTracked = (text: TrackedText): TrackedText => ({ text: text.text.trimEnd(), origins: text.origins.subarray(0, text.text.trimEnd().length) })
