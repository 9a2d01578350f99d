/**
 * The codes of a target against those of its source: the same code by id, none lost that must stay, copies of what may be copied
 * (XLIFF 2.1 §4.3.1.21, §4.7.2.4–6).
 */
import { attributeOf, type XmlElement } from '../../../xml/tree.js'
import type { Constraint, Context, Report } from '../constraint.js'
import type { Token } from '../inline-view.js'
import { dataRefs } from './codes.js'

const families: Readonly<Record<Token['kind'], string>> = { ph: 'ph', 'pc-start': 'pc', 'pc-end': '', sc: 'pc', ec: '', mrk: 'mrk', sm: 'mrk', em: '' }

/** A copy names a code of the unit that may be copied and has no original data (§4.7.2.4.1). */
function checkCopy(unit: XmlElement, report: Report, { view }: Context): void {
  const { sourceTokens, ownTargetTokens } = view(unit)
  const copies = [...sourceTokens, ...ownTargetTokens].filter(({ kind, element }) => kind !== 'pc-end' && attributeOf(element, 'copyOf') !== undefined)
  if (copies.length === 0) return
  const bases = new Map([...ownTargetTokens, ...sourceTokens].map(token => [token.id, token.element]))
  for (const { element } of copies) {
    const copyOf = attributeOf(element, 'copyOf') ?? ''
    const base = bases.get(copyOf)
    const isWrong = !base || attributeOf(base, 'canCopy') === 'no' || [base, element].some(one => dataRefs.some(name => attributeOf(one, name) !== undefined))
    if (isWrong) report('xliff-copy', element, { copyOf }, 'copyOf')
  }
}

/** A code of the target that has an id of the source is the same code. */
function checkTwins(scope: XmlElement, report: Report, { view }: Context): void {
  const { sourceTokens, ownTargetTokens } = view(scope)
  if (sourceTokens.length === 0 || ownTargetTokens.length === 0) return
  const twins = new Map<string, Token>()
  for (const token of sourceTokens) if (families[token.kind] !== '') twins.set(token.id, token)
  for (const token of ownTargetTokens) {
    const twin = families[token.kind] === '' ? undefined : twins.get(token.id)
    if (twin && !isSameCode(twin, token)) report('xliff-code-differs', token.element, { id: token.id }, 'id')
  }
}

function isSameCode(twin: Token, token: Token): boolean {
  if (families[twin.kind] !== families[token.kind]) return false
  if (twin.element.attributes === token.element.attributes) return true
  const alike = (name: string, otherwise: string): boolean => (attributeOf(twin.element, name) ?? otherwise) === (attributeOf(token.element, name) ?? otherwise)
  return families[token.kind] === 'mrk' ? alike('translate', '') && alike('type', 'generic') : alike('type', '')
}

/**
 * A code that must not be deleted stands in some target of the unit, unless its segment has none yet.
 * 2.1 minds it only when the segment is final, and warns before (§4.7.2.6, its note); 2.0 and 2.2 know no such grace.
 */
function checkDeleted(unit: XmlElement, report: Report, { view, edition }: Context): void {
  const { parts, sourceTokens, targetTokens } = view(unit)
  if (!sourceTokens.some(isKept)) return
  const present = new Set(targetTokens.map(token => token.id))
  for (const part of parts) {
    if (!part.target) continue
    const isOpen = edition === '2.1' && attributeOf(part.element, 'state') !== 'final'
    for (const token of part.sourceTokens) {
      if (isKept(token) && !present.has(token.id)) report(isOpen ? 'xliff-code-missing' : 'xliff-code-deleted', part.target, { id: token.id })
    }
  }
}

const isKept = ({ kind, element }: Token): boolean => kind !== 'pc-end' && attributeOf(element, 'canDelete') === 'no'

export const twinConstraints: readonly Constraint[] = [
  { on: ['unit'], check: checkCopy },
  { on: ['unit', 'mtc:match'], check: checkTwins },
  { on: ['unit'], check: checkDeleted },
]
