/**
 * Hold a lock beside a file while it is read, changed and written, so that two commands do not undo each other's work.
 * In: a path and the time. Out: `.<name>.lock` beside it, a JSON object that says who holds it and since when.
 * A lock whose process is gone is taken over; one of another machine cannot be judged and is told with what to do.
 * Where a folder takes no lock (it may only be read), the work goes on without: nothing can be written there either.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { rmSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { hostname, userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { WorldError } from './model/world-error.js'

export type LockHolder = { readonly pid: number; readonly host: string; readonly user: string; readonly since: string }
/** `since`: ISO, from whoever may read the clock. `patience`: milliseconds to wait for a lock that is held. */
export type LockOptions = { readonly since: string; readonly patience?: number }

const held = new Set<string>()
/** What the work that is being done has locked, and the last work that waits for each lock in this process. */
const mine = new AsyncLocalStorage<ReadonlySet<string>>()
const queues = new Map<string, Promise<unknown>>()
const pause = 40

/** The locks that this process holds: what an interrupted command must remove. */
export function heldLocks(): readonly string[] {
  return [...held]
}

export const lockPath = (path: string): string => join(dirname(path), `.${basename(path)}.lock`)

/**
 * Does some work while the file is locked. Fails with `locked` when another process holds it for longer than `patience`.
 * Work within such work has the lock already; other work of this process waits its turn.
 */
export async function withLock<Result>(path: string, options: LockOptions, work: () => Promise<Result>): Promise<Result> {
  const lock = lockPath(path)
  const own = mine.getStore() ?? new Set<string>()
  if (own.has(lock)) return work()
  const turn = (queues.get(lock) ?? Promise.resolve()).then(() => mine.run(new Set([...own, lock]), () => whileHeld(lock, path, options, work)))
  const settled = turn.catch(() => undefined).finally(() => queues.get(lock) === settled && queues.delete(lock))
  queues.set(lock, settled)
  return turn
}

async function whileHeld<Result>(lock: string, path: string, options: LockOptions, work: () => Promise<Result>): Promise<Result> {
  const isTaken = await take(lock, path, options)
  try {
    return await work()
  } finally {
    if (isTaken) release(lock)
  }
}

/** Removes the locks of this process, at its end. */
export function releaseAll(): void {
  for (const lock of held) release(lock)
}

function release(lock: string): void {
  rmSync(lock, { force: true })
  held.delete(lock)
}

/** False where no lock can be made. */
async function take(lock: string, path: string, { since, patience = 3000 }: LockOptions): Promise<boolean> {
  const me: LockHolder = { pid: process.pid, host: hostname(), user: userName(), since }
  for (let waited = 0; ; waited += pause) {
    const made = await make(lock, `${JSON.stringify(me)}\n`)
    if (made !== 'held') return made === 'made'
    const holder = await holderOf(lock)
    const isFree = holder === 'nobody' || (typeof holder === 'object' && isGone(holder) && (await clear(lock, holder)))
    if (isFree && waited <= patience) continue
    if (waited >= patience) throw new WorldError('locked', { path, lock, ...(typeof holder === 'object' ? holder : { user: '?', host: '?', pid: 0, since: '?' }) })
    await new Promise(resolve => setTimeout(resolve, pause))
  }
}

/** A lock appears with its whole content: written beside, then linked, which fails if there is one. */
async function make(lock: string, content: string): Promise<'made' | 'held' | 'impossible'> {
  const draft = `${lock}.${process.pid}`
  try {
    await fs.mkdir(dirname(lock), { recursive: true })
    await fs.writeFile(draft, content)
  } catch {
    return 'impossible'
  }
  try {
    await fs.link(draft, lock)
    held.add(lock)
    return 'made'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EEXIST') return 'held'
    return code === 'EPERM' || code === 'ENOSYS' || code === 'ENOTSUP' ? makePlain(lock, content) : 'impossible'
  } finally {
    await fs.rm(draft, { force: true }).catch(() => undefined)
  }
}

/** For file systems without links. */
async function makePlain(lock: string, content: string): Promise<'made' | 'held' | 'impossible'> {
  try {
    await fs.writeFile(lock, content, { flag: 'wx' })
    held.add(lock)
    return 'made'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'held' : 'impossible'
  }
}

async function holderOf(lock: string): Promise<LockHolder | 'unknown' | 'nobody'> {
  try {
    const said: unknown = JSON.parse(await fs.readFile(lock, 'utf8'))
    return isHolder(said) ? said : 'unknown'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'nobody' : 'unknown'
  }
}

function isHolder(said: unknown): said is LockHolder {
  if (typeof said !== 'object' || said === null) return false
  const { pid, host, user, since } = said as Record<string, unknown>
  return Number.isSafeInteger(pid) && Number(pid) > 0 && [host, user, since].every(one => typeof one === 'string')
}

/** Whether the process has ended; of another machine nobody can say. */
function isGone({ pid, host }: LockHolder): boolean {
  if (host !== hostname()) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

/** Takes away a dead lock, and only that one: if another process was faster, its lock is put back. */
async function clear(lock: string, dead: LockHolder): Promise<boolean> {
  const aside = `${lock}.${process.pid}.gone`
  try {
    await fs.rename(lock, aside)
  } catch {
    return true
  }
  const holder = await holderOf(aside)
  const isDead = typeof holder === 'object' && holder.pid === dead.pid && holder.since === dead.since
  if (!isDead) await fs.link(aside, lock).catch(() => undefined)
  await fs.rm(aside, { force: true })
  return isDead
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return '?'
  }
}
