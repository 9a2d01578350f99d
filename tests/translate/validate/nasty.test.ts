/** Hostile and broken files are told what they are, in time. */
import { expect, test } from 'vitest'
import { SourceText } from '../../../src/model/place.js'
import { validateXliff } from '../../../src/translate/validate-xliff.js'
import { documentOf, found, segment, texts } from './document.js'

const limit = { timeout: 5_000 }
const rulesOf = (text: string): string[] => [...new Set(validateXliff(new SourceText('rive.xlf', text)).map(({ rule }) => rule))]
const nested = (depth: number): string => documentOf(texts(`${Array.from({ length: depth }, (_, at) => `<pc id="${at}">`).join('')}a${'</pc>'.repeat(depth)}`)).text
const times = (count: number, make: (at: number) => string): string => Array.from({ length: count }, (_, at) => make(at)).join('')

test.each([1_000, 100_000])('%i codes in each other end in a message', limit, depth => {
  expect(rulesOf(nested(depth))).toEqual(['xml-too-deep'])
})

test('a hundred codes in each other are valid', () => {
  expect(rulesOf(nested(100))).toEqual([])
})

test.each([
  ['nothing', '', 'xml-not-well-formed'],
  ['no XML', 'La rivière dort.', 'xml-not-well-formed'],
  ['half a file', documentOf().text.slice(0, -40), 'xml-truncated'],
  ['tags that cross', documentOf().text.replace('</segment></unit>', '</unit></segment>'), 'xml-not-well-formed'],
  ['an entity', `<!DOCTYPE xliff [<!ENTITY a "b">]>${documentOf().text}`, 'xml-entity-declared'],
  ['another kind of XML', '<html/>', 'xliff-not-xliff'],
  ['an older XLIFF', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', 'xliff-version-old'],
])('%s is told', (_, text, rule) => {
  expect(rulesOf(text)).toContain(rule)
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a name like others', name => {
  expect(found({ unit: ` id="${name}"`, inUnit: `<originalData><data id="${name}">a</data></originalData>`, parts: segment(`<ph id="1" dataRef="${name}" disp="a"/>`) })).toEqual([])
  expect(found(texts(`<ph id="1" type="link" subType="${name}"/>`))).toEqual(['error xliff-attribute-value', 'error xliff-subtype'].slice(0, 1))
  expect(found({ inUnit: `<${name}/>` })).toEqual(['error xliff-element-unknown'])
  expect(found({ unit: ` id="u1" ${name}="a"` })).toEqual(['error xliff-attribute-unknown'])
})

test.each<[what: string, text: () => string]>([
  ['ten thousand codes in a segment', () => documentOf(texts(times(10_000, at => `a<ph id="${at}"/>`), times(10_000, at => `b<ph id="${at}"/>`))).text],
  ['ten thousand overlapping codes', () => documentOf(texts(times(10_000, at => `<sc id="${at}"/>`) + times(10_000, at => `<ec startRef="${at}"/>`))).text],
  ['ten thousand segments in a unit, with places of their own', () => documentOf({ parts: times(10_000, at => `<segment><source>a</source><target order="${10_000 - at}">b</target></segment>`) }).text],
  ['ten thousand comments and notes', () => documentOf({ inUnit: `<notes>${times(10_000, at => `<note id="n${at}">a</note>`)}</notes>`, parts: segment(times(10_000, at => `<mrk id="m${at}" type="comment" ref="#n=n${at}">a</mrk>`)) }).text],
  ['ten thousand candidates', () => documentOf({ inUnit: `<mtc:matches>${times(10_000, at => `<mtc:match ref="#m${at}"><source>a</source><target>b</target></mtc:match>`)}</mtc:matches>`, parts: segment(times(10_000, at => `<mrk id="m${at}" type="mtc:match">a</mrk>`)) }).text],
  ['ten thousand data', () => documentOf({ inUnit: `<originalData>${times(10_000, at => `<data id="d${at}">a</data>`)}</originalData>`, parts: segment(times(10_000, at => `<ph id="${at}" dataRef="d${at}"/>`)) }).text],
  ['ten thousand sub-flows', () => documentOf({ parts: segment(times(10_000, at => `<ph id="${at}" subFlows="v${at}"/>`)), afterUnit: times(10_000, at => `<unit id="v${at}"><segment><source>a</source></segment></unit>`) }).text],
])('%s take their time and no more', limit, (_, text) => {
  expect(rulesOf(text())).toEqual([])
})

test('every breach says its clause, its line and its column', () => {
  const [breach] = validateXliff(new SourceText('rive.xlf', documentOf({ parts: `\n${segment('a', 'b', ' state="done"')}` }).text))
  expect(breach).toMatchObject({ rule: 'xliff-attribute-value', place: { line: 2, column: 10 }, values: { clause: 'XLIFF 2.1 §4.3.1.31' } })
})

test.each([
  ['2.0', { version: '2.0', inUnit: '<mtc:matches/>' }, 'XLIFF 2.0 §5.1.5.2'],
  ['2.1', { inUnit: '<mtc:matches/>' }, 'XLIFF 2.1 §5.1.6.2'],
  ['2.2', { version: '2.2', inUnit: '<mtc:matches/>' }, 'XLIFF 2.2 §4.1.6.2'],
  ['2.2, which has plurals', { version: '2.2', unit: ' id="u1" pgs:switch="plural"' }, 'XLIFF 2.2 §4.9.5.1'],
])('the clause is that of %s', (_, variation, clause) => {
  expect(validateXliff(documentOf(variation)).map(({ values }) => values.clause)).toContain(clause)
})
