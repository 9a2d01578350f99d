/**
 * Know the items of lists: numbers, points, letters and dashes, one below another or below a colon.
 * In: passages whose headings are known. Out: the same; items have their role. A line that opens with a dash and a capital is a reply.
 */
import { isDashItem, isListItem } from '../evidence/block-shape.js'
import { headingStyle } from '../evidence/heading-style.js'
import { type Passage, textOf } from '../passage.js'
import { type Step, withRoles } from './survey.js'

export const listItems: Step = passages => nested(withRoles(passages, (at, text) => (isItem(passages, at, text) ? 'list-item' : undefined)))

function isItem(passages: readonly Passage[], at: number, text: string): boolean {
  if (passages[at + 1]?.role === 'table-row') return false
  if (isListItem(text)) return !/^[A-Z]\)/.test(text) || isLike(passages, at, other => /^[A-Z]\)/.test(other))
  return isDashItem(text) && (isLike(passages, at, isDashItem) || /:$/.test(textOf(passages[at - 1])))
}

/** Another such item stands right above or below it. */
const isLike = (passages: readonly Passage[], at: number, test: (text: string) => boolean): boolean => [at - 1, at + 1].some(other => test(textOf(passages[other])))

/** Items below one that ends with a colon, with markers of another sort, stand deeper, until its own sort comes again. */
function nested(passages: readonly Passage[]): Passage[] {
  const open: string[] = []
  return passages.map((passage, at) => {
    if (passage.role !== 'list-item') {
      open.length = 0
      return passage
    }
    const kind = markerKind(textOf(passage))
    if (!open.includes(kind)) open.splice(/:$/.test(textOf(passages[at - 1])) ? open.length : Math.max(0, open.length - 1), open.length, kind)
    else open.length = open.indexOf(kind) + 1
    return { ...passage, level: open.length - 1 }
  })
}

/** The sort of marker an item has: figures, a letter, a dash or point. */
export function markerKind(text: string): string {
  if (/^\d/.test(text)) return 'figure'
  if (/^[a-z]\)/i.test(text)) return 'letter'
  return headingStyle(text) ? 'figure' : (text[0] ?? '')
}
