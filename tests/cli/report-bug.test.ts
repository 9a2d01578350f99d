/** A fault of the program is told as one: neither the text nor the world is blamed. */
import { describe, expect, test } from 'vitest'
import { runCommandLine } from '../../src/cli/program.js'
import { folderOf } from '../support/command-line.js'

describe('a fault of the program', () => {
  test('says so in one line, shows the stack below it, and exits with 70', async () => {
    const err: string[] = []
    const broken = () => {
      throw new TypeError('no such thing')
    }
    const code = await runCommandLine(['init', folderOf()], { stdout: { write: broken }, stderr: { write: text => err.push(text) }, environment: {} })
    const [first, ...stack] = err.join('').trimEnd().split('\n')
    expect(code).toBe(70)
    expect(first).toMatch(/fault of regard.*TypeError: no such thing$/)
    expect(stack.length).toBeGreaterThan(0)
    for (const line of stack) expect(line).toMatch(/^ {4}at /)
  })
})
