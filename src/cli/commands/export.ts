/**
 * `regard export WORK --as FORMAT`: hand a translation to another tool or a reviewer.
 * What is sent is kept beside the translation, as the base of the merge when the file comes back. It is kept before the file is written,
 * so that no file is ever out whose base is not known.
 */
import { Option } from 'commander'
import { writeAtomically } from '../../atomic-write.js'
import { hasErrors } from '../../model/diagnostic.js'
import { WorldError } from '../../model/world-error.js'
import { exportWork, loadWork } from '../../pipeline.js'
import { exportFormat, exportFormats } from '../../translate/export-formats.js'
import type { Only, Per } from '../../translate/interchange/export-request.js'
import type { Words } from '../../words/words.js'
import { exchangedPath, Workspace } from '../../workspace.js'
import type { Outcome } from '../outcome.js'
import { type AddCommand, examples } from './command.js'

type Asked = { readonly as: string; readonly out?: string; readonly only: Only; readonly per: Per; readonly copySource?: boolean }

export const addExport: AddCommand = ({ words, program, run }) => {
  program
    .command('export <work>')
    .description(words.command('about-export'))
    .requiredOption('--as <format>', words.command('option-as', { known: exportFormats.map(({ name }) => name).join(', ') }))
    .option('--out <file>', words.command('option-export-out'))
    .addOption(new Option('--only <which>', words.command('option-only')).choices(['all', 'untranslated', 'review']).default('all'))
    .addOption(new Option('--per <what>', words.command('option-per')).choices(['sentence', 'unit']).default('sentence'))
    .option('--copy-source', words.command('option-copy-source'))
    .addHelpText('after', examples(words, 'export la-rive-en-regard --as xliff12', 'export la-rive-en-regard --as tmx --out memory.tmx', 'export la-rive-en-regard --as po --only untranslated'))
    .action((work: string, asked: Asked) => run(options => runExport(options.workspace, work, asked, words)))
}

async function runExport(root: string, id: string, { as, out, copySource = false, ...asked }: Asked, words: Words): Promise<Outcome> {
  const format = exportFormat(as)
  if (!format) throw new WorldError('usage', { reason: words.command('as-wants', { format: as, known: exportFormats.map(({ name }) => name).join(', ') }) })
  const workspace = Workspace.open(root)
  const [work = id] = await workspace.choose([id])
  const { value, diagnostics } = await loadWork(workspace, work)
  if (!value || hasErrors(diagnostics)) return { lines: [], json: {}, diagnostics }
  const language = value.catalog.languages.target
  const made = await exportWork(value, { ...asked, copySource, work, format })
  await workspace.write(exchangedPath(work, language, made.exchange), made.base)
  const path = out ?? `output/${work}/exchange/${work}.${language}.${format.extension}`
  const changed = out === undefined ? await workspace.write(path, made.content) : await writeAtomically(out, made.content)
  const lines = [words.command(changed ? 'exported' : 'export-unchanged', { path, count: made.segments })]
  return { lines, json: { path, format: format.name, exchange: made.exchange, segments: made.segments, changed }, diagnostics }
}
