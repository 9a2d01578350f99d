/**
 * Write the package document of an e-book: what it is called, who made it, what is in it (EPUB 3.3 §5).
 * In: a setting, the files and their order. Out: XML. What it says of accessibility is what the book really has.
 */
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { SideName } from '../../model/edition.js'
import type { Contributor } from '../../model/work.js'
import { localised } from '../../text/localised.js'
import { languageOf, type Setting, titleOf } from '../markup/setting.js'
import { noNarrowSpaces } from './xhtml.js'

/** A file of the book. `properties`: EPUB 3.3 appendix D.5. `inSpine`: it is read in its turn. */
export type ManifestItem = { readonly id: string; readonly file: string; readonly type: string; readonly properties?: string; readonly inSpine?: boolean }

/** The document. `identifier`: of this edition; `items` in reading order. */
export function writePackage(setting: Setting, identifier: string, items: readonly ManifestItem[]): string {
  const lang = languageOf(setting.edition.work, setting.sides[0] ?? 'source')
  const root = x('package', { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'identifier', 'xml:lang': lang, prefix: 'a11y: http://www.idpf.org/epub/vocab/package/a11y/#' }, [
    x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, lines(metadata(setting, identifier))),
    x('manifest', lines(items.map(({ id, file, type, properties }) => x('item', { id, href: file, 'media-type': type, ...(properties ? { properties } : {}) })))),
    x('spine', lines(items.filter(({ inSpine }) => inSpine).map(({ id }) => x('itemref', { idref: id })))),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`
}

const lines = (elements: readonly Element[]) => elements.flatMap(element => ['\n', element])
const meta = (property: string, value: string, attributes: Readonly<Record<string, string>> = {}): Element => x('meta', { property, ...attributes }, noNarrowSpaces(value))
const refine = (id: string, property: string, value: string, attributes: Readonly<Record<string, string>> = {}): Element => meta(property, value, { refines: `#${id}`, ...attributes })
const dc = (name: string, value: string, attributes: Readonly<Record<string, string>> = {}): Element => x(`dc:${name}`, attributes, noNarrowSpaces(value))

function metadata(setting: Setting, identifier: string): Element[] {
  const { work } = setting.edition
  return [
    dc('identifier', identifier, { id: 'identifier' }),
    ...titles(setting),
    ...setting.sides.map(side => dc('language', languageOf(work, side))),
    ...work.contributors.flatMap((contributor, index) => person(contributor, `person-${index + 1}`)),
    ...rights(setting),
    ...source(setting),
    dc('date', work.edition.date),
    meta('dcterms:modified', `${work.edition.date.slice(0, 10)}T00:00:00Z`),
    ...accessibility(setting),
  ]
}

/** The main title, its subtitle, and both once more in the other language (`alternate-script`, EPUB 3.3 appendix D.3.1). */
function titles(setting: Setting): Element[] {
  const { work } = setting.edition
  const [first = 'source', second] = setting.sides
  const inLanguage = (side: SideName) => ({ 'xml:lang': languageOf(work, side) })
  const subtitle = localised(work.subtitle, languageOf(work, first))
  const twin = second && localised(work.subtitle, languageOf(work, second))
  return [
    dc('title', titleOf(work, first), { id: 'title', ...inLanguage(first) }),
    refine('title', 'title-type', 'main'),
    ...(second ? [refine('title', 'alternate-script', titleOf(work, second), inLanguage(second))] : []),
    ...(subtitle ? [dc('title', subtitle, { id: 'subtitle', ...inLanguage(first) }), refine('subtitle', 'title-type', 'subtitle')] : []),
    ...(subtitle && second && twin ? [refine('subtitle', 'alternate-script', twin, inLanguage(second))] : []),
  ]
}

function person({ name, sort, role }: Contributor, id: string): Element[] {
  return [dc(role === 'aut' ? 'creator' : 'contributor', name, { id }), refine(id, 'role', role, { scheme: 'marc:relators' }), ...(sort ? [refine(id, 'file-as', sort)] : [])]
}

function rights({ edition: { work }, sides, words }: Setting): Element[] {
  const translation = sides.includes('target') ? work.rights.translation : undefined
  const label = words[sides[0] ?? 'source']
  return [
    ...(sides.includes('source') ? [dc('rights', `${label.edition('rights-of-source')}: ${work.rights.source}`)] : []),
    ...(translation === undefined ? [] : [dc('rights', `${label.edition('rights-of-translation')}: ${translation}`)]),
  ]
}

/** Where the text comes from; its pages are those of the page list. */
function source({ edition: { work, pages }, sides }: Setting): Element[] {
  const note = localised(work.sourceNote, languageOf(work, sides[0] ?? 'source'))
  const name = note ?? titleOf(work, 'source')
  return [...(note === undefined && pages.length === 0 ? [] : [dc('source', name)]), ...(pages.length > 0 ? [meta('pageBreakSource', name)] : [])]
}

/** EPUB Accessibility 1.1 §3. */
function accessibility({ edition: { pages, contents }, sides, words }: Setting): Element[] {
  const features = ['readingOrder', 'structuralNavigation', 'displayTransformability', 'ARIA', 'alternativeText', ...(contents.length > 0 ? ['tableOfContents'] : []), ...(pages.length > 0 ? ['pageBreakMarkers', 'pageNavigation'] : [])]
  return [
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map(feature => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', words[sides[0] ?? 'source'].edition('accessibility-summary')),
    meta('dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'),
    meta('a11y:certifiedBy', 'En Regard'),
  ]
}
