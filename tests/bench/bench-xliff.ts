/**
 * Measure XLIFF: reading, validating, memory on a file of 100,000 segments; a peer reading 20 MB in the same run; the standard's suite.
 * In: nothing, or `--json`; `dist`, and the suite of ../shared where it is. Out: a table, or one JSON object.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { SourceText } from '../../src/model/place.js'
import { parseXliff } from '../../src/translate/parse-xliff.js'
import { validateXliff } from '../../src/translate/validate-xliff.js'
import { writeXliff } from '../../src/translate/write-xliff.js'
import { root } from '../support/run-regard.js'
import { table } from '../support/table.js'
import { longXliff } from './long-xliff.js'

type Timed = { readonly megabytes: number; readonly seconds: number; readonly clock: number; readonly peakMegabytes: number; readonly segments: number; readonly told: number }

/** Peers by what Python has, the fullest first; each reads the file it is given and prints the seconds of its core. */
const peers: readonly (readonly [name: string, module: string, read: string])[] = [
  ['translate-toolkit', 'translate.storage.factory', 'from translate.storage import factory; read = factory.getobject'],
  ['lxml', 'lxml.etree', 'from lxml import etree; read = etree.parse'],
  ['Python’s ElementTree (expat)', 'xml.etree.ElementTree', 'import xml.etree.ElementTree as tree; read = tree.parse'],
]

const work = mkdtempSync(join(tmpdir(), 'regard-bench-'))
try {
  report()
} finally {
  rmSync(work, { recursive: true })
}

function report(): void {
  const long = saved('long.xlf', longXliff(100_000))
  const [read, both] = [timed(long, false), timed(long, true)]
  const short = saved('short.xlf', longXliff(26_500))
  const [ours, peer] = [timed(short, false), timePeer(short)]
  const suite = suiteFigures()
  const rows = [
    ['XLIFF', 'figure', 'wanted'],
    [`read, ${read.megabytes.toFixed(1)} MB, ${read.segments} segments`, `${(read.megabytes / read.seconds).toFixed(1)} MB/s`, '≥ 25'],
    ['read and validate', `${(both.megabytes / both.seconds).toFixed(1)} MB/s, ${Math.round(both.segments / both.seconds)} segments/s`, '≥ 15'],
    ['peak memory, read', `${(read.peakMegabytes / read.megabytes).toFixed(1)} × the file`, '≤ 12'],
    ['peak memory, read and validate', `${(both.peakMegabytes / both.megabytes).toFixed(1)} × the file`, '≤ 12'],
    [`read, ${ours.megabytes.toFixed(1)} MB`, `${ours.seconds.toFixed(2)} s, ${(peer.seconds / ours.seconds).toFixed(2)} × as fast as ${peer.name} (${peer.seconds.toFixed(2)} s)`, '> 1'],
    ...suite,
  ]
  console.log(process.argv.includes('--json') ? JSON.stringify({ read, both, ours, peer, suite }) : table(rows))
}

function saved(name: string, text: string): string {
  writeFileSync(join(work, name), text)
  return join(work, name)
}

function timed(file: string, validate: boolean): Timed {
  return JSON.parse(execFileSync(process.execPath, [join(root, 'tests/bench/time-xliff.mjs'), join(root, 'dist'), file, ...(validate ? ['validate'] : [])], { encoding: 'utf8' })) as Timed
}

function timePeer(file: string): { readonly name: string; readonly seconds: number } {
  for (const [name, module, read] of peers) {
    const program = `import sys, time, importlib\ntry:\n  importlib.import_module('${module}')\nexcept ImportError:\n  print('none'); sys.exit()\n${read}\nc, w = time.process_time(), time.time()\nread(sys.argv[1])\nprint(min(time.process_time() - c, time.time() - w))`
    const said = execFileSync('python3', ['-c', program, file], { encoding: 'utf8' }).trim()
    if (said !== 'none') return { name, seconds: Number(said) }
  }
  return { name: 'no Python', seconds: Number.NaN }
}

function suiteFigures(): string[][] {
  const folder = resolve(root, '../shared/suites/xliff')
  if (!existsSync(folder)) return [['the suite of ../shared', 'not here', '']]
  const files = (kind: string): SourceText[] =>
    readdirSync(join(folder, kind), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name.endsWith('.xlf'))
      .map(entry => new SourceText(entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')))
  const says = (file: SourceText, severity: string): boolean => validateXliff(file).some(one => one.severity === severity)
  const count = (kind: string, isRight: (file: SourceText) => boolean): string => `${files(kind).filter(isRight).length} of ${files(kind).length}`
  return [
    ['suite: invalid files rejected', count('invalid', file => says(file, 'error')), 'all'],
    ['suite: valid files accepted', count('valid', file => !says(file, 'error')), 'all'],
    ['suite: doubtful files warned of', count('warning', file => says(file, 'warning') && !says(file, 'error')), 'all'],
    ['suite: valid files with every unit opened', count('valid', file => parseXliff(file).value.unread.length === 0), 'all'],
    ['suite: valid files back byte for byte', count('valid', file => writeXliff(parseXliff(file).value, { base: file }) === file.text), 'all'],
  ]
}
