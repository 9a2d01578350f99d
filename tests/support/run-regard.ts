/**
 * Run the compiled command as a person does, and measure it: time, and the peak memory of the largest process.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const command = join(root, 'dist/cli/main.js')
const preload = new URL('note-peak.mjs', import.meta.url).href

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string; readonly seconds: number; readonly peakMegabytes: number }

/** Runs `regard` with these arguments. Never throws on a failing command: look at `code`. */
export async function runRegard(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'peak-'))
  const peakFile = join(folder, 'peak')
  writeFileSync(peakFile, '')
  try {
    const started = performance.now()
    const ended = await spawnNode([command, ...args], { ...env, PEAK_FILE: peakFile, NODE_OPTIONS: `--import=${preload}` })
    const seconds = (performance.now() - started) / 1000
    const peaks = readFileSync(peakFile, 'utf8').trim().split('\n').map(Number)
    return { ...ended, seconds, peakMegabytes: Math.max(...peaks) / 1024 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function spawnNode(args: readonly string[], env: Readonly<Record<string, string>>): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const heard = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      heard.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      heard.stderr += text
    })
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? 2, ...heard }))
  })
}
