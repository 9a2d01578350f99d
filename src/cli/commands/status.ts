/**
 * `regard status [WORK…]`: say how far each translation has come, and what of its description waits for a person.
 */
import type { Diagnostic } from '../../model/diagnostic.js'
import { loadWork, workProgress } from '../../pipeline.js'
import type { CatalogProgress } from '../../translate/catalog-progress.js'
import { Workspace } from '../../workspace.js'
import { type AddCommand, examples } from './command.js'

export const addStatus: AddCommand = ({ words, program, run }) => {
  program
    .command('status [work...]')
    .description(words.command('about-status'))
    .addHelpText('after', examples(words, 'status', 'status --json'))
    .action((asked: string[]) =>
      run(async options => {
        const workspace = Workspace.open(options.workspace)
        const diagnostics: Diagnostic[] = []
        const works: (CatalogProgress & { readonly work: string })[] = []
        for (const work of await workspace.choose(asked)) {
          const loaded = await loadWork(workspace, work)
          diagnostics.push(...loaded.diagnostics.filter(({ severity, rule }) => severity === 'error' || rule === 'work-proposed'))
          if (loaded.value) works.push({ work, ...workProgress(loaded.value) })
        }
        return { lines: works.map(each => words.command('status-line', toCounts(each))), json: { works }, diagnostics }
      }),
    )
}

function toCounts({ work, total, states, subStates }: CatalogProgress & { readonly work: string }) {
  const translated = states.translated.segments + states.reviewed.segments + states.final.segments
  const percent = total.segments > 0 ? Math.floor((100 * translated) / total.segments) : 100
  return { work, segments: total.segments, words: total.words, translated, percent, review: toReview.reduce((sum, subState) => sum + (subStates[subState]?.segments ?? 0), 0), final: states.final.segments }
}

/** What a person should look at again: the aligner was unsure, or the source has changed since. */
const toReview = ['regard:align-review', 'regard:source-changed']
