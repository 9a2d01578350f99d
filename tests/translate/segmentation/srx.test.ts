/**
 * Read and write sentence rules as SRX: our own come back as they were, others do what they say, and what cannot be done is told by line and column.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { SourceText } from '../../../src/model/place.js'
import { sentenceEnds } from '../../../src/text/sentences.js'
import { parseSrx } from '../../../src/translate/segmentation/parse-srx.js'
import { toSplitter } from '../../../src/translate/segmentation/segmentation.js'
import { builtInSegmentation, writeSrx } from '../../../src/translate/segmentation/write-srx.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const gsd = `${root}../shared/suites/sentences/fr_gsd-ud-dev.tsv`

const read = (text: string) => parseSrx(new SourceText('rules.srx', text))
const rule = (breaks: string, before: string, after: string): string => `<rule break="${breaks}"><beforebreak>${before}</beforebreak><afterbreak>${after}</afterbreak></rule>`
const srx = (lists: Readonly<Record<string, readonly string[]>>, maps: readonly (readonly [string, string])[], cascade = 'no'): string =>
  `<srx xmlns="http://www.lisa.org/srx20" version="2.0">\n<header segmentsubflows="yes" cascade="${cascade}"/>\n<body><languagerules>\n${Object.entries(lists)
    .map(([name, rules]) => `<languagerule languagerulename="${name}">\n${rules.join('\n')}\n</languagerule>`)
    .join('\n')}\n</languagerules>\n<maprules>${maps.map(([pattern, list]) => `<languagemap languagepattern="${pattern}" languagerulename="${list}"/>`).join('')}</maprules></body></srx>`

const cut = (text: string, language: string, file: string): string[] => {
  const { value, diagnostics } = read(file)
  expect(diagnostics).toEqual([])
  if (!value) return []
  const ends = toSplitter(value)(text, language)
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim())
}
/** Told as `line:column rule reason`. */
const told = (file: string): string[] => read(file).diagnostics.map(({ place, rule: id, values }) => [`${place.line}:${place.column}`, id, values.reason].filter(Boolean).join(' '))

const onlyBreak = srx({ all: [rule('yes', String.raw`[.!?]`, String.raw`\s`)] }, [['.*', 'all']])

describe('our own rules', () => {
  const own = writeSrx(builtInSegmentation(undefined))
  const { value } = read(own)
  const again = value && toSplitter(value)

  it.each([
    ['the sample work', 'fr', readFileSync(`${root}source/la-rive-en-regard/text.md`, 'utf8')],
    ['the cases of the tests', 'fr-CA', readFileSync(`${root}tests/cases/text/sentences.txt`, 'utf8').replace(/ \| /g, ' ')],
    ['an English text', 'en-GB', 'Mr. Hale came at 5 p.m. Mrs. Roe had left. 1. The bread 2. The land'],
    ['a language without words of its own', 'de', 'Er kam. Sie ging. A. Roth blieb.'],
    ['twelve hundred sentences of a treebank', 'fr', existsSync(gsd) ? readFileSync(gsd, 'utf8').split('\n').map(line => line.split('\t')[2] ?? '').join(' ') : 'Il neige.'],
  ])('written as SRX and read again cut %s as before', (_, language, text) => {
    expect(again?.(text, language)).toEqual(sentenceEnds(text, language))
  })

  it('come back byte for byte when they are written again', () => {
    const once = value && writeSrx(value)
    const twice = once === undefined ? undefined : read(once).value
    expect(twice && writeSrx(twice)).toBe(once)
  })

  it('for one language leave the others to the program', () => {
    const english = read(writeSrx(builtInSegmentation(['en']))).value
    expect(english && toSplitter(english)('M. Roy vint. Il partit.', 'fr')).toEqual([12, 23])
  })
})

describe('rules of others', () => {
  it('decide in their order: the first that fits', () => {
    expect(cut('Il vit M. Roy. Il partit.', 'fr', srx({ all: [rule('no', String.raw`\bM\.`, ''), rule('yes', String.raw`\.`, String.raw`\s`)] }, [['.*', 'all']]))).toEqual(['Il vit M. Roy.', 'Il partit.'])
    expect(cut('Il vit M. Roy. Il partit.', 'fr', srx({ all: [rule('yes', String.raw`\.`, String.raw`\s`), rule('no', String.raw`\bM\.`, '')] }, [['.*', 'all']]))).toHaveLength(3)
  })

  it('break after the space, too, as some programs write it, and nowhere but at white space', () => {
    expect(cut('Un. Deux.Trois.', 'fr', srx({ all: [rule('yes', String.raw`\.\s+`, ''), rule('yes', String.raw`\.`, String.raw`\p{Lu}`)] }, [['.*', 'all']]))).toEqual(['Un.', 'Deux.Trois.'])
  })

  it('are found by the language, whole and in any case; with cascade all that fit are joined', () => {
    const lists = { titles: [rule('no', String.raw`\bM\.`, '')], all: [rule('yes', String.raw`\.`, String.raw`\s`)] }
    const maps = [['FR.*', 'titles'], ['.*', 'all']] as const
    expect(cut('M. Roy rit. Elle non.', 'fr-CA', srx(lists, maps, 'yes'))).toEqual(['M. Roy rit.', 'Elle non.'])
    expect(cut('M. Roy rit. Elle non.', 'fr-CA', srx(lists, maps))).toHaveLength(1)
    expect(cut('M. Roy rit. Elle non.', 'en', srx(lists, maps, 'yes'))).toHaveLength(3)
  })

  it('may be of SRX 1.0, and in a section of comments and CDATA', () => {
    const old = `<srx version="1.0"><header segmentsubflows="yes"/><body><languagerules><languagerule languagerulename="x"><rule><beforebreak><!-- stops --><![CDATA[[.&?]]]></beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules><maprules><maprule maprulename="m"><languagemap languagepattern=".*" languagerulename="x"/></maprule></maprules></body></srx>`
    expect(cut('Oui & non. Si ? Bon.', 'fr', old)).toEqual(['Oui &', 'non.', 'Si ?', 'Bon.'])
  })
})

describe('what is wrong is told', () => {
  it.each([
    ['another root', '<tmx version="1.4"/>', ['1:1 srx-not-srx']],
    ['a file that ends early', onlyBreak.slice(0, 120), ['3:22 xml-truncated']],
    ['a value that is neither yes nor no', onlyBreak.replace('cascade="no"', 'cascade="maybe"'), ['2:31 srx-value-wrong']],
    ['a list that is not there', onlyBreak.replace('languagerulename="all"/>', 'languagerulename="none"/>'), ['8:45 srx-list-unknown']],
    ['a rule that says nothing', srx({ all: [rule('no', '', '')] }, [['.*', 'all']]), ['5:1 srx-rule-empty']],
    ['a group that is not closed, after an entity', srx({ all: [rule('yes', String.raw`&lt;\.(?=a`, '')] }, [['.*', 'all']]), ['5:38 srx-pattern-unmapped pattern-bracket']],
    ['a map that is no pattern', onlyBreak.replace('".*"', '"("'), ['8:24 srx-pattern-unmapped pattern-bracket']],
  ])('%s', (_, file, wanted) => {
    expect(told(file)).toEqual(wanted)
  })
})

describe('each rule of this room fires on its fixture, and on it alone', () => {
  it.each(['srx-not-srx', 'srx-value-wrong', 'srx-pattern-unmapped', 'srx-list-unknown', 'srx-rule-empty'])('%s', id => {
    const fixture = (name: string) => readFileSync(`${root}tests/cases/rules/${id}/${name}.srx`, 'utf8')
    expect(read(fixture('fires')).diagnostics.map(({ rule: fired }) => fired)).toEqual([id])
    expect(read(fixture('silent')).diagnostics).toEqual([])
  })
})
