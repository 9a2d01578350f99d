/**
 * Note a process's peak memory when it ends. Preloaded by `NODE_OPTIONS`, so that child processes note theirs too.
 */
import { appendFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const file = process.env.PEAK_FILE
if (file && isMainThread) process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`))
