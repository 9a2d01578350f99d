/**
 * Do one publishing job from the disk to the finished, proved files.
 * In: a workspace's folder, a work, a format and a layout. Out: files that are not written yet.
 */
import type { Checked } from '../model/diagnostic.js'
import type { NamedFile } from '../model/edition.js'
import type { Format, Layout } from '../model/work.js'
import { loadWork, publishEdition } from '../pipeline.js'
import { Workspace } from '../workspace.js'

/** One edition of one work of a workspace. */
export type EditionJob = { readonly root: string; readonly work: string; readonly format: Format; readonly layout: Layout }
export type EditionResult = Checked<readonly NamedFile[]>

/** The files of one edition. What is wrong with the work itself was said by whoever planned the job, and is not said again. */
export async function runJob(job: EditionJob): Promise<EditionResult> {
  const { value } = await loadWork(Workspace.open(job.root), job.work)
  return value ? publishEdition(value, job) : { value: [], diagnostics: [] }
}
