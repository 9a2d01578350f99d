/**
 * `regard import --explain FILE|WORK…`: print what was seen of a document before anything was changed. Writes nothing, and wants no workspace
 * for a file.
 */
import { basename } from 'node:path'
import { type Diagnostic, hasErrors } from '../../model/diagnostic.js'
import { loadInput } from '../../import/load-input.js'
import type { Fact } from '../../model/import.js'
import { importFile } from '../../import/import-file.js'
import type { Words } from '../../words/words.js'
import type { Outcome } from '../outcome.js'
import { importAgain } from '../reimport.js'
import { workNamed } from '../work-or-file.js'

export async function explainImports(root: string, names: readonly string[], language: string, words: Words): Promise<Outcome> {
  const diagnostics: Diagnostic[] = []
  const lines: string[] = []
  const profiles: Record<string, unknown>[] = []
  for (const name of names) {
    const { facts, diagnostics: found } = await explainOne(root, name, language)
    diagnostics.push(...found)
    if (!facts) continue
    lines.push(...(names.length > 1 ? [`${basename(name)}:`] : []), ...factLines(facts, words))
    profiles.push({ name, profile: Object.fromEntries(facts.map(fact => [fact.name, fact.value])) })
  }
  return { lines, json: { profiles }, diagnostics }
}

async function explainOne(root: string, name: string, language: string): Promise<{ facts?: readonly Fact[]; diagnostics: readonly Diagnostic[] }> {
  const workspace = await workNamed(root, name)
  if (workspace) {
    const { value, diagnostics } = await importAgain(workspace, name)
    return value ? { facts: value.imported.facts, diagnostics } : { diagnostics }
  }
  const { value, diagnostics } = await importFile(await loadInput(name), name, { language })
  return hasErrors(diagnostics) ? { diagnostics } : { facts: value.facts, diagnostics }
}

/** Names and values in two columns. */
function factLines(facts: readonly Fact[], words: Words): string[] {
  const spoken = facts.map(({ name, value }) => words.fact(name, value))
  const width = Math.max(...spoken.map(({ name }) => name.length))
  return spoken.map(({ name, value }) => `  ${name.padEnd(width)}  ${value}`)
}
