/**
 * Own up to a fault of the program: one line for the person who met it, then the stack for the one who will mend it.
 * In: whatever was thrown. Out: exit code 70, EX_SOFTWARE of sysexits(3), which says nothing against the text.
 */
import type { Words } from '../words/words.js'

/** Prints the fault on standard error; returns the exit code of the process. */
export function reportBug(error: unknown, words: Words, stderr: { write(text: string): unknown }): number {
  const [summary = '', ...stack] = (error instanceof Error ? (error.stack ?? String(error)) : String(error)).split('\n')
  stderr.write(`${[words.command('bug', { what: summary }), ...stack].join('\n')}\n`)
  return 70
}
