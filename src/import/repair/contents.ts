/**
 * Recognise the table of contents: lines that lead by dots to a page number, or by a gap under a title that says what they are.
 * In: lines. Out: the same, those lines marked as contents, and the lines that have their titles as headings. Structure drops the contents.
 */
import { contentsTitle } from '../../text/french-blocks.js'
import type { Mend } from '../draft.js'
import { headingStyle } from '../evidence/heading-style.js'
import type { Passage } from '../passage.js'

const leaders = /\s*(?:[.·…_]\s?){5,}\s*[\divxlcIVXLC]*\s*$/
const ledEntry = /^(.*?\S)?\s*(?:[.·…_]\s?){5,}\s*[\divxlcIVXLC]*\s*$/
/** An entry that has no page stands beside one: a sentence that breaks off ends with dots, too. */
const endsWithPage = /[\divxlcIVXLC]\s*$/
const gapEntry = /^\s*(\S.*?\p{L}.*?)(?:\s{2,}|\t|\s+(?=\d))(?:p\.\s?)?(\d{1,4}|[ivxlc]{1,6})\s*$/u
const columnHead = /^\s*(?:pages?|p\.)\s*$/i
const fewest = 3
/** No entry is longer; and long lines take the patterns long. */
const longest = 300

export const contents: Mend = draft => {
  const lines = draft.passages
  const isLed = lines.map(line => line.text.text.length < longest && ledEntry.test(line.text.text))
  const isEntry = isLed.map((led, at) => led && (endsWithPage.test(lines[at]?.text.text ?? '') || isLed[at - 1] === true || isLed[at + 1] === true))
  for (const [at, line] of lines.entries()) if (contentsTitle.test(line.text.text.trim())) for (const entry of entriesBelow(lines, at)) isEntry[entry] = true
  if (isEntry.filter(Boolean).length < fewest) return draft
  const marked = lines.map((line, at): Passage => (isEntry[at] || (contentsTitle.test(line.text.text.trim()) && isEntry[at + 1]) ? { ...line, role: 'contents' } : line))
  const titles = new Set(contentsTitles(marked).map(foldTitle))
  return { ...draft, passages: marked.map((line, at) => (line.role === 'text' && line.gap > 0 && titles.has(foldTitle(line.text.text)) && !isUnderNumber(marked, at) ? { ...line, role: 'heading', level: 2 } : line)) }
}

/** Three lines or more below a title, each with a page at its end that is not smaller than the one before. */
function entriesBelow(lines: readonly Passage[], title: number): number[] {
  const found: number[] = []
  let page = 0
  for (let at = title + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text.text ?? ''
    const number = text.length < longest ? gapEntry.exec(text)?.[2] : undefined
    const isNext = number !== undefined && (!/\d/.test(number) || Number(number) >= page)
    if (!isNext && !columnHead.test(text)) break
    page = number && /\d/.test(number) ? Number(number) : page
    found.push(at)
  }
  return found.length >= fewest ? found : []
}

/** The number of the chapter stands alone above it: the number is the heading, and this its title. */
const isUnderNumber = (lines: readonly Passage[], at: number): boolean => headingStyle(lines[at - 1]?.text.text.trim() ?? '')?.bare === true

/** A title for comparison: its letters alone. */
export const foldTitle = (text: string): string => text.replace(/\P{L}+/gu, ' ').trim().toLowerCase()

/** An entry without dots and page number. */
export const titleOfEntry = (text: string): string => (ledEntry.test(text) ? text.replace(leaders, '') : (gapEntry.exec(text)?.[1] ?? text)).trim()

/** The titles that the contents give, whole and without their own numbers. */
export const contentsTitles = (passages: readonly Passage[]): string[] =>
  passages
    .filter(({ role, text }) => role === 'contents' && !contentsTitle.test(text.text.trim()) && !columnHead.test(text.text))
    .map(passage => titleOfEntry(passage.text.text))
    .flatMap(title => [title, title.replace(ownNumber, '')])

/** `II. — `, `Chapitre 3. `: an entry's own number, which may stand on another line over the chapter. */
export const ownNumber = /^(?:(?:chapitre|livre|partie|section)\s+)?(?:[IVXLC]+|\d{1,3})(?:[.):°]?\s*[—–-]\s*|[.):]\s+)/iu
