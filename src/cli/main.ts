#!/usr/bin/env node
/**
 * Turn arguments into a command and a command into an exit code.
 * 0: done. 1: errors in the content. 2: wrong usage, or the world failed. 130: interrupted. Never a stack trace for any of these.
 */
import { rmSync } from 'node:fs'
import { pendingFiles } from '../atomic-write.js'
import { runCommandLine } from './program.js'

process.on('SIGINT', () => interrupt(130))
process.on('SIGTERM', () => interrupt(143))

/** What stood on disk before stays; what was half written goes. */
function interrupt(code: number): void {
  for (const file of pendingFiles()) rmSync(file, { force: true })
  process.exit(code)
}

process.stdout.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2))
process.exitCode = await runCommandLine(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, environment: process.env })
