/**
 * Gather what could call a note in the lines above it, each line read once: a foot of many notes asks for many marks.
 * In: lines, one after the other. Out: whether a mark is called in one of them, and how plainly.
 * Figures glued to a number call what follows its second or third figure: `583` may be 58 and 3; `1923` is a year.
 */
import { isYear, plainFigures } from '../../text/figures.js'
import type { Passage } from '../passage.js'

/** `sure`: raised or in square brackets. `braced`: `(3)`. `onWord`: `mot3`. `onNumber`: `583`. */
export type CallForm = 'sure' | 'braced' | 'onWord' | 'onNumber'

/** A possible call, as one key. */
type Key = `${CallForm} ${string}`

const anyFigure = /[\d¹²³⁰⁴-⁹]/
const figures = /\d+/g
const raisedRun = /[⁰¹²³⁴-⁹]+/g
const glueBefore = /[\p{L}»”"’)\]…!?.]$/u
const goesOn = /^(?:[\p{L}°]|[.,]\d)/u
const isMeasured = /^[\p{L}°%/-]/u
/** Notes have numbers of so many figures at the most. */
const longestMark = 6

/** The marks that the lines added so far may call; lines are counted from 0 in the order in which they were added. */
export class CalledMarks {
  private readonly first = new Map<Key, number>()
  private count = 0

  add(lines: readonly Passage[]): void {
    for (const line of lines) {
      for (const key of keysIn(line)) if (!this.first.has(key)) this.first.set(key, this.count)
      this.count += 1
    }
  }

  /** Whether one of the first `lines` lines calls the mark in one of these forms. */
  has(mark: string, forms: readonly CallForm[], lines = this.count): boolean {
    return forms.some(form => (this.first.get(`${form} ${mark}`) ?? lines) < lines)
  }
}

function keysIn({ text: { text }, anchors }: Passage): Key[] {
  const anchored = anchors.flatMap((anchor): Key[] => (anchor.kind === 'mark' ? [`sure ${anchor.mark}`] : []))
  return anyFigure.test(text) ? [...anchored, ...raisedKeys(text), ...plainKeys(text)] : anchored
}

/** Every part of a run of raised figures: it may be two calls side by side. */
function raisedKeys(text: string): Key[] {
  return [...text.matchAll(raisedRun)].flatMap(([run]) => {
    const plain = plainFigures(run)
    return [...plain].flatMap((_, from) => Array.from({ length: Math.min(longestMark, plain.length - from) }, (_, more): Key => `sure ${plain.slice(from, from + more + 1)}`))
  })
}

function plainKeys(text: string): Key[] {
  return [...text.matchAll(figures)].flatMap(({ 0: run, index }): Key[] => {
    const [before, after] = [text.slice(Math.max(0, index - 2), index), text.slice(index + run.length, index + run.length + 2)]
    if (run.length > 3 + longestMark) return []
    const keys: Key[] = []
    if (before.endsWith('[') && after.startsWith(']')) keys.push(`sure ${run}`)
    if (before.endsWith('(') && after.startsWith(')')) keys.push(`braced ${run}`)
    if (glueBefore.test(before) && !goesOn.test(after)) keys.push(`onWord ${run}`)
    if (run.length > 2 && !isYear(run) && !/[./-]$/.test(before) && !isMeasured.test(after)) keys.push(`onNumber ${run.slice(2)}`, ...(run.length > 3 ? [`onNumber ${run.slice(3)}` as const] : []))
    return keys
  })
}
