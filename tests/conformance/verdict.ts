/**
 * Model what a checker says: which checker, of which version, about how many files, and each thing it found.
 */
export type Finding = { readonly file: string; readonly text: string }
export type Verdict = { readonly checker: string; readonly version: string; readonly files: number; readonly findings: readonly Finding[] }

/** Asks one outside checker about all the files that it knows how to read. */
export type Checker = (files: readonly string[]) => Promise<Verdict>
