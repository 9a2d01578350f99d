/**
 * Find the XLIFF files that a person means by files, folders and `-`.
 * In: arguments. Out: paths of files, those of a folder in the order of their names; `-` stays.
 */
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { WorldError } from '../model/world-error.js'
import { readBytes } from '../workspace.js'
import type { KeySource } from './keys.js'

/** What is not a folder is taken for a file; whoever reads it says if it is not there. */
export async function xliffFiles(paths: readonly string[], none: (path: string) => string): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    const isFolder = path !== '-' && (await stat(path).then(it => it.isDirectory(), () => false))
    const files = isFolder ? await filesBelow(path) : [path]
    if (files.length === 0) throw new WorldError('usage', { reason: none(path) })
    for (const file of files) if (!found.includes(file)) found.push(file)
  }
  return found
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(isXliff).map(entry => join(entry.parentPath, entry.name)).sort()
}

const isXliff = (entry: Dirent): boolean => entry.isFile() && /\.(?:xlf|xliff)$/i.test(entry.name)

/** The bytes of a file, or of standard input for `-`. */
export async function bytesOf(path: string, stdin: KeySource | undefined): Promise<Uint8Array> {
  if (path !== '-') return readBytes(path)
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin ?? []) chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
  return Buffer.concat(chunks)
}
