/**
 * Run pandoc on a document in a child process, an edge of the import.
 * In: bytes and the name of a reader. Out: pandoc's tree, or a WorldError that says why there is none.
 * The child gets no environment, a limit of time and a limit of output, and is killed when the caller aborts.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { WorldError } from '../../model/world-error.js'
import { type PandocDocument, parsePandocJson } from './pandoc-ast.js'

/** `seconds`: how long pandoc may take; `signal` kills it. */
export type PandocLimits = { readonly seconds?: number; readonly signal?: AbortSignal }

const usualSeconds = 120
/** Pandoc's JSON is about ten times as long as the text; this is a text of some forty million characters. */
const mostOutput = 400_000_000

/** The compiled worker: beside this file, or, when this file runs uncompiled, in `dist`. */
const worker = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../../dist/import/foreign/pandoc-worker.js' : './pandoc-worker.js', import.meta.url))

/** The tree that pandoc's `reader` makes of a document; `path` is for messages. */
export async function runPandoc(bytes: Uint8Array, reader: string, path: string, limits: PandocLimits = {}): Promise<PandocDocument> {
  const seconds = limits.seconds ?? usualSeconds
  const ended = await runWorker(bytes, reader, seconds, limits.signal)
  limits.signal?.throwIfAborted()
  if (ended.killed) throw new WorldError('converter-slow', { path, seconds })
  const { json, error } = parseAnswer(ended.output)
  const document = parsePandocJson(json)
  if (!document) throw new WorldError('converter-failed', { path, reason: reasonOf(error || ended.complaint) })
  return document
}

type Ended = { readonly output: string; readonly complaint: string; readonly killed: boolean }

function runWorker(bytes: Uint8Array, reader: string, seconds: number, signal: AbortSignal | undefined): Promise<Ended> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [worker, reader], { env: {}, timeout: seconds * 1000, killSignal: 'SIGKILL', ...(signal && { signal }) })
    const output: Buffer[] = []
    const complaint: Buffer[] = []
    let length = 0
    child.stdout.on('data', (chunk: Buffer) => {
      output.push(chunk)
      length += chunk.length
      if (length > mostOutput) child.kill('SIGKILL')
    })
    child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk))
    // A child that ends early closes its input; what it says on its output tells why.
    child.stdin.on('error', () => {})
    child.on('error', fault => complaint.push(Buffer.from(fault.message)))
    child.on('close', (_code, killer) => resolve({ output: Buffer.concat(output).toString(), complaint: Buffer.concat(complaint).toString(), killed: killer !== null }))
    child.stdin.end(bytes)
  })
}

function parseAnswer(output: string): { json: string; error: string } {
  try {
    const answer: unknown = JSON.parse(output)
    if (typeof answer !== 'object' || answer === null) return { json: '', error: '' }
    const field = (name: string): string => (name in answer ? String((answer as Record<string, unknown>)[name]) : '')
    return { json: field('json'), error: field('error') }
  } catch {
    return { json: '', error: '' }
  }
}

/** The first line of what pandoc complained, without its prefix. */
function reasonOf(complaint: string): string {
  const line = complaint.split('\n').find(text => text.trim() !== '')?.trim() ?? 'pandoc gave no answer'
  return line.replace(/^(?:ERROR|pandoc[^:]*):\s*/, '').slice(0, 200)
}
