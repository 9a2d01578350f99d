/** What Ctrl-C leaves behind, in the program as it is compiled (`make` compiles it before the tests). */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { filesIn, smallWorkspace } from '../support/command-line.js'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** Runs a build and interrupts it after some milliseconds; the exit code. */
function interrupted(root: string, after: number): Promise<number | null> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [main, '--workspace', root, 'build', '--format', 'html'], { stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGINT'), after)
    child.on('exit', code => {
      clearTimeout(timer)
      resolve(code)
    })
  })
}

describe('Ctrl-C', () => {
  test.each([150, 400, 700, 1000])('after %i ms leaves whole files and no others', async after => {
    const old = '<p>the old one</p>'
    const root = smallWorkspace({ 'output/vanne/vanne.html': old })
    const code = await interrupted(root, after)
    expect([0, 130, null]).toContain(code)
    expect(Object.keys(filesIn(root)).filter(path => path.includes('regard-tmp'))).toEqual([])
    const page = readFileSync(join(root, 'output/vanne/vanne.html'), 'utf8')
    expect(page === old || page.endsWith('</html>\n')).toBe(true)
  })
})
