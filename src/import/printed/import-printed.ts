/**
 * Make the parts of a book of printed pages: what a PDF holds, or what an OCR program read.
 * In: pages with their words in place. Out: what `importText` makes of a text, better by all that the page shows.
 * The pages are written down as a text first, so that every repair of texts serves here too; those that guess at what the page
 * shows (line ends, feet of pages, raised figures, running heads) give way to others that measure.
 */
import type { Checked } from '../../model/diagnostic.js'
import type { Imported } from '../../model/import.js'
import type { Mend } from '../draft.js'
import { importText, type ImportOptions, type Traced } from '../import-text.js'
import { certaintyOf, doubtedWords } from '../ocr/certainty.js'
import { repairs, type RepairStep } from '../repair/table.js'
import { citedPages } from './cited-pages.js'
import { wardrobeOf } from './dress.js'
import { type LinearText, toLinearText } from './linear-text.js'
import { paragraphStarts } from './paragraph-starts.js'
import { type PrintedSurvey, surveyOf } from './page-frame.js'
import { printedContents } from './printed-contents.js'
import { printedFurniture } from './printed-furniture.js'
import { printedNotes } from './printed-notes.js'
import type { PrintedPage } from './printed-page.js'
import { printedRoles, type Titles } from './printed-roles.js'
import { printedTables } from './printed-tables.js'
import { printedVerse } from './printed-verse.js'
import { softHyphens } from './soft-hyphens.js'

/**
 * `bookmarks`: the titles that the file itself lists, outermost at level 1. `read`: the words were read off pictures, so letters may
 * be wrong; else they are those that the author or the typesetter wrote.
 */
export type PrintedOptions = Omit<ImportOptions, 'printed'> & { readonly bookmarks?: Titles; readonly read: boolean }

/** `extracted` is what the pages say, line for line: the places of repairs are places in it. */
export function importPrinted(file: string, pages: readonly PrintedPage[], { bookmarks = [], read, ...options }: PrintedOptions): Checked<Imported & { readonly traced?: Traced; readonly extracted: string }> {
  const linear = toLinearText(file, pages)
  const certainty = certaintyOf(linear)
  const doubts: RepairStep[] = certainty ? [{ name: 'doubted-words', mend: doubtedWords(certainty) }] : []
  const steps = printedRepairs(linear, bookmarks, read).flatMap(step => (step.name === 'capitals' ? [...doubts, step] : [step]))
  const { value, diagnostics } = importText(linear.source, { ...options, printed: { repairs: steps, wardrobe: wardrobeOf(linear), ...(certainty && { certainty }) } })
  return { value: { ...value, extracted: linear.source.text }, diagnostics }
}

/** The repairs of texts in their order, with those that measure in the places of those that guess. */
function printedRepairs(linear: LinearText, bookmarks: Titles, read: boolean): RepairStep[] {
  const survey = surveyOf(linear)
  const measured = measuredRepairs(survey, bookmarks)
  return repairs.filter(({ name }) => read || !misreadings.has(name)).flatMap((step): readonly RepairStep[] => measured[step.name]?.map(mend => ({ name: step.name, mend })) ?? [step])
}

/** Repairs of what only an eye or an OCR program misreads. */
const misreadings: ReadonlySet<string> = new Set(['points', 'broken-words', 'misread-words', 'homographs', 'capitals'])

/** What takes the place of a repair of texts; an empty list where the page leaves nothing to do. */
function measuredRepairs(survey: PrintedSurvey, bookmarks: Titles): Readonly<Record<string, readonly Mend[]>> {
  const furniture = printedFurniture(survey)
  const cited = citedPages(survey)
  const pages = cited.pages.length > 0 ? cited.pages : furniture.pages
  const footnotes = (step: Mend): Mend => (draft, evidence) => (draft.notes.length > 0 ? draft : step(draft, evidence))
  const textNotes = repairs.find(({ name }) => name === 'footnotes')?.mend
  const structure = repairs.find(({ name }) => name === 'structure')?.mend
  return {
    folios: [draft => ({ ...draft, pages })],
    superscripts: [],
    'page-breaks': [],
    'lines-apart': [],
    furniture: [furniture.mend, cited.mend, printedContents(survey)],
    footnotes: [printedNotes(survey), ...(textNotes ? [footnotes(textNotes)] : []), softHyphens(survey), printedTables(survey), printedVerse(survey), paragraphStarts(survey)],
    structure: structure ? [printedRoles(survey, bookmarks, structure)] : [],
  }
}
