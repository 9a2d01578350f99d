/**
 * Ask the Nu HTML checker about every HTML file at once: errors and warnings count. It must be silent.
 */
import { fileURLToPath } from 'node:url'
import { programPath, run } from '../programs.js'
import type { Verdict } from '../verdict.js'

const jar = fileURLToPath(new URL('../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url))

type Report = { messages: { type: string; subType?: string; url?: string; lastLine?: number; lastColumn?: number; message: string }[] }

export async function nu(files: readonly string[]): Promise<Verdict> {
  const java = programPath('java')
  const version = (await run(java, ['-jar', jar, '--version'])).stdout.split(' ')[0]?.trim() ?? '?'
  // The deepest tables of a long work need more stack than Java gives by itself.
  const { stdout } = await run(java, ['-Xss64m', '-jar', jar, '--format', 'json', '--exit-zero-always', '--stdout', ...files])
  const { messages } = JSON.parse(stdout) as Report
  const findings = messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .map(({ type, subType, url, lastLine, lastColumn, message }) => ({ file: url ? fileURLToPath(url) : '', text: `${subType ?? type} ${lastLine ?? 0}:${lastColumn ?? 0} ${message}` }))
  return { checker: 'Nu HTML', version, files: files.length, findings }
}
