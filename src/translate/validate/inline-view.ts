/**
 * Look at a unit, or at a translation candidate, as a reader of its text does: parts in order, and the codes of each language in one row.
 * In: a `unit` or `mtc:match`. Out: its parts and tokens. A paired code is two tokens; a part without target lends its source.
 */
import { attributeOf, type XmlElement } from '../../xml/tree.js'
import { nameOf } from './kinds.js'

export type Token = { readonly kind: 'ph' | 'pc-start' | 'pc-end' | 'sc' | 'ec' | 'mrk' | 'sm' | 'em'; readonly element: XmlElement; readonly id: string }
export type Part = { readonly element: XmlElement; readonly source: XmlElement | undefined; readonly target: XmlElement | undefined; readonly sourceTokens: readonly Token[]; readonly targetTokens: readonly Token[] }
export type InlineView = {
  readonly parts: readonly Part[]
  readonly sourceTokens: readonly Token[]
  /** In the order of the targets, with what parts without target lend. */
  readonly targetTokens: readonly Token[]
  /** Without what is lent, in the order of the document. */
  readonly ownTargetTokens: readonly Token[]
  readonly hasTarget: boolean
  readonly hasTokens: boolean
}

export function viewInline(scope: XmlElement): InlineView {
  const parts = nameOf(scope) === 'unit' ? partsOf(scope) : [toPart(scope)]
  const sourceTokens: Token[] = []
  const ownTargetTokens: Token[] = []
  let hasTarget = false
  for (const part of parts) {
    for (const token of part.sourceTokens) sourceTokens.push(token)
    for (const token of part.targetTokens) ownTargetTokens.push(token)
    hasTarget ||= part.target !== undefined
  }
  const hasTokens = sourceTokens.length + ownTargetTokens.length > 0
  const targetTokens = hasTokens ? inTargetOrder(parts).flatMap(part => (part.target ? part.targetTokens : part.sourceTokens)) : []
  return { parts, sourceTokens, targetTokens, ownTargetTokens, hasTarget, hasTokens }
}

function partsOf(unit: XmlElement): Part[] {
  const parts: Part[] = []
  for (const child of unit.children) {
    if (child.type !== 'element') continue
    const name = nameOf(child)
    if (name === 'segment' || name === 'ignorable') parts.push(toPart(child))
  }
  return parts
}

function toPart(element: XmlElement): Part {
  let source: XmlElement | undefined
  let target: XmlElement | undefined
  for (const child of element.children) {
    if (child.type !== 'element') continue
    const name = nameOf(child)
    if (name === 'source') source ??= child
    else if (name === 'target') target ??= child
  }
  return { element, source, target, sourceTokens: tokensOf(source), targetTokens: tokensOf(target) }
}

/** The parts in the order of their targets (XLIFF 2.1 §4.8.2). */
function inTargetOrder(parts: readonly Part[]): readonly Part[] {
  if (!parts.some(({ target }) => target && attributeOf(target, 'order') !== undefined)) return parts
  return parts.map((part, index) => ({ part, order: targetOrder(part, index) })).sort((a, b) => a.order - b.order).map(({ part }) => part)
}

/** Where a part's target stands, from 1; its own place unless it says otherwise. */
export function targetOrder(part: Part, index: number): number {
  const order = part.target && attributeOf(part.target, 'order')
  return order === undefined ? index + 1 : Number(order)
}

const none: readonly Token[] = []

/** The codes and markers in an element, in the order of the text. */
export function tokensOf(element: XmlElement | undefined): readonly Token[] {
  if (!element?.children.some(child => child.type === 'element')) return none
  const tokens: Token[] = []
  collect(element, tokens)
  return tokens
}

function collect(parent: XmlElement, tokens: Token[]): void {
  for (const element of parent.children) {
    if (element.type !== 'element') continue
    const id = attributeOf(element, 'id') ?? ''
    const name = nameOf(element)
    if (name === 'pc') {
      tokens.push({ kind: 'pc-start', element, id })
      collect(element, tokens)
      tokens.push({ kind: 'pc-end', element, id })
    } else if (name === 'mrk') {
      tokens.push({ kind: 'mrk', element, id })
      collect(element, tokens)
    } else if (name === 'ph' || name === 'sc' || name === 'sm') tokens.push({ kind: name, element, id })
    else if (name === 'ec') tokens.push({ kind: name, element, id: id === '' ? (attributeOf(element, 'startRef') ?? '') : id })
    else if (name === 'em') tokens.push({ kind: name, element, id: attributeOf(element, 'startRef') ?? '' })
  }
}
