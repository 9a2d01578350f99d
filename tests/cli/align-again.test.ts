/** Align a second time: what a person changed in between stays, what nobody touched follows the better text, no sent file is lost. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { english, filesIn, regard, smallWorkspace } from '../support/command-line.js'

let root = ''
const xlf = (): string => join(root, 'translations/vanne/en.xlf')
const translation = (): string => readFileSync(xlf(), 'utf8')
const align = (file = 'english.md') => regard(['--workspace', root, '--verbose', 'align', 'vanne', join(root, file)])
const send = (file: string, content: string): void => {
  mkdirSync(join(root, file, '..'), { recursive: true })
  writeFileSync(join(root, file), content)
}
const edit = (was: string, now: string): void => {
  expect(translation()).toContain(was)
  writeFileSync(xlf(), translation().replace(was, now))
}

beforeEach(async () => {
  root = smallWorkspace()
  await align()
})

describe('a target that a person edited', () => {
  test('stays when the same file is aligned again', async () => {
    edit('He will shout tomorrow.', 'Tomorrow he will bellow.')
    expect(await align()).toMatchObject({ code: 0, err: expect.not.stringMatching(/error|warning|align-/) })
    expect(translation()).toContain('Tomorrow he will bellow.')
    expect(translation()).not.toContain('He will shout tomorrow.')
  })

  test('stays when an improved file is aligned, while the others follow it', async () => {
    edit('He will shout tomorrow.', 'Tomorrow he will bellow.')
    send('english.md', english.replace('He will shout tomorrow.', 'He will yell tomorrow.').replace('The water is rising', 'The water keeps rising'))
    const said = await align()
    expect(said).toMatchObject({ code: 0, err: expect.stringContaining('align-replaced') })
    expect(said.err).not.toContain('align-replaced-other')
    expect(translation()).toContain('Tomorrow he will bellow.')
    expect(translation()).toContain('The water keeps rising')
    expect(translation()).not.toContain('The water is rising')
  })

  test('stays in a translator’s own note, which is not there twice', async () => {
    edit('A man who owns a mill.', 'The owner of a mill.')
    expect(await align()).toMatchObject({ code: 0, err: expect.not.stringMatching(/error|warning|align-/) })
    expect(translation()).toContain('The owner of a mill.')
    expect(translation()).not.toContain('A man who owns a mill.')
    expect(await regard(['--workspace', root, 'check'])).toMatchObject({ code: 0, out: expect.stringContaining('errors: 0, warnings: 0') })
  })

  test('stays when nothing says how it was placed', async () => {
    writeFileSync(xlf(), translation().replace(/<mda:meta type="placed">[^<]*<\/mda:meta>/g, ''))
    send('english.md', english.replace('He will shout tomorrow.', 'He will yell tomorrow.'))
    await align()
    expect(translation()).toContain('He will shout tomorrow.')
  })

  test('stays through a change of the source that merges its sentence with the next', async () => {
    edit('The water is rising', 'The flood is rising')
    const path = join(root, 'source/vanne/text.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('le 2 mai.[^mai] L’eau', 'le 2 mai[^mai], l’eau'))
    expect(await regard(['--workspace', root, 'sync'])).toMatchObject({ code: 0 })
    await align()
    expect(translation()).toContain('The flood is rising')
  })
})

test('the translation of another file takes the place of what nobody touched, with a warning', async () => {
  edit('He will shout tomorrow.', 'Tomorrow he will bellow.')
  send('rival.md', english.replace('He will shout tomorrow.', 'He shall cry out on the morrow.').replace('The water is rising', 'The waters rise'))
  expect(await align('rival.md')).toMatchObject({ code: 0, err: expect.stringMatching(/warning align-replaced-other .*english\.md/) })
  expect(translation()).toContain('Tomorrow he will bellow.')
  expect(translation()).toContain('The waters rise')
})

test('aligning the same file again replaces nothing and says so by silence', async () => {
  expect(await align()).toMatchObject({ code: 0, err: expect.not.stringMatching(/error|warning|align-/) })
})

describe('a sent file', () => {
  const kept = () => Object.fromEntries(Object.entries(filesIn(join(root, 'translations/vanne/contributed'))).map(([name, bytes]) => [name, bytes.toString()]))

  test('does not overwrite another of its name, and is named in the translation as it is kept', async () => {
    const better = english.replace('He will shout tomorrow.', 'He will yell tomorrow.')
    send('elsewhere/english.md', better)
    await align('elsewhere/english.md')
    expect(kept()).toEqual({ 'english.md': english, 'c2-english.md': better })
    expect(translation()).toContain('<mda:meta type="file">c2-english.md</mda:meta>')
    send('english.md', better.replace('yell', 'roar'))
    expect((await align()).err).toMatch(/remark align-replaced .*“english\.md”/)
  })

  test('is kept once however often it is sent', async () => {
    await align()
    expect(kept()).toEqual({ 'english.md': english })
  })
})
