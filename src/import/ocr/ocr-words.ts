/**
 * Make printed lines of the words that an OCR program found.
 * In: words with boxes in the program's own unit. Out: a line in points whose runs, put one after the other, are its text.
 * OCR knows no base lines of words: what is much smaller and ends far above the line is raised.
 */
import type { PrintedLine, PrintedPage, PrintedRun, PrintedStyle } from '../printed/printed-page.js'

/** Left, top, right and bottom edge. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** A word or a part of one. `spaced`: a space stands before it. `size` is in points, where the program knows it. */
export type OcrWord = {
  readonly text: string
  readonly box: Box
  readonly style: PrintedStyle
  readonly spaced: boolean
  readonly confidence?: number
  readonly size?: number
}

/** A line as the program has it. `baseline`: y in the program's unit; `size`: height of its letters from top to foot. */
export type OcrLine = { readonly words: readonly OcrWord[]; readonly box: Box; readonly baseline?: number; readonly size?: number }

/** A page; `scale` makes points of its unit. */
export type OcrPage = { readonly label?: string; readonly width: number; readonly height: number; readonly lines: readonly OcrLine[]; readonly scale: number }

export const plainStyle: PrintedStyle = { italic: false, bold: false, smallCapitals: false, raised: false }

/** What an OCR program read, and what it could not say. */
export type OcrReading = { readonly pages: readonly OcrPage[]; readonly broken: boolean }

export function toPrintedPage({ label, width, height, lines, scale }: OcrPage): PrintedPage {
  return { ...(label !== undefined && { label }), width: width * scale, height: height * scale, lines: lines.filter(({ words }) => words.length > 0).map(line => toPrintedLine(line, scale)) }
}

function toPrintedLine({ words, box, baseline, size }: OcrLine, scale: number): PrintedLine {
  const foot = baseline ?? footOf(words)
  const height = size ?? heightOf(words)
  const points = (words.find(word => word.size !== undefined)?.size ?? height * scale)
  const runs = words.map((word, at) => toRun(word, { foot, height, points, scale, beforeSpace: words[at + 1]?.spaced === true }))
  return { runs, x: box[0] * scale, width: (box[2] - box[0]) * scale, baseline: foot * scale, size: points }
}

type Setting = { readonly foot: number; readonly height: number; readonly points: number; readonly scale: number; readonly beforeSpace: boolean }

/** The space after a word belongs to its run, as a letter of it. */
function toRun({ text, box, style, confidence, size }: OcrWord, { foot, height, points, scale, beforeSpace }: Setting): PrintedRun {
  const raised = style.raised || isRaised(text, box, foot, height)
  const own = size ?? (raised ? Math.min(points * 0.7, ((box[3] - box[1]) / capitals) * scale) : points)
  return {
    text: beforeSpace ? `${text} ` : text,
    x: box[0] * scale,
    width: (box[2] - box[0]) * scale,
    size: own,
    style: { ...style, raised },
    ...(confidence !== undefined && { confidence }),
  }
}

/** The part of a letter's size that capitals and figures fill. */
const capitals = 0.7

/** Figures, a letter or signs, at most two thirds as high as capitals are, which end well above the line. */
function isRaised(text: string, [, top, , bottom]: Box, foot: number, height: number): boolean {
  return /^[([]?(?:\d{1,3}|\p{Ll}{1,3}|[*†‡]{1,3})[)\]]?$/u.test(text) && foot - bottom > 0.18 * height && (/^[*†‡]/.test(text) || bottom - top < 0.68 * capitals * height)
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

/** Most words end on the line; those with a `g` or a comma end below it. */
function footOf(words: readonly OcrWord[]): number {
  const level = words.filter(({ text }) => !/[gjpqyçQJ,;()[\]|]/.test(text) && /[\p{L}\d]/u.test(text))
  return median((level.length > 0 ? level : words).map(({ box }) => box[3]))
}

/** The size of the letters, from words with a capital, a figure or an ascender. */
function heightOf(words: readonly OcrWord[]): number {
  const high = words.filter(({ text }) => /[\p{Lu}\dbdfhklt]/u.test(text) && !/[gjpqyçQJ,;()[\]|]/.test(text))
  const heights = (high.length > 0 ? high : words).map(({ box }) => box[3] - box[1])
  return median(heights) / capitals
}
