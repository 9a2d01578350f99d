/**
 * Find where the notes begin that are gathered at the end of a document.
 * In: the lines of each page. Out: the number of a page. Under the title “Notes” they count from 1, and the text above calls them one
 * after the other; then no list that ends a page above them is a foot of notes.
 */
import type { Passage } from '../passage.js'
import { callsInOrder, Labels } from './listed-notes.js'
import { chainFrom, isNotesTitle, startAt } from './note-starts.js'

const fewest = 3

/** The page with the title of the gathered notes; as many as there are pages, if there are no such notes. */
export function gatheredFrom(pages: readonly (readonly Passage[])[]): number {
  for (let number = pages.length - 1; number >= 0; number -= 1) {
    const lines = pages[number] ?? []
    const title = lines.findLastIndex(isNotesTitle)
    const first = title < 0 ? undefined : [title + 1, title + 2].map(at => startAt(lines, at, 1)).find(start => start?.certain === true)
    if (!first) continue
    const above = [...pages.slice(0, number).flat(), ...lines.slice(0, title)]
    const marks = chainFrom(lines, first).map(({ mark }) => mark)
    return marks.length + (pages[number + 1] === undefined ? 0 : fewest) >= fewest && callsInOrder([{ labels: new Labels(above), lines: above.length }], marks) ? number : pages.length
  }
  return pages.length
}
