/** Cut texts at the command line, write rules, and read a work by rules of its own. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, regard, smallWorkspace } from '../support/command-line.js'

const rules = (list: string): string => `<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header segmentsubflows="yes" cascade="no"/>
<body><languagerules><languagerule languagerulename="x">
${list}
</languagerule></languagerules>
<maprules><languagemap languagepattern="fr.*" languagerulename="x"/></maprules></body></srx>`
const atSemicolons = rules('<rule break="yes"><beforebreak>[.;]</beforebreak><afterbreak>\\s</afterbreak></rule>')

describe('regard segmentation', () => {
  it('prints a sentence a line, of a text or of standard input, paragraph by paragraph', async () => {
    expect(await regard(['segmentation', '--check', 'M. Roy vint. Il but.'])).toMatchObject({ code: 0, out: 'M. Roy vint.\nIl but.\n' })
    expect((await regard(['segmentation', '--check', '--language', 'en'], {}, ['Mr. Roe\ncame. He', ' drank\n\nNo stop\n\nEnd'])).out).toBe('Mr. Roe came.\nHe drank\nNo stop\nEnd\n')
    expect(JSON.parse((await regard(['segmentation', '--check', 'Un. Deux.', '--json'])).out)).toMatchObject({ sentences: ['Un.', 'Deux.'] })
  })

  it('writes rules that cut alike, and cuts by those of a file', async () => {
    const file = join(folderOf(), 'own.srx')
    expect((await regard(['segmentation', '--export', file, '--language', 'fr'])).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('<languagemap languagepattern="fr(?:-.*)?"')
    expect((await regard(['segmentation', '--check', 'M. Roy vint ; il but. Il rit.', '--rules', file])).out).toBe('M. Roy vint ; il but.\nIl rit.\n')
    const mine = join(folderOf({ 'mine.srx': atSemicolons }), 'mine.srx')
    expect((await regard(['segmentation', '--check', 'Roy vint ; il but. Il rit.', '--rules', mine])).out).toBe('Roy vint ;\nil but.\nIl rit.\n')
  })

  it('says what is wrong with the usage and with the rules', async () => {
    expect(await regard(['segmentation'])).toMatchObject({ code: 2, err: expect.stringContaining('--check') })
    expect(await regard(['segmentation', '--export', 'x.srx', '--language', 'tlh'])).toMatchObject({ code: 2, err: expect.stringContaining('fr, en') })
    const broken = join(folderOf({ 'broken.srx': rules('<rule break="yes"><beforebreak>\\.(</beforebreak><afterbreak>\\s</afterbreak></rule>') }), 'broken.srx')
    expect(await regard(['segmentation', '--check', 'Un.', '--rules', broken])).toMatchObject({ code: 1, err: expect.stringMatching(/broken\.srx:4:34.*srx-pattern-unmapped/) })
  })
})

describe('source/<work>/segmentation.srx', () => {
  const text = '# La vanne\n\nLe fleuve monte ; la digue cède. On fuit.\n'
  const catalogOf = (root: string): string => readFileSync(join(root, 'translations/vanne/en.xlf'), 'utf8')
  const sources = (root: string): string[] => [...catalogOf(root).matchAll(/<source>(.*?)<\/source>/gu)].map(match => match[1] ?? '').filter(source => source.trim() !== '')

  it('cuts the sentences of that work, and sync cuts what nobody has translated yet', async () => {
    const root = smallWorkspace({ 'source/vanne/text.md': text })
    await regard(['--workspace', root, 'sync', 'vanne'])
    expect(sources(root)).toEqual(['La vanne', 'Le fleuve monte ; la digue cède.', 'On fuit.'])
    writeFileSync(join(root, 'source/vanne/segmentation.srx'), atSemicolons)
    expect((await regard(['--workspace', root, 'sync', 'vanne'])).out).toContain('Wrote')
    expect(sources(root)).toEqual(['La vanne', 'Le fleuve monte ;', 'la digue cède.', 'On fuit.'])
    rmSync(join(root, 'source/vanne/segmentation.srx'))
    await regard(['--workspace', root, 'sync', 'vanne'])
    expect(sources(root)).toEqual(['La vanne', 'Le fleuve monte ; la digue cède.', 'On fuit.'])
  })

  it('never takes a translated sentence apart; what is new in its paragraph is cut by the rules', async () => {
    const root = smallWorkspace({ 'source/vanne/text.md': text, 'english.md': '# The Sluice\n\nThe river rises; the dike breaks. They flee.\n' })
    expect((await regard(['--workspace', root, 'align', 'vanne', join(root, 'english.md')])).code).toBe(0)
    const before = catalogOf(root)
    writeFileSync(join(root, 'source/vanne/segmentation.srx'), atSemicolons)
    await regard(['--workspace', root, 'sync', 'vanne'])
    expect(catalogOf(root)).toBe(before)
    writeFileSync(join(root, 'source/vanne/text.md'), text.replace('On fuit.', 'On fuit. Il pleut ; il vente.'))
    await regard(['--workspace', root, 'sync', 'vanne'])
    expect(sources(root)).toEqual(['La vanne', 'Le fleuve monte ; la digue cède.', 'On fuit.', 'Il pleut ;', 'il vente.'])
    for (const words of ['The river rises; the dike breaks.', 'They flee.', 'The Sluice']) expect(catalogOf(root)).toContain(words)
  })

  it('with an error leaves the work as it is', async () => {
    const root = smallWorkspace({ 'source/vanne/segmentation.srx': atSemicolons.replace('<header', '<hedaer') })
    expect(await regard(['--workspace', root, 'sync', 'vanne'])).toMatchObject({ code: 0 })
    const wrong = smallWorkspace({ 'source/vanne/segmentation.srx': atSemicolons.slice(0, 200) })
    expect(await regard(['--workspace', wrong, 'sync', 'vanne'])).toMatchObject({ code: 1, err: expect.stringMatching(/source\/vanne\/segmentation\.srx:\d+:\d+.*xml-truncated/) })
  })
})
