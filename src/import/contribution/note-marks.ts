/**
 * Table the marks by which people tie a note to its place: `[1]`, `(1)`, `¹`, `*`, `[^1]`, `[Tr. 1]`, a raised figure.
 * In: the plain text of a block. Out: what in it could call a note, or how it begins if it could be one.
 * A mark proves nothing by itself: `link-notes.ts` believes only those of which both halves are there.
 */

/** How a mark is written. `glued` is a figure stuck to a word, as a lost superscript leaves it. */
export type MarkStyle = 'caret' | 'raised' | 'bracket' | 'brace' | 'symbol' | 'paren' | 'glued' | 'plain' | 'item'

/** A possible call: `[start, end)` in the text, without the space before it. */
export type CallMark = { readonly style: MarkStyle; readonly label: string; readonly start: number; readonly end: number }
/** How a block begins that could be a note; `end` is where the note's own words begin. */
export type NoteMark = { readonly style: MarkStyle; readonly label: string; readonly end: number }

const named = String.raw`(?:foot|end)?note|fn|tr(?:ans)?\.?(?:['’]s)?(?: note)?|t\.? ?n\.?|n\.? ?d\.? ?t\.?|n\.?|ed\.?`

/** What can call a note, the surest first; the first group is the label. */
const calls: readonly (readonly [MarkStyle, RegExp])[] = [
  ['caret', /\[\^([^\]\s]{1,40})\]/g],
  ['raised', /([⁰¹²³⁴-⁹]{1,3})/g],
  ['bracket', new RegExp(String.raw`\[(?:(?:${named})\s*)?(\d{1,3}|[a-z]|[*†‡§]{1,4})\]`, 'gi')],
  ['brace', /\{(\d{1,3})\}/g],
  ['paren', /(?<=\S ?)\((\d{1,3}|[*†‡§]{1,4})\)/g],
  ['symbol', /(?<=[\p{L}\p{N}\p{P}])([*†‡]{1,4})(?![\p{L}\p{N}*])/gu],
  ['glued', /(?<=\p{L}[.,;:!?…]?[”"’»)]{0,2}|[.,;:!?…][”"’»)])(\d{1,3})(?![\p{L}\p{N}]|[.,:]\d|[’'%°])/gu],
]

/** How a note can begin, the surest first; the first group is the label. */
const beginnings: readonly (readonly [MarkStyle, RegExp])[] = [
  ['caret', /^\[\^([^\]\s]{1,40})\]:?\s*/],
  ['raised', /^([⁰¹²³⁴-⁹]{1,3})[.)]?\s*/],
  ['bracket', new RegExp(String.raw`^\[(?:(?:${named})\s*)?(\d{1,3}|[a-z]|[*†‡§]{1,4})\][.:]?\s*`, 'i')],
  ['brace', /^\{(\d{1,3})\}[.:]?\s*/],
  ['paren', /^\((\d{1,3}|[*†‡§]{1,4})\)[.:]?\s*/],
  ['symbol', /^([*†‡]{1,4})\s*(?=[^\s*])/],
  ['plain', new RegExp(String.raw`^(?:(?:(?:${named})|note)\s*)?(\d{1,3})(?:\s*[.):\]]\s*(?=[^\s\d])|\s[–—-]\s)`, 'i')],
  ['plain', /^(\d{1,3})\s+(?=[\p{Lu}"“«(‘'])/u],
]

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** `¹²` is `12`; letters are small. */
function plainLabel(label: string): string {
  return label.replace(/[⁰¹²³⁴-⁹]/g, digit => String(raisedDigits.indexOf(digit))).toLowerCase()
}

/** Whatever in a text could call a note, in order; `raised` are the stretches of it that stand in superscript. */
export function callMarks(text: string, raised: readonly (readonly [start: number, end: number])[]): CallMark[] {
  const marks = calls.flatMap(([style, pattern]) => [...text.matchAll(pattern)].map(found => callMark(style, found, text)))
  const high = raised.flatMap(([start, end]) => {
    const label = /^[[(]?(\d{1,3}|[a-z]|[*†‡§]{1,4})[\])]?$/i.exec(text.slice(start, end).trim())?.[1]
    return label === undefined || start === 0 ? [] : [{ style: 'raised' as const, label: plainLabel(label), start, end }]
  })
  return withoutOverlaps([...high, ...marks.filter(({ start }) => start > 0)])
}

function callMark(style: MarkStyle, found: RegExpExecArray, text: string): CallMark {
  const end = found.index + found[0].length
  const start = found.index - (/\s+$/.exec(text.slice(Math.max(0, found.index - 2), found.index))?.[0].length ?? 0)
  return { style, label: plainLabel(found[1] ?? ''), start: found.index === 0 ? 0 : start, end }
}

/** Surer marks first come first; in the order of the text. */
function withoutOverlaps(marks: readonly CallMark[]): CallMark[] {
  const taken = new Set<number>()
  const kept = marks.filter(({ start, end }) => {
    const places = Array.from({ length: end - start }, (_, at) => start + at)
    if (places.some(place => taken.has(place))) return false
    for (const place of places) taken.add(place)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}

/** How a block begins, if it could be a note; a raised figure at its start counts, too. */
export function noteMark(text: string, raised: readonly (readonly [start: number, end: number])[]): NoteMark | undefined {
  const [start, end] = raised[0] ?? [-1, -1]
  const high = start === 0 ? /^[[(]?(\d{1,3}|[a-z]|[*†‡§]{1,4})[\])]?$/i.exec(text.slice(0, end).trim())?.[1] : undefined
  if (high !== undefined) return { style: 'raised', label: plainLabel(high), end: end + (/^[.):]?\s*/.exec(text.slice(end))?.[0].length ?? 0) }
  for (const [style, pattern] of beginnings) {
    const found = pattern.exec(text)
    if (found?.[1] !== undefined) return { style, label: plainLabel(found[1]), end: found[0].length }
  }
  return undefined
}

/** Headings under which notes are gathered. */
const notesHeading = /^(?:(?:foot|end)-?\s?notes?|notes?|translator[’']?s?[’']? (?:foot|end)?notes?|editor[’']?s?[’']? notes?|explanatory notes|notes (?:and references|to the text|of the translator|et références|de bas de page|du traducteur|de l[’']éditeur)|references|références|notes?(?:\s*\([^)]*\)))\s*[:.]?$/i

export function isNotesHeading(text: string): boolean {
  return notesHeading.test(text.trim())
}
