/**
 * Model a page whose words have places: what a PDF says of itself, and what an OCR program writes as hOCR or ALTO.
 * Lengths are in points of the page, y grows downwards from its top edge. No logic.
 */

/** How a stretch of a line is set. `raised`: smaller and above the base line, as the call of a note or an ordinal's `e`. */
export type PrintedStyle = { readonly italic: boolean; readonly bold: boolean; readonly smallCapitals: boolean; readonly raised: boolean }

/** Letters of one style on one line; the text ends with a space where a word ends with it. `width` is that of the letters. `confidence`: how sure the OCR program was, 0 to 1; undefined where nothing was guessed. */
export type PrintedRun = { readonly text: string; readonly x: number; readonly width: number; readonly size: number; readonly style: PrintedStyle; readonly confidence?: number; readonly leadsTo?: PrintedTarget }

/** Where a link leads: a page of the file, counted from 0, and how far down it. */
export type PrintedTarget = { readonly page: number; readonly y: number }

/** A level line that is drawn on the page, as over its notes. */
export type PrintedRule = { readonly x: number; readonly y: number; readonly width: number }

/** A line from left to right. `baseline`: y of the line its letters stand on; `size`: of most of its letters. */
export type PrintedLine = { readonly runs: readonly PrintedRun[]; readonly x: number; readonly width: number; readonly baseline: number; readonly size: number }

/** Lines in reading order, columns one after the other. `label`: the page's own number where the file tells it (a PDF's page label, hOCR's `ppageno`). */
export type PrintedPage = { readonly label?: string; readonly width: number; readonly height: number; readonly lines: readonly PrintedLine[]; readonly rules?: readonly PrintedRule[] }
