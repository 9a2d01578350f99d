/**
 * `regard merge WORK FILE…`: merge what came back from translators into the translation, three ways.
 * `regard merge WORK --list`: the conflicts that nobody has decided. `regard merge WORK --take ours|theirs SENTENCE…`: decide them.
 * Conflicts make the exit code 1, but what was merged is written all the same: both readings are in the file.
 */
import { basename } from 'node:path'
import { Option } from 'commander'
import { loadInput } from '../../import/load-input.js'
import type { Catalog } from '../../model/catalog.js'
import { type Checked, type Diagnostic, hasErrors } from '../../model/diagnostic.js'
import { plainText } from '../../model/inline-walk.js'
import { wholeFile } from '../../model/place.js'
import { WorldError } from '../../model/world-error.js'
import { type LoadedWork, loadWork, newContributionId } from '../../pipeline.js'
import { saveTranslation } from '../../save-translation.js'
import { isExchange } from '../../translate/exchange-id.js'
import { locateUnit } from '../../translate/locate-unit.js'
import { mergeReturned, type MergeCounts } from '../../translate/merge/merge-returned.js'
import { type Choice, decideConflict, openConflicts } from '../../translate/merge/open-conflicts.js'
import { parseXliff } from '../../translate/parse-xliff.js'
import { readReturned } from '../../translate/read-returned.js'
import type { Words } from '../../words/words.js'
import { exchangedPath, translationPath, Workspace } from '../../workspace.js'
import { lockTranslation } from '../lock-work.js'
import type { Outcome } from '../outcome.js'
import { type AddCommand, type CommonOptions, examples } from './command.js'

type MergeOptions = { readonly by?: string; readonly dryRun?: boolean; readonly list?: boolean; readonly take?: Choice }

export const addMerge: AddCommand = ({ words, program, run }) => {
  program
    .command('merge <work> [files...]')
    .description(words.command('about-merge'))
    .option('--by <name>', words.command('option-merge-by'))
    .option('--dry-run', words.command('option-dry-run'))
    .option('--list', words.command('option-list-conflicts'))
    .addOption(new Option('--take <side>', words.command('option-take')).choices(['ours', 'theirs']))
    .addHelpText('after', examples(words, 'merge letter-1929 back-from-omegat.xlf --by "A. Translator"', 'merge letter-1929 *.xlf --dry-run', 'merge letter-1929 --list', 'merge letter-1929 --take theirs u12.s3'))
    .action((work: string, names: string[], asked: MergeOptions) => run(options => merge(work, names, asked, options)))

  async function merge(work: string, names: readonly string[], asked: MergeOptions, options: CommonOptions): Promise<Outcome> {
    const workspace = Workspace.open(options.workspace)
    await workspace.choose([work])
    if (!asked.list && names.length === 0) throw new WorldError('usage', { reason: words.command('merge-wants') })
    const command = async (): Promise<Outcome> => {
      const loaded = await loadWork(workspace, work)
      if (!loaded.value || hasErrors(loaded.diagnostics)) return { lines: [], json: {}, diagnostics: loaded.diagnostics }
      if (asked.list) return listConflicts(loaded.value, words)
      return asked.take ? takeSides(workspace, loaded.value, names, asked.take, words) : mergeInto(workspace, loaded.value, names, asked, words)
    }
    return asked.list || asked.dryRun ? command() : lockTranslation(workspace, work, command)
  }
}

type FileCounts = { readonly file: string } & MergeCounts

async function mergeInto(workspace: Workspace, loaded: LoadedWork, files: readonly string[], asked: MergeOptions, words: Words): Promise<Outcome> {
  const diagnostics: Diagnostic[] = []
  const counted: FileCounts[] = []
  let { catalog } = loaded
  for (const file of files) {
    const { value, diagnostics: found } = await mergeFile(workspace, { ...loaded, catalog }, file, asked.by)
    diagnostics.push(...found)
    if (!value) continue
    catalog = value.catalog
    counted.push({ file, ...value.counts })
  }
  const lines = counted.map(counts => words.command('merged', counts))
  const path = translationPath(loaded.work.id, catalog.languages.target)
  if (asked.dryRun) return { lines: [...lines, ...(catalog === loaded.catalog ? [] : [words.command('would-write', { path })])], json: { files: counted, path, changed: catalog !== loaded.catalog }, diagnostics }
  const { value: saved, diagnostics: meanwhile } = await saveTranslation(workspace, { ...loaded, catalog })
  const met = counted.some(({ taken, same, kept, conflicts }) => taken + same + kept + conflicts > 0)
  const outcome = saved.changed ? [words.command('wrote', { path })] : met ? [words.command('unchanged', { path })] : []
  return { lines: [...lines, ...outcome], json: { files: counted, path, changed: saved.changed }, diagnostics: [...diagnostics, ...meanwhile] }
}

/** One file merged into the catalog; undefined when it cannot be read. */
async function mergeFile(workspace: Workspace, { work, catalog }: LoadedWork, file: string, by: string | undefined): Promise<Checked<{ readonly catalog: Catalog; readonly counts: MergeCounts } | undefined>> {
  const { value: returned, diagnostics: unread } = await readReturned(await loadInput(file), file)
  if (hasErrors(unread)) return { value: undefined, diagnostics: unread }
  const base = returned.exchange === undefined || !isExchange(returned.exchange) ? undefined : await readBase(workspace, exchangedPath(work.id, work.languages.target, returned.exchange))
  const contribution = { id: newContributionId(catalog), file: basename(file), ...(by === undefined ? {} : { by }) }
  const { value, diagnostics } = mergeReturned(base, catalog, returned, { origin: by ?? basename(file), contribution: contribution.id })
  const isCredited = value.catalog !== catalog && value.counts.taken > 0
  const merged = isCredited ? { ...value.catalog, contributions: [...value.catalog.contributions, contribution] } : value.catalog
  return { value: { catalog: merged, counts: value.counts }, diagnostics: [...unread, ...diagnostics] }
}

/** The catalog as it was sent out; undefined when it was not kept or is damaged. */
async function readBase(workspace: Workspace, path: string): Promise<Catalog | undefined> {
  const source = await workspace.readTextIfThere(path)
  const read = source && parseXliff(source)
  return read && !hasErrors(read.diagnostics) ? read.value : undefined
}

function listConflicts({ work, catalog, translation }: LoadedWork, words: Words): Outcome {
  const open = openConflicts(catalog)
  const conflicts = open.map(({ unit, segment, readings }) => {
    const place = translation ? locateUnit(translation, unit, segment.id) : wholeFile('')
    return { segment: `${unit}.${segment.id}`, file: place.file, line: place.line, source: plainText(segment.source), ours: plainText(segment.target ?? []), theirs: readings.map(({ origin, target }) => ({ by: origin, text: plainText(target) })) }
  })
  const lines = conflicts.flatMap(({ segment, file, line, source, ours, theirs }) => [
    words.command('conflict-source', { place: `${file}:${line}`, segment, text: source }),
    words.command('conflict-ours', { text: ours }),
    ...theirs.map(reading => words.command('conflict-theirs', reading)),
  ])
  return { lines: lines.length > 0 ? lines : [words.command('no-conflicts', { work: work.id })], json: { work: work.id, conflicts }, diagnostics: [] }
}

async function takeSides(workspace: Workspace, loaded: LoadedWork, names: readonly string[], choice: Choice, words: Words): Promise<Outcome> {
  let { catalog } = loaded
  for (const name of names) {
    const [, unit = '', segment = '', number = '1'] = /^(.+)\.([^.:]+)(?::(\d+))?$/.exec(name) ?? []
    const open = openConflicts(catalog)
    const conflict = open.find(one => one.unit === unit && one.segment.id === segment)
    if (!conflict?.readings[Number(number) - 1]) throw new WorldError('usage', { reason: words.command('take-wants', { known: open.map(one => `${one.unit}.${one.segment.id}`).join(', ') || '–' }) })
    catalog = decideConflict(catalog, { unit, segment }, choice, Number(number) - 1)
  }
  const { value: saved, diagnostics } = await saveTranslation(workspace, { ...loaded, catalog })
  const open = openConflicts(saved.catalog).length
  return { lines: [words.command('decided', { count: names.length, open })], json: { path: saved.path, decided: names.length, open }, diagnostics }
}
