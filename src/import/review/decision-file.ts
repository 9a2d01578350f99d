/**
 * Read and write `decisions.jsonl`: what a person decided about the changes of an import, one decision a line.
 * In: text. Out: decisions in the order of the original. A line that cannot be read is an error and never dropped: whoever writes the
 * file anew must have read all of it.
 */
import { z } from 'zod'
import type { Decision } from '../../model/decision.js'
import { type Checked, type Diagnostic, diagnose } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'

const place = { start: z.int().nonnegative(), end: z.int().nonnegative(), rule: z.string().min(1), before: z.string(), after: z.string() }
const schema = z.union([z.object({ ...place, decision: z.enum(['yes', 'no']) }), z.object({ ...place, decision: z.literal('edit'), text: z.string() })])

export function parseDecisions(file: SourceText): Checked<readonly Decision[]> {
  const diagnostics: Diagnostic[] = []
  const decisions: Decision[] = []
  let at = 0
  for (const line of file.text.split('\n')) {
    const decision = line.trim() === '' ? undefined : parseLine(line)
    if (decision) decisions.push(decision)
    else if (line.trim() !== '') diagnostics.push(diagnose('decision-unreadable', file.place(at, at + line.length), { text: line.trim().slice(0, 60) }))
    at += line.length + 1
  }
  return { value: decisions, diagnostics }
}

function parseLine(line: string): Decision | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

export function writeDecisions(decisions: readonly Decision[]): string {
  return [...decisions].sort((a, b) => a.start - b.start || a.end - b.end).map(decision => `${JSON.stringify(inOrder(decision))}\n`).join('')
}

/** The fields in one order, so that the same decisions are the same bytes. */
function inOrder(decision: Decision): Decision {
  const { start, end, rule, before, after } = decision
  const fields = { start, end, rule, before, after }
  return decision.decision === 'edit' ? { ...fields, decision: 'edit', text: decision.text } : { ...fields, decision: decision.decision }
}

/** The decisions with one more; what was decided about the same change before gives way to it. */
export function withDecision(decisions: readonly Decision[], decision: Decision): Decision[] {
  return [...decisions.filter(other => !isAboutSame(other, decision)), decision]
}

const isAboutSame = (one: Decision, other: Decision): boolean => one.start === other.start && one.end === other.end && one.before === other.before && (one.before !== '' || one.rule === other.rule)
