/**
 * Hold a book that was imported against the book that was printed: words, breaks, notes.
 * In: the parts of both. Out: how alike they are, 0 to 1; which note text each call leads to.
 */
import { diffArrays } from 'diff'
import type { Book } from '../../src/model/book.js'
import { notesCalled, plainText } from '../../src/model/inline-walk.js'
import { wordsOf } from '../../src/text/fold.js'

export type Parts = Pick<Book, 'blocks' | 'notes'>

const textOf = (block: Book['blocks'][number]): string => block.segments.map(segment => plainText(segment)).join(' ')

/** Words of the body. */
export const bodyWords = ({ blocks }: Parts): string[] => blocks.flatMap(block => wordsOf(textOf(block)))
/** The last word of each block. */
export const breakWords = ({ blocks }: Parts): string[] => blocks.map(block => wordsOf(textOf(block)).at(-1) ?? '')

export function likeness(before: readonly string[], after: readonly string[]): number {
  const same = diffArrays([...before], [...after]).filter(part => !part.added && !part.removed).reduce((sum, part) => sum + part.value.length, 0)
  return (2 * same) / (before.length + after.length)
}

/** The whole text of the note that each call leads to, in order. */
export const callsOf = ({ blocks, notes }: Parts): string[] =>
  blocks.flatMap(block => block.segments.flatMap(segment => notesCalled(segment))).map(id => wordsOf(notes.find(note => note.id === id)?.blocks.map(textOf).join(' ') ?? '').join(' '))
