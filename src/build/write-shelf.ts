/**
 * Write the shelf: the page that leads to everything that stands in output/.
 * In: a workspace. Out: output/index.html. It lists what is there, so that building one work keeps the others on the shelf.
 */
import type { Work } from '../model/work.js'
import { type PublishedEdition, printShelf, readWork } from '../pipeline.js'
import type { Workspace } from '../workspace.js'
import { publishedEditions } from './published-editions.js'

/** Writes the shelf and returns its path from the root. */
export async function writeShelf(workspace: Workspace): Promise<string> {
  const works: { readonly work: Work; readonly files: readonly PublishedEdition[] }[] = []
  for (const id of await workspace.works()) {
    const { value: work } = await readWork(workspace, id)
    if (work) works.push({ work, files: await publishedEditions(workspace, work) })
  }
  const { path, content } = await printShelf(works.filter(({ files }) => files.length > 0))
  await workspace.write(`output/${path}`, content)
  return `output/${path}`
}
