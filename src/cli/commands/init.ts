/**
 * `regard init DIR`: make a workspace, and say or tell git how translations are merged.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { WorldError } from '../../model/world-error.js'
import { Workspace } from '../../workspace.js'
import { gitDriver } from '../git-driver.js'
import { type AddCommand, examples } from './command.js'

/** What git must know: .gitattributes names the driver, but each clone has to say which program it is. */
const gitSettings: readonly (readonly [string, string])[] = [
  ['merge.regard.name', 'translations, sentence by sentence'],
  ['merge.regard.driver', gitDriver(process.execPath, fileURLToPath(new URL('../main.js', import.meta.url)))],
]

export const addInit: AddCommand = ({ words, program, run }) => {
  program
    .command('init <dir>')
    .description(words.command('about-init'))
    .option('--git', words.command('option-git'))
    .addHelpText('after', examples(words, 'init my-books', 'init . --git'))
    .action((dir: string, asked: { readonly git?: boolean }) =>
      run(async () => {
        await Workspace.init(dir)
        if (asked.git) for (const [name, value] of gitSettings) setInGit(dir, name, value)
        const lines = asked.git ? [words.command('told-git', { dir })] : [words.command('tell-git'), ...gitSettings.map(([name, value]) => `  git config ${name} "${value}"`)]
        return { lines: [words.command('made-workspace', { dir }), ...lines], json: { workspace: dir, git: Object.fromEntries(gitSettings) }, diagnostics: [] }
      }),
    )
}

function setInGit(dir: string, name: string, value: string): void {
  try {
    execFileSync('git', ['-C', dir, 'config', name, value], { stdio: ['ignore', 'ignore', 'pipe'] })
  } catch (error) {
    throw new WorldError('git-failed', { path: dir, reason: error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : String(error) })
  }
}
