/** `regard validate`: files, folders and standard input; lines, JSON and SARIF; exit codes. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, regard } from '../support/command-line.js'

const xliff = (target: string): string => `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en">\n<file id="f1">\n<unit id="u1">\n<segment>\n<source>La rivière dort.</source>\n${target}\n</segment>\n</unit>\n</file>\n</xliff>\n`
const right = xliff('<target>The river sleeps.</target>')
const wrong = xliff('<target order="0">The river sleeps.</target>')
const doubtful = xliff('<target>The <mrk id="m1">river</mrk> sleeps.</target>')

test('valid files are named, broken ones are told line by line, with the clause', async () => {
  const root = folderOf({ 'a.xlf': right, 'b.xlf': wrong })
  const { code, out, err } = await regard(['validate', join(root, 'a.xlf'), join(root, 'b.xlf')])
  expect(code).toBe(1)
  expect(out).toBe(`${join(root, 'a.xlf')} is valid.\n`)
  expect(err).toMatch(/b\.xlf:6:9 error xliff-attribute-value “0” is no value for “order”\.\n {2}hint: It must be: 1, 2, 3 …\. \(XLIFF 2\.1 §4\.3\.1\.24\)/)
})

test('a folder is every XLIFF file below it', async () => {
  const root = folderOf({ 'b/two.xliff': right, 'a/one.xlf': right, 'a/readme.md': 'Rien.' })
  const { code, out } = await regard(['validate', root])
  expect(code).toBe(0)
  expect(out).toBe(`${join(root, 'a/one.xlf')} is valid.\n${join(root, 'b/two.xliff')} is valid.\n`)
})

test('a folder without XLIFF, no argument and a missing file are wrong usage', async () => {
  const root = folderOf({ 'readme.md': 'Rien.' })
  expect(await regard(['validate', root])).toMatchObject({ code: 2, err: expect.stringContaining('no .xlf or .xliff file') })
  expect(await regard(['validate'])).toMatchObject({ code: 2, err: expect.stringContaining('standard input') })
  expect(await regard(['validate', join(root, 'no.xlf')])).toMatchObject({ code: 2, err: expect.stringContaining('no.xlf') })
})

test('a file that is no UTF-8 is told by line and column, and the others are validated all the same', async () => {
  const root = folderOf({ 'a.xlf': Buffer.from(xliff('<target>The café sleeps.</target>'), 'latin1'), 'b.xlf': wrong, 'c.xlf': right })
  const { code, out, err } = await regard(['validate', root])
  expect(code).toBe(1)
  expect(out).toBe(`${join(root, 'c.xlf')} is valid.\n`)
  expect(err).toMatch(/a\.xlf:5:16 error xml-not-well-formed .*UTF-8/)
  expect(err).toContain('b.xlf:6:9 error')
})

test('standard input is read for -', async () => {
  expect(await regard(['validate', '-'], {}, [right.slice(0, 100), right.slice(100)])).toMatchObject({ code: 0, out: '- is valid.\n' })
  expect(await regard(['validate', '-'], {}, [wrong])).toMatchObject({ code: 1, err: expect.stringContaining('-:6:9 error') })
})

test('a warning does not fail', async () => {
  const root = folderOf({ 'c.xlf': doubtful })
  expect(await regard(['validate', root])).toMatchObject({ code: 0, err: expect.stringContaining('warning xliff-annotation-empty') })
})

test('JSON says the clause', async () => {
  const root = folderOf({ 'b.xlf': wrong })
  const { code, out } = await regard(['--json', 'validate', root])
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ files: [join(root, 'b.xlf')], diagnostics: [{ rule: 'xliff-attribute-value', severity: 'error', line: 6, column: 9, clause: 'XLIFF 2.1 §4.3.1.24' }] })
})

type Log = { readonly version: string; readonly $schema: string; readonly runs: readonly { readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] } }; readonly artifacts: readonly { readonly location: { readonly uri: string } }[]; readonly results: readonly Result[] }[] }
type Result = { readonly ruleId: string; readonly ruleIndex: number; readonly level: string; readonly message: { readonly text: string }; readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly index: number }; readonly region: { readonly startLine: number; readonly startColumn: number } } }[] }

test('SARIF has the shape of 2.1.0: every result points to its rule and its file', async () => {
  const root = folderOf({ 'a b.xlf': right, 'b.xlf': wrong, 'c.xlf': doubtful })
  const { code, out, err } = await regard(['validate', '--sarif', root])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  const log = JSON.parse(out) as Log
  expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringMatching(/^https:.*sarif.*2\.1\.0/) })
  const [run] = log.runs
  expect(run?.tool.driver.name).toBe('regard')
  expect(run?.artifacts.map(({ location }) => location.uri)).toEqual(['a%20b.xlf', 'b.xlf', 'c.xlf'].map(name => `file://${root}/${name}`))
  expect(run?.results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual(['error xliff-attribute-value', 'warning xliff-annotation-empty'])
  for (const { ruleId, ruleIndex, message, locations } of run?.results ?? []) {
    expect(run?.tool.driver.rules[ruleIndex]).toMatchObject({ id: ruleId, help: { text: expect.stringMatching(/./) } })
    expect(message.text).toMatch(/XLIFF 2\.1 §4/)
    const [{ physicalLocation: { artifactLocation, region } }] = locations as readonly [Result['locations'][number]]
    expect(run?.artifacts[artifactLocation.index]?.location.uri).toBe(artifactLocation.uri)
    expect(region.startLine).toBe(6)
    expect(region.startColumn).toBeGreaterThan(0)
  }
  expect(out).not.toContain('{{')
})

test('SARIF of valid files has no results and does not fail', async () => {
  const { code, out } = await regard(['validate', '--sarif', folderOf({ 'a.xlf': right })])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ runs: [{ results: [] }] })
})

test('the rules are listed with their clauses, of each version', async () => {
  const { code, out } = await regard(['validate', '--rules'])
  expect(code).toBe(0)
  expect(out).toMatch(/xliff-match-ref +error +§5\.1\.6\.5 +§5\.1\.7\.5 +§4\.1\.7\.5\n/)
  expect(out).toMatch(/xliff-plural-case +error +– +– +§4\.9\.5\.2\n/)
})
