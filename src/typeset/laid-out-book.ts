/**
 * Model a finished book: every line in its place on every page, before any of it is a PDF.
 * In/Out: types. Points, from the upper left corner of the page; `y` is a baseline. Lines stand in reading order:
 * running head, text, notes, marks in the margin, folio.
 */
import type { SideName } from '../model/edition.js'
import type { LanguageTag } from '../model/work.js'
import type { Line } from './line.js'
import type { PageDesign } from './page-design.js'

export type LineRole = 'title' | 'contents' | 'colophon' | 'text' | 'note' | 'head' | 'mark' | 'folio'
/** What is not text of the book: PDF calls them artifacts. */
export const furniture: ReadonlySet<LineRole> = new Set<LineRole>(['head', 'mark', 'folio'])

export type PlacedLine = {
  readonly role: LineRole
  readonly side: SideName
  readonly language: LanguageTag
  readonly x: number
  readonly y: number
  readonly line: Line
  /** The unit that a line of text belongs to. */
  readonly row?: string
  /** The mark of the note that a line of a note belongs to. */
  readonly note?: string
}

export type PlacedRule = { readonly x: number; readonly y: number; readonly width: number }
/** A place that links lead to: `row-<unit>`, `row-<unit>-target`, `note-<mark>`, `note-<mark>-target`, and the ids of callers. */
export type Destination = { readonly name: string; readonly x: number; readonly y: number }

/** `number` counts from 1; even pages lie on the left. */
export type Page = {
  readonly number: number
  readonly lines: readonly PlacedLine[]
  readonly rules: readonly PlacedRule[]
  readonly destinations: readonly Destination[]
}

/** A heading, with both its titles where both are printed. */
export type Bookmark = { readonly title: string; readonly level: number; readonly page: number; readonly y: number }

export type LaidOutBook = {
  readonly design: PageDesign
  readonly pages: readonly Page[]
  readonly bookmarks: readonly Bookmark[]
  /** For each spread of the text, the part of its fuller side that stays blank; the last spread is not counted. */
  readonly blank: readonly number[]
}
