/**
 * Tell notes that are numbered like a list, `1. Voir`, `1) Voir`, `(1) Voir`, from a list: the text above calls them one by one.
 * In: the lines above, the numbers of the notes. Out: yes or no.
 * `(1)` after a colon or a comma opens an item of an enumeration in the sentence and calls nothing.
 */
import { callMarks } from '../contribution/note-marks.js'
import type { Passage } from '../passage.js'

/** What stands before `(1)` when it counts the parts of a sentence. */
const beforeItem = /(?:^|[:;,–—-])\s*$/
export const opensItem = (before: string): boolean => beforeItem.test(before)

/** Of four notes or more one call in four may be lost. */
const lost = 0.25

/** The text calls these numbers in their order. */
export function callsInOrder(body: readonly Passage[], marks: readonly string[]): boolean {
  const labels = body.flatMap(line => labelsIn(line))
  let from = 0
  let called = 0
  for (const mark of marks) {
    const at = labels.indexOf(mark, from)
    if (at < 0) continue
    from = at + 1
    called += 1
  }
  return called > 0 && marks.length - called <= Math.floor(marks.length * lost)
}

function labelsIn(line: Passage): string[] {
  const { text } = line.text
  if (!/[\d¹²³⁴-⁹]/.test(text)) return line.anchors.flatMap(anchor => (anchor.kind === 'mark' ? [anchor.mark] : []))
  const marks = callMarks(text, []).filter(({ style, start }) => style !== 'paren' || !opensItem(text.slice(0, start)))
  return [...line.anchors.flatMap(anchor => (anchor.kind === 'mark' ? [anchor.mark] : [])), ...marks.map(({ label }) => label)]
}
