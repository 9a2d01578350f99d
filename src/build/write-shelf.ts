/**
 * Write the shelf: the page that leads to everything that stands in output/.
 * In: a workspace. Out: output/index.html. It lists what is there, so that building one work keeps the others on the shelf.
 */
import { formats, layouts, type Work } from '../model/work.js'
import { editionPath, type PublishedEdition, printShelf, readWork } from '../pipeline.js'
import type { Workspace } from '../workspace.js'

/** Writes the shelf and returns its path from the root. */
export async function writeShelf(workspace: Workspace): Promise<string> {
  const works: { readonly work: Work; readonly files: readonly PublishedEdition[] }[] = []
  for (const id of await workspace.works()) {
    const { value: work } = await readWork(workspace, id)
    if (work) works.push({ work, files: await filesOf(workspace, work) })
  }
  const { path, content } = await printShelf(works.filter(({ files }) => files.length > 0))
  await workspace.write(`output/${path}`, content)
  return `output/${path}`
}

/** The editions of a work that have been made, in the order of formats and layouts. */
async function filesOf(workspace: Workspace, work: Work): Promise<PublishedEdition[]> {
  const plans = formats.flatMap(format => [work.edition.layout, ...layouts.filter(layout => layout !== work.edition.layout)].map(layout => ({ format, layout })))
  const made = plans.map(plan => ({ ...plan, path: `${work.id}/${editionPath(work, plan)}` })).filter(({ path }) => workspace.has(`output/${path}`))
  return Promise.all(made.map(async file => ({ ...file, bytes: await workspace.sizeOf(`output/${file.path}`) })))
}
