/**
 * Read a file that a person wants to bring in, an edge of the import.
 * In: a path. Out: its bytes, or a WorldError that says what stands in the way: it is not there, a folder, a device, forbidden or
 * too large. Its size is asked before anything is read.
 */
import { promises as fs } from 'node:fs'
import { WorldError, type WorldFault } from '../model/world-error.js'

/** The largest file that is read at all, pictures included: 150 million bytes. */
const mostBytes = 150_000_000

const faults: Readonly<Record<string, WorldFault>> = { ENOENT: 'no-such-file', ENOTDIR: 'no-such-file', ENAMETOOLONG: 'no-such-file', EACCES: 'not-allowed', EPERM: 'not-allowed', EISDIR: 'is-a-folder' }

export async function loadInput(path: string): Promise<Uint8Array> {
  try {
    const found = await fs.stat(path)
    if (found.isDirectory()) throw new WorldError('is-a-folder', { path })
    if (!found.isFile()) throw new WorldError('no-file-of-bytes', { path })
    if (found.size > mostBytes) throw new WorldError('file-too-large', { path, size: Math.round(found.size / 1_000_000), limit: mostBytes / 1_000_000 })
    return await fs.readFile(path)
  } catch (error) {
    throw error instanceof WorldError ? error : explained(path, error)
  }
}

function explained(path: string, error: unknown): WorldError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const fault = faults[code]
  return fault ? new WorldError(fault, { path }) : new WorldError('cannot-read', { path, reason: error instanceof Error ? error.message : String(error) })
}
