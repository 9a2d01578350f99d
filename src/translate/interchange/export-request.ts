/**
 * Say what every exporter gets and gives, and which segments are asked for.
 * In: a catalog. Out: types, and the sentences to write, in reading order. The attic is never exported: nobody is to translate it.
 */
import type { Catalog, Segment, Unit } from '../../model/catalog.js'
import type { NoteId } from '../../model/inline.js'
import type { Term } from '../../model/term.js'

/** `all` that has a source or a target; `untranslated`: what has no target; `review`: what has one that nobody has reviewed. */
export type Only = 'all' | 'untranslated' | 'review'
/** What the trans-units or rows of a format stand for: a sentence each, or a unit each with its sentences marked. */
export type Per = 'sentence' | 'unit'

export type ExportOptions = {
  readonly work: string
  /** The id of the catalog as it was sent out (`exchange-id.ts`); every format writes it in a place of its own. */
  readonly exchange: string
  readonly only: Only
  readonly per: Per
  /** Whether what has no target gets a copy of its source, for tools that translate targets only. */
  readonly copySource: boolean
  /** The terms of the work, for a termbase. */
  readonly terms?: readonly Term[]
}

/** Makes the file of one format. Same catalog and options, same bytes. */
export type Exporter = (catalog: Catalog, options: ExportOptions) => string | Uint8Array | Promise<string | Uint8Array>

/** What an export is called within a file: `regard:<work>:<language>:<exchange>`. */
export const toExchangeName = ({ languages }: Pick<Catalog, 'languages'>, { work, exchange }: Pick<ExportOptions, 'work' | 'exchange'>): string => `regard:${work}:${languages.target}:${exchange}`

/** The exchange that a name of ours names; undefined for all other texts. */
export const fromExchangeName = (name: string): string | undefined => /^regard:[^:]*:[^:]*:([0-9a-f]{12})$/.exec(name)?.[1]

/** A unit with those of its segments that are asked for; `note`: the note whose body it belongs to. */
export type ExportedUnit = { readonly unit: Unit; readonly segments: readonly Segment[]; readonly note?: NoteId }

/** Body, then notes; units of which nothing is asked for are left out. */
export function exportedUnits(catalog: Catalog, only: Only): ExportedUnit[] {
  const inNotes = catalog.notes.flatMap(({ note, units }) => units.map(unit => ({ unit, note })))
  return [...catalog.body.map(unit => ({ unit })), ...inNotes].flatMap(one => {
    const segments = one.unit.segments.filter(segment => isAsked(segment, only))
    return segments.length === 0 ? [] : [{ ...one, segments }]
  })
}

function isAsked(segment: Segment, only: Only): boolean {
  const hasTarget = segment.target !== undefined && segment.target.length > 0
  if (segment.source.length === 0 && !hasTarget) return false
  if (only === 'untranslated') return !hasTarget && segment.subState !== 'regard:omitted'
  return only === 'all' || (hasTarget && (segment.state === 'initial' || segment.state === 'translated'))
}
