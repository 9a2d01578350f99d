/**
 * Write diagnostics as SARIF 2.1.0, the form in which code hosts and editors take the findings of a checker.
 * In: diagnostics. Out: a log with one run; every rule that was broken comes with its advice and its clause.
 * Columns count UTF-16 code units, which SARIF wants said.
 */
import type { Diagnostic } from '../model/diagnostic.js'
import { type RuleId, rules, type Severity } from '../model/rules.js'
import { ruleWords } from '../words/rule-words.js'
import type { Words } from '../words/words.js'

const levels = { error: 'error', warning: 'warning', remark: 'note' } as const satisfies Record<Severity, string>

export type Sarif = Readonly<Record<string, unknown>>

/** `files`: all that were looked at, with findings or without. */
export function toSarif(files: readonly string[], diagnostics: readonly Diagnostic[], words: Words): Sarif {
  const broken = [...new Set(diagnostics.map(({ rule }) => rule))].sort()
  const run = {
    tool: { driver: { name: 'regard', rules: broken.map(rule => toDescriptor(rule, words)) } },
    columnKind: 'utf16CodeUnits',
    artifacts: files.map(file => ({ location: { uri: uriOf(file) } })),
    results: diagnostics.map(diagnostic => toResult(diagnostic, broken.indexOf(diagnostic.rule), files.indexOf(diagnostic.place.file), words)),
  }
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
}

/** A rule in general: what is filled in where it is broken is an ellipsis here. */
function toDescriptor(rule: RuleId, words: Words): Sarif {
  const { message, hint } = ruleWords[rule]
  const blanks = `${message.en} ${hint?.en ?? ''}`.matchAll(/\{\{(\w+)\}\}/g)
  const said = words.diagnostic({ rule, values: Object.fromEntries([...blanks].map(([, name = '']) => [name, '…'])) })
  return { id: rule, shortDescription: { text: said.message }, help: { text: (said.hint ?? said.message).replace(' (…)', '') }, defaultConfiguration: { level: levels[rules[rule].severity] } }
}

function toResult(diagnostic: Diagnostic, ruleIndex: number, index: number, words: Words): Sarif {
  const { rule, severity, place, values } = diagnostic
  const { message, hint } = words.diagnostic(diagnostic)
  const artifactLocation = { uri: uriOf(place.file), ...(index < 0 ? {} : { index }) }
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    locations: [{ physicalLocation: { artifactLocation, region: { startLine: place.line, startColumn: place.column } } }],
    ...(values.clause === undefined ? {} : { properties: { clause: values.clause } }),
  }
}

/** A path as a reference, relative where the path is. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin:'
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? `file://${path}` : path
}
