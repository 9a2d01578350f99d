/**
 * Import one file in a process of its own and say how long it took and how much memory: `node time-import.mjs DIST FILE`.
 * Start-up is loading the program and the lexicon; the seconds after it go from bytes to blocks, then to text.md and the log.
 * Seconds of one core: where others keep the machine busy, the time that this process got; never more than the clock says.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'

const [dist = 'dist', file = ''] = process.argv.slice(2)
const load = path => import(pathToFileURL(resolve(dist, path)).href)
const started = performance.now()
const [{ importFile }, { writeText }, { toRepairLog }, { loadLexicon }] = await Promise.all([load('import/import-file.js'), load('read/write-text.js'), load('import/repair-log.js'), load('import/load-lexicon.js')])
const lexicon = await loadLexicon('fr')
lexicon.knows('mot')
lexicon.spellings?.('mot')
const now = () => ({ clock: performance.now(), core: process.cpuUsage() })
const ready = now()
const bytes = readFileSync(file)
const { value, diagnostics } = await importFile(bytes, file, { language: 'fr' })
const imported = now()
const text = writeText(value)
const log = toRepairLog(value.repairs)
const written = now()
const seconds = (from, to) => Math.min((to.clock - from.clock) / 1000, (to.core.user + to.core.system - from.core.user - from.core.system) / 1e6)
console.log(JSON.stringify({
  megabytes: bytes.length / 1e6, startUp: (ready.clock - started) / 1000, import: seconds(ready, imported), write: seconds(imported, written),
  peakMegabytes: process.resourceUsage().maxRSS / 1024, blocks: value.blocks.length, notes: value.notes.length, repairs: value.repairs.length, text: text.length + log.length,
  errors: diagnostics.filter(({ severity }) => severity === 'error').length,
}))
