/**
 * Tell whether a name on the command line is a work of the workspace or a file.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Workspace } from '../workspace.js'

/** The workspace that has a work of this name; undefined when the name must be a file's. */
export async function workNamed(root: string, name: string): Promise<Workspace | undefined> {
  if (!existsSync(join(root, 'source'))) return undefined
  const workspace = Workspace.open(root)
  return (await workspace.works()).includes(name) ? workspace : undefined
}
