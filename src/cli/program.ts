/**
 * Run one command line: parse it, do the work, print the outcome, give the exit code.
 * In: arguments and streams. Out: 0, 1 or 2, or 70 for a fault of the program. The commands themselves are in `commands/`, a file each.
 */
import { Command, CommanderError } from 'commander'
import { hasErrors } from '../model/diagnostic.js'
import { WorldError } from '../model/world-error.js'
import type { Words } from '../words/words.js'
import { addAlign } from './commands/align.js'
import { addBuild } from './commands/build.js'
import { addCheck } from './commands/check.js'
import type { AddCommand, CommonOptions } from './commands/command.js'
import { addExport } from './commands/export.js'
import { addImport } from './commands/import.js'
import { addInit } from './commands/init.js'
import { addMerge } from './commands/merge.js'
import { addMergeDriver } from './commands/merge-driver.js'
import { addReview } from './commands/review.js'
import { addSegmentation } from './commands/segmentation.js'
import { addStatus } from './commands/status.js'
import { addSync } from './commands/sync.js'
import { addValidate } from './commands/validate.js'
import { addVerify } from './commands/verify.js'
import type { Outcome } from './outcome.js'
import { reportLines, toJson } from './report.js'
import { reportBug } from './report-bug.js'
import type { Surroundings } from './surroundings.js'
import { painter, terminalWords } from './terminal.js'

const commands: readonly AddCommand[] = [addInit, addImport, addReview, addSync, addAlign, addMerge, addMergeDriver, addCheck, addBuild, addVerify, addExport, addStatus, addSegmentation, addValidate]

/** Runs the command of these arguments; returns the exit code of the process. */
export async function runCommandLine(args: readonly string[], around: Surroundings): Promise<number> {
  const words = terminalWords(around.environment)
  let code = 0
  const program = newProgram(words, around)
  const run = async (work: (options: CommonOptions) => Promise<Outcome>): Promise<void> => {
    const options = program.opts<CommonOptions>()
    const outcome = await work({ workspace: options.workspace, json: options.json ?? false, verbose: options.verbose ?? false })
    print(outcome, options, words, around)
    code = outcome.code ?? (hasErrors(outcome.diagnostics) ? 1 : 0)
  }
  for (const add of commands) add({ words, program, run, around })
  try {
    await program.parseAsync(args.length > 0 ? args : ['--help'], { from: 'user' })
    return code
  } catch (error) {
    return failureCode(error, program.opts<CommonOptions>().json ?? false, words, around)
  }
}

function newProgram(words: Words, around: Surroundings): Command {
  return new Command('regard')
    .description(words.command('about'))
    .option('--workspace <dir>', words.command('option-workspace'), '.')
    .option('--json', words.command('option-json'))
    .option('--verbose', words.command('option-verbose'))
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError(words.command('see-help'))
    .configureOutput({ writeOut: text => void around.stdout.write(text), writeErr: text => void around.stderr.write(text) })
}

function print(outcome: Outcome, options: CommonOptions, words: Words, around: Surroundings): void {
  if (options.json) {
    around.stdout.write(`${JSON.stringify({ ...outcome.json, diagnostics: outcome.diagnostics.map(diagnostic => toJson(diagnostic, words)) }, null, 2)}\n`)
    return
  }
  for (const line of reportLines(outcome.diagnostics, words, painter(around.stderr, around.environment), options.verbose ?? false)) around.stderr.write(`${line}\n`)
  for (const line of outcome.lines) around.stdout.write(`${line}\n`)
}

/** A failure of the world is told and advised; a slip in the arguments was told by commander. */
function failureCode(error: unknown, json: boolean, words: Words, around: Surroundings): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (!(error instanceof WorldError)) return reportBug(error, words, around.stderr)
  const { message, hint } = words.world(error)
  if (json) {
    around.stdout.write(`${JSON.stringify({ error: { fault: error.fault, message, ...(hint ? { hint } : {}) } }, null, 2)}\n`)
    return 2
  }
  const paint = painter(around.stderr, around.environment)
  around.stderr.write(`${paint('red', words.command('error'))} ${message}\n`)
  if (hint) around.stderr.write(`  ${paint('dim', `${words.command('hint')}: ${hint}`)}\n`)
  return 2
}
