/**
 * Table how the nouns of the catalog are spelled in XLIFF 2.1: names, types, categories.
 * In: nothing. Out: tables that reading and writing share, so that neither can drift from the other.
 */
import type { BlockKind } from '../../model/book.js'
import type { SpanStyle } from '../../model/inline.js'
import type { Unit, UnitId } from '../../model/catalog.js'
import { plainKinds } from '../../model/book.js'

export const namespaces = {
  xliff: 'urn:oasis:names:tc:xliff:document:2.0',
  metadata: 'urn:oasis:names:tc:xliff:metadata:2.0',
  regard: 'urn:regard:xliff:1.0',
} as const

/** XLIFF 2.0 and 2.1 share a namespace; 2.2 has its own. */
export const isXliffNamespace = (uri: string): boolean => uri === namespaces.xliff || uri === 'urn:oasis:names:tc:xliff:document:2.2'

/** Prefixes that every file we write declares on its root. */
export const rootPrefixes: Readonly<Record<string, string>> = { mda: namespaces.metadata, regard: namespaces.regard }

/** `type` and `subType` of a `pc` (XLIFF 2.1 §4.3.1.39); a foreign span adds its language: `regard:foreign.la`. */
export const spanTypes = {
  emphasis: 'xlf:i',
  strong: 'xlf:b',
  'small-caps': 'regard:small-caps',
  superscript: 'regard:superscript',
  subscript: 'regard:subscript',
  foreign: 'regard:foreign',
  code: 'regard:code',
} as const satisfies Record<SpanStyle, string>

/** `subType` of a `ph` or of a link's `pc`. */
export const codeTypes = {
  link: 'regard:link',
  note: 'regard:note',
  pageBreak: 'xlf:pb',
  lineBreak: 'xlf:lb',
  paragraphBreak: 'regard:paragraph',
} as const

export const groupTypes = { note: 'regard:note-body', attic: 'regard:attic' } as const
export const metaCategories = { contribution: 'regard:contribution', tombstones: 'regard:tombstones', segment: 'regard:segment' } as const

const unitKinds: readonly (BlockKind | 'note')[] = [...plainKinds, 'heading', 'list-item', 'table-row', 'separator', 'note']

/** The kind of a unit's `type`; a unit that says none, or one of another program's, is a paragraph. */
export function toUnitType(type: string | undefined): Unit['type'] {
  return unitKinds.find(kind => type === `regard:${kind}`) ?? 'paragraph'
}

/** A unit's id within its file: a catalog of several files calls one whose id is taken `file/unit`, which is no name in XLIFF. */
export const idInFile = (id: UnitId): string => id.slice(id.lastIndexOf('/') + 1)
/** The file that such an id names, undefined for any other. */
export const fileOfId = (id: UnitId): string | undefined => (id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : undefined)

/** What stands between two segments of a unit: a line feed between lines, a tab between cells, else a space. */
export function separatorOf(type: Unit['type']): string {
  return type === 'verse' ? '\n' : type === 'table-row' ? '\t' : ' '
}

/** A name for any text that is an NMTOKEN (XML 1.0 §2.3): what cannot stand in one is written `_hex_`. */
export function toNameToken(text: string): string {
  return text.replace(/[^A-Za-z0-9.-]/gu, character => `_${(character.codePointAt(0) ?? 0).toString(16)}_`)
}

/** The text that a token names; undefined where `_hex_` is the number of no character. */
export function fromNameToken(token: string): string | undefined {
  let isRight = true
  const text = token.replace(/_([0-9a-f]+)_/g, (_, hex: string) => {
    const code = Number.parseInt(hex, 16)
    isRight &&= code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return isRight ? String.fromCodePoint(code) : ''
  })
  return isRight ? text : undefined
}
