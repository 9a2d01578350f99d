/**
 * Write the terms of a work as a termbase, TBX-Basic 3 (ISO 30042:2019) in the style with attributes (DCA), which most tools read.
 * In: terms and their languages. Out: the file: a concept for each term of the source, with all its translations.
 */
import type { Term } from '../../model/term.js'
import type { LanguageTag } from '../../model/work.js'
import { armour, escapeText, writeElement, XmlLines } from '../../xml/write-xml.js'
import { administrativeStatus } from './tbx-names.js'

export function writeTbx(terms: readonly Term[], languages: { readonly source: LanguageTag; readonly target: LanguageTag }, name: string): string {
  const lines = new XmlLines()
  lines.line('<?xml version="1.0" encoding="UTF-8"?>').open('tbx', { type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en', xmlns: 'urn:iso:std:iso:30042:ed-2' })
  lines.open('tbxHeader', {}).open('fileDesc', {}).open('sourceDesc', {}).line(textElement('p', name)).close().close().close()
  lines.open('text', {}).open('body', {})
  const concepts = new Map<string, Term[]>()
  for (const term of terms) concepts.set(term.source, [...(concepts.get(term.source) ?? []), term])
  for (const [index, [source, translations]] of [...concepts].entries()) {
    lines.open('conceptEntry', { id: `c${index + 1}` })
    for (const definition of new Set(translations.flatMap(term => term.definition ?? []))) lines.line(textElement('descrip', definition, 'definition'))
    lines.open('langSec', { 'xml:lang': languages.source }).open('termSec', {}).line(textElement('term', source)).close().close()
    lines.open('langSec', { 'xml:lang': languages.target })
    for (const term of translations) writeTerm(lines, term)
    lines.close().close()
  }
  return lines.close().close().close().toString()
}

function writeTerm(lines: XmlLines, { target, note, status }: Term): void {
  lines.open('termSec', {}).line(textElement('term', target))
  if (status !== undefined) lines.line(textElement('termNote', administrativeStatus[status], 'administrativeStatus'))
  if (note !== undefined) lines.line(textElement('note', note))
  lines.close()
}

const textElement = (name: string, text: string, type?: string): string => writeElement(name, { type }, escapeText(armour(text)))
