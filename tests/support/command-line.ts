/** Run the program as a person would, and catch what it prints. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runCommandLine } from '../../src/cli/program.js'

export type Said = { readonly code: number; readonly out: string; readonly err: string }

/** The exit code and the two streams of `regard …args`; `keys` are pressed at a terminal, one string after the other. */
export async function regard(args: readonly string[], environment: NodeJS.ProcessEnv = {}, keys?: readonly string[]): Promise<Said> {
  const out: string[] = []
  const err: string[] = []
  const code = await runCommandLine(args, { ...(keys ? { stdin: terminalOf(keys) } : {}), stdout: { write: text => out.push(text) }, stderr: { write: text => err.push(text) }, environment })
  return { code, out: out.join(''), err: err.join('') }
}

/** A terminal at which these keys are pressed. */
async function* pressed(keys: readonly string[]): AsyncGenerator<string> {
  yield* keys
}
const terminalOf = (keys: readonly string[]) => Object.assign(pressed(keys), { isTTY: true })

/** A new folder with these files in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'regard-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** Every file below a folder, by its path from there. */
export function filesIn(root: string): Record<string, Buffer> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path.slice(root.length + 1), readFileSync(path)]),
  )
}

export const work = `id: vanne
languages: { source: fr, target: en }
title: { fr: La Vanne, en: The Sluice }
contributors:
  - { name: Jeanne Lavoie, sort: "Lavoie, Jeanne", role: aut }
date: "1897"
rights: { source: CC0-1.0, translation: CC0-1.0 }
identifier: urn:uuid:6f3c0c52-6c70-4a0e-9b1f-6a2f6f6a0002
edition: { date: 2026-11-21, page: A5 }
`
export const text = `# La vanne

:::dateline
Lyon, le 3 mai 1897
:::

La vanne est fermée depuis le 2 mai.[^mai] L’eau monte, et le meunier *crie*.

Il criera demain.

[^mai]: Le mois fut froid.
`
export const english = `# The Sluice

Lyons, 3 May 1897

The sluice has been shut since 2 May.[1] The water is rising, and the miller[2] is *shouting*.

He will shout tomorrow.

Notes

[1] The month was cold.

[2] A man who owns a mill. — Tr.
`

/** A workspace with one small work, its English beside it as `english.md`. */
export const smallWorkspace = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => folderOf({ 'source/vanne/work.yaml': work, 'source/vanne/text.md': text, 'english.md': english, ...files })

/** A copy of a folder in a new place. */
export function copyOf(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'regard-'))
  cpSync(root, copy, { recursive: true })
  return copy
}
