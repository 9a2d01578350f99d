/**
 * Find long quotations: paragraphs wholly in quotes that a colon brings in, one or several, of which only the last closes them.
 * In: passages. Out: the same; quotations have their role. What was set further in is known before.
 */
import { type Passage, textOf } from '../passage.js'
import type { Step } from './survey.js'

const longEnough = 80
const mostParagraphs = 12
const opening = /^[«“"]/

export const quotations: Step = passages => {
  const quoted = new Set<number>()
  for (let at = 1; at < passages.length; at += 1) {
    const end = quotationEnd(passages, at)
    for (let inside = at; inside < end; inside += 1) quoted.add(inside)
    at = Math.max(at, end - 1)
  }
  return passages.map((passage, at) => (quoted.has(at) ? { ...passage, role: 'quotation' } : passage))
}

/** One past the last paragraph of the quotation that begins here; `at` itself where none does, or where the author's words follow in its line. */
function quotationEnd(passages: readonly Passage[], at: number): number {
  if (!/:$/.test(textOf(passages[at - 1])) || passages[at - 1]?.role !== 'text' || !opening.test(textOf(passages[at]))) return at
  let depth = 0
  for (let end = at; end < Math.min(passages.length, at + mostParagraphs); end += 1) {
    const text = textOf(passages[end])
    if (passages[end]?.role !== 'text') return at
    const marks = marksOf(text).slice(end > at && opening.test(text) ? 1 : 0)
    for (const mark of marks) {
      depth += mark.opens ? 1 : -1
      if (depth <= 0) return /^[.\s]*$/.test(text.slice(mark.at + 1)) && (end > at || text.length > longEnough) ? end + 1 : at
    }
  }
  return at
}

/** The quotation marks of a text; a straight one opens after a space or a bracket. */
const marksOf = (text: string): { readonly at: number; readonly opens: boolean }[] =>
  [...text.matchAll(/[«“»”"]/g)].map(({ index, 0: mark }) => ({ at: index, opens: mark === '"' ? /^[\s(«'’]?$/.test(text.charAt(index - 1)) : /[«“]/.test(mark) }))
