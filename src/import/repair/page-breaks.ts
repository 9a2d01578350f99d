/**
 * Mark the lines that a page of the original begins with.
 * In: lines. Out: the same, marked by what form feeds became in this document. A mark too many does no harm: whether a
 * paragraph goes on over a page break is asked of its words.
 */
import type { Mend } from '../draft.js'

const emptyLines = 3
/** What stands after a raised figure goes on in its line, with a space. */
const figures = /^\s*\d{1,4}\s*$/

export const pageBreaks: Mend = (draft, { layout }) => {
  const enough = emptyLines + (layout.doubleSpaced ? 1 : 0)
  const passages = draft.passages.map((passage, at) => {
    const starts = passage.startsPage || (layout.pageBreaks === 'blank-lines' && passage.emptyRun >= enough) || (layout.pageBreaks === 'leading-space' && passage.indent > 0 && !figures.test(draft.passages[at - 1]?.text.text ?? ''))
    return starts && at > 0 ? { ...passage, startsPage: true } : passage
  })
  return { ...draft, passages }
}
