/**
 * Table the attributes of modules that stand on elements of others: what they hold, and on which elements (XLIFF 2.1 §5.3, §5.7, §5.9; 2.2 §4.9).
 */
import type { ValueType } from './value-types.js'

/** `on`: names of elements, parted by spaces. */
export type ModuleAttribute = { readonly type: ValueType; readonly on: string }

const structure = 'file group unit'
const marks = 'mrk sm'
const wide = `${structure} ${marks} mtc:match`
const elementsOfIts = 'its:locQualityIssues its:locQualityIssue its:provenanceRecords its:provenanceRecord'
const restricted = `${structure} ${marks} pc sc`
const sized = `${structure} pc sc ec ph`
const agent = { type: 'any', on: `${wide} ctr:revision its:provenanceRecord` } as const
const onMarks = { type: 'any', on: marks } as const

export const moduleAttributes: Readonly<Record<string, ModuleAttribute>> = {
  'fs:fs': { type: 'formatStyle', on: `${structure} note ${marks} ph pc sc ec` },
  'fs:subFs': { type: 'any', on: `${structure} note ${marks} ph pc sc ec` },
  'slr:storageRestriction': { type: 'any', on: restricted },
  'slr:sizeRestriction': { type: 'any', on: restricted },
  'slr:equivStorage': { type: 'any', on: 'pc sc ec ph' },
  'slr:sizeInfo': { type: 'any', on: sized },
  'slr:sizeInfoRef': { type: 'token', on: sized },
  'its:version': { type: 'itsVersion', on: `xliff ${wide} ${elementsOfIts}` },
  'its:annotatorsRef': { type: 'any', on: `${wide} ctr:revisions ctr:revision ${elementsOfIts}` },
  'its:allowedCharacters': onMarks,
  'its:localeFilterList': onMarks,
  'its:localeFilterType': { type: 'filterType', on: marks },
  'its:locQualityIssuesRef': onMarks,
  'its:locQualityIssueComment': { type: 'any', on: `${marks} its:locQualityIssue` },
  'its:locQualityIssueEnabled': { type: 'yesNo', on: `${marks} its:locQualityIssue` },
  'its:locQualityIssueProfileRef': { type: 'any', on: `${marks} its:locQualityIssue` },
  'its:locQualityIssueSeverity': { type: 'percent', on: `${marks} its:locQualityIssue` },
  'its:locQualityIssueType': { type: 'issueType', on: `${marks} its:locQualityIssue` },
  'its:locQualityRatingProfileRef': { type: 'any', on: wide },
  'its:locQualityRatingScore': { type: 'percent', on: wide },
  'its:locQualityRatingScoreThreshold': { type: 'percent', on: wide },
  'its:locQualityRatingVote': { type: 'integer', on: wide },
  'its:locQualityRatingVoteThreshold': { type: 'integer', on: wide },
  'its:mtConfidence': { type: 'confidence', on: `${marks} mtc:match` },
  'its:org': agent,
  'its:orgRef': agent,
  'its:person': agent,
  'its:personRef': agent,
  'its:revOrg': agent,
  'its:revOrgRef': agent,
  'its:revPerson': agent,
  'its:revPersonRef': agent,
  'its:revTool': agent,
  'its:revToolRef': agent,
  'its:tool': agent,
  'its:toolRef': agent,
  'its:provenanceRecordsRef': { type: 'any', on: `${wide} ctr:revision` },
  'its:taClassRef': onMarks,
  'its:taConfidence': { type: 'confidence', on: marks },
  'its:taIdent': onMarks,
  'its:taIdentRef': onMarks,
  'its:taSource': onMarks,
  'its:termConfidence': { type: 'confidence', on: marks },
  'itsm:domains': { type: 'any', on: wide },
  'itsm:lang': { type: 'language', on: marks },
  'pgs:switch': { type: 'any', on: 'unit' },
  'pgs:case': { type: 'any', on: 'segment' },
}
