/**
 * Write running text as XLIFF inline content (XLIFF 2.1 §4.3).
 * In: inlines, and what is known of the place they are written at. Out: XML on one line, save for line feeds of the text itself.
 */
import type { CodeAttribute, Inline, NoteId } from '../../model/inline.js'
import type { UnitId } from '../../model/catalog.js'
import { armour, type Attributes, escapeText, notXml, writeElement } from '../../xml/write-xml.js'
import { codeTypes, spanTypes, toNameToken } from './conventions.js'

/** The first unit of a note's body, undefined for a note without one. */
export type SubFlows = (note: NoteId) => UnitId | undefined

/** `prefix`: of XLIFF's own elements, with its colon; `meaningOf`: the namespace that a prefix has where the text is written. */
export type Surroundings = { readonly subFlows: SubFlows; readonly prefix: string; readonly meaningOf: (prefix: string) => string | undefined }

export function writeInlines(inlines: readonly Inline[], around: Surroundings): string {
  let xml = ''
  for (const inline of inlines) xml += writeInline(inline, around)
  return xml
}

function writeInline(inline: Inline, around: Surroundings): string {
  switch (inline.type) {
    case 'text':
      return writeText(inline.text, around)
    case 'foreign-code':
      return writeElement(around.prefix + inline.element, { ...declarations(inline.attributes, around), ...named(inline.attributes, inline.id) }, writeInlines(inline.children, around))
    case 'span':
    case 'link':
      return writeElement(`${around.prefix}pc`, allAttributes(inline, around), writeInlines(inline.children, around))
    default:
      return writeElement(`${around.prefix}ph`, allAttributes(inline, around))
  }
}

type KnownCode = Exclude<Inline, { type: 'text' | 'foreign-code' }>

function allAttributes(code: KnownCode, around: Surroundings): Attributes {
  const { subFlows, ...own } = ownAttributes(code, around.subFlows)
  const more = code.more ?? []
  const { id, type, subType, ...rest } = own
  return { id, type, subType, subFlows, ...rest, ...declarations(more, around), ...named(more) }
}

/** What a code of ours always says, by attribute, save for where the body of a note begins; undefined for a foreign code. */
export function ownAttributesOf(code: Exclude<Inline, { type: 'text' }>): Attributes | undefined {
  return code.type === 'foreign-code' ? undefined : ownAttributes(code, () => undefined)
}

function ownAttributes(code: KnownCode, subFlows: SubFlows): Attributes {
  const { id } = code
  switch (code.type) {
    case 'span':
      return { id, type: 'fmt', subType: code.lang === undefined ? spanTypes[code.style] : `${spanTypes[code.style]}.${toNameToken(code.lang)}` }
    case 'link':
      return { id, type: 'link', subType: codeTypes.link, dispStart: armour(code.href) }
    case 'note-reference': {
      const call = armour(`[^${code.note}]`)
      return { id, type: 'other', subType: codeTypes.note, subFlows: subFlows(code.note), equiv: call, disp: call }
    }
    case 'page-break':
      return { id, type: 'fmt', subType: codeTypes.pageBreak, disp: armour(code.page) }
    case 'line-break':
      return { id, type: 'fmt', subType: codeTypes.lineBreak, equiv: '\n' }
    case 'paragraph-break':
      return { id, type: 'fmt', subType: codeTypes.paragraphBreak, equiv: '\n' }
  }
}

/** The attributes as they were, but with the id that the code has now. */
function named(attributes: readonly CodeAttribute[], id?: string): Attributes {
  const idName = attributes.some(({ name }) => name === 'id') ? 'id' : 'startRef'
  return Object.fromEntries(attributes.map(({ name, value }) => [name, id !== undefined && name === idName ? id : value]))
}

/** Declarations of the prefixes that mean nothing, or another thing, where the code is written. */
function declarations(attributes: readonly CodeAttribute[], { meaningOf }: Surroundings): Attributes {
  const missing = attributes.filter(({ name, uri }) => uri !== '' && !name.startsWith('xml:') && meaningOf(name.slice(0, name.indexOf(':'))) !== uri)
  return Object.fromEntries(missing.map(({ name, uri }) => [`xmlns:${name.slice(0, name.indexOf(':'))}`, uri]))
}

/** What XML cannot hold becomes `<cp hex="0001"/>` (§4.2.3.1). */
function writeText(text: string, { prefix }: Surroundings): string {
  return escapeText(text).replace(notXml, character => writeElement(`${prefix}cp`, { hex: (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0') }))
}
