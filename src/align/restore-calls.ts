/**
 * Give back to the target a note call that the contribution lacks although it translates the note.
 * In: units. Out: units where the segment whose source calls the note calls it in its target too, at its end.
 */
import type { Segment, Unit } from '../model/catalog.js'
import type { NoteId } from '../model/inline.js'
import { codesOf, notesCalled } from '../model/inline-walk.js'
import { fingerprintOf } from '../text/fingerprint.js'
import { isAsPlaced } from '../text/kept-segment.js'

export type Restored = { readonly units: readonly Unit[]; readonly calls: readonly { readonly note: NoteId; readonly unit: number }[] }

/** The units with the calls of `missing` restored where their sources call them and a target stands beside. */
export function restoreCalls(units: readonly Unit[], missing: ReadonlySet<NoteId>): Restored {
  const calls: { note: NoteId; unit: number }[] = []
  const restored = units.map((unit, index) => {
    if (!unit.segments.some(segment => notesCalled(segment.source).some(note => missing.has(note)))) return unit
    const segments = unit.segments.map(segment => {
      const lacks = segment.target && segment.target.length > 0 ? callsOf(segment).filter(call => missing.has(call.note)) : []
      for (const call of lacks) calls.push({ note: call.note, unit: index })
      return lacks.length === 0 ? segment : withCalls(segment, lacks)
    })
    return { ...unit, segments }
  })
  return { units: restored, calls }
}

/** A target that stood as it was placed still does. */
function withCalls(segment: Segment, calls: ReturnType<typeof callsOf>): Segment {
  const target = [...(segment.target ?? []), ...calls]
  return { ...segment, target, ...(isAsPlaced(segment) ? { placed: fingerprintOf(target) } : {}) } as Segment
}

const callsOf = (segment: Segment) => codesOf(segment.source).flatMap(code => (code.type === 'note-reference' ? [code] : []))
