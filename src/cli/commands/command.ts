/**
 * Say what a command is: a name, its words, its options, and what it does.
 */
import { type Command, Option } from 'commander'
import { defaultLanguages } from '../../text/default-languages.js'
import type { Words } from '../../words/words.js'
import type { Outcome } from '../outcome.js'
import type { Surroundings } from '../surroundings.js'

/** What a running command gets from the program. `run` prints the outcome and sets the exit code; `around` is for a command that talks with a person. */
export type Shell = {
  readonly words: Words
  readonly program: Command
  readonly around: Surroundings
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

/** What the two options of the language pair give a command's action. */
export type AskedLanguages = { readonly source: string; readonly target: string }

/** `--source` and `--target`, with the pair that most works have. */
export const sourceOption = (words: Words): Option => new Option('--source <language>', words.command('option-source')).default(defaultLanguages.source)
export const targetOption = (words: Words): Option => new Option('--target <language>', words.command('option-target')).default(defaultLanguages.target)
