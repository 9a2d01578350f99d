/**
 * `regard merge-driver BASE OURS THEIRS [PATH]`: what git calls to merge a translation (gitattributes(5), “merge”).
 * OURS is overwritten with the merge. 0: clean. 1: conflicts, both readings kept in a file that stays valid XLIFF, without markers.
 * 2: one of the files cannot be read or merged; then git's own merge by lines stands in OURS, as if there were no driver.
 */
import { spawnSync } from 'node:child_process'
import { writeAtomically } from '../../atomic-write.js'
import { hasErrors } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import { WorldError } from '../../model/world-error.js'
import { mergeFiles } from '../../translate/merge/merge-files.js'
import { CannotMerge } from '../../translate/merge/merge-unit.js'
import { decodeXliff, readBytes } from '../../workspace.js'
import type { Outcome } from '../outcome.js'
import { type AddCommand, examples } from './command.js'

type Files = { readonly base: string; readonly ours: string; readonly theirs: string }

export const addMergeDriver: AddCommand = ({ words, program, run }) => {
  program
    .command('merge-driver <base> <ours> <theirs> [path]')
    .description(words.command('about-merge-driver'))
    .addHelpText('after', examples(words, 'merge-driver %O %A %B %P'))
    .action((base: string, ours: string, theirs: string, path: string | undefined) => run(() => merge({ base, ours, theirs }, path ?? ours)))

  async function merge(files: Files, path: string): Promise<Outcome> {
    try {
      const [base, ours, theirs] = await Promise.all([readSide(files.base, path), readSide(files.ours, path), readSide(files.theirs, path)])
      const { value, diagnostics } = mergeFiles({ base: base.text.trim() === '' ? undefined : base, ours, theirs }, 'theirs')
      if (!value) return { lines: [], json: { path }, diagnostics, code: leaveToGit(files) }
      await writeAtomically(files.ours, value.text)
      return { lines: [words.command('merged', { file: path, ...value.counts })], json: { path, ...value.counts }, diagnostics, code: hasErrors(diagnostics) ? 1 : 0 }
    } catch (error) {
      if (error instanceof WorldError && error.fault === 'not-utf8') leaveToGit(files)
      if (!(error instanceof CannotMerge)) throw error
      leaveToGit(files)
      throw new WorldError('cannot-merge', { path, unit: error.message })
    }
  }
}

/** A version under the name of the file that it is one of. */
async function readSide(file: string, path: string): Promise<SourceText> {
  return decodeXliff(await readBytes(file), path)
}

/** Merges by lines, with conflict markers; without git OURS stays as it is. The exit code says that somebody must look at it. */
function leaveToGit({ base, ours, theirs }: Files): number {
  spawnSync('git', ['merge-file', '-L', 'ours', '-L', 'base', '-L', 'theirs', ours, base, theirs], { stdio: 'ignore' })
  return 2
}
