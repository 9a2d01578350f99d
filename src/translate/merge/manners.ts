/**
 * Say how two kinds of merge differ: a file that comes back from a tool, and two branches of one translation.
 * In: targets. Out: two sets of manners. A tool loses white space, empties what it could not read and forgets states, so none of
 * that counts as somebody's wish; in a file that this program wrote, all of it does.
 */
import type { Inline } from '../../model/inline.js'
import { codeSpelling, sourceKey } from '../carry/source-key.js'

export type Manners = {
  /** Equal for targets that say the same; empty for none. The ids of codes never count. */
  readonly key: (target: readonly Inline[] | undefined) => string
  /** What a missing target means where the base had one: nothing, or that somebody took it away. */
  readonly emptied: 'ignored' | 'meant'
  /** Whether a state that went down was meant to. */
  readonly lowered: 'ignored' | 'meant'
}

export const returnedManners: Manners = { key: target => sourceKey(target ?? []), emptied: 'ignored', lowered: 'ignored' }
export const branchManners: Manners = { key: target => (target ?? []).map(spell).join(''), emptied: 'meant', lowered: 'meant' }

function spell(inline: Inline): string {
  if (inline.type === 'text') return inline.text
  const { spelling } = codeSpelling(inline)
  return 'children' in inline ? `\u0001${spelling}\u0002${inline.children.map(spell).join('')}\u0003` : `\u0001${spelling}\u0003`
}
