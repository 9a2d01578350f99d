/**
 * `regard verify [WORK…]`: open what was published and prove that nothing of the texts is missing, doubled or misplaced.
 */
import { publishedEditions } from '../../build/published-editions.js'
import { type Diagnostic, diagnose, hasErrors } from '../../model/diagnostic.js'
import { wholeFile } from '../../model/place.js'
import type { Work } from '../../model/work.js'
import { type EditionPlan, editionPath, loadWork, planEditions, verifyFile } from '../../pipeline.js'
import { Workspace } from '../../workspace.js'
import { startProgress } from '../progress.js'
import { type AddCommand, examples } from './command.js'

export const addVerify: AddCommand = ({ words, program, run }) => {
  program
    .command('verify [work...]')
    .description(words.command('about-verify'))
    .addHelpText('after', examples(words, 'verify', 'verify letter-1929 --json'))
    .action((asked: string[]) =>
      run(async options => {
        const workspace = Workspace.open(options.workspace)
        const works = await workspace.choose(asked)
        const diagnostics: Diagnostic[] = []
        const lines: string[] = []
        const progress = startProgress(works.length, options.json)
        for (const work of works) {
          const { value, diagnostics: found } = await loadWork(workspace, work)
          progress.step(work)
          diagnostics.push(...found)
          if (!value || hasErrors(found)) continue
          const editions = await publishedEditions(workspace, value.work)
          diagnostics.push(...checkPublished(value.work, editions))
          for (const edition of editions) {
            const path = `output/${edition.path}`
            const faults = await verifyFile(value, edition, { path: editionPath(value.work, edition), content: await workspace.read(path) })
            diagnostics.push(...faults)
            if (faults.length === 0) lines.push(words.command('verified', { path }))
          }
        }
        progress.end()
        return { lines, json: { proved: lines.length }, diagnostics }
      }),
    )
}

/** Editions that `regard build` would make and that are not there. */
function checkPublished(work: Work, editions: readonly EditionPlan[]): Diagnostic[] {
  const missing = planEditions(work, undefined, undefined).filter(plan => !editions.some(({ format, layout }) => format === plan.format && layout === plan.layout))
  const rule = editions.length === 0 ? 'verify-nothing-published' : 'verify-edition-missing'
  return missing.slice(0, editions.length === 0 ? 1 : missing.length).map(plan => diagnose(rule, wholeFile(`output/${work.id}/${editionPath(work, plan)}`), { work: work.id }))
}
