/**
 * Restrictions of size and length (XLIFF 2.1 §5.7): profiles, values as the standard profiles spell them, and what belongs to an end code.
 */
import { attributeIn, attributeOf, type XmlElement } from '../../../xml/tree.js'
import { childNamed, childrenNamed, type Constraint, descendants, enclosing, type Report } from '../constraint.js'
import { nameOf } from '../kinds.js'

const namespace = 'urn:oasis:names:tc:xliff:sizerestriction:2.0'
const standardProfiles = { generalProfile: ['xliff:codepoints'], storageProfile: ['xliff:utf8', 'xliff:utf16', 'xliff:utf32'] } as const
type Side = keyof typeof standardProfiles

/** The authority `xliff` is the standard's own (§5.7.1). */
function checkProfiles(profiles: XmlElement, report: Report): void {
  for (const side of ['generalProfile', 'storageProfile'] as const) {
    const profile = attributeOf(profiles, side)
    if (profile?.startsWith('xliff:') && !isStandard(profile, side)) report('xliff-size-profile', profiles, { profile, expected: standardProfiles[side].join(' | ') }, side)
  }
}

const isStandard = (profile: string | undefined, side: Side): boolean => standardProfiles[side].some(known => known === profile)

/** `[least,]most`: whole numbers, the greater one perhaps `*` (§5.7.6). */
function isRange(value: string): boolean {
  const [, least, most] = /^\s*(?:(\d+)\s*,\s*)?(\d+|\*)\s*$/.exec(value) ?? []
  return most !== undefined && (least === undefined || most === '*' || Number(least) <= Number(most))
}
const isSize = (value: string): boolean => /^\s*\d*\s*$/.test(value)

const values = [
  { name: 'sizeRestriction', side: 'generalProfile', isRight: isRange, expected: 'n | n,n | n,* | *' },
  { name: 'sizeInfo', side: 'generalProfile', isRight: isSize, expected: '0, 1, 2 …' },
  { name: 'storageRestriction', side: 'storageProfile', isRight: isRange, expected: 'n | n,n | n,* | *' },
  { name: 'equivStorage', side: 'storageProfile', isRight: isSize, expected: '0, 1, 2 …' },
] as const

const ofEnds = ['equivStorage', 'sizeInfo', 'sizeInfoRef'] as const
const spelled = (element: XmlElement, local: string): string | undefined => element.attributes.find(one => one.local === local && one.uri === namespace)?.name

function checkSizes(element: XmlElement, report: Report): void {
  if (!element.attributes.some(({ uri }) => uri === namespace)) return
  checkValues(element, report)
  checkInfo(element, report)
  if (nameOf(element) !== 'ec' || attributeOf(element, 'isolated') === 'yes') return
  for (const local of ofEnds) if (attributeIn(element, namespace, local) !== undefined) report('xliff-size-end', element, { attribute: local }, spelled(element, local))
}

/** What a value says is known of the standard profiles only; a file without profile has no restrictions (§5.7.5.1–2). */
function checkValues(element: XmlElement, report: Report): void {
  const file = nameOf(element) === 'file' ? element : enclosing(element, 'file')
  const profiles = file && childNamed(file, 'slr:profiles')
  for (const { name, side, isRight, expected } of profiles ? values : []) {
    const value = attributeIn(element, namespace, name)
    if (profiles && value !== undefined && isStandard(attributeOf(profiles, side), side) && !isRight(value)) report('xliff-size-value', element, { attribute: name, value, expected }, spelled(element, name))
  }
}

/** Information is here or elsewhere; a 0 beside a reference is what every element has anyway (§5.7.6.1.2), and only doubtful. */
function checkInfo(element: XmlElement, report: Report): void {
  const info = attributeIn(element, namespace, 'sizeInfo')
  const ref = attributeIn(element, namespace, 'sizeInfoRef')
  if (ref === undefined) return
  if (info !== undefined) report(/^\s*0*\s*$/.test(info) ? 'xliff-size-info-idle' : 'xliff-size-info', element, {}, spelled(element, 'sizeInfo'))
  if (!isInSizeData(ref, element)) report('xliff-size-ref', element, { ref }, spelled(element, 'sizeInfoRef'))
}

/** In `slr:data` beside the element, or beside one of its ancestors (§5.7.5.10); an element's own data are let pass. */
function isInSizeData(ref: string, element: XmlElement): boolean {
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    for (const data of childrenNamed(at, 'slr:data')) for (const one of descendants(data)) if (one.attributes.some(({ local, value }) => local === 'id' && value === ref)) return true
  }
  return false
}

export const sizeConstraints: readonly Constraint[] = [
  { on: ['slr:profiles'], check: checkProfiles },
  { on: ['file', 'group', 'unit', 'mrk', 'sm', 'pc', 'sc', 'ec', 'ph'], check: checkSizes },
]
