/**
 * Write what an import saw and changed as JSON Lines: first the profile of the document, then one change a line, in the order of the original.
 * In: repairs and facts. Out: text for `repairs.jsonl`. A change: line, column and offsets in the original, before, after, rule,
 * confidence, made, and what a person decided, if they did. Who looks for changes passes over the line that has `profile`.
 */
import { z } from 'zod'
import type { Fact, Repair } from '../model/import.js'

export function toRepairLog(repairs: readonly Repair[], facts: readonly Fact[] = []): string {
  const profile = facts.length === 0 ? '' : `${JSON.stringify({ profile: Object.fromEntries(facts.map(({ name, value }) => [name, value])) })}\n`
  return profile + [...repairs].sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end).map(repair => `${JSON.stringify(toLine(repair))}\n`).join('')
}

function toLine({ place, before, after, rule, confidence, made, decided }: Repair): Record<string, unknown> {
  const { line, column, start, end } = place
  return { line, column, start, end, before, after, rule, confidence: Math.round(confidence * 100) / 100, made, ...(decided ? { decided } : {}) }
}

const profileLine = z.object({ profile: z.record(z.string(), z.string()) })

/** The profile that a log begins with; empty for a log that has none. */
export function parseProfile(log: string): Readonly<Record<string, string>> {
  try {
    return profileLine.safeParse(JSON.parse(log.slice(0, Math.max(0, log.indexOf('\n'))))).data?.profile ?? {}
  } catch {
    return {}
  }
}
