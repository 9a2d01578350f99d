/**
 * Model what an import hands over: the parts of a book, and every change it made or proposes on the way there.
 * Places are places in the file as it came. No logic.
 */
import type { Block, Note } from './book.js'
import type { Verdict } from './decision.js'
import type { Place } from './place.js'

/**
 * One change. `made: false`: it was doubtful, so the text still says `before`, and a person is asked.
 * `rule` is the name of the repair that made it; `confidence` runs from 0 to 1. `decided`: a person said so, however sure the rule was.
 */
export type Repair = {
  readonly rule: string
  readonly place: Place
  readonly before: string
  readonly after: string
  readonly confidence: number
  readonly made: boolean
  readonly decided?: Verdict
}

/** What the text itself says about the work; for a person to confirm. */
export type Proposals = { readonly title?: string; readonly subtitle?: string; readonly author?: string; readonly date?: string; readonly place?: string }

/** One thing that was noticed about the whole document before anything was changed, such as `page breaks: form feed`. */
export type Fact = { readonly name: string; readonly value: string }

/** Prose blocks have one segment, a stanza one per line, a table row one per cell. */
export type Imported = {
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
  readonly repairs: readonly Repair[]
  readonly proposals: Proposals
  readonly facts: readonly Fact[]
}
