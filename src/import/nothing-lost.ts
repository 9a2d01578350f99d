/**
 * Prove that an import lost nothing: every sign of the original is in the text, in a note, or in the log of changes made.
 * In: the original, what came of it, the log. Out: a diagnostic for each stretch that is nowhere.
 */
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import type { Repair } from '../model/import.js'
import type { SourceText } from '../model/place.js'
import type { TrackedText } from './tracked-text.js'

const mostReported = 20

export function checkNothingLost(source: SourceText, texts: readonly TrackedText[], repairs: readonly Repair[]): Diagnostic[] {
  const kept = new Uint8Array(source.text.length)
  for (const { text, origins } of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const origin = origins[at] ?? -1
      if (origin >= 0 && source.text.charCodeAt(origin) === text.charCodeAt(at)) kept[origin] = 1
    }
  }
  for (const { made, place } of repairs) if (made) kept.fill(1, place.start, place.end)
  return lostStretches(source.text, kept)
    .slice(0, mostReported)
    .map(([start, end]) => diagnose('import-lost-text', source.place(start, end), { text: source.text.slice(start, end).trim().slice(0, 60) }))
}

function lostStretches(text: string, kept: Uint8Array): [number, number][] {
  const lost: [number, number][] = []
  for (let at = 0; at < text.length; at += 1) {
    if (kept[at] === 1 || text.charAt(at).trim() === '') continue
    const last = lost.at(-1)
    if (last && text.slice(last[1], at).trim() === '') last[1] = at + 1
    else lost.push([at, at + 1])
  }
  return lost
}
