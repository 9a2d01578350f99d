/**
 * Tell a target that a person made or changed from one that stands as the aligner placed it.
 * In: a segment of a catalog. Out: yes or no. Where nothing says how the target was placed, it counts as a person's:
 * keeping too much can be mended, losing somebody's work cannot.
 */
import type { Segment } from '../model/catalog.js'
import { fingerprintOf } from './fingerprint.js'

/** Whether aligning leaves a segment as it is. */
export function isKept(segment: Segment): boolean {
  if (segment.state === 'reviewed' || segment.state === 'final') return true
  return segment.target !== undefined && segment.target.length > 0 && !isAsPlaced(segment)
}

/** Whether a target came with a contribution and nobody has changed it since. */
export function isAsPlaced({ target, contribution, placed }: Segment): boolean {
  return target !== undefined && contribution !== undefined && placed !== undefined && placed === fingerprintOf(target)
}
