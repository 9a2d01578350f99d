/** Align XLIFF files: targets go to the sentences with the same source, with their states; only the rest is aligned by its words. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { english, regard, smallWorkspace } from '../support/command-line.js'

let root = ''
const xlf = (): string => join(root, 'translations/vanne/en.xlf')
const translation = (): string => readFileSync(xlf(), 'utf8')
const at = (...args: string[]) => regard(['--workspace', root, '--verbose', ...args])
const align = (file: string) => at('align', 'vanne', file)
const fixture = (name: string): string => new URL(`../cases/rules/align-unknown-unit/${name}`, import.meta.url).pathname
/** Every target with its state, in order. */
const targets = (): string[] => [...translation().matchAll(/<segment id="\w+" state="(\w+)"[^>]*>\s*<source(?:\/>|>.*<\/source>)\s*<target>(.*)<\/target>/g)].map(([, state, target]) => `${state}: ${target?.replace(/<[^>]+>/g, '')}`)
const send = (file: string, content: string): void => writeFileSync(join(root, file), content)
const silence = expect.not.stringMatching(/error|warning|align-/)

/** The work's own translation, as `sent.xlf` beside it, after changes to its text. */
function sendOwn(...changes: readonly (readonly [string, string])[]): string {
  const path = join(root, 'sent.xlf')
  const sent = changes.reduce((text, [was, now]) => {
    expect(text).toContain(was)
    return text.replace(was, now)
  }, translation())
  writeFileSync(path, sent)
  return path
}

beforeEach(async () => {
  root = smallWorkspace()
  await align(join(root, 'english.md'))
})

describe('the work’s own file', () => {
  test('aligned as it stands changes no target', async () => {
    const before = targets()
    expect(await align(xlf())).toMatchObject({ code: 0, err: silence, out: expect.stringContaining('6 of 6 segments') })
    expect(targets()).toEqual(before)
  })

  test('gives a work without a translation every segment, state, note and note of the translator', async () => {
    const sent = sendOwn(['state="translated"', 'state="final"'])
    rmSync(join(root, 'translations'), { recursive: true })
    expect(await align(sent)).toMatchObject({ code: 0, err: silence, out: expect.stringContaining('6 of 6 segments') })
    expect(targets()).toEqual(['final: The Sluice', 'translated: Lyons, 3 May 1897', 'translated: The sluice has been shut since 2 May.', 'translated: The water is rising, and the miller is shouting.', 'translated: He will shout tomorrow.', 'translated: The month was cold.', 'translated: A man who owns a mill.', 'translated: — Tr.'])
    expect(await at('validate', xlf())).toMatchObject({ code: 0 })
    expect(await at('check')).toMatchObject({ code: 0, out: expect.stringContaining('errors: 0, warnings: 0') })
    const once = targets()
    expect(await align(sent)).toMatchObject({ code: 0, err: silence })
    expect(targets()).toEqual(once)
  })

  test('brings its better targets and its states, and what a person changed here meanwhile stays', async () => {
    const sent = sendOwn(['The water is rising', 'The water keeps rising'], ['Lyons, 3 May 1897', 'Lyon, 3 May 1897'], ['A man who owns a mill.', 'One who owns a mill.'])
    writeFileSync(xlf(), translation().replace('He will shout tomorrow.', 'Tomorrow he will bellow.').replace('Lyons, 3 May', 'Lyons, May 3rd,'))
    expect(await align(sent)).toMatchObject({ code: 0, err: expect.stringContaining('align-replaced') })
    expect(targets()).toEqual(['translated: The Sluice', 'translated: Lyons, May 3rd, 1897', 'translated: The sluice has been shut since 2 May.', 'translated: The water keeps rising, and the miller is shouting.', 'translated: Tomorrow he will bellow.', 'translated: The month was cold.', 'translated: One who owns a mill.', 'translated: — Tr.'])
    expect(await at('check')).toMatchObject({ code: 0, out: expect.stringContaining('errors: 0, warnings: 0') })
  })

  test('erases nothing where it has no target', async () => {
    const sent = sendOwn(['<target>He will shout tomorrow.</target>', ''], ['The month was cold.', 'It was a cold month.'])
    await align(sent)
    expect(targets()).toContain('translated: He will shout tomorrow.')
    expect(targets()).toContain('translated: It was a cold month.')
  })

  test('may be improved again, since nobody touched what it brought', async () => {
    await align(sendOwn(['The month was cold.', 'It was a cold month.']))
    await align(sendOwn(['It was a cold month.', 'The month was chilly.']))
    expect(targets()).toContain('translated: The month was chilly.')
  })
})

describe('a file cut into other sentences', () => {
  const merged = english.replace('2 May.[1] The water', '2 May,[1] and the water')

  test('keeps its cut where nothing stands yet', async () => {
    send('english.md', merged)
    rmSync(join(root, 'translations'), { recursive: true })
    await align(join(root, 'english.md'))
    const sent = sendOwn(['The month was cold.', 'It was a cold month.'])
    const once = targets()
    expect(once).toHaveLength(7)
    rmSync(join(root, 'translations'), { recursive: true })
    expect(await align(sent)).toMatchObject({ code: 0, err: silence })
    expect(targets()).toEqual(once.map(target => target.replace('The month was cold.', 'It was a cold month.')))
    expect(await at('check')).toMatchObject({ code: 0, out: expect.stringContaining('errors: 0, warnings: 0') })
  })

  test('is aligned by its words where a person’s sentence stands in between', async () => {
    send('english.md', merged)
    const own = translation()
    await align(join(root, 'english.md'))
    const sent = sendOwn(['the water is rising', 'the water rises'])
    writeFileSync(xlf(), own.replace('The sluice has been shut since 2 May.', 'They shut the sluice on 2 May.'))
    expect(await align(sent)).toMatchObject({ code: 0 })
    expect(translation()).toContain('They shut the sluice on 2 May.')
    expect(targets()).toContain('translated: He will shout tomorrow.')
    expect(await at('check')).toMatchObject({ code: 0, out: expect.stringContaining('errors: 0') })
  })
})

describe('another program’s file', () => {
  test('is placed by its sources whatever its ids, and units of nowhere are told and placed by their words', async () => {
    rmSync(join(root, 'translations'), { recursive: true })
    expect(await align(fixture('silent.xlf'))).toMatchObject({ code: 0, err: silence })
    expect(targets()).toEqual(['final: He will bawl tomorrow.'])
    expect(await align(fixture('fires.xlf'))).toMatchObject({ code: 0, err: expect.stringMatching(/warning align-unknown-unit .*“b”/) })
    expect(translation()).toContain('The mayor lived in a brick house.')
    expect(targets()).toContain('final: He will bawl tomorrow.')
  })

  test('leaves what stands when only part of it is known', async () => {
    const before = targets()
    await align(fixture('fires.xlf'))
    expect(targets()).toEqual(expect.arrayContaining(before.filter(target => !target.includes('shout tomorrow'))))
    expect(targets()).toContain('final: He will bawl tomorrow.')
  })
})
