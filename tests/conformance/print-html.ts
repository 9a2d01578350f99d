/**
 * Let Chromium print HTML files to PDF, as the yardstick of speed for `make bench`.
 * In: HTML files. Out: one line of JSON: the seconds that loading and printing all of them took, once Chromium stood ready.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { ensurePrograms, programPath } from './programs.js'

ensurePrograms(['chromium'])
const browser = await chromium.launch({ executablePath: programPath('chromium'), args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  const started = performance.now()
  for (const file of process.argv.slice(2)) {
    await page.goto(pathToFileURL(resolve(file)).href)
    await page.pdf({ format: 'A4' })
  }
  console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000 }))
} finally {
  await browser.close()
}
