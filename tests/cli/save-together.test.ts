/** What stands in the file when two programs save it at once, or one of them dies in the middle. */
import { spawn } from 'node:child_process'
import * as fs from 'node:fs/promises'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Disk } from '../../src/atomic-write.js'
import { plainText } from '../../src/model/inline-walk.js'
import type { Catalog } from '../../src/model/catalog.js'
import { type LoadedWork, loadWork } from '../../src/pipeline.js'
import { saveTranslation } from '../../src/save-translation.js'
import { parseXliff } from '../../src/translate/parse-xliff.js'
import { SourceText } from '../../src/model/place.js'
import { Workspace } from '../../src/workspace.js'
import { regard, smallWorkspace } from '../support/command-line.js'
import { spell } from '../translate/merge/sides.js'

const path = 'translations/vanne/en.xlf'
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const fileIn = (root: string): string => readFileSync(join(root, path), 'utf8')
const catalogIn = (root: string): Catalog => parseXliff(new SourceText(path, fileIn(root))).value

async function workspace(): Promise<string> {
  const root = smallWorkspace()
  await regard(['--workspace', root, 'sync'])
  return root
}

async function load(root: string, disk: Disk = fs): Promise<{ readonly door: Workspace; readonly loaded: LoadedWork }> {
  const door = Workspace.open(root, disk)
  const { value } = await loadWork(door, 'vanne')
  if (!value) throw new Error('no work')
  return { door, loaded: value }
}

/** The work with one sentence translated. */
function answered(loaded: LoadedWork, source: string, target: string): LoadedWork {
  const body = loaded.catalog.body.map(unit => ({ ...unit, segments: unit.segments.map(segment => (plainText(segment.source) === source ? { ...segment, state: 'translated' as const, target: [{ type: 'text' as const, text: target }] } : segment)) }))
  return { ...loaded, catalog: { ...loaded.catalog, body } }
}

describe('two who read the same file', () => {
  test('and translate different sentences both find theirs in it', async () => {
    const root = await workspace()
    const [anna, bruno] = [await load(root), await load(root)]
    const first = await saveTranslation(anna.door, answered(anna.loaded, 'Il criera demain.', 'He will shout tomorrow.'))
    const second = await saveTranslation(bruno.door, answered(bruno.loaded, 'La vanne', 'The Sluice'))
    expect(first.diagnostics).toEqual([])
    expect(second.diagnostics.map(({ rule, values }) => [rule, values.taken, values.conflicts])).toEqual([['translation-changed-meanwhile', 1, 0]])
    expect(fileIn(root)).toContain('He will shout tomorrow.')
    expect(fileIn(root)).toContain('The Sluice')
  })

  test('and translate one sentence both keep their reading', async () => {
    const root = await workspace()
    const [anna, bruno] = [await load(root), await load(root)]
    await saveTranslation(anna.door, answered(anna.loaded, 'Il criera demain.', 'He will shout.'))
    const { diagnostics } = await saveTranslation(bruno.door, answered(bruno.loaded, 'Il criera demain.', 'He shall cry.'))
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['translation-changed-meanwhile', 'translation-conflict'])
    expect(spell(catalogIn(root))).toContain(`Il criera demain. | He shall cry. | translated | regard:conflict\n? conflict, ${path}: He will shout.`)
  })

  test('write nothing over a file that is broken by then', async () => {
    const root = await workspace()
    const { door, loaded } = await load(root)
    writeFileSync(join(root, path), '<xliff')
    const { value, diagnostics } = await saveTranslation(door, answered(loaded, 'La vanne', 'The Sluice'))
    expect([value.changed, diagnostics.some(({ severity }) => severity === 'error'), fileIn(root)]).toEqual([false, true, '<xliff'])
  })

  test.each([['with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)], ['in UTF-16', (text: string) => Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')]])('%s save it as anybody does', async (_, encode) => {
    const root = await workspace()
    writeFileSync(join(root, path), encode(fileIn(root)))
    const { door, loaded } = await load(root)
    const { diagnostics } = await saveTranslation(door, answered(loaded, 'La vanne', 'The Sluice'))
    expect(diagnostics).toEqual([])
    expect(fileIn(root)).toContain('The Sluice')
  })

  test('make it anew where it was removed', async () => {
    const root = await workspace()
    const { door, loaded } = await load(root)
    await fs.rm(join(root, path))
    await saveTranslation(door, answered(loaded, 'La vanne', 'The Sluice'))
    expect(fileIn(root)).toContain('The Sluice')
  })
})

describe('the program', () => {
  const start = (root: string, ...args: string[]): Promise<number | null> =>
    new Promise(resolve => {
      spawn(process.execPath, ['--import', import.meta.resolve('tsx'), main, '--workspace', root, ...args], { stdio: 'ignore' }).on('exit', resolve)
    })

  test('run twice at once merges two files that came back, and loses neither', async () => {
    const root = await workspace()
    const pristine = fileIn(root)
    const back = (name: string, source: string, target: string): string => {
      writeFileSync(join(root, name), pristine.replace(new RegExp(`state="initial">(\\s*)<source>${source}</source>`), `state="translated">$1<source>${source}</source>$1<target>${target}</target>`))
      return join(root, name)
    }
    const files = [back('a.xlf', 'Il criera demain\\.', 'He will shout.'), back('b.xlf', 'La vanne', 'The Sluice')]
    expect(await Promise.all(files.map(file => start(root, 'merge', 'vanne', file)))).toEqual([0, 0])
    expect(fileIn(root)).toContain('He will shout.')
    expect(fileIn(root)).toContain('The Sluice')
    expect(readdirSync(join(root, 'translations/vanne'))).toEqual(['en.xlf'])
  })

  test('says who holds the file, and goes on where the holder is dead', async () => {
    const root = await workspace()
    const lock = join(root, 'translations/vanne/.en.xlf.lock')
    const holder = { pid: process.ppid, host: hostname(), user: 'anna', since: '2026-11-21T10:00:00.000Z' }
    writeFileSync(lock, JSON.stringify(holder))
    expect(await regard(['--workspace', root, 'sync'])).toMatchObject({ code: 2, err: expect.stringContaining('anna') })
    writeFileSync(lock, JSON.stringify({ ...holder, pid: 2 ** 22 + 7 }))
    expect(await regard(['--workspace', root, 'sync'])).toMatchObject({ code: 0 })
    expect(readdirSync(join(root, 'translations/vanne'))).toEqual(['en.xlf'])
  })
})

describe('a disk', () => {
  const failing = (code: string, call: 'open' | 'rename'): Disk => ({
    ...fs,
    [call]: async () => {
      throw Object.assign(new Error(`${code}: it failed`), { code })
    },
  })

  test.each([
    ['in a folder that may only be read', 'EACCES', 'open', 'cannot-write'],
    ['that fails between the new file and its name', 'EIO', 'rename', 'cannot-write'],
    ['that is full', 'ENOSPC', 'rename', 'disk-full'],
  ] as const)('%s leaves the old file whole', async (_, code, call, fault) => {
    const root = await workspace()
    const before = fileIn(root)
    const { door, loaded } = await load(root, failing(code, call))
    await expect(saveTranslation(door, answered(loaded, 'La vanne', 'The Sluice'))).rejects.toMatchObject({ fault })
    expect(fileIn(root)).toBe(before)
    expect(readdirSync(join(root, 'translations/vanne'))).toEqual(['en.xlf'])
  })

  test('that lost its power between the new file and its name does not stop the next save', async () => {
    const root = await workspace()
    writeFileSync(join(root, 'translations/vanne/.en.xlf.99999-1.regard-tmp'), 'half of')
    const { door, loaded } = await load(root)
    await saveTranslation(door, answered(loaded, 'La vanne', 'The Sluice'))
    expect(fileIn(root)).toContain('The Sluice')
  })
})
