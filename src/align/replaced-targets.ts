/**
 * Say which targets of an earlier contribution had to make way for other words.
 * In: a catalog before and after aligning. Out: at most one diagnostic for each file that the targets had come from: a remark when
 * the same file was sent again, a warning when it was another.
 * A target that went to another segment of its unit unchanged was not replaced.
 */
import type { Catalog, Segment, Unit } from '../model/catalog.js'
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import { plainText } from '../model/inline-walk.js'
import type { Place } from '../model/place.js'
import { fingerprintOf } from '../text/fingerprint.js'

/** `file`: the name of the file that was sent now. */
export type Replacement = { readonly before: Catalog; readonly after: Catalog; readonly file: string; readonly place: Place }

export function reportReplaced({ before, after, file, place }: Replacement): Diagnostic[] {
  const replaced = new Map<string, Segment[]>()
  for (const segment of replacedTargets(before, after)) {
    const sent = fileOf(before, segment)
    replaced.set(sent, [...(replaced.get(sent) ?? []), segment])
  }
  return [...replaced].map(([sent, segments]) => {
    const text = plainText(segments[0]?.target ?? [])
    return diagnose(sent === file ? 'align-replaced' : 'align-replaced-other', place, { count: segments.length, file: sent, text })
  })
}

function replacedTargets(before: Catalog, after: Catalog): Segment[] {
  const now = new Map(unitsOf(after).map(unit => [unit.id, unit]))
  return unitsOf(before).flatMap(unit => {
    const stands = new Set(targetsOf(now.get(unit.id)).map(segment => fingerprintOf(segment.target ?? [])))
    return targetsOf(unit).filter(segment => !stands.has(fingerprintOf(segment.target ?? [])))
  })
}

/** The name under which a contribution was sent: without its id, which is put in front of a name that was taken. */
function fileOf(catalog: Catalog, { contribution }: Segment): string {
  const sent = catalog.contributions.find(one => one.id === contribution)
  if (!sent) return ''
  let name = sent.file
  while (name.startsWith(`${sent.id}-`)) name = name.slice(sent.id.length + 1)
  return name
}

const unitsOf = (catalog: Catalog): readonly Unit[] => [...catalog.body, ...catalog.notes.flatMap(note => note.units)]
const targetsOf = (unit: Unit | undefined): readonly Segment[] => (unit?.segments ?? []).filter(segment => segment.target !== undefined && segment.target.length > 0)
