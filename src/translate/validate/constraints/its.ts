/**
 * What the ITS module asks of markers, candidates and structure (XLIFF 2.1 §5.9; 2.2 §4.8).
 * 2.0 knows no such module and is held to what ITS 2.0 itself asks; tools of its time write `its:any` for `its:generic`.
 */
import { attributeIn, attributeOf, childElements, type XmlElement } from '../../../xml/tree.js'
import { type Constraint, type Context, enclosing, type Report } from '../constraint.js'
import { parseFragment } from '../fragment.js'
import { nameOf } from '../kinds.js'
import { annotatorOf, categoriesOf } from './annotators.js'

const its = 'http://www.w3.org/2005/11/its'
const itsm: readonly string[] = ['urn:oasis:names:tc:xliff:itsm:2.1', 'urn:oasis:names:tc:xliff:itsm:2.0']
const xml = 'http://www.w3.org/XML/1998/namespace'
const onElements = ['file', 'group', 'unit', 'mrk', 'sm', 'mtc:match'] as const

const isOfIts = ({ uri }: { readonly uri: string }): boolean => uri === its || itsm.includes(uri)
const has = (element: XmlElement, local: string): boolean => attributeIn(element, its, local) !== undefined
const spelled = (element: XmlElement, local: string): string | undefined => element.attributes.find(one => one.local === local && isOfIts(one))?.name

const agents = ['org', 'orgRef', 'person', 'personRef', 'revOrg', 'revOrgRef', 'revPerson', 'revPersonRef', 'revTool', 'revToolRef', 'tool', 'toolRef'] as const
const issue = ['locQualityIssueType', 'locQualityIssueComment', 'locQualityIssueSeverity', 'locQualityIssueProfileRef', 'locQualityIssueEnabled'] as const

/** An attribute, and those that may not stand beside it. */
const exclusive: readonly (readonly [name: string, others: readonly string[]])[] = [
  ['locQualityIssuesRef', issue],
  ['locQualityRatingScore', ['locQualityRatingVote']],
  ['taIdentRef', ['taSource', 'taIdent']],
  ['provenanceRecordsRef', agents],
]

/** An attribute, and those of which one must stand beside it; the last column: or above it. */
const needs: readonly (readonly [name: string, others: readonly string[], isInherited: boolean])[] = [
  ['taSource', ['taIdent'], false],
  ['taIdent', ['taSource'], false],
  ['taConfidence', ['taClassRef', 'taIdentRef', 'taIdent'], false],
  ['localeFilterType', ['localeFilterList'], false],
  ['locQualityRatingScoreThreshold', ['locQualityRatingScore'], true],
  ['locQualityRatingVoteThreshold', ['locQualityRatingVote'], true],
  ['locQualityIssueSeverity', ['locQualityIssueType', 'locQualityIssueComment', 'locQualityIssuesRef'], false],
  ['locQualityIssueProfileRef', ['locQualityIssueType', 'locQualityIssueComment', 'locQualityIssuesRef'], false],
  ['locQualityIssueEnabled', ['locQualityIssueType', 'locQualityIssueComment', 'locQualityIssuesRef'], false],
]

function checkCombinations(element: XmlElement, report: Report): void {
  for (const [name, others] of exclusive) {
    const other = has(element, name) ? others.find(one => has(element, one)) : undefined
    if (other) report('xliff-its-exclusive', element, { attribute: name, other }, spelled(element, other))
  }
  for (const [name, others, isInherited] of needs) {
    if (has(element, name) && !others.some(one => has(element, one) || (isInherited && isAbove(element, one)))) report('xliff-its-incomplete', element, { attribute: name, others: others.join(' | ') }, spelled(element, name))
  }
}

function isAbove(element: XmlElement, local: string): boolean {
  for (let at = element.parent; at; at = at.parent) if (has(at, local)) return true
  return false
}

/** A term may be a term; everything else that ITS says of a span is `its:generic`, if its type is said (§5.9.10). */
function checkType(mark: XmlElement, report: Report, { edition }: Context): void {
  const type = attributeOf(mark, 'type')
  if (type === undefined || type === 'its:generic' || (edition === '2.0' && type === 'its:any')) return
  const ofTerms = new Set(['termConfidence', ...(type === 'term' || type === 'its:term-no' ? ['annotatorsRef'] : []), 'version'])
  const other = mark.attributes.find(one => isOfIts(one) && !ofTerms.has(one.local))
  if (other) report('xliff-its-type', mark, { attribute: other.name, type }, 'type')
}

/** Where ITS is used, its version is said above (§5.9.12.39). */
function checkVersion(element: XmlElement, report: Report, { edition }: Context): void {
  if (edition === '2.0') return
  for (let at: XmlElement | undefined = element; at; at = at.parent) if (has(at, 'version') || (at.uri === its && attributeOf(at, 'version') !== undefined)) return
  report('xliff-its-version', element, { element: element.name })
}

/** An element that bears ITS is asked all of these. */
function checkIts(element: XmlElement, report: Report, context: Context): void {
  if (!element.attributes.some(isOfIts)) return
  checkVersion(element, report, context)
  checkCombinations(element, report)
  checkAnnotators(element, report)
  if (element.local === 'mrk' || element.local === 'sm') checkType(element, report, context)
  checkStandoffRef(element, 'locQualityIssuesRef', 'its:locQualityIssues', report, context)
  checkStandoffRef(element, 'provenanceRecordsRef', 'its:provenanceRecords', report, context)
}

const confidences = [
  ['mtConfidence', 'mt-confidence'],
  ['taConfidence', 'text-analysis'],
  ['termConfidence', 'terminology'],
] as const

/** A reference to annotators names categories that exist, each once; who is sure of something is named (§5.9.5, §5.9.12.2). */
function checkAnnotators(element: XmlElement, report: Report): void {
  const said = attributeIn(element, its, 'annotatorsRef')
  if (said !== undefined && !categoriesOf(said)) report('xliff-its-annotators', element, { value: said }, spelled(element, 'annotatorsRef'))
  for (const [name, category] of confidences) if (has(element, name) && annotatorOf(element, category) === undefined) report('xliff-its-annotator-missing', element, { attribute: name, category }, spelled(element, name))
}

/** A standoff reference is `#its=id`, of an element in the same unit or candidate, or in the structure around it (§5.9.12.11, §5.9.12.24). */
function checkStandoffRef(element: XmlElement, attribute: string, wanted: string, report: Report, { index }: Context): void {
  const ref = attributeIn(element, its, attribute)
  if (ref === undefined) return
  const fragment = ref.startsWith('#') ? parseFragment(ref) : undefined
  const id = fragment?.leaf?.prefix === 'its' ? fragment.leaf.id : undefined
  const file = fragment?.file === undefined ? enclosing(element, 'file') : index.file(fragment.file)
  const named = file && fragment?.unit !== undefined ? index.unit(file, fragment.unit) : undefined
  const scopes = named ? [named] : scopesOf(element, wanted === 'its:provenanceRecords')
  if (id === undefined || !scopes.some(scope => childElements(scope).some(child => nameOf(child) === wanted && attributeIn(child, xml, 'id') === id))) report('xliff-its-ref', element, { ref }, spelled(element, attribute))
}

/** A marker refers within its candidate or unit, structure to itself and what is around it. */
function scopesOf(element: XmlElement, isWide: boolean): XmlElement[] {
  const scopes: XmlElement[] = []
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const name = nameOf(at)
    if (name === 'unit' || name === 'mtc:match' || (isWide && (name === 'group' || name === 'file'))) scopes.push(at)
  }
  return scopes
}

const ownOrIts = (element: XmlElement, local: string): boolean => attributeOf(element, local) !== undefined || has(element, local)

/** An issue says what it is; a record says who (§5.9.11.2, §5.9.11.4). */
function checkRecord(element: XmlElement, report: Report, context: Context): void {
  const wanted = element.local === 'locQualityIssue' ? issue.slice(0, 2) : agents
  if (!wanted.some(name => ownOrIts(element, name))) report('xliff-its-incomplete', element, { attribute: element.local, others: wanted.join(' | ') })
  checkVersion(element, report, context)
}

export const itsConstraints: readonly Constraint[] = [
  { on: onElements, check: checkIts },
  { on: ['its:locQualityIssue', 'its:provenanceRecord'], check: checkRecord },
]
