/**
 * Count what a printer may have put on every page, before it is decided whether it is that: lines that come again, numbers on their own.
 * In: lines as passages. Out: numbers of lines. Figures in a line may differ from page to page.
 */
import { numberedKey } from '../../text/head-likeness.js'
import type { Passage } from '../passage.js'
import { isBareFolio } from './folio-shape.js'

const longest = 80

export function runningLines(lines: readonly Passage[]): { readonly repeated: number; readonly numbers: number } {
  const texts = lines.map(line => line.text.text.trim()).filter(text => text.length <= longest)
  const count = new Map<string, number>()
  const likes = texts.map(numberedKey)
  for (const like of likes) count.set(like, (count.get(like) ?? 0) + 1)
  const repeated = likes.filter(like => (count.get(like) ?? 0) >= 3 && like.replace(/#/g, '').trim().length >= 4).length
  return { repeated, numbers: texts.filter(isBareFolio).length }
}
