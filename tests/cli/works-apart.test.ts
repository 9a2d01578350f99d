/** One work in trouble does not stop the others, and nothing is written over on the strength of a broken text. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, regard, smallWorkspace, text, work } from '../support/command-line.js'
import { runRegard } from '../support/run-regard.js'

const second = { 'source/moulin/work.yaml': work.replaceAll('vanne', 'moulin').replace('0002', '0003'), 'source/moulin/text.md': text }

describe('a work in trouble', () => {
  test.each([
    ['without a text', { 'source/moulin/work.yaml': second['source/moulin/work.yaml'] }, /source\/moulin\/text\.md:1:1 error work-file-missing/],
    ['not in UTF-8', { ...second, 'source/moulin/text.md': new Uint8Array([0x61, 0xe9, 0x0a]) }, /error work-file-not-utf8 .*offset 1/],
    ['with a broken description', { ...second, 'source/moulin/work.yaml': 'id: [' }, /error work-yaml-syntax/],
  ])('%s is told; the other one is built', async (_, files, message) => {
    const root = smallWorkspace(files)
    const { code, err, out } = await regard(['--workspace', root, 'build', '--format', 'html'])
    expect(code).toBe(1)
    expect(err).toMatch(message)
    expect(out).toContain('Built output/vanne/vanne.html')
    for (const command of ['check', 'status', 'sync']) expect((await regard(['--workspace', root, command])).out).toMatch(/vanne|works: 2/)
  })

  test('whose output cannot be written ends the build, with all its workers', async () => {
    const root = smallWorkspace(second)
    mkdirSync(join(root, 'output'))
    writeFileSync(join(root, 'output/moulin'), 'a file where a folder should be')
    const { code, stderr } = await runRegard(['--workspace', root, 'build', '--jobs', '2'], {})
    expect([code, stderr]).toEqual([2, expect.stringContaining('output/moulin')])
  }, 60_000)
})

describe('an emptied text', () => {
  test('leaves the translation as it is', async () => {
    const root = smallWorkspace()
    await regard(['--workspace', root, 'align', 'vanne', join(root, 'english.md')])
    const before = readFileSync(join(root, 'translations/vanne/en.xlf'), 'utf8')
    writeFileSync(join(root, 'source/vanne/text.md'), '\n')
    for (const args of [['sync'], ['align', 'vanne', join(root, 'english.md')]]) expect(await regard(['--workspace', root, ...args])).toMatchObject({ code: 1 })
    expect(readFileSync(join(root, 'translations/vanne/en.xlf'), 'utf8')).toBe(before)
  })
})

describe('a translation with an error', () => {
  test('is not published', async () => {
    const root = smallWorkspace()
    await regard(['--workspace', root, 'align', 'vanne', join(root, 'english.md')])
    const path = join(root, 'translations/vanne/en.xlf')
    const xliff = readFileSync(path, 'utf8')
    const tr = /<target>[^<]*<ph id="(\d+)"[^>]*subFlows="(u\d+)" equiv="\[\^tr-1\]"/.exec(xliff) ?? /equiv="\[\^tr-1\]"/.exec(xliff)
    expect(tr).not.toBeNull()
    writeFileSync(path, xliff.replace(/<group id="note-tr-1"[\s\S]*?<\/group>\s*/, ''))
    const { code, err } = await regard(['--workspace', root, 'build', '--format', 'html'])
    expect(code).toBe(1)
    expect(err).toMatch(/error/)
    expect(Object.keys(filesIn(root)).some(name => name.startsWith('output/vanne'))).toBe(false)
  })
})

describe('verify', () => {
  test('proves what is there and says what is not', async () => {
    const root = smallWorkspace()
    expect(await regard(['--workspace', root, 'verify'])).toMatchObject({ code: 1, err: expect.stringContaining('verify-nothing-published') })
    await regard(['--workspace', root, 'build', '--format', 'html', '--layout', 'facing'])
    await regard(['--workspace', root, 'build', '--format', 'html,pdf', '--layout', 'columns'])
    const { code, out, err } = await regard(['--workspace', root, 'verify'])
    expect([code, out]).toEqual([0, 'Proved output/vanne/vanne.html\nProved output/vanne/vanne.columns.pdf\n'])
    expect(err).toMatch(/vanne\.epub:1:1 warning verify-edition-missing/)
  })
})
