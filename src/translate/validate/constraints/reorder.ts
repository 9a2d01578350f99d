/**
 * Sequences of codes that keep their order: they begin with `firstNo`, go on with `no`, and stand in the target as in the source
 * (XLIFF 2.1 §4.7.2.6). The end of a paired code that may not be reordered goes on its sequence.
 */
import { attributeOf, type XmlElement } from '../../../xml/tree.js'
import type { Constraint, Context, Report } from '../constraint.js'
import type { Token } from '../inline-view.js'

const isCode = ({ kind }: Token): boolean => kind !== 'mrk' && kind !== 'sm' && kind !== 'em'

function reorderOf({ kind, element }: Token): string {
  const said = attributeOf(element, 'canReorder') ?? 'yes'
  return kind === 'pc-end' && said === 'firstNo' ? 'no' : said
}

/** Each sequence as its tokens; a `no` without a beginning is a sequence of its own. */
function sequences(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = []
  let current: Token[] | undefined
  for (const token of tokens.filter(isCode)) {
    const reorder = reorderOf(token)
    if (reorder === 'yes') current = undefined
    else if (reorder === 'no' && current) current.push(token)
    else {
      current = [token]
      found.push(current)
    }
  }
  return found
}

const keyOf = ({ kind, id }: Token): string => `${kind} ${id}`
const isFixed = ({ element }: Token): boolean => attributeOf(element, 'canReorder') !== undefined

function checkReorder(unit: XmlElement, report: Report, { view }: Context): void {
  const { sourceTokens, targetTokens, ownTargetTokens, hasTarget, hasTokens } = view(unit)
  if (!hasTokens || !(sourceTokens.some(isFixed) || ownTargetTokens.some(isFixed))) return
  const wanted = sequences(sourceTokens)
  checkStarts(wanted, report)
  if (!hasTarget) return
  const known = new Set(sourceTokens.map(keyOf))
  checkStarts(sequences(targetTokens).filter(([first]) => first && !known.has(keyOf(first))), report)
  const row = targetTokens.filter(isCode)
  const placeOf = new Map(row.map((token, index) => [keyOf(token), index]))
  for (const sequence of wanted) {
    const places = sequence.map(token => placeOf.get(keyOf(token)))
    const broken = places.findIndex((place, index) => index > 0 && place !== undefined && places[index - 1] !== undefined && place !== (places[index - 1] ?? 0) + 1)
    const token = row[places[broken] ?? -1]
    if (token) report('xliff-reorder-target', token.element, { id: token.id })
  }
}

/** A sequence begins with `firstNo`; that one begins with an end is told where its start is. */
function checkStarts(found: readonly Token[][], report: Report): void {
  for (const [first] of found) if (first && reorderOf(first) === 'no' && first.kind !== 'pc-end' && first.kind !== 'ec') report('xliff-reorder-start', first.element, { id: first.id }, 'canReorder')
}

export const reorderConstraints: readonly Constraint[] = [{ on: ['unit'], check: checkReorder }]
