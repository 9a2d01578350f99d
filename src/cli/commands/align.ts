/**
 * `regard align WORK FILE`: put somebody's translation on the segments of a work.
 * `regard align --lines SOURCE TARGET`: align two files of one sentence a line and print the beads.
 * The contributed file is kept in translations/<work>/contributed/ as it came; where another of its name is kept already, the id of the
 * contribution goes in front of the name.
 */
import { basename } from 'node:path'
import { loadInput } from '../../import/load-input.js'
import { hasErrors } from '../../model/diagnostic.js'
import { WorldError } from '../../model/world-error.js'
import { alignBeads, alignWork, loadWork, newContributionId } from '../../pipeline.js'
import { saveTranslation } from '../../save-translation.js'
import { decodeUtf8 } from '../../text/decode-utf8.js'
import { contributedPath, readBytes, Workspace, workPath } from '../../workspace.js'
import { lockTranslation } from '../lock-work.js'
import type { Outcome } from '../outcome.js'
import { type AddCommand, type AskedLanguages, type CommonOptions, examples, sourceOption, targetOption } from './command.js'

type AlignOptions = { readonly lines?: boolean; readonly by?: string; readonly licence?: string; readonly date?: string } & AskedLanguages

export const addAlign: AddCommand = ({ words, program, run }) => {
  program
    .command('align <work> <file>')
    .description(words.command('about-align'))
    .option('--by <name>', words.command('option-by'))
    .option('--licence <licence>', words.command('option-licence'))
    .option('--date <date>', words.command('option-contributed'))
    .option('--lines', words.command('option-lines'))
    .addOption(sourceOption(words))
    .addOption(targetOption(words))
    .addHelpText('after', examples(words, 'align letter-1929 translation.docx --by "A. Translator" --licence CC-BY-4.0', 'align --lines french.txt english.txt'))
    .action((work: string, file: string, asked: AlignOptions) => run(options => (asked.lines ? alignTwoFiles(work, file, asked) : alignFile(work, file, asked, options))))

  async function alignFile(work: string, file: string, asked: AlignOptions, options: CommonOptions): Promise<Outcome> {
    const workspace = Workspace.open(options.workspace)
    await workspace.choose([work])
    return lockTranslation(workspace, work, () => alignInto(workspace, work, file, asked))
  }

  async function alignInto(workspace: Workspace, work: string, file: string, asked: AlignOptions): Promise<Outcome> {
    const loaded = await loadWork(workspace, work)
    if (!loaded.value || hasErrors(loaded.diagnostics)) return { lines: [], json: {}, diagnostics: loaded.diagnostics }
    const bytes = await loadInput(file)
    const id = newContributionId(loaded.value.catalog)
    const kept = await nameToKeep(workspace, work, id, basename(file), bytes)
    const contribution = { id, file: kept, ...(asked.by ? { by: asked.by } : {}), ...(asked.licence ? { licence: asked.licence } : {}), ...(asked.date ? { date: asked.date } : {}) }
    const { value, diagnostics } = await alignWork(loaded.value, await workspace.readText(workPath(work)), { name: basename(file), bytes, contribution })
    const found = [...loaded.diagnostics.filter(({ rule }) => rule !== 'work-title-untranslated'), ...diagnostics]
    if (!value) return { lines: [], json: {}, diagnostics: found }
    await workspace.write(contributedPath(work, kept), bytes)
    const { value: saved, diagnostics: merged } = await saveTranslation(workspace, value.aligned)
    const { path } = saved
    if (value.workYaml) await workspace.write(workPath(work), value.workYaml)
    return { lines: [words.command('aligned', { path, ...value.counts }), ...(value.counts.review > 0 ? [words.command('see-review', { count: value.counts.review })] : [])], json: value.counts, diagnostics: [...found, ...merged] }
  }

  async function alignTwoFiles(source: string, target: string, asked: AlignOptions): Promise<Outcome> {
    const [sourceLines, targetLines] = await Promise.all([source, target].map(readLines))
    const beads = alignBeads(sourceLines ?? [], targetLines ?? [], { source: asked.source, target: asked.target })
    return { lines: beads.map(bead => `[${bead.source.join(', ')}]:[${bead.target.join(', ')}]`), json: { beads }, diagnostics: [] }
  }
}

/** The file's name, or one with the contribution's id in front where the name is another document's. */
async function nameToKeep(workspace: Workspace, work: string, id: string, name: string, bytes: Uint8Array): Promise<string> {
  const path = contributedPath(work, name)
  const isFree = !workspace.has(path) || Buffer.compare(await workspace.read(path), bytes) === 0
  return isFree ? name : nameToKeep(workspace, work, id, `${id}-${name}`, bytes)
}

async function readLines(path: string): Promise<string[]> {
  const text = decodeUtf8(await readBytes(path), path)
  if (text.trim() === '') throw new WorldError('cannot-read', { path, reason: 'empty' })
  return text.replace(/\r?\n$/, '').split(/\r?\n/)
}

