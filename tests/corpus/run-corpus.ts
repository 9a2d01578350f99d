/**
 * Take real texts and real contributed translations through every command, as a person would, and measure each step.
 * In: the folder with the texts (`corpus/fr`, `corpus/en`), their golds and scorers; a folder for the workspace, made anew.
 * Out: a table of times and peak memory, the scores, and exit 1 when a command failed or a score is under its floor.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, parse, resolve } from 'node:path'
import { runRegard } from '../support/run-regard.js'
import { table } from '../support/table.js'
import { type Measure, scoreText } from './score.js'

const [shared = '../shared', workspace = 'output/.corpus'] = process.argv.slice(2).map(path => resolve(path))

type Step = { readonly name: string; readonly seconds: number; readonly peakMegabytes: number; readonly failed: boolean }
const steps: Step[] = []

/** What a failed step said, the last lines of it. */
const lastLines = 25

async function step(name: string, ...args: string[]): Promise<void> {
  const { code, seconds, peakMegabytes, stdout, stderr } = await runRegard(['--workspace', workspace, ...args])
  steps.push({ name, seconds, peakMegabytes, failed: code !== 0 })
  console.log(`${code === 0 ? '  done' : 'FAILED'}  ${name}`)
  if (code !== 0) console.log(`${stdout}${stderr}`.trimEnd().split('\n').slice(-lastLines).join('\n'))
}

function texts(): { name: string; source: string; translation: string | undefined }[] {
  const translations = readdirSync(join(shared, 'corpus/en'))
  return readdirSync(join(shared, 'corpus/fr'))
    .filter(file => !file.startsWith('.'))
    .sort()
    .map(file => {
      const translation = translations.find(other => parse(other).name === parse(file).name)
      return { name: parse(file).name, source: join(shared, 'corpus/fr', file), translation: translation && join(shared, 'corpus/en', translation) }
    })
}

function printSteps(): void {
  const row = ({ name, seconds, peakMegabytes, failed }: Step) => [name, `${seconds.toFixed(1)} s`, `${peakMegabytes.toFixed(0)} MB`, failed ? 'FAILED' : '']
  const total = steps.reduce((sum, { seconds }) => sum + seconds, 0)
  console.log(`\n${table([['step', 'time', 'peak', ''], ...steps.map(row), ['all', `${total.toFixed(1)} s`, `${Math.max(...steps.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0)} MB`, '']])}`)
}

/** Prints the scores; returns those under their floors. */
function printScores(names: readonly string[]): Measure[] {
  const scores = names.flatMap(text => scoreText(shared, workspace, text).map(measure => ({ text, measure })))
  const rows = scores.map(({ text, measure: { name, value, floor } }) => [text, name, String(value), Number.isFinite(floor) ? `≥ ${floor}` : '', value < floor ? 'TOO LOW' : ''])
  if (rows.length > 0) console.log(`\n${table([['text', 'score', 'value', 'floor', ''], ...rows])}`)
  return scores.map(({ measure }) => measure).filter(({ value, floor }) => value < floor)
}

rmSync(workspace, { recursive: true, force: true })
await step('init', 'init', workspace)
const all = texts()
for (const { name, source, translation } of all) {
  await step(`import ${name}`, 'import', source, '--id', name)
  if (translation && existsSync(join(workspace, 'source', name))) await step(`align ${name}`, 'align', name, translation)
}
await step('check', 'check')
await step('build', 'build')
await step('verify', 'verify')
printSteps()
const low = printScores(all.map(({ name }) => name))
const failed = steps.filter(each => each.failed)
console.log(`\n${steps.length - failed.length} steps passed, ${failed.length} failed; ${low.length} scores too low`)
process.exitCode = failed.length === 0 && low.length === 0 ? 0 : 1
