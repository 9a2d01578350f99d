/**
 * Start codes find their ends, and the two halves agree (XLIFF 2.1 §4.2.3.4–5, §4.3.1.22); so do start and end markers.
 */
import { attributeOf, type XmlElement } from '../../../xml/tree.js'
import type { Constraint, Report } from '../constraint.js'
import { type Token, viewUnit } from '../unit-view.js'

function checkPairs(unit: XmlElement, report: Report): void {
  const { sourceTokens, targetTokens, hasTarget } = viewUnit(unit)
  const reported = new Set<XmlElement>()
  const once: Report = (rule, element, values, attribute) => {
    if (!reported.has(element)) report(rule, element, values, attribute)
    reported.add(element)
  }
  for (const tokens of hasTarget ? [sourceTokens, targetTokens] : [sourceTokens]) {
    checkCodePairs(tokens, once)
    checkMarkerPairs(tokens, once)
  }
}

function checkCodePairs(tokens: readonly Token[], report: Report): void {
  const open = new Map<string, XmlElement>()
  for (const { kind, element, id } of tokens) {
    const isolated = attributeOf(element, 'isolated') === 'yes'
    if (kind === 'sc') {
      open.set(id, element)
      if (isolated && tokens.some(token => token.kind === 'ec' && attributeOf(token.element, 'startRef') === id)) report('xliff-code-unpaired', element, { element: element.name, id }, 'isolated')
    } else if (kind === 'ec') checkEnd(element, isolated, open, report)
  }
  for (const [id, element] of open) {
    const isEnded = tokens.some(token => token.kind === 'ec' && attributeOf(token.element, 'startRef') === id)
    if (!isEnded && attributeOf(element, 'isolated') !== 'yes') report('xliff-code-unpaired', element, { element: element.name, id })
  }
}

/** An end is alone and has an id, or belongs to a start before it and has none. */
function checkEnd(end: XmlElement, isolated: boolean, open: ReadonlyMap<string, XmlElement>, report: Report): void {
  const startRef = attributeOf(end, 'startRef')
  const id = attributeOf(end, 'id')
  const start = startRef === undefined ? undefined : open.get(startRef)
  const isRight = isolated ? id !== undefined && startRef === undefined : id === undefined && start !== undefined
  if (!isRight) report('xliff-code-unpaired', end, { element: end.name, id: startRef ?? id ?? '' })
  else if (start) checkHalves(start, end, report)
}

const hints = ['canCopy', 'canDelete', 'canOverlap'] as const
const facts = ['type', 'subType', 'copyOf', 'dir'] as const

function checkHalves(start: XmlElement, end: XmlElement, report: Report): void {
  const differ = (attribute: string): void => report('xliff-code-halves', end, { attribute }, attribute)
  for (const name of hints) if ((attributeOf(start, name) ?? 'yes') !== (attributeOf(end, name) ?? 'yes')) differ(name)
  for (const name of facts) if (attributeOf(end, name) !== undefined && attributeOf(end, name) !== attributeOf(start, name)) differ(name)
  const [reorder, endReorder] = [attributeOf(start, 'canReorder') ?? 'yes', attributeOf(end, 'canReorder') ?? 'yes']
  if (endReorder !== (reorder === 'firstNo' ? 'no' : reorder)) differ('canReorder')
}

function checkMarkerPairs(tokens: readonly Token[], report: Report): void {
  const open = new Map<string, XmlElement>()
  for (const { kind, element, id } of tokens) {
    if (kind === 'sm') open.set(id, element)
    if (kind === 'em' && !open.delete(id)) report('xliff-marker-unpaired', element, { element: element.name, id })
  }
  for (const [id, element] of open) report('xliff-marker-unpaired', element, { element: element.name, id })
}

export const pairConstraints: readonly Constraint[] = [{ on: ['unit'], check: checkPairs }]
