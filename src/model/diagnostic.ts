/**
 * Carry what is wrong with a text as a value, beside the value that could be read all the same.
 * A diagnostic names a rule and the values of its message; the words, in the reader's language, are in `words/rule-words.ts`.
 */
import type { Place } from './place.js'
import { type RuleId, rules, type Severity } from './rules.js'

/** What a message is filled with: names, numbers, snippets of the text. */
export type MessageValues = Readonly<Record<string, string | number>>

export type Diagnostic = {
  readonly rule: RuleId
  readonly severity: Severity
  readonly place: Place
  readonly values: MessageValues
}

/** A value and what was noticed while it was made. Reading never fails: it returns the damage beside the value. */
export type Checked<T> = { readonly value: T; readonly diagnostics: readonly Diagnostic[] }

/** A diagnostic of `rule`, with the severity its table gives it. */
export function diagnose(rule: RuleId, place: Place, values: MessageValues = {}): Diagnostic {
  return { rule, severity: rules[rule].severity, place, values }
}

/** Whether any of the diagnostics forbids publishing. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(diagnostic => diagnostic.severity === 'error')
}
