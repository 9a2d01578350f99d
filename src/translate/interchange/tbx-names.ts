/**
 * Table how a term is spelled in TBX-Basic, versions 2 (ISO 30042:2008) and 3 (ISO 30042:2019).
 * The names of the two differ only for the elements that hold; data categories are the same, whether as attributes (DCA) or elements (DCT).
 */
import type { TermStatus } from '../../model/term.js'

/** What holds a concept, its terms in one language, one term; the root's name is `martif` in version 2. */
export const tbxNames = { root: ['tbx', 'martif'], concept: ['conceptEntry', 'termEntry'], language: ['langSec', 'langSet'], term: ['termSec', 'tig', 'ntig'] } as const

export const administrativeStatus = { preferred: 'preferredTerm-admn-sts', admitted: 'admittedTerm-admn-sts', deprecated: 'deprecatedTerm-admn-sts' } as const satisfies Record<TermStatus, string>

/** The status that a word means: ours, or that of TBX; undefined for others. */
export function toTermStatus(word: string): TermStatus | undefined {
  return (Object.keys(administrativeStatus) as TermStatus[]).find(status => word.trim().toLowerCase().startsWith(status))
}
