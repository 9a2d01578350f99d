/**
 * Gather glyphs into words, and words into the rows they stand in.
 * In: the glyphs of a page in the order they were drawn. Out: rows from top to bottom, each with its words from left to right.
 * The order of drawing is trusted inside a word only. A word that is smaller and higher than its neighbour is raised.
 */
import type { PrintedRun, PrintedStyle, PrintedTarget } from '../printed/printed-page.js'
import type { Glyph } from './drawn-glyphs.js'
import type { LetterShape } from './letter-shapes.js'

/** A run of one word or a part of it. `spaced`: a space stands before it. */
export type Word = PrintedRun & { readonly baseline: number; readonly spaced: boolean }
export type Row = { readonly words: readonly Word[]; readonly baseline: number; readonly size: number }

/** What is known besides the glyphs: the shape of a letter, and where a link at this point leads. */
export type Hints = { readonly shapeOf: (glyph: Glyph) => LetterShape; readonly targetAt: (x: number, y: number) => PrintedTarget | undefined }

export function toRows(glyphs: readonly Glyph[], hints: Hints): Row[] {
  const words = capitalsMadeSmall(wordsOf(withoutDoubles(glyphs), hints))
  const rows: Word[][] = []
  const base = words.filter(word => !hostOf(word, words)).sort((a, b) => a.baseline - b.baseline || a.x - b.x)
  for (const word of base) {
    const row = rows.findLast(each => Math.abs((each[0]?.baseline ?? 0) - word.baseline) < 0.25 * Math.min(word.size, each[0]?.size ?? 0))
    if (row) row.push(word)
    else rows.push([word])
  }
  const rowOf = new Map(rows.flatMap(row => row.map(word => [word, row] as const)))
  for (const word of words) {
    const host = hostOf(word, words)
    if (host) rowOf.get(host)?.push({ ...word, style: { ...word.style, raised: word.baseline < host.baseline } })
  }
  return rows.map(toRow).sort((a, b) => a.baseline - b.baseline)
}

/** Words that differ from the row's first in nothing but their place keep their order from left to right. */
function toRow(words: readonly Word[]): Row {
  const sorted = [...words].sort((a, b) => a.x - b.x)
  const letters = new Map<number, number>()
  for (const { size, text } of sorted) letters.set(Math.round(size * 10) / 10, (letters.get(Math.round(size * 10) / 10) ?? 0) + text.length)
  const [size] = [...letters].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])
  return { words: sorted, size, baseline: sorted.find(word => Math.abs(word.size - size) < 0.1 && !word.style.raised)?.baseline ?? 0 }
}

/** Bold type is sometimes made by drawing it twice, a hair's breadth apart. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph[]>()
  return glyphs.filter(glyph => {
    if (glyph.text.trim() === '') return true
    const key = `${glyph.text} ${Math.round(glyph.y / 4)}`
    const near = seen.get(key) ?? []
    const isDouble = near.some(other => Math.abs(other.x - glyph.x) < 0.12 * glyph.size && Math.abs(other.y - glyph.y) < 0.12 * glyph.size && Math.abs(other.size - glyph.size) < 0.1 * glyph.size)
    seen.set(key, [...near.slice(-40), glyph])
    return !isDouble
  })
}

/** Letters closer than this share of their size belong to one word. */
const wordGap = 0.19

function wordsOf(glyphs: readonly Glyph[], hints: Hints): Word[] {
  const words: Word[] = []
  let open: Glyph[] = []
  let spaced = false
  const close = (): void => {
    const word = toWord(open, spaced, hints)
    if (word) words.push(word)
    open = []
  }
  for (const glyph of glyphs) {
    const last = open.at(-1)
    const isSpace = glyph.text.trim() === ''
    if (isSpace || (last && !continues(last, glyph, hints))) {
      close()
      spaced = isSpace || (last !== undefined && isApart(last, glyph))
    }
    if (!isSpace) open.push(glyph)
  }
  close()
  return words
}

const isApart = (last: Glyph, glyph: Glyph): boolean => Math.abs(glyph.y - last.y) > 0.5 * last.size || glyph.x - (last.x + last.width) > wordGap * Math.max(last.size, glyph.size) || glyph.x < last.x - last.size

/** The letter goes on in the word, in the same style and under the same link. */
function continues(last: Glyph, glyph: Glyph, { shapeOf, targetAt }: Hints): boolean {
  if (isApart(last, glyph) || Math.abs(glyph.y - last.y) > 0.05 * glyph.size || Math.abs(glyph.size - last.size) > 0.05 * glyph.size) return false
  if (glyph.face !== last.face || (shapeOf(glyph) === 'narrow') !== (shapeOf(last) === 'narrow')) return false
  return middleTarget(last, targetAt) === middleTarget(glyph, targetAt)
}

const middleTarget = (glyph: Glyph, targetAt: Hints['targetAt']): PrintedTarget | undefined => targetAt(glyph.x + glyph.width / 2, glyph.y - 0.3 * glyph.size)

function toWord(glyphs: readonly Glyph[], spaced: boolean, { shapeOf, targetAt }: Hints): Word | undefined {
  const [first, last] = [glyphs[0], glyphs.at(-1)]
  if (!first || !last) return undefined
  const letters = glyphs.filter(({ text }) => /\p{Ll}/u.test(text))
  const smallCapitals = first.face.smallCapitals || (letters.length > 1 && letters.filter(glyph => shapeOf(glyph) === 'other').length > letters.length * 0.7)
  const style: PrintedStyle = { italic: first.face.italic, bold: first.face.bold, smallCapitals, raised: shapeOf(first) === 'narrow' }
  const target = middleTarget(first, targetAt)
  return { text: glyphs.map(({ text }) => text).join(''), x: first.x, width: last.x + last.width - first.x, size: first.size, style, baseline: first.y, spaced, ...(target ? { leadsTo: target } : {}) }
}

/** The larger word that a raised or lowered one belongs to: right beside it, on another base line. */
function hostOf(word: Word, words: readonly Word[]): Word | undefined {
  return nearby(word, words).find(other => {
    if (other.size < word.size * 1.15 || Math.abs(other.baseline - word.baseline) < 0.05 * other.size) return false
    const rise = (other.baseline - word.baseline) / other.size
    const beside = word.x > other.x - 0.6 * other.size - word.width && word.x < other.x + other.width + 0.6 * other.size
    return beside && rise > -0.35 && rise < 0.75 && other.size < word.size * 2.2
  })
}

/** Words drawn shortly before or after it: a page of many words need not be searched whole for each. */
function nearby(word: Word, words: readonly Word[]): readonly Word[] {
  const at = indexOf(word, words)
  return words.slice(Math.max(0, at - 30), at + 30)
}

const places = new WeakMap<readonly Word[], Map<Word, number>>()
function indexOf(word: Word, words: readonly Word[]): number {
  const known = places.get(words) ?? new Map(words.map((each, at) => [each, at]))
  places.set(words, known)
  return known.get(word) ?? 0
}

/** Capitals on the base line of a larger capital right before them are small capitals of a font that has none: `VEUVE` is Veuve. */
function capitalsMadeSmall(words: readonly Word[]): Word[] {
  const out: Word[] = []
  for (const word of words) {
    const before = out.at(-1)
    if (before && isSmallAfter(before, word)) {
      out.splice(-1, 1, { ...before, style: { ...before.style, smallCapitals: true } })
      out.push({ ...word, text: word.text.toLowerCase(), size: before.size, style: { ...word.style, smallCapitals: true } })
    } else out.push(before && isSmallNumber(before, word) ? { ...word, text: word.text.toLowerCase(), size: before.size, style: { ...word.style, smallCapitals: true } } : word)
  }
  return out
}

const isShrunk = (before: Word, word: Word): boolean => word.size < before.size * 0.9 && word.size > before.size * 0.6 && Math.abs(word.baseline - before.baseline) < 0.03 * before.size

function isSmallAfter(before: Word, word: Word): boolean {
  const isCapital = /\p{Lu}[’'.-]?$/u.test(before.text) && before.text === before.text.toUpperCase() && /^[\p{Lu}’'.-]+$/u.test(word.text) && /\p{Lu}/u.test(word.text)
  return isCapital && !word.spaced && isShrunk(before, word) && Math.abs(word.x - before.x - before.width) < wordGap * before.size
}

/** The number of a century, smaller than the words beside it: `XVI` is printed, xvi in small capitals is meant. */
const isSmallNumber = (before: Word, word: Word): boolean => /^[IVXLC]+$/.test(word.text) && isShrunk(before, word)
