/**
 * `regard validate FILE.xlf…`: hold XLIFF files against the standard.
 */
import type { Diagnostic } from '../../model/diagnostic.js'
import { validateFile } from '../../pipeline.js'
import { readBytes } from '../../workspace.js'
import { type AddCommand, examples } from './command.js'

export const addValidate: AddCommand = ({ words, program, run }) => {
  program
    .command('validate <file...>')
    .description(words.command('about-validate'))
    .addHelpText('after', examples(words, 'validate translations/la-rive-en-regard/en.xlf', 'validate *.xlf --json'))
    .action((files: string[]) =>
      run(async () => {
        const diagnostics: Diagnostic[] = []
        const lines: string[] = []
        for (const file of files) {
          const found = validateFile(file, await readBytes(file))
          diagnostics.push(...found)
          if (!found.some(({ severity }) => severity === 'error')) lines.push(words.command('valid', { path: file }))
        }
        return { lines, json: { files }, diagnostics }
      }),
    )
}
