/**
 * Table the clauses of the standard: of every element, of every attribute, of every rule.
 * In: numbers of XLIFF 2.1. Out: the clause of a breach, in the version the file is written in.
 * The standard numbers elements and attributes in the order it describes them, so that a list of names is a list of clauses.
 */
import type { RuleId } from '../../model/rules.js'
import type { XmlElement } from '../../xml/tree.js'
import { nameOf, prefixOf } from './kinds.js'
import type { Edition } from './schema.js'

const numbered = (rows: readonly (readonly [clause: string, names: string, first?: number])[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([clause, names, first = 2]) => names.split(' ').map((name, index) => [name, `${clause}.${index + first}`] as const)))

const elementClauses = numbered([
  ['4.2.2', 'xliff file skeleton group unit segment ignorable notes note originalData data source target', 1],
  ['4.2.3', 'cp ph pc sc ec mrk sm em', 1],
  ['5.1.6', 'mtc:matches mtc:match'],
  ['5.2.4', 'gls:glossary gls:glossEntry gls:term gls:translation gls:definition'],
  ['5.4.4', 'mda:metadata mda:metaGroup mda:meta'],
  ['5.5.4', 'res:resourceData res:resourceItemRef res:resourceItem res:source res:target res:reference'],
  ['5.6.4', 'ctr:changeTrack ctr:revisions ctr:revision ctr:item'],
  ['5.7.4', 'slr:profiles slr:normalization slr:data'],
  ['5.8.4', 'val:validation val:rule'],
  ['5.9.11', 'its:locQualityIssue its:locQualityIssues its:provenanceRecord its:provenanceRecords'],
])

const coreAttributes =
  'appliesTo canCopy canDelete canOverlap canReorder canResegment category copyOf dataRef dataRefEnd dataRefStart dir disp dispEnd dispStart equiv equivEnd equivStart hex href id isolated name order original priority ref srcDir srcLang startRef state subFlows subFlowsEnd subFlowsStart subState subType trgLang translate trgDir type value version'
const itsAttributes =
  'allowedCharacters annotatorsRef domains xml:id lang localeFilterList localeFilterType locQualityIssueComment locQualityIssueEnabled locQualityIssueProfileRef locQualityIssuesRef locQualityIssueSeverity locQualityIssueType locQualityRatingProfileRef locQualityRatingScore locQualityRatingScoreThreshold locQualityRatingVote locQualityRatingVoteThreshold mtConfidence org orgRef person personRef provenanceRecordsRef revOrg revOrgRef revPerson revPersonRef revTool revToolRef taClassRef taConfidence taIdent taIdentRef taSource termConfidence tool toolRef version'

/** By the prefix of the attribute's module, or of its element's. */
const attributeClauses: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  '': numbered([['4.3.1', coreAttributes, 1]]),
  xml: numbered([['4.3.2', 'lang space', 1]]),
  mtc: numbered([['5.1.7', 'id matchQuality matchSuitability origin ref reference similarity subType type', 1]]),
  gls: numbered([['5.2.5', 'id ref source', 1]]),
  fs: numbered([['5.3.5', 'fs subFs', 1]]),
  mda: numbered([['5.4.5', 'appliesTo category id type', 1]]),
  res: numbered([['5.5.5', 'id xml:lang mimeType context href ref', 1]]),
  ctr: numbered([['5.6.5', 'appliesTo author currentVersion datetime ref property version', 1]]),
  slr: numbered([['5.7.5', 'storageProfile generalProfile storage general profile storageRestriction sizeRestriction equivStorage sizeInfo sizeInfoRef', 1]]),
  val: numbered([['5.8.5', 'isPresent occurs isNotPresent startsWith endsWith existsInSource caseSensitive normalization disabled', 1]]),
  its: numbered([['5.9.12', itsAttributes, 1]]),
  itsm: numbered([['5.9.12', itsAttributes, 1]]),
  pgs: numbered([['pgs.5', 'switch case', 1]]),
}

/** A rule's clause; `narrow`: a breach of it is against the clause of the attribute, the element or the element around it, if these have one. */
type RuleClause = { readonly clause: string; readonly narrow?: 'attribute' | 'element' | 'parent' }

export const ruleClauses = {
  'xliff-state-without-target': { clause: '4.3.1.31' },
  'xliff-element-unknown': { clause: '4.2', narrow: 'parent' },
  'xliff-element-order': { clause: '4.2', narrow: 'parent' },
  'xliff-element-twice': { clause: '4.2', narrow: 'parent' },
  'xliff-element-missing': { clause: '4.2', narrow: 'element' },
  'xliff-text-stray': { clause: '4.2', narrow: 'element' },
  'xliff-attribute-unknown': { clause: '4.2', narrow: 'element' },
  'xliff-attribute-missing': { clause: '4.3', narrow: 'attribute' },
  'xliff-attribute-value': { clause: '4.3', narrow: 'attribute' },
  'xliff-version-namespace': { clause: '4.3.1.42' },
  'xliff-id-twice': { clause: '4.3.1.21', narrow: 'attribute' },
  'xliff-extension-id': { clause: '4.9.2' },
  'xliff-target-language-missing': { clause: '4.3.1.37' },
  'xliff-language-differs': { clause: '4.2.2.13', narrow: 'element' },
  'xliff-space-differs': { clause: '4.3.2.2' },
  'xliff-skeleton': { clause: '4.2.2.3' },
  'xliff-target-missing': { clause: '4.3.1.31' },
  'xliff-substate-alone': { clause: '4.3.1.35' },
  'xliff-reserved-prefix': { clause: '4.3.1.35', narrow: 'attribute' },
  'xliff-target-order': { clause: '4.8.2' },
  'xliff-subtype': { clause: '4.3.1.36', narrow: 'attribute' },
  'xliff-data-unknown': { clause: '4.3.1.9', narrow: 'attribute' },
  'xliff-half-alone': { clause: '4.3.1.10', narrow: 'attribute' },
  'xliff-subflow-unknown': { clause: '4.3.1.32', narrow: 'attribute' },
  'xliff-hints': { clause: '4.7.2.6' },
  'xliff-code-point': { clause: '4.3.1.19' },
  'xliff-copy': { clause: '4.7.2.4.1' },
  'xliff-code-differs': { clause: '4.3.1.21' },
  'xliff-code-deleted': { clause: '4.7.2.6' },
  'xliff-code-missing': { clause: '4.7.2.6' },
  'xliff-code-unpaired': { clause: '4.2.3.5', narrow: 'element' },
  'xliff-code-ended-twice': { clause: '4.3.1.30' },
  'xliff-code-halves': { clause: '4.2.3.5' },
  'xliff-end-direction': { clause: '4.2.3.5' },
  'xliff-marker-unpaired': { clause: '4.2.3.8', narrow: 'element' },
  'xliff-reorder-start': { clause: '4.7.2.6' },
  'xliff-reorder-target': { clause: '4.7.2.6' },
  'xliff-annotation-empty': { clause: '4.7.3.1.1' },
  'xliff-comment': { clause: '4.7.3.1.3' },
  'xliff-fragment': { clause: '3' },
  'xliff-ref-unknown': { clause: '3.3' },
  'xliff-match-ref': { clause: '5.1.7.5' },
  'xliff-glossary-entry': { clause: '5.2.4.3' },
  'xliff-glossary-ref': { clause: '5.2.5.2' },
  'xliff-format-style': { clause: '5.3.5' },
  'xliff-sub-style': { clause: '5.3.5.2' },
  'xliff-resource-content': { clause: '5.5.4.5', narrow: 'element' },
  'xliff-resource-type': { clause: '5.5.4.4' },
  'xliff-resource-ref': { clause: '5.5.5.6' },
  'xliff-change-ref': { clause: '5.6.5.5' },
  'xliff-change-property': { clause: '5.6.5.6' },
  'xliff-change-version': { clause: '5.6.5.3' },
  'xliff-size-profile': { clause: '5.7.5.1', narrow: 'attribute' },
  'xliff-size-value': { clause: '5.7.6', narrow: 'attribute' },
  'xliff-size-info': { clause: '5.7.5.9' },
  'xliff-size-info-idle': { clause: '5.7.5.9' },
  'xliff-size-ref': { clause: '5.7.5.10' },
  'xliff-size-end': { clause: '5.7.5', narrow: 'attribute' },
  'xliff-validation-rule': { clause: '5.8.4.3' },
  'xliff-validation-occurs': { clause: '5.8.5.2' },
  'xliff-validation-disabled': { clause: '5.8.5.9' },
  'xliff-its-version': { clause: '5.9.12.39' },
  'xliff-its-type': { clause: '5.9.10' },
  'xliff-its-exclusive': { clause: '5.9.12', narrow: 'attribute' },
  'xliff-its-incomplete': { clause: '5.9.12', narrow: 'attribute' },
  'xliff-its-ref': { clause: '5.9.12', narrow: 'attribute' },
  'xliff-its-annotators': { clause: '5.9.12.2' },
  'xliff-its-annotator-missing': { clause: '5.9.5' },
  'xliff-plural-switch': { clause: 'pgs.5.1' },
  'xliff-plural-case': { clause: 'pgs.5.2' },
} as const satisfies Partial<Record<RuleId, RuleClause>>

const tabled: Partial<Record<RuleId, RuleClause>> = ruleClauses

/** `XLIFF 2.1 §4.3.1.31`: the clause that a breach is against; of 2.1, or 2.2, where the version of the file has none. */
export function clauseOf(rule: RuleId, edition: Edition, element: XmlElement, attribute?: string): string {
  const row = tabled[rule]
  const clause = (row && narrowed(row, element, attribute)) ?? row?.clause ?? '4.1'
  const cited = ([edition, '2.1', '2.2'] as const).find(one => clauseIn(one, clause) !== undefined) ?? edition
  return `XLIFF ${cited} §${clauseIn(cited, clause)}`
}

function narrowed({ narrow }: RuleClause, element: XmlElement, attribute: string | undefined): string | undefined {
  if (narrow === 'attribute') return (attribute === undefined ? undefined : attributeClause(element, attribute)) ?? elementClauses.get(nameOf(element))
  if (narrow === 'parent') return element.parent && elementClauses.get(nameOf(element.parent))
  return narrow === 'element' ? elementClauses.get(nameOf(element)) : undefined
}

function attributeClause(element: XmlElement, name: string): string | undefined {
  const written = element.attributes.find(attribute => attribute.name === name)
  const ofElement = attributeClauses[prefixOf(element.uri) ?? '']
  if (written === undefined || written.prefix === '') return ofElement?.get(name)
  if (written.prefix === 'xml') return ofElement?.get(name) ?? attributeClauses.xml?.get(written.local)
  return attributeClauses[prefixOf(written.uri) ?? '']?.get(written.local)
}

/** Where 2.2 has the clauses of 2.1; its own module of plurals, genders and selections comes last. */
const in22: readonly (readonly [old: string, now: string])[] = [['3', '2'], ['4', '3'], ['5.1', '4.1'], ['5.2', '4.2'], ['5.3', '4.3'], ['5.4', '4.4'], ['5.5', '4.5'], ['5.7', '4.6'], ['5.8', '4.7'], ['5.9', '4.8'], ['pgs', '4.9']]
/** 2.0 has no ITS, and one clause less before the elements of translation candidates. */
const in20: readonly (readonly [old: string, now: string])[] = [['5.1.5', '5.1.4'], ['5.1.6', '5.1.5'], ['5.1.7', '5.1.6'], ['3', '3'], ['4', '4'], ...['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8'].map(same => [same, same] as const)]

/** A clause of 2.1 by its number in an edition; undefined where that has no such clause. */
export function clauseIn(edition: Edition, clause: string): string | undefined {
  if (edition === '2.1') return clause.startsWith('pgs') ? undefined : clause
  const row = (edition === '2.2' ? in22 : in20).find(([old]) => clause === old || clause.startsWith(`${old}.`))
  return row && row[1] + clause.slice(row[0].length)
}
