/** Who may change a file, when two want to, when one of them dies. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { heldLocks, lockPath, releaseAll, withLock } from '../../src/file-lock.js'
import { wordsFor } from '../../src/words/words.js'
import { WorldError } from '../../src/model/world-error.js'

const since = '2026-11-21T10:00:00.000Z'
const scratch = (): string => join(mkdtempSync(join(tmpdir(), 'regard-')), 'en.xlf')
const module = fileURLToPath(new URL('../../src/file-lock.ts', import.meta.url))

/** Runs a program that may use `withLock`, `path` and `say`; what it printed. */
function program(path: string, body: string, kill?: NodeJS.Signals): Promise<string> {
  const text = `import { withLock } from ${JSON.stringify(module)}; import * as fs from 'node:fs'; const path = ${JSON.stringify(path)}; const say = text => process.stdout.write(text + '\\n'); const sleep = ms => new Promise(done => setTimeout(done, ms)); ${body}`
  return new Promise(resolve => {
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', text], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      said += more
      if (kill && said.includes('held')) child.kill(kill)
    })
    child.on('close', () => resolve(said))
  })
}

describe('a lock', () => {
  test('says who holds it and since when, and goes with the work', async () => {
    const path = scratch()
    await withLock(path, { since }, async () => {
      expect(JSON.parse(readFileSync(lockPath(path), 'utf8'))).toMatchObject({ pid: process.pid, host: hostname(), since })
      expect(heldLocks()).toEqual([lockPath(path)])
      expect(await withLock(path, { since }, async () => 'inside')).toBe('inside')
      expect(existsSync(lockPath(path))).toBe(true)
    })
    expect(readdirSync(join(path, '..'))).toEqual([])
  })

  test('goes when the work fails', async () => {
    const path = scratch()
    await expect(withLock(path, { since }, async () => { throw new Error('no') })).rejects.toThrow('no')
    expect(existsSync(lockPath(path))).toBe(false)
  })

  test('that another process holds is told with its name and time', async () => {
    const path = scratch()
    writeFileSync(lockPath(path), JSON.stringify({ pid: process.pid, host: hostname(), user: 'anna', since }))
    const refusal = await withLock(path, { since, patience: 0 }, async () => 'never').catch((error: unknown) => error)
    expect(refusal).toMatchObject({ fault: 'locked', values: { user: 'anna', since } })
    expect(refusal instanceof WorldError && wordsFor('en').world(refusal)).toMatchObject({ message: expect.stringContaining('anna'), hint: expect.stringContaining('.en.xlf.lock') })
  })

  test.each([['of another machine', { pid: 2 ** 22 + 1, host: 'elsewhere', user: 'anna', since }], ['that says nothing', 'not JSON'], ['of no process', { pid: -1, host: hostname(), user: 'anna', since }]])('%s is not stolen', async (_, holder) => {
    const path = scratch()
    writeFileSync(lockPath(path), JSON.stringify(holder))
    await expect(withLock(path, { since, patience: 0 }, async () => 'never')).rejects.toMatchObject({ fault: 'locked' })
    expect(existsSync(lockPath(path))).toBe(true)
  })

  test('of a process that was killed is taken over', async () => {
    const path = scratch()
    await program(path, `await withLock(path, { since: 'then' }, async () => { say('held'); await sleep(20000) })`, 'SIGKILL')
    expect(JSON.parse(readFileSync(lockPath(path), 'utf8'))).toMatchObject({ since: 'then' })
    expect(await withLock(path, { since, patience: 0 }, async () => 'mine')).toBe('mine')
    expect(readdirSync(join(path, '..'))).toEqual([])
  })

  test('is removed at the end of a process that stops in the middle', async () => {
    const path = scratch()
    await withLock(path, { since }, async () => {
      releaseAll()
      expect(existsSync(lockPath(path))).toBe(false)
    })
  })

  test('lets many processes count together without losing one', async () => {
    const path = scratch()
    writeFileSync(path, '0')
    const count = `for (let i = 0; i < 10; i++) await withLock(path, { since: String(process.pid), patience: 60000 }, async () => { const was = Number(fs.readFileSync(path, 'utf8')); await sleep(2); fs.writeFileSync(path, String(was + 1)) })`
    await Promise.all([1, 2, 3, 4].map(() => program(path, count)))
    expect(readFileSync(path, 'utf8')).toBe('40')
  })

  test('makes the work of one process wait its turn, too', async () => {
    const path = scratch()
    const seen: string[] = []
    const job = (name: string) => withLock(path, { since }, async () => {
      seen.push(`${name} begins`)
      await new Promise(resolve => setTimeout(resolve, 5))
      seen.push(`${name} ends`)
    })
    await Promise.all([job('a'), withLock(path, { since }, async () => { throw new Error('no') }).catch(() => seen.push('failed')), job('b')])
    expect(seen).toEqual(['a begins', 'a ends', 'failed', 'b begins', 'b ends'])
  })

  test('is done without where no file can be made', async () => {
    const path = scratch()
    writeFileSync(path, 'a file, not a folder')
    expect(await withLock(join(path, 'en.xlf'), { since }, async () => 'read')).toBe('read')
  })
})
