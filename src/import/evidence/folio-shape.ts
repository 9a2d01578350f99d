/**
 * Read a line as the number of a page: alone (`12`, `- xii -`, `Page 3 / 40`, `l2`), or beside a running head.
 * In: the text of a line. Out: what number it could be, and the head beside it; several readings where OCR leaves a choice.
 * A reading proves nothing: `folio-sequence.ts` believes those that continue one another.
 */
import { arabicOf } from '../../text/roman-numbers.js'
import type { Folio } from '../passage.js'

/** `head`: the words on the same line, empty when the number stands alone. `plain`: it was read without mending a letter. */
export type FolioReading = { readonly numbering: Folio['numbering']; readonly value: number; readonly head: string; readonly plain: boolean; readonly dressed: boolean }

/** Letters that OCR reads for figures. */
const figureLike: Readonly<Record<string, string>> = { l: '1', I: '1', i: '1', '|': '1', '!': '1', O: '0', o: '0', Q: '0', S: '5', s: '5', B: '8', Z: '2', z: '2', g: '9' }

const token = String.raw`[\dlIi|!OoQSsBZzg]{1,4}|[ivxlcIVXLC]{1,8}`
const alone = new RegExp(String.raw`^([-–—=~*•.·_\s[(]*)(?:p(?:age|\.)?\s*)?(${token})(?:\s*(?:\/|sur|de|of)\s*\d{1,4})?([-–—=~*•.·_\s\])]*)$`, 'i')
const before = new RegExp(String.raw`^\s*[-–—[(]*\s*(${token})\s*(?:[-–—|\]]+\s)?\s*(?<=\s)(\S.*?)\s*$`)
const after = new RegExp(String.raw`^\s*(\S.*?)\s+[-–—|[(]*\s*(?:p(?:age|\.)\s*)?(${token})\s*[-–—\])]*\s*$`, 'i')
const longestHead = 80
/** From here on a number is a year. */
const years = 1400

/** A number that stands alone as those of pages do, no letter of it mended: `12`, `– xii –`, `page 3`. */
export const isBareFolio = (line: string): boolean => bareFolio.test(line)
const bareFolio = /^[-–—\s]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxlc]{2,7})[-–—\s]*$/i

/** Whatever page number the line could be; nothing for a line of text. */
export function readFolio(line: string): FolioReading[] {
  if (line.length > longestHead + 12 || !/[\divxlcIVXLCO|!]/.test(line)) return []
  const bare = alone.exec(line)
  if (bare) return readings(bare[2] ?? '', '', /[-–—=~*•·_[(]/.test(`${bare[1] ?? ''}${bare[3] ?? ''}`) || /p(?:age|\.)|\d\s*(?:\/|sur)\s*\d/i.test(line))
  const first = before.exec(line)
  const last = after.exec(line)
  return [...(first && isHead(first[2] ?? '') ? readings(first[1] ?? '', first[2] ?? '', false) : []), ...(last && isHead(last[1] ?? '') ? readings(last[2] ?? '', last[1] ?? '', false) : [])].filter(({ plain, numbering, head }) => head === '' || plain || numbering === 'arabic')
}

/** Words of a running head: a few letters, no sentence. */
const isHead = (text: string): boolean => text.length <= longestHead && /\p{L}{2}/u.test(text) && !/[.!?…,;:]["»”]?$/.test(text.replace(/(?:\p{Lu}\.)+$/u, ''))

function readings(written: string, head: string, dressed: boolean): FolioReading[] {
  const figures = [...written].map(letter => figureLike[letter] ?? letter).join('')
  const plain = /^\d+$/.test(written)
  const roman = /^(?:[ivxlc]+|[IVXLC]+)$/.test(written) ? arabicOf(written) : undefined
  const arabic = /^\d+$/.test(figures) && (/\d/.test(written) || head === '') ? Number(figures) : undefined
  return [
    ...(arabic !== undefined && arabic > 0 && arabic < years ? [{ numbering: 'arabic' as const, value: arabic, head, plain, dressed }] : []),
    ...(roman !== undefined ? [{ numbering: 'roman' as const, value: roman, head, plain: true, dressed }] : []),
  ]
}
