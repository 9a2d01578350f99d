/**
 * Ask the checkers that readers trust about everything in a folder of editions.
 * In: the folder; for OmegaT, the sample of this repository. Out: a line for each checker and each finding; exit 1 when there is one, when a kind of file is missing
 * altogether, or when a checker cannot run. Nothing is skipped.
 */
import { readdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { ace } from './checkers/ace.js'
import { axe, quietPage } from './checkers/browser.js'
import { epubcheck } from './checkers/epubcheck.js'
import { nu } from './checkers/nu.js'
import { omegat } from './checkers/omegat.js'
import { qpdf } from './checkers/qpdf.js'
import { ensurePrograms } from './programs.js'
import type { Checker, Verdict } from './verdict.js'

const questions: readonly { readonly extension: string; readonly checkers: readonly Checker[] }[] = [
  { extension: '.epub', checkers: [epubcheck, ace] },
  { extension: '.html', checkers: [nu, axe, quietPage] },
  { extension: '.pdf', checkers: [qpdf] },
]
const shownOfEach = 20

const root = resolve(process.argv[2] ?? 'output')
process.exitCode = (await main(root)) ? 0 : 1

async function main(folder: string): Promise<boolean> {
  try {
    ensurePrograms(['java', 'chromium', 'qpdf', 'omegat'])
    const files = await filesBelow(folder)
    let sound = true
    for (const { extension, checkers } of questions) {
      const ofKind = files.filter(file => file.endsWith(extension))
      if (ofKind.length === 0) throw new Error(`There is no ${extension} file in ${folder}: run make first.`)
      for (const checker of checkers) sound = report(await checker(ofKind), folder) && sound
    }
    return report(await omegat(resolve(import.meta.dirname, '../..')), folder) && sound
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}

/** Everything below a folder, in order; what is hidden belongs to nobody's edition. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const shown = entries.filter(entry => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))
  return (await Promise.all(shown.map(entry => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)])))).flat()
}

function report({ checker, version, files, findings }: Verdict, folder: string): boolean {
  console.log(`${checker.padEnd(10)} ${version.padEnd(16)} ${String(files).padStart(3)} files  ${findings.length === 0 ? 'nothing found' : `${findings.length} found`}`)
  for (const { file, text } of findings.slice(0, shownOfEach)) console.log(`  ${relative(folder, file)}: ${text}`)
  if (findings.length > shownOfEach) console.log(`  … and ${findings.length - shownOfEach} more`)
  return findings.length === 0
}
