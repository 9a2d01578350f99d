/**
 * Hold the editions of the sample work against those that were looked at and found good.
 * `make golden` writes them anew; what `git diff` then shows is what a reader will see differently.
 * HTML and EPUB are kept as unpacked text, fonts as their size; of the PDF the text of each page, the bookmarks, and the pages of notes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { loadWork, publishEdition } from '../../src/pipeline.js'
import { type PrintedPage, readPdf } from '../../src/verify/read-pdf.js'
import { Workspace } from '../../src/workspace.js'

const root = new URL('../..', import.meta.url).pathname
const id = 'la-rive-en-regard'
const folder = new URL('sample/', import.meta.url)

async function edition(format: 'html' | 'epub' | 'pdf'): Promise<string | Uint8Array> {
  const { value } = await loadWork(Workspace.open(root), id)
  if (!value) throw new Error('The sample work cannot be read.')
  const { value: files, diagnostics } = await publishEdition(value, { format, layout: 'facing' })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return files[0]?.content ?? ''
}

const withoutFonts = (text: string): string => text.replace(/url\("?data:font[^)]*\)/g, 'url(a font)').replace(/'sha256-[^']*'/g, "'sha256-…'")

function unpacked(epub: Uint8Array): string {
  const files = unzipSync(epub)
  return Object.keys(files)
    .map(path => `=== ${path}\n${/\.(xhtml|opf|ncx|xml|css|svg)$|mimetype/.test(path) ? withoutFonts(strFromU8(files[path] ?? new Uint8Array())) : `(${files[path]?.length} bytes)`}\n`)
    .join('')
}

async function printed(pdf: Uint8Array): Promise<string> {
  const { pages, bookmarks } = await readPdf(pdf)
  const texts = pages.map(page => `=== page ${page.number}\n${linesOf(page)}\n`)
  return `${pages.length} pages\n${bookmarks.map(({ title, page }) => `${page}\t${title}\n`).join('')}${texts.join('')}`
}

/** Runs at one height, a raised number included, are a line. */
const linesOf = ({ runs }: PrintedPage): string =>
  runs.map((run, index) => (index === 0 ? '' : Math.abs(run.y - (runs[index - 1]?.y ?? 0)) > 5 ? '\n' : '·') + run.text).join('')

function holds(name: string, made: string): void {
  const path = new URL(name, folder)
  if (process.env.GOLDEN === 'write') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, made)
  }
  expect(existsSync(path), `${name} is missing: make golden`).toBe(true)
  expect(made).toBe(readFileSync(path, 'utf8'))
}

describe('the sample work', () => {
  test('as a page', async () => holds('page.html', withoutFonts(String(await edition('html')))))
  test('as an e-book', async () => holds('e-book.txt', unpacked((await edition('epub')) as Uint8Array)))
  test('as a printed book', async () => holds('print.txt', await printed((await edition('pdf')) as Uint8Array)))
})
