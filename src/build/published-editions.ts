/**
 * List what stands in output/ of a work, whoever asked for it.
 * In: a workspace and a work. Out: its editions on disk, in the order of formats and layouts.
 */
import { formats, layouts, type Work } from '../model/work.js'
import { editionPath, type PublishedEdition } from '../pipeline.js'
import type { Workspace } from '../workspace.js'

/** The editions of a work that have been made: its own layout first; paths from output/. */
export async function publishedEditions(workspace: Workspace, work: Work): Promise<PublishedEdition[]> {
  const ordered = [work.edition.layout, ...layouts.filter(layout => layout !== work.edition.layout)]
  const possible = formats.flatMap(format => ordered.map(layout => ({ format, layout })))
  const made = possible.map(plan => ({ ...plan, path: `${work.id}/${editionPath(work, plan)}` })).filter(({ path }) => workspace.has(`output/${path}`))
  return Promise.all(made.map(async edition => ({ ...edition, bytes: await workspace.sizeOf(`output/${edition.path}`) })))
}
