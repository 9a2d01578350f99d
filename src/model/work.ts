/**
 * Describe a work as its `work.yaml` does: who wrote it, who may print it, how its edition looks.
 * No logic. Names of languages are BCP 47 tags; roles are MARC relator codes (https://id.loc.gov/vocabulary/relators).
 */

export type LanguageTag = string
/** One text per language, by tag. */
export type Localised = Readonly<Record<LanguageTag, string>>

export const roles = ['aut', 'trl', 'edt', 'ann', 'aui', 'com', 'ctb', 'dte', 'ill', 'pbl', 'rev', 'trc'] as const
export type Role = (typeof roles)[number]

export type Contributor = { readonly name: string; readonly sort?: string; readonly role: Role }

export const layouts = ['facing', 'columns', 'stacked', 'source', 'target'] as const
/** `facing`: source on the verso, target on the recto; `source` and `target`: one language alone. */
export type Layout = (typeof layouts)[number]

export const formats = ['html', 'epub', 'pdf'] as const
export type Format = (typeof formats)[number]

export const pageSizes = ['A4', 'A5', 'B5', 'Letter', '6x9', '5.5x8.5'] as const
export type PageSize = (typeof pageSizes)[number]

export const noteOrigins = ['author', 'editor', 'translator'] as const
export type NoteOrigin = (typeof noteOrigins)[number]

export type EditionOptions = {
  readonly layout: Layout
  readonly formats: readonly Format[]
  readonly page: PageSize
  /** Whose the notes are that do not say so by their id (`ed-…`, `tr-…`). */
  readonly notes: NoteOrigin
  /** ISO date of this edition: the only date that an output carries. */
  readonly date: string
}

/** Fields that an import may have read off the text itself. `author`: the contributor whose role is `aut`. */
export const proposableFields = ['title', 'subtitle', 'author', 'date', 'place'] as const
export type ProposableField = (typeof proposableFields)[number]

export type Work = {
  readonly id: string
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag }
  readonly title: Localised
  readonly subtitle?: Localised
  readonly contributors: readonly Contributor[]
  /** When the original was written: ISO date, year-month or year. */
  readonly date?: string
  readonly place?: Localised
  /** What the import proposed and nobody has confirmed yet. */
  readonly proposed?: readonly ProposableField[]
  readonly rights: { readonly source: string; readonly translation?: string }
  /** A URI that never changes, such as `urn:uuid:…`. */
  readonly identifier: string
  /** Where the source text comes from. */
  readonly sourceNote?: Localised
  readonly edition: EditionOptions
}
