/**
 * Recognise the table of contents: lines that lead by dots to a page number.
 * In: lines. Out: the same, those lines marked as contents, and the lines that have their titles as headings. Structure drops the contents.
 */
import type { Mend } from '../draft.js'
import type { Passage } from '../passage.js'

const entry = /^(.*?\S)?\s*(?:[.·…_]\s?){5,}\s*[\divxlcIVXLC]*\s*$/
const title = /^(?:table(?: des mati[èe]res)?|sommaire|contenu|contents|table of contents)\s*:?$/i
const fewest = 3

export const contents: Mend = draft => {
  const isEntry = draft.passages.map(passage => entry.test(passage.text.text))
  if (isEntry.filter(Boolean).length < fewest) return draft
  const marked = draft.passages.map((passage, at): Passage => (isEntry[at] || (title.test(passage.text.text.trim()) && isEntry[at + 1]) ? { ...passage, role: 'contents' } : passage))
  const titles = new Set(contentsTitles(marked).map(foldTitle))
  return { ...draft, passages: marked.map(passage => (passage.role === 'text' && passage.gap > 0 && titles.has(foldTitle(passage.text.text)) ? { ...passage, role: 'heading', level: 2 } : passage)) }
}

/** A title for comparison: its letters alone. */
export const foldTitle = (text: string): string => text.replace(/\P{L}+/gu, ' ').trim().toLowerCase()

/** The titles that the contents give, without dots and page numbers. */
export const contentsTitles = (passages: readonly Passage[]): string[] =>
  passages.filter(passage => passage.role === 'contents').map(passage => passage.text.text.replace(/\s*(?:[.·…_]\s?){5,}\s*[\divxlcIVXLC]*\s*$/, '').trim())
