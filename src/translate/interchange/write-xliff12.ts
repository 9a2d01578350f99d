/**
 * Write a catalog as XLIFF 1.2, for tools that do not read XLIFF 2. What is written is valid by both schemas, strict and transitional.
 * In: a catalog. Out: the file. A trans-unit for each sentence, since many tools (Weblate, OmegaT before 6.1) know nothing of `seg-source`
 * and would lose the sentences; or one for each unit, with its sentences marked, for tools that do (Trados, memoQ, OmegaT 6.1).
 */
import type { Catalog, Remark, Segment } from '../../model/catalog.js'
import type { Inline } from '../../model/inline.js'
import { armour, type Attributes, escapeText, writeElement, XmlLines } from '../../xml/write-xml.js'
import { separatorOf, toNameToken } from '../xliff/conventions.js'
import { attributes12 } from './codes12.js'
import { type ExportedUnit, exportedUnits, type ExportOptions, toExchangeName } from './export-request.js'
import { toSegmentKey, toUnitKey } from './segment-key.js'
import { toExtraStates, weakestState } from './segment-states12.js'
import { copyState, type State12, toState12 } from './state-map.js'

const namespace12 = 'urn:oasis:names:tc:xliff:document:1.2'

export function writeXliff12(catalog: Catalog, options: ExportOptions): string {
  const lines = new XmlLines()
  const { source, target } = catalog.languages
  lines.line('<?xml version="1.0" encoding="UTF-8"?>').open('xliff', { xmlns: namespace12, version: '1.2' })
  lines.open('file', { original: armour(toExchangeName(catalog, options)), 'source-language': source, 'target-language': target, datatype: 'plaintext', 'tool-id': 'regard', 'xml:space': 'preserve' })
  lines.open('header', {}).line(writeElement('tool', { 'tool-id': 'regard', 'tool-name': 'En Regard' })).close().open('body', {})
  let note: string | undefined
  for (const one of exportedUnits(catalog, options.only)) {
    if (note !== undefined && note !== one.note) lines.close()
    if (one.note !== undefined && note !== one.note) lines.open('group', { id: `note-${toNameToken(one.note)}`, restype: 'x-note-body', resname: armour(one.note) })
    note = one.note
    if (options.per === 'unit') writeWholeUnit(lines, one, options)
    else writeSentences(lines, one, options)
  }
  if (note !== undefined) lines.close()
  return lines.close().close().close().toString()
}

function writeSentences(lines: XmlLines, { unit, segments }: ExportedUnit, options: ExportOptions): void {
  lines.open('group', { id: `unit-${armour(unit.id)}`, restype: `x-${unit.type}` })
  const loose = unit.remarks.filter(({ segment }) => !segments.some(({ id }) => id === segment))
  for (const [index, segment] of segments.entries()) {
    const target = targetOf(segment, options)
    const { approved, ...state } = target?.state ?? toState12(segment)
    lines.open('trans-unit', { id: armour(toSegmentKey(unit.id, [segment.id])), approved, 'xml:space': 'preserve' })
    lines.line(writeElement('source', {}, writeInlines12(segment.source)))
    if (target) lines.line(writeElement('target', { ...state }, writeInlines12(target.inlines)))
    writeNotes(lines, [...(index === 0 ? loose : []), ...unit.remarks.filter(remark => remark.segment === segment.id)])
    lines.close()
  }
  lines.close()
}

function writeWholeUnit(lines: XmlLines, { unit }: ExportedUnit, options: ExportOptions): void {
  const separator = separatorOf(unit.type)
  const mark = (id: string, inlines: readonly Inline[]): string => writeElement('mrk', { mtype: 'seg', mid: id }, writeInlines12(inlines))
  const targets = unit.segments.map(segment => targetOf(segment, options)?.inlines)
  const { approved, ...state } = toState12({ state: weakestState(unit.segments) })
  lines.open('trans-unit', { id: armour(toUnitKey(unit.id)), approved, 'xml:space': 'preserve', restype: `x-${unit.type}`, extradata: toExtraStates(unit.segments) })
  lines.line(writeElement('source', {}, unit.segments.map(({ source }) => writeInlines12(source)).filter(text => text !== '').join(separator)))
  lines.line(writeElement('seg-source', {}, unit.segments.map(({ id, source }) => mark(id, source)).join(separator)))
  if (targets.some(target => target)) lines.line(writeElement('target', { ...state }, unit.segments.map(({ id }, index) => mark(id, targets[index] ?? [])).join(separator)))
  writeNotes(lines, unit.remarks)
  lines.close()
}

/** What stands in the target: the translation, or a copy of the source where one is wanted; undefined for nothing. */
function targetOf(segment: Segment, { copySource }: ExportOptions): { readonly inlines: readonly Inline[]; readonly state: State12 } | undefined {
  if (segment.target && segment.target.length > 0) return { inlines: segment.target, state: toState12(segment) }
  return copySource && segment.source.length > 0 ? { inlines: segment.source, state: copyState } : undefined
}

/** `from` is whose note it is; what the program itself remarked is signed with its kind. */
function writeNotes(lines: XmlLines, remarks: readonly Remark[]): void {
  for (const { by, category, text } of remarks) lines.line(writeElement('note', { from: by === undefined ? (category.startsWith('regard:') ? armour(category) : undefined) : armour(by) }, escapeText(armour(text))))
}

/** Running text as XLIFF 1.2; what XML cannot hold is armoured, since 1.2 has no `cp`. */
function writeInlines12(inlines: readonly Inline[]): string {
  let xml = ''
  for (const inline of inlines) {
    if (inline.type === 'text') xml += escapeText(armour(inline.text))
    else xml += 'children' in inline && holdsText(inline) ? writeHolder(attributes12(inline), inline.children) : writeElement('x', attributes12(inline))
  }
  return xml
}

/** A foreign code is a `g` only if its element is one that holds text. */
const holdsText = (code: Exclude<Inline, { type: 'text' }>): boolean => code.type !== 'foreign-code' || code.element === 'pc' || code.element === 'mrk'

/** Start and end tag even where nothing stands between: `<g/>` is read as a placeholder by some tools. */
const writeHolder = (attributes: Attributes, children: readonly Inline[]): string => writeElement('g', attributes, writeInlines12(children)).replace(/^<g([^<>]*)\/>$/, '<g$1></g>')
