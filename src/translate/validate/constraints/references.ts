/**
 * Annotations and the fragments they point to (XLIFF 2.1 §3, §4.7.3; §5.1.7.5 candidates, §5.2.5.2 glossary; 2.2 §3.2.2.9 notes).
 */
import { attributeOf, type XmlElement } from '../../../xml/tree.js'
import { type Constraint, type Context, enclosing, type Report } from '../constraint.js'
import { parseFragment } from '../fragment.js'
import { resolveFragment } from '../resolve-fragment.js'

/** A comment is said here or in a note of the unit; an annotation without type says whether to translate, or something of another namespace. */
function checkAnnotation(mark: XmlElement, report: Report, context: Context): void {
  const type = attributeOf(mark, 'type') ?? 'generic'
  const [ref, value] = [attributeOf(mark, 'ref'), attributeOf(mark, 'value')]
  const saysMore = mark.attributes.some(({ prefix }) => prefix !== '' && prefix !== 'xmlns')
  if (type === 'generic' && attributeOf(mark, 'translate') === undefined && !saysMore) report('xliff-annotation-empty', mark, {})
  if (type === 'mtc:match' && ref !== undefined) report('xliff-attribute-unknown', mark, { attribute: 'ref', element: mark.name }, 'ref')
  if (type === 'comment' && (ref === undefined) === (value === undefined)) report('xliff-comment', mark, {})
  else if (type === 'comment' && ref !== undefined && !isBrokenFragment(ref) && !isNoteOfUnit(ref, mark, context)) report('xliff-comment', mark, {}, 'ref')
}

const isBrokenFragment = (ref: string): boolean => ref.startsWith('#') && !parseFragment(ref)

function isNoteOfUnit(ref: string, mark: XmlElement, context: Context): boolean {
  const fragment = ref.startsWith('#') ? parseFragment(ref) : undefined
  const unit = enclosing(mark, 'unit')
  return fragment?.leaf?.prefix === 'n' && unit !== undefined && resolveFragment(fragment, mark, context)?.parent?.parent === unit
}

/** Only what points into this document can be held to the syntax of fragments. */
function checkFragment(element: XmlElement, report: Report, context: Context): void {
  const ref = attributeOf(element, 'ref')
  if (!ref?.startsWith('#')) return
  const fragment = parseFragment(ref)
  if (!fragment) report('xliff-fragment', element, { ref }, 'ref')
  else if (attributeOf(element, 'type') !== 'comment' && !resolveFragment(fragment, element, context)) report('xliff-ref-unknown', element, { ref }, 'ref')
}

/** Whether a reference points to a segment, code or marker of the unit it is made in. */
function isSpanOfUnit(ref: string, from: XmlElement, context: Context): boolean {
  const fragment = ref.startsWith('#') ? parseFragment(ref) : undefined
  const isSpan = fragment?.leaf?.prefix === '' || fragment?.leaf?.prefix === 't'
  const span = fragment && isSpan ? resolveFragment(fragment, from, context) : undefined
  return span !== undefined && enclosing(span, 'unit') === enclosing(from, 'unit')
}

/** A candidate is for a span of its own unit. */
function checkMatchRef(match: XmlElement, report: Report, context: Context): void {
  const ref = attributeOf(match, 'ref')
  if (ref !== undefined && !isSpanOfUnit(ref, match, context)) report('xliff-match-ref', match, { ref }, 'ref')
}

/** So is a glossary entry, if it says for what it is. */
function checkGlossaryRef(entry: XmlElement, report: Report, context: Context): void {
  const ref = attributeOf(entry, 'ref')
  if (ref === undefined) return
  if (isBrokenFragment(ref)) report('xliff-fragment', entry, { ref }, 'ref')
  else if (!isSpanOfUnit(ref, entry, context)) report('xliff-glossary-ref', entry, { ref }, 'ref')
}

export const referenceConstraints: readonly Constraint[] = [
  { on: ['mrk', 'sm'], check: checkAnnotation },
  { on: ['mrk', 'sm', 'note'], check: checkFragment },
  { on: ['mtc:match'], check: checkMatchRef },
  { on: ['gls:glossEntry', 'gls:translation'], check: checkGlossaryRef },
]
