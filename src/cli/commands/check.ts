/**
 * `regard check [WORK…]`: ask every question there is of the texts and their translations.
 */
import type { Diagnostic } from '../../model/diagnostic.js'
import { checkWork, loadWork } from '../../pipeline.js'
import { Workspace } from '../../workspace.js'
import { type AddCommand, examples } from './command.js'

export const addCheck: AddCommand = ({ words, program, run }) => {
  program
    .command('check [work...]')
    .description(words.command('about-check'))
    .addHelpText('after', examples(words, 'check', 'check la-rive-en-regard --verbose', 'check --json'))
    .action((asked: string[]) =>
      run(async options => {
        const workspace = Workspace.open(options.workspace)
        const works = await workspace.choose(asked)
        const diagnostics: Diagnostic[] = []
        for (const work of works) {
          const loaded = await loadWork(workspace, work)
          diagnostics.push(...loaded.diagnostics, ...(loaded.value ? checkWork(loaded.value) : []))
        }
        const count = (severity: string) => diagnostics.filter(diagnostic => diagnostic.severity === severity).length
        const counts = { works: works.length, errors: count('error'), warnings: count('warning'), remarks: count('remark') }
        return { lines: [words.command('checked', counts)], json: counts, diagnostics }
      }),
    )
}
