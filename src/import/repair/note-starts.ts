/**
 * Read how notes begin: `1 Voir`, `1. Voir`, `(1) Voir`, `[1]`, `¹`, and what OCR makes of a raised figure.
 * In: the lines of a page and the number that is wanted. Out: where that note begins, and those that follow it in sequence.
 */
import { raisedFigures } from '../../text/figures.js'
import { notesTitle } from '../../text/french-blocks.js'
import { isDateline } from '../evidence/block-shape.js'
import { endsSentence } from '../evidence/line-shape.js'
import type { Passage } from '../passage.js'

/** `listed`: the number has the point or bracket that items of lists have; `paren`: it stands between brackets, `(1)`. */
export type Form = 'plain' | 'listed' | 'paren'
/** Where a note begins. `certain`: its number was read as it is. `head`: the line of a heading among notes that stands before it. */
export type Start = { readonly at: number; readonly mark: string; readonly textFrom: number; readonly certain: boolean; readonly form: Form; readonly head?: number }

export const drawnRule = /^[\s_–—―-]{5,}$/

export const isNotesTitle = (line: Passage | undefined): boolean => line !== undefined && notesTitle.test(line.text.text.trim())
/** A drawn rule, or a title such as “Notes”. */
export const isNoteHead = (line: Passage | undefined): boolean => line !== undefined && (drawnRule.test(line.text.text) || isNotesTitle(line))

/** What every beginning of a note looks like: asked first, because it is cheap. */
export const mayStart = /^[\s_]*(?:notes? )?[[(]?[\d*†‡®°^~⁰¹²³⁴-⁹]/i

/** The beginnings of notes with their numbers: `3 `, `3. `, `3) `, `[3] `, `3/ `; `(3)Voir`; `Note 3 : `; `[^3]: `; `3Voir`. */
const numberedStart = /^\s*[[(]?(\d+)(?:[\])][.:]?|[.:/]|\s\/)?\s+(?=\S)/
const bracedStart = /^\s*\((\d+)\)(?=[\p{Lu}«"“])/u
const bracketedStart = /^\s*\[\^?(\d+)\]:?\s*(?=\S)/
const namedStart = /^\s*notes? (\d+)\s?[:.)–—-]\s*(?=\S)/i
const gluedStart = /^[\s_]*(\d+)(?=[\p{L}«"“])/u
const oddStart = /^(?:[\s_]*[*†‡®°^~_]+\s*(?:\d+\s*)?)(?=[\p{L}«"“])/u

const raisedStart = (line: string, mark: string): RegExpExecArray | null => (raisedFirst.test(line) ? new RegExp(`^\\s*${raisedFigures(mark)}\\s*(?=\\S)`).exec(line) : null)
const raisedFirst = /^\s*[⁰¹²³⁴-⁹]/

/** A note of this number begins at this line. */
export function startAt(lines: readonly Passage[], at: number, wanted: number): Start | undefined {
  const line = lines[at]?.text.text ?? ''
  if (!mayStart.test(line)) return undefined
  const mark = String(wanted)
  const next = lines[at + 1]
  if (line.trim() === mark) return next && !next.startsPage && next.indent > 0 ? { at, mark, textFrom: line.length, certain: true, form: 'plain' } : undefined
  const plain = [numberedStart, bracedStart, bracketedStart, namedStart].map(pattern => pattern.exec(line)).find(found => found?.[1] === mark) ?? raisedStart(line, mark)
  if (plain && (!/\p{L}/u.test(line.slice(plain[0].length)) || (/^\s*\d+\s+$/.test(plain[0]) && isDateline(line.trim())))) return undefined
  if (plain) return { at, mark, textFrom: plain[0].length, certain: true, form: formOf(plain[0]) }
  const glued = gluedStart.exec(line)
  if (glued?.[1] === mark) return { at, mark, textFrom: glued[0].length, certain: false, form: 'plain' }
  const odd = oddStart.exec(line)
  return odd ? { at, mark, textFrom: odd[0].length, certain: false, form: 'plain' } : undefined
}

const formOf = (marker: string): Form => (/^\s*\(\d+\)/.test(marker) ? 'paren' : /[.)/]\s+$|^\s*n/i.test(marker) ? 'listed' : 'plain')

/** The line above is a heading under “Notes”: of the chapter whose notes these are. */
const isUnderHeading = (lines: readonly Passage[], at: number): boolean => {
  const text = lines[at - 1]?.text.text.trim() ?? ''
  return text !== '' && text.length < 80 && !endsSentence(text) && !/[,;:]$/.test(text)
}

/** The notes that follow in sequence after the first one; under the title “Notes” they may begin again with each chapter. */
export function chainFrom(lines: readonly Passage[], opening: Start): Start[] {
  const parted = isNotesTitle(lines[opening.at - 2]) && opening.mark === '1' && isUnderHeading(lines, opening.at)
  const titled = parted || isNotesTitle(lines[opening.at - 1])
  const first: Start = parted ? { ...opening, head: opening.at - 1 } : opening
  const chain = [first]
  let last = first
  for (let at = first.at + 1; at < lines.length; at += 1) {
    const again = titled && isUnderHeading(lines, at) && (lines[at - 1]?.gap ?? 0) > 0 ? startAt(lines, at, 1) : undefined
    if (again?.certain) {
      last = { ...again, head: at - 1 }
      chain.push(last)
      continue
    }
    const mark = Number(last.mark) + 1
    const next = startAt(lines, at, mark)
    const own = next && next.textFrom === (lines[at]?.text.text.length ?? 0)
    if (!next || (own && (lines[at]?.gap ?? 0) === 0 && !endsSentence(lines[at - 1]?.text.text ?? '.'))) continue
    if (!next.certain && (first.form !== 'plain' || !endsSentence(lines[at - 1]?.text.text ?? ''))) continue
    chain.push(next)
    last = next
  }
  return chain
}
