/**
 * Measure the import: which of its changes are right, what it does to clean text, how fast it is and how much memory it takes.
 * In: nothing, or `--json`, `--only rules,harm,speed`, `--faults`; the texts of ../shared where they are. Out: tables, or one JSON object.
 * Speed is told in megabytes a second after start-up, each size in a process of its own, and against pandoc reading the same text.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runPandoc } from '../../src/import/foreign/run-pandoc.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { root } from '../support/run-regard.js'
import { table } from '../support/table.js'
import { bookOf } from '../support/works.js'
import { goldTexts, toBook } from './gold-text.js'
import { longText } from './long-text.js'
import { changesTo, comeBack, prints } from './no-harm.js'
import { scoreRules } from './rule-precision.js'

const shared = resolve(root, '../shared')
const asked = process.argv.slice(2)
const only = asked[asked.indexOf('--only') + 1]?.split(',')
const wants = (part: string): boolean => !asked.includes('--only') || (only?.includes(part) ?? false)
const report: Record<string, unknown> = {}
const print = (title: string, rows: readonly (readonly string[])[]): void => {
  if (!asked.includes('--json')) console.log(`\n${title}\n${table(rows)}`)
}

const lexicon = await loadLexicon('fr')
const golds = goldTexts(shared)
if (wants('rules') && golds.length > 0) reportRules()
if (wants('harm')) reportHarm()
if (wants('speed')) await reportSpeed()
if (asked.includes('--json')) console.log(JSON.stringify(report))

function reportRules(): void {
  const { rules, classes } = scoreRules(golds, lexicon)
  const [right, wrong] = [rules.reduce((sum, rule) => sum + rule.right, 0), rules.reduce((sum, rule) => sum + rule.wrong, 0)]
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(4))
  report.rules = { rules, classes, precision: right / (right + wrong) }
  print(`Changes made in ${golds.length} texts, held against their gold readings`, [
    ['rule', 'right', 'wrong', 'not judged', 'precision'],
    ...rules.map(rule => [rule.rule, String(rule.right), String(rule.wrong), String(rule.unjudged), share(rule.right, rule.right + rule.wrong)]),
    ['all', String(right), String(wrong), String(rules.reduce((sum, rule) => sum + rule.unjudged, 0)), share(right, right + wrong)],
  ])
  const [mended, listed] = [classes.reduce((sum, each) => sum + each.mended, 0), classes.reduce((sum, each) => sum + each.listed, 0)]
  print('Damage that the gold readings list', [['class', 'mended', 'listed', 'recall'], ...[...classes, { damage: 'all', mended, listed }].map(each => [each.damage, String(each.mended), String(each.listed), share(each.mended, each.listed)])])
  if (asked.includes('--faults')) for (const rule of rules) for (const fault of rule.faults) console.log(`${rule.rule}  ${fault}`)
}

function reportHarm(): void {
  const sample = { name: 'the sample work', book: bookOf(readFileSync(join(root, 'source/la-rive-en-regard/text.md'), 'utf8')) }
  const returns = [sample, ...golds.map(gold => ({ name: gold.name, book: toBook(gold) }))].flatMap(({ name, book }) => prints.map(print => ({ name, width: print.width, ...comeBack(book, print, lexicon) })))
  print('Clean books printed as text and imported', [['book', 'width', 'words F1', 'breaks F1', 'notes linked'], ...returns.map(each => [each.name, String(each.width), each.words.toFixed(5), each.breaks.toFixed(4), `${each.linked} of ${each.notes}`])])
  const clean = cleanTexts().map(({ name, text }) => ({ name, ...changesTo(text, lexicon) }))
  const byRule = (changes: readonly { readonly rule: string }[]): string =>
    [...changes.reduce((count, { rule }) => count.set(rule, (count.get(rule) ?? 0) + 1), new Map<string, number>())].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`).join(', ')
  print('Changes made to clean French', [['text', 'words', 'changes', 'per 10,000', 'by rule'], ...clean.map(each => [each.name, String(each.words), String(each.changes.length), ((each.changes.length * 10_000) / Math.max(1, each.words)).toFixed(1), byRule(each.changes)])])
  report.harm = { returns, clean: clean.map(({ name, words, changes }) => ({ name, words, changes: changes.length, byRule: byRule(changes) })) }
}

/** French that nobody damaged: one paragraph for each line. */
function cleanTexts(): { name: string; text: string }[] {
  const folder = join(shared, 'suites')
  if (!existsSync(folder)) return []
  const paragraphs = (lines: readonly string[]): string => lines.filter(line => line.trim() !== '').join('\n\n')
  const novels = readdirSync(join(folder, 'alignment')).filter(file => file.endsWith('.fr')).map(file => ({ name: file, text: paragraphs(readFileSync(join(folder, 'alignment', file), 'utf8').split('\n')) }))
  const sentences = readFileSync(join(folder, 'sentences/fr_gsd-ud-dev.tsv'), 'utf8').split('\n').map(line => line.split('\t').at(-1) ?? '')
  return [...novels, { name: 'fr_gsd-ud-dev', text: paragraphs(sentences) }]
}

/** `import`: seconds from bytes to blocks; `write`: to text.md and the log. */
type Timed = { readonly megabytes: number; readonly startUp: number; readonly import: number; readonly write: number; readonly peakMegabytes: number; readonly repairs: number }

async function reportSpeed(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'))
  try {
    const rows: (Timed & { readonly accents: string; readonly pandoc: number; readonly linearity: number })[] = []
    for (const accents of ['kept', 'lost'] as const) {
      for (const megabytes of [0.1, 1, 5]) {
        const file = join(folder, `${accents}-${megabytes}.txt`)
        writeFileSync(file, longText({ bytes: megabytes * 1e6, accents }))
        const timed = JSON.parse(execFileSync(process.execPath, [join(root, 'tests/bench/time-import.mjs'), join(root, 'dist'), file], { encoding: 'utf8' })) as Timed
        const started = performance.now()
        if (accents === 'kept' && megabytes <= 1) await runPandoc(readFileSync(file), 'markdown', file)
        const pandoc = (performance.now() - started) / 1000
        const least = rows.find(row => row.accents === accents) ?? timed
        rows.push({ ...timed, accents, pandoc, linearity: timed.import / timed.megabytes / (least.import / least.megabytes) })
      }
    }
    report.speed = rows
    print('Speed and memory', [
      ['text', 'start-up', 'import', 'MB a second', 'time per MB against 0.1 MB', 'writing', 'peak memory', 'changes', 'against pandoc'],
      ...rows.map(row => [`${row.megabytes.toFixed(1)} MB, accents ${row.accents}`, `${row.startUp.toFixed(1)} s`, `${row.import.toFixed(2)} s`, (row.megabytes / row.import).toFixed(2), `${row.linearity.toFixed(2)} ×`, `${row.write.toFixed(2)} s`, `${row.peakMegabytes.toFixed(0)} MB`, String(row.repairs), row.pandoc < 0.05 ? '' : `${((row.startUp + row.import) / row.pandoc).toFixed(2)} ×`]),
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
}
