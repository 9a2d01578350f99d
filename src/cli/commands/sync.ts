/**
 * `regard sync [WORK…]`: bring the translation of each work in step with its text.
 */
import { type Diagnostic, hasErrors } from '../../model/diagnostic.js'
import { loadWork } from '../../pipeline.js'
import { saveTranslation } from '../../save-translation.js'
import { Workspace } from '../../workspace.js'
import { lockTranslation } from '../lock-work.js'
import { type AddCommand, examples } from './command.js'

export const addSync: AddCommand = ({ words, program, run }) => {
  program
    .command('sync [work...]')
    .description(words.command('about-sync'))
    .addHelpText('after', examples(words, 'sync', 'sync la-rive-en-regard'))
    .action((asked: string[]) =>
      run(async options => {
        const workspace = Workspace.open(options.workspace)
        const diagnostics: Diagnostic[] = []
        const lines: string[] = []
        const files: { readonly path: string; readonly changed: boolean }[] = []
        for (const work of await workspace.choose(asked)) {
          await lockTranslation(workspace, work, async () => {
            const { value, diagnostics: found } = await loadWork(workspace, work)
            diagnostics.push(...found)
            if (!value || hasErrors(found)) return
            const { value: saved, diagnostics: merged } = await saveTranslation(workspace, value)
            diagnostics.push(...merged)
            files.push({ path: saved.path, changed: saved.changed })
            lines.push(words.command(saved.changed ? 'wrote' : 'unchanged', { path: saved.path }))
          })
        }
        return { lines, json: { files }, diagnostics }
      }),
    )
}
