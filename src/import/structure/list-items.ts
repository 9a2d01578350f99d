/**
 * Know the items of lists: numbers, points, letters and dashes, one below another or below a colon.
 * In: passages whose headings are known. Out: the same; items have their role. A line that opens with a dash and a capital is a reply.
 */
import { isDashItem, isListItem } from '../evidence/block-shape.js'
import { headingStyle } from '../evidence/heading-style.js'
import type { Passage } from '../passage.js'
import { type Step, textOf, withRoles } from './survey.js'

export const listItems: Step = passages => withRoles(passages, (at, text) => (isItem(passages, at, text) ? 'list-item' : undefined))

function isItem(passages: readonly Passage[], at: number, text: string): boolean {
  if (passages[at + 1]?.role === 'table-row') return false
  if (isListItem(text)) return !/^[A-Z]\)/.test(text) || isLike(passages, at, other => /^[A-Z]\)/.test(other))
  return isDashItem(text) && (isLike(passages, at, isDashItem) || /:$/.test(textOf(passages[at - 1])))
}

/** Another such item stands right above or below it. */
const isLike = (passages: readonly Passage[], at: number, test: (text: string) => boolean): boolean => [at - 1, at + 1].some(other => test(textOf(passages[other])))

/** How deep an item stands: letters and dashes below numbers, unless nothing else is in the list. */
export function depthOf(items: readonly string[], at: number): number {
  const kinds = items.map(markerKind)
  const outer = kinds[0]
  return kinds[at] === outer ? 0 : Math.min(2, Math.max(1, new Set(kinds.slice(0, at + 1)).size - 1))
}

/** The sort of marker an item has: figures, a letter, a dash or point. */
export function markerKind(text: string): string {
  if (/^\d/.test(text)) return 'figure'
  if (/^[a-z]\)/i.test(text)) return 'letter'
  return headingStyle(text) ? 'figure' : (text[0] ?? '')
}
