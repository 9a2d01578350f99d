/**
 * Take the file apart into lines, and keep of the blank ones only how many they were.
 * In: the whole file as one passage. Out: a passage for each line that has text.
 */
import type { Mend } from '../draft.js'
import type { Passage } from '../passage.js'
import { sliceTracked, type TrackedText } from '../tracked-text.js'

type Blank = { gap: number; emptyRun: number; run: number; rule: number; startsPage: boolean }

const noBlank = (): Blank => ({ gap: 0, emptyRun: 0, run: 0, rule: 0, startsPage: false })

export const splitLines: Mend = draft => ({ ...draft, passages: draft.passages.flatMap(whole => linesOf(whole.text)) })

function linesOf(text: TrackedText): Passage[] {
  const lines: Passage[] = []
  let blank = noBlank()
  for (const match of text.text.matchAll(/([^\n\f]*)(\n|\f|$)/g)) {
    const [whole, line = '', end] = match
    if (line.trim() !== '') {
      lines.push(toLine(sliceTracked(text, match.index, match.index + line.length), blank))
      blank = noBlank()
    } else if (whole !== '') addBlank(blank, line)
    if (end === '\f') blank.startsPage = true
  }
  return lines
}

function toLine(text: TrackedText, { gap, emptyRun, rule, startsPage }: Blank): Passage {
  return { text, anchors: [], role: 'text', gap, emptyRun, rule, startsPage, indent: text.text.length - text.text.trimStart().length }
}

function addBlank(blank: Blank, line: string): void {
  blank.gap += 1
  blank.run = line === '' ? blank.run + 1 : 0
  blank.emptyRun = Math.max(blank.emptyRun, blank.run)
  blank.rule = Math.max(blank.rule, line.length)
}
