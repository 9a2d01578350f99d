/**
 * Write files so that a reader finds either the old content or the new one, never a half.
 * In: a path and its content. Out: the file, by way of a temporary one beside it (write, fsync, rename).
 * A crash of the machine leaves at most a hidden `.regard-tmp` file beside it; Ctrl-C removes even that.
 */
import { closeSync, fsyncSync, openSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { WorldError } from './model/world-error.js'

/** The calls of the operating system that writing needs; tests give a disk that is full. */
export type Disk = Pick<typeof fs, 'mkdir' | 'open' | 'rename' | 'rm' | 'readFile'>

const pending = new Set<string>()

/** The temporary files of writes that have not ended: what an interrupted command must remove. */
export function pendingFiles(): readonly string[] {
  return [...pending]
}

/** Writes `content`, unless the file holds just that already. Returns whether it was written; fails with a `WorldError`. */
export async function writeAtomically(path: string, content: string | Uint8Array, disk: Disk = fs): Promise<boolean> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  if (await holds(path, bytes, disk)) return false
  const temporary = temporaryPath(path)
  pending.add(temporary)
  try {
    await disk.mkdir(dirname(path), { recursive: true })
    await writeThrough(temporary, bytes, disk)
    await disk.rename(temporary, path)
    syncFolder(dirname(path))
  } catch (error) {
    await disk.rm(temporary, { force: true }).catch(() => undefined)
    throw toWorldError(error, path)
  } finally {
    pending.delete(temporary)
  }
  return true
}

let writes = 0

/** A name of its own for each write, so that two programs that write one file do not write into each other. */
function temporaryPath(path: string): string {
  writes += 1
  return join(dirname(path), `.${basename(path)}.${process.pid}-${writes}.regard-tmp`)
}

async function holds(path: string, bytes: Uint8Array, disk: Disk): Promise<boolean> {
  try {
    return Buffer.compare(await disk.readFile(path), bytes) === 0
  } catch {
    return false
  }
}

async function writeThrough(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const handle = await disk.open(path, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The rename itself must survive a power cut; systems that cannot sync a folder are left in peace. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  } catch {
    // Not every file system lets a folder be opened or synced.
  }
}

function toWorldError(error: unknown, path: string): WorldError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = error instanceof Error ? error.message : String(error)
  return code === 'ENOSPC' || code === 'EDQUOT' ? new WorldError('disk-full', { path }) : new WorldError('cannot-write', { path, reason })
}
