/**
 * Find in the finished text what became of a place in the original.
 * In: the texts of a draft with their origins. Out: for a range of the original, the text and the range in it that came of it; of what is
 * gone, the gap between its neighbours. Looked up in tables that are made once, since a document may have thousands of changes.
 */
import type { Draft } from '../draft.js'
import { textsOf } from '../passage.js'
import type { TrackedText } from '../tracked-text.js'

/** `[from, to)` of the text; `from` equals `to` where nothing of it is left. */
export type Spot = { readonly text: TrackedText; readonly from: number; readonly to: number }

/** The spot of `[start, end)` of the original. Undefined: nothing is left of the whole document. */
export type Locate = (start: number, end: number) => Spot | undefined

/** The texts of body and notes, in the order of reading. */
export const allTexts = ({ passages, notes }: Draft): TrackedText[] => [...passages, ...notes.flatMap(note => note.passages)].flatMap(textsOf)

/** `length`: of the original. */
export function locatorOf(texts: readonly TrackedText[], length: number): Locate {
  const tables = tablesOf(texts, length)
  return (start, end) => rangeOf(tables, start, end) ?? gapAt(tables, start, end)
}

/** For each offset, the text that has its character (-1 for none) and where; and what was put in for each offset. */
type Tables = { readonly texts: readonly TrackedText[]; readonly textAt: Int32Array; readonly charAt: Int32Array; readonly added: ReadonlyMap<number, Spot> }

function tablesOf(texts: readonly TrackedText[], length: number): Tables {
  const textAt = new Int32Array(length).fill(-1)
  const charAt = new Int32Array(length)
  const added = new Map<number, Spot>()
  for (const [index, text] of texts.entries())
    for (let at = 0; at < text.text.length; at += 1) {
      const origin = text.origins[at] ?? 0
      if (origin >= 0) {
        textAt[origin] = index
        charAt[origin] = at
      } else added.set(~origin, { text, from: added.get(~origin)?.text === text ? (added.get(~origin)?.from ?? at) : at, to: at + 1 })
    }
  return { texts, textAt, charAt, added }
}

/** All that came of the range, within the first text that has any of it. */
function rangeOf({ texts, textAt, charAt, added }: Tables, start: number, end: number): Spot | undefined {
  let spot: Spot | undefined
  const widen = (text: TrackedText | undefined, from: number, to: number): void => {
    if (text && (!spot || spot.text === text)) spot = { text, from: Math.min(spot?.from ?? from, from), to: Math.max(spot?.to ?? to, to) }
  }
  for (let at = start; at < end || at === start; at += 1) {
    const own = added.get(at)
    if (own) widen(own.text, own.from, own.to)
    const index = textAt[at] ?? -1
    if (at < end && index >= 0) widen(texts[index], charAt[at] ?? 0, (charAt[at] ?? 0) + 1)
  }
  return spot
}

/** Before the next character that is still there, else after the last one. */
function gapAt({ texts, textAt, charAt }: Tables, start: number, end: number): Spot | undefined {
  for (let at = end; at < textAt.length; at += 1) {
    const text = texts[textAt[at] ?? -1]
    if (text) return { text, from: charAt[at] ?? 0, to: charAt[at] ?? 0 }
  }
  for (let at = Math.min(start, textAt.length) - 1; at >= 0; at -= 1) {
    const text = texts[textAt[at] ?? -1]
    if (text) return { text, from: (charAt[at] ?? 0) + 1, to: (charAt[at] ?? 0) + 1 }
  }
  return undefined
}
