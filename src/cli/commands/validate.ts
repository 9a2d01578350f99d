/**
 * `regard validate FILE.xlf…`: hold XLIFF files against the standard, and say against what they are held.
 */
import { type Diagnostic, hasErrors } from '../../model/diagnostic.js'
import { type RuleId, rules } from '../../model/rules.js'
import { WorldError } from '../../model/world-error.js'
import { validateFile } from '../../pipeline.js'
import { clauseIn, ruleClauses } from '../../translate/validate/clauses.js'
import type { Words } from '../../words/words.js'
import type { Outcome } from '../outcome.js'
import { startProgress } from '../progress.js'
import { toSarif } from '../sarif.js'
import { bytesOf, xliffFiles } from '../xliff-files.js'
import { type AddCommand, examples } from './command.js'

type Asked = { readonly sarif?: true; readonly rules?: true }

export const addValidate: AddCommand = ({ words, program, run, around }) => {
  program
    .command('validate [file...]')
    .description(words.command('about-validate'))
    .option('--sarif', words.command('option-sarif'))
    .option('--rules', words.command('option-standard-rules'))
    .addHelpText('after', examples(words, 'validate translations/la-rive-en-regard/en.xlf', 'validate translations *.xlf --json', 'validate --sarif translations > found.sarif', 'validate - < en.xlf', 'validate --rules'))
    .action((paths: string[], { sarif, rules }: Asked) =>
      run(async ({ json }) => {
        if (rules) return listRules()
        if (paths.length === 0) throw new WorldError('usage', { reason: words.command('validate-wants') })
        const files = await xliffFiles(paths, path => words.command('no-xliff-in', { path }))
        const found = await validateAll(files, path => bytesOf(path, around.stdin), json || sarif === true)
        const diagnostics = [...found.values()].flat()
        return sarif && !json ? inSarif(files, diagnostics, words) : { lines: files.filter(file => !hasErrors(found.get(file) ?? [])).map(path => words.command('valid', { path })), json: { files }, diagnostics }
      }),
    )
}

async function validateAll(files: readonly string[], read: (path: string) => Promise<Uint8Array>, quiet: boolean): Promise<Map<string, Diagnostic[]>> {
  const found = new Map<string, Diagnostic[]>()
  const progress = startProgress(files.length, quiet)
  try {
    for (const file of files) {
      found.set(file, validateFile(file, await read(file)))
      progress.step(file)
    }
  } finally {
    progress.end()
  }
  return found
}

/** The log is all that is printed; the exit code is that of the diagnostics in it. */
function inSarif(files: readonly string[], diagnostics: readonly Diagnostic[], words: Words): Outcome {
  return { lines: [JSON.stringify(toSarif(files, diagnostics, words), null, 2)], json: {}, diagnostics: [], code: hasErrors(diagnostics) ? 1 : 0 }
}

const editions = ['2.0', '2.1', '2.2'] as const

/** Every rule with its severity and its clause in each version of the standard; a dash where that has none. */
function listRules(): Outcome {
  const rows = Object.entries(ruleClauses).map(([rule, { clause }]) => ({ rule, severity: rules[rule as RuleId].severity, clauses: Object.fromEntries(editions.map(edition => [edition, clauseIn(edition, clause) ?? null])) }))
  const cells = [['', '', ...editions.map(edition => `XLIFF ${edition}`)], ...rows.map(({ rule, severity, clauses }) => [rule, severity, ...editions.map(edition => (clauses[edition] ? `§${clauses[edition]}` : '–'))])]
  const widths = [0, 1, 2, 3, 4].map(column => Math.max(...cells.map(row => row[column]?.length ?? 0)))
  return { lines: cells.map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()), json: { rules: rows }, diagnostics: [] }
}
