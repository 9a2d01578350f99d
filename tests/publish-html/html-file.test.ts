/**
 * What a reader finds in the HTML edition: both languages in pairs, notes once, links that arrive, nothing from elsewhere.
 */
import { describe, expect, it } from 'vitest'
import type { Edition } from '../../src/model/edition.js'
import { plainText } from '../../src/model/inline-walk.js'
import { htmlFile } from '../../src/publish/html/html-file.js'
import { FontCutter } from '../../src/publish/markup/font-cutter.js'
import type { View } from '../../src/publish/markup/setting.js'
import { lettersEdition, plain, row } from '../support/editions.js'
import { fontFiles, fonts } from '../support/fonts.js'
import { byClass, byId, byRole, byTag, elementsOf, idsOf, languageAt, parsePage, wordsIn } from '../support/markup.js'

const make = async (view: View, edition: Edition = lettersEdition) => parsePage(String((await htmlFile(edition, { view, fonts })).content))
const tree = { both: await make('both'), source: await make('source'), target: await make('target') }
const fold = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('every sentence', () => {
  const segments = [...lettersEdition.rows, ...lettersEdition.notes.flatMap(note => note.rows)].flatMap(each => (['source', 'target'] as const).flatMap(side => each[side].map(segment => ({ side, segment }))))

  it('stands once, whole and in its language, on each side', () => {
    for (const { side, segment } of segments) {
      const id = side === 'source' ? segment.id : `${segment.id}-t`
      const own = elementsOf(tree.both).filter(element => element.properties.id === id)
      if (segment.status === 'missing' && own.length === 0) continue
      expect(own, id).toHaveLength(1)
      expect(fold(wordsIn(own[0])), id).toBe(fold(plainText(segment.content).replaceAll('\n', '')))
      expect(own[0]?.properties.lang, id).toBe(side === 'source' ? 'fr' : 'en')
    }
  })

  it('stands in the edition of its language and not in the other', () => {
    expect(wordsIn(byId(tree.source, 'u3.s1'))).toContain('Saint-Loup')
    expect(byId(tree.source, 'u3.s1-t')).toBeUndefined()
    expect(wordsIn(byId(tree.target, 'u3.s1-t'))).toContain('February')
    expect(byId(tree.target, 'u3.s1')).toBeUndefined()
    expect(wordsIn(tree.source)).not.toContain('Water does not return')
  })

  it('can be linked to by its row in every view', () => {
    for (const view of ['both', 'source', 'target'] as const) for (const id of ['u1', 'u2', 'u14', 'u19', 'n1']) expect(byId(tree[view], id), `${view} ${id}`).toBeDefined()
  })
})

describe('ids and links', () => {
  for (const view of ['both', 'source', 'target'] as const) {
    it(`are unique and arrive (${view})`, () => {
      const ids = idsOf(tree[view])
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      const targets = byTag(tree[view], 'a').map(link => String(link.properties.href)).filter(href => href.startsWith('#'))
      expect(targets.filter(href => !ids.includes(href.slice(1)))).toEqual([])
    })
  }
})

describe('notes', () => {
  it('stand once, with a way back to each call in each language', () => {
    const body = byId(tree.both, 'note-1')
    const back = byRole(body ?? tree.both, 'doc-backlink')
    expect(back.map(link => link.properties.href)).toEqual(['#call-source-1', '#call-source-1-2', '#call-target-1', '#call-target-1-2'])
    expect(back.map(link => wordsIn(link))).toEqual(['↑\u00A0FR a', '↑\u00A0FR b', '↑\u00A0EN a', '↑\u00A0EN b'])
    expect(back[0]?.properties.ariaLabel).toBe('FR a : retour à l’appel 1 dans le texte')
  })

  it('show both languages where both exist, and the one there is where not', () => {
    expect(wordsIn(byId(tree.both, 'note-1'))).toMatch(/neuf jours[\s\S]*nine days/)
    expect(wordsIn(byId(tree.both, 'note-4'))).toContain('14 février')
    expect(byId(tree.both, 'n5.s1-t')).toBeUndefined()
    expect(wordsIn(byId(tree.target, 'note-4'))).toContain('14 février')
  })

  it('say whose they are when they are not the author’s', () => {
    expect(byClass(byId(tree.both, 'note-2') ?? tree.both, 'origin').map(wordsIn)).toEqual(['Note de l’éditeur', 'Editor’s note'])
    expect(byClass(byId(tree.both, 'note-3') ?? tree.both, 'origin').map(wordsIn)).toEqual(['Translator’s note'])
    expect(byClass(byId(tree.both, 'note-1') ?? tree.both, 'origin')).toEqual([])
  })

  it('of the translator alone have no place in the original alone', () => {
    expect(byId(tree.source, 'note-3')).toBeUndefined()
  })

  it('are called by their number, by a link of their own even inside a link', () => {
    const inLink = byId(tree.both, 'call-target-2-2')
    expect(inLink?.properties.href).toBe('#note-2')
    expect(byTag(tree.both, 'a').flatMap(link => elementsOf(link).slice(1)).filter(inner => inner.tagName === 'a')).toEqual([])
  })

  it('leave no heading behind where there are none', async () => {
    const page = await make('both', { ...lettersEdition, rows: [row('u1', plain('paragraph'), ['Rien.'], ['Nothing.'])], notes: [], contents: [], pages: [] })
    expect(byRole(page, 'doc-endnotes')).toEqual([])
    expect(byTag(page, 'nav')).toEqual([])
  })
})

describe('the shapes of the text', () => {
  it('are lists, quotations, tables and verse to a screen reader', () => {
    const [ordered] = byTag(byTag(tree.both, 'main')[0] ?? tree.both, 'ol')
    const items = ordered?.children.filter(child => child.type === 'element' && child.tagName === 'li') ?? []
    expect(items).toHaveLength(3)
    expect(items.map(item => (item.type === 'element' ? item.properties.value : undefined))).toEqual([undefined, undefined, '4'])
    expect(wordsIn(items[0] ?? tree.both)).toMatch(/suif.*tallow.*Lambert.*gonds.*hands/s)
    expect(byTag(tree.both, 'blockquote').map(quotation => byTag(quotation, 'blockquote').length - 1)).toEqual([1, 0])
    expect(byTag(tree.both, 'table').map(table => byTag(table, 'th').map(wordsIn))).toEqual([['Jour', 'Glace', 'Bateaux'], ['Day', 'Ice', 'Boats']])
    expect(byTag(tree.both, 'table').map(table => byTag(table, 'tr').length)).toEqual([3, 3])
    expect(byTag(byId(tree.both, 'u9') ?? tree.both, 'br')).toHaveLength(6)
    expect(byTag(tree.both, 'hr')).toHaveLength(1)
  })

  it('have a heading in each language, below the title', () => {
    expect(byTag(tree.both, 'h1').map(wordsIn)).toEqual(['Lettres du canal'])
    expect(byTag(byTag(tree.both, 'main')[0] ?? tree.both, 'h2').map(wordsIn)).toEqual(['Première lettre', 'First Letter', expect.stringContaining('Deuxième'), expect.stringContaining('Second')])
    expect(byTag(tree.both, 'h3')).toHaveLength(2)
  })

  it('tell where the translation has nothing', () => {
    const marks = byClass(byId(tree.both, 'u24') ?? tree.both, 'missing-mark')
    expect(marks.map(mark => mark.properties.ariaLabel)).toEqual(['Not translated'])
    expect(byClass(byId(tree.both, 'u6') ?? tree.both, 'missing-mark')).toEqual([])
  })

  it('keep the styles of words', () => {
    const paragraph = byId(tree.both, 'u6') ?? tree.both
    expect(byTag(paragraph, 'i').map(each => [wordsIn(each), each.properties.lang])).toEqual([['currente calamo', 'la'], ['currente calamo', 'la']])
    expect(byTag(paragraph, 'strong').map(wordsIn)).toEqual(['ses portes', 'its gates'])
    expect(byTag(paragraph, 'sub').map(wordsIn)).toEqual(['2'])
    expect(byTag(paragraph, 'code').map(wordsIn)).toEqual(['cote 12'])
    expect(byClass(paragraph, 'small-caps')).toHaveLength(2)
    expect(byClass(paragraph, 'indent')).toHaveLength(1)
  })
})

describe('contents and pages', () => {
  it('are listed in each language, nested', () => {
    const [source, target] = byTag(tree.both, 'nav')
    expect(source && languageAt(tree.both, source)).toBe('fr')
    expect(target && byTag(target, 'a').map(link => [wordsIn(link), link.properties.href])).toEqual([['First Letter', '#u2-t'], ['Louise’s Reply', '#u23-t'], ['Second Letter, in Which We Learn What the Thaw Did to the Lock', '#u25-t']])
    expect(source && byTag(source, 'ol')).toHaveLength(2)
  })

  it('mark where pages of the original begin, also in the translation alone', () => {
    const pages = { id: '_page-2', title: 'Page 2 de l’original' }
    expect(byRole(tree.both, 'doc-pagebreak').map(each => each.properties.id)).toEqual(['_page-1', '_page-2', '_page-xii'])
    expect(byId(tree.both, pages.id)?.properties.title).toBe(pages.title)
    expect(byRole(tree.target, 'doc-pagebreak').map(each => each.properties.title)).toEqual(['Page 1 of the original', 'Page 2 of the original', 'Page xii of the original'])
  })
})

describe('the title page and the colophon', () => {
  it('name the work in both languages, its people, place, date and rights', () => {
    const title = wordsIn(byTag(tree.both, 'header')[0])
    for (const words of ['Armand Delcroix', 'Lettres du canal', 'Letters from the Canal', 'Traduction\u00A0: Ruth Hale', 'Edited by: Jeanne Aubry & fils', 'Écluse de Saint-Loup, 1er février 1911', 'Saint-Loup lock, 1 February 1911']) expect(title).toContain(words)
    const colophon = wordsIn(byTag(tree.both, 'footer')[0])
    for (const words of ['Manuscript notebook, 42 pages.', 'CC BY 4.0 <Ruth Hale>', '5 mars 2024', lettersEdition.work.identifier]) expect(colophon).toContain(words)
  })

  it('say a title once that is the same in both languages', async () => {
    const page = await make('both', { ...lettersEdition, work: { ...lettersEdition.work, title: { fr: 'Ubu', en: 'Ubu' } } })
    expect(byClass(page, 'title').map(wordsIn)).toEqual(['Ubu'])
  })
})

describe('the file', () => {
  it('is one file that asks nothing of the network and runs no script', async () => {
    const html = String((await htmlFile(lettersEdition, { view: 'both', fonts })).content)
    const policy = elementsOf(tree.both).find(element => element.tagName === 'meta' && String(element.properties.httpEquiv).toLowerCase() === 'content-security-policy')
    expect(policy?.properties.content).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; font-src data:; base-uri 'none'; form-action 'none'$/)
    expect(elementsOf(tree.both).filter(element => ['script', 'img', 'iframe', 'object', 'link'].includes(element.tagName))).toEqual([])
    expect(html).not.toMatch(/url\((?!data:)/)
  })

  it('takes what a contributor wrote for text', () => {
    expect(byTag(tree.both, 'b')).toEqual([])
    expect(wordsIn(byId(tree.both, 'u27.s1-t'))).toContain('<script>alert("all")</script>')
    expect(byTag(tree.both, 'a').filter(link => /^javascript:/i.test(String(link.properties.href)))).toEqual([])
    expect(wordsIn(byId(tree.both, 'u6.s1'))).toContain('ou ceci et')
  })

  it('is named after the work and, alone, its language', async () => {
    expect((await htmlFile(lettersEdition, { view: 'both', fonts })).path).toBe('lettres-du-canal.html')
    expect((await htmlFile(lettersEdition, { view: 'target', fonts })).path).toBe('lettres-du-canal.en.html')
  })

  it('has the same bytes when it is made again with other fonts cut before', async () => {
    const first = await htmlFile(lettersEdition, { view: 'both', fonts: new FontCutter(fontFiles) })
    expect((await htmlFile(lettersEdition, { view: 'both', fonts })).content).toBe(first.content)
  })

  it('shows control characters instead of breaking on them', async () => {
    const page = await make('both', { ...lettersEdition, rows: [row('u1', plain('paragraph'), ['avant\u0000\u000Caprès'], ['before\u0008after'])] })
    expect(wordsIn(byId(page, 'u1.s1'))).toBe('avant\uFFFD\uFFFDaprès')
  })

  it('stays below 2 MB for 60,000 words in each language', async () => {
    const sentence = 'Le canal a gelé cette nuit et l’on marche dessus comme sur une route de campagne.'
    const rows = Array.from({ length: 800 }, (_, index) => row(`u${index}`, plain('paragraph'), [sentence, sentence, sentence, sentence, sentence], [sentence, sentence, sentence, sentence, sentence]))
    const { content } = await htmlFile({ ...lettersEdition, rows, notes: [], contents: [], pages: [] }, { view: 'both', fonts })
    expect(Buffer.byteLength(String(content))).toBeLessThan(2_000_000)
  })
})
