/**
 * Recognise the table of contents of a printed book: entries whose very words stand again as lines further on or before.
 * In: lines and their places. Out: the same, the entries marked as contents; structure drops them and knows headings by them.
 * Dots and page numbers are not needed: a contents page on a screen has none.
 */
import { contentsTitle } from '../../text/french-blocks.js'
import type { Mend } from '../draft.js'
import { foldTitle } from '../repair/contents.js'
import type { PrintedSurvey } from './page-frame.js'

const fewest = 3
/** Entries of this share must come again: a title may be worded in full in one place only. */
const found = 0.6

export const printedContents = (survey: PrintedSurvey): Mend => draft => {
  const folded = draft.passages.map(({ text }) => foldTitle(text.text))
  const counts = new Map<string, number>()
  for (const text of folded) counts.set(text, (counts.get(text) ?? 0) + 1)
  const linked = draft.passages.map(({ text }) => {
    const line = survey.lineOf(text)
    return line?.runs.some(({ run }) => run.leadsTo !== undefined && run.leadsTo.page !== line.page) === true
  })
  const isEntry = folded.map((text, at) => text !== '' && ((counts.get(text) ?? 0) > 1 || linked[at] === true))
  const isContents = folded.map(() => false)
  for (const [at, { text }] of draft.passages.entries()) {
    if (!contentsTitle.test(text.text.trim())) continue
    const end = endOfEntries(folded, isEntry, at + 1)
    if (end - at - 1 >= fewest) isContents.fill(true, at, end)
  }
  return { ...draft, passages: draft.passages.map((passage, at) => (isContents[at] ? { ...passage, role: 'contents' } : passage)) }
}

/** One line in between may be no entry: the second line of a long one. What comes a second time is the heading itself. */
function endOfEntries(folded: readonly string[], isEntry: readonly boolean[], from: number): number {
  const seen = new Set<string>()
  let end = from
  let entries = 0
  for (let at = from; at < isEntry.length && (isEntry[at] || isEntry[at + 1]) && !seen.has(folded[at] ?? ''); at += 1) {
    seen.add(folded[at] ?? '')
    if (isEntry[at]) entries += 1
    if (isEntry[at] && entries >= (at + 1 - from) * found) end = at + 1
  }
  return end
}
