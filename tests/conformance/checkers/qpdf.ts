/**
 * Ask qpdf whether every PDF is sound: anything but “no syntax or stream encoding errors” counts.
 */
import { programPath, run } from '../programs.js'
import type { Finding, Verdict } from '../verdict.js'

export async function qpdf(files: readonly string[]): Promise<Verdict> {
  const program = programPath('qpdf')
  const version = (await run(program, ['--version'])).stdout.match(/version (\S+)/)?.[1] ?? '?'
  const findings: Finding[] = []
  for (const file of files) {
    const { code, stdout, stderr } = await run(program, ['--check', file])
    if (code !== 0) findings.push(...`${stdout}${stderr}`.split('\n').filter(line => /error|warning/i.test(line)).map(text => ({ file, text })))
    if (code !== 0 && findings.length === 0) findings.push({ file, text: `qpdf ended with ${code}: ${stdout}${stderr}` })
  }
  return { checker: 'qpdf', version, files: files.length, findings }
}
