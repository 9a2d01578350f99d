/**
 * Do what a person decided where no rule asks about it any more.
 * In: a finished draft and the decisions. Out: the draft with those corrections that no repair made, and a warning for each decision that
 * can no longer be kept, because the text there has become another. Rules come and go; what a person said stays.
 */
import type { Decision } from '../../model/decision.js'
import { type Checked, diagnose } from '../../model/diagnostic.js'
import type { Repair } from '../../model/import.js'
import type { SourceText } from '../../model/place.js'
import { type Draft, mapTexts } from '../draft.js'
import { type Edit, rewrite, type TrackedText } from '../tracked-text.js'
import { allTexts, locatorOf } from './locate.js'

export function keepDecisions(draft: Draft, decisions: readonly Decision[], source: SourceText): Checked<Draft> {
  const open = unasked(decisions, draft.log)
  if (open.length === 0) return { value: draft, diagnostics: [] }
  const locate = locatorOf(allTexts(draft), source.text.length)
  const edits = new Map<TrackedText, Edit[]>()
  const log: Repair[] = []
  const unmet: Decision[] = []
  for (const decision of open) {
    const spot = locate(decision.start, decision.end)
    const reading = spot?.text.text.slice(spot.from, spot.to) ?? ''
    const wanted = wantedBy(decision)
    if (reading === wanted) continue
    if (!spot || reading !== decision.before) unmet.push(decision)
    else {
      edits.set(spot.text, [...(edits.get(spot.text) ?? []), { start: spot.from, end: spot.to, after: wanted }])
      log.push({ rule: decision.rule, place: source.place(decision.start, decision.end), before: decision.before, after: wanted, confidence: 1, made: true, decided: decision.decision })
    }
  }
  const value = { ...mapTexts(draft, text => rewrite(text, edits.get(text) ?? [])), log: [...draft.log, ...log] }
  return { value, diagnostics: unmet.map(decision => diagnose('decision-unmet', source.place(decision.start, decision.end), { before: decision.before, wanted: wantedBy(decision) })) }
}

/** What the text is to say there. */
const wantedBy = (decision: Decision): string => (decision.decision === 'edit' ? decision.text : decision.decision === 'yes' ? decision.after : decision.before)

/** Decisions that no change of the log answers to. */
export function unasked(decisions: readonly Decision[], log: readonly Repair[]): Decision[] {
  const answered = new Set(log.filter(repair => repair.decided).map(({ place, before }) => `${place.start} ${place.end} ${before}`))
  return decisions.filter(({ start, end, before }) => !answered.has(`${start} ${end} ${before}`))
}
