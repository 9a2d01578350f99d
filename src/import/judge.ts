/**
 * Let what a person decided overrule how sure a repair is.
 * In: decisions. Out: a judge, who is shown every change before it is made and hands it back as it was decided.
 * A decision is about a place of the original and what the text said there, not about a rule: whichever repair finds the same fault
 * again gets the same answer. Only of two insertions at one place must the rule be the same, since there is nothing else to tell them by.
 */
import type { Decision } from '../model/decision.js'
import type { Repair } from '../model/import.js'

/** The change as a person decided it, or, when nobody did, as it is. */
export type Judge = (repair: Repair) => Repair

export function judgeBy(decisions: readonly Decision[]): Judge {
  if (decisions.length === 0) return repair => repair
  const known = new Map(decisions.map(decision => [keyOf(decision.start, decision.end, decision), decision]))
  return repair => {
    const decision = known.get(keyOf(repair.place.start, repair.place.end, repair))
    return decision ? decide(repair, decision) : repair
  }
}

const keyOf = (start: number, end: number, { before, rule }: { readonly before: string; readonly rule: string }): string => `${start} ${end} ${before === '' ? `+${rule}` : `=${before}`}`

/**
 * What was agreed to is written, even where the rules would now write something else. What was refused is not made; another reading
 * than the refused one is a new question.
 */
function decide(repair: Repair, decision: Decision): Repair {
  if (decision.decision === 'edit') return { ...repair, after: decision.text, made: true, decided: 'edit' }
  if (decision.decision === 'yes') return { ...repair, after: decision.after, made: true, decided: 'yes' }
  return decision.after === repair.after ? { ...repair, made: false, decided: 'no' } : { ...repair, made: false }
}
