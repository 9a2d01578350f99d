/**
 * What a reading system finds in the e-book: a valid container, both languages tagged, notes where they are called.
 */
import { afterEach, describe, expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import type { Edition } from '../../src/model/edition.js'
import { SourceText } from '../../src/model/place.js'
import { epubFile } from '../../src/publish/epub/epub-file.js'
import type { View } from '../../src/publish/markup/setting.js'
import { parseXml } from '../../src/xml/parse-xml.js'
import { call, heading, lettersEdition, note, plain, row, text } from '../support/editions.js'
import { fonts } from '../support/fonts.js'
import { byClass, byId, byRole, byTag, elementsOf, parsePage, wordsIn } from '../support/markup.js'

const bytesOf = async (view: View, edition: Edition = lettersEdition) => (await epubFile(edition, { view, fonts })).content as Uint8Array
async function open(view: View, edition: Edition = lettersEdition): Promise<Record<string, string>> {
  const files = unzipSync(await bytesOf(view, edition))
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith('.ttf')).map(([path, bytes]) => [path.replace('EPUB/', ''), strFromU8(bytes)]))
}
const book = { both: await open('both'), source: await open('source'), target: await open('target') }
const page = (view: View, file: string) => parsePage(book[view][file] ?? '')

describe('the container', () => {
  it('begins with the stored type of the file', async () => {
    const bytes = await bytesOf('both')
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
  })

  it('holds only well-formed XML', () => {
    for (const [view, files] of Object.entries(book))
      for (const [path, content] of Object.entries(files).filter(([name]) => /\.(xhtml|opf|xml|svg)$/.test(name)))
        expect(parseXml(new SourceText(path, content.replace(/<!DOCTYPE html>/i, ''))).diagnostics, `${view} ${path}`).toEqual([])
  })

  it('lists every file, once', async () => {
    const listed = [...(book.both['package.opf'] ?? '').matchAll(/<item [^>]*href="([^"]+)"/g)].map(match => match[1])
    const there = Object.keys(unzipSync(await bytesOf('both'))).filter(path => path.startsWith('EPUB/') && !path.endsWith('.opf')).map(path => path.replace('EPUB/', ''))
    expect([...listed].sort()).toEqual(there.sort())
  })

  describe('in any time zone', () => {
    const zone = process.env.TZ
    afterEach(() => {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    })
    it('has the same bytes', async () => {
      const made: Uint8Array[] = []
      for (const TZ of ['Pacific/Kiritimati', 'America/Anchorage']) {
        process.env.TZ = TZ
        made.push(await bytesOf('both'))
      }
      expect(Buffer.compare(made[0] ?? Buffer.of(), made[1] ?? Buffer.of(1))).toBe(0)
    })
  })
})

describe('the parts', () => {
  it('begin at the headings of the highest level, and what comes before is one too', () => {
    expect(Object.keys(book.both).filter(name => name.startsWith('part-'))).toEqual(['part-1.xhtml', 'part-2.xhtml', 'part-3.xhtml'])
    expect(wordsIn(page('both', 'part-1.xhtml'))).toContain('L’eau ne revient pas')
    expect(byTag(page('both', 'part-3.xhtml'), 'title').map(wordsIn)).toEqual(['Deuxième lettre, où l’on apprend ce que le dégel a fait de l’écluse'])
    expect(byTag(page('both', 'part-2.xhtml'), 'h1').map(wordsIn)).toEqual(['Première lettre', 'First Letter'])
  })

  it('say the language of each sentence twice, for HTML and for XML', () => {
    for (const run of elementsOf(page('both', 'part-2.xhtml')).filter(element => element.properties.lang)) expect(run.properties.xmlLang ?? run.properties['xml:lang'], String(run.properties.id)).toBe(run.properties.lang)
  })

  it('read well with styles off: the original, then its translation, in blocks of their own', () => {
    const pair = byId(page('both', 'part-2.xhtml'), 'u4')
    expect(pair?.children.map(child => (child.type === 'element' ? `${child.tagName} ${wordsIn(child)}` : ''))).toEqual(['p Ma chère sœur,', 'p My dear sister,'])
  })

  it('draw no narrow space, which many systems show as a box', () => {
    expect(Object.entries(book.both).filter(([, content]) => content.includes('\u202F')).map(([file]) => file)).toEqual([])
    expect(book.both['part-2.xhtml']?.match(/cette nuit<span class="thin">(.)<\/span>; on marche/)?.[1]).toBe('\u00A0')
  })

  it('lose a link that leads nowhere, but not its words', async () => {
    const link = { type: 'link' as const, id: '1', href: '#nowhere', children: [text('par là')] }
    const files = await open('both', { ...lettersEdition, rows: [row('u1', plain('paragraph'), [[link]], ['that way'])], notes: [], contents: [], pages: [] })
    expect(files['part-1.xhtml']).toContain('<a>par là</a>')
  })
})

describe('a note', () => {
  it('stands in the file of its first call, as an aside that systems can show at the call', () => {
    const aside = byId(page('both', 'part-2.xhtml'), 'note-1')
    expect([aside?.tagName, aside?.properties.role]).toEqual(['aside', 'doc-footnote'])
    expect(book.both['part-2.xhtml']).toMatch(/<aside id="note-1" class="note author" role="doc-footnote" epub:type="footnote">/)
    expect(book.both['part-2.xhtml']).toMatch(/<a id="call-source-1" role="doc-noteref" epub:type="noteref" href="#note-1">1<\/a>/)
    expect(Object.entries(book.both).filter(([, content]) => content.includes('id="note-1"')).map(([file]) => file)).toEqual(['part-2.xhtml'])
  })

  it('is called from another part across files, and leads back there', () => {
    expect(byId(page('both', 'part-3.xhtml'), 'call-source-1-2')?.properties.href).toBe('part-2.xhtml#note-1')
    const back = byRole(byId(page('both', 'part-2.xhtml'), 'note-1') ?? page('both', 'part-2.xhtml'), 'doc-backlink').map(link => link.properties.href)
    expect(back).toEqual(['#call-source-1', 'part-3.xhtml#call-source-1-2', '#call-target-1', 'part-3.xhtml#call-target-1-2'])
  })

  it('that another note calls stands beside it, and one that nothing calls in the last part', async () => {
    const inner = note('b', '2', { rows: [row('n2', plain('paragraph'), ['Deux.'], ['Two.'])] })
    const outer = note('a', '1', { rows: [row('n1', plain('paragraph'), [[text('Un'), call('b', '2', 'call-source-2')]], ['One'])] })
    const lonely = note('c', '3', { rows: [row('n3', plain('paragraph'), ['Trois.'], ['Three.'])], callers: { source: [], target: [] } })
    const rows = [row('u1', heading(2), ['I'], ['I']), row('u2', plain('paragraph'), [[text('Un'), call('a', '1', 'call-source-1')]], ['One']), row('u3', heading(2), ['II'], ['II'])]
    const files = await open('both', { ...lettersEdition, rows, notes: [outer, inner, lonely], contents: [], pages: [] })
    const asides = (file: string) => byTag(parsePage(files[file] ?? ''), 'aside').map(aside => aside.properties.id)
    expect([asides('part-1.xhtml'), asides('part-2.xhtml')]).toEqual([['note-1', 'note-2'], ['note-3']])
  })
})

describe('the navigation', () => {
  it('lists the contents with both titles, each in its language', () => {
    const links = byTag(byRole(page('both', 'nav.xhtml'), 'doc-toc')[0] ?? page('both', 'nav.xhtml'), 'a')
    expect(links.map(link => [link.properties.href, wordsIn(link)]).slice(0, 2)).toEqual([['part-2.xhtml#u2', 'Première lettre · First Letter'], ['part-2.xhtml#u23', 'Réponse de Louise · Louise’s Reply']])
    expect(elementsOf(links[0] ?? page('both', 'nav.xhtml')).slice(1).map(span => span.properties.lang)).toEqual(['fr', 'en'])
  })

  it('leads to the pages of the original', () => {
    const links = byTag(byRole(page('both', 'nav.xhtml'), 'doc-pagelist')[0] ?? page('both', 'nav.xhtml'), 'a')
    expect(links.map(link => [wordsIn(link), link.properties.href])).toEqual([['1', 'part-2.xhtml#_page-1'], ['2', 'part-2.xhtml#_page-2'], ['xii', 'part-3.xhtml#_page-xii']])
    expect(book.both['package.opf']).toContain('<meta property="pageBreakSource">Cahier manuscrit, 42 pages.</meta>')
  })

  it('lists a text without headings under its title, and no pages where none are known', async () => {
    const files = await open('both', { ...lettersEdition, rows: [row('u1', plain('paragraph'), ['Rien.'], ['Nothing.'])], notes: [], contents: [], pages: [] })
    const nav = parsePage(files['nav.xhtml'] ?? '')
    expect(byTag(byRole(nav, 'doc-toc')[0] ?? nav, 'a').map(link => [wordsIn(link), link.properties.href])).toEqual([['Lettres du canal', 'part-1.xhtml']])
    expect(byRole(nav, 'doc-pagelist')).toEqual([])
    expect(files['package.opf']).not.toContain('pageNavigation')
  })
})

describe('the package', () => {
  const opf = book.both['package.opf'] ?? ''

  it('names the work in both languages, its people with their parts, and both rights', () => {
    for (const line of [
      '<dc:title id="title" xml:lang="fr">Lettres du canal</dc:title>',
      '<meta property="alternate-script" refines="#title" xml:lang="en">Letters from the Canal</meta>',
      '<meta property="alternate-script" refines="#subtitle" xml:lang="en">A lock-keeper’s winter</meta>',
      '<dc:language>fr</dc:language>\n<dc:language>en</dc:language>',
      '<dc:creator id="person-1">Armand Delcroix</dc:creator>',
      '<meta property="role" refines="#person-2" scheme="marc:relators">trl</meta>',
      '<meta property="file-as" refines="#person-2">Hale, Ruth</meta>',
      '<dc:contributor id="person-3">Jeanne Aubry &#x26; fils</dc:contributor>',
      'CC BY 4.0 &#x3C;Ruth Hale></dc:rights>',
      '<meta property="dcterms:modified">2024-03-05T00:00:00Z</meta>',
      '<meta property="schema:accessibilityFeature">pageNavigation</meta>',
    ])
      expect(opf).toContain(line)
  })

  it('gives each language alone an identifier of its own, always the same', async () => {
    const identifiers = (['both', 'source', 'target'] as const).map(view => /<dc:identifier id="identifier">(.*?)</.exec(book[view]['package.opf'] ?? '')?.[1] ?? '')
    expect(identifiers[0]).toBe(lettersEdition.work.identifier)
    expect(new Set(identifiers).size).toBe(3)
    for (const identifier of identifiers) expect(identifier).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect((await open('target'))['package.opf']).toBe(book.target['package.opf'])
  })

  it('speaks of one language in the edition of one', () => {
    const alone = book.target['package.opf'] ?? ''
    expect(alone).toContain('<dc:title id="title" xml:lang="en">Letters from the Canal</dc:title>')
    expect(alone).not.toContain('alternate-script')
    expect(alone.match(/<dc:language>/g)).toHaveLength(1)
    expect(alone).not.toContain('Rights of the text')
  })

  it('is named after the work and, alone, its language', async () => {
    expect((await epubFile(lettersEdition, { view: 'both', fonts })).path).toBe('lettres-du-canal.epub')
    expect((await epubFile(lettersEdition, { view: 'source', fonts })).path).toBe('lettres-du-canal.fr.epub')
  })
})

describe('the cover', () => {
  it('shows the titles and names of its edition, in a font that it brings', () => {
    expect(book.both['cover.svg']).toMatch(/Lettres<\/text>[\s\S]*du canal<\/text>[\s\S]*Letters from the Canal<\/text>[\s\S]*Ruth Hale<\/text>/)
    expect(book.source['cover.svg']).not.toContain('Letters')
    expect(book.both['cover.svg']).toContain('url(data:font/woff;base64,')
    expect(byTag(page('both', 'cover.xhtml'), 'img').map(image => image.properties.alt)).toEqual(['Armand Delcroix, Lettres du canal, Letters from the Canal, Ruth Hale'])
  })

  it.each(['Lettres sur quelques menues questions d’administration fluviale dans le département de l’Aurée', 'RAPPORT SUR L’ÉTAT DES ÉCLUSES ET DES CHEMINS DE HALAGE DE L’AURÉE'])('breaks a long title into lines that stay inside: %s', async fr => {
    const title = { fr, en: 'Letters' }
    const svg = (await open('both', { ...lettersEdition, work: { ...lettersEdition.work, title } }))['cover.svg'] ?? ''
    const lines = byTag(parsePage(svg), 'text').map(line => ({ words: wordsIn(line), size: Number(line.properties.fontSize) }))
    expect(lines.map(({ words }) => words).join(' ')).toContain(title.fr)
    for (const { words, size } of lines) expect([...words].reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? 0.66 : 0.42), 0) * size, words).toBeLessThan(1000)
  })

  it('has classes that styles know', () => {
    expect(byClass(page('both', 'title.xhtml'), 'title').map(wordsIn)).toEqual(['Lettres du canal', 'Letters from the Canal'])
  })
})
