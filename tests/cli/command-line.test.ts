/** What a person meets who types commands: exit codes, messages, files. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, folderOf, regard, smallWorkspace, text, work } from '../support/command-line.js'

describe('usage', () => {
  test('without a command, help is given', async () => {
    const { code, out } = await regard([])
    expect(code).toBe(0)
    expect(out).toContain('Usage: regard')
  })
  test.each([['build'], ['import'], ['review'], ['sync'], ['align'], ['check'], ['verify'], ['status'], ['validate'], ['init']])('%s --help shows examples', async command => {
    const { code, out } = await regard([command, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(/Examples:\n {2}\$ regard /)
  })
  test.each([
    [['biuld'], /unknown command/],
    [['build', '--colour'], /unknown option/],
    [['build', '--layout', 'sideways'], /sideways/],
    [['align', 'one'], /missing required argument/],
  ])('%j is wrong usage', async (args, message) => {
    const { code, err } = await regard(args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })
  test('a wrong format or number of jobs is named', async () => {
    const root = smallWorkspace()
    for (const [args, message] of [[['--format', 'mobi'], /mobi.*html, epub, pdf/s], [['--jobs', 'many'], /many/]] as const) {
      const { code, err } = await regard(['--workspace', root, 'build', ...args])
      expect(code).toBe(2)
      expect(err).toMatch(message)
    }
  })
  test('messages are French for a French reader', async () => {
    const { err } = await regard(['--workspace', folderOf(), 'build'], { LC_ALL: 'fr_FR.UTF-8' })
    expect(err).toMatch(/n’est pas un espace de travail/)
  })
  test('an empty LC_ALL does not hide LANG', async () => {
    const { err } = await regard(['--workspace', folderOf(), 'build'], { LC_ALL: '', LANG: 'fr_CA.UTF-8' })
    expect(err).toMatch(/n’est pas un espace de travail/)
  })
})

describe('what is said of a work to import', () => {
  test.each([
    ['--date', 'mai 1929'],
    ['--date', '1929-02-30'],
    ['--source', 'français'],
    ['--target', 'e'],
    ['--target', 'FR'],
    ['--title', ' '],
  ])('%s “%s” is refused before anything is written', async (option, value) => {
    const root = folderOf({ 'source/.keep': '', 'lettre.txt': 'Chère amie, la vanne est fermée.\n' })
    const before = filesIn(root)
    const { code, err } = await regard(['--workspace', root, 'import', join(root, 'lettre.txt'), option, value])
    expect([code, err]).toEqual([2, expect.stringContaining(`${option} “${value}”`)])
    expect(filesIn(root)).toEqual(before)
  })
})

describe('the world', () => {
  test('a folder that is no workspace', async () => {
    const { code, err } = await regard(['--workspace', folderOf(), 'status'])
    expect([code, err]).toEqual([2, expect.stringMatching(/not a workspace[\s\S]*regard init/)])
  })
  test('a work that is not there: the others are named, nothing is written', async () => {
    const root = smallWorkspace()
    const before = filesIn(root)
    for (const args of [['build', 'moulin'], ['sync', 'moulin'], ['check', 'moulin'], ['verify', 'moulin'], ['status', 'moulin'], ['align', 'moulin', 'english.md']]) {
      const { code, err } = await regard(['--workspace', root, ...args])
      expect([code, err]).toEqual([2, expect.stringMatching(/no work “moulin”[\s\S]*vanne/)])
    }
    expect(filesIn(root)).toEqual(before)
  })
  test('a machine is told too', async () => {
    const { code, out, err } = await regard(['--json', '--workspace', folderOf(), 'status'])
    expect([code, err]).toEqual([2, ''])
    expect(JSON.parse(out)).toEqual({ error: { fault: 'not-a-workspace', message: expect.stringContaining('not a workspace'), hint: expect.stringContaining('regard init') } })
  })
  test('a file that is not there', async () => {
    const root = smallWorkspace()
    for (const args of [['import', 'no.txt'], ['align', 'vanne', 'no.txt'], ['validate', 'no.xlf']]) expect(await regard(['--workspace', root, ...args])).toMatchObject({ code: 2, err: expect.stringContaining('no.') })
  })
})

describe('a text or description with errors', () => {
  test('is told with file, line and column, and what was published before stays', async () => {
    const root = smallWorkspace({ 'output/vanne/vanne.html': 'the old one', 'source/vanne/text.md': text.replace('[^mai]: Le', '[^juin]: Le') })
    const { code, err } = await regard(['--workspace', root, 'build', '--format', 'html'])
    expect(code).toBe(1)
    expect(err).toMatch(/^source\/vanne\/text\.md:7:37 error note-undefined /m)
    expect(readFileSync(join(root, 'output/vanne/vanne.html'), 'utf8')).toBe('the old one')
  })
  test('work.yaml', async () => {
    const { code, err } = await regard(['--workspace', smallWorkspace({ 'source/vanne/work.yaml': work.replace('page: A5', 'page: A9') }), 'check'])
    expect([code, err]).toEqual([1, expect.stringMatching(/source\/vanne\/work\.yaml:9:\d+ error work-field-wrong .*edition\.page/)])
  })
  test('an empty text', async () => expect(await regard(['--workspace', smallWorkspace({ 'source/vanne/text.md': '\n' }), 'build'])).toMatchObject({ code: 1, err: expect.stringContaining('text-empty') }))
  test('bytes that are not UTF-8', async () => expect(await regard(['--workspace', smallWorkspace({ 'source/vanne/text.md': new Uint8Array([0x61, 0xe9, 0x0a]) }), 'build'])).toMatchObject({ code: 1, err: expect.stringMatching(/not UTF-8.*offset 1/) }))
  test.each([
    ['truncated', '<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en"><file id="f"><unit id="u1">'],
    ['of another namespace', '<?xml version="1.0"?>\n<xliff xmlns="urn:example" version="2.1" srcLang="fr" trgLang="en"><file id="f"/></xliff>'],
    ['an entity bomb', '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr"><file id="f"><unit id="u1"><segment><source>&b;</source></segment></unit></file></xliff>'],
    ['an external entity', '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr"><file id="f"><unit id="u1"><segment><source>&a;</source></segment></unit></file></xliff>'],
  ])('a translation that is %s stops every command and stays as it is', async (_, xliff) => {
    const root = smallWorkspace({ 'translations/vanne/en.xlf': xliff })
    for (const args of [['sync'], ['build'], ['check'], ['align', 'vanne', join(root, 'english.md')]]) {
      const { code, err } = await regard(['--workspace', root, ...args])
      expect(code).toBe(1)
      expect(err).toMatch(/translations\/vanne\/en\.xlf:\d+:\d+ error /)
      expect(err).not.toContain('root:')
    }
    expect(readFileSync(join(root, 'translations/vanne/en.xlf'), 'utf8')).toBe(xliff)
  })
})

describe('documents that are sent', () => {
  test.each([
    ['a broken DOCX', 'broken.docx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['bytes that are no text', 'noise.txt', new Uint8Array([0, 1, 2, 0, 255])],
    ['an empty file', 'empty.txt', ''],
    ['a PDF', 'scan.pdf', '%PDF-1.4\n'],
  ])('%s is refused by import and align, and nothing is written', async (_, name, content) => {
    const root = smallWorkspace({ [name]: content })
    const before = filesIn(root)
    for (const args of [['import', join(root, name), '--id', 'nouveau'], ['align', 'vanne', join(root, name)]]) {
      const { code, err } = await regard(['--workspace', root, ...args])
      expect(code).toBeGreaterThan(0)
      expect(err).toMatch(/error/)
      expect(err).not.toMatch(/^\s+at /m)
    }
    expect(filesIn(root)).toEqual(before)
  })

  test('a translation file of another text loses nothing: its units go to the attic', async () => {
    const root = smallWorkspace({
      'translations/vanne/en.xlf': `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en">
  <file id="f1">
    <unit id="zz9" type="regard:paragraph"><segment id="s1" state="final"><source>Rien de tel ici.</source><target>Nothing of the kind here.</target></segment></unit>
  </file>
</xliff>
`,
    })
    expect(await regard(['--workspace', root, 'sync'])).toMatchObject({ code: 0 })
    const xliff = readFileSync(join(root, 'translations/vanne/en.xlf'), 'utf8')
    expect(xliff).toMatch(/regard:attic[\s\S]*zz9[\s\S]*Nothing of the kind here\./)
    expect(xliff).not.toMatch(/<unit id="zz9" type="regard:(heading|dateline)"/)
  })
})

describe('the whole way', () => {
  test('from a text and a translation to proved editions', async () => {
    const root = smallWorkspace()
    const at = (...args: string[]) => regard(['--workspace', root, ...args])
    expect(await at('align', 'vanne', join(root, 'english.md'), '--by', 'A. Reader', '--licence', 'CC0-1.0')).toMatchObject({ code: 0, out: expect.stringMatching(/en\.xlf: 6 of 6 segments/) })
    expect(existsSync(join(root, 'translations/vanne/contributed/english.md'))).toBe(true)
    const xliff = readFileSync(join(root, 'translations/vanne/en.xlf'), 'utf8')
    expect(xliff).toContain('The water is rising')
    expect(xliff).toContain('A. Reader')
    expect(await at('sync')).toMatchObject({ code: 0, out: expect.stringContaining('in step') })
    expect(readFileSync(join(root, 'translations/vanne/en.xlf'), 'utf8')).toBe(xliff)
    expect(await at('validate', join(root, 'translations/vanne/en.xlf'))).toMatchObject({ code: 0 })
    expect(await at('check')).toMatchObject({ code: 0, out: expect.stringContaining('errors: 0, warnings: 0') })
    expect(await at('status', '--json')).toMatchObject({ code: 0 })
    expect(await at('build')).toMatchObject({ code: 0, err: '' })
    expect(Object.keys(filesIn(join(root, 'output')))).toEqual([
      'index.html',
      ...['en.epub', 'en.html', 'en.pdf', 'epub', 'fr.epub', 'fr.html', 'fr.pdf', 'html', 'pdf'].map(end => `vanne/vanne.${end}`),
    ])
    expect(await at('verify')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Proved output/vanne/vanne.pdf') })
  }, 60_000)

  test('a published page that lost a word is found', async () => {
    const root = smallWorkspace()
    await regard(['--workspace', root, 'build', '--format', 'html'])
    await regard(['--workspace', root, 'build', '--format', 'epub,pdf'])
    const path = join(root, 'output/vanne/vanne.fr.html')
    writeFileSync(path, readFileSync(path, 'utf8').replace('meunier', ''))
    expect(await regard(['--workspace', root, 'verify'])).toMatchObject({ code: 1, err: expect.stringMatching(/output\/vanne\/vanne\.fr\.html:\d+:\d+ error verify-/) })
  }, 60_000)

  test('a source edited by hand keeps its translations', async () => {
    const root = smallWorkspace()
    await regard(['--workspace', root, 'align', 'vanne', join(root, 'english.md')])
    writeFileSync(join(root, 'source/vanne/text.md'), text.replace('Il criera demain.', 'Une phrase neuve.\n\nIl criera demain.').replace('L’eau monte', 'L’eau monte toujours'))
    expect(await regard(['--workspace', root, 'sync'])).toMatchObject({ code: 0 })
    const xliff = readFileSync(join(root, 'translations/vanne/en.xlf'), 'utf8')
    for (const words of ['The sluice has been shut', 'The water is rising', 'He will shout tomorrow.', 'The month was cold.', 'A man who owns a mill.']) expect(xliff).toContain(words)
  })

  test('import makes a work of a plain text, and not twice', async () => {
    const root = folderOf({ 'source/.gitkeep': '', 'lettre.txt': 'Lettre d’un meunier\n\nCher ami,\n\nLa vanne est fermée depuis le 2 mai et l’eau monte,\nsans que personne s’en inquiète ici.\n' })
    const at = (...args: string[]) => regard(['--workspace', root, ...args])
    expect(await at('import', join(root, 'lettre.txt'), '--title', 'Lettre', '--author', 'J. L.')).toMatchObject({ code: 0, out: expect.stringContaining('source/lettre/text.md') })
    expect(Object.keys(filesIn(join(root, 'source/lettre')))).toEqual(['.imported.md', 'original.txt', 'repairs.jsonl', 'text.md', 'work.yaml'])
    expect(readFileSync(join(root, 'source/lettre/text.md'), 'utf8')).toContain('l’eau monte, sans que personne')
    const before = filesIn(root)
    expect(await at('import', join(root, 'lettre.txt'))).toMatchObject({ code: 2, err: expect.stringContaining('exists already') })
    expect(await at('import', join(root, 'lettre.txt'), '--id', 'Ma Lettre')).toMatchObject({ code: 2, err: expect.stringContaining('--id ma-lettre') })
    expect(filesIn(root)).toEqual(before)
  })

  test('align --lines prints beads', async () => {
    const root = folderOf({ 'a.txt': 'La vanne est fermée.\nL’eau monte.\nLe meunier crie.\n', 'b.txt': 'The sluice is shut and the water is rising.\nThe miller is shouting.\n' })
    expect(await regard(['align', '--lines', join(root, 'a.txt'), join(root, 'b.txt')])).toEqual({ code: 0, out: '[0, 1]:[0]\n[2]:[1]\n', err: '' })
  })
})
