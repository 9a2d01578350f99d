/**
 * Serve publishing jobs in a thread of its own: a job comes as a message, its answer goes back as one.
 */
import { parentPort } from 'node:worker_threads'
import { WorldError } from '../model/world-error.js'
import { type EditionJob, runJob } from './publish-job.js'
import type { Answer } from './publish-pool.js'

async function answer(job: EditionJob): Promise<Answer> {
  try {
    return { kind: 'done', result: await runJob(job) }
  } catch (error) {
    if (error instanceof WorldError) return { kind: 'world', fault: error.fault, values: error.values }
    return { kind: 'bug', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', async (job: EditionJob) => {
  parentPort?.postMessage(await answer(job))
})
