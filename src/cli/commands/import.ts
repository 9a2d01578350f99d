/**
 * `regard import FILE…`: make a work of each file, whatever it is.
 * Writes source/<id>/: the file as it came, text.md, work.yaml, and repairs.jsonl with every change that was made or is proposed.
 */
import { basename, extname } from 'node:path'
import type { Diagnostic } from '../../model/diagnostic.js'
import { hasErrors } from '../../model/diagnostic.js'
import type { Imported } from '../../model/import.js'
import { WorldError } from '../../model/world-error.js'
import { toNewWork } from '../../import/new-work.js'
import { importFile, writeImport } from '../../pipeline.js'
import { faultOfField } from '../../read/work-schema.js'
import type { Words } from '../../words/words.js'
import { readBytes, repairsPath, textPath, Workspace, workPath } from '../../workspace.js'
import { type AddCommand, type AskedLanguages, examples, sourceOption, targetOption } from './command.js'

type ImportOptions = { readonly id?: string; readonly title?: string; readonly author?: string; readonly date?: string } & AskedLanguages

export const addImport: AddCommand = ({ words, program, run }) => {
  program
    .command('import <file...>')
    .description(words.command('about-import'))
    .option('--id <id>', words.command('option-id'))
    .option('--title <title>', words.command('option-title'))
    .option('--author <name>', words.command('option-author'))
    .option('--date <date>', words.command('option-date'))
    .addOption(sourceOption(words))
    .addOption(targetOption(words))
    .addHelpText('after', examples(words, 'import letter.txt --id letter-1929 --title "Réponse à une lettre"', 'import rapport.docx lettres.odt'))
    .action((files: string[], asked: ImportOptions) =>
      run(async options => {
        if (files.length > 1 && asked.id) throw new WorldError('usage', { reason: words.command('one-id-one-file') })
        checkSaid(asked, words)
        const workspace = Workspace.open(options.workspace)
        const diagnostics: Diagnostic[] = []
        const lines: string[] = []
        const works: string[] = []
        for (const file of files) {
          const id = asked.id ?? toId(basename(file, extname(file)))
          const imported = await importOne(workspace, file, id, asked)
          diagnostics.push(...imported.diagnostics)
          if (!imported.value) continue
          works.push(id)
          lines.push(...summary(id, imported.value, words))
        }
        return { lines, json: { works }, diagnostics }
      }),
    )
}

/** What was said of a work must be fit for its work.yaml, before anything is written. */
function checkSaid(asked: ImportOptions, words: Words): void {
  for (const option of ['title', 'author', 'date', 'source', 'target'] as const) {
    const fault = asked[option] === undefined ? undefined : faultOfField(option, asked[option])
    if (fault) throw wrongOption(option, asked[option] ?? '', fault, words)
  }
  if (asked.source.toLowerCase() === asked.target.toLowerCase()) throw wrongOption('target', asked.target, 'same-language', words)
}

const wrongOption = (option: string, value: string, fault: string, words: Words): WorldError => new WorldError('usage', { reason: words.command('option-wrong', { option, value, why: words.reason(fault) }) })

async function importOne(workspace: Workspace, file: string, id: string, asked: ImportOptions): Promise<{ value?: Imported; diagnostics: readonly Diagnostic[] }> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new WorldError('bad-id', { id, example: toId(id) || 'my-book' })
  if (workspace.has(workPath(id)) || workspace.has(textPath(id))) throw new WorldError('work-exists', { work: id })
  const bytes = await readBytes(file)
  const { value, diagnostics } = await importFile(bytes, file, { language: asked.source })
  if (hasErrors(diagnostics) || !value) return { diagnostics }
  const work = toNewWork(id, bytes, value, { ...asked, languages: { source: asked.source, target: asked.target }, today: new Date().toISOString().slice(0, 10) })
  const written = writeImport(value, work)
  await workspace.write(`source/${id}/original${extname(file).toLowerCase()}`, bytes)
  await workspace.write(repairsPath(id), written.repairs)
  await workspace.write(textPath(id), written.text)
  await workspace.write(workPath(id), written.work)
  return { value, diagnostics }
}

function summary(id: string, imported: Imported, words: Words): string[] {
  const made = imported.repairs.filter(repair => repair.made).length
  const counts = { blocks: imported.blocks.length, notes: imported.notes.length, made, proposed: imported.repairs.length - made }
  return [words.command('imported', { path: textPath(id), ...counts }), words.command('see-repairs', { path: repairsPath(id) })]
}

/** A name in small ASCII letters, digits and hyphens. */
function toId(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}
