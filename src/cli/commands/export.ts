/**
 * `regard export WORK --as FORMAT`: hand a translation to another tool or a reviewer.
 * What is sent is kept beside the translation, as the base of the merge when the file comes back. It is kept before the file is written,
 * so that no file is ever out whose base is not known.
 */
import { Option } from 'commander'
import { writeAtomically } from '../../atomic-write.js'
import { hasErrors } from '../../model/diagnostic.js'
import { WorldError } from '../../model/world-error.js'
import { exportWork, loadWork, writeSide } from '../../pipeline.js'
import { exportFormat, exportFormats } from '../../translate/export-formats.js'
import type { Only, Per } from '../../translate/interchange/export-request.js'
import { type Side, sides, type TextFormat, textFormats } from '../../translate/plain-text/side-book.js'
import type { Words } from '../../words/words.js'
import { exchangedPath, Workspace } from '../../workspace.js'
import type { Outcome } from '../outcome.js'
import { type AddCommand, examples } from './command.js'

type Asked = { readonly as: string; readonly out?: string; readonly only: Only; readonly per: Per; readonly copySource?: boolean; readonly side: Side }

/** What can be merged back, and texts to read, which cannot. */
const knownFormats = [...exportFormats.map(({ name }) => name), ...textFormats].join(', ')

export const addExport: AddCommand = ({ words, program, run }) => {
  program
    .command('export <work>')
    .description(words.command('about-export'))
    .requiredOption('--as <format>', words.command('option-as', { known: knownFormats }))
    .option('--out <file>', words.command('option-export-out'))
    .addOption(new Option('--only <which>', words.command('option-only')).choices(['all', 'untranslated', 'review']).default('all'))
    .addOption(new Option('--per <what>', words.command('option-per')).choices(['sentence', 'unit']).default('sentence'))
    .option('--copy-source', words.command('option-copy-source'))
    .addOption(new Option('--side <side>', words.command('option-side')).choices(sides).default('target'))
    .addHelpText('after', examples(words, 'export la-rive-en-regard --as xliff12', 'export la-rive-en-regard --as tmx --out memory.tmx', 'export la-rive-en-regard --as po --only untranslated', 'export la-rive-en-regard --as docx', 'export la-rive-en-regard --as md --side source'))
    .action((work: string, asked: Asked) => run(options => runExport(options.workspace, work, asked, words)))
}

async function runExport(root: string, id: string, { as, out, copySource = false, side, ...asked }: Asked, words: Words): Promise<Outcome> {
  const textFormat = textFormats.find(name => name === as)
  if (textFormat) return exportText(root, id, { as: textFormat, side, out }, words)
  const format = exportFormat(as)
  if (!format) throw new WorldError('usage', { reason: words.command('as-wants', { format: as, known: knownFormats }) })
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

/** A side as a text to read. Nothing of it can come back, so nothing is kept. */
async function exportText(root: string, id: string, { as, side, out }: { readonly as: TextFormat; readonly side: Side; readonly out: string | undefined }, words: Words): Promise<Outcome> {
  const workspace = Workspace.open(root)
  const [work = id] = await workspace.choose([id])
  const { value, diagnostics } = await loadWork(workspace, work)
  if (!value || hasErrors(diagnostics)) return { lines: [], json: {}, diagnostics }
  const text = writeSide(value, side, as)
  const path = out ?? `output/${work}/exchange/${work}.${value.catalog.languages[side]}.${as}`
  const changed = out === undefined ? await workspace.write(path, text) : await writeAtomically(out, text)
  return { lines: [words.command(changed ? 'exported-text' : 'export-text-unchanged', { path })], json: { path, format: as, side, changed }, diagnostics }
}
