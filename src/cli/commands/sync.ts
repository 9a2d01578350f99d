/**
 * `regard sync [WORK…]`: bring the translation of each work in step with its text.
 */
import { type Diagnostic, hasErrors } from '../../model/diagnostic.js'
import { loadWork, writeCatalog } from '../../pipeline.js'
import { translationPath, Workspace } from '../../workspace.js'
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
          const { value, diagnostics: found } = await loadWork(workspace, work)
          diagnostics.push(...found)
          if (!value || hasErrors(found)) continue
          const path = translationPath(work, value.catalog.languages.target)
          const changed = await workspace.write(path, writeCatalog(value))
          files.push({ path, changed })
          lines.push(words.command(changed ? 'wrote' : 'unchanged', { path }))
        }
        return { lines, json: { files }, diagnostics }
      }),
    )
}
