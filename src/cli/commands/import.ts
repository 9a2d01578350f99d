/**
 * `regard import FILE…`: make a work of each file, whatever it is. With --explain, --again or --report: look at an import, or do it anew.
 * Writes source/<id>/: the file as it came (and extracted.txt, if it has pages), text.md, work.yaml, repairs.jsonl with every change that was made or is proposed, and
 * .imported.md, what text.md says before anybody edits it.
 */
import { basename, extname } from 'node:path'
import { Option } from 'commander'
import type { Diagnostic } from '../../model/diagnostic.js'
import { hasErrors } from '../../model/diagnostic.js'
import type { Imported } from '../../model/import.js'
import { WorldError } from '../../model/world-error.js'
import { loadInput } from '../../import/load-input.js'
import { toNewWork } from '../../import/new-work.js'
import { joinPages, type NamedBytes } from '../../import/ocr/join-pages.js'
import { importFile } from '../../import/import-file.js'
import { proveWritten, writeImport } from '../../pipeline.js'
import { faultOfField } from '../../read/work-schema.js'
import { spokenLanguages } from '../../words/spoken.js'
import type { Words } from '../../words/words.js'
import { extractedPath, importedPath, repairsPath, textPath, Workspace, workPath } from '../../workspace.js'
import { toId } from './import-id.js'
import { importWorksAgain } from './import-again.js'
import { explainImports } from './import-explain.js'
import { reportImports } from './import-report.js'
import { type AddCommand, type AskedLanguages, examples, sourceOption, targetOption } from './command.js'

type ImportOptions = { readonly id?: string; readonly title?: string; readonly author?: string; readonly date?: string; readonly encoding?: string; readonly explain?: boolean; readonly again?: boolean; readonly report?: boolean; readonly words?: string } & AskedLanguages

export const addImport: AddCommand = ({ words, program, run }) => {
  program
    .command('import <file...>')
    .description(words.command('about-import'))
    .option('--id <id>', words.command('option-id'))
    .option('--title <title>', words.command('option-title'))
    .option('--author <name>', words.command('option-author'))
    .option('--date <date>', words.command('option-date'))
    .option('--encoding <name>', words.command('option-encoding'))
    .addOption(sourceOption(words))
    .addOption(targetOption(words))
    .option('--explain', words.review('option-explain'))
    .option('--again', words.review('option-again'))
    .option('--report', words.review('option-report'))
    .addOption(new Option('--words <language>', words.review('option-words')).choices([...spokenLanguages]))
    .addHelpText('after', examples(words, 'import letter.txt --id letter-1929 --title "Réponse à une lettre"', 'import rapport.docx lettres.odt', 'import page-*.hocr --id rapport-1929', 'import vieux.txt --encoding CP850', 'import --explain letter.txt', 'import --again letter-1929', 'import --report letter-1929 --words en'))
    .action((files: string[], asked: ImportOptions) =>
      run(async options => {
        const way = wayOf(asked, words)
        if (way === 'explain') return explainImports(options.workspace, files, asked.source, words)
        if (way === 'again') return importWorksAgain(Workspace.open(options.workspace), files, words)
        if (way === 'report') return reportImports(Workspace.open(options.workspace), files, asked, words)
        checkSaid(asked, words)
        const workspace = Workspace.open(options.workspace)
        const diagnostics: Diagnostic[] = []
        const lines: string[] = []
        const works: string[] = []
        for (const load of files.length > 1 && asked.id ? [() => loadPages(files, words)] : files.map(file => () => loadFile(file))) {
          const file = await load()
          const id = asked.id ?? toId(basename(file.name, extname(file.name)))
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

/** What is asked instead of a new work, if anything. */
function wayOf(asked: ImportOptions, words: Words): 'explain' | 'again' | 'report' | undefined {
  const [way, ...others] = (['explain', 'again', 'report'] as const).filter(each => asked[each])
  if (others.length > 0) throw new WorldError('usage', { reason: words.review('one-way') })
  const option = way && (['id', 'title', 'author', 'date'] as const).find(each => asked[each] !== undefined)
  if (option) throw new WorldError('usage', { reason: words.review('not-with', { option, way }) })
  return way
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

const loadFile = async (name: string): Promise<NamedBytes> => ({ name, bytes: await loadInput(name) })

/** Several files are one work only if they are pages that an OCR program read. */
async function loadPages(files: readonly string[], words: Words): Promise<NamedBytes> {
  const pages: NamedBytes[] = []
  for (const file of files) pages.push(await loadFile(file))
  const joined = joinPages(pages)
  if (!joined) throw new WorldError('usage', { reason: words.command('one-id-one-file') })
  return joined
}

async function importOne(workspace: Workspace, { name, bytes }: NamedBytes, id: string, asked: ImportOptions): Promise<{ value?: Imported; diagnostics: readonly Diagnostic[] }> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new WorldError('bad-id', { id, example: toId(id) || 'my-book' })
  if (workspace.has(workPath(id)) || workspace.has(textPath(id))) throw new WorldError('work-exists', { work: id })
  const { value, diagnostics } = await importFile(bytes, name, { language: asked.source, encoding: asked.encoding })
  if (hasErrors(diagnostics) || !value) return { diagnostics }
  const work = toNewWork(id, bytes, value, { ...asked, languages: { source: asked.source, target: asked.target }, today: new Date().toISOString().slice(0, 10) })
  const written = writeImport(value, work)
  const unsaid = proveWritten(value, written.text, name)
  if (unsaid.length > 0) return { diagnostics: [...diagnostics, ...unsaid] }
  await workspace.write(`source/${id}/original${extname(name).toLowerCase()}`, bytes)
  if (value.extracted !== undefined) await workspace.write(extractedPath(id), value.extracted)
  await workspace.write(repairsPath(id), written.repairs)
  await workspace.write(importedPath(id), written.text)
  await workspace.write(textPath(id), written.text)
  await workspace.write(workPath(id), written.work)
  return { value, diagnostics }
}

function summary(id: string, imported: Imported, words: Words): string[] {
  const made = imported.repairs.filter(repair => repair.made).length
  const counts = { blocks: imported.blocks.length, notes: imported.notes.length, made, proposed: imported.repairs.length - made }
  return [words.command('imported', { path: textPath(id), ...counts }), words.command('see-repairs', { path: repairsPath(id) }), ...(counts.proposed > 0 ? [words.review('see-review-of', { work: id })] : [])]
}
