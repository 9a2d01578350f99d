/**
 * Open every HTML file in Chromium as a reader does, on a telephone and on a desk: axe must find no violation, the page must not
 * scroll sideways, ask the network for anything, or complain on the console.
 * The page's scripts are off for everything but axe, which needs them on: the edition has to work without.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { programPath } from '../programs.js'
import type { Finding, Verdict } from '../verdict.js'

/** Widths in CSS pixels, and a height that fits each. */
const screens = [
  { name: '390 px', width: 390, height: 844 },
  { name: '1440 px', width: 1440, height: 900 },
] as const
type Screen = (typeof screens)[number]

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
type AxeResult = { violations: { id: string; impact: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }[]; testEngine: { version: string } }

/** axe at both widths. */
export async function axe(files: readonly string[]): Promise<Verdict> {
  const source = await readFile(axeFile, 'utf8')
  let version = '?'
  const findings = await onEveryScreen(files, { javaScriptEnabled: true }, async page => {
    await page.evaluate(source)
    const result = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResult
    version = result.testEngine.version
    return result.violations.map(({ id, impact, help, nodes }) => `${impact} ${id} ${help} (${nodes.length}×, first ${nodes[0]?.target.join(' ')}) ${nodes[0]?.failureSummary?.replace(/\s+/g, ' ') ?? ''}`)
  })
  return { checker: 'axe', version, files: files.length, findings }
}

/** The page by itself, at both widths and with its scripts off. */
export async function quietPage(files: readonly string[]): Promise<Verdict> {
  let version = '?'
  const findings = await onEveryScreen(files, { javaScriptEnabled: false }, async (page, browser, asked) => {
    version = browser.version()
    const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const)
    return [...asked, ...(wide > screen ? [`the page is ${wide} px wide on a screen of ${screen} px`] : [])]
  })
  return { checker: 'Chromium', version, files: files.length, findings }
}

type Question = (page: Page, browser: Browser, asked: readonly string[]) => Promise<string[]>

async function onEveryScreen(files: readonly string[], context: { javaScriptEnabled: boolean }, question: Question): Promise<Finding[]> {
  const browser = await chromium.launch({ executablePath: programPath('chromium'), args: ['--no-sandbox'] })
  try {
    const findings: Finding[] = []
    for (const file of files) for (const screen of screens) findings.push(...(await openOn(browser, file, screen, context, question)))
    return findings
  } finally {
    await browser.close()
  }
}

async function openOn(browser: Browser, file: string, screen: Screen, options: { javaScriptEnabled: boolean }, question: Question): Promise<Finding[]> {
  const context = await browser.newContext({ ...options, viewport: { width: screen.width, height: screen.height }, bypassCSP: true })
  try {
    const page = await context.newPage()
    const asked: string[] = []
    const self = pathToFileURL(file).href
    page.on('request', request => {
      const url = request.url()
      if (url !== self && !url.startsWith('data:')) asked.push(`asks for ${url}`)
    })
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') asked.push(`console: ${message.text()}`)
    })
    page.on('pageerror', error => asked.push(`script error: ${error.message}`))
    await page.goto(self)
    return (await question(page, browser, asked)).map(text => ({ file, text: `${screen.name}: ${text}` }))
  } finally {
    await context.close()
  }
}
