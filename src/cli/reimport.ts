/**
 * Import the kept original of a work anew, and bring its text in step, as `import --again` and `review` both do.
 * In: a workspace and a work. Out: what the import gives today, with the person's decisions and words; and on disk text.md merged with it.
 * text.md is written before .imported.md: if the program is stopped between the two, the next run finds both sides changed alike.
 */
import { type Conflict, mergeTexts } from '../import/review/merge-texts.js'
import { parseDecisions } from '../import/review/decision-file.js'
import { unasked } from '../import/review/keep-decisions.js'
import { parseLexicon } from '../import/lexicon-file.js'
import type { Decision } from '../model/decision.js'
import { type Checked, type Diagnostic, diagnose, hasErrors } from '../model/diagnostic.js'
import { SourceText } from '../model/place.js'
import type { Work } from '../model/work.js'
import { WorldError } from '../model/world-error.js'
import { parseProfile } from '../import/repair-log.js'
import { encodingAsked, type ImportAsked, importFile, type TracedImport } from '../import/import-file.js'
import { proveWritten, readWork, writeImported, writeRepairs } from '../pipeline.js'
import { decisionsPath, extractedPath, importedPath, lexiconPath, repairsPath, textPath, type Workspace } from '../workspace.js'

/** A work as its original gives it today. `idle`: decisions about places where nothing is proposed any more. */
export type Reimport = { readonly work: Work; readonly original: string; readonly asked: ImportAsked; readonly imported: TracedImport; readonly decisions: readonly Decision[]; readonly idle: number }

/** `value` is undefined when the work's files or its original cannot be read. Writes nothing. */
export async function importAgain(workspace: Workspace, id: string): Promise<Checked<Reimport | undefined>> {
  const { value: work, diagnostics } = await readWork(workspace, id)
  if (!work || hasErrors(diagnostics)) return { value: undefined, diagnostics }
  const original = await workspace.originalPath(id)
  if (original === undefined) throw new WorldError('no-original', { work: id, path: `source/${id}` })
  const { value: decisions, diagnostics: unread } = await readDecisions(workspace, id)
  if (hasErrors(unread)) return { value: undefined, diagnostics: unread }
  const own = await workspace.readTextIfThere(lexiconPath(id))
  const profile = parseProfile((await workspace.readTextIfThere(repairsPath(id)))?.text ?? '')
  const asked = { language: work.languages.source, encoding: profile[encodingAsked], ownWords: parseLexicon(own?.text ?? ''), decisions }
  const { value: imported, diagnostics: found } = await importFile(await workspace.read(original), original, asked)
  if (hasErrors(found)) return { value: undefined, diagnostics: found }
  return { value: { work, original, asked, imported, decisions, idle: unasked(decisions, imported.repairs).length }, diagnostics: found }
}

async function readDecisions(workspace: Workspace, id: string): Promise<Checked<readonly Decision[]>> {
  const file = await workspace.readTextIfThere(decisionsPath(id))
  return file ? parseDecisions(file) : { value: [], diagnostics: [] }
}

/** How many paragraphs the import and the person changed, and where they disagree. */
export type InStep = { readonly changed: number; readonly edited: number; readonly conflicts: number }

/** Merges today's import into text.md and writes what came of it; each conflict is an error, told with its line. */
export async function bringInStep(workspace: Workspace, again: Reimport): Promise<Checked<InStep>> {
  const { id } = again.work
  const theirs = writeImported(again.imported)
  const unsaid = proveWritten(again.imported, theirs, again.original)
  if (unsaid.length > 0) return { value: { changed: 0, edited: 0, conflicts: 0 }, diagnostics: unsaid }
  const mine = await workspace.readTextIfThere(textPath(id))
  const ours = mine?.text ?? theirs
  const { base, diagnostics } = await baseOf(workspace, again, ours)
  const { text, changed, edited, conflicts } = mergeTexts({ base, ours, theirs })
  if (text !== mine?.text) await workspace.write(textPath(id), text)
  if (again.imported.extracted !== undefined) await workspace.write(extractedPath(id), again.imported.extracted)
  await workspace.write(repairsPath(id), writeRepairs(again.imported))
  await workspace.write(importedPath(id), theirs)
  return { value: { changed, edited, conflicts: conflicts.length }, diagnostics: [...diagnostics, ...toDiagnostics(conflicts, new SourceText(textPath(id), text))] }
}

/** What the last import wrote; where that was not kept, what it would write today without what was decided since. */
async function baseOf(workspace: Workspace, { work, original, asked }: Reimport, ours: string): Promise<{ base: string; diagnostics: Diagnostic[] }> {
  const kept = await workspace.readTextIfThere(importedPath(work.id))
  if (kept) return { base: kept.text, diagnostics: [] }
  const { value } = await importFile(await workspace.read(original), original, { language: asked.language, encoding: asked.encoding })
  const base = writeImported(value)
  return { base, diagnostics: base === ours ? [] : [diagnose('merge-base-unknown', new SourceText(textPath(work.id), ours).place(0))] }
}

const toDiagnostics = (conflicts: readonly Conflict[], file: SourceText): Diagnostic[] => conflicts.map(({ at, base, ours, theirs }) => diagnose('merge-conflict', file.place(at, at + ours.length), { base, ours, theirs }))
