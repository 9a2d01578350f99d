/**
 * Build the sample twice, in two folders, under two time zones and locales and with other numbers of workers: every file must
 * be the same, byte for byte. It runs the compiled command, so compile first (`make test` does).
 */
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root, runRegard } from './support/run-regard.js'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** The fingerprint of every file that a build of the sample makes. */
async function build(env: Readonly<Record<string, string>>, jobs: string): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'))
  folders.push(folder)
  for (const part of ['source', 'translations']) cpSync(join(root, part), join(folder, part), { recursive: true })
  const { code, stderr } = await runRegard(['--workspace', folder, 'build', '--jobs', jobs], env)
  if (code !== 0) throw new Error(stderr)
  const files = readdirSync(join(folder, 'output'), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = files.map(entry => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map(path => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]))
}

describe('two builds of the sample', () => {
  it('give the same files, whatever the place, the time zone, the locale and the number of workers', { timeout: 300_000 }, async () => {
    const here = await build({ TZ: 'Pacific/Kiritimati', LC_ALL: 'fr_FR.UTF-8', LANG: 'fr_FR.UTF-8' }, '1')
    const there = await build({ TZ: 'America/Adak', LC_ALL: 'C', LANG: 'C' }, '3')
    expect(Object.keys(here).filter(path => path.endsWith('.pdf')).length).toBeGreaterThan(0)
    expect(there).toEqual(here)
  })
})
