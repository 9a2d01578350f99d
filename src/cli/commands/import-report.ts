/**
 * `regard import --report WORK|FILE…`: write a page that shows what an import did. Of a file nothing else is written.
 */
import { basename, extname } from 'node:path'
import { type Diagnostic, hasErrors } from '../../model/diagnostic.js'
import { loadInput } from '../../import/load-input.js'
import { importReport } from '../../import/report/report-page.js'
import { importFile, type TracedImport } from '../../import/import-file.js'
import type { Words } from '../../words/words.js'
import { reportPath, type Workspace } from '../../workspace.js'
import type { Outcome } from '../outcome.js'
import { importAgain } from '../reimport.js'
import { toId } from './import-id.js'

/** `words`: the language of the page's own words, if not the source's. */
export type ReportOptions = { readonly source: string; readonly words?: string }

export async function reportImports(workspace: Workspace, names: readonly string[], asked: ReportOptions, words: Words): Promise<Outcome> {
  const diagnostics: Diagnostic[] = []
  const files: string[] = []
  for (const name of names) {
    const { id, language, imported, diagnostics: found } = await importOf(workspace, name, asked.source)
    diagnostics.push(...found)
    if (!imported) continue
    const path = reportPath(id)
    await workspace.write(path, importReport({ name: id, language, spoken: asked.words ?? language, imported }))
    files.push(path)
  }
  return { lines: files.map(path => words.review('report-written', { path })), json: { files }, diagnostics }
}

type Found = { readonly id: string; readonly language: string; readonly imported?: TracedImport; readonly diagnostics: readonly Diagnostic[] }

async function importOf(workspace: Workspace, name: string, language: string): Promise<Found> {
  if ((await workspace.works()).includes(name)) {
    const { value, diagnostics } = await importAgain(workspace, name)
    return value ? { id: name, language: value.asked.language, imported: value.imported, diagnostics } : { id: name, language, diagnostics }
  }
  const { value, diagnostics } = await importFile(await loadInput(name), name, { language })
  const id = toId(basename(name, extname(name))) || 'import'
  return hasErrors(diagnostics) ? { id, language, diagnostics } : { id, language, imported: value, diagnostics }
}
