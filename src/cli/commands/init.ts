/**
 * `regard init DIR`: make a workspace.
 */
import { Workspace } from '../../workspace.js'
import { type AddCommand, examples } from './command.js'

export const addInit: AddCommand = ({ words, program, run }) => {
  program
    .command('init <dir>')
    .description(words.command('about-init'))
    .addHelpText('after', examples(words, 'init my-books'))
    .action((dir: string) =>
      run(async () => {
        await Workspace.init(dir)
        return { lines: [words.command('made-workspace', { dir })], json: { workspace: dir }, diagnostics: [] }
      }),
    )
}
