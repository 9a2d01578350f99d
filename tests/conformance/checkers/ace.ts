/**
 * Ask Ace by DAISY about every EPUB: each violation of an accessibility rule counts, of whatever impact.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { programPath, run } from '../programs.js'
import type { Finding, Verdict } from '../verdict.js'

const cli = fileURLToPath(new URL('../node_modules/@daisy/ace-cli/bin/ace.js', import.meta.url))

type Outcome = { 'earl:outcome': string; 'dct:description'?: string }
type Report = {
  'earl:assertedBy': { 'doap:release': { 'doap:revision': string } }
  'earl:result': Outcome
  assertions: {
    'earl:testSubject': { url: string }
    assertions: { 'earl:test': { 'dct:title': string; 'earl:impact': string }; 'earl:result': Outcome }[]
  }[]
}

export async function ace(files: readonly string[]): Promise<Verdict> {
  let version = '?'
  const findings: Finding[] = []
  for (const file of files) {
    const report = await reportOn(file)
    version = report['earl:assertedBy']['doap:release']['doap:revision']
    findings.push(...violations(file, report))
  }
  return { checker: 'Ace', version, files: files.length, findings }
}

async function reportOn(file: string): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'ace-'))
  try {
    const env = { PUPPETEER_EXECUTABLE_PATH: programPath('chromium') }
    const { stdout, stderr } = await run(process.execPath, [cli, '--silent', '--force', '--outdir', folder, file], env)
    return JSON.parse(await readFile(join(folder, 'report.json'), 'utf8').catch(() => Promise.reject(new Error(`Ace made no report on ${file}: ${stdout}${stderr}`)))) as Report
  } finally {
    await rm(folder, { recursive: true })
  }
}

function violations(file: string, report: Report): Finding[] {
  const found = report.assertions.flatMap(({ 'earl:testSubject': subject, assertions }) =>
    assertions
      .filter(assertion => assertion['earl:result']['earl:outcome'] !== 'pass')
      .map(({ 'earl:test': test, 'earl:result': result }) => ({ file, text: `${test['earl:impact']} ${test['dct:title']} ${subject.url} ${(result['dct:description'] ?? '').replace(/\s+/g, ' ')}` })),
  )
  const failed = report['earl:result']['earl:outcome'] !== 'pass'
  return failed && found.length === 0 ? [{ file, text: 'Ace says “fail” without a reason.' }] : found
}
