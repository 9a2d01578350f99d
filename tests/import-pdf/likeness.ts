/** How like an imported book is to the one that was printed: words, ends of paragraphs, notes, headings, emphasis. */
import { diffArrays } from 'diff'
import { importPrinted } from '../../src/import/printed/import-printed.js'
import { readPdf } from '../../src/import/pdf/read-pdf.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import type { Block, Book } from '../../src/model/book.js'
import { notesCalled, plainText } from '../../src/model/inline-walk.js'
import type { Inline } from '../../src/model/inline.js'
import { wordsOf } from '../../src/text/fold.js'

export type Parts = Pick<Book, 'blocks' | 'notes'>

/** A PDF read and imported as the program does it. */
export async function importPdf(bytes: Uint8Array) {
  const { value: pdf, diagnostics: found } = await readPdf(bytes, 'imprime.pdf')
  const { value, diagnostics } = importPrinted('imprime.pdf', pdf.pages, { language: 'fr', lexicon: await loadLexicon('fr'), bookmarks: pdf.bookmarks, read: pdf.scanned })
  return { ...value, pdf, diagnostics: [...found, ...diagnostics] }
}

export const textOf = (block: Block): string => block.segments.map(segment => plainText(segment)).join(' ')
export const wordsIn = (blocks: readonly Block[]): string[] => blocks.flatMap(block => wordsOf(textOf(block)))
/** Words, with a mark where a block ends. */
export const wordsAndEnds = (blocks: readonly Block[]): string[] => blocks.flatMap(block => [...wordsOf(textOf(block)), '¶'])
export const ofKind = (blocks: readonly Block[], kind: string): string[] => blocks.filter(({ shape }) => shape.kind === kind).map(block => wordsOf(textOf(block)).join(' '))

/** Twice what both have in order, over what both have. */
export function likeness(before: readonly string[], after: readonly string[]): number {
  const same = diffArrays([...before], [...after]).filter(part => !part.added && !part.removed).reduce((sum, part) => sum + part.value.length, 0)
  return (2 * same) / (before.length + after.length)
}

/** An edition has a title page and a colophon; the text begins and ends with blocks that both have. */
export function withoutFrame(imported: readonly Block[], original: readonly Block[]): Block[] {
  const key = (block: Block | undefined): string => (block ? wordsOf(textOf(block)).join(' ') : '')
  const first = imported.findIndex(block => key(block) === key(original[0]))
  const last = imported.findLastIndex(block => key(block) === key(original.at(-1)))
  return imported.slice(Math.max(0, first), last < 0 ? undefined : last + 1)
}

/** For each call in order: the words before it in its block, and the words of the note that it calls. */
export function linksOf({ blocks, notes }: Parts): { readonly before: string; readonly note: string }[] {
  return blocks.flatMap(block => {
    let before = ''
    const links: { before: string; note: string }[] = []
    const walk = (inlines: readonly Inline[]): void => {
      for (const inline of inlines) {
        if (inline.type === 'text') before += inline.text
        else if (inline.type === 'span' || inline.type === 'link') walk(inline.children)
        else if (inline.type === 'note-reference') links.push({ before: wordsOf(before).slice(-2).join(' '), note: noteText(notes, inline.note) })
      }
    }
    for (const segment of block.segments) {
      walk(segment)
      before += ' '
    }
    return links
  })
}

const noteText = (notes: Parts['notes'], id: string): string => wordsOf(notes.find(note => note.id === id)?.blocks.map(textOf).join(' ') ?? '').join(' ')

export const callsIn = (blocks: readonly Block[]): string[] => blocks.flatMap(block => block.segments.flatMap(segment => notesCalled(segment)))

/** The words of each span of emphasis, outside headings; foreign words are printed in italics, too. */
export function emphasised({ blocks, notes }: Parts): string[] {
  const found: string[] = []
  const walk = (inline: Inline): void => {
    if (inline.type !== 'span') return
    if (inline.style === 'emphasis' || inline.style === 'foreign') found.push(wordsOf(plainText(inline.children)).join(' '))
    for (const child of inline.children) walk(child)
  }
  for (const block of [...blocks, ...notes.flatMap(note => note.blocks)]) if (block.shape.kind !== 'heading') for (const inline of block.segments.flat()) walk(inline)
  return found
}
