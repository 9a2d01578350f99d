#!/usr/bin/env node
/**
 * Turn arguments into a command and a command into an exit code.
 * 0: done. 1: errors in the content. 2: wrong usage, or the world failed. 130: interrupted. Never a stack trace
 * for any of these. 70: a fault of the program, with its stack.
 */
import { rmSync } from 'node:fs'
import { pendingFiles } from '../atomic-write.js'
import { releaseAll } from '../file-lock.js'
import { runCommandLine } from './program.js'
import { reportBug } from './report-bug.js'
import { terminalWords } from './terminal.js'

process.on('SIGINT', () => interrupt(130))
process.on('SIGTERM', () => interrupt(143))
process.on('exit', releaseAll)

/** What stood on disk before stays; what was half written goes. */
function interrupt(code: number): void {
  for (const file of pendingFiles()) rmSync(file, { force: true })
  process.exit(code)
}

for (const stream of [process.stdout, process.stderr]) stream.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2))
process.on('uncaughtException', error => process.exit(reportBug(error, terminalWords(), process.stderr)))
process.exitCode = await runCommandLine(process.argv.slice(2), { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, environment: process.env })
