/**
 * Merge two versions of a translation file, as git asks for it.
 * In: the texts of the base, ours, theirs. Out: the merged text, or none where one of the two cannot be read.
 * A side that did not change leaves the other exactly as it was written. Throws `CannotMerge` where only a person can.
 */
import { type Checked, hasErrors } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import { parseXliff } from '../parse-xliff.js'
import { writeXliff } from '../write-xliff.js'
import { mergeCatalogs } from './merge-catalogs.js'
import type { MergeCounts } from './merge-returned.js'
import { segmentOffsets } from './to-returned.js'

export type Versions = { readonly base: SourceText | undefined; readonly ours: SourceText; readonly theirs: SourceText }
export type MergedFile = { readonly text: string; readonly counts: MergeCounts }

const untouched: MergeCounts = { taken: 0, same: 0, kept: 0, conflicts: 0, unknown: 0 }

/** Ours gives the layout and the comments. A base that cannot be read counts as none. */
export function mergeFiles({ base, ours, theirs }: Versions, origin: string): Checked<MergedFile | undefined> {
  if (ours.text === theirs.text || base?.text === theirs.text) return { value: { text: ours.text, counts: untouched }, diagnostics: [] }
  if (base?.text === ours.text) return { value: { text: theirs.text, counts: untouched }, diagnostics: [] }
  const [our, their] = [parseXliff(ours), parseXliff(theirs)]
  const found = [...our.diagnostics, ...their.diagnostics]
  if (hasErrors(found)) return { value: undefined, diagnostics: found }
  const was = base && parseXliff(base)
  const offsets = segmentOffsets(ours.text)
  const locate = (unit: string, segment: string) => ours.place(offsets(unit, segment))
  const { value, diagnostics } = mergeCatalogs(was && !hasErrors(was.diagnostics) ? was.value : undefined, our.value, their.value, { origin, locate })
  return { value: { text: writeXliff(value.catalog, { base: ours }), counts: value.counts }, diagnostics }
}
