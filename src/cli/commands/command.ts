/**
 * Say what a command is: a name, its words, its options, and what it does.
 */
import type { Command } from 'commander'
import type { Words } from '../../words/words.js'
import type { Outcome } from '../outcome.js'

/** What a running command gets from the program. `run` prints the outcome and sets the exit code. */
export type Shell = {
  readonly words: Words
  readonly program: Command
  readonly run: (work: (options: CommonOptions) => Promise<Outcome>) => Promise<void>
}

/** Options that stand before or after any command's name. */
export type CommonOptions = { readonly workspace: string; readonly json: boolean; readonly verbose: boolean }

/** Adds a command to the program. */
export type AddCommand = (shell: Shell) => void

/** The help text with examples under it. */
export function examples(words: Words, ...lines: readonly string[]): string {
  return `\n${words.command('examples')}:\n${lines.map(line => `  $ regard ${line}`).join('\n')}\n`
}
