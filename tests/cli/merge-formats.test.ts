/** A translation that goes out in a format and comes back as it went changes nothing, in any format. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { copyOf, regard, smallWorkspace } from '../support/command-line.js'

let pristine = ''
beforeAll(async () => {
  pristine = smallWorkspace()
  await regard(['--workspace', pristine, 'sync'])
  await regard(['--workspace', pristine, 'align', 'vanne', join(pristine, 'english.md')])
})

test.each(['xliff12', 'xliff20', 'xliff21', 'xliff22', 'tmx', 'po', 'html', 'docx'])('%s', async format => {
  const root = copyOf(pristine)
  const file = join(root, 'translations/vanne/en.xlf')
  const before = readFileSync(file, 'utf8')
  const { out } = await regard(['--workspace', root, 'export', 'vanne', '--as', format])
  const written = /Wrote (\S+?);/.exec(out)?.[1] ?? ''
  const merged = await regard(['--workspace', root, '--json', 'merge', 'vanne', join(root, written)])
  expect({ code: merged.code, files: (JSON.parse(merged.out) as { files: unknown }).files }).toMatchObject({ code: 0, files: [{ taken: 0, conflicts: 0, unknown: 0 }] })
  expect(readFileSync(file, 'utf8')).toBe(before)
})
