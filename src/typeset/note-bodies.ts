/**
 * Set the notes, and say at which line of the text each body is called for the first time.
 * In: the notes of an edition, the set text. Out: for each line, the bodies that must begin at its foot.
 * A body belongs under the first call in its own language; under that of the other where its own never calls it; a note that
 * nobody calls comes after the last line. Notes called within a note follow it.
 */
import type { Edition, EditionNote, SideName } from '../model/edition.js'
import { plainText } from '../model/inline-walk.js'
import type { NoteOrigin } from '../model/work.js'
import { wordsFor } from '../words/words.js'
import type { SetLine } from './block.js'
import { gapBetween } from './block-style.js'
import { ink } from './ink.js'
import type { PageDesign } from './page-design.js'
import type { Setting } from './paragraph.js'
import { setBlock } from './set-block.js'
import type { Token } from './tokens.js'

/** The body of a note in one language; heights in points. `track`: the column of the spread it stands under. */
export type NoteBody = {
  readonly note: EditionNote
  readonly side: SideName
  readonly track: number
  readonly lines: readonly { readonly line: SetLine; readonly height: number }[]
}

/** Which languages are printed, in which tracks: side by side, or one below the other. */
export type Tracks = readonly (readonly SideName[])[]

/** All bodies that these tracks print, in the order of the notes. */
export function setNotes(edition: Edition, tracks: Tracks, design: PageDesign, setting: Setting): NoteBody[] {
  return edition.notes.flatMap(note =>
    sidesPrinted(note, tracks.flat()).map(side => {
      const track = Math.max(0, tracks.findIndex(sides => sides.includes(side)))
      return { note, side, track, lines: setBody(edition, note, side, design, setting) }
    }),
  )
}

/** A note in the other language is better than a call that leads nowhere; where nothing calls it, it is left out. */
function sidesPrinted({ bodies, callers }: EditionNote, shown: readonly SideName[]): SideName[] {
  const own = shown.filter(side => bodies[side])
  if (own.length > 0 || shown.every(side => callers[side].length === 0)) return own
  return (['source', 'target'] as const).filter(side => bodies[side]).slice(0, 1)
}

function setBody(edition: Edition, note: EditionNote, side: SideName, design: PageDesign, setting: Setting): NoteBody['lines'] {
  const { noteSize: size, noteLeading: leading, measure } = design
  const language = edition.work.languages[side]
  const rows = note.rows.filter(row => row[side].some(segment => segment.content.length > 0))
  return rows.flatMap((row, index) => {
    const lead = index === 0 ? leadOf(note, side, size, language) : []
    const trail = index === rows.length - 1 ? trailOf(note, side, edition.work.edition.notes, size, language) : []
    const before = rows[index - 1]
    const gap = before ? Math.min(1, gapBetween(before.shape, row.shape)) : 0
    const lines = setBlock({ row, side, language, size, leading, measure, lead, trail }, setting)
    return lines.map((line, at) => ({ line, height: ((line.height + (at === 0 ? gap : 0)) * leading) / 2 }))
  })
}

/** The number before a note, which leads back to its call. */
function leadOf({ mark, callers }: EditionNote, side: SideName, size: number, language: string): Token[] {
  const type = ink('regular', size)
  const caller = callers[side][0] ?? callers.source[0] ?? callers.target[0]
  return [
    { type: 'word', text: `${mark}.`, ink: type, language, progress: 0, ...(caller === undefined ? {} : { href: `#${caller}` }) },
    { type: 'space', text: '\u00a0', ink: type },
  ]
}

/** What notes say themselves of their author, at their end: `(N.d.T.)`, `— Tr.`, `[Editor’s note]`. */
const signedNote = /[([—–-]\s*(?:N\.\s?[dD]\.\s?(?:l’)?[A-ZÉ]\.|N\.\s?R\.|NDLR|NDT|NDE|T\.\s?N\.|E\.\s?N\.|Tr(?:ans)?\.|Éd\.|Ed\.|(?:Translator|Editor|Author)[’']s note|Note (?:du|de)[^)\]]{1,30})[)\]]?\.?$/u

const originWords = { translator: 'note-by-translator', editor: 'note-by-editor', author: 'note-by-author' } as const satisfies Record<NoteOrigin, string>

/** Whose a note is, unless it is by whom most notes of the work are. */
function trailOf({ origin, rows }: EditionNote, side: SideName, usual: NoteOrigin, size: number, language: string): Token[] {
  const text = rows.flatMap(row => row[side].map(segment => plainText(segment.content))).join(' ')
  if (origin === usual || signedNote.test(text.trimEnd())) return []
  const type = ink('regular', size)
  return [
    { type: 'space', text: ' ', ink: type },
    { type: 'word', text: `[${wordsFor(language).edition(originWords[origin])}]`, ink: type, language, progress: 1 },
  ]
}

/** What the text has at one line: calls of notes on one side. */
type CallSite = { readonly line: SetLine; readonly side: SideName }
type FirstCalls = { source?: SetLine; target?: SetLine }

/** The bodies that begin at the foot of each line; lines without any are not in the map. */
export function placeNotes(bodies: readonly NoteBody[], sites: readonly CallSite[]): ReadonlyMap<SetLine, readonly NoteBody[]> {
  const byNote = new Map<string, NoteBody[]>()
  for (const body of bodies) byNote.set(body.note.id, [...(byNote.get(body.note.id) ?? []), body])
  const first = new Map<string, FirstCalls>()
  const meet = (id: string, { line, side }: CallSite): void => {
    const calls = first.get(id) ?? {}
    if (calls[side]) return
    first.set(id, { ...calls, [side]: line })
    for (const body of byNote.get(id) ?? []) for (const { line: own } of body.lines) for (const call of own.calls) meet(call.note, { line, side: body.side })
  }
  for (const site of sites) for (const call of site.line.calls) meet(call.note, site)
  const last = sites.at(-1)?.line
  const placed = new Map<SetLine, NoteBody[]>()
  for (const body of bodies) {
    const calls = first.get(body.note.id) ?? {}
    const line = calls[body.side] ?? calls.source ?? calls.target ?? last
    if (line && body.lines.length > 0) placed.set(line, [...(placed.get(line) ?? []), body])
  }
  return placed
}
