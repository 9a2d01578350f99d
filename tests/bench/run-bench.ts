/**
 * Measure the build against Chromium, in one run on one machine, as ratios: absolute seconds say more about the machine.
 * In: nothing; the texts of ../shared/corpus where they are, the sample work elsewhere. Out: a table.
 * Chromium prints the bilingual HTML of the same works, which has neither facing pages nor notes at the foot: it is the yardstick
 * of speed, not of beauty.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, parse, resolve } from 'node:path'
import { pairUp } from '../../src/pair/pair-up.js'
import { loadWork } from '../../src/pipeline.js'
import { pdfFile } from '../../src/publish/pdf/pdf-file.js'
import { readPdf } from '../../src/verify/read-pdf.js'
import { Workspace } from '../../src/workspace.js'
import { type Ran, root, runRegard } from '../support/run-regard.js'
import { table } from '../support/table.js'

const corpus = resolve('../shared/corpus')
const workspace = existsSync(corpus) ? await importCorpus(resolve('output/.bench')) : root
console.log(workspace === root ? 'The texts of ../shared/corpus are not here: the sample work alone is measured.' : 'Measured on the texts of ../shared/corpus.')

const whole = await run('--workspace', workspace, 'build')
const pdf = await run('--workspace', workspace, 'build', '--format', 'pdf', '--layout', 'facing')
const printed = await printFacing()
const chromium = printByChromium(published('.html'))
const pages = await countPages(published('.pdf'))

const ratio = (seconds: number): string => `${(seconds / chromium).toFixed(2)} ×`
const measured = ([name, { seconds, peakMegabytes }]: readonly [string, Ran]): string[] => [name, `${seconds.toFixed(1)} s`, ratio(seconds), `${peakMegabytes.toFixed(0)} MB`]
console.log(
  table([
    ['what', 'time', 'against Chromium', 'peak memory'],
    measured(['every edition in three formats, proved', whole]),
    measured(['the PDF of facing pages alone, proved', pdf]),
    ['the same, from paired texts to bytes, without the proof', `${printed.toFixed(1)} s`, ratio(printed), ''],
    ['Chromium printing the HTML', `${chromium.toFixed(1)} s`, '1.00 ×', ''],
  ]),
)
console.log(`\n${pages} facing pages: ${(pages / printed).toFixed(0)} a second when printed, ${(pages / pdf.seconds).toFixed(0)} with start-up, reading and proof`)

/** The texts imported and aligned in a workspace of their own: what is measured is the build. */
async function importCorpus(folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true })
  await run('init', folder)
  const translations = readdirSync(join(corpus, 'en'))
  for (const file of readdirSync(join(corpus, 'fr')).sort()) {
    const { name } = parse(file)
    const translation = translations.find(other => parse(other).name === name)
    await run('--workspace', folder, 'import', join(corpus, 'fr', file), '--id', name)
    if (translation) await run('--workspace', folder, 'align', name, join(corpus, 'en', translation))
  }
  return folder
}

async function run(...args: string[]): Promise<Ran> {
  const ran = await runRegard(args)
  if (ran.code !== 0) throw new Error(`regard ${args.join(' ')}\n${ran.stdout}${ran.stderr}`)
  return ran
}

/** The bilingual edition of every work, in one format. */
function published(extension: string): string[] {
  const output = join(workspace, 'output')
  return readdirSync(output)
    .map(work => join(output, work, `${work}${extension}`))
    .filter(file => existsSync(file) && statSync(file).isFile())
    .sort()
}

/** Seconds to set and draw every work in this process, one after the other, fonts opened and all. */
async function printFacing(): Promise<number> {
  const disk = Workspace.open(workspace)
  const works = await Promise.all((await disk.choose([])).map(async work => (await loadWork(disk, work)).value))
  const started = performance.now()
  for (const work of works) if (work) await pdfFile(pairUp(work.book, work.catalog), { layout: 'facing' })
  return (performance.now() - started) / 1000
}

function printByChromium(files: readonly string[]): number {
  const script = join(root, 'tests/conformance/print-html.ts')
  const { seconds } = JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script, ...files], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as { seconds: number }
  return seconds
}

async function countPages(files: readonly string[]): Promise<number> {
  let count = 0
  for (const file of files) count += (await readPdf(readFileSync(file))).pages.length
  return count
}
