/** `regard merge`, from the file that went out to the one that comes back. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { exchangeOf } from '../../src/translate/exchange-id.js'
import { copyOf, filesIn, regard, smallWorkspace } from '../support/command-line.js'

const path = 'translations/vanne/en.xlf'
let root = ''
const file = (): string => readFileSync(join(root, path), 'utf8')
const run = (...args: string[]) => regard(['--workspace', root, ...args])

/** The file as it went out, with the exchange in it; what was sent is kept. */
function sendOut(): string {
  const exchange = exchangeOf(file())
  mkdirSync(join(root, 'translations/vanne/exchanged'), { recursive: true })
  writeFileSync(join(root, `translations/vanne/exchanged/en.${exchange}.xlf`), file())
  return file().replace('<file id="f1"', `<file id="f1" original="regard:vanne:en:${exchange}"`)
}

const answer = (xliff: string, source: string, target: string): string => {
  const at = xliff.indexOf(`>${source}`)
  const end = xliff.indexOf('</segment>', at)
  const start = xliff.lastIndexOf('<segment', at)
  return `${xliff.slice(0, start)}${xliff.slice(start, end).replace('state="initial"', 'state="translated"').replace(/\s*<target>.*<\/target>/s, '').trimEnd()}<target>${target}</target>${xliff.slice(end)}`
}

const back = (xliff: string, name = 'back.xlf'): string => {
  writeFileSync(join(root, name), xliff)
  return join(root, name)
}

let pristine = ''
beforeEach(async () => {
  if (pristine === '') {
    pristine = smallWorkspace()
    await regard(['--workspace', pristine, 'sync'])
  }
  root = copyOf(pristine)
})

describe('a file that comes back', () => {
  test('is taken in, counted and credited; merged again it changes nothing', async () => {
    const name = back(answer(sendOut(), 'Il criera demain.', 'He will shout tomorrow.'))
    const { code, out } = await run('merge', 'vanne', name, '--by', 'Anna Weber')
    expect({ code, out: out.replace(name, 'back.xlf') }).toEqual({ code: 0, out: `back.xlf: taken 1, same 5, kept 0, conflicts 0, unknown 0\nWrote ${path}.\n` })
    expect(file()).toContain('<target>He will shout tomorrow.</target>')
    expect(file()).toContain('Anna Weber')
    const once = file()
    expect((await run('merge', 'vanne', name, '--by', 'Anna Weber')).out).toContain('in step already')
    expect(file()).toBe(once)
  })

  test('says with --dry-run what it would do, and does not', async () => {
    const before = filesIn(root)
    const name = join(copyOf(root), 'back.xlf')
    writeFileSync(name, answer(file(), 'Il criera demain.', 'He will shout tomorrow.'))
    const { code, out } = await run('merge', 'vanne', name, '--dry-run')
    expect(code).toBe(0)
    expect(out).toContain('taken 1')
    expect(out).toContain('would be written')
    expect(filesIn(root)).toEqual(before)
  })

  test('tells counts and conflicts to a machine', async () => {
    const sent = sendOut()
    writeFileSync(join(root, path), answer(file(), 'Il criera demain.', 'Tomorrow he will shout.'))
    const { code, out } = await run('--json', 'merge', 'vanne', back(answer(sent, 'Il criera demain.', 'He shall shout tomorrow.')))
    expect(code).toBe(1)
    const said = JSON.parse(out) as { files: { conflicts: number }[]; diagnostics: { rule: string; line: number; message: string }[] }
    expect(said.files).toMatchObject([{ conflicts: 1, taken: 0 }])
    expect(said.diagnostics.find(({ rule }) => rule === 'translation-conflict')?.message).toContain('He shall shout tomorrow.')
  })

  test.each([
    ['a recipe', 'Une soupe.', 'returned-format'],
    ['cut short', '<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en"><file id="f1"><unit id="u1">', 'xml-truncated'],
    ['in German', '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="de"><file id="f1"><unit id="u1"><segment id="s1"><source>Il criera demain.</source><target>Morgen.</target></segment></unit></file></xliff>', 'returned-language'],
  ])('that is %s is refused by name, and nothing is written', async (_, text, rule) => {
    const before = file()
    const { code, out, err } = await run('merge', 'vanne', back(text))
    expect(code).toBe(1)
    expect(out).not.toContain('in step')
    expect(err).toContain(rule)
    expect(file()).toBe(before)
  })
})

test('a file in UTF-16 is read as it says; bytes that are no text are told', async () => {
  const sent = answer(sendOut(), 'Il criera demain.', 'He will shout tomorrow.').replace('UTF-8', 'UTF-16')
  writeFileSync(join(root, 'wide.xlf'), Buffer.from(`\ufeff${sent}`, 'utf16le'))
  expect((await run('merge', 'vanne', join(root, 'wide.xlf'))).out).toContain('taken 1')
  writeFileSync(join(root, 'bad.xlf'), Buffer.concat([Buffer.from(sent.replace('UTF-16', 'UTF-8')), Buffer.from([0xff, 0xfe, 0xff])]))
  expect(await run('merge', 'vanne', join(root, 'bad.xlf'))).toMatchObject({ code: 2, err: expect.stringContaining('bad.xlf') })
})

describe('a conflict', () => {
  const open = async (): Promise<string> => {
    const sent = sendOut()
    writeFileSync(join(root, path), answer(file(), 'Il criera demain.', 'Tomorrow he will shout.'))
    await run('merge', 'vanne', back(answer(sent, 'Il criera demain.', 'He shall shout tomorrow.'), 'anna.xlf'), back(answer(sent, 'Il criera demain.', 'He will cry tomorrow.'), 'bruno.xlf'))
    return /(\w+\.\w+)\s{2}Il criera demain/.exec((await run('merge', '--list', 'vanne')).out)?.[1] ?? ''
  }

  test('is listed, warned of by check, and decided by name', async () => {
    const name = await open()
    const { out } = await run('merge', 'vanne', '--list')
    expect(out).toContain('ours: Tomorrow he will shout.')
    expect(out).toContain('theirs, anna.xlf: He shall shout tomorrow.')
    expect(out).toContain('theirs, bruno.xlf: He will cry tomorrow.')
    expect((await run('check')).err).toContain('translation-conflicts-open')
    expect(await run('merge', 'vanne', '--take', 'theirs', `${name}:2`)).toMatchObject({ code: 0, out: expect.stringContaining('still open: 0') })
    expect(file()).toContain('<target>He will cry tomorrow.</target>')
    expect((await run('check')).err).not.toContain('translation-conflicts-open')
    expect((await run('merge', 'vanne', '--list')).out).toContain('No conflicts')
  })

  test('is valid XLIFF', async () => {
    await open()
    expect(await run('validate', join(root, path))).toMatchObject({ code: 0 })
  })

  test('that nobody knows cannot be decided', async () => {
    const name = await open()
    expect(await run('merge', 'vanne', '--take', 'ours', 'u99.s1')).toMatchObject({ code: 2, err: expect.stringContaining(name) })
    expect((await run('merge', 'vanne')).code).toBe(2)
    expect((await run('merge', 'vanne', '--take', 'mine', name)).code).toBe(2)
  })
})
