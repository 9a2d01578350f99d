/** Hold `regard export` to what a person sees: the file, what is kept of it, and what wrong words are answered. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../src/cli/program.js'
import { exportFormats } from '../../src/translate/export-formats.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'regard-export-'))
for (const part of ['source', 'translations']) cpSync(join(root, part), join(folder, part), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))
const work = 'la-rive-en-regard'
const kept = join(folder, `translations/${work}/exchanged`)
const translation = join(folder, `translations/${work}/en.xlf`)

async function regard(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [out, err]: string[][] = [[], []]
  const code = await runCommandLine(['--workspace', folder, ...args], { stdout: { write: text => out?.push(text) }, stderr: { write: text => err?.push(text) }, environment: { LANG: 'en' } })
  return { code, out: out?.join('') ?? '', err: err?.join('') ?? '' }
}

describe('regard export', () => {
  it.each(['xliff12', 'xliff20', 'xliff21', 'xliff22', 'tmx', 'po'])('writes %s, keeps what it sent, and merging it back untouched changes nothing', async format => {
    const before = readFileSync(translation, 'utf8')
    const out = join(folder, `sent.${format}`)
    expect((await regard('export', work, '--as', format, '--out', out)).code).toBe(0)
    const first = readFileSync(out, 'utf8')
    expect(readdirSync(kept)).toHaveLength(1)
    const again = await regard('export', work, '--as', format, '--out', out)
    expect(again.out).toContain('holds this already')
    expect(readFileSync(out, 'utf8')).toBe(first)
    const merged = await regard('merge', work, out)
    expect([merged.code, /taken 0, .*conflicts 0, unknown 0/.test(merged.out)]).toEqual([0, true])
    expect(readFileSync(translation, 'utf8')).toBe(before)
  })

  it('brings back what a translator changed, and only that', async () => {
    const out = join(folder, 'changed.po')
    await regard('export', work, '--as', 'po', '--out', out)
    const before = readFileSync(translation, 'utf8')
    writeFileSync(out, readFileSync(out, 'utf8').replace('msgstr "To the Reader"', 'msgstr "To Whoever Reads"').replace(/msgstr "([^"]*)To the Reader"/, 'msgstr "$1To Whoever Reads"'))
    expect((await regard('merge', work, out)).out).toContain('taken 1')
    const lines = new Set(before.split('\n'))
    expect(readFileSync(translation, 'utf8').split('\n').filter(line => !lines.has(line) && line.includes('<target>'))).toHaveLength(1)
  })

  it('writes into output/ when no file is named, and the terms of the work as TBX', async () => {
    writeFileSync(join(folder, `source/${work}/terms.tsv`), 'imprimeur\tprinter\n')
    const { code, out } = await regard('export', work, '--as', 'tbx')
    expect([code, out]).toEqual([0, expect.stringContaining(`output/${work}/exchange/${work}.en.tbx`)])
    expect(readFileSync(join(folder, `output/${work}/exchange/${work}.en.tbx`), 'utf8')).toContain('<term>printer</term>')
    rmSync(join(folder, `source/${work}/terms.tsv`))
  })

  it('writes each version of XLIFF into a file of its own', async () => {
    const paths = exportFormats.map(({ extension }) => extension)
    expect(new Set(paths).size).toBe(exportFormats.length)
    const { out } = await regard('export', work, '--as', 'xliff12')
    expect(out).toContain(`output/${work}/exchange/${work}.en.xliff12.xlf`)
  })

  it('names the formats when it knows none of that name, and writes nothing', async () => {
    const { code, err } = await regard('export', work, '--as', 'sdlppx', '--out', join(folder, 'none'))
    expect([code, err]).toEqual([2, expect.stringMatching(/sdlppx.*xliff12, xliff20/)])
    expect(existsSync(join(folder, 'none'))).toBe(false)
    expect((await regard('export', 'no-such-work', '--as', 'po')).code).toBe(2)
    expect((await regard('export', work, '--as', 'po', '--only', 'some')).code).toBe(2)
  })
})
