/**
 * Table the elements of the standard's modules and where they may stand, by the prefixes of the standard (XLIFF 2.1 §5, 2.2 §4).
 */
import type { ElementSchema, Schema } from './schema.js'

/** Namespaces by their usual prefix; core elements have none. 2.2 names two namespaces of `itsm`. */
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
  'http://www.w3.org/2005/11/its': 'its',
  'urn:oasis:names:tc:xliff:itsm:2.1': 'itsm',
  'urn:oasis:names:tc:xliff:itsm:2.0': 'itsm',
  'urn:oasis:names:tc:xliff:pgs:1.0': 'pgs',
}

/** Prefixes of fragment identifiers that are registered (XLIFF 2.1 §3.2): modules, ITS, TBX. */
export const fragmentPrefixes: ReadonlySet<string> = new Set(['mtc', 'gls', 'fs', 'mda', 'res', 'ctr', 'slr', 'val', 'its', 'itsm', 'pgs', 'tbx'])

/** Which elements of modules may stand where elements of other namespaces may, and how often; `anything` where nobody says. */
export const placements: Readonly<Record<string, 'anything' | Readonly<Record<string, '?' | '*'>>>> = {
  file: { 'mda:metadata': '?', 'res:resourceData': '?', 'slr:profiles': '?', 'slr:data': '?', 'val:validation': '?', 'ctr:changeTrack': '?', 'its:provenanceRecords': '*' },
  group: { 'mda:metadata': '?', 'slr:data': '?', 'val:validation': '?', 'ctr:changeTrack': '?', 'its:provenanceRecords': '*' },
  unit: { 'mtc:matches': '?', 'gls:glossary': '?', 'mda:metadata': '?', 'res:resourceData': '?', 'slr:data': '?', 'val:validation': '?', 'ctr:changeTrack': '?', 'its:locQualityIssues': '*', 'its:provenanceRecords': '*' },
  'mtc:match': { 'its:provenanceRecords': '*', 'its:locQualityIssues': '*' },
  'gls:glossEntry': { 'mda:metadata': '?' },
  skeleton: 'anything',
  'res:source': 'anything',
  'res:target': 'anything',
  'slr:profiles': 'anything',
  'slr:data': 'anything',
}

const provenance = { org: 'any', orgRef: 'any', person: 'any', personRef: 'any', revOrg: 'any', revOrgRef: 'any', revPerson: 'any', revPersonRef: 'any', revTool: 'any', revToolRef: 'any', tool: 'any', toolRef: 'any' } as const
const aboutIts = { version: 'itsVersion', annotatorsRef: 'any' } as const

export const moduleSchema: Schema = {
  'mtc:matches': { attributes: {}, foreign: 'none', content: [['mtc:match', '+']] },
  'mtc:match': {
    attributes: { id: 'token', matchQuality: 'percent', matchSuitability: 'percent', origin: 'any', ref: 'any!', reference: 'yesNo', similarity: 'percent', subType: 'ownType', type: 'matchType' },
    foreign: 'extensions',
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
  'its:locQualityIssues': { attributes: { 'xml:id': 'identifier!', ...aboutIts }, foreign: 'any', content: [['its:locQualityIssue', '+']] },
  'its:locQualityIssue': {
    attributes: { locQualityIssueType: 'issueType', locQualityIssueComment: 'any', locQualityIssueSeverity: 'percent', locQualityIssueProfileRef: 'any', locQualityIssueEnabled: 'yesNo', ...aboutIts },
    foreign: 'any',
    content: [],
  },
  'its:provenanceRecords': { attributes: { 'xml:id': 'identifier!', ...aboutIts }, foreign: 'any', content: [['its:provenanceRecord', '+']] },
  'its:provenanceRecord': { attributes: { ...provenance, ...aboutIts }, foreign: 'any', content: [] },
}

/** XLIFF 2.2 lets notes stand before a resource (§4.5.4.4). */
export const moduleSchemaOf22: Schema = {
  'res:resourceItem': { ...(moduleSchema['res:resourceItem'] as ElementSchema), content: [['notes', '?'], ['res:source', '?'], ['res:target', '?'], ['res:reference', '*']] },
}
