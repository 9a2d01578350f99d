/** The page that shows what an import did. */
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { beforeAll, describe, expect, test } from 'vitest'
import { importText } from '../../src/import/import-text.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { importReport } from '../../src/import/report/report-page.js'
import { reportStyles } from '../../src/import/report/report-styles.js'
import { SourceText } from '../../src/model/place.js'
import { emptyLexicon, type Lexicon } from '../../src/text/lexicon.js'

let lexicon: Lexicon = emptyLexicon
beforeAll(async () => {
  lexicon = await loadLexicon('fr')
})

const letter = `Lettre du moulin

Le soir,, le meunier parlait publiguement dans, la cuisine1 du moulin
et les enfants dormaient <b>sans bruit</b>.

${'-'.repeat(40)}
1 Une vieille cuisine.

Il pleuvait sur la grange & le chien attendait.
`
const pageOf = (text: string, spoken = 'en'): string => importReport({ name: 'lettre', language: 'fr', spoken, imported: importText(new SourceText('original.txt', text), { language: 'fr', lexicon }).value })
const elements = (node: Nodes, test: (element: Element) => boolean): Element[] => [...(node.type === 'element' && test(node) ? [node] : []), ...('children' in node ? node.children.flatMap(child => elements(child, test)) : [])]
const classes = (element: Element): unknown[] => (Array.isArray(element.properties.className) ? element.properties.className : [])
const textOf = (node: Nodes): string => (node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '')
const changes = (page: Root): Element[] => elements(page, element => classes(element).includes('change'))

describe('the report', () => {
  test('marks what was made, proposed and taken out, each in its place', () => {
    const marks = changes(fromHtml(pageOf(letter)))
    const shown = (kind: string): string[] => marks.filter(mark => classes(mark).includes(kind)).map(textOf)
    expect(shown('made')).toContain('publiquement')
    expect(shown('proposed')).toEqual([','])
  })

  test('leads from each mark to its line, which is there, and says what stood there', () => {
    const page = fromHtml(pageOf(letter))
    const ids = new Set(elements(page, element => element.properties.id !== undefined).map(element => String(element.properties.id)))
    for (const mark of changes(page)) {
      expect(ids).toContain(String(mark.properties.href).slice(1))
      expect(ids).toContain(String(mark.properties.ariaDescribedBy))
      expect(String(mark.properties.title)).toMatch(/→[\s\S]*line \d+ · /)
      expect(String(mark.properties.ariaLabel)).not.toBe('')
    }
    const misread = changes(page).find(mark => textOf(mark) === 'publiquement')
    expect(misread?.properties).toMatchObject({ href: '#l3', title: expect.stringContaining('“publiguement” → “publiquement”') })
    expect(String(misread?.properties.title)).toContain('Le soir,, le meunier')
  })

  test('has every id once', () => {
    const ids = elements(fromHtml(pageOf(letter)), element => element.properties.id !== undefined).map(element => element.properties.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('shows every line of the original as it came', () => {
    const lines = elements(fromHtml(pageOf(letter)), element => element.tagName === 'li' && /^l\d+$/.test(String(element.properties.id)))
    expect(lines.map(line => textOf(line).replace(/ ↩$/, ''))).toEqual(letter.replace(/\n$/, '').split('\n'))
  })

  test('counts the changes of each rule, and says what each does', () => {
    const rows = elements(fromHtml(pageOf(letter)), element => element.tagName === 'tr').map(row => textOf(row).replace(/\s+/g, ' ').trim())
    expect(rows.find(row => row.startsWith('misread-words'))).toMatch(/^misread-words 0 0 1 0 A word that the lexicon does not know/)
  })

  test('is the same bytes each time, reaches for nothing, and lets nothing of the text become markup', () => {
    const page = pageOf(letter)
    expect(pageOf(letter)).toBe(page)
    expect(page).not.toMatch(/https?:|<b>|<img|url\(/)
    expect(page).toContain('&#x3C;b>sans bruit')
    expect(page).toMatch(/default-src (?:'|&#x27;)none/)
  })

  test('speaks the language that it is asked for', () => {
    expect(pageOf(letter, 'fr-CA')).toContain('Ce qui a été vu d’abord')
    expect(pageOf(letter, 'de')).toContain('<html lang="en">')
  })

  test('shows a decision as a person’s', () => {
    const source = new SourceText('original.txt', letter)
    const [proposal] = importText(source, { language: 'fr', lexicon }).value.repairs.filter(({ made }) => !made)
    if (!proposal) throw new Error('There should be a proposal.')
    const decision = { start: proposal.place.start, end: proposal.place.end, rule: proposal.rule, before: proposal.before, after: proposal.after, decision: 'no' } as const
    const page = importReport({ name: 'lettre', language: 'fr', spoken: 'en', imported: importText(source, { language: 'fr', lexicon, decisions: [decision] }).value })
    const refused = changes(fromHtml(page)).filter(mark => classes(mark).includes('refused'))
    expect(refused.map(mark => [textOf(mark), classes(mark).includes('decided')])).toEqual([[',', true]])
    expect(refused[0]?.properties.title).toContain('decided by a person')
  })

  test('of a document that was converted has its text and no marks', () => {
    const { blocks, notes, facts } = importText(new SourceText('x', letter), { language: 'fr', lexicon }).value
    const page = importReport({ name: 'x', language: 'fr', spoken: 'en', imported: { blocks, notes, facts, repairs: [], proposals: {} } })
    expect(page).toContain('Il pleuvait sur la grange')
    expect(changes(fromHtml(page))).toEqual([])
  })

  test('of 200 KB with thousands of changes takes its time, not its toll', () => {
    const text = letter.replace('<b>', '').repeat(700)
    const imported = importText(new SourceText('original.txt', text), { language: 'fr', lexicon }).value
    const started = process.hrtime.bigint()
    const page = importReport({ name: 'lettre', language: 'fr', spoken: 'en', imported })
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(10)
    expect(page.length).toBeLessThan(text.length * 20)
  })
})

describe('the colours of the report', () => {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (one: string, other: string): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  }
  const palettes = [...reportStyles.matchAll(/:root\{([^}]*)\}/g)].map(([, rules = '']) => new Map([...rules.matchAll(/--([\w-]+):(#[\da-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex])))

  test.each([['light', 0], ['dark', 1]])('%s: every pair that is read together reaches 4.5 to 1', (_, at) => {
    const colour = (name: string): string => palettes[at]?.get(name) ?? ''
    const pairs = [['ink', 'paper'], ['soft', 'paper'], ['link', 'paper'], ...['made', 'proposed', 'removed', 'refused'].flatMap(kind => [['ink', kind], [`${kind}-ink`, kind], [`${kind}-ink`, 'paper']])]
    expect(pairs.filter(([one = '', other = '']) => contrast(colour(one), colour(other)) < 4.5)).toEqual([])
  })
})
