/**
 * Ask whether two people's readings of a sentence still wait for a decision.
 */
import { diagnose, type Diagnostic } from '../model/diagnostic.js'
import type { Asked } from './question.js'

/** One warning for all, at the first of them. */
export function checkConflicts({ book, catalog, locate }: Asked): Diagnostic[] {
  const units = [...catalog.body, ...catalog.notes.flatMap(note => note.units)]
  const open = units.flatMap(unit => unit.segments.flatMap(segment => (segment.subState === 'regard:conflict' ? [{ unit: unit.id, segment: segment.id }] : [])))
  const [first] = open
  return first ? [diagnose('translation-conflicts-open', locate(first.unit, first.segment), { count: open.length, segment: `${first.unit}.${first.segment}`, work: book.work.id })] : []
}
