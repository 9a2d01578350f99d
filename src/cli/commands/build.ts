/**
 * `regard build [WORK…]`: publish the editions of each work into output/, proved before they are written.
 * A work with errors keeps what was published of it before; the others are built all the same.
 */
import { availableParallelism } from 'node:os'
import { Option } from 'commander'
import { type Diagnostic, hasErrors } from '../../model/diagnostic.js'
import type { NamedFile } from '../../model/edition.js'
import { formats as allFormats, type Format, type Layout, layouts } from '../../model/work.js'
import { WorldError } from '../../model/world-error.js'
import { checkWork, loadWork, planEditions } from '../../pipeline.js'
import { EditionWorkers } from '../../build/publish-pool.js'
import type { Words } from '../../words/words.js'
import { Workspace } from '../../workspace.js'
import { writeShelf } from '../../build/write-shelf.js'
import { startProgress } from '../progress.js'
import { type AddCommand, examples } from './command.js'

type BuildOptions = { readonly format?: string; readonly layout?: Layout; readonly jobs?: string }

export const addBuild: AddCommand = ({ words, program, run }) => {
  program
    .command('build [work...]')
    .description(words.command('about-build'))
    .option('--format <formats>', words.command('option-format'))
    .addOption(new Option('--layout <layout>', words.command('option-layout')).choices([...layouts]))
    .option('--jobs <count>', words.command('option-jobs'))
    .addHelpText('after', examples(words, 'build', 'build letter-1929 --format pdf --layout columns'))
    .action((asked: string[], build: BuildOptions) =>
      run(async options => {
        const workspace = Workspace.open(options.workspace)
        const works = await workspace.choose(asked)
        const pool = new EditionWorkers(toJobs(build.jobs, words))
        try {
          return await buildWorks(workspace, works, build, pool, options.json)
        } finally {
          await pool.close()
        }
      }),
    )

  async function buildWorks(workspace: Workspace, works: readonly string[], build: BuildOptions, pool: EditionWorkers, quiet: boolean) {
    const formats = toFormats(build.format, words)
    const plans = await Promise.all(works.map(work => planWork(workspace, work, formats, build.layout)))
    const progress = startProgress(plans.reduce((total, plan) => total + plan.editions.length, 0), quiet)
    const built = await Promise.all(plans.map(plan => buildOne(workspace, plan, pool, progress.step)))
    progress.end()
    const written = built.flatMap(({ paths }) => paths)
    const diagnostics = built.flatMap(work => work.diagnostics)
    const shelf = await writeShelf(workspace)
    return { lines: [...written, shelf].map(path => words.command('built', { path })), json: { files: [...written, shelf] }, diagnostics }
  }
}

type Plan = { readonly work: string; readonly editions: readonly { readonly format: Format; readonly layout: Layout }[]; readonly diagnostics: readonly Diagnostic[] }

async function planWork(workspace: Workspace, work: string, formats: readonly Format[] | undefined, layout: Layout | undefined): Promise<Plan> {
  const { value, diagnostics } = await loadWork(workspace, work)
  const found = value ? [...diagnostics, ...checkWork(value).filter(({ severity }) => severity === 'error')] : diagnostics
  return { work, editions: value && !hasErrors(found) ? planEditions(value.work, formats, layout) : [], diagnostics: found }
}

async function buildOne(workspace: Workspace, plan: Plan, pool: EditionWorkers, step: (name: string) => void): Promise<{ paths: string[]; diagnostics: Diagnostic[] }> {
  const editions = await Promise.all(
    plan.editions.map(async edition => {
      const made = await pool.publish({ root: workspace.root, work: plan.work, ...edition })
      step(`${plan.work} ${edition.format}`)
      return made
    }),
  )
  const diagnostics = [...plan.diagnostics, ...editions.flatMap(edition => edition.diagnostics)]
  if (hasErrors(diagnostics)) return { paths: [], diagnostics }
  const files: NamedFile[] = editions.flatMap(edition => edition.value)
  return { paths: await workspace.writeOutput(plan.work, files), diagnostics }
}

function toFormats(asked: string | undefined, words: Words): Format[] | undefined {
  if (asked === undefined) return undefined
  const names = asked.split(',').map(name => name.trim())
  const wrong = names.find(name => !(allFormats as readonly string[]).includes(name))
  if (wrong !== undefined) throw new WorldError('usage', { reason: words.command('no-such-format', { format: wrong, known: allFormats.join(', ') }) })
  return allFormats.filter(format => names.includes(format))
}

function toJobs(asked: string | undefined, words: Words): number {
  if (asked === undefined) return availableParallelism()
  if (!/^[1-9]\d{0,2}$/.test(asked)) throw new WorldError('usage', { reason: words.command('jobs-wrong', { jobs: asked }) })
  return Number(asked)
}
