/** What git makes of two branches of one translation, in a real repository. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { gitDriver } from '../../src/cli/git-driver.js'
import { SourceText } from '../../src/model/place.js'
import { parseXliff } from '../../src/translate/parse-xliff.js'
import { validateXliff } from '../../src/translate/validate-xliff.js'
import { openConflicts } from '../../src/translate/merge/open-conflicts.js'
import { copyOf, folderOf, regard, work } from '../support/command-line.js'
import { spell } from '../translate/merge/sides.js'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const driver = `"${process.execPath}" --import ${import.meta.resolve('tsx')} "${main}" merge-driver %O %A %B %P`
const path = 'translations/vanne/en.xlf'
const french = '# La vanne\n\nIl pleut. Il vente. La nuit vient.\n\nLe meunier dort dans son moulin.\n'

const git = (root: string, ...args: string[]): string => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const commit = (root: string): string => git(root, 'commit', '-qam', 'work')
const fileIn = (root: string): SourceText => new SourceText(path, readFileSync(join(root, path), 'utf8'))
const spelled = (root: string): string => spell(parseXliff(fileIn(root)).value)

/** Writes a target for the segment of a source, as an editor would, and says that it is translated. */
function translate(root: string, source: string, target: string, state = 'translated'): void {
  const { text } = fileIn(root)
  const at = text.indexOf(`<source>${source}</source>`)
  const start = text.lastIndexOf('<segment', at)
  const end = text.indexOf('</segment>', at)
  const segment = text.slice(start, end).replace(/\s*<target>.*<\/target>/, '').replace(/state="\w+"/, `state="${state}"`).trimEnd()
  writeFileSync(join(root, path), `${text.slice(0, start)}${segment}\n        <target>${target}</target>\n      ${text.slice(end)}`)
}

/** Two branches that each did something; merges `theirs` into `ours`. The exit code of git. */
function mergeBranches(root: string, ours: () => void, theirs: () => void): number {
  git(root, 'checkout', '-qb', 'theirs')
  theirs()
  commit(root)
  git(root, 'checkout', '-q', 'ours')
  ours()
  commit(root)
  return spawnSync('git', ['-C', root, 'merge', '-q', '--no-edit', 'theirs'], { encoding: 'utf8' }).status ?? -1
}

const sync = async (root: string): Promise<void> => void (await regard(['--workspace', root, 'sync']))
let pristine = ''
const repository = (): string => copyOf(pristine)

beforeAll(async () => {
  pristine = folderOf({ 'source/vanne/work.yaml': work, 'source/vanne/text.md': french })
  await regard(['init', pristine])
  await sync(pristine)
  git(pristine, 'init', '-q', '-b', 'ours')
  for (const [name, value] of [['user.name', 'A'], ['user.email', 'a@example.org'], ['merge.regard.driver', driver]]) git(pristine, 'config', name ?? '', value ?? '')
  git(pristine, 'add', '.')
  commit(pristine)
})

describe('two branches', () => {
  test('that translate different sentences of one paragraph merge cleanly', () => {
    const root = repository()
    expect(mergeBranches(root, () => translate(root, 'Il pleut.', 'It rains.'), () => translate(root, 'Il vente.', 'It blows.', 'reviewed'))).toBe(0)
    expect(spelled(root)).toContain('Il pleut. | It rains. | translated\nIl vente. | It blows. | reviewed\nLa nuit vient. |  | initial')
    expect(git(root, 'status', '--porcelain')).toBe('')
  })

  test('that translate one sentence keep both readings, in a valid file without markers', async () => {
    const root = repository()
    expect(mergeBranches(root, () => translate(root, 'Il pleut.', 'It rains.'), () => translate(root, 'Il pleut.', 'Rain falls.'))).toBe(1)
    expect(spelled(root)).toContain('Il pleut. | It rains. | translated | regard:conflict\n? conflict, theirs: Rain falls.')
    expect(validateXliff(fileIn(root))).toEqual([])
    expect(fileIn(root).text).not.toMatch(/^[<=>]{7}/m)
    expect((await regard(['--workspace', root, 'merge', 'vanne', '--list'])).out).toContain('Rain falls.')
    const name = openConflicts(parseXliff(fileIn(root)).value).map(({ unit, segment }) => `${unit}.${segment.id}`)
    expect((await regard(['--workspace', root, 'merge', 'vanne', '--take', 'theirs', ...name])).code).toBe(0)
    expect(spelled(root)).toContain('Il pleut. | Rain falls. | translated\n? declined, regard: It rains.')
    git(root, 'commit', '-qam', 'decided')
  })

  test('that say the same of a sentence merge cleanly', () => {
    const root = repository()
    expect(mergeBranches(root, () => translate(root, 'Il pleut.', 'It rains.'), () => { translate(root, 'Il pleut.', 'It rains.'); translate(root, 'La nuit vient.', 'Night comes.') })).toBe(0)
    expect(spelled(root)).toContain('Il pleut. | It rains. | translated\nIl vente. |  | initial\nLa nuit vient. | Night comes. | translated')
  })

  test('of which one changed the source keep the translations of the other', async () => {
    const root = repository()
    const changed = french.replace('Il vente.', 'Il vente très fort.').replace('Le meunier dort', 'Midi sonne au clocher.\n\nLe meunier dort')
    const text = join(root, 'source/vanne/text.md')
    translate(root, 'Il vente.', 'It blows.')
    commit(root)
    git(root, 'checkout', '-qb', 'theirs')
    translate(root, 'Il vente.', 'The wind blows.')
    translate(root, 'Le meunier dort dans son moulin.', 'The miller sleeps in his mill.')
    commit(root)
    git(root, 'checkout', '-q', 'ours')
    writeFileSync(text, changed)
    await sync(root)
    commit(root)
    git(root, 'merge', '-q', '--no-edit', 'theirs')
    expect(spelled(root)).toContain('Il vente très fort. | The wind blows. | initial | regard:source-changed')
    expect(spelled(root)).toContain('Le meunier dort dans son moulin. | The miller sleeps in his mill. | translated')
    const before = fileIn(root).text
    await sync(root)
    expect(fileIn(root).text).toBe(before)
  })

  test('that both put in paragraphs keep both, under ids of their own', async () => {
    const root = repository()
    const text = join(root, 'source/vanne/text.md')
    const write = async (more: string, at: 'first' | 'last', target: string): Promise<void> => {
      writeFileSync(text, at === 'first' ? french.replace('Il pleut.', `${more}\n\nIl pleut.`) : `${french}\n${more}\n`)
      await sync(root)
      translate(root, more, target)
      commit(root)
    }
    git(root, 'checkout', '-qb', 'theirs')
    await write('Le coq chante.', 'first', 'The cock crows.')
    git(root, 'checkout', '-q', 'ours')
    await write('Le chien aboie.', 'last', 'The dog barks.')
    git(root, 'merge', '-q', '--no-edit', 'theirs')
    expect(spelled(root)).toContain('Le coq chante. | The cock crows. | translated\n\nIl pleut.')
    expect(spelled(root)).toContain('moulin. |  | initial\n\nLe chien aboie. | The dog barks. | translated')
    expect(validateXliff(fileIn(root))).toEqual([])
    await sync(root)
    expect(spelled(root)).not.toContain('attic')
    expect(spelled(root)).toContain('The cock crows. | translated')
  })

  test('of which one deleted the block that the other translated keep the translation', async () => {
    const root = repository()
    const code = (() => {
      git(root, 'checkout', '-qb', 'theirs')
      translate(root, 'Le meunier dort dans son moulin.', 'The miller sleeps in his mill.')
      commit(root)
      git(root, 'checkout', '-q', 'ours')
      writeFileSync(join(root, 'source/vanne/text.md'), french.replace('\n\nLe meunier dort dans son moulin.', ''))
    })()
    expect(code).toBeUndefined()
    await sync(root)
    commit(root)
    git(root, 'merge', '-q', '--no-edit', 'theirs')
    expect(spelled(root)).toContain('attic\nLe meunier dort dans son moulin. | The miller sleeps in his mill. | translated')
  })
})

describe('a file that cannot be read', () => {
  test('is left to git, with the words of both sides', () => {
    const root = repository()
    const breakIt = () => writeFileSync(join(root, path), fileIn(root).text.replace('</file>', ''))
    expect(mergeBranches(root, () => translate(root, 'Il pleut.', 'It rains.'), () => { translate(root, 'Il pleut.', 'Rain falls.'); breakIt() })).toBe(1)
    expect(fileIn(root).text).toContain('It rains.')
    expect(fileIn(root).text).toContain('Rain falls.')
    expect(git(root, 'status', '--porcelain')).toContain(`UU ${path}`)
  })

  test('gives an exit code above 1', async () => {
    const root = folderOf({ 'o.xlf': '', 'a.xlf': 'no XML', 'b.xlf': 'nor this' })
    const { code, err } = await regard(['merge-driver', join(root, 'o.xlf'), join(root, 'a.xlf'), join(root, 'b.xlf'), path])
    expect(code).toBe(2)
    expect(err).toContain(path)
    expect((await regard(['merge-driver', join(root, 'o.xlf'), join(root, 'none.xlf'), join(root, 'b.xlf')])).code).toBe(2)
  })
})

/** Runs a driver as git does: its letters filled in, by the shell. */
const callAsGit = (root: string, driver: string, env: NodeJS.ProcessEnv) =>
  spawnSync('sh', ['-c', driver.replace(/%([OABP%])/g, (_, letter: string) => ({ O: 'base', A: 'ours', B: 'theirs', P: 'path' })[letter] ?? '%')], { cwd: root, env, encoding: 'utf8' })

describe('regard init', () => {
  test('says what to tell git, and with --git tells it', async () => {
    const root = folderOf()
    git(root, 'init', '-q')
    expect((await regard(['init', root])).out).toContain('git config merge.regard.driver "')
    expect(readFileSync(join(root, '.gitattributes'), 'utf8')).toBe('translations/**/*.xlf merge=regard\n')
    expect((await regard(['init', root, '--git'])).code).toBe(0)
    expect(git(root, 'config', 'merge.regard.driver')).toContain('merge-driver %O %A %B %P')
  })

  test.each([
    ['the program, wherever it lies', ["a folder’s 100 % o'clock/main.js"], 'ours: that of merge-driver base ours theirs path'],
    ['the program on the path, when the one that was there has gone', [], 'the one on the path: merge-driver base ours theirs path'],
  ])('tells git to call %s', (_, files, said) => {
    const root = folderOf(Object.fromEntries([...files.map(file => [file, "console.log('ours: that of', ...process.argv.slice(2))"]), ['bin/regard', '#!/bin/sh\necho the one on the path: "$@"\n']]))
    chmodSync(join(root, 'bin/regard'), 0o755)
    expect(callAsGit(root, gitDriver(process.execPath, join(root, "a folder’s 100 % o'clock/main.js")), { PATH: `${join(root, 'bin')}:/usr/bin:/bin` })).toMatchObject({ status: 0, stdout: `${said}\n` })
  })

  test('lets git merge by lines where the program is found nowhere, so that neither side is lost', () => {
    const root = folderOf({ base: 'Il pleut.\n', ours: 'It rains.\n', theirs: 'Rain falls.\n' })
    expect(callAsGit(root, gitDriver('/nowhere/node', '/nowhere/main.js'), { PATH: '/usr/bin:/bin' }).status).toBe(1)
    expect(readFileSync(join(root, 'ours'), 'utf8')).toMatch(/^<<<<<<<.*\nIt rains\.\n=======\nRain falls\.\n>>>>>>>/)
  })

  test('leaves other lines of .gitattributes alone, and says when there is no repository', async () => {
    const root = folderOf({ '.gitattributes': '*.pdf binary' })
    await regard(['init', root])
    await regard(['init', root])
    expect(readFileSync(join(root, '.gitattributes'), 'utf8')).toBe('*.pdf binary\ntranslations/**/*.xlf merge=regard\n')
    expect(await regard(['init', root, '--git'])).toMatchObject({ code: 2, err: expect.stringContaining('git init') })
  })
})
