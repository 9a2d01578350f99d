/**
 * Print diagnostics as lines that an editor can jump to: `file:line:column rule message`, then the hint.
 * Errors come first. More than a handful of one rule are counted, unless everything is asked for; remarks only then.
 */
import type { Diagnostic } from '../model/diagnostic.js'
import type { Severity } from '../model/rules.js'
import type { Words } from '../words/words.js'
import type { Tone } from './terminal.js'

const shownOfARule = 10
const order: readonly Severity[] = ['error', 'warning', 'remark']
const tones = { error: 'red', warning: 'yellow', remark: 'cyan' } as const satisfies Record<Severity, Tone>

/** The lines of a report, for standard error. */
export function reportLines(diagnostics: readonly Diagnostic[], words: Words, paint: (tone: Tone, text: string) => string, verbose: boolean): string[] {
  const sorted = order.flatMap(severity => diagnostics.filter(diagnostic => diagnostic.severity === severity))
  const shown = new Map<string, number>()
  const lines: string[] = []
  for (const diagnostic of sorted) {
    const count = (shown.get(diagnostic.rule) ?? 0) + 1
    shown.set(diagnostic.rule, count)
    if (verbose || (diagnostic.severity !== 'remark' && count <= shownOfARule)) lines.push(...diagnosticLines(diagnostic, words, paint, verbose || count === 1))
  }
  return verbose ? lines : [...lines, ...restLines(sorted, shown, words, paint)]
}

function diagnosticLines(diagnostic: Diagnostic, words: Words, paint: (tone: Tone, text: string) => string, withHint: boolean): string[] {
  const { place, rule, severity } = diagnostic
  const { message, hint } = words.diagnostic(diagnostic)
  const line = `${place.file}:${place.line}:${place.column} ${paint(tones[severity], words.command(severity))} ${rule} ${message}`
  return hint && withHint ? [line, `  ${paint('dim', `${words.command('hint')}: ${hint}`)}`] : [line]
}

function restLines(diagnostics: readonly Diagnostic[], shown: ReadonlyMap<string, number>, words: Words, paint: (tone: Tone, text: string) => string): string[] {
  const remarks = diagnostics.filter(({ severity }) => severity === 'remark')
  const isRemark = new Set<string>(remarks.map(({ rule }) => rule))
  const cut = [...shown].filter(([rule, count]) => !isRemark.has(rule) && count > shownOfARule)
  return [
    ...cut.map(([rule, count]) => paint('dim', words.command('more-of-rule', { count: count - shownOfARule, rule }))),
    ...(remarks.length > 0 ? [paint('dim', words.command('remarks-hidden', { count: remarks.length }))] : []),
  ]
}

/** A diagnostic as an object for a machine, with its message in the reader's language and the clause of the standard it is against, if it is. */
export function toJson(diagnostic: Diagnostic, words: Words): Record<string, unknown> {
  const { rule, severity, place, values } = diagnostic
  return { rule, severity, file: place.file, line: place.line, column: place.column, ...words.diagnostic(diagnostic), ...(values.clause === undefined ? {} : { clause: values.clause }) }
}
