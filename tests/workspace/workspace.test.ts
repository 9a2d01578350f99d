import * as fs from 'node:fs/promises'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Disk, pendingFiles, writeAtomically } from '../../src/atomic-write.js'
import { WorldError } from '../../src/model/world-error.js'
import { decodeUtf8 } from '../../src/text/decode-utf8.js'
import { readBytes, Workspace } from '../../src/workspace.js'

const scratch = () => mkdtempSync(join(tmpdir(), 'regard-'))
const failing = (code: string): Disk => ({
  ...fs,
  open: (async (...args: Parameters<typeof fs.open>) => {
    const handle = await fs.open(...args)
    handle.writeFile = async () => {
      await handle.write('half of it')
      throw Object.assign(new Error(`${code}: it failed`), { code })
    }
    return handle
  }) as typeof fs.open,
})

describe('writing', () => {
  test('makes folders, and says whether anything changed', async () => {
    const path = join(scratch(), 'a', 'b.txt')
    expect(await writeAtomically(path, 'un')).toBe(true)
    expect(await writeAtomically(path, 'un')).toBe(false)
    expect(await writeAtomically(path, new Uint8Array([0x64]))).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('d')
  })

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EIO', 'cannot-write'],
    ['EACCES', 'cannot-write'],
  ])('on %s leaves the old content, and no other file', async (code, fault) => {
    const folder = scratch()
    const path = join(folder, 'book.epub')
    writeFileSync(path, 'the old one')
    await expect(writeAtomically(path, 'the new one', failing(code))).rejects.toMatchObject({ name: 'WorldError', fault, values: { path } })
    expect(readFileSync(path, 'utf8')).toBe('the old one')
    expect(readdirSync(folder)).toEqual(['book.epub'])
    expect(pendingFiles()).toEqual([])
  })

  test('into a folder that is a file is told', async () => {
    const folder = scratch()
    writeFileSync(join(folder, 'output'), '')
    await expect(writeAtomically(join(folder, 'output', 'x'), 'y')).rejects.toMatchObject({ fault: 'cannot-write' })
  })

  test('names the file it is writing, so that Ctrl-C can remove it', async () => {
    const path = join(scratch(), 'x')
    let seen: readonly string[] = []
    const rename: typeof fs.rename = async (from, to) => {
      seen = pendingFiles()
      await fs.rename(from, to)
    }
    const disk: Disk = { ...fs, rename }
    await writeAtomically(path, 'y', disk)
    expect(seen).toHaveLength(1)
    expect(existsSync(seen[0] ?? '')).toBe(false)
  })
})

describe('a workspace', () => {
  test('is made, and made again without harm', async () => {
    const root = scratch()
    await Workspace.init(root)
    writeFileSync(join(root, '.gitignore'), 'mine\n')
    await Workspace.init(root)
    expect(readdirSync(root).sort()).toEqual(['.gitattributes', '.gitignore', 'source', 'translations'])
    expect(readFileSync(join(root, '.gitignore'), 'utf8')).toBe('mine\n')
  })

  test('lists its works and refuses others by name', async () => {
    const workspace = await Workspace.init(scratch())
    expect(await workspace.works()).toEqual([])
    await workspace.write('source/b/work.yaml', 'id: b\n')
    await workspace.write('source/a/text.md', 'x\n')
    await workspace.write('source/notes.txt', 'x\n')
    expect(await workspace.choose([])).toEqual(['a', 'b'])
    expect(await workspace.choose(['b'])).toEqual(['b'])
    await expect(workspace.choose(['c'])).rejects.toMatchObject({ fault: 'no-such-work', values: { work: 'c', known: 'a, b' } })
  })

  test('that is none is refused', () => expect(() => Workspace.open(scratch())).toThrow(WorldError))

  test('has no translation until one is written', async () => {
    const workspace = await Workspace.init(scratch())
    expect(await workspace.readTranslation('a', 'en')).toBeUndefined()
    await workspace.write('translations/a/en.xlf', '<xliff/>')
    expect((await workspace.readTranslation('a', 'en'))?.text).toBe('<xliff/>')
  })

  test('whose output may not be written is told', async () => {
    const readOnly: Disk = { ...fs, mkdir: (async () => Promise.reject(Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' }))) as typeof fs.mkdir }
    const workspace = Workspace.open((await Workspace.init(scratch())).root, readOnly)
    await expect(workspace.writeOutput('a', [{ path: 'x', content: '2' }])).rejects.toMatchObject({ fault: 'cannot-write', values: { reason: expect.stringContaining('read-only') } })
  })
})

describe('reading', () => {
  test('a file that is not there', async () => expect(readBytes(join(scratch(), 'no.txt'), 'no.txt')).rejects.toMatchObject({ fault: 'no-such-file', values: { path: 'no.txt' } }))
  test('a folder', async () => expect(readBytes(scratch(), 'folder')).rejects.toMatchObject({ fault: 'cannot-read' }))
  test.each([
    [[0x61, 0xe9, 0x62], 1],
    [[0x61, 0x62, 0xc3], 2],
    [[0xff], 0],
    [[0xc3, 0xa9, 0xe2, 0x82, 0x41], 2],
  ])('bytes %j that are not UTF-8 are refused with the offset %i', (bytes, offset) => {
    expect(() => decodeUtf8(new Uint8Array(bytes), 'a.md')).toThrow(expect.objectContaining({ fault: 'not-utf8', values: { path: 'a.md', offset } }))
  })
  test('a byte order mark is no text', () => expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), 'a')).toBe('a'))
})
