/**
 * Lock what a command is going to change of a work, from before it is read until after it is written.
 * In: a workspace, a work, the command. Out: what the command gives. The only thing added here is the clock.
 */
import { readWork } from '../pipeline.js'
import { textPath, translationPath, type Workspace } from '../workspace.js'

/** While a command changes the translation. A work that cannot be read has none to lock: the command says what is wrong. */
export async function lockTranslation<Result>(workspace: Workspace, work: string, command: () => Promise<Result>): Promise<Result> {
  const { value } = await readWork(workspace, work)
  return value ? workspace.locked(translationPath(work, value.languages.target), { since: new Date().toISOString() }, command) : command()
}

/** While a command changes text.md and what the import wrote beside it. */
export async function lockText<Result>(workspace: Workspace, work: string, command: () => Promise<Result>): Promise<Result> {
  return workspace.locked(textPath(work), { since: new Date().toISOString() }, command)
}
