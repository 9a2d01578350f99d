/**
 * Proportion the page: size of type, leading, margins and measure for each paper and layout.
 * In: a page size and a layout. Out: a `PageDesign`, in points. Every line of text stands on a grid of half leadings.
 * The outer and lower margins are the larger ones, as in the books of the old canon; the height is a whole number of lines.
 */
import { type Layout, type PageSize, pageSizes } from '../model/work.js'
import { WorldError } from '../model/world-error.js'

export type PageDesign = {
  readonly layout: Layout
  readonly width: number
  readonly height: number
  /** Size of the text, and the distance of its baselines. */
  readonly size: number
  readonly leading: number
  readonly noteSize: number
  readonly noteLeading: number
  /** The height of the text, in lines. */
  readonly lines: number
  readonly inner: number
  readonly outer: number
  /** From the upper edge to the top of the first line. */
  readonly top: number
  /** Of a column of text. */
  readonly measure: number
  /** Between two columns on a page. */
  readonly gutter: number
}

type Paper = { readonly width: number; readonly height: number; readonly size: number; readonly leading: number }
const papers: Readonly<Record<PageSize, Paper>> = {
  A4: { width: 595.28, height: 841.89, size: 12.5, leading: 15.5 },
  A5: { width: 419.53, height: 595.28, size: 10.6, leading: 13 },
  B5: { width: 498.9, height: 708.66, size: 11.4, leading: 14.2 },
  Letter: { width: 612, height: 792, size: 12.5, leading: 15.5 },
  '6x9': { width: 432, height: 648, size: 10.9, leading: 13.5 },
  '5.5x8.5': { width: 396, height: 612, size: 10.4, leading: 12.8 },
}

/** Margins as parts of the width (inner, outer) and the height (top, foot). */
const bookMargins = { inner: 0.112, outer: 0.158, top: 0.108, foot: 0.138 } as const
const columnMargins = { inner: 0.092, outer: 0.108, top: 0.1, foot: 0.12 } as const
/** Columns are narrow, and take smaller type. */
const columnScale = 0.88
const gutterInEms = 1.9

/** The page of a paper and a layout. */
export function pageDesign(page: PageSize, layout: Layout): PageDesign {
  return designOf(papers[page], layout)
}

/** The page of any paper; throws `page-too-small` where a line would not hold some twenty letters or a page eighteen lines. */
export function designOf(paper: Paper, layout: Layout): PageDesign {
  const columns = layout === 'columns'
  const margins = columns ? columnMargins : bookMargins
  const scale = columns ? columnScale : 1
  const size = paper.size * scale
  const leading = paper.leading * scale
  const across = paper.width * (1 - margins.inner - margins.outer)
  const gutter = columns ? gutterInEms * size : 0
  const measure = columns ? (across - gutter) / 2 : across
  const lines = Math.floor((paper.height * (1 - margins.top - margins.foot)) / leading)
  if (measure < size * 9 || lines < 18) throw new WorldError('page-too-small', { width: Math.round(paper.width), height: Math.round(paper.height), known: pageSizes.join(', ') })
  return {
    layout,
    width: paper.width,
    height: paper.height,
    size,
    leading,
    noteSize: size * 0.83,
    noteLeading: leading * 0.81,
    lines,
    inner: paper.width * margins.inner,
    outer: paper.width * margins.outer,
    top: paper.height * margins.top,
    measure,
    gutter,
  }
}

/** Where the baseline stands in a line, as a part of the leading. */
export const baselineShare = 0.74

/** The height of the text in half lines, the unit of the grid. */
export const gridHeight = (design: PageDesign): number => design.lines * 2

/** Whether a page lies on the left: the first page of a book is a recto. */
export const isVerso = (page: number): boolean => page % 2 === 0

/** The left edge of column `column` (0 or 1) on a page. */
export function columnLeft(design: PageDesign, page: number, column: number): number {
  const left = isVerso(page) ? design.outer : design.inner
  return left + column * (design.measure + design.gutter)
}

/** The width of the whole text area. */
export const textWidth = (design: PageDesign): number => design.width - design.inner - design.outer
