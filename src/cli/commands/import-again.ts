/**
 * `regard import --again WORK…`: what today's rules make of the kept originals, with what a person decided and wrote since.
 */
import type { Diagnostic } from '../../model/diagnostic.js'
import type { Words } from '../../words/words.js'
import { textPath, type Workspace } from '../../workspace.js'
import { lockText } from '../lock-work.js'
import type { Outcome } from '../outcome.js'
import { bringInStep, importAgain, type InStep, type Reimport } from '../reimport.js'

export async function importWorksAgain(workspace: Workspace, asked: readonly string[], words: Words): Promise<Outcome> {
  const diagnostics: Diagnostic[] = []
  const lines: string[] = []
  const works: Record<string, unknown>[] = []
  for (const work of await workspace.choose(asked)) {
    await lockText(workspace, work, async () => {
      const { value: again, diagnostics: found } = await importAgain(workspace, work)
      diagnostics.push(...found)
      if (!again) return
      const { value: inStep, diagnostics: clashes } = await bringInStep(workspace, again)
      diagnostics.push(...clashes)
      lines.push(...stepLines(again, inStep, words))
      works.push({ work, path: textPath(work), ...inStep, decisions: again.decisions.length, idle: again.idle, proposed: openCount(again) })
    })
  }
  return { lines, json: { works }, diagnostics }
}

const openCount = ({ imported }: Reimport): number => imported.repairs.filter(repair => !repair.made && !repair.decided).length

/** What bringing a work in step did, for a person. */
export function stepLines(again: Reimport, inStep: InStep, words: Words): string[] {
  const work = again.work.id
  const proposed = openCount(again)
  return [
    words.review('again', { work, ...inStep }),
    ...(again.decisions.length + proposed > 0 ? [words.review('again-decisions', { work, decisions: again.decisions.length, proposed })] : []),
    ...(again.idle > 0 ? [words.review('idle-decisions', { idle: again.idle })] : []),
  ]
}
