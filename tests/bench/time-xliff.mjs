/**
 * Read one XLIFF file in a process of its own and say how long it took and how much memory: `node time-xliff.mjs DIST FILE validate?`.
 * Reading goes from bytes to the catalog; validating is counted with it, since both read the same tree.
 * Seconds of one core: where others keep the machine busy, the time that this process got; never more than the clock says.
 */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [dist = 'dist', file = '', validate = ''] = process.argv.slice(2)
const load = path => import(pathToFileURL(resolve(dist, path)).href)
const [{ decodeXliff }, { parseXliff }, { validateXliff }] = await Promise.all([load('workspace.js'), load('translate/parse-xliff.js'), load('translate/validate-xliff.js')])
const now = () => ({ clock: performance.now(), core: process.cpuUsage() })
const seconds = (from, to) => Math.min((to.clock - from.clock) / 1000, (to.core.user + to.core.system - from.core.user - from.core.system) / 1e6)
const ready = now()
const source = decodeXliff(readFileSync(file), file)
const { value, diagnostics } = parseXliff(source)
const breaches = validate === '' ? [] : validateXliff(source)
const done = now()
const megabytes = statSync(file).size / 1e6
console.log(JSON.stringify({
  megabytes, seconds: seconds(ready, done), clock: (done.clock - ready.clock) / 1000, peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
  segments: value.body.reduce((sum, unit) => sum + unit.segments.length, 0), told: diagnostics.length + breaches.length,
}))
