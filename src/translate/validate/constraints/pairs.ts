/**
 * Start codes find their ends, and the two halves agree (XLIFF 2.1 §4.2.3.4–5, §4.3.1.22); so do start and end markers.
 */
import { attributeOf, type XmlElement } from '../../../xml/tree.js'
import type { Constraint, Context, Report } from '../constraint.js'
import type { Token } from '../inline-view.js'

function checkPairs(scope: XmlElement, report: Report, { view }: Context): void {
  const { sourceTokens, targetTokens, hasTarget, hasTokens } = view(scope)
  if (!hasTokens) return
  const reported = new Map<XmlElement, Set<string>>()
  const once: Report = (rule, element, values, attribute) => {
    const rules = reported.get(element) ?? new Set()
    if (!rules.has(rule)) report(rule, element, values, attribute)
    reported.set(element, rules.add(rule))
  }
  for (const tokens of hasTarget ? [sourceTokens, targetTokens] : [sourceTokens]) {
    checkCodePairs(tokens, once)
    checkMarkerPairs(tokens, once)
  }
}

function checkCodePairs(tokens: readonly Token[], report: Report): void {
  if (!tokens.some(({ kind }) => kind === 'sc' || kind === 'ec')) return
  const ended = new Set(tokens.flatMap(({ kind, element }) => (kind === 'ec' ? (attributeOf(element, 'startRef') ?? []) : [])))
  const open = new Map<string, XmlElement>()
  const closed = new Set<string>()
  for (const { kind, element, id } of tokens) {
    const isolated = attributeOf(element, 'isolated') === 'yes'
    if (kind === 'sc') {
      open.set(id, element)
      if (isolated === ended.has(id)) report('xliff-code-unpaired', element, { element: element.name, id }, 'isolated')
    } else if (kind === 'ec') checkEnd(element, isolated, open, closed, report)
  }
}

/** An end is alone and has an id, or belongs to a start before it, alone, and has none. */
function checkEnd(end: XmlElement, isolated: boolean, open: ReadonlyMap<string, XmlElement>, closed: Set<string>, report: Report): void {
  const startRef = attributeOf(end, 'startRef')
  const id = attributeOf(end, 'id')
  const start = startRef === undefined ? undefined : open.get(startRef)
  const isRight = isolated ? id !== undefined && startRef === undefined : id === undefined && start !== undefined
  if (!isRight) report('xliff-code-unpaired', end, { element: end.name, id: startRef ?? id ?? '' })
  else if (start && startRef !== undefined) {
    if (closed.has(startRef)) report('xliff-code-ended-twice', end, { id: startRef }, 'startRef')
    closed.add(startRef)
    checkHalves(start, end, report)
  }
}

const hints = ['canCopy', 'canDelete', 'canOverlap'] as const
const facts = ['type', 'subType', 'copyOf', 'dir'] as const

/** The direction of an end is that of its start: it is not said again (§4.2.3.5). */
function checkHalves(start: XmlElement, end: XmlElement, report: Report): void {
  const differ = (attribute: string): void => report('xliff-code-halves', end, { attribute }, attribute)
  for (const name of hints) if ((attributeOf(start, name) ?? 'yes') !== (attributeOf(end, name) ?? 'yes')) differ(name)
  for (const name of facts) if (attributeOf(end, name) !== undefined && attributeOf(end, name) !== attributeOf(start, name)) differ(name)
  const [reorder, endReorder] = [attributeOf(start, 'canReorder') ?? 'yes', attributeOf(end, 'canReorder') ?? 'yes']
  if (endReorder !== (reorder === 'firstNo' ? 'no' : reorder)) differ('canReorder')
  if (attributeOf(end, 'dir') !== undefined) report('xliff-end-direction', end, { id: attributeOf(start, 'id') ?? '' }, 'dir')
}

function checkMarkerPairs(tokens: readonly Token[], report: Report): void {
  if (!tokens.some(({ kind }) => kind === 'sm' || kind === 'em')) return
  const open = new Map<string, XmlElement>()
  for (const { kind, element, id } of tokens) {
    if (kind === 'sm') open.set(id, element)
    if (kind === 'em' && !open.delete(id)) report('xliff-marker-unpaired', element, { element: element.name, id })
  }
  for (const [id, element] of open) report('xliff-marker-unpaired', element, { element: element.name, id })
}

export const pairConstraints: readonly Constraint[] = [{ on: ['unit', 'mtc:match'], check: checkPairs }]
