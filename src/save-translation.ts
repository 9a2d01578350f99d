/**
 * Save a translation without undoing what another program wrote into its file meanwhile.
 * In: a work as it was loaded and changed. Out: the file; merged three ways if it is not the one that was read any more.
 * The base of that merge is what was read, ours what this command made of it, theirs what stands on disk now.
 */
import type { Catalog } from './model/catalog.js'
import { type Checked, diagnose, hasErrors } from './model/diagnostic.js'
import { type SourceText, wholeFile } from './model/place.js'
import { WorldError } from './model/world-error.js'
import { type LoadedWork, writeCatalog } from './pipeline.js'
import { mergeCatalogs } from './translate/merge/merge-catalogs.js'
import { CannotMerge } from './translate/merge/merge-unit.js'
import { segmentOffsets } from './translate/merge/to-returned.js'
import { parseXliff } from './translate/parse-xliff.js'
import { translationPath, type Workspace } from './workspace.js'

export type Saved = { readonly path: string; readonly changed: boolean; readonly catalog: Catalog }

/** Tries again when the file changes between the look at it and the writing; a file that never rests is told. */
export async function saveTranslation(workspace: Workspace, loaded: LoadedWork, tries = 5): Promise<Checked<Saved>> {
  const { work, catalog, translation } = loaded
  const path = translationPath(work.id, catalog.languages.target)
  const onDisk = await workspace.readTranslation(work.id, catalog.languages.target)
  if (onDisk?.text === translation?.text) return { value: { path, changed: await workspace.write(path, writeCatalog(loaded)), catalog }, diagnostics: [] }
  if (tries === 0) throw new WorldError('cannot-write', { path, reason: 'it changes all the time' })
  if (!onDisk) return saveTranslation(workspace, { ...loaded, translation: undefined }, tries - 1)
  const { value: merged, diagnostics } = mergeWithDisk(loaded, onDisk)
  if (hasErrors(diagnostics) && !merged) return { value: { path, changed: false, catalog }, diagnostics }
  const saved = await saveTranslation(workspace, { ...loaded, catalog: merged ?? catalog, translation: onDisk }, tries - 1)
  return { value: saved.value, diagnostics: [...diagnostics, ...saved.diagnostics] }
}

/** Undefined when the file on disk cannot be read as a translation: then nothing is written over it. */
function mergeWithDisk({ catalog, translation }: LoadedWork, onDisk: SourceText): Checked<Catalog | undefined> {
  const theirs = parseXliff(onDisk)
  if (hasErrors(theirs.diagnostics)) return { value: undefined, diagnostics: theirs.diagnostics }
  const offsets = segmentOffsets(onDisk.text)
  const base = translation && parseXliff(translation).value
  try {
    const { value, diagnostics } = mergeCatalogs(base, catalog, theirs.value, { origin: onDisk.file, locate: (unit, segment) => onDisk.place(offsets(unit, segment)) })
    const { taken, conflicts } = value.counts
    return { value: value.catalog, diagnostics: [diagnose('translation-changed-meanwhile', wholeFile(onDisk.file), { taken, conflicts }), ...diagnostics] }
  } catch (error) {
    if (!(error instanceof CannotMerge)) throw error
    throw new WorldError('cannot-merge', { path: onDisk.file, unit: error.message })
  }
}
