/**
 * Join lines into paragraphs.
 * In: lines of the body and of the notes. Out: a passage for each paragraph, heading line, verse line or list item.
 * A line end is a paragraph's end when the next word would still have fitted: the document's own measure says so. Blank lines,
 * indents and the words on both sides have their say where the layout shows that they mean something.
 */
import type { Repair } from '../../model/import.js'
import { widthOf } from '../../text/font-widths.js'
import type { Draft, Evidence, Mend } from '../draft.js'
import { type DraftNote, joining, type Passage, textOf } from '../passage.js'
import { blanksAbove, type Layout, slack, widthWithNext } from '../evidence/layout.js'
import { endsOpen, endsSentence, endsWithStop, isShouted, startsInside, startsWithCapital } from '../evidence/line-shape.js'
import { isDateline, isListItem } from '../evidence/block-shape.js'
import { joinTracked, originAt, rewrite, type TrackedText, trimTracked } from '../tracked-text.js'
import { hyphenBetween, type Vocabulary, vocabularyOf } from './hyphens.js'

export const joinLines: Mend = (draft, evidence) => {
  const vocabulary = vocabularyOf([...draft.passages, ...draft.notes.flatMap(note => note.passages)].map(line => line.text.text))
  const joiner = { evidence, vocabulary, log: [] as Repair[] }
  const passages = joinAll(draft.passages, joiner)
  const notes = draft.notes.map((note): DraftNote => ({ ...note, passages: joinNote(note.passages, joiner) }))
  return { ...draft, passages, notes, log: [...draft.log, ...joiner.log] } satisfies Draft
}

type Joiner = { readonly evidence: Evidence; readonly vocabulary: Vocabulary; readonly log: Repair[] }

/** A line with what its neighbours say about it: the width of its column, whether a paragraph begins with it. */
type Setting = { readonly lines: readonly Passage[]; readonly columns: readonly number[]; readonly isBroken: readonly boolean[]; readonly layout: Layout }

function joinAll(lines: readonly Passage[], joiner: Joiner): Passage[] {
  const { layout } = joiner.evidence
  const columns = columnsOf(lines, layout)
  const setting: Setting = { lines, columns, isBroken: brokenOnPurpose(lines, columns, layout), layout }
  const groups: Passage[][] = []
  for (const [at, line] of lines.entries()) {
    const group = groups.at(-1)
    if (group && !endsParagraph(setting, at - 1, group)) group.push(line)
    else groups.push([line])
  }
  return groups.map(group => joinGroup(group, joiner))
}

/** Whether a paragraph, of which `group` is known, ends with line `at`. Its first line may have been indented. */
function endsParagraph(setting: Setting, at: number, group: readonly Passage[]): boolean {
  const { lines, layout } = setting
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next) return true
  const [text, below] = [line.text.text.trim(), next.text.text.trim()]
  const gap = blanksAbove(next, layout)
  if (next.opens === false && line.role === next.role && joining.has(line.role)) return false
  if (next.opens || line.role !== next.role || !joining.has(line.role)) return true
  if ((isDateline(text) && !(gap === 0 && startsInside(below))) || (isDateline(below) && !endsOpen(text) && !(gap === 0 && startsInside(below)))) return true
  if (isShouted(text) !== isShouted(below) && !startsInside(below) && !endsOpen(text) && (isShouted(text) ? text.length > 12 || gap > 0 || !endsWithStop(text) : gap > 0 || endsWithStop(text))) return true
  if (isShouted(text) && isShouted(below) && gap <= 1 && !endsSentence(text)) return gap > 0 && endsWithStop(below)
  if (isListItem(below) && (gap > 0 || /[.:;,!?…»]$/.test(text))) return true
  if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(below)) return false
  const room = roomAfter(setting, at, group.length === 1)
  if (next.startsPage) return endsAtPage(text, below, room, layout) || (endsSentence(text) && standsAlone(setting, at + 1))
  if (gap > 0) return endsAtBlank(text, below, room, group.slice(1).some(inside => blanksAbove(inside, layout) > 0))
  return endsAtLine(setting, at, text, below, room, next.indent)
}

/** How much of the column the line and the next word take: below 1 the word would have fitted; undefined without a measure. */
function roomAfter({ lines, columns, layout }: Setting, at: number, first: boolean): number | undefined {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || !layout.measure) return undefined
  const column = (columns[at] ?? layout.measure.width) - (first ? layout.measure.indent : 0)
  return widthWithNext(textOf(line), textOf(next), layout.measure.font) / (column * slack)
}

/** A short line with nothing right below it: a signature, a title. */
function standsAlone({ lines, layout }: Setting, at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !layout.measure || (next && blanksAbove(next, layout) === 0 && !next.startsPage)) return false
  return startsWithCapital(textOf(line)) && widthOf(textOf(line), layout.measure.font) < layout.measure.width * 0.6
}

/** Over a page break: a sentence goes on; and so does a paragraph, when its last line is full. */
function endsAtPage(text: string, below: string, room: number | undefined, layout: Layout): boolean {
  if (!endsSentence(text) && startsInside(below)) return room !== undefined && room < 0.4 && text.length > 3
  if (endsSentence(text) && startsInside(below)) return room === undefined || room < 1
  if (endsOpen(text)) return /,$/.test(text) && room !== undefined && room < 0.6
  if (room === undefined || room < 1) return true
  return layout.paragraphs === 'blank-line' && endsSentence(text) ? room < 1.01 : false
}

/** A blank line parts paragraphs unless the sentence plainly goes on. `spread`: it did so before, in this very paragraph. */
function endsAtBlank(text: string, below: string, room: number | undefined, spread: boolean): boolean {
  if (endsSentence(text)) return true
  if (room !== undefined && room < 0.75) return true
  if (/:$/.test(text)) return room === undefined || room < 1 || !(spread || startsInside(below))
  return !(startsInside(below) || (endsOpen(text) && !/,$/.test(text)))
}

function endsAtLine(setting: Setting, at: number, text: string, below: string, room: number | undefined, indent: number): boolean {
  const { layout } = setting
  if (setting.isBroken[at]) return true
  if (endsOpen(text) && !/,$/.test(text)) return false
  if (layout.paragraphs === 'line' || overflows(setting, at) || overflows(setting, at + 1)) return endsSentence(text) || !startsInside(below)
  if (room === undefined) return endsWithoutMeasure(setting, at, text, below)
  if (startsInside(below)) return endsBeforeSmall(text, below, room)
  if (indent > 0 && endsWithStop(text)) return true
  if (layout.paragraphs === 'indent') return indent >= 2 || room < 0.5
  if (layout.paragraphs === 'blank-line') return room < 0.6 || (room < 0.85 && endsWithStop(text))
  if (room < 1) return endsWithStop(text) || room < 0.93
  return endsSentence(text) && isIndentedStart(setting, at + 1)
}

/** The line is so much longer than the measure that nobody wrapped it: here a line is a paragraph. */
function overflows({ lines, layout }: Setting, at: number): boolean {
  const line = lines[at]
  return line !== undefined && layout.measure !== undefined && widthOf(textOf(line), layout.measure.font) > layout.measure.width * 1.4
}

/** A small letter hardly ever begins a paragraph: only far from the measure, after a full stop. */
const endsBeforeSmall = (text: string, below: string, room: number): boolean => /^\p{Ll}/u.test(below) && ((room < 0.85 && endsSentence(text)) || room < 0.35)

/** No line that was wrapped is longer. */
const longestWrapped = 160

/** Without a measure: lines much shorter than their neighbours end something. */
function endsWithoutMeasure({ lines, layout }: Setting, at: number, text: string, below: string): boolean {
  if (startsInside(below)) return false
  if (Math.max(text.length, below.length) > longestWrapped) return endsWithStop(text)
  const near = lines.slice(Math.max(0, at - 4), at + 5).map(line => line.text.text.trim().length)
  const longest = Math.max(...near)
  const indent = lines[at + 1]?.indent ?? 0
  if (layout.paragraphs === 'indent') return indent >= 2
  return text.length < longest * 0.45 || (text.length < longest * 0.75 && endsWithStop(text) && startsWithCapital(below))
}

/** The line breaks where an indented line must: its next word fitted the column, but not the column less the indent. */
function isIndentedStart({ lines, columns, layout }: Setting, at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || !layout.measure || layout.measure.indent === 0 || blanksAbove(next, layout) > 0) return false
  if (endsSentence(line.text.text) || !startsInside(next.text.text.trim())) return false
  const column = (columns[at] ?? layout.measure.width) * slack
  const width = widthWithNext(textOf(line), textOf(next), layout.measure.font)
  return width < column && width >= column - layout.measure.indent
}

/**
 * The width of the column of each line. Lists and quotations may be set narrower: there, lines that plainly go on would all
 * have had room for the next word; the widest of them is the measure of that place.
 */
function columnsOf(lines: readonly Passage[], layout: Layout): number[] {
  const { measure } = layout
  const columns = lines.map(() => measure?.width ?? 0)
  if (!measure) return columns
  const widths = lines.map(line => widthOf(textOf(line), measure.font))
  const narrow = lines.map((line, at) => isNarrow(line, lines[at + 1], layout))
  for (let at = 0; at < lines.length; at += 1) {
    if (!narrow[at]) continue
    let end = at + 1
    for (let look = at + 1; look <= end + 2 && look < lines.length; look += 1) if (narrow[look] && blanksAbove(lines[look], layout) === 0) end = look + 1
    const column = Math.max(...widths.slice(at, end + 1))
    const filled = lines.slice(at, end).filter((line, index) => widthWithNext(textOf(line), textOf(lines[at + index + 1] ?? line), measure.font) >= column * slack).length
    if (column < measure.width * 0.985 && end - at >= 2 && filled >= (end - at) * 0.8) for (let inside = at; inside <= end; inside += 1) columns[inside] = column
    at = end
  }
  return columns
}

/** Lines between blank ones that all had room for the next word: verse, an address, a title. Two of them must begin with capitals. */
function brokenOnPurpose(lines: readonly Passage[], columns: readonly number[], layout: Layout): boolean[] {
  const { measure } = layout
  const isBroken = lines.map(() => false)
  if (!measure) return isBroken
  for (let at = 0; at < lines.length; at += 1) {
    let end = at
    while (end + 1 < lines.length && blanksAbove(lines[end + 1], layout) === 0 && !lines[end + 1]?.startsPage) end += 1
    const group = lines.slice(at, end + 1).map(textOf)
    const onPurpose = group.length > 1 && group.every((line, index) => index === 0 || ((group.length > 2 || startsWithCapital(line)) && !endsInside(group[index - 1] ?? '') && widthWithNext(group[index - 1] ?? '', line, measure.font) < (columns[at + index - 1] ?? 0) * 0.93))
    if (onPurpose) isBroken.fill(true, at, end)
    at = end
  }
  return isBroken
}

/** It ends with a word that cannot be the last of a verse or a title. */
const endsInside = (line: string): boolean => endsOpen(line) && !/,$/.test(line)

function isNarrow(line: Passage, next: Passage | undefined, layout: Layout): boolean {
  if (!next || !layout.measure || blanksAbove(next, layout) > 0) return false
  const [text, below] = [textOf(line), textOf(next)]
  if (endsSentence(text) || !startsInside(below)) return false
  const width = widthWithNext(text, below, layout.measure.font)
  return width < layout.measure.width * 0.985 && width > layout.measure.width * 0.5
}

/** The lines of a note are one paragraph, unless a blank line that means something and a new sentence part them. */
function joinNote(lines: readonly Passage[], joiner: Joiner): Passage[] {
  const groups: Passage[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    const apart = before && line.opens !== undefined ? line.opens : before && blanksAbove(line, joiner.evidence.layout) > 0 && !line.startsPage && endsSentence(before.text.text) && startsWithCapital(line.text.text)
    if (group && !apart) group.push(line)
    else groups.push([line])
  }
  return groups.map(group => joinGroup(group, joiner))
}

function joinGroup(group: readonly Passage[], joiner: Joiner): Passage {
  const [first] = group
  if (!first) throw new Error('A paragraph has at least one line.')
  const parts: TrackedText[] = []
  for (const line of group) addLine(parts, trimTracked(line.text), joiner)
  return { ...first, text: joinTracked(parts), anchors: group.flatMap(line => line.anchors) }
}

/** The line after those before it, with what stands between: a space, nothing, or a hyphen to be judged. */
function addLine(parts: TrackedText[], right: TrackedText, joiner: Joiner): void {
  const left = parts.at(-1)
  if (right.text === '') return
  if (left) parts[parts.length - 1] = endLine(left, right.text, joiner)
  parts.push(right)
}

function endLine(left: TrackedText, right: string, joiner: Joiner): TrackedText {
  const before = left.text.endsWith('-') ? /([\p{L}’'-]{1,40})-$/u.exec(left.text.slice(-41))?.[1] : undefined
  const after = /^[\p{L}-]{1,40}/u.exec(right)?.[0]
  if (before !== undefined && after !== undefined) return endWithHyphen(left, before, after, joiner)
  if (/\d-$/.test(left.text) || /^[,.)\]…]/.test(right) || /^[-–]\p{L}/u.test(right)) return left
  return rewrite(left, [{ start: left.text.length, end: left.text.length, after: ' ' }])
}

function endWithHyphen(left: TrackedText, before: string, after: string, { evidence, vocabulary, log }: Joiner): TrackedText {
  const { keep, confidence } = hyphenBetween(before, after, evidence.lexicon, vocabulary)
  const at = left.text.length - 1
  const start = originAt(left, at)
  const repair = evidence.judge({ rule: 'hyphens', place: evidence.source.place(start, start + 1), before: `${before}-${after}`, after: `${before}${after}`, confidence, made: !keep && confidence >= 0.6 })
  const between = repair.made ? betweenHalves(repair.after, before, after) : undefined
  if (repair.made || repair.decided || confidence < 0.8) log.push(between === undefined ? { ...repair, made: false } : repair)
  return between === undefined ? left : rewrite(left, [{ start: at, end: at + 1, after: between }])
}

/** What stands between the two halves of a word that a person or a rule wrote; undefined when the halves themselves are others. */
function betweenHalves(written: string, before: string, after: string): string | undefined {
  return written.startsWith(before) && written.endsWith(after) && written.length >= before.length + after.length ? written.slice(before.length, written.length - after.length) : undefined
}

