/**
 * `regard status [WORK…]`: say how far each translation has come.
 */
import type { Diagnostic } from '../../model/diagnostic.js'
import { loadWork, workProgress } from '../../pipeline.js'
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
        const rows: Record<string, string | number>[] = []
        for (const work of await workspace.choose(asked)) {
          const loaded = await loadWork(workspace, work)
          diagnostics.push(...loaded.diagnostics)
          if (loaded.value) rows.push({ work, ...workProgress(loaded.value) })
        }
        return { lines: rows.map(row => words.command('status-line', row)), json: { works: rows }, diagnostics }
      }),
    )
}
