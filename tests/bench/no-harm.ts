/**
 * Print clean books as text, import them, and see whether anything that was right was changed.
 * In: books, a lexicon; clean French. Out: words, notes and paragraph breaks that came back; changes made to clean text.
 */
import { importText } from '../../src/import/import-text.js'
import type { Book } from '../../src/model/book.js'
import type { Repair } from '../../src/model/import.js'
import { notesCalled, plainText } from '../../src/model/inline-walk.js'
import { SourceText } from '../../src/model/place.js'
import { wordsOf } from '../../src/text/fold.js'
import type { Lexicon } from '../../src/text/lexicon.js'
import { type Print, printAsText } from '../import/print-as-text.js'
import { likeness } from './aligned-words.js'

type Parts = Pick<Book, 'blocks' | 'notes'>
export type Return = { readonly words: number; readonly breaks: number; readonly notes: number; readonly linked: number }

export const prints: readonly Print[] = [
  { width: 60, pageLines: 45, pageEnd: '\n\f' },
  { width: 72, pageLines: 40, pageEnd: '\n\n\n\n' },
  { width: 90, pageLines: 50, pageEnd: '\n\f', runningHead: 'Un livre en regard' },
]

const importOf = (text: string, lexicon: Lexicon) => importText(new SourceText('print.txt', text), { language: 'fr', lexicon }).value
const blockWords = (book: Parts): string[][] => book.blocks.map(block => wordsOf(block.segments.map(segment => plainText(segment)).join(' ')))

/** The first words of each note that is called, in the order of the calls. */
const calledNotes = ({ blocks, notes }: Parts): string[] =>
  blocks.flatMap(block => block.segments.flatMap(segment => notesCalled(segment))).map(id => wordsOf(notes.find(note => note.id === id)?.blocks.map(block => block.segments.map(segment => plainText(segment)).join(' ')).join(' ') ?? '').slice(0, 8).join(' '))

/** What comes back of a book that was printed. */
export function comeBack(book: Parts, print: Print, lexicon: Lexicon): Return {
  const back = importOf(printAsText(book, print), lexicon)
  const [gold, made] = [blockWords(book), blockWords(back)]
  const ends = (blocks: readonly (readonly string[])[]): string[] => blocks.map(words => words.slice(-3).join(' '))
  const [wanted, found] = [calledNotes(book), calledNotes(back)]
  return { words: likeness(gold.flat(), made.flat()), breaks: likeness(ends(gold), ends(made)), notes: wanted.length, linked: Math.round((likeness(wanted, found) * (wanted.length + found.length)) / 2) }
}

/** Changes that were made to clean text, and for how many words. */
export function changesTo(text: string, lexicon: Lexicon): { readonly words: number; readonly changes: readonly Repair[] } {
  return { words: wordsOf(text).length, changes: importOf(text, lexicon).repairs.filter(({ made }) => made) }
}
