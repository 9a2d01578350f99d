/**
 * Ask what is still to be translated, reviewed or looked at again.
 */
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import type { Segment } from '../model/catalog.js'
import { plainText } from '../model/inline-walk.js'
import { needsNoTranslation } from '../text/printed-segment.js'
import type { Asked } from './question.js'

/** One remark for each kind of open segment, with their number, at the first of them. */
export function checkProgress({ catalog, locate }: Asked): Diagnostic[] {
  const segments = [...catalog.body, ...catalog.notes.flatMap(note => note.units)].flatMap(unit => unit.segments.map(segment => ({ unit, segment })))
  const kinds = [
    { rule: 'segments-untranslated', holds: (segment: Segment) => isText(segment) && !segment.target && segment.subState !== 'regard:omitted' },
    { rule: 'segments-omitted', holds: (segment: Segment) => isText(segment) && !segment.target && segment.subState === 'regard:omitted' },
    { rule: 'segments-to-review', holds: (segment: Segment) => segment.state === 'initial' && segment.target !== undefined },
  ] as const
  return kinds.flatMap(({ rule, holds }) => {
    const open = segments.filter(({ segment }) => holds(segment))
    const first = open[0]
    return first ? [diagnose(rule, locate(first.unit.id, first.segment.id), { count: open.length })] : []
  })
}

/** A number or a row of stars needs no translation. */
const isText = (segment: Segment): boolean => plainText(segment.source).trim() !== '' && !needsNoTranslation(segment.source)
