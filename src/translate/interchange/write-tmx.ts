/**
 * Write what is translated as a translation memory, TMX 1.4b.
 * In: a catalog. Out: the file: a `tu` for each sentence that has source and target. Sentences without a translation are left out: a
 * memory has no place for them, and some tools refuse the whole file. Dates and names stand there only if the contribution gave them.
 */
import type { Catalog, Contribution, Segment, Unit } from '../../model/catalog.js'
import type { CodeId, Inline } from '../../model/inline.js'
import { codesOf } from '../../model/inline-walk.js'
import { armour, type Attributes, escapeText, writeElement, XmlLines } from '../../xml/write-xml.js'
import { type Code, emptyNames, toNamedCode } from './code-names.js'
import { closeTag, openTag } from './code-text.js'
import { attributes12 } from './codes12.js'
import { exportedUnits, type ExportOptions, toExchangeName } from './export-request.js'
import { toSegmentKey } from './segment-key.js'
import { toStateProperty } from './state-map.js'

/** Names of properties that are ours. */
export const tmxProperties = { exchange: 'x-regard-exchange', state: 'x-regard-state' } as const

export function writeTmx(catalog: Catalog, options: ExportOptions): string {
  const lines = new XmlLines()
  const { source } = catalog.languages
  lines.line('<?xml version="1.0" encoding="UTF-8"?>').open('tmx', { version: '1.4' })
  lines.open('header', { creationtool: 'En Regard', creationtoolversion: '1', segtype: 'sentence', 'o-tmf': 'XLIFF', adminlang: 'en', srclang: source, datatype: 'plaintext' })
  lines.line(property(tmxProperties.exchange, toExchangeName(catalog, options))).close().open('body', {})
  for (const { unit, segments } of exportedUnits(catalog, options.only)) {
    for (const segment of segments) if (segment.source.length > 0 && segment.target?.length) writeTu(lines, catalog, unit, { ...segment, target: segment.target })
  }
  return lines.close().close().toString()
}

const property = (type: string, text: string): string => writeElement('prop', { type }, escapeText(armour(text)))

function writeTu(lines: XmlLines, { languages, contributions }: Catalog, unit: Unit, segment: Segment & { readonly target: readonly Inline[] }): void {
  const contribution = contributions.find(({ id }) => id === segment.contribution)
  const numbers = numberCodes([...segment.source, ...segment.target])
  lines.open('tu', { tuid: armour(toSegmentKey(unit.id, [segment.id])) })
  for (const remark of unit.remarks) if (remark.segment === segment.id || (remark.segment === undefined && segment.id === unit.segments[0]?.id)) lines.line(writeElement('note', {}, escapeText(armour(remark.text))))
  lines.line(property(tmxProperties.state, toStateProperty(segment)))
  lines.line(tuv(languages.source, {}, segment.source, numbers)).line(tuv(languages.target, creditOf(contribution), segment.target, numbers))
  lines.close()
}

/** Who translated it and when, as far as it is known: `20240502T000000Z` for a day. */
function creditOf(contribution: Contribution | undefined): Attributes {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(contribution?.date ?? '')
  return { creationid: contribution?.by === undefined ? undefined : armour(contribution.by), creationdate: day ? `${day.slice(1).join('')}T000000Z` : undefined }
}

const tuv = (language: string, credit: Attributes, inlines: readonly Inline[], numbers: ReadonlyMap<CodeId, number>): string => writeElement('tuv', { 'xml:lang': language, ...credit }, `<seg>${writeSeg(inlines, numbers, { pairs: 0 })}</seg>`)

/** TMX names codes by numbers that source and target share (`x`). */
function numberCodes(inlines: readonly Inline[]): Map<CodeId, number> {
  const ids = new Set((codesOf(inlines) as Code[]).map(({ id }) => id))
  return new Map([...ids].map((id, index) => [id, index + 1]))
}

/** The content of each code is its tag as code text, so that nothing of it is lost in other tools. */
function writeSeg(inlines: readonly Inline[], numbers: ReadonlyMap<CodeId, number>, count: { pairs: number }): string {
  let xml = ''
  for (const inline of inlines) {
    if (inline.type === 'text') {
      xml += escapeText(armour(inline.text))
      continue
    }
    const x = String(numbers.get(inline.id) ?? 0)
    const type = attributes12(inline).ctype
    if (!('children' in inline) || emptyNames.includes(toNamedCode(inline).name)) {
      xml += writeElement('ph', { x, type: inline.type === 'note-reference' ? 'fnote' : type }, escapeText(openTag(inline)))
      continue
    }
    count.pairs += 1
    const i = String(count.pairs)
    xml += writeElement('bpt', { i, x, type }, escapeText(openTag(inline))) + writeSeg(inline.children, numbers, count) + writeElement('ept', { i }, escapeText(closeTag(inline)))
  }
  return xml
}
