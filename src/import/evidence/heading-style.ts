/**
 * Read how a heading is numbered: `Livre premier`, `Chapitre II`, `II. — …`, `§ 3`, `1.2 …`, `A. …`.
 * In: the text of a line or passage. Out: its style with its number, or undefined. Whether it is a heading is asked elsewhere:
 * a list and a sentence may begin so too.
 */
import { freeParts, numberedParts, ordinals } from '../../text/french-blocks.js'
import { arabicOf } from '../../text/roman-numbers.js'

/**
 * `name` is the same for headings of one series; `rank` orders the series, the outermost first. `bare`: it has no title of its own.
 * `sure`: nothing but a heading is numbered so.
 */
export type HeadingStyle = { readonly name: string; readonly rank: number; readonly number: number; readonly bare: boolean; readonly sure: boolean }

const roman = '[IVXLC]+'
const numeral = `(?:${roman}|\\d{1,3}|${ordinals}|I\\s?er|1er)`
const parts = numberedParts.map((names, rank) => ({ name: names, rank, form: new RegExp(`^(?:(?:${names})\\s+(${numeral})|(${ordinals})\\s+(?:${names}))(?![\\p{L}\\d])\\s*[.:—–-]*\\s*(.*)$`, 'iu') }))
const free = new RegExp(`^${freeParts}\\s*[.:]?$`, 'iu')

type Form = { readonly name: string; readonly rank: number; readonly form: RegExp; readonly sure: boolean }
/** Each form has two groups: the number, the title. */
const forms: readonly Form[] = [
  { name: 'roman', rank: 10, form: new RegExp(`^(${roman})(?:\\.|\\)|\\s*[.°]?\\s*[—–])\\s*(?=\\p{Lu}|["“«(À-Ý])(.*)$`, 'u'), sure: true },
  { name: 'roman', rank: 10, form: new RegExp(`^(${roman})\\.?()$`, 'u'), sure: false },
  { name: 'section-sign', rank: 12, form: /^§\s*(\d{1,3}|[IVXLC]+)\s*[.:—–-]*\s*(.*)$/u, sure: true },
  { name: 'arabic', rank: 12, form: /^(\d{1,2})(?:[.)°]|\s*[.°]?\s*[—–])\s*[—–]?\s+(["“«]?\p{Lu}.*|["“«]?\s?[ldLD]['’].*)$/u, sure: false },
  { name: 'letter', rank: 16, form: /^([A-Z])(?:[.)]|\s*[.°]?\s*[—–])\s*[—–]?\s+(\p{Lu}.*)$/u, sure: false },
]
const dotted = /^(\d{1,2}(?:\.\d{1,2})+)\.?\s+(\p{Lu}.*)$/u

export function headingStyle(text: string): HeadingStyle | undefined {
  for (const { name, rank, form } of parts) {
    const match = form.exec(text)
    if (match) return { name, rank, number: toNumber(match[1] ?? match[2] ?? ''), bare: match[3] === '', sure: true }
  }
  const deep = dotted.exec(text)
  if (deep) return { name: `dotted-${depthOf(deep[1])}`, rank: 12 + depthOf(deep[1]), number: Number((deep[1] ?? '').split('.').at(-1)), bare: false, sure: false }
  for (const { name, rank, form, sure } of forms) {
    const match = form.exec(text)
    if (match) return { name, rank, number: toNumber(match[1] ?? ''), bare: (match[2] ?? '') === '', sure }
  }
  return undefined
}

/** `Préface`, `Conclusion`, `Annexes :`: a part that needs no number. */
export const isFreePart = (text: string): boolean => free.test(text.trim())

const depthOf = (number = ''): number => number.split('.').length - 1

const ordinalValues = ['premi', 'deux|second', 'trois', 'quatr', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'].map(stem => new RegExp(`^(?:${stem})`, 'i'))

/** The value of a number in figures, Roman numerals, words or letters; 0 for none. */
function toNumber(written: string): number {
  if (/^\d+/.test(written)) return Number.parseInt(written, 10)
  if (/^[IVXLC]+$/i.test(written)) return arabicOf(written) ?? 0
  if (/^[A-Z]$/.test(written)) return written.charCodeAt(0) - 64
  return ordinalValues.findIndex(stem => stem.test(written)) + 1
}
