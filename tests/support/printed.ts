/**
 * Ask a laid-out book what a reader would see on its pages.
 */
import type { Checked } from '../../src/model/diagnostic.js'
import type { Edition, SideName } from '../../src/model/edition.js'
import { plainText } from '../../src/model/inline-walk.js'
import type { Layout } from '../../src/model/work.js'
import { layOut } from '../../src/typeset/lay-out.js'
import type { LaidOutBook, Page, PlacedLine } from '../../src/typeset/laid-out-book.js'
import { lineText } from '../../src/typeset/line.js'
import { printFonts } from './print-fonts.js'

export const print = (edition: Edition, layout: Layout = 'facing'): Promise<Checked<LaidOutBook>> => layOut(edition, { layout, fonts: printFonts })

export const linesOf = (book: LaidOutBook, role: PlacedLine['role'] = 'text', side?: SideName): (PlacedLine & { readonly page: number })[] =>
  book.pages.flatMap(page => page.lines.filter(line => line.role === role && (side === undefined || line.side === side)).map(line => ({ ...line, page: page.number })))

/** Letters alone: what no line break or hyphen of ours may change. */
export const letters = (words: string): string => words.replace(/[\s\u00ad]+/g, '')
export const printedLetters = (lines: readonly PlacedLine[]): string => letters(lines.map(({ line }) => lineText(line)).join(' '))

/** What a side of the text must read, with the marks of its notes. */
export function lettersOfSide(edition: Edition, side: SideName): string {
  const read = (inlines: Parameters<typeof plainText>[0]): string =>
    inlines.map(inline => (inline.type === 'note-call' ? inline.mark : inline.type === 'span' || inline.type === 'link' ? read(inline.children) : plainText([inline]))).join('')
  return letters(edition.rows.flatMap(row => row[side].map(segment => read(segment.content))).join(' '))
}

export const pageText = (page: Page | undefined, role: PlacedLine['role'] = 'text'): string[] => (page?.lines ?? []).filter(line => line.role === role).map(({ line }) => lineText(line))
