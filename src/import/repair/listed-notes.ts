/**
 * Tell notes that are numbered like a list, `1. Voir`, `1) Voir`, `(1) Voir`, from a list: the text above calls them one by one.
 * In: the lines above, the numbers of the notes. Out: yes or no.
 * `(1)` after a colon, a comma or `et` opens an item of an enumeration in the sentence and calls nothing.
 */
import { callMarks } from '../contribution/note-marks.js'
import type { Passage } from '../passage.js'

/** What stands before `(1)` when it counts the parts of a sentence. */
const beforeItem = /(?:^|[:;,–—-]|(?<!\p{L})(?:et|ou|puis|soit|enfin))\s*$/iu
export const opensItem = (before: string): boolean => beforeItem.test(before)

/** Of four notes or more one call in four may be lost. */
const lost = 0.25

/** The text calls these numbers in their order. */
export function callsInOrder(above: readonly LabelsAbove[], marks: readonly string[]): boolean {
  let from = 0
  let called = 0
  for (const mark of marks) {
    const at = nextLabel(above, mark, from)
    if (at < 0) continue
    from = at + 1
    called += 1
  }
  return called > 0 && marks.length - called <= Math.floor(marks.length * lost)
}

/** The first `lines` lines of `labels`. */
export type LabelsAbove = { readonly labels: Labels; readonly lines: number }

/** The place of the next label like this among all that stand above, one text after the other; -1 if there is none. */
function nextLabel(above: readonly LabelsAbove[], mark: string, from: number): number {
  let before = 0
  for (const { labels, lines } of above) {
    const count = labels.countIn(lines)
    const at = labels.next(mark, from - before)
    if (at >= 0 && at < count) return before + at
    before += count
  }
  return -1
}

/** What could call a note in some lines, in order; each line is read once, when it is first asked for. */
export class Labels {
  private readonly places = new Map<string, number[]>()
  private readonly ends: number[] = []
  private count = 0

  constructor(private readonly lines: readonly Passage[]) {}

  /** How many labels the first `lines` lines have. */
  countIn(lines: number): number {
    while (this.ends.length < lines) this.read(this.lines[this.ends.length])
    return lines > 0 ? (this.ends[lines - 1] ?? 0) : 0
  }

  private read(line: Passage | undefined): void {
    for (const label of line ? labelsIn(line) : []) {
      const places = this.places.get(label)
      if (places) places.push(this.count)
      else this.places.set(label, [this.count])
      this.count += 1
    }
    this.ends.push(this.count)
  }

  /** The first place of a label that is no smaller than `from`, among the lines read so far; -1 if there is none. */
  next(label: string, from: number): number {
    const places = this.places.get(label) ?? []
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] ?? 0) < from) low = middle + 1
      else high = middle
    }
    return places[low] ?? -1
  }
}

/** Whatever in a line could be the call of a note, without the items of an enumeration. */
export function labelsIn(line: Passage): string[] {
  const { text } = line.text
  if (!/[\d¹²³⁴-⁹]/.test(text)) return line.anchors.flatMap(anchor => (anchor.kind === 'mark' ? [anchor.mark] : []))
  const marks = callMarks(text, []).filter(({ style, start }) => style !== 'paren' || !opensItem(text.slice(0, start)))
  return [...line.anchors.flatMap(anchor => (anchor.kind === 'mark' ? [anchor.mark] : [])), ...marks.map(({ label }) => label)]
}
