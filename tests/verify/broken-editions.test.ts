/**
 * Break a published edition in one way after another, as a careless printer or a stranger's hand would: each is caught, by its name.
 */
import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { pairUp } from '../../src/pair/pair-up.js'
import { epubFile } from '../../src/publish/epub/epub-file.js'
import { htmlFile } from '../../src/publish/html/html-file.js'
import { loadFontCutter } from '../../src/publish/load-fonts.js'
import { checkInStep } from '../../src/verify/check-in-step.js'
import { toExpected } from '../../src/verify/expected.js'
import { verifyEpub } from '../../src/verify/verify-epub.js'
import { verifyHtml } from '../../src/verify/verify-html.js'
import { inStep } from '../support/catalogs.js'

const source = `# Le passeur

<!-- page 7 -->

Le bac attend sur *l’autre* rive, et personne n’appelle[^a]. Le soir **tombe** : on n’entend que l’eau. Il faudra pourtant traverser avant la nuit, dit-il, ou rester.

## La rive

« Voyez :sc[Vauban] », dit-elle, *ad hoc*, au 17:sup[e] siècle.<!-- page 8 --> C’est écrit.

:::verse
Sous la glace une eau lente
qui s’en va sans partir
:::

| Jour | Bacs |
| --- | --- |
| lundi | 3 |

## Le bac

Fin.

[^a]: On appelait avec une *cloche* de bronze, pendue au grand saule depuis toujours.
`
const target = `# The ferryman

<!-- page 7 -->

The ferry waits on the *far* bank, and nobody calls[^a]. Evening **falls**: only the water can be heard. Yet one must cross before night, he said, or stay.

## The bank

“See :sc[Vauban],” she said, *ad hoc*, in the 17:sup[th] century. It is written.

:::verse
Under the ice a slow water
that leaves without going
:::

| Day | Ferries |
| --- | --- |
| Monday | 3 |

## The ferry

End.

[^a]: One called with a bronze *bell*, hung from the great willow since ever.
`
const { book, catalog } = inStep(source, target)
const edition = pairUp(book, catalog)
const rulesOf = (diagnostics: readonly Diagnostic[]) => [...new Set(diagnostics.map(({ rule }) => rule))]

type Change = (page: string) => string
/** The body alone is changed: the styles before it stay. */
const inBody = (change: Change): Change => page => page.replace(/<body[\s\S]*<\/body>/, change)
const inText = (change: Change): Change => inBody(body => body.replace(/<main[\s\S]*<\/main>/, change))

const paragraph = 'Il faudra pourtant traverser avant la nuit, dit-il, ou rester.'
const breakages: readonly (readonly [string, Change, string])[] = [
  ['every space between two letters is gone', inText(text => text.replace(/(?<=>[^<]*\p{L}) (?=\p{L})/gu, '')), 'verify-text-differs'],
  ['one space is gone', page => page.replace('only the water', 'onlythe water'), 'verify-text-differs'],
  ['one space too many parts a word', page => page.replace('>Fin.<', '>F in.<'), 'verify-text-differs'],
  ['the spaces between sentences are gone', inText(text => text.replaceAll('</span> <span', '</span><span')), 'verify-text-differs'],
  ['the ends of the lines of verse are gone', inText(text => text.replaceAll('</span><br><span', '</span><span')), 'verify-text-differs'],
  ['all emphasis is gone', page => page.replace(/<\/?em>/g, ''), 'verify-style-differs'],
  ['all strong words are weak', page => page.replace(/<\/?strong>/g, ''), 'verify-style-differs'],
  ['the small capitals are gone', page => page.replaceAll('class="small-caps"', ''), 'verify-style-differs'],
  ['a raised letter stands on the line', page => page.replace('<sup>e</sup>', 'e'), 'verify-style-differs'],
  ['other words are emphasised', page => page.replace('<em>l’autre</em> rive', 'l’autre <em>rive</em>'), 'verify-style-differs'],
  ['a whole sentence is emphasised', page => page.replace(paragraph, `<em>${paragraph}</em>`), 'verify-style-differs'],
  ['a word of a note is not emphasised', page => page.replace('<em>bell</em>', 'bell'), 'verify-style-differs'],
  ['headings are paragraphs', inText(text => text.replace(/<(\/?)h[1-6]/g, '<$1p')), 'verify-heading-differs'],
  ['one heading is a paragraph', inText(text => text.replace(/<h3([^>]*)>(.*?)<\/h3>/, '<p$1>$2</p>')), 'verify-heading-differs'],
  ['all headings are of one level', inText(text => text.replace(/<(\/?)h3/g, '<$1h2')), 'verify-heading-differs'],
  ['a paragraph is a heading', inText(text => text.replace(/<p([^>]*)>(.*?Fin\..*?)<\/p>/, '<h4$1>$2</h4>')), 'verify-heading-differs'],
  ['a script runs', page => page.replace('</body>', '<script>alert(1)</script></body>'), 'verify-markup-unsafe'],
  ['a script runs from the head', page => page.replace('</head>', '<script src="https://example.org/x.js"></script></head>'), 'verify-markup-unsafe'],
  ['a handler waits for a click', inText(text => text.replace('<main', '<main onclick="alert(1)"')), 'verify-markup-unsafe'],
  ['a frame shows another page', inText(text => text.replace('</main>', '<iframe src="https://example.org/"></iframe></main>')), 'verify-markup-unsafe'],
  ['the text is hidden', inText(text => text.replace('<main', '<main hidden')), 'verify-markup-unsafe'],
  ['a paragraph is not displayed', inText(text => text.replace('<p ', '<p style="color:red; display: none" ')), 'verify-markup-unsafe'],
  ['the text is kept from screen readers', inText(text => text.replace('<main', '<main aria-hidden="true"')), 'verify-markup-unsafe'],
  ['the title is gone', page => page.replace(/<h1[^>]*>.*?<\/h1>/, ''), 'verify-title-missing'],
  ['the title of the translation is gone', page => page.replace(/<p[^>]*>Small Book<\/p>/, ''), 'verify-title-missing'],
  ['the title comes after the text', page => page.replace(/<p[^>]*>Small Book<\/p>/, '').replace('</main>', '<p>Small Book</p></main>'), 'verify-title-missing'],
  ['the contents are gone', page => page.replace(/<nav[\s\S]*?<\/nav>/g, ''), 'verify-contents-missing'],
  ['the contents lack a heading', page => page.replace(/<li>(?:(?!<li>)[\s\S])*?The bank<\/a><\/li>/, ''), 'verify-contents-missing'],
  ['the contents lead to the wrong heading', page => page.replace(/href="#[^"]*"([^>]*>The bank)/, 'href="#u1"$1'), 'verify-contents-missing'],
  ['the pages of the original are gone', page => page.replace(/<span class="page"[^>]*><\/span>/g, ''), 'verify-page-mark-missing'],
  ['a page of the original has another name', page => page.replace('data-page="8"', 'data-page="9"'), 'verify-page-mark-missing'],
  ['the pages of the original are out of order', page => page.replace('data-page="7"', 'data-page="x"').replace('data-page="8"', 'data-page="7"').replace('data-page="x"', 'data-page="8"'), 'verify-page-mark-missing'],
  ['a sentence is printed once more', inText(text => text.replace('</main>', `<p>${paragraph}</p></main>`)), 'verify-text-added'],
  ['a paragraph is printed once more, its words in other elements', inText(text => text.replace('</main>', '<p>Le bac attend sur <b>l’autre</b> rive, et personne n’appelle. Le <i>soir</i> tombe.</p></main>')), 'verify-text-added'],
  ['a note is printed once more among other words', inText(text => text.replace('</main>', '<p>And also: One called with a bronze bell, hung from the great willow since ever. That is all.</p></main>')), 'verify-text-added'],
]

describe('an HTML edition', () => {
  const expected = toExpected(book, catalog, 'columns')
  let whole = ''
  beforeAll(async () => {
    whole = String((await htmlFile(edition, { view: 'both', fonts: await loadFontCutter() })).content)
  })

  it('that nobody broke is proved without a word', () => {
    expect(verifyHtml(expected, 'petit.html', whole)).toEqual([])
  })

  it.each(breakages)('is caught when %s', (_, change, rule) => {
    const broken = change(whole)
    expect(broken).not.toBe(whole)
    expect(rulesOf(verifyHtml(expected, 'petit.html', broken))).toContain(rule)
  })
})

describe.each(['source', 'target'] as const)('an edition of the %s alone', view => {
  it('marks the pages of the original and names its title', async () => {
    const page = String((await htmlFile(edition, { view, fonts: await loadFontCutter() })).content)
    const proof = (text: string) => rulesOf(verifyHtml(toExpected(book, catalog, view), 'petit.html', text))
    expect(proof(page)).toEqual([])
    expect(proof(page.replace('data-page="8"', ''))).toEqual(['verify-page-mark-missing'])
    expect(proof(page.replace(/<h1[^>]*>.*?<\/h1>/, ''))).toEqual(['verify-title-missing'])
  })
})

describe('an EPUB', () => {
  const expected = toExpected(book, catalog, 'columns')
  let files: Record<string, Uint8Array> = {}
  beforeAll(async () => {
    files = unzipSync((await epubFile(edition, { view: 'both', fonts: await loadFontCutter() })).content as Uint8Array)
  })
  const proof = (change: Change) => {
    const pages = Object.entries(files).map(([name, bytes]) => [name, name.endsWith('.xhtml') ? strToU8(change(strFromU8(bytes))) : bytes] as const)
    return rulesOf(verifyEpub(expected, 'petit.epub', zipSync(Object.fromEntries(pages), { level: 0 })))
  }

  it('that nobody broke is proved without a word', () => {
    expect(proof(page => page)).toEqual([])
  })

  it.each([
    ['a space is gone', page => page.replace('only the water', 'onlythe water'), 'verify-text-differs'],
    ['all emphasis is gone', page => page.replace(/<\/?em>/g, ''), 'verify-style-differs'],
    ['headings are paragraphs', page => page.replace(/<(\/?)h2/g, '<$1p'), 'verify-heading-differs'],
    ['a script runs', page => page.replace('</body>', '<script>1</script></body>'), 'verify-markup-unsafe'],
    ['the text is hidden', page => page.replace('<section', '<section hidden="hidden"'), 'verify-markup-unsafe'],
    ['a title is gone', page => page.replace(/<p[^>]*>Small Book<\/p>/, ''), 'verify-title-missing'],
    ['the contents lack a heading', page => page.replaceAll('>The bank</span></a>', '></span></a>'), 'verify-contents-missing'],
    ['the pages of the original are gone', page => page.replace(/<span class="page"[^>]*>/g, '<span>'), 'verify-page-mark-missing'],
    ['a sentence is printed once more', page => page.replace('</section>', `<p>${paragraph}</p></section>`), 'verify-text-added'],
  ] satisfies [string, Change, string][])('is caught when %s', (_, change, rule) => {
    expect(proof(change)).toContain(rule)
  })
})

describe('the fixture of', () => {
  const read = (path: string): string => readFileSync(new URL(`../cases/rules/${path}`, import.meta.url), 'utf8')
  it.each([
    ['verify-contents-missing', page => page.replace(/<nav[\s\S]*?<\/nav>/g, '')],
    ['verify-page-mark-missing', page => page.replaceAll('role="doc-pagebreak"', '')],
  ] satisfies [string, Change][])('%s fires it once its edition is broken, not before', async (rule, change) => {
    const small = inStep(read(`${rule}/source.md`), read(`${rule}/target.md`))
    const page = String((await htmlFile(pairUp(small.book, small.catalog), { view: 'both', fonts: await loadFontCutter() })).content)
    const proof = (text: string) => rulesOf(verifyHtml(toExpected(small.book, small.catalog, 'columns'), 'petit.html', text))
    expect(proof(page)).toEqual([])
    expect(proof(change(page))).toEqual([rule])
  })
})

describe('a catalog', () => {
  const outOfStep = (other: string) => checkInStep(inStep(other, target).book, catalog).map(({ rule, values }) => [rule, values.unit])

  it('is out of step where a note is called elsewhere, or not at all', () => {
    expect(outOfStep(source.replace('n’appelle[^a]', 'n’appelle').replace('l’eau.', 'l’eau[^a].'))).toEqual([['verify-out-of-step', 'u2']])
    expect(outOfStep(source.replace('n’appelle[^a]', 'n’appelle'))).toEqual([['verify-out-of-step', 'u2']])
  })

  it('is out of step where other words are set apart', () => {
    expect(outOfStep(source.replace('*l’autre* rive', 'l’autre *rive*'))).toEqual([['verify-out-of-step', 'u2']])
  })

  it('is out of step where units are left over behind the last block, in text or note', () => {
    expect(outOfStep(source.replace('Fin.\n\n', ''))).toEqual([['verify-out-of-step', 'u9']])
    const longer = inStep(source.concat('\n    Et un tambour.\n'), target).catalog
    expect(checkInStep(book, longer).map(({ values }) => values.unit)).toEqual(['n-a-2'])
    expect(checkInStep({ ...book, blocks: [] }, catalog)).toHaveLength(catalog.body.length)
  })
})
