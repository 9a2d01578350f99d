/**
 * Describe a work that has just been imported: what the person said, what the text proposes, and honest defaults.
 * In: an id, the bytes as they came, what the import found. Out: a `Work`. The identifier comes from the bytes, so that
 * importing the same file twice names the same work. An edge of the room: it hashes with node:crypto.
 */
import { createHash } from 'node:crypto'
import type { Imported } from '../model/import.js'
import { plainText } from '../model/inline-walk.js'
import { type ProposableField, proposableFields, type Work } from '../model/work.js'
import { isCalendarDate } from '../text/calendar.js'

/** What a person said of the work. `today` is the date of the edition, ISO. */
export type Said = { readonly title?: string; readonly author?: string; readonly date?: string; readonly languages: Work['languages']; readonly today: string }

/** The description of a new work; its title in the target language comes with the translation. */
export function toNewWork(id: string, bytes: Uint8Array, imported: Imported, said: Said): Work {
  const { proposals } = imported
  const author = said.author ?? proposals.author
  const date = [said.date, proposals.date].find(each => each !== undefined && isCalendarDate(each))
  const subtitle = said.title === undefined ? proposals.subtitle : undefined
  const proposed = proposableFields.filter(field => isProposed[field](said, { author, date, subtitle, place: proposals.place }))
  return {
    id,
    languages: said.languages,
    title: { [said.languages.source]: said.title ?? proposals.title ?? firstHeading(imported) ?? id },
    ...(subtitle ? { subtitle: { [said.languages.source]: subtitle } } : {}),
    contributors: author ? [{ name: author, role: 'aut' }] : [],
    ...(date ? { date } : {}),
    ...(proposals.place ? { place: { [said.languages.source]: proposals.place } } : {}),
    ...(proposed.length > 0 ? { proposed } : {}),
    rights: { source: 'Rights not stated' },
    identifier: identifierOf(bytes),
    edition: { layout: 'facing', formats: ['html', 'epub', 'pdf'], page: 'A5', notes: 'author', date: said.today },
  }
}

type Found = { readonly [field in 'author' | 'date' | 'subtitle' | 'place']: string | undefined }

/** A field is proposed when it is there and the person did not say it. Every work has a title. */
const isProposed: Readonly<Record<ProposableField, (said: Said, found: Found) => boolean>> = {
  title: said => said.title === undefined,
  subtitle: (_, { subtitle }) => subtitle !== undefined,
  author: (said, { author }) => said.author === undefined && author !== undefined,
  date: (said, { date }) => date !== undefined && said.date !== date,
  place: (_, { place }) => place !== undefined,
}

function firstHeading(imported: Imported): string | undefined {
  const heading = imported.blocks.find(block => block.shape.kind === 'heading')
  const text = heading?.segments.map(segment => plainText(segment)).join(' ').trim()
  return text || undefined
}

/** A version 8 UUID (RFC 9562 §5.8) made of the SHA-256 of the bytes. */
function identifierOf(bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex')
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
