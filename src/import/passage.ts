/**
 * Model a stretch of the document on its way to a block: first a line, then a paragraph; and the anchors in it.
 * In: nothing. Out: types, and the text and texts of a passage, for which many ask.
 */
import type { TrackedText } from './tracked-text.js'

/** Stands in a text where an anchor is; the nth one for the nth anchor. A noncharacter of Unicode: no text holds it. */
export const anchorMark = '\ufdd0'

/** `mark`: a superscript not yet known to be a note call. `call`: the call of note `note`. `page`: page `page` begins. */
export type Anchor =
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'call'; readonly note: string }
  | { readonly kind: 'page'; readonly page: string }

export type Role =
  | 'text' | 'heading' | 'subtitle' | 'byline' | 'dateline' | 'salutation' | 'signature' | 'postscript' | 'epigraph'
  | 'source-note' | 'list-item' | 'table-row' | 'verse' | 'quotation' | 'separator' | 'contents'

/** Roles that a line may have before lines are joined, and whose lines join as those of running text do. */
export const joining: ReadonlySet<Role> = new Set<Role>(['text', 'quotation', 'subtitle'])

/** The number of a page as it is printed on it; `label` is how it is written. */
export type Folio = { readonly numbering: 'arabic' | 'roman'; readonly value: number; readonly label: string }

export type Passage = {
  readonly text: TrackedText
  readonly anchors: readonly Anchor[]
  readonly role: Role
  /** Blank lines before it, beyond those that stand after every line. */
  readonly gap: number
  /** Spaces at its beginning. */
  readonly indent: number
  /** The longest run of truly empty lines before it. */
  readonly emptyRun: number
  /** The longest line of nothing but spaces, underscores or dashes before it: what is left of a rule. */
  readonly rule: number
  /** A page of the original begins with it. */
  readonly startsPage: boolean
  /** The number of its page, if that is what the line is. */
  readonly folio?: Folio
  /** A paragraph begins with it, or none does, whatever the line above looks like; undefined where nobody has measured. */
  readonly opens?: boolean
  /** Level of a heading; depth of a list item, from 0. */
  readonly level?: number
  /** Number of a list item, 0 for one that has a point. */
  readonly number?: number
  /** Lines of a stanza, cells of a row. */
  readonly parts?: readonly TrackedText[]
}

/** Its text without calls and page marks, and without the spaces around it. */
export const textOf = (passage: Passage | undefined): string => {
  const text = passage?.text.text ?? ''
  return (text.includes(anchorMark) ? text.split(anchorMark).join('') : text).trim()
}

/** The cells of a row and the lines of a stanza are texts of their own. */
export const textsOf = (passage: Passage): readonly TrackedText[] => passage.parts ?? [passage.text]

/** Page `label` of the original begins at the offset `start` of it. */
export type PageStart = { readonly label: string; readonly start: number }

/** A note found in the document: `mark` as printed, `id` unique in the document. */
export type DraftNote = { readonly id: string; readonly mark: string; readonly page: number; readonly passages: readonly Passage[] }
