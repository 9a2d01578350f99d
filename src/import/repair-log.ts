/**
 * Write the changes of an import as JSON Lines, one change a line, in the order of the original.
 * In: repairs. Out: text for `repairs.jsonl`: line, column and offsets in the original, before, after, rule, confidence, made.
 */
import type { Repair } from '../model/import.js'

export function toRepairLog(repairs: readonly Repair[]): string {
  return [...repairs]
    .sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end)
    .map(({ place, before, after, rule, confidence, made }) => `${JSON.stringify({ line: place.line, column: place.column, start: place.start, end: place.end, before, after, rule, confidence: Math.round(confidence * 100) / 100, made })}\n`)
    .join('')
}
