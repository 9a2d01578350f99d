/**
 * Damage a clean text as extractors and OCR do, so that the import can be asked to undo it.
 * In: text or a book. Out: text. Each function is one class of damage.
 */
import type { Book } from '../../src/model/book.js'
import { plainText } from '../../src/model/inline-walk.js'
import { type Font, widthOf } from '../../src/text/font-widths.js'

const doubles: Readonly<Record<string, string>> = { é: 'eé', è: 'eà', ê: 'eê', à: 'aà', â: 'aê', ô: 'oê', ù: 'uà', É: 'EÉ', À: 'AÀ' }

/** An accent is drawn as a whole second letter, with a space behind it at the end of words. */
export const doubleAccents = (text: string): string => text.replace(/([éèêàâôùÉÀ])(\p{L}?)/gu, (_, letter: string, next: string) => `${doubles[letter] ?? letter}${next === '' ? ' ' : ''}${next}`)

const nearest: Readonly<Record<string, string>> = { è: 'é', ê: 'é', ë: 'e', à: 'a', â: 'a', ô: 'o', î: 'i', ï: 'i', û: 'u', ù: 'u', ç: 'c', œ: 'oe', À: 'A', Ê: 'E', È: 'E' }

/** OCR knew é and no other accent. */
export const loseAccents = (text: string): string => text.replace(/[èêëàâôîïûùçœÀÊÈ]/g, letter => nearest[letter] ?? letter)

/** Paragraphs set in `font` to `measure` thousandths of the type size, a blank line between them. No notes. */
export function printByWidth({ blocks }: Pick<Book, 'blocks'>, font: Font, measure: number): string {
  return blocks
    .filter(block => block.segments.length > 0)
    .map(block => (block.shape.kind === 'verse' ? block.segments.map(line => plainText(line)).join('\n') : set(block.segments.map(segment => plainText(segment)).join(block.shape.kind === 'table-row' ? '   ' : ' '), font, measure)))
    .join('\n\n')
}

function set(text: string, font: Font, measure: number): string {
  const lines: string[] = []
  for (const word of text.replace(/\n/g, ' ').split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && widthOf(longer, font) <= measure) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.join('\n')
}

export const withoutBlankLines = (text: string): string => text.replace(/\n{2,}/g, '\n')

export const blankAfterEveryLine = (text: string): string => withoutBlankLines(text).replace(/\n/g, '\n\n')
