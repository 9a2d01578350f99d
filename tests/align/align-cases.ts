/**
 * Read the literate cases of aligning and write a catalog the way they do.
 * A case has a sentence of explanation and three parts: `=== source`, `=== contributed`, `=== catalog`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { alignContribution } from '../../src/align/align-contribution.js'
import type { Book } from '../../src/model/book.js'
import type { Catalog, Segment, Unit } from '../../src/model/catalog.js'
import type { ContributedText } from '../../src/model/contribution.js'
import type { Checked } from '../../src/model/diagnostic.js'
import type { Inline } from '../../src/model/inline.js'
import { carryOver } from '../../src/translate/carry-over.js'
import { bookOf, smallWork } from '../support/works.js'

const root = fileURLToPath(new URL('../cases/', import.meta.url))

export type AlignCase = { readonly name: string; readonly source: string; readonly contributed: string; readonly catalog: string }

/** The cases of a folder below `tests/cases`. */
export function readCases(folder: string): AlignCase[] {
  return readdirSync(root + folder).sort().map(file => readCase(`${folder}/${file}`))
}

export function readCase(path: string): AlignCase {
  const [name = '', ...parts] = readFileSync(root + path, 'utf8').split(/^=== (?:source|contributed|catalog)\n/mu)
  const [source = '', contributed = '', catalog = ''] = parts.map(part => part.trim())
  return { name: name.trim(), source, contributed, catalog }
}

/** A contributed text of Markdown in the other language. */
export function contributionOf(markdown: string): ContributedText {
  const { blocks, notes } = bookOf(markdown, { ...smallWork, languages: { source: 'en', target: 'fr' } })
  return { blocks, notes }
}

/** The source in step with a new catalog, and the contribution placed on it. */
export function alignCase({ source, contributed }: Pick<AlignCase, 'source' | 'contributed'>, before?: (catalog: Catalog) => Catalog): Checked<Catalog> & { readonly book: Book } {
  const book = bookOf(source)
  const fresh = carryOver(book, undefined).value
  return { book, ...alignContribution({ book, catalog: before ? before(fresh) : fresh, contribution: contributionOf(contributed), contributionId: 'c1' }) }
}

/** A line for each segment, `source ⇒ target`, with what is out of the ordinary in front; a blank line between units. */
export function writeCase(catalog: Catalog): string {
  const notes = catalog.notes.map(note => `(${note.origin} ${note.note})\n${note.units.map(writeUnit).join('\n\n')}`)
  return [...catalog.body.map(writeUnit), ...notes].join('\n\n')
}

const writeUnit = (unit: Unit): string => unit.segments.map(writeSegment).join('\n')

function writeSegment(segment: Segment): string {
  const mark = segment.subState ?? (segment.state === 'translated' ? '' : segment.state)
  return `${mark === '' ? '' : `[${mark}] `}${writeInlines(segment.source)} ⇒ ${writeInlines(segment.target ?? [])}`.trim()
}

const writeInlines = (inlines: readonly Inline[]): string => inlines.map(writeInline).join('')

function writeInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'note-reference':
      return `[^${inline.note}]`
    case 'paragraph-break':
      return '¶'
    case 'line-break':
      return '⏎'
    case 'page-break':
      return `<${inline.page}>`
    default:
      return `{${inline.id} ${writeInlines(inline.children)}}`
  }
}
