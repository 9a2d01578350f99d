/**
 * `regard verify [WORK…]`: open what was published and prove that nothing of the texts is missing, doubled or misplaced.
 */
import type { Diagnostic } from '../../model/diagnostic.js'
import { editionPath, loadWork, planEditions, verifyFile } from '../../pipeline.js'
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
          diagnostics.push(...found)
          progress.step(work)
          if (!value) continue
          for (const edition of planEditions(value.work, undefined, undefined)) {
            const path = editionPath(value.work, edition)
            const name = `output/${work}/${path}`
            const faults = await verifyFile(value, edition, { path: name, content: await workspace.read(name) })
            diagnostics.push(...faults)
            if (faults.length === 0) lines.push(words.command('verified', { path: name }))
          }
        }
        progress.end()
        return { lines, json: { proved: lines.length }, diagnostics }
      }),
    )
}
