/**
 * Make several editions at once, each in a worker thread.
 * In: jobs. Out: each job's files and diagnostics, the same whatever the number of workers; p-limit keeps the queue.
 * One worker, or code that was not compiled (a test), works in this thread.
 */
import { Worker } from 'node:worker_threads'
import pLimit from 'p-limit'
import { WorldError, type WorldFault } from '../model/world-error.js'
import { type EditionJob, type EditionResult, runJob } from './publish-job.js'

/** What a worker answers: the result, the world's failure, or the stack of a bug. */
export type Answer =
  | { readonly kind: 'done'; readonly result: EditionResult }
  | { readonly kind: 'world'; readonly fault: WorldFault; readonly values: WorldError['values'] }
  | { readonly kind: 'bug'; readonly stack: string }

const script = new URL('./publish-worker.js', import.meta.url)
const compiled = import.meta.url.endsWith('.js')

export class EditionWorkers {
  private readonly workers = new Set<Worker>()
  private readonly idle: Worker[] = []
  private closed = false
  private readonly limit: ReturnType<typeof pLimit>
  private readonly threads: boolean

  /** `count`: how many editions are made at once. */
  constructor(count: number) {
    this.limit = pLimit(count)
    this.threads = compiled && count > 1
  }

  /** Makes an edition as soon as a worker is free. */
  publish(job: EditionJob): Promise<EditionResult> {
    return this.limit(() => (this.threads ? this.inThread(job) : runJob(job)))
  }

  /** Ends all workers, at work or not: jobs that wait are never begun, and nothing may be published after. */
  async close(): Promise<void> {
    this.closed = true
    this.limit.clearQueue()
    await Promise.all([...this.workers].map(worker => worker.terminate()))
  }

  private async inThread(job: EditionJob): Promise<EditionResult> {
    if (this.closed) throw new Error('The publishing workers have been closed.')
    const worker = this.idle.pop() ?? this.hire()
    const answer = await ask(worker, job)
    this.idle.push(worker)
    if (answer.kind === 'world') throw new WorldError(answer.fault, answer.values)
    if (answer.kind === 'bug') throw new Error(answer.stack)
    return answer.result
  }

  private hire(): Worker {
    const worker = new Worker(script)
    this.workers.add(worker)
    return worker
  }
}

/** Sends a job and waits for its answer. Only our own listeners are taken away: a worker needs those of Node. */
function ask(worker: Worker, job: EditionJob): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const done = () => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    }
    const onMessage = (answer: Answer) => {
      done()
      resolve(answer)
    }
    const onError = (error: unknown) => {
      done()
      reject(error)
    }
    const onExit = (code: number) => onError(new Error(`A publishing worker ended with code ${code}.`))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(job)
  })
}
