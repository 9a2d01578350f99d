/**
 * Write running text as XLIFF inline content (XLIFF 2.1 §4.3).
 * In: inlines, and which unit a note's body begins with. Out: XML on one line, save for line feeds of the text itself.
 */
import type { Inline, NoteId } from '../../model/inline.js'
import type { UnitId } from '../../model/catalog.js'
import { armour, type Attributes, escapeText, notXml, writeElement } from '../../xml/write-xml.js'
import { codeTypes, spanTypes, toNameToken } from './conventions.js'

/** The first unit of a note's body, undefined for a note without one. */
export type SubFlows = (note: NoteId) => UnitId | undefined

export function writeInlines(inlines: readonly Inline[], subFlows: SubFlows): string {
  let xml = ''
  for (const inline of inlines) xml += writeInline(inline, subFlows)
  return xml
}

function writeInline(inline: Inline, subFlows: SubFlows): string {
  switch (inline.type) {
    case 'text':
      return writeText(inline.text)
    case 'span':
      return writeElement('pc', { id: inline.id, type: 'fmt', subType: spanType(inline.style, inline.lang) }, writeInlines(inline.children, subFlows))
    case 'link':
      return writeElement('pc', { id: inline.id, type: 'link', subType: codeTypes.link, dispStart: armour(inline.href) }, writeInlines(inline.children, subFlows))
    case 'note-reference':
      return placeholder(inline.id, 'other', codeTypes.note, noteAttributes(inline.note, subFlows))
    case 'page-break':
      return placeholder(inline.id, 'fmt', codeTypes.pageBreak, { disp: armour(inline.page) })
    case 'line-break':
      return placeholder(inline.id, 'fmt', codeTypes.lineBreak, { equiv: '\n' })
    case 'paragraph-break':
      return placeholder(inline.id, 'fmt', codeTypes.paragraphBreak, { equiv: '\n' })
  }
}

const spanType = (style: keyof typeof spanTypes, lang: string | undefined): string => (lang === undefined ? spanTypes[style] : `${spanTypes[style]}.${toNameToken(lang)}`)

const placeholder = (id: string, type: string, subType: string, more: Attributes): string => writeElement('ph', { id, type, subType, ...more })

function noteAttributes(note: NoteId, subFlows: SubFlows): Attributes {
  const call = armour(`[^${note}]`)
  return { subFlows: subFlows(note), equiv: call, disp: call }
}

/** What XML cannot hold becomes `<cp hex="0001"/>` (§4.2.3.1). */
function writeText(text: string): string {
  return escapeText(text).replace(notXml, character => writeElement('cp', { hex: (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0') }))
}
