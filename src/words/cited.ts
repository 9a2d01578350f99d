/**
 * Let advice about a standard say which of its clauses is meant.
 * In: advice. Out: the same, each hint with the clause of the breach, `{{clause}}`, at its end.
 */
import type { RuleId } from '../model/rules.js'
import type { Advice, Spoken } from './spoken.js'

/** Advice that always says what to do. */
type Guidance = { readonly message: Spoken; readonly hint: Spoken }

export function cited<Rule extends RuleId>(advice: Readonly<Record<Rule, Guidance>>): Readonly<Record<Rule, Advice>> {
  const rows = Object.entries<Guidance>(advice).map(([rule, { message, hint }]) => [rule, { message, hint: withClause(hint) }])
  return Object.fromEntries(rows) as Record<Rule, Advice>
}

const withClause = ({ en, fr }: Spoken): Spoken => ({ en: `${en} ({{clause}})`, fr: `${fr} ({{clause}})` })
