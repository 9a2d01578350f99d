/**
 * Carry what a command has to say: lines for a person, an object for a machine, diagnostics for both.
 */
import type { Diagnostic } from '../model/diagnostic.js'

/** `lines` go to standard output; with `--json`, `json` does, together with the diagnostics. `code`: the exit code, where diagnostics do not say it. */
export type Outcome = { readonly lines: readonly string[]; readonly json: Readonly<Record<string, unknown>>; readonly diagnostics: readonly Diagnostic[]; readonly code?: number }
