/**
 * What a reader finds on the shelf: every work with its cover, its titles, and a link to each of its files.
 */
import { describe, expect, it } from 'vitest'
import { shelfFile, type ShelfFile, sizeInWords } from '../../src/publish/library/shelf-file.js'
import { lettersWork } from '../support/editions.js'
import { fonts } from '../support/fonts.js'
import { byTag, elementsOf, parsePage, wordsIn } from '../support/markup.js'

const files: readonly ShelfFile[] = [
  { path: 'lettres-du-canal/lettres-du-canal.pdf', format: 'pdf', layout: 'facing', bytes: 1_250_000 },
  { path: 'lettres-du-canal/lettres-du-canal.html', format: 'html', layout: 'facing', bytes: 187_400 },
  { path: 'lettres-du-canal/lettres-du-canal.en.epub', format: 'epub', layout: 'target', bytes: 177_000 },
  { path: 'lettres-du-canal/lettres-du-canal.fr.epub', format: 'epub', layout: 'source', bytes: 177_000 },
]
const { path, content } = await shelfFile([{ work: lettersWork, files }, { work: { ...lettersWork, id: 'ubu', title: { fr: 'Ubu', en: 'Ubu' } }, files: [] }], { fonts })
const page = parsePage(String(content))

describe('the shelf', () => {
  it('is the page one finds first', () => expect(path).toBe('index.html'))

  it('shows each work with both titles, one title once', () => {
    expect(byTag(page, 'h2').map(wordsIn)).toEqual(['Lettres du canal', 'Ubu'])
    expect(wordsIn(page)).toContain('Letters from the Canal')
    expect(byTag(page, 'li').filter(work => wordsIn(work).includes('Ubu')).map(work => wordsIn(work).match(/Ubu/g)?.length)).toEqual([2])
    expect(byTag(page, 'svg')).toHaveLength(2)
  })

  it('leads to every file, by language and format, with its size', () => {
    expect(byTag(page, 'p').filter(line => line.properties.lang && byTag(line, 'a').length > 0).map(wordsIn)).toEqual([
      'Les deux langues HTML 187\u00A0ko PDF 1,3\u00A0Mo',
      'Original seul EPUB 177\u00A0ko',
      'Translation alone EPUB 177\u00A0kB',
    ])
    const titled = byTag(page, 'h2').flatMap(title => byTag(title, 'a')).map(link => link.properties.href)
    expect(titled).toEqual(['lettres-du-canal/lettres-du-canal.html'])
  })

  it('asks nothing of the network', () => {
    expect(elementsOf(page).filter(element => ['script', 'img', 'link', 'iframe'].includes(element.tagName))).toEqual([])
    expect(elementsOf(page).flatMap(element => String(element.properties.content ?? '')).find(policy => policy.startsWith('default-src'))).toMatch(/^default-src 'none'; style-src 'sha256-/)
  })

  it('says so when it is empty', async () => {
    const empty = parsePage(String((await shelfFile([], { fonts })).content))
    expect(byTag(empty, 'main').map(main => wordsIn(main).trim().replace(/\s+/g, ' '))).toEqual(['Il n’y a pas encore de livre ici. There is no book here yet.'])
  })

  it('links to names with spaces and quotes as addresses must be written', async () => {
    const odd = await shelfFile([{ work: lettersWork, files: [{ path: 'a b/c"d.html', format: 'html', layout: 'facing', bytes: 1 }] }], { fonts })
    expect(byTag(parsePage(String(odd.content)), 'a').map(link => link.properties.href)).toContain('a%20b/c%22d.html')
  })
})

describe('a size', () => {
  it('is written as its language does', () => {
    expect([10, 999_400, 2_340_000].map(bytes => sizeInWords(bytes, 'fr'))).toEqual(['1\u00A0ko', '999\u00A0ko', '2,3\u00A0Mo'])
    expect(sizeInWords(2_340_000, 'en-GB')).toBe('2.3\u00A0MB')
  })
})
