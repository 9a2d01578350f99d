/**
 * Find the notes of printed pages: the small type at a page's foot, under a rule or a gap; or where the links of calls lead.
 * In: the lines of the text with their places. Out: notes, each with its mark and its lines, and who called it by a link.
 * A note may go on at the foot of the next page. A page in columns has a foot under each.
 */
import type { Passage } from '../passage.js'
import { endsSentence } from '../evidence/line-shape.js'
import type { PlacedLine, PlacedRun } from './linear-text.js'
import type { PrintedSurvey } from './page-frame.js'

/** A line of the text that is still there, and where it stands. */
export type Standing = { readonly passage: Passage; readonly line: PlacedLine }
/** `marker`: how many characters of the first line are its mark. */
export type PrintedNote = { readonly mark: string; readonly page: number; readonly marker: number; readonly first: PlacedLine; readonly lines: Standing[] }

const callShape = /^[[(]?(\d{1,3}|[*†‡§]{1,4}|[a-z]|[ivx]{1,5})[\])]?$/
const markShape = /^\s*[[(]?(\d{1,3}|[*†‡§]{1,4}|[a-z](?=[.)\]]))[\])]?\s?[.:)]?(?:\s+(?=\S)|(?=[\p{L}«"“]))/u

/** The mark of a note, as a call in the text shows it; undefined for any other word. */
export const callMark = (run: PlacedRun): string | undefined => callShape.exec(run.run.text.trim())?.[1]

/** The mark that a line begins with, and how long it is with what stands round it. */
export function markOf({ passage, line }: Standing): { readonly mark: string; readonly length: number } | undefined {
  const first = line.runs[0]
  const text = passage.text.text
  const raised = first?.run.style.raised ? callMark(first) : undefined
  if (raised !== undefined && first && line.runs.length > 1) {
    const length = text.indexOf(first.run.text.trim()) + first.run.text.trim().length
    return { mark: raised, length: length + (/^\s*[.:)]?\s*/.exec(text.slice(length))?.[0].length ?? 0) }
  }
  const found = markShape.exec(text)
  return found?.[1] !== undefined && found[0].length < text.length ? { mark: found[1], length: found[0].length } : undefined
}

/** The line that each linked call leads to. */
export type Proofs = ReadonlyMap<PlacedRun, PlacedLine>

/** Calls whose link leads to a line that begins with the very mark. What begins a line itself leads back to the call. */
export function linkProofs(standing: readonly Standing[]): Proofs {
  const byPage = new Map<number, Standing[]>()
  for (const each of standing) byPage.set(each.line.page, [...(byPage.get(each.line.page) ?? []), each])
  const proofs = new Map<PlacedRun, PlacedLine>()
  for (const { line } of standing) {
    for (const [at, run] of line.runs.entries()) {
      const target = run.run.leadsTo
      const mark = callMark(run)
      if (!target || mark === undefined || (at === 0 && line.runs.length > 1)) continue
      const below = (byPage.get(target.page) ?? []).filter(other => other.line !== line && other.line.line.baseline >= target.y - 1).sort((a, b) => a.line.line.baseline - b.line.line.baseline)
      const definition = below.slice(0, 4).find(other => markOf(other)?.mark === mark)
      if (definition) proofs.set(run, definition.line)
    }
  }
  return proofs
}

/** The notes of the document in order; what is left of `standing` is its text. */
export function findNotes(standing: readonly Standing[], survey: PrintedSurvey, proofs: Proofs): PrintedNote[] {
  const proved = new Set(proofs.values())
  const notes: PrintedNote[] = []
  for (const stretch of stretchesOf(standing)) notes.push(...notesAtFoot(stretch, survey, proved, notes.at(-1)))
  const inNotes = new Set(notes.flatMap(({ lines }) => lines.map(({ line }) => line)))
  const apart = standing.filter(({ line }) => !inNotes.has(line))
  return [...notes, ...notesElsewhere(apart, survey, proved)]
}

/** Lines one below the other: a page, or one column of it. */
function stretchesOf(standing: readonly Standing[]): Standing[][] {
  const stretches: Standing[][] = []
  for (const each of standing) {
    const last = stretches.at(-1)?.at(-1)
    if (last && last.line.page === each.line.page && each.line.line.baseline > last.line.line.baseline - 0.5 * each.line.line.size) stretches.at(-1)?.push(each)
    else stretches.push([each])
  }
  return stretches
}

const small = 0.94

function notesAtFoot(stretch: readonly Standing[], survey: PrintedSurvey, proved: ReadonlySet<PlacedLine>, open: PrintedNote | undefined): PrintedNote[] {
  const from = stretch.findLastIndex(({ line }) => line.line.size > survey.size * small && !proved.has(line)) + 1
  const ruled = stretch.findIndex((each, at) => at > 0 && isUnderRule(stretch, at, survey) && isNext(each, stretch, open, proved) && stretch.slice(at).every(({ line }) => line.line.size < each.line.line.size * 1.05))
  const begin = ruled >= 0 && ruled < from ? ruled : from
  const called = new Set(stretch.slice(0, begin).flatMap(({ line }) => line.runs.flatMap(run => (run.run.style.raised ? (callMark(run) ?? []) : []))))
  const notes: PrintedNote[] = []
  for (let at = begin; at < stretch.length; at += 1) {
    const each = stretch[at]
    if (!each) continue
    const mark = markOf(each)
    const last = notes.at(-1)
    const isStart = mark !== undefined && (proved.has(each.line) || (last === undefined ? called.has(mark.mark) || (isApart(stretch, at, survey) && follows(mark.mark, open)) : called.has(mark.mark) || follows(mark.mark, last)))
    if (isStart) notes.push({ mark: mark.mark, page: each.line.page, marker: mark.length, first: each.line, lines: [each] })
    else if (last && endsNotes(last, stretch[at - 1], each, survey)) break
    else if (last) last.lines.push(each)
    else if (open && at === begin && isApart(stretch, at, survey) && goesOn(open, each)) open.lines.push(...restOf(stretch, at, proved, called, open))
  }
  return notes
}

/** Set smaller or larger, and apart: what comes after the notes of a whole page. */
const endsNotes = (last: PrintedNote, before: Standing | undefined, { line }: Standing, { pitchOf }: PrintedSurvey): boolean =>
  before !== undefined && Math.abs(line.line.size - last.first.line.size) > 0.05 * line.line.size && line.line.baseline - before.line.line.baseline > 1.6 * pitchOf(line.line.size)

/** The rest of the last page's note: up to the first note of this page. */
function restOf(stretch: readonly Standing[], from: number, proved: ReadonlySet<PlacedLine>, called: ReadonlySet<string>, open: PrintedNote): Standing[] {
  const end = stretch.findIndex((each, at) => at > from && (proved.has(each.line) || called.has(markOf(each)?.mark ?? '') || follows(markOf(each)?.mark ?? '', open)))
  return stretch.slice(from, end < 0 ? stretch.length : end)
}

const goesOn = (open: PrintedNote, each: Standing): boolean => each.line.page - (open.lines.at(-1)?.line.page ?? 0) === 1 && !endsSentence(open.lines.at(-1)?.passage.text.text ?? '.')
const follows = (mark: string, last: PrintedNote | undefined): boolean => /^\d+$/.test(mark) && Number(mark) === Number(last?.mark ?? 0) + 1

function isNext(each: Standing, stretch: readonly Standing[], open: PrintedNote | undefined, proved: ReadonlySet<PlacedLine>): boolean {
  const mark = markOf(each)?.mark
  if (mark === undefined) return open !== undefined && goesOn(open, each)
  return proved.has(each.line) || follows(mark, open) || stretch.some(({ line }) => line.runs.some(run => run.run.style.raised && callMark(run) === mark))
}

/** A rule shorter than the text is drawn between this line and the one above. */
function isUnderRule(stretch: readonly Standing[], at: number, { linear, frameOf }: PrintedSurvey): boolean {
  const [above, each] = [stretch[at - 1]?.line, stretch[at]?.line]
  if (!each) return false
  const { left, right } = frameOf(each.page)
  const top = above?.line.baseline ?? 0
  return (linear.pages[each.page]?.rules ?? []).some(rule => rule.y > top - 1 && rule.y < each.line.baseline && rule.width < (right - left) * 0.95 && rule.x < each.line.x + each.line.width)
}

function isApart(stretch: readonly Standing[], at: number, survey: PrintedSurvey): boolean {
  const [above, each] = [stretch[at - 1]?.line, stretch[at]?.line]
  if (!each || !above) return true
  return isUnderRule(stretch, at, survey) || each.line.baseline - above.line.baseline > 1.25 * survey.pitchOf(survey.size)
}

/** Notes at the end of a chapter or of the book, known by the links that lead to them. A larger gap or another size ends them. */
function notesElsewhere(standing: readonly Standing[], { pitchOf }: PrintedSurvey, proved: ReadonlySet<PlacedLine>): PrintedNote[] {
  const notes: PrintedNote[] = []
  let last: Standing | undefined
  for (const each of standing) {
    const mark = proved.has(each.line) ? markOf(each) : undefined
    const open = notes.at(-1)
    if (mark) {
      notes.push({ mark: mark.mark, page: each.line.page, marker: mark.length, first: each.line, lines: [each] })
      last = each
    } else if (open && last && isNear(last, each, open, pitchOf)) {
      open.lines.push(each)
      last = each
    } else last = undefined
  }
  return notes
}

const endnoteGap = 2.2

function isNear({ line: before }: Standing, { line }: Standing, open: PrintedNote, pitchOf: PrintedSurvey['pitchOf']): boolean {
  if (Math.abs(line.line.size - open.first.line.size) > 0.05 * line.line.size) return false
  if (line.page === before.page && line.line.baseline > before.line.baseline) return line.line.baseline - before.line.baseline < endnoteGap * pitchOf(line.line.size)
  return line.page - before.page <= 1
}
