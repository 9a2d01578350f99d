/**
 * Table the elements and attributes of the standard's modules (XLIFF 2.1 §5), by the prefixes of the standard.
 * ITS is not here: its elements and attributes are taken as they come.
 */
import type { Schema, ValueType } from './schema.js'

/** Namespaces by their usual prefix; core elements have none. */
export const modulePrefixes: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:xliff:document:2.0': '',
  'urn:oasis:names:tc:xliff:document:2.2': '',
  'urn:oasis:names:tc:xliff:matches:2.0': 'mtc',
  'urn:oasis:names:tc:xliff:glossary:2.0': 'gls',
  'urn:oasis:names:tc:xliff:fs:2.0': 'fs',
  'urn:oasis:names:tc:xliff:metadata:2.0': 'mda',
  'urn:oasis:names:tc:xliff:resourcedata:2.0': 'res',
  'urn:oasis:names:tc:xliff:changetracking:2.0': 'ctr',
  'urn:oasis:names:tc:xliff:sizerestriction:2.0': 'slr',
  'urn:oasis:names:tc:xliff:validation:2.0': 'val',
}

/** Modules whose attributes may stand on inline codes although tables do not name them. */
export const openModules: ReadonlySet<string> = new Set(['http://www.w3.org/2005/11/its', 'urn:oasis:names:tc:xliff:itsm:2.1', 'http://www.w3.org/ns/its-xliff/'])

/** Prefixes of fragment identifiers that are registered (XLIFF 2.1 §4.1): modules, ITS, TBX. */
export const fragmentPrefixes: ReadonlySet<string> = new Set(['mtc', 'gls', 'fs', 'mda', 'res', 'ctr', 'slr', 'val', 'its', 'itsm', 'pgs', 'tbx'])

/** Module attributes that may stand on elements of core. */
export const moduleAttributes: Readonly<Record<string, ValueType>> = {
  'fs:fs': 'formatStyle',
  'fs:subFs': 'any',
  'slr:storageRestriction': 'any',
  'slr:sizeRestriction': 'any',
  'slr:equivStorage': 'any',
  'slr:sizeInfo': 'any',
  'slr:sizeInfoRef': 'token',
}

export const moduleSchema: Schema = {
  'mtc:matches': { attributes: {}, foreign: 'none', content: [['mtc:match', '+']] },
  'mtc:match': {
    attributes: { id: 'token', matchQuality: 'percent', matchSuitability: 'percent', origin: 'any', ref: 'any!', reference: 'yesNo', similarity: 'percent', subType: 'ownType', type: 'matchType' },
    foreign: 'any',
    content: [['mda:metadata', '?'], ['originalData', '?'], ['source', '1'], ['target', '1'], ['*', '*']],
  },
  'gls:glossary': { attributes: {}, foreign: 'none', content: [['gls:glossEntry', '+']] },
  'gls:glossEntry': { attributes: { id: 'token', ref: 'any' }, foreign: 'any', content: [['gls:term', '1'], ['gls:translation', '*'], ['gls:definition', '?'], ['*', '*']] },
  'gls:term': { attributes: { source: 'any' }, foreign: 'any', content: [], text: true },
  'gls:translation': { attributes: { id: 'token', ref: 'any', source: 'any' }, foreign: 'any', content: [], text: true },
  'gls:definition': { attributes: { source: 'any' }, foreign: 'any', content: [], text: true },
  'mda:metadata': { attributes: { id: 'token' }, foreign: 'none', content: [['mda:metaGroup', '+']] },
  'mda:metaGroup': { attributes: { id: 'token', category: 'any', appliesTo: 'sideOrIgnorable' }, foreign: 'none', content: [['mda:metaGroup|mda:meta', '+']] },
  'mda:meta': { attributes: { type: 'any!' }, foreign: 'none', content: [], text: true },
  'res:resourceData': { attributes: {}, foreign: 'none', content: [['res:resourceItemRef', '*'], ['res:resourceItem', '*']] },
  'res:resourceItemRef': { attributes: { id: 'token', ref: 'token!' }, foreign: 'any', content: [] },
  'res:resourceItem': { attributes: { id: 'token', mimeType: 'any', context: 'yesNo' }, foreign: 'any', content: [['res:source', '?'], ['res:target', '?'], ['res:reference', '*']] },
  'res:source': { attributes: { href: 'any', 'xml:lang': 'language' }, foreign: 'any', content: [['*', '*']] },
  'res:target': { attributes: { href: 'any', 'xml:lang': 'language' }, foreign: 'any', content: [['*', '*']] },
  'res:reference': { attributes: { href: 'any!', 'xml:lang': 'language' }, foreign: 'any', content: [] },
  'ctr:changeTrack': { attributes: {}, foreign: 'any', content: [['ctr:revisions', '+']] },
  'ctr:revisions': { attributes: { appliesTo: 'token!', ref: 'token', currentVersion: 'token' }, foreign: 'any', content: [['ctr:revision', '+']] },
  'ctr:revision': { attributes: { author: 'any', datetime: 'any', version: 'token' }, foreign: 'any', content: [['ctr:item', '+']] },
  'ctr:item': { attributes: { property: 'any!' }, foreign: 'any', content: [], text: true },
  'slr:profiles': { attributes: { generalProfile: 'any', storageProfile: 'any' }, foreign: 'none', content: [['slr:normalization', '?'], ['*', '*']] },
  'slr:normalization': { attributes: { general: 'normalization', storage: 'normalization' }, foreign: 'none', content: [] },
  'slr:data': { attributes: { profile: 'any!' }, foreign: 'any', content: [['*', '*']] },
  'val:validation': { attributes: {}, foreign: 'any', content: [['val:rule', '+']] },
  'val:rule': {
    attributes: { isPresent: 'any', isNotPresent: 'any', startsWith: 'any', endsWith: 'any', occurs: 'count', existsInSource: 'yesNo', caseSensitive: 'yesNo', normalization: 'normalization', disabled: 'yesNo' },
    foreign: 'any',
    content: [],
  },
}
