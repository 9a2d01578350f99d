/**
 * Write a catalog as a PO file (GNU gettext), for Poedit, Weblate, Pontoon and their kind.
 * In: a catalog. Out: the file: an entry for each sentence, named by `msgctxt`, so that equal sentences stay apart; codes as code text.
 * Sentences without a source have no place in PO and are left out. What PO has no word for stands in a comment (`regard-state`).
 */
import type { Catalog, Remark, Segment, Unit } from '../../model/catalog.js'
import type { LanguageTag } from '../../model/work.js'
import { primarySubtag } from '../../text/primary-subtag.js'
import { armour } from '../../xml/write-xml.js'
import { toCodeText } from './code-text.js'
import { exportedUnits, type ExportOptions, toExchangeName } from './export-request.js'
import { writePoEntry } from './po-syntax.js'
import { toSegmentKey } from './segment-key.js'
import { isFuzzy, toStateProperty } from './state-map.js'

export const poHeaders = { exchange: 'X-Regard-Exchange', source: 'X-Source-Language', target: 'Language' } as const
export const stateComment = 'regard-state: '

/** How languages count, as gettext wants to know it; no entry of ours has plurals, but some tools refuse a file without. */
const pluralForms: Readonly<Record<string, string>> = {
  fr: 'nplurals=2; plural=(n > 1);',
  pt: 'nplurals=2; plural=(n > 1);',
  ja: 'nplurals=1; plural=0;',
  zh: 'nplurals=1; plural=0;',
  ko: 'nplurals=1; plural=0;',
  ru: 'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
  pl: 'nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
  cs: 'nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;',
}
const mostPlurals = 'nplurals=2; plural=(n != 1);'

export function writePo(catalog: Catalog, options: ExportOptions): string {
  const entries = exportedUnits(catalog, options.only).flatMap(({ unit, segments }) => segments.filter(({ source }) => source.length > 0).map(segment => writeSegment(unit, segment)))
  return [writeHeader(catalog, options), ...entries].join('\n')
}

function writeHeader(catalog: Catalog, options: ExportOptions): string {
  const { source, target } = catalog.languages
  const fields: readonly (readonly [string, string])[] = [
    ['Project-Id-Version', options.work],
    [poHeaders.target, target.replace('-', '_')],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=UTF-8'],
    ['Content-Transfer-Encoding', '8bit'],
    ['Plural-Forms', pluralsOf(target)],
    [poHeaders.source, source],
    [poHeaders.exchange, toExchangeName(catalog, options)],
  ]
  return writePoEntry({ translator: [], extracted: [], flags: [], id: '', text: fields.map(([name, value]) => `${name}: ${armour(value)}\n`).join('') })
}

const pluralsOf = (language: LanguageTag): string => pluralForms[primarySubtag(language)] ?? mostPlurals

function writeSegment(unit: Unit, segment: Segment): string {
  const target = segment.target ?? []
  const remarks = unit.remarks.filter(remark => remark.segment === segment.id || (remark.segment === undefined && segment === unit.segments.find(({ source }) => source.length > 0)))
  const isOurs = ({ category }: Remark): boolean => category.startsWith('regard:')
  return writePoEntry({
    translator: remarks.filter(remark => !isOurs(remark)).flatMap(({ text }) => toCommentLines(text)),
    extracted: [...remarks.filter(isOurs).flatMap(({ category, text }) => toCommentLines(`${category}: ${text}`)), `type: ${unit.type}`, ...(target.length === 0 ? [] : [stateComment + toStateProperty(segment)])],
    flags: target.length > 0 && isFuzzy(segment) ? ['fuzzy'] : [],
    context: armour(toSegmentKey(unit.id, [segment.id])),
    id: toCodeText(segment.source),
    text: toCodeText(target),
  })
}

/** A remark of several lines: those after the first begin with a space. */
const toCommentLines = (text: string): string[] => armour(text).replaceAll('\r', '\\u000d').split('\n').map((line, index) => (index === 0 ? line : ` ${line}`))
