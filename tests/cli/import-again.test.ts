/** Importing a work anew: decisions, hand edits and translations outlive it. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, folderOf, regard } from '../support/command-line.js'

const letter = 'Lettre d’un meunier\n\nCher ami,\n\nLa vanne est fermée depuis le 2 mai et l’eau monte,\nsans que personne s’en inquiète dans la, cuisine ici.\n\nIl criera demain.\n'

/** A workspace with one imported work. */
async function imported(text = letter): Promise<{ root: string; at: (...args: string[]) => ReturnType<typeof regard>; path: (name: string) => string; read: (name: string) => string; write: (name: string, content: string) => void }> {
  const root = folderOf({ 'source/.gitkeep': '', 'lettre.txt': text })
  const at = (...args: string[]) => regard(['--workspace', root, ...args])
  expect(await at('import', join(root, 'lettre.txt'))).toMatchObject({ code: 0 })
  const path = (name: string): string => join(root, 'source/lettre', name)
  return { root, at, path, read: name => readFileSync(path(name), 'utf8'), write: (name, content) => writeFileSync(path(name), content) }
}

describe('import --again', () => {
  test('changes not one byte when neither the rules nor the person did', async () => {
    const { root, at } = await imported()
    const before = filesIn(root)
    expect(await at('import', '--again', 'lettre')).toMatchObject({ code: 0, out: expect.stringContaining('lettre: paragraphs changed: 0, kept as edited: 0, conflicts: 0.') })
    expect(filesIn(root)).toEqual(before)
  })

  test('keeps what the person wrote, and takes what the rules do better', async () => {
    const { at, read, write } = await imported()
    write('text.md', read('text.md').replace('Il criera demain.', 'Il criera après-demain.'))
    write('.imported.md', read('.imported.md').replace('fermée', 'ferm6e'))
    write('text.md', read('text.md').replace('fermée', 'ferm6e'))
    expect(await at('import', '--again', 'lettre')).toMatchObject({ code: 0, out: expect.stringContaining('paragraphs changed: 1, kept as edited: 1, conflicts: 0') })
    expect(read('text.md')).toContain('La vanne est fermée depuis')
    expect(read('text.md')).toContain('Il criera après-demain.')
    expect(read('.imported.md')).toContain('Il criera demain.')
  })

  test('shows a conflict once, with its line and both readings, and lets the person’s words stand', async () => {
    const { at, read, write } = await imported()
    write('.imported.md', read('.imported.md').replace('fermée', 'ferm6e'))
    write('text.md', read('text.md').replace('fermée', 'close'))
    const { code, err, out } = await at('import', '--again', 'lettre')
    expect([code, err]).toEqual([1, expect.stringMatching(/source\/lettre\/text\.md:\d+:14 error merge-conflict You wrote “est close depuis”.*“est ferm6e depuis”.*“est fermée depuis”/)])
    expect(out).toContain('conflicts: 1.')
    expect(read('text.md')).toContain('La vanne est close depuis')
    expect(read('text.md')).not.toContain('<<<')
    expect(await at('import', '--again', 'lettre')).toMatchObject({ code: 0, err: '' })
    expect(read('text.md')).toContain('La vanne est close depuis')
  })

  test('says so when what the last import wrote was not kept, and changes nothing of the person’s', async () => {
    const { at, path, read, write } = await imported()
    rmSync(path('.imported.md'))
    expect(await at('import', '--again', 'lettre')).toMatchObject({ code: 0, err: '' })
    rmSync(path('.imported.md'))
    write('text.md', read('text.md').replace('fermée', 'close'))
    const text = read('text.md')
    expect(await at('import', '--again', 'lettre')).toMatchObject({ code: 0, err: expect.stringMatching(/source\/lettre\/text\.md:1:1 warning merge-base-unknown/) })
    expect(read('text.md')).toBe(text)
    expect(existsSync(path('.imported.md'))).toBe(true)
  })

  test('keeps every translation', async () => {
    const { root, at, read, write } = await imported()
    writeFileSync(join(root, 'letter.md'), '# Letter of a miller\n\nDear friend,\n\nThe sluice has been shut since 2 May and the water is rising, while nobody in the kitchen here worries.\n\nHe will shout tomorrow.\n')
    expect(await at('align', 'lettre', join(root, 'letter.md'))).toMatchObject({ code: 0 })
    write('.imported.md', read('.imported.md').replace('fermée', 'ferm6e'))
    write('text.md', read('text.md').replace('fermée', 'ferm6e'))
    await at('sync')
    await at('import', '--again', 'lettre')
    await at('sync')
    const xliff = readFileSync(join(root, 'translations/lettre/en.xlf'), 'utf8')
    for (const words of ['fermée depuis', 'The sluice has been shut', 'He will shout tomorrow.']) expect(xliff).toContain(words)
  })

  test('takes the words of lexicon.txt for right', async () => {
    const { at, read, write } = await imported('Le soir, le meunier parlait publiguement et les enfants dormaient dans la grange.\n')
    expect(read('text.md')).not.toContain('publiguement')
    write('lexicon.txt', '# mots du moulin\npubliguement\n')
    await at('import', '--again', 'lettre')
    expect(read('text.md')).toContain('parlait publiguement')
  })

  test('refuses decisions that cannot be read, and writes nothing', async () => {
    const { root, at, write } = await imported()
    write('decisions.jsonl', '{"start":1}\n')
    const before = filesIn(root)
    expect(await at('import', '--again', 'lettre')).toMatchObject({ code: 1, err: expect.stringMatching(/source\/lettre\/decisions\.jsonl:1:1 error decision-unreadable/) })
    expect(filesIn(root)).toEqual(before)
  })

  test('wants an original', async () => {
    const { at, path } = await imported()
    rmSync(path('original.txt'))
    expect(await at('import', '--again', 'lettre')).toMatchObject({ code: 2, err: expect.stringMatching(/not imported: there is no original/) })
  })

  test.each([[['--again', '--explain', 'lettre'], /each by itself/], [['--again', 'lettre', '--title', 'X'], /--title/], [['--again', 'moulin'], /no work “moulin”/]])('%j is wrong usage', async (args, message) => {
    const { at } = await imported()
    expect(await at('import', ...args)).toMatchObject({ code: 2, err: expect.stringMatching(message) })
  })
})

describe('import --explain', () => {
  test('prints what was seen of a file and writes nothing, even without a workspace', async () => {
    const root = folderOf({ 'lettre.txt': letter })
    const before = filesIn(root)
    const { code, out } = await regard(['--workspace', root, 'import', '--explain', join(root, 'lettre.txt')])
    expect(code).toBe(0)
    for (const line of [/Encoding +UTF-8/, /Lines with text +5/, /Apostrophes +’ ×3/, /Paragraphs are parted by +blank lines/, /Words that the lexicon knows +\d/]) expect(out).toMatch(line)
    expect(filesIn(root)).toEqual(before)
  })

  test('speaks French, and to a machine in keys', async () => {
    const { root, at } = await imported()
    const before = filesIn(root)
    expect((await regard(['--workspace', root, 'import', '--explain', 'lettre'], { REGARD_LANG: 'fr' })).out).toMatch(/Codage +UTF-8/)
    const { profiles } = JSON.parse((await at('--json', 'import', '--explain', 'lettre')).out) as { profiles: { profile: Record<string, string> }[] }
    expect(profiles[0]?.profile).toMatchObject({ encoding: 'UTF-8', 'paragraphs-parted-by': 'blank-line', 'note-numbering': 'none' })
    expect(filesIn(root)).toEqual(before)
  })

  test('is kept in the log', async () => {
    const { read } = await imported()
    const [first] = read('repairs.jsonl').split('\n')
    expect(JSON.parse(first ?? '')).toMatchObject({ profile: { encoding: 'UTF-8' } })
  })

  test('of a file that was read in an encoding that the person named asks for it again', async () => {
    const root = folderOf({ 'source/.gitkeep': '', 'lettre.txt': Buffer.from('La vanne est ferm\x82e depuis le mois de mai, et le pr\x82 est sous l’eau.\n'.replace('’', "'"), 'latin1') })
    const at = (...args: string[]) => regard(['--workspace', root, ...args])
    await at('import', join(root, 'lettre.txt'), '--encoding', 'CP850')
    const before = filesIn(root)
    expect(before['source/lettre/text.md']?.toString()).toContain('fermée')
    expect(await at('import', '--again', 'lettre')).toMatchObject({ code: 0 })
    expect(filesIn(root)).toEqual(before)
  })
})

describe('import --report', () => {
  test('writes one page for a work, the same bytes each time, and touches nothing else', async () => {
    const { root, at } = await imported()
    const before = filesIn(root)
    expect(await at('import', '--report', 'lettre')).toMatchObject({ code: 0, out: 'Wrote output/lettre/import-report.html.\n' })
    const { 'output/lettre/import-report.html': page, ...rest } = filesIn(root)
    expect(rest).toEqual(before)
    expect(page?.toString()).toContain('<html lang="fr">')
    await at('import', '--report', 'lettre')
    expect(filesIn(root)['output/lettre/import-report.html']).toEqual(page)
    await at('import', '--report', 'lettre', '--words', 'en')
    expect(readFileSync(join(root, 'output/lettre/import-report.html'), 'utf8')).toContain('<html lang="en">')
  })

  test('of a file makes no work of it', async () => {
    const root = folderOf({ 'source/.gitkeep': '', 'Ma lettre.txt': letter })
    expect(await regard(['--workspace', root, 'import', '--report', join(root, 'Ma lettre.txt')])).toMatchObject({ code: 0, out: expect.stringContaining('output/ma-lettre/import-report.html') })
    expect(existsSync(join(root, 'source/ma-lettre'))).toBe(false)
  })
})
